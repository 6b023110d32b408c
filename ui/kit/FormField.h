// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A field with its label above and one sentence below: a hint, what was changed, or what is wrong.

#include <QWidget>

class QHBoxLayout;

namespace smtpscope {

class DrawingLabel;
class Label;

class FormField : public QWidget
{
    Q_OBJECT
public:
    /// Takes @p field; its accessible name becomes @p label.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    /// Puts @p control, such as a button that fills the field in, beside the field.
    void addBeside(QWidget *control);
    /// What helps to fill the field in; empty: nothing.
    void setHint(const QString &text);
    /// What was done to the input, such as a blank that was removed; shown instead of the hint.
    void setNotice(const QString &text);
    /// What is wrong; shown instead of all else, and the field gets the property "faulty". Empty:
    /// all is well.
    void setFault(const QString &text);
    QString fault() const { return m_fault; }

private:
    void show();

    QWidget *m_field;
    QHBoxLayout *m_row;
    DrawingLabel *m_sign = nullptr;
    QWidget *m_below = nullptr;
    Label *m_line = nullptr;
    QString m_hint;
    QString m_notice;
    QString m_fault;
};

} // namespace smtpscope
