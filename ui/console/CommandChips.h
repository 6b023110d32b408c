// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The commands that make sense now, as small buttons that break into lines where there is no room.
// Knows what they are called and what they put into the field, not why they make sense.

#include "app/NextCommands.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace smtpscope {

class Label;

class CommandChip : public QAbstractButton
{
    Q_OBJECT
public:
    /// @p isFirst: the one to take when in doubt.
    CommandChip(const NextCommand &command, bool isFirst, QWidget *parent = nullptr);

    const NextCommand &command() const { return m_command; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NextCommand m_command;
    bool m_isFirst;
};

class CommandChips : public QWidget
{
    Q_OBJECT
public:
    explicit CommandChips(QWidget *parent = nullptr);

    void setCommands(const std::vector<NextCommand> &commands);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const smtpscope::NextCommand &command);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int layOut(int width, bool moves) const;

    std::vector<NextCommand> m_commands;
    Label *m_lead = nullptr;
    QList<CommandChip *> m_chips;
};

} // namespace smtpscope
