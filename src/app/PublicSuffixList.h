// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where a host name's owner begins: "example.co.uk" owns "mx1.example.co.uk". Asks libpsl, which is
// opened when it is first needed, because a check never needs it.

#include <QString>

#include <memory>

namespace smtpscope {

class PublicSuffixList
{
public:
    /// @p library is the name of libpsl without what the platform puts around it.
    explicit PublicSuffixList(const QString &library = QStringLiteral("psl"));
    ~PublicSuffixList();

    /// The organisational domain of @p name (ASCII, in any case), in lower case; empty when the
    /// name is a public suffix itself, or its ending is in no list. Without the list its last two
    /// labels are taken.
    QString organisationalDomain(const QString &name);

    /// True when the list was asked and could not be opened, so that the answers are guesses.
    bool isMissing() const;

private:
    class Library;

    QString m_libraryName;
    std::unique_ptr<Library> m_library; // null until it is first asked
};

} // namespace smtpscope
