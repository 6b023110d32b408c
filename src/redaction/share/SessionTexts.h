// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// All texts of a session, one after the other, with the names of their places.

#include "redaction/SecretSearch.h"
#include "session/Session.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace smtpscope {

using LookAtText = std::function<void(const QString &place, QByteArrayView text, TextShape shape)>;

/// Calls @p look with every text that came from the wire or from the plan; not with ids, codes and
/// times of ours.
void forEachText(const Session &session, const LookAtText &look);

} // namespace smtpscope
