// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/intake/DroppedContent.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DroppedContent)
};

constexpr QLatin1StringView Mail("message/rfc822");

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

// Thunderbird and others drag "mailbox:" and "imap:" addresses that only they can open.
bool isLinkOnly(const QMimeData &data)
{
    return data.hasUrls() && localFiles(data).isEmpty();
}

} // namespace

bool isDroppable(const QMimeData &data)
{
    return data.hasFormat(Mail) || data.hasUrls() || data.hasText();
}

DroppedContent droppedContent(const QMimeData &data)
{
    if (data.hasFormat(Mail) && !data.data(Mail).isEmpty())
        return {{}, data.data(Mail), Texts::tr("dropped mail"), {}};
    if (const QStringList files = localFiles(data); !files.isEmpty())
        return {files, {}, {}, {}};
    if (isLinkOnly(data))
        return {{}, {}, {},
            Texts::tr("Only a link came, not the mail itself. Save the mail as a file (.eml), then "
                      "drop that file here.")};
    if (data.hasText() && !data.text().trimmed().isEmpty())
        return {{}, data.text().toUtf8(), {}, {}};
    return {{}, {}, {}, Texts::tr("There is neither a text nor a file in what was dropped.")};
}

} // namespace smtpscope
