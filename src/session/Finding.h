// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What one rule saw in a session.

#include "session/Side.h"
#include "session/Stage.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace smtpscope {

enum class Severity {
    Info, ///< Worth knowing; nothing is wrong.
    Warning, ///< Not the cause of a failure, but not as it should be.
    Error, ///< A failure, or the cause of one.
};

/// The identifier in files, such as "warning".
QLatin1StringView idOf(Severity severity);

/// The severity with this identifier; nothing when there is none.
std::optional<Severity> severityFromId(QStringView id);

struct Finding
{
    QString id; ///< Such as "tls.certificate.expired".
    QString cause; ///< A word of the cause vocabulary; empty when not known.
    Severity severity = Severity::Info;
    Stage stage = Stage::Input;
    Side side = Side::None;
    Retry retry = Retry::None;
    std::vector<int> evidence; ///< Numbers of the events that show it; the first event is 1.

    bool operator==(const Finding &) const = default;
};

} // namespace smtpscope
