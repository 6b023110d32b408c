// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/raw/RecordCopy.h"

#include "app/SharePreparation.h"
#include "app/ShownRecord.h"
#include "ui/document/CheckDocument.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringList>
#include <QThread>

#include <memory>

namespace smtpscope {

namespace {

constexpr size_t QuickEvents = 500; // so many are redacted at once

struct CopiedText
{
    QString text;
    bool isClean = false;
};

CopiedText redactedText(const Check &check, const RecordCopy::TextOf &textOf)
{
    const auto policy = prepareShare(QStringLiteral("vendor"));
    if (!std::holds_alternative<SharePolicy>(policy))
        return {};
    const ShownRecord record(check, std::get<SharePolicy>(policy));
    const QString text = textOf(record.sessions());
    return {text, record.leaks(text.split(QLatin1Char('\n')), {}).empty()};
}

size_t eventsOf(const Check &check)
{
    size_t count = 0;
    for (const Session &session : check.sessions)
        count += session.events().size();
    return count;
}

} // namespace

RecordCopy::RecordCopy(CheckDocument *document, QObject *parent)
    : QObject(parent), m_document(document)
{ }

RecordCopy::~RecordCopy() = default;

void RecordCopy::copy(const TextOf &textOf, bool isUnredacted)
{
    Check check;
    for (int session = 0; session < m_document->count(); ++session)
        check.sessions.push_back(m_document->session(session));
    const int wish = ++m_wish;
    if (isUnredacted) {
        finish(textOf(check.sessions), true);
        return;
    }
    if (eventsOf(check) <= QuickEvents) {
        const CopiedText copied = redactedText(check, textOf);
        finish(copied.text, copied.isClean);
        return;
    }
    const auto result = std::make_shared<CopiedText>();
    QThread *worker = QThread::create(
        [check = std::move(check), textOf, result] { *result = redactedText(check, textOf); });
    connect(worker, &QThread::finished, this, [this, wish, result] {
        if (wish == m_wish)
            finish(result->text, result->isClean);
    });
    connect(worker, &QThread::finished, worker, &QObject::deleteLater);
    worker->start(QThread::LowPriority);
}

void RecordCopy::finish(const QString &text, bool isClean)
{
    if (!isClean) {
        Q_EMIT refused();
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied();
}

} // namespace smtpscope
