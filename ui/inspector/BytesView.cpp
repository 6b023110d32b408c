// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/BytesView.h"

#include "session/Printable.h"
#include "ui/kit/Label.h"
#include "ui/kit/Section.h"

#include <QLocale>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr qsizetype BytesPerRow = 8;

QString ascii(const QByteArray &bytes)
{
    QString text;
    for (const char c : bytes)
        text += uchar(c) >= 0x20 && uchar(c) < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
    return text;
}

} // namespace

QString hexDump(const QByteArray &bytes)
{
    QStringList rows;
    for (qsizetype at = 0; at < bytes.size(); at += BytesPerRow) {
        const QByteArray row = bytes.mid(at, BytesPerRow);
        const QString hex = QString::fromLatin1(row.toHex(' '));
        rows.append(QStringLiteral("%1  %2  %3")
                        .arg(at, 4, 16, QLatin1Char('0'))
                        .arg(hex, -int(BytesPerRow * 3 - 1))
                        .arg(ascii(row)));
    }
    return rows.join(QLatin1Char('\n'));
}

QString printableLines(const QByteArray &bytes)
{
    QStringList lines;
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        QByteArray line = bytes.mid(begin, next - begin);
        QString sign;
        if (line.endsWith("\r\n"))
            sign = QStringLiteral(" ␍␊");
        else if (line.endsWith('\n'))
            sign = QStringLiteral(" ␊");
        line.chop(line.endsWith("\r\n") ? 2 : line.endsWith('\n') ? 1 : 0);
        lines.append(printable(QByteArrayView(line)) + sign);
        begin = next;
    }
    return lines.join(QLatin1Char('\n'));
}

BytesView::BytesView(const QByteArray &bytes, qsizetype total, QWidget *parent)
    : Fold(
        tr("Bytes (%1)").arg(QLocale().toString(total)), [this] { return content(); }, parent)
    , m_bytes(bytes)
    , m_total(total)
{ }

QWidget *BytesView::content() const
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    auto *raw = new Section(tr("As text"));
    raw->add((new Label(printableLines(m_bytes), TextRole::Mono))->wrapped()->selectable());
    auto *hex = new Section(tr("In hex"));
    hex->add((new Label(hexDump(m_bytes), TextRole::Mono))->selectable());
    layout->addWidget(raw);
    layout->addWidget(hex);
    if (m_total > m_bytes.size())
        layout->addWidget(
            (new Label(tr("These are the first %1 of %2 bytes; all of them stand in "
                          "the raw view.")
                           .arg(QLocale().toString(m_bytes.size()), QLocale().toString(m_total)),
                 TextRole::Small, Ink::Text2))
                ->wrapped());
    return holder;
}

} // namespace smtpscope
