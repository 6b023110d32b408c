// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The road that a mail takes, as stations on one line. A click, or arrow keys and Enter, choose a
// station. It knows marks, names and times, not what they are taken from.

#include "ui/kit/OutcomeLook.h"

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace smtpscope {

class PathStationButton;

struct PathStation
{
    QString name; ///< "Sign-in".
    QString time; ///< How long it took, or why it was not reached.
    Mark mark = Mark::Pending;

    bool operator==(const PathStation &) const = default;
};

class PathStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PathStrip(QWidget *parent = nullptr);

    /// Shows @p stations from left to right. A line is solid where the mail came along, dotted
    /// before a station that was not reached or was left out.
    void setStations(const std::vector<PathStation> &stations);

Q_SIGNALS:
    /// The person chose the station with this index.
    void stageChosen(int station);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int focused() const;
    void moveFocus(int station);
    void addStation();

    QHBoxLayout *m_layout;
    std::vector<PathStationButton *> m_buttons;
};

} // namespace smtpscope
