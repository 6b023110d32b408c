// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/MailReader.h"

#include "intake/HtmlToText.h"
#include "intake/TextOfBytes.h"

#include <gmime/gmime.h>

#include <memory>

namespace smtpscope {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};

template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

void initialiseOnce()
{
    static const bool isDone = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(isDone)
}

// The content of a part without its transfer encoding, up to the limit.
QByteArray contentOf(GMimePart *part, bool &isCut)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    const auto size = qsizetype(bytes->len);
    isCut = isCut || size > LongestMailText;
    return {reinterpret_cast<const char *>(bytes->data), qMin(size, LongestMailText)};
}

// Bytes of the named charset as text. Where the name is wrong, as what they look like.
QString decoded(const QByteArray &bytes, const char *charset)
{
    const QByteArray name = QByteArray(charset).toLower();
    if (name.isEmpty() || name == "utf-8" || name == "us-ascii" || name.startsWith("x-unknown"))
        return textOfBytes(bytes);
    const iconv_t converter =
        g_mime_iconv_open("UTF-8", g_mime_charset_iconv_name(name.constData()));
    if (converter == iconv_t(-1))
        return textOfBytes(bytes);
    char *utf8 = g_mime_iconv_strndup(converter, bytes.constData(), size_t(bytes.size()));
    g_mime_iconv_close(converter);
    const QString text = utf8 ? QString::fromUtf8(utf8) : textOfBytes(bytes);
    g_free(utf8);
    return text;
}

HeaderFields headerOf(GMimeObject *object)
{
    HeaderFields fields;
    GMimeHeaderList *list = g_mime_object_get_header_list(object);
    const int count = g_mime_header_list_get_count(list);
    for (int i = 0; i < count && i < HeaderFields::MostFields; ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
        const char *raw = g_mime_header_get_raw_value(header);
        char *value = g_mime_utils_header_decode_text(nullptr, raw ? raw : "");
        fields.add(textOfBytes(g_mime_header_get_name(header)), textOfBytes(value).simplified());
        g_free(value);
    }
    return fields;
}

class MailWalk
{
public:
    explicit MailWalk(MailContent &mail, int &parts) : m_mail(mail), m_parts(parts) { }

    void walkMail(GMimeMessage *message, int depth)
    {
        m_mail.header = headerOf(GMIME_OBJECT(message));
        GMimeObject *root = g_mime_message_get_mime_part(message);
        if (!root)
            return;
        m_mail.contentType = typeOf(root);
        const char *report = g_mime_object_get_content_type_parameter(root, "report-type");
        m_mail.reportType = textOfBytes(report ? report : "").toLower();
        walk(root, depth);
    }

private:
    static QString typeOf(GMimeObject *object)
    {
        char *type = g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object));
        const QString text = textOfBytes(type ? type : "").toLower();
        g_free(type);
        return text;
    }

    void walk(GMimeObject *object, int depth);
    void walkParts(GMimeMultipart *parts, int depth);
    void walkAlternatives(GMimeMultipart *parts, int depth);
    void takeEnclosed(GMimeMessage *message, int depth);
    void takeLeaf(GMimePart *part);
    void takeText(const QString &text);

    MailContent &m_mail;
    int &m_parts; // seen so far, in enclosed mails too
};

void MailWalk::walk(GMimeObject *object, int depth)
{
    if (depth > DeepestMail || ++m_parts > MostMailParts) {
        m_mail.isTooDeep = true;
        return;
    }
    if (GMIME_IS_MULTIPART(object)) {
        if (typeOf(object) == QLatin1String("multipart/alternative"))
            walkAlternatives(GMIME_MULTIPART(object), depth);
        else
            walkParts(GMIME_MULTIPART(object), depth);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        takeEnclosed(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), depth);
    } else if (GMIME_IS_PART(object)) {
        takeLeaf(GMIME_PART(object));
    }
}

