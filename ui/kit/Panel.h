// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Surfaces: a plain one, a rounded card with an optional stripe, and the hair line between two.

#include "ui/kit/Tokens.h"

#include <QWidget>

#include <optional>

namespace smtpscope {

/// A widget that is filled with one surface, whatever the theme.
class Panel : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(Surface surface = Surface::Base, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Surface m_surface;
};

/// A rounded surface with an edge.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setSurface(Surface surface);
    void setEdge(std::optional<Ink> edge);
    /// A stripe of 4 px at the left.
    void setStripe(std::optional<Ink> stripe);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Surface m_surface = Surface::Base;
    std::optional<Ink> m_edge; // nothing: a hair line
    std::optional<Ink> m_stripe;
};

/// A line of one pixel.
class Rule : public Panel
{
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
};

} // namespace smtpscope
