// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/JsonTarget.h"

#include <QCoreApplication>

#include <cstdio>
#include <utility>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JsonTarget)
};

const QString StandardOutput = QStringLiteral("-");

QString messageOf(const FileError &error)
{
    return Texts::tr("The file cannot be written: %1").arg(error.detail);
}

} // namespace

std::optional<InputError> JsonTarget::open(const std::optional<QString> &path)
{
    m_path = path.value_or(QString());
    if (!path || *path == StandardOutput)
        return std::nullopt;
    auto opened = SessionFileTarget::open(*path);
    if (const auto *error = std::get_if<FileError>(&opened))
        return InputError{messageOf(*error)};
    m_file.emplace(std::move(std::get<SessionFileTarget>(opened)));
    return std::nullopt;
}

bool JsonTarget::isStandardOutput() const
{
    return m_path == StandardOutput;
}

std::optional<QString> JsonTarget::write(const QByteArray &json)
{
    if (m_file) {
        const auto error = m_file->write(json);
        return error ? std::optional(messageOf(*error)) : std::nullopt;
    }
    const bool written =
        std::fwrite(json.constData(), 1, size_t(json.size()), stdout) == size_t(json.size())
        && std::fflush(stdout) == 0;
    return written ? std::nullopt
                   : std::optional(Texts::tr("Standard output cannot be written to."));
}

} // namespace smtpscope
