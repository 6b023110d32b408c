// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Any bytes as what somebody pastes: taken for what they seem to be, and for one kind more, so that
// every reader meets what is not its own. The first byte of an input names it: A is the first kind.

#include "fuzz/Expect.h"
#include "fuzz/ImportRules.h"

#include <cstdint>

using namespace smtpscope;
using namespace smtpscope::test;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const size_t number = uchar(data[0] - 'A') % ImportKindNames.size();
    const ImportKind kind = ImportKindNames[number].first;
    expectSoundResult(imported(bytes, std::nullopt));
    const ImportResult result = imported(bytes, kind);
    expectSoundResult(result);
    expect(imported(bytes, kind, 1 + qsizetype(size % 32)) == result,
        "any pieces of the same bytes say the same");
    return 0;
}
