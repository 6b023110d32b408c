// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// A fuzzer whose rule is broken by what only the driver can make: a word of the dictionary right
// behind one of the corpus.

#include "fuzz/Expect.h"

#include <QByteArrayView>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    smtpscope::test::expect(!bytes.contains("hayneedle"), "nobody finds the word");
    return 0;
}
