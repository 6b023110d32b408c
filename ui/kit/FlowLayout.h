// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Lays widgets side by side and begins a new line where the width ends. One that wants to expand
// takes the rest of its line.

#include <QLayout>

#include <vector>

namespace smtpscope {

class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// @p spacing: between two widgets and between two lines, in logical pixels.
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Puts @p widget before the item at @p index.
    void insertWidget(int index, QWidget *widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Where the items lie in @p rect; the bottom of the last line is @p bottom.
    std::vector<QRect> placesIn(const QRect &rect, int &bottom) const;

    std::vector<QLayoutItem *> m_items; // owned, as of all layouts
};

} // namespace smtpscope
