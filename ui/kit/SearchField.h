// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A field to search or filter a list with: a drawing in it, its purpose as place holder and name.
// Esc empties it, arrow down asks to go on to what was found.

#include "ui/kit/Icons.h"

#include <QLineEdit>

namespace smtpscope {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// @p purpose stands in the empty field and is its name for screen readers.
    explicit SearchField(const QString &purpose, QWidget *parent = nullptr);
    /// With another drawing than the lens, such as the funnel of a filter.
    SearchField(Drawing drawing, const QString &purpose, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The arrow down was pressed: on to what was found.
    void leftDownwards();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Drawing m_drawing;
};

} // namespace smtpscope
