// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/IntakeLibrary.h"

#include "app/OwnLibrary.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(IntakeLibrary)
};

} // namespace

std::variant<intake::ImportFunction, InputError> importFunction()
{
    const QString name = QString::fromLatin1(intake::LibraryName);
    const auto read =
        reinterpret_cast<intake::ImportFunction>(functionOf(name, intake::ImportName));
    if (!read)
        return InputError{Texts::tr("Nothing can be imported: the library %1 is not installed "
                                    "beside smtpscope-cli. Install the whole package.")
                              .arg(name)};
    return read;
}

} // namespace smtpscope
