// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A line that tells how the keychain gets on: what is waited for and for how long, with a way to
// end the wait, and how it ended. It stands in a page or window and never stops anybody.

#include "ui/kit/Panel.h"

namespace smtpscope {

class Button;
class KeychainDesk;
class Label;
class MarkLabel;

class KeychainNotice : public Card
{
    Q_OBJECT
public:
    /// Hidden until there is something to say. @p desk lives at least as long.
    explicit KeychainNotice(KeychainDesk *desk, QWidget *parent = nullptr);

    /// Also tells that all went well; else only waits and troubles are told.
    void setTellsSuccess(bool tells) { m_tellsSuccess = tells; }
    QString text() const;

private:
    void showWaiting(const QString &sentence);
    void showEnd(bool isDone, bool isNothing, const QString &sentence);

    KeychainDesk *m_desk;
    MarkLabel *m_mark;
    Label *m_text;
    Button *m_cancel;
    Button *m_close;
    bool m_tellsSuccess = false;
};

} // namespace smtpscope
