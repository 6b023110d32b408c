// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Everything that a text may stand for when an encoding is taken off it, for the leak check. Looks
// at more than the detectors do, and decides nothing.

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace smtpscope {

/// How a text was come by.
enum class DecodedFrom {
    Text, ///< The text itself, without zeros (UTF-16) or escapes: words end where they end.
    Run, ///< A run of base64 or hex: what stands beside a value in it may be anything.
};

using LookAtDecoding = std::function<void(QByteArrayView decoded, DecodedFrom from)>;

/// Calls @p look with @p text itself, without its zeros (UTF-16), without escapes of each family,
/// and with what its runs of base64 (in each alignment) and hex stand for.
void forEachDecoding(QByteArrayView text, const LookAtDecoding &look);

} // namespace smtpscope
