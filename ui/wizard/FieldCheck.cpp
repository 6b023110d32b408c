// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/FieldCheck.h"

#include "ui/kit/FormField.h"

#include <QLineEdit>

#include <utility>

namespace smtpscope {

namespace {

constexpr int PauseMs = 700;

} // namespace

FieldCheck::FieldCheck(FormField *field, QLineEdit *edit, Judge judge)
    : QObject(edit), m_field(field), m_edit(edit), m_judge(std::move(judge))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_field->setFault(m_fault); });
    connect(edit, &QLineEdit::textChanged, this, &FieldCheck::onChanged);
    connect(edit, &QLineEdit::editingFinished, this, [this] { m_field->setFault(m_fault); });
}

void FieldCheck::look()
{
    const FieldJudgement judgement = m_judge(m_edit->text());
    if (judgement.text != m_edit->text()) {
        const int fromEnd = int(m_edit->text().size()) - m_edit->cursorPosition();
        put(judgement.text);
        m_edit->setCursorPosition(qMax(0, int(judgement.text.size()) - fromEnd));
    }
    m_field->setNotice(judgement.notice);
    m_field->setHint(judgement.hint);
    m_fault = judgement.fault;
}

void FieldCheck::put(const QString &text)
{
    const bool wasPutting = std::exchange(m_isPutting, true);
    m_edit->setText(text);
    m_isPutting = wasPutting;
}

void FieldCheck::onChanged()
{
    if (m_isPutting)
        return;
    look();
    m_pause.stop();
    if (m_fault.isEmpty())
        m_field->setFault({});
    else if (m_field->fault().isEmpty())
        m_pause.start();
    else
        m_field->setFault(m_fault);
    Q_EMIT judged();
}

void FieldCheck::judgeNow()
{
    look();
    m_pause.stop();
    m_field->setFault(m_fault);
}

void FieldCheck::refresh()
{
    const bool wasShown = !m_field->fault().isEmpty();
    look();
    m_field->setFault(wasShown ? m_fault : QString());
}

} // namespace smtpscope
