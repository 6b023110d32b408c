// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What was looked up for the selected session: a view of the document. A row that is activated is
// selected everywhere.

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace smtpscope {

class CheckDocument;
class DnsModel;
class Label;

class DnsPanel : public QWidget
{
    Q_OBJECT
public:
    /// Follows @p document, which must live longer.
    explicit DnsPanel(CheckDocument *document, QWidget *parent = nullptr);

private:
    void refreshSoon() { m_soon.start(0); }
    void refresh();
    void choose(int row);

    CheckDocument *m_document;
    QTimer m_soon;
    DnsModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    QStackedWidget *m_pages = nullptr;
    Label *m_nothing = nullptr;
};

} // namespace smtpscope
