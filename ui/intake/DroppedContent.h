// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What somebody drags here or pastes: files, the content of a mail, or text. Mail programs differ;
// what each hands over is decided here and nowhere else.

#include <QByteArray>
#include <QString>
#include <QStringList>

class QMimeData;

namespace smtpscope {

struct DroppedContent
{
    QStringList files; ///< Paths on this computer; empty when content came by itself.
    QByteArray content; ///< A mail or a text.
    QString name; ///< What to call the content; mostly empty.
    QString problem; ///< Why nothing can be made of it, and what to do; empty when something can.

    bool operator==(const DroppedContent &) const = default;
};

/// True when @p data is worth a look, also where it will turn out to be a link only.
bool isDroppable(const QMimeData &data);

/// What @p data holds: a whole mail before files, files before text. A mail program that hands over
/// only a link of its own gives a problem that says to save the mail first.
DroppedContent droppedContent(const QMimeData &data);

} // namespace smtpscope
