// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/Advice.h"

namespace smtpscope {

Knowledge applicationKnowledge()
{
    static const Knowledge knowledge = Knowledge::builtIn();
    return knowledge;
}

Explanation adviceOn(const Session &session, const Knowledge &knowledge)
{
    return explanationOf(session, knowledge);
}

} // namespace smtpscope
