// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Runs during the build. Makes two C++ sources out of the knowledge files: their bytes, which are
// built into the program, and their sentences, which lupdate reads for the catalogue. The files are
// checked elsewhere, by the loader and its tests; here they only have to be JSON.

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTextStream>

#include <cstdio>

namespace {

const char Header[] = "// SPDX-FileCopyrightText: 2026 The SMTPscope authors\n"
                      "// SPDX-License-Identifier: MIT\n"
                      "// Made by the build from resources/knowledge. Do not edit.\n\n";

// The members that a person reads.
const char *const TextKeys[] = {"title", "meaning", "steps", "user", "note"};

struct Source
{
    QString name;
    QJsonDocument document;
};

void complain(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

bool read(const QString &path, Source &source)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(path + QStringLiteral(": ") + file.errorString());
        return false;
    }
    const QByteArray json = file.readAll();
    QJsonParseError error;
    source = {QFileInfo(path).fileName(), QJsonDocument::fromJson(json, &error)};
    if (error.error == QJsonParseError::NoError)
        return true;
    const auto line = json.first(error.offset).count('\n') + 1;
    complain(QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(error.errorString()));
    return false;
}

void writeBytes(QTextStream &out, qsizetype number, const QByteArray &bytes)
{
    constexpr qsizetype perLine = 24;
    out << "constexpr unsigned char File" << number << "[] = {";
    for (qsizetype i = 0; i < bytes.size(); ++i)
        out << (i % perLine ? "" : "\n") << int(uchar(bytes[i])) << ',';
    out << "0};\n";
}

// Without blanks and line ends, which only people need.
void writeFiles(QTextStream &out, const QList<Source> &sources)
{
    out << Header << "#include \"knowledge/BuiltInKnowledge.h\"\n\nnamespace smtpscope {\n\n"
        << "namespace {\n\n"
        << "template <size_t Size>\nKnowledgeFile file(const char *name, const unsigned char "
           "(&bytes)[Size])\n{\n    return {QLatin1String(name), "
           "QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(Size) - "
           "1)};\n}\n\n";
    for (qsizetype i = 0; i < sources.size(); ++i)
        writeBytes(out, i, sources[i].document.toJson(QJsonDocument::Compact));
    out << "\n} // namespace\n\nstd::vector<KnowledgeFile> builtInKnowledgeFiles()\n{\n"
        << "    return {";
    for (qsizetype i = 0; i < sources.size(); ++i)
        out << "\n        file(\"" << sources[i].name << "\", File" << i << "),";
    out << "\n    };\n}\n\n} // namespace smtpscope\n";
}

void collectTexts(const QJsonValue &value, QStringList &texts);

void collectMember(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString();
    for (const auto &item : value.toArray())
        texts += item.toString();
}

void collectTexts(const QJsonValue &value, QStringList &texts)
{
    for (const auto &item : value.toArray())
        collectTexts(item, texts);
    const QJsonObject object = value.toObject();
    for (const char *key : TextKeys)
        collectMember(object.value(QLatin1String(key)), texts);
    for (const auto &member : object) {
        const bool isList =
            member.isArray() && !member.toArray().isEmpty() && member.toArray().first().isObject();
        if (isList)
            collectTexts(member, texts);
    }
}

QString asLiteral(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\\\""))
        + QLatin1Char('"');
}

void writeTexts(QTextStream &out, const QList<Source> &sources)
{
    QSet<QString> seen{QString()};
    out << Header
        << "#include <QtGlobal>\n\n[[maybe_unused]] static const char *const Texts[] = {\n";
    for (const Source &source : sources) {
        QStringList texts;
        collectTexts(source.document.object(), texts);
        for (const QString &text : texts) {
            if (!seen.contains(text))
                out << "    QT_TRANSLATE_NOOP(\"Knowledge\", " << asLiteral(text) << "),\n";
            seen.insert(text);
        }
    }
    out << "    nullptr};\n";
}

bool write(const QString &path, const QList<Source> &sources,
    void (*writer)(QTextStream &, const QList<Source> &))
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        complain(path + QStringLiteral(": ") + file.errorString());
        return false;
    }
    QTextStream out(&file);
    writer(out, sources);
    out.flush();
    return file.error() == QFile::NoError;
}

} // namespace

// usage: smtpscope-embed-knowledge FILES.cpp TEXTS.cpp JSON...
int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    QList<Source> sources;
    for (int i = 3; i < argc; ++i) {
        Source source;
        if (!read(QString::fromLocal8Bit(argv[i]), source))
            return 1;
        sources += source;
    }
    const bool isWritten = write(QString::fromLocal8Bit(argv[1]), sources, writeFiles)
        && write(QString::fromLocal8Bit(argv[2]), sources, writeTexts);
    return isWritten ? 0 : 1;
}
