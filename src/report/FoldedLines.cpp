// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/FoldedLines.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FoldedLines)
};

} // namespace

FoldedLines foldedLines(qsizetype lines)
{
    if (lines <= MostShownLines)
        return {};
    return {MostShownLines - ShownTailLines, lines - ShownTailLines};
}

QString foldedText(const FoldedLines &folded)
{
    return Texts::tr("Lines left out here: %1. The same report as text, Markdown or JSON holds all "
                     "of them.")
        .arg(folded.count());
}

} // namespace smtpscope
