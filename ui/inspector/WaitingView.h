// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a running check waits for, what may come back, and the time that is left. Counts seconds by
// itself; knows no document.

#include "app/AwaitedAnswer.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace smtpscope {

class Label;

class WaitingView : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingView(QWidget *parent = nullptr);

    /// Shows @p awaited, for which the time begins now, unless it is shown already.
    void setAwaited(const AwaitedAnswer &awaited);
    /// Stops counting.
    void stop();

private:
    void rebuild();
    void count();

    AwaitedAnswer m_awaited;
    QElapsedTimer m_since;
    QTimer m_tick;
    QVBoxLayout *m_layout = nullptr;
    Label *m_left = nullptr;
};

} // namespace smtpscope
