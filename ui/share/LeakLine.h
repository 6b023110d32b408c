// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the leak check says, in one line: it goes on, all is well, nothing may leave, or something
// was done.

#include "ui/kit/Panel.h"

namespace smtpscope {

class DrawingLabel;
class Label;

enum class LeakState {
    Checking, ///< The report is being made and searched.
    Passed, ///< Nothing private is left.
    Careful, ///< All is as it was recorded, because that was asked for.
    Refused, ///< Something private is left, or the report cannot be made.
    Done, ///< It was copied or saved.
};

class LeakLine : public Card
{
    Q_OBJECT
public:
    explicit LeakLine(QWidget *parent = nullptr);

    void say(LeakState state, const QString &text);
    LeakState state() const { return m_state; }
    QString text() const;

private:
    LeakState m_state = LeakState::Checking;
    DrawingLabel *m_mark;
    Label *m_text;
};

} // namespace smtpscope
