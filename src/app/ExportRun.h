// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// An export from sessions, in a file or in memory, to the shared text: redacts, searches what would
// leave, and only then writes. Shared by command line and window.

#include "app/InputError.h"
#include "app/PublicSuffixList.h"
#include "app/ReportWriters.h"
#include "app/SharedFile.h"
#include "redaction/Redactor.h"
#include "redaction/SharedTextCheck.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

class ExportRun
{
public:
    ExportRun(const SharePolicy &policy, const ReportWriter &writer, KeyWish keyWish);

    /// Reads the file at @p path and redacts it. It is taken as foreign: shown, never obeyed.
    /// Errors: it cannot be read, or is no session or check.
    std::optional<InputError> open(const QString &path);
    /// Redacts @p sessions instead of those of a file: one stands for itself, several are a check.
    void take(const std::vector<Session> &sessions);

    /// Writes the report into the leak check alone, and searches the redacted record itself.
    /// Returns what is left of private values; then nothing may be written. After open() or take().
    std::vector<SharedLeak> search();

    /// Writes the report to @p target. After a search() that found nothing. Errors: the target's.
    std::optional<InputError> write(SharedTarget &target) const;
    /// Writes what the stand-ins stand for to @p target, without finishing it. Only with
    /// KeyWish::Wanted.
    void writeKey(SharedTarget &target) const;

    const RedactedCheck &content() const { return m_redaction->content; }
    /// Who makes the report, and when.
    const ReportFacts &facts() const { return m_facts; }
    /// True when a newer version wrote the file: what it says beyond our knowledge is left out.
    bool isOfNewerVersion() const { return m_isOfNewerVersion; }
    /// True when it was only guessed which domain a host belongs to.
    bool isSuffixListMissing() const { return m_suffixes.isMissing(); }

private:
    void redact(const std::variant<Session, Check> &content);

    SharePolicy m_policy;
    ReportWriter m_writer;
    KeyWish m_keyWish;
    ReportFacts m_facts;
    PublicSuffixList m_suffixes;
    std::optional<Redaction> m_redaction;
    bool m_isOfNewerVersion = false;
    QByteArray m_searched; // the report as it was searched; empty when it is too long to be kept
};

} // namespace smtpscope
