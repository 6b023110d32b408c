// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What a reader sees of a file, by plain means.

#include "redaction/NaivePrivacy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace smtpscope {

namespace {

QString withoutEntities(QString text)
{
    static const QRegularExpression number(QStringLiteral("&#(x?)([0-9a-fA-F]+);"));
    QString result;
    qsizetype from = 0;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result +=
            QChar(ushort(match.captured(2).toUInt(nullptr, match.captured(1).isEmpty() ? 10 : 16)));
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    const QList<std::pair<QString, QString>> names{{QStringLiteral("&lt;"), QStringLiteral("<")},
        {QStringLiteral("&gt;"), QStringLiteral(">")},
        {QStringLiteral("&quot;"), QStringLiteral("\"")},
        {QStringLiteral("&nbsp;"), QStringLiteral(" ")},
        {QStringLiteral("&apos;"), QStringLiteral("'")},
        {QStringLiteral("&amp;"), QStringLiteral("&")}};
    for (const auto &[name, character] : names)
        result.replace(name, character);
    return result;
}

QByteArray htmlView(const QByteArray &file)
{
    static const QRegularExpression style(
        QStringLiteral("<style.*?</style>"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inlineTag(
        QStringLiteral("</?(span|code|b|i|em|strong|wbr|mark|bdi)\\b[^>]*>"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text = QString::fromUtf8(file);
    text.remove(style).remove(inlineTag).replace(tag, QStringLiteral("\n"));
    return withoutEntities(text).toUtf8();
}

QByteArray markdownView(const QByteArray &file)
{
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    QString text = QString::fromUtf8(file);
    return withoutEntities(text.replace(escape, QStringLiteral("\\1"))).toUtf8();
}

void addStrings(QByteArray &view, const QJsonValue &value, const QString &key)
{
    if (value.isString()) {
        const QByteArray text = value.toString().toUtf8();
        view += text + '\n';
        if (key == QLatin1String("base64"))
            view += QByteArray::fromBase64(text) + '\n';
    }
    const QJsonArray list = value.toArray();
    for (const auto &entry : list)
        addStrings(view, entry, {});
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        view += member.key().toUtf8() + '\n';
        addStrings(view, member.value(), member.key());
    }
}

QByteArray jsonView(const QByteArray &file)
{
    const QJsonDocument document = QJsonDocument::fromJson(file);
    QByteArray view;
    addStrings(view, document.object(), {});
    return view;
}

} // namespace

QByteArray naiveReaderView(QLatin1StringView format, const QByteArray &file)
{
    if (format == QLatin1StringView("html"))
        return htmlView(file);
    if (format == QLatin1StringView("markdown"))
        return markdownView(file);
    if (format == QLatin1StringView("json"))
        return jsonView(file);
    return file;
}

} // namespace smtpscope
