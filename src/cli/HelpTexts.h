// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The help pages of the command line.

#include <QString>

namespace smtpscope {

QString generalHelp();
QString checkHelp();
QString explainHelp();
QString importHelp();
QString exportHelp();
QString revealHelp();
QString practiceHelp();

} // namespace smtpscope
