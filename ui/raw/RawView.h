// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The record byte for byte, line by line. Only lines in view are worked out. Shows the session in
// which something is selected.

#include "ui/document/CheckDocument.h"
#include "ui/raw/RawLines.h"
#include "ui/raw/RawPainter.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>
#include <utility>

namespace smtpscope {

class RecordCopy;

class RawView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// @p document must live longer than the view.
    explicit RawView(CheckDocument *document, QWidget *parent = nullptr);
    ~RawView() override;

    /// The session that is shown; -1 when there is none.
    int session() const { return m_session; }
    const RawLines &lines() const { return m_lines; }
    /// The line where the keyboard is; -1 when there is none.
    int currentLine() const { return m_current; }
    /// First and last selected line; both -1 without.
    std::pair<int, int> selectedLines() const;
    /// Goes to @p line; from there on to the anchor is selected when it @p extends.
    void setCurrentLine(int line, bool extends = false);
    void selectAll();
    /// Copies the selected lines, redacted unless @p isUnredacted.
    void copy(bool isUnredacted = false);
    /// Goes to the next line (or the one before) that holds @p text in any case; looks all around.
    void find(const QString &text, bool isBackwards = false);

Q_SIGNALS:
    void noticed(const QString &text);
    /// The person wants to find something, or to see numbers instead of lines.
    void findWanted();
    void hexWanted();
    /// The search has ended; @p isFound: at a line.
    void searched(bool isFound);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Search
    {
        QByteArray needle; // in lower case
        int next = 0;
        int left = 0; // lines still to be looked at
        int step = 1;
    };

    void load(int session);
    void take();
    void follow(const EventReference &event);
    void updateBars();
    void ensureVisible(int line);
    void tellCurrent();
    void searchOn();
    int linesInView() const;
    int lineAt(const QPoint &place) const;
    std::optional<Mark> decidingMark(int line) const;
    bool moveBy(int key, bool extends);

    CheckDocument *m_document;
    RecordCopy *m_copy;
    RawLines m_lines;
    std::optional<RawPainter> m_painter;
    std::optional<Search> m_search;
    QTimer m_timer; // to take in more of a long record
    QTimer m_searching;
    int m_session = -1;
    int m_deciding = -1;
    int m_current = -1;
    int m_anchor = -1;
    quint32 m_longest = 0; // bytes of the longest line
    bool m_isSelecting = false;
};

} // namespace smtpscope
