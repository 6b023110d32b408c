// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/HtmlToText.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype LongestEntity = 10;

constexpr std::array<std::pair<QLatin1StringView, char16_t>, 7> Entities{{
    {QLatin1StringView("lt"), u'<'},
    {QLatin1StringView("gt"), u'>'},
    {QLatin1StringView("amp"), u'&'},
    {QLatin1StringView("quot"), u'"'},
    {QLatin1StringView("apos"), u'\''},
    {QLatin1StringView("#39"), u'\''},
    {QLatin1StringView("nbsp"), u' '},
}};

constexpr std::array Blocks{QLatin1StringView("br"), QLatin1StringView("p"),
    QLatin1StringView("div"), QLatin1StringView("tr"), QLatin1StringView("li"),
    QLatin1StringView("h1"), QLatin1StringView("h2"), QLatin1StringView("h3"),
    QLatin1StringView("table"), QLatin1StringView("pre"), QLatin1StringView("hr"),
    QLatin1StringView("ul"), QLatin1StringView("blockquote")};

QStringView tagName(QStringView tag)
{
    qsizetype start = tag.startsWith(QLatin1Char('/')) ? 1 : 0;
    qsizetype end = start;
    while (end < tag.size() && tag[end].isLetterOrNumber())
        ++end;
    return tag.sliced(start, end - start);
}

bool isBlock(QStringView name)
{
    for (const QLatin1StringView block : Blocks) {
        if (name.compare(block, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

char32_t entityValue(QStringView name)
{
    for (const auto &[known, character] : Entities) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return character;
    }
    if (!name.startsWith(QLatin1Char('#')))
        return 0;
    const bool isHex = name.size() > 1 && name[1].toLower() == QLatin1Char('x');
    const uint value =
        isHex ? name.sliced(2).toUInt(nullptr, 16) : name.sliced(1).toUInt(nullptr, 10);
    return value <= 0x10ffff ? value : 0;
}

class HtmlWords
{
public:
    explicit HtmlWords(const QString &html) : m_html(html) { }

    QString run()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] == QLatin1Char('<'))
                takeTag();
            else if (m_html[m_at] == QLatin1Char('&'))
                takeEntity();
            else
                takeCharacter(m_html[m_at++]);
        }
        return m_text;
    }

private:
    void takeTag();
    void takeEntity();
    void takeCharacter(QChar c);
    void skipPast(QLatin1StringView end);

    const QString &m_html;
    QString m_text;
    qsizetype m_at = 0;
    bool m_isLiteral = false; // inside of <pre>
    bool m_hasTags = true; // another tag closes further down
};

void HtmlWords::skipPast(QLatin1StringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

// A tag that holds an address is none: reports write <anna@example.org> into HTML as it is.
void HtmlWords::takeTag()
{
    const qsizetype end = m_hasTags ? m_html.indexOf(QLatin1Char('>'), m_at) : -1;
    m_hasTags = end >= 0; // else not searched for again and again
    if (!m_hasTags) {
        takeCharacter(m_html[m_at++]);
        return;
    }
    const QStringView tag = QStringView(m_html).sliced(m_at + 1, end - m_at - 1);
    const bool isTag = !tag.isEmpty()
        && (tag[0].isLetter() || tag[0] == QLatin1Char('/') || tag[0] == QLatin1Char('!'));
    const QStringView name = tagName(tag);
    const bool isAddress = tag.contains(QLatin1Char('@')) && !tag.contains(QLatin1Char('='));
    if (!isTag || isAddress) {
        takeCharacter(m_html[m_at++]);
        return;
    }
    if (name.compare(QLatin1String("style"), Qt::CaseInsensitive) == 0
        && !tag.startsWith(QLatin1Char('/')))
        return skipPast(QLatin1StringView("</style>"));
    if (name.compare(QLatin1String("script"), Qt::CaseInsensitive) == 0
        && !tag.startsWith(QLatin1Char('/')))
        return skipPast(QLatin1StringView("</script>"));
    if (isBlock(name))
        m_text += QLatin1Char('\n');
    if (name.compare(QLatin1String("pre"), Qt::CaseInsensitive) == 0)
        m_isLiteral = !tag.startsWith(QLatin1Char('/'));
    m_at = end + 1;
}

void HtmlWords::takeEntity()
{
    const qsizetype end = m_html.indexOf(QLatin1Char(';'), m_at);
    char32_t value = 0;
    if (end > m_at && end - m_at <= LongestEntity)
        value = entityValue(QStringView(m_html).sliced(m_at + 1, end - m_at - 1));
    if (value == 0) {
        takeCharacter(m_html[m_at++]);
        return;
    }
    m_text += QString::fromUcs4(&value, 1);
    m_at = end + 1;
}

// A line end in HTML is a blank, but for <pre>.
void HtmlWords::takeCharacter(QChar c)
{
    if (m_isLiteral || !c.isSpace())
        m_text += c;
    else if (!m_text.isEmpty() && !m_text.back().isSpace())
        m_text += QLatin1Char(' ');
}

} // namespace

QString htmlToText(const QString &html)
{
    return HtmlWords(html).run();
}

} // namespace smtpscope
