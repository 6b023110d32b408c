// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A dialog as all of them are: a title, one sentence, the content, and a foot with buttons.

#include "ui/kit/Button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace smtpscope {

class Label;

class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    /// @p sentence: what the dialog is for; empty: none is shown.
    DialogFrame(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// Takes @p content, which gets all room between title and foot.
    void setContent(QWidget *content);
    void setSentence(const QString &sentence);
    /// Resizes the dialog to @p size, which is meant for the usual size of text: larger where the
    /// text is, but never larger than the screen.
    void setUsualSize(const QSize &size);
    /// Adds a button at the right end of the foot. A primary one is pressed by Enter.
    Button *addButton(const QString &text, ButtonWeight weight = ButtonWeight::Normal);
    /// Adds @p widget at the left of the foot.
    void addNote(QWidget *widget);

private:
    Label *m_sentence;
    QVBoxLayout *m_page;
    QHBoxLayout *m_foot;
    int m_notes = 0;
};

} // namespace smtpscope
