// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The record as lines of bytes: which event each belongs to and where it begins. Small numbers for
// each line; the bytes stay in the session.

#include "session/Session.h"

#include <vector>

namespace smtpscope {

struct RawLine
{
    int event = 0; ///< Index of the event.
    quint32 from = 0; ///< First byte, counted from the event's first.
    quint32 to = 0; ///< Behind the last byte.
    int number = 0; ///< Among the lines of bytes, from 1; 0 where it is no line of bytes.
    bool isFirst = false; ///< Of its event.

    bool operator==(const RawLine &) const = default;
};

class RawLines
{
public:
    const std::vector<RawLine> &all() const { return m_lines; }
    int count() const { return int(m_lines.size()); }
    const RawLine &at(int line) const { return m_lines[size_t(line)]; }
    /// Events that were taken in so far.
    int known() const { return m_known; }

    /// Takes in at most @p most events from known() on.
    void take(const Session &session, int most);
    /// The first line of @p event, or of the next event that has lines; -1 when there is none.
    int firstOf(int event) const;

private:
    void addBytes(const Session &session, int event);

    std::vector<RawLine> m_lines;
    int m_known = 0;
    int m_numbered = 0;
};

/// True for an event whose bytes went over the wire, or came.
bool isOnWire(const Event &event);

} // namespace smtpscope
