// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/BytesView.h"

#include "session/Printable.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/Section.h"

#include <QHBoxLayout>
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
    : QWidget(parent)
    , m_bytes(bytes)
    , m_total(total)
    , m_layout(new QVBoxLayout(this))
    , m_fold(new Button(tr("Bytes (%1)").arg(QLocale().toString(total)), ButtonWeight::Quiet,
          Drawing::ChevronRight))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(6);
    m_fold->setCheckable(true);
    connect(m_fold, &Button::toggled, this, &BytesView::unfold);
    auto *row = new QHBoxLayout;
    row->addWidget(m_fold);
    row->addStretch(1);
    m_layout->addLayout(row);
}

void BytesView::unfold(bool isOpen)
{
    m_fold->setIcon(iconOf(isOpen ? Drawing::ChevronDown : Drawing::ChevronRight, Ink::Accent));
    if (!m_content) {
        m_content = content();
        m_layout->addWidget(m_content);
    }
    m_content->setVisible(isOpen);
}

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
