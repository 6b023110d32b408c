// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/certificate/LifeGeometry.h"

#include <algorithm>

namespace smtpscope {

LifeGeometry lifeGeometry(
    const QDateTime &notBefore, const QDateTime &notAfter, const QDateTime &seen, qreal width)
{
    const qint64 from = notBefore.toSecsSinceEpoch();
    const qint64 until = std::max(from, notAfter.toSecsSinceEpoch());
    const qint64 now = seen.isValid() ? seen.toSecsSinceEpoch() : from;
    const qint64 first = std::min(from, now);
    const qint64 last = std::max(until, now);
    const qreal scale = last > first ? width / qreal(last - first) : 0;
    return {qreal(from - first) * scale, qreal(until - first) * scale, qreal(now - first) * scale,
        now > until, now < from};
}

} // namespace smtpscope
