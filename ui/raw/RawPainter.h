// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Paints lines of the raw view: number, time, arrow, bytes with every control character in sight.

#include "report/ReportDocument.h"
#include "ui/kit/Tokens.h"
#include "ui/raw/DrawingCache.h"
#include "ui/raw/RawLines.h"
#include "ui/raw/WireRuns.h"

#include <QFont>
#include <QPalette>

#include <optional>

namespace smtpscope {

/// How a line is dealt with at the moment.
struct RawState
{
    bool isSelected = false;
    bool isCurrent = false; ///< The keyboard is here.
    std::optional<Mark> deciding; ///< It decides about the session; how that ended.
};

class RawPainter
{
public:
    explicit RawPainter(const QPalette &palette);

    int lineHeight() const { return m_lineHeight; }
    /// The widest place that @p bytes of one line can take with all that stands before them.
    int widthOf(quint32 bytes) const;

    /// Paints @p line of @p session into @p rect; @p shift: how far it is scrolled to the left.
    void paint(QPainter &painter, const QRect &rect, int shift, const Session &session,
        const RawLine &line, const RawState &state);

private:
    void ground(QPainter &painter, const QRect &rect, const RawState &state) const;
    void margin(QPainter &painter, const QRect &rect, const Session &session, const RawLine &line,
        const RawState &state);
    void bytes(QPainter &painter, const QRect &rect, const Session &session, const RawLine &line,
        const RawState &state);
    void happening(QPainter &painter, const QRect &rect, int shift, const Session &session,
        const RawLine &line, const RawState &state);
    void encryption(QPainter &painter, const QRect &rect, const QString &text);
    int run(QPainter &painter, const QRect &rect, const WireRun &run, const QColor &words);
    int frame(QPainter &painter, const QRect &rect, const QString &name, Ink ink) const;
    int text(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
        const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft) const;
    QColor ink(Ink ink) const { return colour(ink, m_palette); }

    QPalette m_palette;
    DrawingCache m_drawings;
    QFont m_mono;
    QFont m_small;
    QFont m_frame;
    QFont m_time;
    int m_lineHeight = 20;
    int m_numberWidth = 0;
    int m_timeWidth = 0;
    int m_left = 0; // where bytes begin
};

/// What @p line says as plain text: the bytes, or what happened.
QString textOf(const Session &session, const RawLine &line);

} // namespace smtpscope
