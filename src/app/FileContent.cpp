// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/FileContent.h"

#include <QCoreApplication>
#include <QFile>

namespace smtpscope {

namespace {

constexpr qint64 Piece = 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileContent)
};

QString tooLarge(qint64 limit)
{
    if (limit < Piece)
        return Texts::tr("it is larger than %1 KiB").arg(limit / 1024);
    return Texts::tr("it is larger than %1 MiB").arg(limit / Piece);
}

} // namespace

std::variant<QByteArray, QString> fileContent(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return file.errorString();
    QByteArray content;
    content.reserve(qMin(file.size(), limit));
    // A pipe does not say how long it is, so it is read until nothing comes.
    for (QByteArray piece = file.read(Piece); !piece.isEmpty(); piece = file.read(Piece)) {
        content += piece;
        if (content.size() > limit)
            return tooLarge(limit);
    }
    if (file.error() != QFile::NoError)
        return file.errorString();
    return content;
}

} // namespace smtpscope
