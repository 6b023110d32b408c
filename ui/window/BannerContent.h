// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the banner says of a check, finished or going on: values, made from the document alone.

#include "report/ReportDocument.h"
#include "session/Session.h"
#include "session/Side.h"

#include <QString>

#include <optional>
#include <vector>

namespace smtpscope {

class CheckDocument;

/// One station of the road.
struct BannerStation
{
    Stage stage = Stage::Dns; ///< Of encryption always Stage::Tls, of the message Stage::Body.
    QString name;
    Mark mark = Mark::Pending;
    QString time; ///< How long it took, or why it was not done.

    bool operator==(const BannerStation &) const = default;
};

struct BannerContent
{
    Mark mark = Mark::Running;
    QString sentence; ///< The verdict, or what is awaited.
    QString remark; ///< While it goes on: how long it may take. Empty once it is over.
    std::optional<Stage> stage; ///< Where it ended; nothing when it went through or goes on.
    std::optional<Side> side;
    std::optional<Retry> retry;
    std::vector<BannerStation> stations;

    bool operator==(const BannerContent &) const = default;
};

/// The station that @p stage belongs to: STARTTLS is a part of the encryption, and DATA of the
/// message.
Stage bannerStationOf(Stage stage);

/// What to say of @p document, which is not empty. Of several sessions the deciding one speaks.
BannerContent bannerContentOf(const CheckDocument &document);

} // namespace smtpscope
