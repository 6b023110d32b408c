// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What all pages of the wizard are: a title, one sentence, a column that scrolls when it must, and
// the question whether one can go on.

#include "ui/wizard/WizardDraft.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace smtpscope {

class Label;

class WizardPage : public QWidget
{
    Q_OBJECT
public:
    WizardPage(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// The page is about to be seen: shows what @p draft has.
    virtual void enter(const WizardDraft &draft) = 0;
    /// Writes what was answered into @p draft; also called while the person still types.
    virtual void answer(WizardDraft &draft) const = 0;
    /// True when nothing on the page stands against going on.
    virtual bool isReady() const = 0;
    /// What is missing before one can go on, where no field says so already; empty: nothing.
    virtual QString missing() const { return {}; }
    /// Where the keyboard begins. Null: the button that goes on.
    virtual QWidget *firstField() const = 0;
    /// Shows every fault at once, without waiting for a pause in typing.
    virtual void showFaults() { }
    /// Enter was pressed in one of the fields. True: the page had a use for it, and one does not go
    /// on.
    virtual bool takesEnter() { return false; }

    QString title() const;

Q_SIGNALS:
    /// Something was answered in another way.
    void changed();
    /// The person wants to go on without Next, such as by a double click.
    void wantsNext();

protected:
    /// Below the sentence, in one column.
    QVBoxLayout *column() const { return m_column; }
    /// Scrolls so that @p part is seen, or its beginning where it is too high, once it has its
    /// place.
    void reveal(QWidget *part);
    void setTitle(const QString &title, const QString &sentence);

private:
    Label *m_title = nullptr;
    Label *m_sentence = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace smtpscope
