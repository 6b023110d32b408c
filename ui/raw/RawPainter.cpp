// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/raw/RawPainter.h"

#include "report/EventTexts.h"
#include "report/OptionWords.h"
#include "session/Printable.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Type.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RawPainter)
};

constexpr int Arrow = 14;
constexpr quint32 MostBytes = 4096; // of one line; the hex view has the rest
constexpr qsizetype LongestHappening = 512;

QString happeningText(const Session &session, const Event &event)
{
    const QByteArrayView bytes =
        session.bytesOf(event).first(std::min<qsizetype>(event.length, LongestHappening));
    if (event.kind == EventKind::Encrypted) {
        QString said = printable(bytes);
        said.replace(QLatin1String("TLSv"), QLatin1String("TLS "));
        const QStringList parts = said.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return Texts::tr("Encrypted from here")
            + (parts.size() == 3 ? QStringLiteral(" · %1 %2 · %3").arg(parts[0], parts[1], parts[2])
                                 : QStringLiteral(" · ") + said);
    }
    const Phrases said = bytes.isEmpty() ? Phrases() : recorded(printable(bytes));
    return windowText(happeningPhrases(session, event, said));
}

QString secondsText(qint64 ns)
{
    return QString::number(double(ns) / 1e9, 'f', 3);
}

} // namespace

QString textOf(const Session &session, const RawLine &line)
{
    const Event &event = session.events()[size_t(line.event)];
    if (line.number == 0)
        return happeningText(session, event);
    return plainText(wireRuns(session, event, line.from, line.to, MostBytes));
}

RawPainter::RawPainter(const QPalette &palette)
    : m_palette(palette)
    , m_mono(fontOf(TextRole::Mono))
    , m_small(fontOf(TextRole::Small))
    , m_frame(m_mono)
    , m_time(m_mono)
{
    const int size = QFontMetrics(m_mono).height();
    m_frame.setPixelSize(std::max(8, QFontInfo(m_mono).pixelSize() * 10 / 12));
    m_time.setPixelSize(std::max(9, QFontInfo(m_mono).pixelSize() * 11 / 12));
    m_lineHeight = std::max(20, size + 6);
    m_numberWidth = std::max(24, QFontMetrics(m_mono).horizontalAdvance(QStringLiteral("00000")));
    m_timeWidth = std::max(48, QFontMetrics(m_time).horizontalAdvance(QStringLiteral("000.000")));
    m_left = 8 + m_numberWidth + 8 + m_timeWidth + 8 + Arrow + 10;
}

int RawPainter::widthOf(quint32 bytes) const
{
    const int character = QFontMetrics(m_mono).horizontalAdvance(QLatin1Char('0'));
    return m_left + int(std::min(bytes, MostBytes)) * character + 70;
}

int RawPainter::text(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
    const QColor &colour, Qt::Alignment alignment) const
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip), text);
    return QFontMetrics(font).horizontalAdvance(text);
}

void RawPainter::paint(QPainter &painter, const QRect &rect, int shift, const Session &session,
    const RawLine &line, const RawState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ground(painter, rect, state);
    if (line.number == 0) {
        happening(painter, rect, shift, session, line, state);
    } else {
        margin(painter, rect.translated(-shift, 0), session, line, state);
        bytes(painter, rect.adjusted(m_left - shift, 0, 0, 0), session, line, state);
    }
    painter.restore();
}

void RawPainter::ground(QPainter &painter, const QRect &rect, const RawState &state) const
{
    if (state.isSelected)
        painter.fillRect(rect, colour(Surface::AccentSoft, m_palette));
    else if (state.deciding)
        painter.fillRect(rect, colour(softOf(*state.deciding), m_palette));
    const QRect stripe(rect.x(), rect.y(), 3, rect.height());
    if (state.deciding)
        painter.fillRect(stripe, ink(inkOf(*state.deciding)));
    else if (state.isSelected)
        painter.fillRect(stripe, ink(Ink::Accent));
    if (!state.isCurrent)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink(Ink::Accent), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
}

