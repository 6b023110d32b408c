// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The marks of the transcript in a text report. A contract between who writes it and who plays it
// again, so none of them is translated.
//
//     === transcript 1 protocol=smtp stage=rcpt outcome=permanent tls-error=… ===
//        0.012 s      1.2 ms  banner      S: 220 mail.example.org ESMTP
//        0.013 s              ehlo        C: EHLO pc.example.org
//        0.020 s      7.0 ms  ehlo        S: 250-mail.example.org
//                                         S: 250 PIPELINING
//     === end of transcript ===
//
// An event begins with its time; its further lines have blanks there. "S~" is the part of a line
// that never ended, "[timeout]" a happening by its identifier, "(reply.malformed)" the defect of
// the lines before. What is not printable is written as \xNN and \u{NNNN}; "\x0a" at a line's end
// says that it ended without CR.

#include <QByteArrayView>

namespace smtpscope {

inline constexpr QByteArrayView TranscriptStart = "=== transcript 1 ";
inline constexpr QByteArrayView TranscriptEnd = "=== end of transcript ===";
inline constexpr QByteArrayView ClientMark = "C: ";
inline constexpr QByteArrayView ServerMark = "S: ";
inline constexpr QByteArrayView ServerPartMark = "S~ ";
inline constexpr int TranscriptColumn = 34; ///< Where the text of each line begins, from 0.

} // namespace smtpscope
