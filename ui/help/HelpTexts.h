// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The topics of the help, one function each; the longer tables stand in files of their own.

#include "ui/help/HelpTopic.h"

namespace smtpscope {

HelpTopic firstDiagnosisTopic();
HelpTopic timelineTopic();
HelpTopic privacyTopic();
HelpTopic consoleTopic();
HelpTopic practiceTopic();
HelpTopic keysTopic();
HelpTopic glossaryTopic();

} // namespace smtpscope
