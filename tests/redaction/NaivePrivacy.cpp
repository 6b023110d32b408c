// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/NaivePrivacy.h"

#include "redaction/NaiveCheck.h"

#include <QRegularExpression>

#include <algorithm>
#include <bitset>
#include <memory>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype ShortestWord = 5; // of a name that is looked for alone
constexpr qsizetype ShortestEncoded = 6; // fewer characters stand in any text by chance
constexpr quint32 Cells = 1U << 20;

QByteArray kindText(PrivateKind kind)
{
    switch (kind) {
    case PrivateKind::Secret:
        return "secret";
    case PrivateKind::Mailbox:
        return "mailbox";
    case PrivateKind::Name:
        return "name";
    case PrivateKind::Domain:
        return "domain";
    case PrivateKind::ClientHost:
        return "client host";
    case PrivateKind::ServerHost:
        return "server host";
    case PrivateKind::PrivateAddress:
        return "private address";
    case PrivateKind::PublicAddress:
        return "public address";
    case PrivateKind::Id:
        return "id";
    case PrivateKind::Loose:
        return "loose";
    }
    return {};
}

bool isWordByte(const QByteArray &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const auto byte = uchar(text[at]);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
        || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

bool isDigit(const QByteArray &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= '0' && text[at] <= '9';
}

// "10.0.0.1" is not in "10.0.0.1.5" and not in "1.10.0.0.1".
bool standsAlone(const QByteArray &text, qsizetype at, qsizetype size)
{
    const qsizetype end = at + size;
    const bool goesOn =
        end < text.size() && text[end] == '.' && isDigit(text, end + 1) && isDigit(text, end - 1);
    const bool began = at > 0 && text[at - 1] == '.' && isDigit(text, at - 2) && isDigit(text, at);
    return !isWordByte(text, at - 1) && !isWordByte(text, end) && !goesOn && !began;
}

quint32 gramAt(const char *lower)
{
    quint32 gram = 0;
    for (int i = 0; i < 4; ++i)
        gram = gram * 1'000'003U + uchar(lower[i]);
    return (gram ^ (gram >> 16)) % Cells;
}

// Which four bytes stand anywhere in a text: most forms need no closer look.
class Grams
{
public:
    explicit Grams(const QByteArray &lower) : m_there(std::make_unique<std::bitset<Cells>>())
    {
        for (qsizetype i = 0; i + 4 <= lower.size(); ++i)
            m_there->set(gramAt(lower.constData() + i));
    }

    bool hasAll(const std::vector<quint32> &grams) const
    {
        return std::all_of(
            grams.begin(), grams.end(), [this](quint32 gram) { return m_there->test(gram); });
    }

private:
    std::unique_ptr<std::bitset<Cells>> m_there;
};

bool isThere(const QByteArray &text, const QByteArray &bytes, bool alone)
{
    for (qsizetype at = text.indexOf(bytes); at >= 0; at = text.indexOf(bytes, at + 1)) {
        if (!alone || standsAlone(text, at, bytes.size()))
            return true;
    }
    return false;
}

bool isEncoded(const QByteArray &form)
{
    return form != "as typed";
}

} // namespace

NaivePrivacy::NaivePrivacy(const QList<NaiveValue> &values)
{
    for (const NaiveValue &value : values)
        add(value);
}

void NaivePrivacy::add(const NaiveValue &value)
{
    const bool isName = value.kind == PrivateKind::Name;
    if (value.kind == PrivateKind::Loose || (isName && value.text.size() < ShortestWord))
        return;
    const bool alone = isName || value.kind == PrivateKind::PrivateAddress
        || value.kind == PrivateKind::PublicAddress;
    for (const NaiveForm &form : naiveForms(value.text)) {
        const bool encoded = isEncoded(form.name) && form.bytes != value.text;
        if (form.bytes.size() < (encoded ? ShortestEncoded : 4))
            continue;
        Form made;
        made.bytes = form.caseMatters ? form.bytes : form.bytes.toLower();
        made.about = kindText(value.kind) + " '" + value.text + "' as " + form.name;
        made.caseMatters = form.caseMatters;
        made.standsAlone = alone && !encoded;
        const QByteArray lower = form.bytes.toLower();
        for (const qsizetype at : {qsizetype(0), (lower.size() - 4) / 2, lower.size() - 4})
            made.grams.push_back(gramAt(lower.constData() + at));
        const QByteArray key =
            made.bytes + (made.caseMatters ? 'c' : '-') + (made.standsAlone ? 'a' : '-');
        if (std::exchange(m_known[key], true))
            continue;
        m_forms.push_back(std::move(made));
    }
}

QByteArray NaivePrivacy::leftIn(const QByteArray &text) const
{
    const QByteArray lower = text.toLower();
    const Grams grams(lower);
    for (const Form &form : m_forms) {
        if (grams.hasAll(form.grams)
            && isThere(form.caseMatters ? text : lower, form.bytes, form.standsAlone))
            return form.about;
    }
    return {};
}

QByteArrayList naiveGluedLines(const QByteArray &raw)
{
    QByteArrayList result;
    const QString code = QStringLiteral("(^|\\n)\\d{3}[ -]");
    for (const QString &pattern : {code, code + QStringLiteral("(\\d\\.\\d{1,3}\\.\\d{1,3} )?")}) {
        QString lines = QString::fromLatin1(raw);
        lines.replace(QRegularExpression(pattern), QString());
        lines.remove(QLatin1Char('\r')).remove(QLatin1Char('\n'));
        result.append(lines.toLatin1());
    }
    return result;
}

QByteArray NaivePrivacy::leftInReply(const QByteArray &raw) const
{
    QByteArray left = leftIn(raw);
    if (raw.count('\n') < 2)
        return left;
    for (const QByteArray &text : naiveGluedLines(raw)) {
        if (left.isEmpty())
            left = leftIn(text);
    }
    return left;
}

QByteArray NaivePrivacy::leftInFile(QLatin1StringView format, const QByteArray &file) const
{
    QByteArray bytes = file;
    if (format == QLatin1StringView("html")) { // whose style's fingerprint holds letters by chance
        static const QRegularExpression fingerprint(QStringLiteral("'sha256-[^']*'"));
        bytes = QString::fromUtf8(file).remove(fingerprint).toUtf8();
    }
    QByteArray left = leftIn(bytes);
    return left.isEmpty() ? leftIn(naiveReaderView(format, file)) : left;
}

} // namespace smtpscope
