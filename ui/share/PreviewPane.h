// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One side of a preview: lines with marked pieces, to read and to select in. A text of which
// nothing leaves by clipboard or drag unless it was allowed.

#include "app/SharePreview.h"

#include <QTextEdit>

namespace smtpscope {

enum class PreviewSide {
    Recorded, ///< What stays on this computer.
    Shared, ///< What would leave.
};

class PreviewPane : public QTextEdit
{
    Q_OBJECT
public:
    explicit PreviewPane(PreviewSide side, QWidget *parent = nullptr);

    /// Shows nothing.
    void empty();
    /// Adds the lines of @p rows from @p first up to @p end.
    void addRows(const std::vector<PreviewRow> &rows, size_t first, size_t end);
    /// Adds a line that is no part of the report.
    void addNote(const QString &text);
    /// Whether the selection may be copied.
    void allowCopying(bool isAllowed) { m_isCopyingAllowed = isAllowed; }

Q_SIGNALS:
    /// Enter was pressed, or a word was clicked twice.
    void wordActivated();

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void insertLine(QTextCursor &cursor) const;
    QTextCharFormat formatOf(const PreviewPiece &piece, bool isHeading) const;
    void selectWordAt(const QPoint &position);

    PreviewSide m_side;
    bool m_isCopyingAllowed = false;
    bool m_isEmpty = true; // no line was added yet
};

} // namespace smtpscope
