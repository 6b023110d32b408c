// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A few answers side by side of which one is chosen, like a row of tabs without pages.

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace smtpscope {

class Segments : public QWidget
{
    Q_OBJECT
public:
    /// @p name: what is chosen here, for screen readers.
    Segments(const QString &name, const QStringList &texts, QWidget *parent = nullptr);

    int chosen() const;
    /// Chooses without telling.
    void choose(int index);
    QAbstractButton *button(int index) const;

Q_SIGNALS:
    /// The person chose another one.
    void chosenChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace smtpscope
