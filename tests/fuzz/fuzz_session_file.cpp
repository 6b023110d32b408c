// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Any bytes as a `.smtpscope` file: an error with its place and reason, or a session or check that
// is sound, that is the same after it was saved and opened again, and that can be judged.

#include "fuzz/DiagnosisRules.h"
#include "fuzz/Expect.h"
#include "fuzz/SessionRules.h"

#include <cstdint>

using namespace smtpscope;
using namespace smtpscope::test;

namespace {

void checkError(const QByteArray &json, const FileError &error)
{
    expect(error.id.startsWith(QLatin1String("file.")), "the error has an id");
    expect(!error.detail.isEmpty(), "the error has a reason");
    expect(error.line >= 0 && error.line <= json.count('\n') + 1, "the error's line exists");
    expect(error.column >= 0 && error.column <= json.size() + 1, "the error's column exists");
}

void checkContent(const Session &session)
{
    expectSound(session);
    expectKeptByFile(session);
    expectJudged(session);
}

void checkContent(const Check &check)
{
    for (const Session &session : check.sessions)
        expectSound(session);
    expectKeptByFile(check);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto result = fromJson(json);
    if (const auto *error = std::get_if<FileError>(&result))
        checkError(json, *error);
    else
        std::visit([](const auto &content) { checkContent(content); },
            std::get<OpenedFile>(result).content);
    return 0;
}
