// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A line to search with: a lens at its start, Escape empties it.

#include <QLineEdit>

namespace smtpscope {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// @p purpose stands in the empty field and is its name for screen readers.
    explicit SearchField(const QString &purpose, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The arrow down was pressed: on to what was found.
    void leftDownwards();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace smtpscope
