// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/FileErrorText.h"

#include "session/Printable.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileErrorText)
};

} // namespace

QString fileErrorText(const FileError &error)
{
    const QString detail = printable(QStringView(error.detail));
    if (error.line == 0)
        return detail;
    return Texts::tr("%1 (line %2, column %3)")
        .arg(detail, QString::number(error.line), QString::number(error.column));
}

} // namespace smtpscope
