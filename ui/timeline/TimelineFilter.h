// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which events the timeline shows. Looks at bytes, because 100,000 texts would take too long.

#include "session/Session.h"

#include <QByteArray>
#include <QString>

namespace smtpscope {

struct JudgedEvents;

class TimelineFilter
{
public:
    TimelineFilter() = default;
    /// @p text: what a row must contain, or the name of its stage, in any case (of ASCII letters);
    /// empty: all.
    TimelineFilter(const QString &text, bool onlyProblems);

    QString text() const { return m_text; }
    bool onlyProblems() const { return m_onlyProblems; }
    bool takesAll() const { return m_needle.isEmpty() && !m_onlyProblems; }

    bool takes(const Session &session, int index, const JudgedEvents &judged) const;

    bool operator==(const TimelineFilter &) const = default;

private:
    QString m_text;
    QByteArray m_needle; // in lower case
    quint32 m_namedStages = 0; // a bit for each stage whose name holds the text
    bool m_onlyProblems = false;
};

/// True when @p bytes hold @p needle, which is in lower case, in any case of ASCII letters.
bool holds(QByteArrayView bytes, QByteArrayView needle);

} // namespace smtpscope
