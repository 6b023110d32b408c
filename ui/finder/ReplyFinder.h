// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// "What does this reply mean?": a reply or a code goes in, its explanation comes out, while typing
// and without a network. Knows no session.

#include "app/EventExplanation.h"
#include "app/ExplainRun.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QComboBox;
class QModelIndex;
class QTreeView;

namespace smtpscope {

class Button;
class ExplanationView;
class FinderModel;
class Label;
class ReplyField;
class ScrollPage;

class ReplyFinder : public QDialog
{
    Q_OBJECT
public:
    explicit ReplyFinder(QWidget *parent = nullptr);

    /// Explains @p text as if it had been typed.
    void setText(const QString &text);
    QString text() const;

private:
    QWidget *top();
    QWidget *middle();
    QWidget *foot();
    void load();
    void search();
    void showAll();
    void showFault(const QString &text);
    void choose(const QModelIndex &index);
    void showReply(const ExplainedReply &reply);
    void selectFirst();
    void copy();
    QString command() const;

    std::vector<CodeGroup> m_byCode; // empty until it is first shown
    std::vector<CodeGroup> m_byCommand;
    std::optional<ExplainedReply> m_typed;
    EventExplanation m_shown;
    QTimer m_soon;
    FinderModel *m_model = nullptr;
    ReplyField *m_field = nullptr;
    QComboBox *m_command = nullptr;
    QComboBox *m_order = nullptr;
    Label *m_recognised = nullptr;
    QTreeView *m_list = nullptr;
    Label *m_head = nullptr;
    ScrollPage *m_scroll = nullptr;
    ExplanationView *m_explanation = nullptr;
    Label *m_count = nullptr;
    Button *m_copy = nullptr;
};

} // namespace smtpscope
