// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/SharePreview.h"

#include "app/SharePreviewLines.h"
#include "report/DocumentBuilder.h"

#include <algorithm>

namespace smtpscope {

namespace {

void add(PreviewLine &line, const QString &text, PreviewKind kind, std::optional<Sort> sort = {})
{
    if (text.isEmpty())
        return;
    if (!line.empty() && line.back().kind == kind && kind == PreviewKind::Plain)
        line.back().text += text;
    else
        line.push_back({text, kind, sort});
}

PreviewKind kindOf(const Phrase &phrase)
{
    if (!phrase.sort)
        return PreviewKind::Plain;
    return phrase.sort == Sort::Secret ? PreviewKind::Secret : PreviewKind::StandIn;
}

PreviewLine sharedLine(const Phrases &text)
{
    PreviewLine line;
    for (const Phrase &phrase : text)
        add(line, shownText(phrase), kindOf(phrase), phrase.sort);
    return line;
}

PreviewLine plainLine(const Phrases &text)
{
    PreviewLine line;
    for (const Phrase &phrase : text)
        add(line, shownText(phrase),
            kindOf(phrase) == PreviewKind::Secret ? PreviewKind::Secret : PreviewKind::Plain,
            kindOf(phrase) == PreviewKind::Secret ? phrase.sort : std::nullopt);
    return line;
}

// What stands between the pieces that both sides have is what goes. Nothing when the sides do not
// match piece by piece.
std::optional<PreviewLine> matched(const QString &recorded, const PreviewLine &shared)
{
    PreviewLine line;
    qsizetype done = 0;
    bool isGap = false;
    for (size_t i = 0; i < shared.size(); ++i) {
        const PreviewPiece &piece = shared[i];
        if (piece.kind == PreviewKind::StandIn) {
            isGap = true;
            continue;
        }
        const bool isLast = i + 1 == shared.size();
        const qsizetype at = isLast ? recorded.size() - piece.text.size()
                                    : recorded.indexOf(piece.text, isGap ? done + 1 : done);
        if (at < done || (!isGap && at != done)
            || recorded.mid(at, piece.text.size()) != piece.text)
            return {};
        add(line, recorded.mid(done, at - done), PreviewKind::Goes);
        add(line, piece.text, piece.kind, piece.sort);
        done = at + piece.text.size();
        isGap = false;
    }
    if (!isGap && done != recorded.size())
        return {};
    add(line, recorded.mid(done), PreviewKind::Goes);
    return line;
}

qsizetype commonStart(const QString &a, const QString &b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return std::distance(a.begin(), end);
}

// A line of which only its beginning and its end are known to be the same.
PreviewRow parted(const QString &recorded, const QString &shared)
{
    const qsizetype start = commonStart(recorded, shared);
    qsizetype end = 0;
    while (end < std::min(recorded.size(), shared.size()) - start
        && recorded[recorded.size() - 1 - end] == shared[shared.size() - 1 - end])
        ++end;
    PreviewRow row;
    const auto put = [&](PreviewLine &line, const QString &text, PreviewKind kind) {
        add(line, text.left(start), PreviewKind::Plain);
        add(line, text.mid(start, text.size() - start - end), kind);
        add(line, text.right(end), PreviewKind::Plain);
    };
    put(row.recorded, recorded, PreviewKind::Goes);
    put(row.shared, shared, PreviewKind::StandIn);
    return row;
}

bool isOwn(const Phrases &text)
{
    return std::all_of(text.begin(), text.end(),
        [](const Phrase &phrase) { return phrase.origin == TextOrigin::Own; });
}

// What the report says about the masking itself has no counterpart in the record.
PreviewRow pairOf(const Phrases &recorded, const Phrases &shared)
{
    const PreviewLine line = sharedLine(shared);
    const PreviewLine before = plainLine(recorded);
    const QString text = plainText(before);
    if (text == plainText(line))
        return {before, before, false};
    if (isOwn(recorded) && isOwn(shared))
        return {{}, line, false};
    if (recorded.empty())
        return {{}, line, false};
    if (const auto pieces = matched(text, line))
        return {*pieces, line, false};
    return parted(text, plainText(line));
}

void addSection(SharePreview &preview, const PreviewSection &recorded, const PreviewSection &shared,
    size_t most)
{
    const size_t count = std::max(recorded.lines.size(), shared.lines.size());
    preview.more += std::max(recorded.more, shared.more);
    if (!preview.rows.empty() && preview.rows.size() < most)
        preview.rows.emplace_back();
    for (size_t i = 0; i < count; ++i) {
        if (preview.rows.size() >= most) {
            preview.more += qsizetype(count - i);
            return;
        }
        const auto lineOf = [i](const PreviewSection &section) {
            return i < section.lines.size() ? section.lines[i] : Phrases();
        };
        preview.rows.push_back(pairOf(lineOf(recorded), lineOf(shared)));
        preview.rows.back().isHeading = i == 0;
    }
}

} // namespace

SharePreview sharePreviewOf(const RedactedCheck &recorded, const RedactedCheck &shared,
    const ReportFacts &facts, size_t most)
{
    const auto before = previewSectionsOf(reportDocument(recorded, facts), most);
    const auto after = previewSectionsOf(reportDocument(shared, facts), most);
    SharePreview preview;
    for (size_t i = 0; i < after.size(); ++i)
        addSection(preview, i < before.size() ? before[i] : PreviewSection(), after[i], most);
    return preview;
}

QString plainText(const PreviewLine &pieces)
{
    QString text;
    for (const PreviewPiece &piece : pieces)
        text += piece.text;
    return text;
}

} // namespace smtpscope
