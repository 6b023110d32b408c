// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ExportRun.h"

#include "app/Advice.h"
#include "app/ApplicationFacts.h"
#include "app/FileContent.h"
#include "app/FileErrorText.h"
#include "diagnosis/CheckVerdict.h"
#include "session/Printable.h"
#include "session/SessionJsonReader.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

constexpr qsizetype MostKept = 4 * 1024 * 1024; // bytes of a report that are kept in memory

// What a reader would see goes to the leak check. The bytes go nowhere, but are kept when there are
// few, so that the report need not be made again.
class SearchingSink : public ReportSink
{
public:
    explicit SearchingSink(SharedTextCheck &check) : m_check(check) { }

    void write(QByteArrayView utf8) override
    {
        if (m_isTooLong)
            return;
        m_isTooLong = m_kept.size() + utf8.size() > MostKept;
        if (m_isTooLong)
            m_kept = QByteArray();
        else
            m_kept += utf8;
    }
    void show(QStringView text, TextOrigin origin) override { m_check.add(text.toUtf8(), origin); }
    void endBlock() override { m_check.endBlock(); }

    const QByteArray &kept() const { return m_kept; }

private:
    SharedTextCheck &m_check;
    QByteArray m_kept;
    bool m_isTooLong = false;
};

class WritingSink : public ReportSink
{
public:
    explicit WritingSink(SharedTarget &target) : m_target(target) { }

    void write(QByteArrayView utf8) override { m_target.write(utf8); }
    void show(QStringView, TextOrigin) override { }
    void endBlock() override { }

private:
    SharedTarget &m_target;
};

// Several sessions as the check that they are of.
std::variant<Session, Check> contentOf(const std::vector<Session> &sessions)
{
    if (sessions.size() == 1)
        return sessions.front();
    Check check;
    check.sessions = sessions;
    check.verdict = verdictOf(sessions, mxDecider(sessions));
    return check;
}

// Tells a file of another kind from a session that was damaged.
bool isOtherFile(const FileError &error, const QByteArray &content)
{
    if (error.id == QLatin1String("file.not-json"))
        return !QByteArrayView(content).trimmed().startsWith('{');
    return error.id == QLatin1String("file.wrong-format");
}

// What stands in the file, or why that cannot be said.
std::variant<OpenedFile, QString> openedFile(const QString &path)
{
    const auto content = fileContent(path, LargestFile);
    if (const auto *reason = std::get_if<QString>(&content))
        return *reason;
    auto file = fromJson(std::get<QByteArray>(content));
    const auto *error = std::get_if<FileError>(&file);
    if (!error)
        return std::move(std::get<OpenedFile>(file));
    return isOtherFile(*error, std::get<QByteArray>(content))
        ? Texts::tr("it is no session file of SMTPscope")
        : fileErrorText(*error);
}

} // namespace

ExportRun::ExportRun(const SharePolicy &policy, const ReportWriter &writer, KeyWish keyWish)
    : m_policy(policy), m_writer(writer), m_keyWish(keyWish)
{ }

std::optional<InputError> ExportRun::open(const QString &path)
{
    const auto file = openedFile(path);
    if (const auto *reason = std::get_if<QString>(&file))
        return InputError{
            Texts::tr("%1 cannot be exported: %2").arg(printable(QStringView(path)), *reason)};
    m_isOfNewerVersion = std::get<OpenedFile>(file).isReadOnly;
    redact(std::get<OpenedFile>(file).content);
    return std::nullopt;
}

void ExportRun::take(const std::vector<Session> &sessions)
{
    redact(contentOf(sessions));
}

void ExportRun::redact(const std::variant<Session, Check> &content)
{
    const Redactor redactor(
        m_policy, [this](const QString &name) { return m_suffixes.organisationalDomain(name); },
        m_keyWish);
    m_redaction =
        std::visit([&](const auto &recorded) { return redactor.redact(recorded); }, content);
    m_facts = {applicationFacts(), QDateTime::currentDateTime(), applicationKnowledge()};
}

std::vector<SharedLeak> ExportRun::search()
{
    SharedTextCheck check(m_redaction->privateValues);
    check.add(m_redaction->content);
    SearchingSink sink(check);
    m_writer(m_redaction->content, m_facts, sink);
    m_searched = sink.kept();
    return check.leaks();
}

std::optional<InputError> ExportRun::write(SharedTarget &target) const
{
    if (m_searched.isEmpty()) {
        WritingSink sink(target);
        m_writer(m_redaction->content, m_facts, sink);
    } else {
        target.write(m_searched);
    }
    return target.finish();
}

void ExportRun::writeKey(SharedTarget &target) const
{
    target.write(toJson(m_redaction->key));
}

} // namespace smtpscope
