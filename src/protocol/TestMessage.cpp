// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/TestMessage.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qint64 FillLine = 76; // without its line end

// https://spamassassin.apache.org/gtube/
constexpr const char *Gtube =
    "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";

// https://www.eicar.org: in two halves, so that no scanner takes this program for the test file.
constexpr const char *EicarBegin = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-";
constexpr const char *EicarEnd = "ANTIVIRUS-TEST-FILE!$H+H*";

// Exactly `missing` bytes of short lines; not 1, because a line end takes two.
QByteArray filling(qint64 missing)
{
    QByteArray text;
    text.reserve(missing);
    while (missing > 0) {
        qint64 line = qMin(missing, FillLine + 2);
        if (missing - line == 1)
            --line; // leaves the next line its two bytes
        text += QByteArray(line - 2, 'x') + "\r\n";
        missing -= line;
    }
    return text;
}

// A blank at the end of the last line that has room and words.
void insertBlank(QByteArray &text)
{
    qsizetype end = text.lastIndexOf("\r\n");
    while (end > 0) {
        const qsizetype before = text.lastIndexOf("\r\n", end - 1);
        const qsizetype begin = before < 0 ? 0 : before + 2;
        if (end > begin && end - begin < FillLine)
            break;
        end = before;
    }
    text.insert(qMax<qsizetype>(end, 0), ' ');
}

QString senderOf(const TestMessageFacts &facts)
{
    if (!facts.from.isEmpty())
        return facts.from;
    const QString postmaster = QStringLiteral("postmaster");
    return facts.heloName.isEmpty() ? postmaster : postmaster + QLatin1Char('@') + facts.heloName;
}

// One address a line, so that many of them make no line that is too long (RFC 5322 2.1.1).
QByteArray addressField(const QByteArray &name, const QStringList &addresses)
{
    return name + ": <" + addresses.join(QStringLiteral(">,\r\n <")).toUtf8() + ">\r\n";
}

QString subjectOf(const TestMessageFacts &facts)
{
    if (!facts.subject.isEmpty())
        return facts.subject;
    const QString start = QStringLiteral("[SMTPscope test] ");
    switch (facts.filterTest) {
    case FilterTest::None:
        break;
    case FilterTest::Gtube:
        return start + QStringLiteral("GTUBE: does the spam filter stop this?");
    case FilterTest::Eicar:
        return start + QStringLiteral("EICAR: does the virus scanner stop this?");
    }
    return start + QStringLiteral("Does mail get through?");
}

QString defaultBody(FilterTest filterTest)
{
    switch (filterTest) {
    case FilterTest::None:
        break;
    case FilterTest::Gtube:
        return QStringLiteral("This message was sent by SMTPscope to test the spam filter. The "
                              "line below is\nharmless; every filter is to take it for spam.\n");
    case FilterTest::Eicar:
        return QStringLiteral("This message was sent by SMTPscope to test the virus scanner. The "
                              "attached file is\nharmless; every scanner is to take it for a "
                              "virus.\n");
    }
    return QStringLiteral("This message was sent by SMTPscope to find out whether mail gets "
                          "through.\nNobody needs to answer it, and it may be deleted.\n");
}

// With CRLF line ends, one at the end as well.
QByteArray bodyOf(const TestMessageFacts &facts)
{
    QByteArray text = (facts.body.isEmpty() ? defaultBody(facts.filterTest) : facts.body).toUtf8();
    text.replace("\r\n", "\n").replace('\r', '\n');
    if (!text.endsWith('\n'))
        text += '\n';
    if (facts.filterTest == FilterTest::Gtube)
        text += QByteArray("\n") + Gtube + '\n';
    return text.replace("\n", "\r\n");
}

std::vector<Attachment> attachmentsOf(const TestMessageFacts &facts)
{
    std::vector<Attachment> all = facts.attachments;
    if (facts.filterTest == FilterTest::Eicar)
        all.push_back({QStringLiteral("eicar.com"), QByteArray(EicarBegin) + EicarEnd});
    return all;
}