void MailWalk::walkParts(GMimeMultipart *parts, int depth)
{
    const int count = g_mime_multipart_get_count(parts);
    for (int i = 0; i < count && !m_mail.isTooDeep; ++i)
        walk(g_mime_multipart_get_part(parts, i), depth + 1);
}

// The same text several times: the plain one is taken, unless it is empty.
void MailWalk::walkAlternatives(GMimeMultipart *parts, int depth)
{
    const QString before = m_mail.text;
    const int count = g_mime_multipart_get_count(parts);
    for (int i = 0; i < count && !m_mail.isTooDeep; ++i) {
        GMimeObject *part = g_mime_multipart_get_part(parts, i);
        const bool isText = typeOf(part).startsWith(QLatin1String("text/"));
        if (!isText || m_mail.text == before)
            walk(part, depth + 1);
    }
}

void MailWalk::takeEnclosed(GMimeMessage *message, int depth)
{
    if (!message)
        return;
    MailContent enclosed;
    MailWalk(enclosed, m_parts).walkMail(message, depth + 1);
    if (m_mail.returned.isEmpty())
        m_mail.returned = enclosed.header;
    m_mail.isTooDeep = m_mail.isTooDeep || enclosed.isTooDeep;
    m_mail.enclosed.push_back(std::move(enclosed));
}

void MailWalk::takeText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (!m_mail.text.isEmpty())
        m_mail.text += QLatin1Char('\n');
    m_mail.text += text;
}

void MailWalk::takeLeaf(GMimePart *part)
{
    const QString type = typeOf(GMIME_OBJECT(part));
    const auto bytes = [&] { return contentOf(part, m_mail.isCut); };
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    const bool isAfterReport = !m_mail.statusParts.empty() || !m_mail.enclosed.empty();
    if (type.endsWith(QLatin1String("delivery-status")))
        m_mail.statusParts.push_back(textOfBytes(bytes()));
    else if (type == QLatin1String("message/feedback-report"))
        m_mail.feedbackParts.push_back(textOfBytes(bytes()));
    else if (type.endsWith(QLatin1String("rfc822-headers"))
        || type == QLatin1String("message/global-headers"))
        m_mail.returned = headerFieldsIn(textOfBytes(bytes()));
    else if (type.startsWith(QLatin1String("text/")) && isAfterReport)
        m_mail.returned = // some programs return the mail as plain text
            m_mail.returned.isEmpty() ? headerFieldsIn(decoded(bytes(), charset)) : m_mail.returned;
    else if (type == QLatin1String("text/html"))
        takeText(htmlToText(decoded(bytes(), charset)));
    else if (type.startsWith(QLatin1String("text/")))
        takeText(decoded(bytes(), charset));
}

// Where the parts cannot be told apart, such as without a boundary, the body is read as it stands,
// without what looks like a part's header.
QString bareBody(const QByteArray &mail)
{
    QString text = textOfBytes(mail.left(LongestMailText));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QString body;
    const qsizetype start = text.indexOf(QLatin1String("\n\n"));
    for (const QStringView line :
        QStringView(text).sliced(qMax<qsizetype>(start, 0)).split(u'\n')) {
        const bool isOfPart = line.startsWith(QLatin1String("--"))
            || line.startsWith(QLatin1String("Content-"), Qt::CaseInsensitive)
            || line.startsWith(QLatin1String("boundary="));
        if (!isOfPart)
            body += line.toString() + QLatin1Char('\n');
    }
    return body;
}

} // namespace

MailContent readMail(const QByteArray &mail)
{
    initialiseOnce();
    MailContent content;
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(mail.constData(), size_t(mail.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    int parts = 0;
    if (message)
        MailWalk(content, parts).walkMail(message.get(), 0);
    const bool isBare = content.text.isEmpty() && content.statusParts.empty()
        && content.enclosed.empty() && content.feedbackParts.empty();
    if (isBare)
        content.text = bareBody(mail);
    return content;
}

} // namespace smtpscope
