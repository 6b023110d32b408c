// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How an enumerator and its identifier in files are tied together: one constexpr table per enum.

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace smtpscope {

template <typename Enum, std::size_t Count>
using EnumNames = std::array<std::pair<Enum, QLatin1StringView>, Count>;

/// The identifier of @p value in @p names; empty when the table lacks it (tests see to it).
template <typename Enum, std::size_t Count>
QLatin1StringView nameIn(const EnumNames<Enum, Count> &names, Enum value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

/// The enumerator called @p name, exact in case; nothing when there is no such identifier.
template <typename Enum, std::size_t Count>
std::optional<Enum> valueIn(const EnumNames<Enum, Count> &names, QStringView name)
{
    for (const auto &[value, candidate] : names) {
        if (name == candidate)
            return value;
    }
    return std::nullopt;
}

} // namespace smtpscope
