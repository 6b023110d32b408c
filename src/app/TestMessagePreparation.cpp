// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/TestMessagePreparation.h"

#include "app/ApplicationFacts.h"
#include "app/FileContent.h"
#include "app/RandomWord.h"
#include "protocol/Commands.h"
#include "protocol/Mailbox.h"
#include "protocol/TestMessage.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <optional>

namespace smtpscope {

namespace {

constexpr qint64 MaximumAttachments = 128LL * 1024 * 1024; // all of them together

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TestMessagePreparation)
};

FilterTest filterTestIn(const QString &preset)
{
    if (preset == QLatin1String("gtube"))
        return FilterTest::Gtube;
    return preset == QLatin1String("eicar") ? FilterTest::Eicar : FilterTest::None;
}

// What stands in a header must not begin a new line there, or somebody else could write on.
std::optional<InputError> unsafeText(const MessageSource &message)
{
    for (const QString &field : message.headers) {
        const qsizetype colon = field.indexOf(QLatin1Char(':'));
        if (!isSafeArgument(field))
            return InputError{Texts::tr("A header field (--header) holds a line break or a NUL "
                                        "character. Give each field an option of its own.")};
        if (colon < 0 || !isFieldName(QStringView(field).first(colon)))
            return InputError{Texts::tr(
                R"(A header field (--header) reads "Name: value", such as "X-Test: 1", and not "%1".)")
                                  .arg(printable(QStringView(field)))};
    }
    if (!isSafeArgument(message.subject))
        return InputError{
            Texts::tr("The subject (--subject) holds a line break or a NUL character. Remove it.")};
    if (message.body.contains(QChar(0)))
        return InputError{Texts::tr("The text (--body) holds a NUL character. Remove it.")};
    return std::nullopt;
}

std::optional<InputError> addCopies(const MessageSource &message, TestMessageFacts &facts)
{
    for (const QString &text : message.cc) {
        const MailboxResult result = Mailbox::parse(text);
        const auto *mailbox = std::get_if<Mailbox>(&result);
        if (!mailbox)
            return InputError{Texts::tr("\"%1\" (--cc) is no address. Give one such as "
                                        "anna@example.com.")
                                  .arg(printable(QStringView(text)))};
        facts.cc += mailbox->address();
    }
    return std::nullopt;
}

std::optional<InputError> addAttachments(const MessageSource &message, TestMessageFacts &facts)
{
    qint64 left = MaximumAttachments;
    for (const QString &path : message.attachments) {
        const auto content = fileContent(path, left);
        if (const auto *reason = std::get_if<QString>(&content))
            return InputError{left == MaximumAttachments || !QFileInfo(path).isReadable()
                    ? Texts::tr("The file %1 cannot be attached: %2").arg(path, *reason)
                    : Texts::tr("All attached files together are larger than 128 MiB.")};
        const auto &bytes = std::get<QByteArray>(content);
        left -= bytes.size();
        facts.attachments.push_back({QFileInfo(path).fileName(), bytes});
    }
    return std::nullopt;
}

QString newMessageId()
{
    const QByteArray machine = machineName();
    return QString::fromLatin1(
        '<' + randomWord() + '@' + (machine.isEmpty() ? QByteArray("localhost") : machine) + '>');
}

TestMessageFacts factsOf(const Plan &plan)
{
    TestMessageFacts facts;
    facts.from = plan.from.value_or(QString());
    facts.to = plan.to;
    facts.date = QDateTime::currentDateTime().toString(Qt::RFC2822Date);
    facts.messageId = newMessageId();
    facts.size = plan.message.size;
    facts.heloName = plan.helo.isEmpty() ? QString::fromLatin1(machineName()) : plan.helo;
    facts.subject = plan.message.subject;
    facts.body = plan.message.body;
    facts.filterTest = filterTestIn(plan.message.preset);
    facts.boundary = "smtpscope-" + randomWord();
    for (const QString &field : plan.message.headers) {
        const qsizetype colon = field.indexOf(QLatin1Char(':'));
        facts.headers.push_back({field.left(colon).toLatin1(), field.mid(colon + 1)});
    }
    return facts;
}

} // namespace

std::variant<QByteArray, InputError> plannedTestMessage(const Plan &plan)
{
    if (const auto error = unsafeText(plan.message))
        return *error;
    TestMessageFacts facts = factsOf(plan);
    if (const auto error = addCopies(plan.message, facts))
        return *error;
    if (const auto error = addAttachments(plan.message, facts))
        return *error;
    return testMessage(facts);
}

} // namespace smtpscope
