// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The raw tab: the lines or the hexadecimal numbers, and a bar to find something, which makes room
// for lines where the tab is low.

#include "ui/document/EventReference.h"

#include <QWidget>

class QStackedWidget;

namespace smtpscope {

class Button;
class CheckDocument;
class HexView;
class Label;
class RawView;
class SearchField;

class RawPanel : public QWidget
{
    Q_OBJECT
public:
    /// @p document must live longer than the panel.
    explicit RawPanel(CheckDocument *document, QWidget *parent = nullptr);
    ~RawPanel() override;

    /// Selects @p event and gives the keyboard to its line.
    void showEvidence(const EventReference &event);
    /// Puts the cursor into the field for what is to be found.
    void focusFind();
    /// Hexadecimal numbers instead of lines.
    void setHex(bool isHex);
    bool isHex() const;

    RawView *view() const { return m_view; }

Q_SIGNALS:
    /// Something to be said in the status bar.
    void noticed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void leaveFind();
    void find(bool isBackwards);

    CheckDocument *m_document;
    RawView *m_view;
    HexView *m_hex;
    QStackedWidget *m_stack;
    QWidget *m_bar = nullptr;
    SearchField *m_field = nullptr;
    Button *m_hexButton = nullptr;
    Label *m_result = nullptr;
};

} // namespace smtpscope
