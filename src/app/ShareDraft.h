// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A finished proposal of what to share: redacted, written once into the leak check, with its
// preview. Made on any thread, then only read. What may be copied or saved comes from here alone.

#include "app/ExportRun.h"
#include "app/SharePreview.h"

#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

class ShareDraft
{
public:
    /// Most lines of a preview.
    static constexpr size_t MostRows = 4'000;

    /// Redacts @p sessions, of which there is at least one, and searches the report that @p writer
    /// makes of them.
    ShareDraft(const std::vector<Session> &sessions, const SharePolicy &policy,
        const std::variant<ReportWriter, InputError> &writer, KeyWish keyWish);

    /// Why there is no report in this format; nothing when there is.
    const std::optional<InputError> &fault() const { return m_fault; }
    /// What the leak check still found; then nothing may leave.
    const std::vector<SharedLeak> &leaks() const { return m_leaks; }
    /// True when the report may leave.
    bool isSafe() const { return m_run && m_leaks.empty(); }
    const SharePreview &preview() const { return m_preview; }
    /// How much of each sort was masked.
    std::vector<MaskedCount> masked() const;
    /// True when it was only guessed which domain a host belongs to.
    bool isSuffixListMissing() const { return m_run && m_run->isSuffixListMissing(); }

    /// The report as text, for the clipboard. Empty unless isSafe().
    QString text() const;
    /// Writes the report to @p path, readable by its owner alone, and the key to @p keyPath where
    /// one is wanted. Errors: a file cannot be written; the report is not safe. A file that stood
    /// there is then as it was.
    std::optional<InputError> save(const QString &path, const QString &keyPath = {}) const;

private:
    std::optional<ExportRun> m_run; // nothing when there is no writer for the format
    std::optional<InputError> m_fault;
    std::vector<SharedLeak> m_leaks;
    SharePreview m_preview;
};

/// True when @p word can be masked wherever it stands.
bool canBeMasked(const QString &word);
/// True when @p word can be kept whatever else a policy says: a domain, host name or IP address.
bool canBeKept(const QString &word);

} // namespace smtpscope
