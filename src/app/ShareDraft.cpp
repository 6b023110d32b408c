// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ShareDraft.h"

#include "app/SharePreparation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ShareDraft)
};

class TextTarget : public SharedTarget
{
public:
    void write(QByteArrayView bytes) override { text += bytes; }
    std::optional<InputError> finish() override { return std::nullopt; }

    QByteArray text;
};

bool isPolicyWith(const QString &member, const QString &word)
{
    const QJsonObject policy{{member, QJsonArray{word}}};
    return std::holds_alternative<SharePolicy>(
        sharePolicyFromJson(QJsonDocument(policy).toJson(QJsonDocument::Compact)));
}

SharePreview previewOf(
    const std::vector<Session> &sessions, const ExportRun &shared, const ReportWriter &writer)
{
    ExportRun recorded(unredacted(), writer, KeyWish::None);
    recorded.take(sessions);
    return sharePreviewOf(
        recorded.content(), shared.content(), shared.facts(), ShareDraft::MostRows);
}

} // namespace

ShareDraft::ShareDraft(const std::vector<Session> &sessions, const SharePolicy &policy,
    const std::variant<ReportWriter, InputError> &writer, KeyWish keyWish)
{
    if (const auto *error = std::get_if<InputError>(&writer)) {
        m_fault = *error;
        return;
    }
    m_run.emplace(policy, std::get<ReportWriter>(writer), keyWish);
    m_run->take(sessions);
    m_leaks = m_run->search();
    m_preview = previewOf(sessions, *m_run, std::get<ReportWriter>(writer));
}

std::vector<MaskedCount> ShareDraft::masked() const
{
    return m_run ? m_run->content().masked() : std::vector<MaskedCount>();
}

QString ShareDraft::text() const
{
    if (!isSafe())
        return {};
    TextTarget target;
    m_run->write(target);
    return QString::fromUtf8(target.text);
}

std::optional<InputError> ShareDraft::save(const QString &path, const QString &keyPath) const
{
    if (!isSafe())
        return InputError{
            Texts::tr("Nothing was written: a private value is still in the report.")};
    std::unique_ptr<SharedTarget> key;
    if (!keyPath.isEmpty()) {
        auto opened = openPrivateFile(keyPath);
        if (const auto *error = std::get_if<InputError>(&opened))
            return *error;
        key = std::move(std::get<std::unique_ptr<SharedTarget>>(opened));
        m_run->writeKey(*key);
    }
    auto report = openSharedFile(path, Readers::OwnerOnly);
    if (const auto *error = std::get_if<InputError>(&report))
        return *error;
    // The key is finished last: one without its report would be of no use.
    if (const auto error = m_run->write(*std::get<std::unique_ptr<SharedTarget>>(report)))
        return error;
    return key ? key->finish() : std::nullopt;
}

bool canBeMasked(const QString &word)
{
    return isPolicyWith(QStringLiteral("mask"), word);
}

bool canBeKept(const QString &word)
{
    return isPolicyWith(QStringLiteral("keep"), word);
}

} // namespace smtpscope