struct Field
{
    QByteArray name;
    QByteArray wire; // with its line end
};

using Fields = std::vector<Field>;

bool isSame(const QByteArray &name, const QByteArray &other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

// Fields that tell how the text is to be read; they stand where the text stands.
bool describesText(const QByteArray &name)
{
    return name.startsWith("Content-") || name.toLower().startsWith("content-");
}

Fields ownFields(const TestMessageFacts &facts)
{
    Fields fields{{"Date", headerField("Date", facts.date)},
        {"From", addressField("From", {senderOf(facts)})},
        {"To",
            facts.to.isEmpty() ? QByteArray("To: undisclosed-recipients:;\r\n")
                               : addressField("To", facts.to)}};
    if (!facts.cc.isEmpty())
        fields.push_back({"Cc", addressField("Cc", facts.cc)});
    const Field rest[]{{"Message-ID", "Message-ID: " + facts.messageId.toUtf8() + "\r\n"},
        {"Subject", headerField("Subject", subjectOf(facts))},
        {"Auto-Submitted", "Auto-Submitted: auto-generated\r\n"},
        {"MIME-Version", "MIME-Version: 1.0\r\n"}};
    fields.insert(fields.end(), std::begin(rest), std::end(rest));
    return fields;
}

Fields textFields(bool isQuoted)
{
    Fields fields{{"Content-Type", "Content-Type: text/plain; charset=utf-8\r\n"}};
    if (isQuoted)
        fields.push_back(
            {"Content-Transfer-Encoding", "Content-Transfer-Encoding: quoted-printable\r\n"});
    return fields;
}

// The person's fields that `belong` here: each replaces one of ours, or is added at the end.
template <typename Predicate>
QByteArray merged(const Fields &own, const std::vector<HeaderField> &wanted, Predicate belongs)
{
    Fields fields = own;
    auto unreplaced = own;
    for (const HeaderField &field : wanted) {
        if (!belongs(field.name))
            continue;
        const Field made{field.name, headerField(field.name, field.value)};
        const auto sameName = [&](const Field &ours) { return isSame(ours.name, field.name); };
        const auto open = std::find_if(unreplaced.begin(), unreplaced.end(), sameName);
        if (open == unreplaced.end()) {
            fields.push_back(made);
            continue;
        }
        unreplaced.erase(open);
        *std::find_if(fields.begin(), fields.end(), sameName) = made;
    }
    QByteArray wire;
    for (const Field &field : fields)
        wire += field.wire;
    return wire;
}

} // namespace

QByteArray testMessage(const TestMessageFacts &facts)
{
    const auto isOther = [](const QByteArray &name) { return !describesText(name); };
    const std::vector<Attachment> attachments = attachmentsOf(facts);
    const QByteArray body = bodyOf(facts);
    const bool isQuoted = !isPlainText(body);
    QByteArray message = merged(ownFields(facts), facts.headers, isOther);
    if (!attachments.empty())
        message += "Content-Type: multipart/mixed;\r\n boundary=\"" + facts.boundary
            + "\"\r\n\r\n--" + facts.boundary + "\r\n";
    message += merged(textFields(isQuoted), facts.headers, describesText) + "\r\n"
        + (isQuoted ? quotedPrintable(body) : body);
    QByteArray rest;
    for (const Attachment &attachment : attachments)
        rest += "\r\n--" + facts.boundary + "\r\n" + attachmentPart(attachment);
    if (!attachments.empty())
        rest += "\r\n--" + facts.boundary + "--\r\n";
    const qint64 missing = facts.size - message.size() - rest.size();
    if (missing == 1) // too little for a line of its own
        insertBlank(message);
    else if (missing > 1)
        message += filling(missing);
    message += rest;
    return message;
}

} // namespace smtpscope
