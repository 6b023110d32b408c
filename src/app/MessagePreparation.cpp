// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/MessagePreparation.h"

#include "app/FileContent.h"
#include "app/TestMessagePreparation.h"
#include "protocol/MessageEncoder.h"

#include <QCoreApplication>

#include <utility>
#include <variant>

namespace smtpscope {

namespace {

constexpr qint64 MaximumMessage = 256LL * 1024 * 1024;
constexpr qint64 LongestLine = 998; // RFC 5322 2.1.1
constexpr qint64 MostChunks = 100'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MessagePreparation)
};

std::variant<QByteArray, InputError> messageFile(const QString &path)
{
    auto content = fileContent(path, MaximumMessage);
    if (const auto *reason = std::get_if<QString>(&content))
        return InputError{Texts::tr("The message file %1 cannot be read: %2").arg(path, *reason)};
    return std::get<QByteArray>(std::move(content));
}

// What was found in the message, and changed unless it is sent byte by byte; for the record.
QString remarkOn(const EncodedMessage &message, bool keepsLineEnds)
{
    const QString kept = keepsLineEnds ? QStringLiteral(" (kept)") : QString();
    QStringList findings;
    if (message.bareLf > 0)
        findings += QStringLiteral("bare LF %1").arg(message.bareLf) + kept;
    if (message.bareCr > 0)
        findings += QStringLiteral("bare CR %1").arg(message.bareCr) + kept;
    if (message.nuls > 0)
        findings += QStringLiteral("NUL %1 (kept)").arg(message.nuls);
    if (message.longestLine > LongestLine)
        findings += QStringLiteral("longest line %1 bytes (kept)").arg(message.longestLine);
    if (message.missingFinalLineEnd)
        findings += QStringLiteral("last line end added");
    return findings.join(QStringLiteral(", "));
}

std::optional<InputError> addChunks(
    const Plan &plan, const EncodedMessage &message, DriverInput &input)
{
    if (!plan.pace.chunking)
        return std::nullopt;
    if (message.size / plan.pace.chunkBytes >= MostChunks)
        return InputError{Texts::tr("The message would need more than %1 chunks. Give a larger "
                                    "size of them (--chunk-size).")
                              .arg(MostChunks)};
    input.chunks = chunksOf(message, plan.pace.chunkBytes);
    for (const QByteArray &chunk : input.chunks)
        input.material.chunkSizes.push_back(chunk.size());
    return std::nullopt;
}

} // namespace

std::optional<InputError> addMessage(const Plan &plan, DriverInput &input)
{
    const bool isOurs = plan.message.path.isEmpty();
    auto content = isOurs ? plannedTestMessage(plan) : messageFile(plan.message.path);
    if (const auto *error = std::get_if<InputError>(&content))
        return *error;
    const bool keeps = !isOurs && plan.message.keepLineEnds;
    EncodedMessage encoded =
        encodeMessage(std::get<QByteArray>(content), keeps ? LineEnds::Keep : LineEnds::Normalise);
    content = QByteArray(); // a large message is held once from here on
    if (isOurs && encoded.longestLine > LongestLine)
        return InputError{Texts::tr("A line of the header would be longer than 998 bytes, which no "
                                    "mail may have. Shorten the subject or the other "
                                    "fields (--subject, --header).")};
    if (keeps)
        input.messageNote = QStringLiteral("message.unchanged");
    input.messageRemark = remarkOn(encoded, keeps);
    input.material.messageSize = encoded.size;
    input.material.messageIsEightBit = encoded.eightBit;
    auto error = addChunks(plan, encoded, input);
    input.message = std::move(encoded.wire);
    return error;
}

} // namespace smtpscope
