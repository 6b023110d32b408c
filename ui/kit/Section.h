// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A small head with something below it, as the inspector and the finder use it.

#include <QWidget>

class QVBoxLayout;

namespace smtpscope {

class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &head, QWidget *parent = nullptr);

    void add(QWidget *widget);
    void add(QLayout *layout);
    /// Takes away and deletes all below the head.
    void clear();

private:
    QVBoxLayout *m_content = nullptr;
};

} // namespace smtpscope
