// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which server said something, and in answer to what: as reports and logs put it in words.

#include "session/Stage.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace smtpscope {

struct DeliveryContext
{
    QString host; ///< The server that answered, or that could not be reached; empty if not told.
    QString address; ///< Its IP address; empty if not told.
    std::optional<Stage> stage; ///< What it answered to; nothing if not told.

    bool operator==(const DeliveryContext &) const = default;
};

/// What @p text, a sentence or two around a reply, tells of the server and the command.
DeliveryContext deliveryContextIn(const QString &text);

} // namespace smtpscope
