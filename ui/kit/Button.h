// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Buttons by their weight. A page has one primary button at most. The style reads the weight from
// the property "weight".

#include "ui/kit/Icons.h"

#include <QPushButton>

#include <optional>

namespace smtpscope {

enum class ButtonWeight {
    Primary, ///< Filled: what most people want here.
    Normal, ///< With an edge.
    Quiet, ///< Text alone, in the colour of what can be pressed.
};

class Button : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(int weight READ weight CONSTANT)
public:
    explicit Button(const QString &text, ButtonWeight weight = ButtonWeight::Normal,
        std::optional<Drawing> drawing = {}, QWidget *parent = nullptr);

    int weight() const { return int(m_weight); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    ButtonWeight m_weight;
};

} // namespace smtpscope
