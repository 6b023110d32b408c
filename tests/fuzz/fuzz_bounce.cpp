// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Any bytes as a mail: what is taken out of it is bounded, and what it reports becomes a session.

#include "fuzz/Expect.h"
#include "fuzz/ImportRules.h"
#include "intake/MailImport.h"
#include "intake/MailReader.h"

#include <cstdint>

using namespace smtpscope;
using namespace smtpscope::test;

namespace {

// The number of mails in `mail`, itself included.
int expectBounded(const MailContent &mail, int depth)
{
    // Of the deepest one only the header is read.
    expect(depth <= DeepestMail + 1, "mails in mails do not lie deeper than is read");
    expect(int(mail.header.all().size()) <= HeaderFields::MostFields, "fields are bounded");
    expect(mail.contentType == mail.contentType.toLower(), "a type is in small letters");
    const size_t parts = mail.statusParts.size() + mail.feedbackParts.size();
    expect(parts <= size_t(MostMailParts), "parts are bounded");
    int mails = 1;
    for (const MailContent &inner : mail.enclosed)
        mails += expectBounded(inner, depth + 1);
    return mails;
}

void checkReport(const ImportResult &result)
{
    expectSoundResult(result);
    const auto *import = std::get_if<Import>(&result);
    if (!import)
        return;
    for (const Session &session : import->sessions) {
        for (const Recipient &recipient : session.recipients)
            expect(!recipient.address.isEmpty(), "a recipient has an address");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    expect(expectBounded(readMail(bytes), 0) <= MostMailParts, "mails in mails are bounded");
    checkReport(imported(bytes, std::nullopt));
    checkReport(imported(bytes, ImportKind::Bounce));
    return 0;
}
