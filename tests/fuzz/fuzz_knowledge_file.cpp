// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Any bytes as a site's own knowledge file, beside one that holds some causes: an error with its
// place and reason, or knowledge that answers.

#include "fuzz/Expect.h"
#include "knowledge/Knowledge.h"
#include "knowledge/KnowledgeFixtures.h"

#include <QSet>

#include <array>
#include <cstdint>

using namespace smtpscope;
using smtpscope::test::expect;

namespace {

const QString FileName = QStringLiteral("own.json");

void checkError(const QByteArray &json, const FileError &error)
{
    expect(error.id == QLatin1String("knowledge.invalid"), "the error has its id");
    expect(error.detail.startsWith(FileName + QLatin1String(": "))
            && error.detail.size() > FileName.size() + 2,
        "the error names the file and a reason");
    expect(error.line >= 1 && error.line <= json.count('\n') + 1, "the error's line exists");
    expect(error.column >= 1 && error.column <= json.size() + 1, "the error's column exists");
}

template <typename Rows>
void checkCauses(const QSet<QString> &known, const Rows &rows)
{
    for (const auto &row : rows) {
        expect(row.advice.cause.isEmpty() || known.contains(row.advice.cause),
            "a row names a known cause");
        expect(!row.advice.title.isEmpty() && !row.advice.meaning.isEmpty(),
            "a row of a list has a title and a meaning");
    }
}

void checkTables(const Knowledge &knowledge)
{
    QSet<QString> known;
    for (const CauseRow &row : knowledge.causes())
        known.insert(row.id);
    expect(size_t(known.size()) == knowledge.causes().size(), "no cause stands there twice");
    checkCauses(known, knowledge.causes());
    checkCauses(known, knowledge.basicCodes());
    checkCauses(known, knowledge.enhancedCodes());
    checkCauses(known, knowledge.keywords());
    checkCauses(known, knowledge.mechanisms());
    checkCauses(known, knowledge.imapCodes());
    checkCauses(known, knowledge.pop3Codes());
    int code = 0;
    for (const BasicCodeRow &row : knowledge.basicCodes()) {
        expect(row.code > code, "codes stand in order, each once");
        code = row.code;
    }
}

// Questions that entries of the corpus answer, and the file's own bytes.
void checkAnswers(const Knowledge &knowledge, const QByteArray &json)
{
    const std::array questions{
        ReplyQuestion{ReplyCommand::Rcpt, 550, QStringLiteral("5.1.1"),
            QStringLiteral("held for review by rule 7 of our filter")},
        ReplyQuestion{ReplyCommand::Any, 421, {}, QStringLiteral("Postfix says: come back later")},
        ReplyQuestion{ReplyCommand::Data, 250, {}, QStringLiteral("Ok")},
        ReplyQuestion{ReplyCommand::Any, 0, {}, QString::fromUtf8(json)},
    };
    for (const ReplyQuestion &question : questions) {
        const ReplyExplanation explanation = knowledge.explain(question);
        expect(!explanation.title.isEmpty() && !explanation.meaning.isEmpty(),
            "there is a title and a meaning");
        expect(knowledge.explainCause(explanation.cause).title.size() > 0, "the cause is known");
    }
    for (const ServerGuess &guess : knowledge.serversBehind(
             QString::fromUtf8(json), {QStringLiteral("PIPELINING")}, QStringLiteral("Postfix")))
        expect(!guess.product.isEmpty(), "a guess names a product");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto result =
        Knowledge::fromFiles({{QStringLiteral("causes.json"), causesFile()}, {FileName, json}});
    if (const auto *error = std::get_if<FileError>(&result)) {
        checkError(json, *error);
        return 0;
    }
    checkTables(std::get<Knowledge>(result));
    checkAnswers(std::get<Knowledge>(result), json);
    return 0;
}