void RawPainter::margin(QPainter &painter, const QRect &rect, const Session &session,
    const RawLine &line, const RawState &state)
{
    const Event &event = session.events()[size_t(line.event)];
    const QRect number(rect.x() + 8, rect.y(), m_numberWidth, rect.height());
    text(painter, number, QString::number(line.number), m_mono, ink(Ink::Muted), Qt::AlignRight);
    const QRect time(number.right() + 9, rect.y(), m_timeWidth, rect.height());
    text(painter, time, secondsText(event.timeNs), m_time, ink(Ink::Muted), Qt::AlignRight);
    const bool isOut = event.direction == Direction::Out;
    const Ink plain = state.deciding ? inkOf(*state.deciding) : Ink::Text2;
    m_drawings.paint(painter, QPointF(time.right() + 9, rect.y() + (rect.height() - Arrow) / 2),
        Arrow, isOut ? Drawing::ArrowOut : Drawing::ArrowIn, ink(isOut ? Ink::Accent : plain));
}

void RawPainter::bytes(QPainter &painter, const QRect &rect, const Session &session,
    const RawLine &line, const RawState &state)
{
    const Event &event = session.events()[size_t(line.event)];
    const QColor words = ink(state.deciding ? inkOf(*state.deciding) : Ink::Text);
    QRect left = rect;
    for (const WireRun &one : wireRuns(session, event, line.from, line.to, MostBytes))
        left.translate(run(painter, left, one, words), 0);
}

int RawPainter::run(QPainter &painter, const QRect &rect, const WireRun &run, const QColor &words)
{
    switch (run.kind) {
    case RunKind::Text:
        return text(painter, rect, run.text, m_mono, words);
    case RunKind::LineEnd:
        return frame(painter, rect, run.text, Ink::ControlChars);
    case RunKind::Control:
    case RunKind::Rest:
        return frame(painter, rect, run.text, Ink::Permanent);
    case RunKind::Secret:
        break;
    }
    const int width = QFontMetrics(m_small).horizontalAdvance(run.text) + 30;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Surface::UnknownSoft, m_palette));
    painter.drawRoundedRect(QRectF(rect.x(), rect.y() + 1, width, rect.height() - 2), 4, 4);
    m_drawings.paint(painter, QPointF(rect.x() + 6, rect.y() + (rect.height() - 12) / 2), 12,
        Drawing::StageTls, ink(Ink::Secret));
    text(painter, rect.adjusted(22, 0, 0, 0), run.text, m_small, ink(Ink::Secret));
    return width;
}

int RawPainter::frame(
    QPainter &painter, const QRect &rect, const QString &name, Ink inkOfFrame) const
{
    const QFontMetrics metrics(m_frame);
    const int width = metrics.horizontalAdvance(name) + 8;
    const int height = metrics.height() + 1;
    const QRectF box(
        rect.x() + 2.5, rect.y() + (rect.height() - height) / 2 + 0.5, width - 1, height - 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink(inkOfFrame), 1));
    painter.drawRoundedRect(box, 3, 3);
    text(painter, QRect(rect.x() + 6, rect.y(), width, rect.height()), name, m_frame,
        ink(inkOfFrame));
    return width + 3;
}

void RawPainter::happening(QPainter &painter, const QRect &rect, int shift, const Session &session,
    const RawLine &line, const RawState &state)
{
    const Event &event = session.events()[size_t(line.event)];
    const QString said = happeningText(session, event);
    if (event.kind == EventKind::Encrypted) {
        encryption(painter, rect, said);
        return;
    }
    const QRect moved = rect.translated(-shift, 0);
    const QRect time(moved.x() + 8 + m_numberWidth + 8, moved.y(), m_timeWidth, rect.height());
    text(painter, time, secondsText(event.timeNs), m_time, ink(Ink::Muted), Qt::AlignRight);
    text(painter, moved.adjusted(m_left, 0, 0, 0), said, m_small,
        ink(state.deciding ? inkOf(*state.deciding) : Ink::Text2));
}

void RawPainter::encryption(QPainter &painter, const QRect &rect, const QString &said)
{
    const QColor line = colour(Surface::Line, m_palette);
    const int middle = rect.y() + rect.height() / 2;
    painter.fillRect(QRect(m_left - 24, middle, 16, 1), line);
    m_drawings.paint(painter, QPointF(m_left, rect.y() + (rect.height() - 14) / 2), 14,
        Drawing::StageTls, ink(Ink::Text2));
    const int width =
        text(painter, rect.adjusted(m_left + 20, 0, 0, 0), said, m_small, ink(Ink::Text2));
    const int begin = m_left + 20 + width + 8;
    painter.fillRect(QRect(begin, middle, std::max(0, rect.right() - 16 - begin), 1), line);
}

} // namespace smtpscope
