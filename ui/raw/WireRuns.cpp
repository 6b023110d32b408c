// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/raw/WireRuns.h"

#include "session/Printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WireRuns)
};

// The names of ASCII's control characters, 0x00 to 0x1f.
constexpr std::array ControlNames{"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",
    "TAB", "LF", "VT", "FF", "CR", "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN",
    "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US"};

bool isControl(char c)
{
    return uchar(c) < 0x20 || uchar(c) == 0x7f;
}

WireRun controlRun(char c)
{
    if (uchar(c) == 0x7f)
        return {RunKind::Control, QStringLiteral("DEL")};
    const RunKind kind = c == '\r' || c == '\n' ? RunKind::LineEnd : RunKind::Control;
    return {kind, QString::fromLatin1(ControlNames.at(uchar(c)))};
}

class Runs
{
public:
    void add(QByteArrayView bytes, bool endsLine);
    void addSecret(qsizetype length) { m_runs.push_back({RunKind::Secret, secretText(length)}); }
    void addRest(qsizetype length)
    {
        m_runs.push_back({RunKind::Rest, Texts::tr("%1 bytes more").arg(length)});
    }
    std::vector<WireRun> take() { return std::move(m_runs); }

private:
    void addText(QByteArrayView text, bool endsLine);

    std::vector<WireRun> m_runs;
};

// A blank at the end of a line is a common fault that nobody can see.
void Runs::addText(QByteArrayView text, bool endsLine)
{
    const bool hasBlank = endsLine && text.endsWith(' ');
    const QByteArrayView seen = hasBlank ? text.chopped(1) : text;
    if (!seen.isEmpty())
        m_runs.push_back({RunKind::Text, printable(seen)});
    if (hasBlank)
        m_runs.push_back({RunKind::Control, QStringLiteral("\u2423")});
}

void Runs::add(QByteArrayView bytes, bool endsLine)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const auto control = std::find_if(bytes.begin() + i, bytes.end(), isControl);
        const qsizetype end = control - bytes.begin();
        const bool isLast = end == bytes.size() ? endsLine : *control == '\r' || *control == '\n';
        if (end > i)
            addText(bytes.sliced(i, end - i), isLast);
        if (end < bytes.size())
            m_runs.push_back(controlRun(*control));
        i = end + 1;
    }
}

} // namespace

std::vector<WireRun> wireRuns(
    const Session &session, const Event &event, quint32 from, quint32 to, quint32 most)
{
    const QByteArrayView bytes = session.bytesOf(event);
    const quint32 end = to - from > most ? from + most : to;
    Runs runs;
    quint32 done = from;
    for (const Span &span : session.spansOf(event)) {
        const quint32 first = std::max(span.offset, done);
        const quint32 last = std::min(span.offset + span.length, to);
        if (span.sort != Sort::Secret || first >= last || first >= end)
            continue;
        runs.add(bytes.sliced(done, first - done), false);
        runs.addSecret(last - first);
        done = last;
    }
    if (done < end) {
        runs.add(bytes.sliced(done, end - done), end == to);
        done = end;
    }
    if (done < to)
        runs.addRest(to - done);
    return runs.take();
}

QString secretText(qsizetype length)
{
    return Texts::tr("secret, %1 characters").arg(length);
}

QString plainText(const std::vector<WireRun> &runs)
{
    QString text;
    for (const WireRun &run : runs) {
        switch (run.kind) {
        case RunKind::Text:
            text += run.text;
            break;
        case RunKind::Secret:
        case RunKind::Rest:
            text += QLatin1Char('[') + run.text + QLatin1Char(']');
            break;
        case RunKind::Control:
            text += QLatin1Char('<') + run.text + QLatin1Char('>');
            break;
        case RunKind::LineEnd:
            break;
        }
    }
    return text;
}

} // namespace smtpscope
