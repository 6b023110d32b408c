// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Two sessions side by side: where they part ways first, then stage by stage.

#include "app/compare/ComparisonShare.h"
#include "session/Session.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QTreeView;

namespace smtpscope {

class Button;
class ComparisonModel;
class Label;
class OutcomeBanner;

/// A session and what it is called on the page.
struct NamedSession
{
    QString name;
    Session session;
};

class ComparePage : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePage(QWidget *parent = nullptr);

    /// Compares two finished sessions.
    void show(const Session &left, const QString &leftName, const Session &right,
        const QString &rightName);
    /// Offers all of @p sessions on both sides, and compares the two at these places.
    void show(std::vector<NamedSession> sessions, int left, int right);

    QString headline() const;

Q_SIGNALS:
    /// The page is not needed any more.
    void closed();
    /// A comparison went to the clipboard.
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *bar();
    void setUpTree();
    void fillCombos();
    void renew();
    void copy(ComparisonFormat format);
    void showCount();

    std::shared_ptr<const std::vector<NamedSession>>
        m_sessions; // shared with the thread that copies
    ComparisonModel *m_model;
    OutcomeBanner *m_banner;
    QTreeView *m_tree;
    QComboBox *m_left;
    QComboBox *m_right;
    QCheckBox *m_ignoreTimes;
    QCheckBox *m_onlyDifferences;
    Button *m_text;
    Button *m_markdown;
    Label *m_count;
    Label *m_notice; // what became of a copy
};

} // namespace smtpscope
