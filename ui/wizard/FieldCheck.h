// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Looks at a field while somebody types: tidies at once, lets go on or not at once, but calls
// something wrong only after a pause, because every address is unfinished while it is typed.

#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;

namespace smtpscope {

class FormField;

/// What a look at the field gave.
struct FieldJudgement
{
    QString text; ///< As it is to stand in the field.
    QString notice; ///< What was changed.
    QString hint; ///< What helps.
    QString fault; ///< Why one cannot go on.
};

class FieldCheck : public QObject
{
    Q_OBJECT
public:
    using Judge = std::function<FieldJudgement(const QString &)>;

    /// Belongs to @p edit, which stands in @p field.
    FieldCheck(FormField *field, QLineEdit *edit, Judge judge);

    /// Puts @p text into the field without calling it input. Any other change is input, whether it
    /// was typed or came from a screen reader.
    void put(const QString &text);
    /// Looks again, and shows a fault at once.
    void judgeNow();
    /// Looks again because something else was changed; a fault is shown if one was before.
    void refresh();
    FormField *field() const { return m_field; }
    bool isFaulty() const { return !m_fault.isEmpty(); }

Q_SIGNALS:
    /// The person changed the text, and it was looked at.
    void judged();

private:
    void onChanged();
    void look();

    FormField *m_field;
    QLineEdit *m_edit;
    Judge m_judge;
    QString m_fault;
    bool m_isPutting = false;
    QTimer m_pause;
};

} // namespace smtpscope
