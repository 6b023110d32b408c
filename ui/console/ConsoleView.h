// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The list of the conversation: follows its end, selects with the document, copies redacted.

#include <QListView>
#include <QPointer>

namespace smtpscope {

class CheckDocument;
class ConsoleModel;

class ConsoleView : public QListView
{
    Q_OBJECT
public:
    explicit ConsoleView(CheckDocument *document, QWidget *parent = nullptr);

    /// Copies the selected rows, redacted for a vendor.
    void copy();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void follow();
    void showSelected();

    QPointer<CheckDocument> m_document;
    ConsoleModel *m_model = nullptr;
    bool m_isFollowing = true; // the end is in sight, so it stays so
    bool m_isShowing = false; // the document's selection is being shown, not changed
};

} // namespace smtpscope
