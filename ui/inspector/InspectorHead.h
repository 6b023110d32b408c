// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The head of the inspector: mark, code, what it answered, and what can be copied. Knows no
// session.

#include "app/EventExplanation.h"
#include "report/ReportDocument.h"
#include "ui/kit/OutcomeLook.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace smtpscope {

class Label;
class MarkLabel;

/// What can be copied from the inspector.
enum class CopyChoice {
    Line, ///< One line for the ticket.
    Paragraph, ///< A paragraph for the ticket.
    Event, ///< The explanation of the selected event.
    Message, ///< The sentence to the person who asked.
};

class InspectorHead : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorHead(QWidget *parent = nullptr);

    void setExplanation(const EventExplanation &explained, Mark mark);
    void setWaiting(const QString &line);
    /// Says in one line what was done, until the next explanation.
    void setNotice(const QString &text, Ink ink);
    /// The button that opens the menu of copies.
    QToolButton *copyButton() const { return m_copy; }

Q_SIGNALS:
    void copyWanted(smtpscope::CopyChoice choice);
    /// The settings card is wanted.
    void settingsCardWanted();

private:
    QMenu *menu();
    void put(Mark mark, const QString &head, bool isCode, const QString &line);

    MarkLabel *m_mark = nullptr;
    Label *m_head = nullptr;
    Label *m_line = nullptr;
    Label *m_notice = nullptr;
    QToolButton *m_copy = nullptr;
    QAction *m_copyEvent = nullptr;
};

} // namespace smtpscope
