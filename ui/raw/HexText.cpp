// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/raw/HexText.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HexText)
};

constexpr qsizetype Width = 16;

bool isSecret(const std::vector<Span> &spans, qsizetype offset)
{
    return std::any_of(spans.begin(), spans.end(), [offset](const Span &span) {
        return span.sort == Sort::Secret && offset >= qsizetype(span.offset)
            && offset < qsizetype(span.offset) + qsizetype(span.length);
    });
}

} // namespace

QString hexText(const Session &session, const Event &event)
{
    const QByteArrayView bytes = session.bytesOf(event);
    const std::vector<Span> spans = session.spansOf(event);
    const qsizetype end = std::min(bytes.size(), MostHexBytes);
    QStringList lines;
    for (qsizetype start = 0; start < end; start += Width) {
        QString numbers;
        QString characters;
        for (qsizetype i = start; i < std::min(start + Width, end); ++i) {
            const bool isHidden = isSecret(spans, i);
            const bool isShown = bytes[i] >= 0x20 && bytes[i] < 0x7f && !isHidden;
            numbers += isHidden
                ? QStringLiteral("·· ")
                : QStringLiteral("%1 ").arg(uint(uchar(bytes[i])), 2, 16, QLatin1Char('0'));
            characters += isShown ? QLatin1Char(bytes[i]) : QChar(u'·');
            if (i - start == Width / 2 - 1)
                numbers += QLatin1Char(' ');
        }
        lines.append(QStringLiteral("%1  %2 %3")
                         .arg(quint64(start), 6, 16, QLatin1Char('0'))
                         .arg(numbers.leftJustified(3 * Width + 1), characters));
    }
    if (end < bytes.size())
        lines.append(Texts::tr("%1 bytes more").arg(bytes.size() - end));
    return lines.join(QLatin1Char('\n'));
}

} // namespace smtpscope
