// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One situation told at length: what the server does, where a check ends, and how any mail program
// reaches it while it runs.

#include "app/PracticeRun.h"
#include "session/Plan.h"

#include <QWidget>

class QFormLayout;

namespace smtpscope {

class Chip;
class Label;
class Section;

class PracticeStory : public QWidget
{
    Q_OBJECT
public:
    explicit PracticeStory(QWidget *parent = nullptr);

    /// Tells of @p situation. @p plan: the check that meets it, while its server runs.
    void tell(const SituationInfo &situation, const std::optional<Plan> &plan);
    /// Says why nothing could be started.
    void complain(const QString &text);

private:
    void tellEnd(const SituationInfo &situation);
    void tellAddress(const Plan &plan);
    void addLine(const QString &name, const QString &value);

    Label *m_story;
    Label *m_name;
    Label *m_fault;
    Chip *m_stage;
    Chip *m_outcome;
    Label *m_lesson;
    Section *m_address;
};

} // namespace smtpscope
