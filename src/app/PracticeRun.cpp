// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/PracticeRun.h"

#include "practice/PracticeServer.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PracticeRun)
};

} // namespace

QList<SituationInfo> practiceSituations()
{
    QList<SituationInfo> list;
    for (const Situation &situation : situations())
        list.append({situation.name, Texts::tr(situation.story.toUtf8().constData())});
    return list;
}

QByteArray practiceRootCertificate()
{
    return practiceRoot();
}

PracticeRun::PracticeRun(QObject *parent) : QObject(parent)
{ }

PracticeRun::~PracticeRun() = default;

std::optional<InputError> PracticeRun::start(
    const QString &situation, bool implicitTls, quint16 port)
{
    const Situation *found = situationNamed(situation);
    if (!found)
        return InputError{
            Texts::tr("There is no situation \"%1\". See smtpscope-cli practice --list.")
                .arg(situation)};
    m_server = std::make_unique<PracticeServer>(*found, implicitTls);
    if (const auto error = m_server->listen(port))
        return InputError{
            Texts::tr("Port %1 cannot be used: %2").arg(QString::number(port), *error)};
    return std::nullopt;
}

quint16 PracticeRun::port() const
{
    return m_server ? m_server->port() : 0;
}

} // namespace smtpscope
