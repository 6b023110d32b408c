// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How a fuzzer says what must hold for any input: it ends the program, so that every driver notices
// and keeps the input.

#include <cstdio>
#include <cstdlib>

namespace smtpscope::test {

/// Ends the program with @p rule on standard error when it does not hold.
inline void expect(bool holds, const char *rule)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", rule);
    std::abort();
}

} // namespace smtpscope::test
