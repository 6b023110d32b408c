// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/WindowState.h"

#include <QSettings>

namespace smtpscope {

namespace {

const QString Geometry = QStringLiteral("geometry");
const QString Parts = QStringLiteral("parts");
const QString Page = QStringLiteral("page");

} // namespace

WindowState loadWindowState(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    return {file.value(Geometry).toByteArray(), file.value(Parts).toByteArray(),
        file.value(Page).toByteArray()};
}

void saveWindowState(const QString &path, const WindowState &state)
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue(Geometry, state.geometry);
    file.setValue(Parts, state.parts);
    file.setValue(Page, state.page);
}

} // namespace smtpscope
