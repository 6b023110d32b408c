// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The drawings of the window, in the colour that is asked for, sharp at every scale.

#include "ui/kit/Tokens.h"

#include <QIcon>
#include <QPainter>
#include <QRectF>

namespace smtpscope {

/// Named as the files in resources/icons.
enum class Drawing {
    ArrowIn,
    ArrowOut,
    ChevronDown,
    ChevronRight,
    Compare,
    Console,
    Copy,
    Edit,
    Export,
    Eye,
    Filter,
    Info,
    NewCheck,
    Open,
    OutcomeCancelled,
    OutcomeOk,
    OutcomePending,
    OutcomePermanent,
    OutcomeRunning,
    OutcomeTemporary,
    OutcomeUnknown,
    OutcomeWarning,
    Paste,
    Practice,
    Reach,
    RunAgain,
    Search,
    Send,
    Settings,
    SideComputer,
    SideNetwork,
    SideServer,
    SideUser,
    StageAuth,
    StageBanner,
    StageConnect,
    StageData,
    StageDns,
    StageEhlo,
    StageMail,
    StageQuit,
    StageRcpt,
    StageTls,
    Star,
    Stop,
};

/// An icon that follows the application's palette, muted where it is disabled.
QIcon iconOf(Drawing drawing, Ink ink = Ink::Text2);

/// Paints @p drawing into @p place, which is square.
void paintDrawing(QPainter &painter, const QRectF &place, Drawing drawing, const QColor &colour);

} // namespace smtpscope
