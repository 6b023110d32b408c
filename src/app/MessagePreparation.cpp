// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/MessagePreparation.h"

#include "app/ApplicationFacts.h"
#include "app/RandomWord.h"
#include "protocol/MessageEncoder.h"
#include "protocol/TestMessage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <variant>

namespace smtpscope {

namespace {

constexpr qint64 MaximumMessage = 256LL * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MessagePreparation)
};

std::variant<QByteArray, InputError> fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return InputError{
            Texts::tr("The message file %1 cannot be read: %2").arg(path, file.errorString())};
    if (file.size() > MaximumMessage)
        return InputError{Texts::tr("The message file %1 is larger than 256 MiB.").arg(path)};
    const QByteArray content = file.readAll();
    if (file.error() != QFile::NoError)
        return InputError{
            Texts::tr("The message file %1 cannot be read: %2").arg(path, file.errorString())};
    return content;
}

// @p plan holds the addresses as the mailboxes have them.
QByteArray ourMessage(const Plan &plan)
{
    TestMessageFacts facts;
    facts.from = plan.from.value_or(QString());
    facts.to = plan.to;
    facts.date = QDateTime::currentDateTime().toString(Qt::RFC2822Date);
    const QByteArray machine = machineName();
    facts.messageId = QString::fromLatin1(
        '<' + randomWord() + '@' + (machine.isEmpty() ? QByteArray("localhost") : machine) + '>');
    facts.size = plan.message.size;
    facts.heloName = plan.helo.isEmpty() ? QString::fromLatin1(machine) : plan.helo;
    return testMessage(facts);
}

// What had to be changed so that the message could be sent; for the record.
QString normalisationRemark(const EncodedMessage &message)
{
    QStringList changes;
    if (message.bareLf > 0)
        changes += QStringLiteral("bare LF %1").arg(message.bareLf);
    if (message.bareCr > 0)
        changes += QStringLiteral("bare CR %1").arg(message.bareCr);
    if (message.nuls > 0)
        changes += QStringLiteral("NUL %1 (kept)").arg(message.nuls);
    if (message.missingFinalLineEnd)
        changes += QStringLiteral("last line end added");
    return changes.join(QStringLiteral(", "));
}

} // namespace

std::optional<InputError> addMessage(const Plan &plan, DriverInput &input)
{
    QByteArray content;
    if (plan.message.path.isEmpty()) {
        content = ourMessage(plan);
    } else {
        const auto read = fileContent(plan.message.path);
        if (const auto *error = std::get_if<InputError>(&read))
            return *error;
        content = std::get<QByteArray>(read);
    }
    const EncodedMessage encoded = encodeMessage(content);
    input.message = encoded.wire;
    input.messageRemark = normalisationRemark(encoded);
    input.material.messageSize = encoded.size;
    input.material.messageIsEightBit = encoded.eightBit;
    return std::nullopt;
}

} // namespace smtpscope
