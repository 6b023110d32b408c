// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One explanation, section below section, in the order of the inspector: what it means, who can fix
// it, whether to try again, what to do next, and then the code and its sources. The inspector and
// the reply finder show it. Knows no session and no document.

#include "app/EventExplanation.h"

#include <QWidget>

class QVBoxLayout;

namespace smtpscope {

class ExplanationView : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationView(QWidget *parent = nullptr);

    /// Shows @p explained in place of what was there. Widgets of the explanation before are
    /// deleted, so it must not be called from within a signal of this view.
    void setExplanation(const EventExplanation &explained);
    /// Puts @p widget, which it takes, below the section "Try again?"; for the next
    /// setExplanation() only.
    void setBelowRetry(QWidget *widget) { m_belowRetry = widget; }
    void clear();

Q_SIGNALS:
    /// A link to another event was followed.
    void eventChosen(int event);
    /// The sentence to pass on is wanted.
    void messageWanted();

private:
    void addSection(const QString &head, QWidget *content);
    void addMeaning(const EventExplanation &explained);
    void addRetry(const EventExplanation &explained);
    void addMessage(const QString &sentence);
    void addCode(const EventExplanation &explained);
    void addSources(const EventExplanation &explained);
    void addLinks(const EventExplanation &explained);

    QWidget *m_content = nullptr; // all sections, laid out before they are shown
    QVBoxLayout *m_layout = nullptr; // of the content
    QWidget *m_belowRetry = nullptr;
};

} // namespace smtpscope
