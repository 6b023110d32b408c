// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/LineTime.h"

#include <QByteArray>
#include <QTimeZone>

#include <array>

namespace smtpscope {

namespace {

constexpr std::array<QByteArrayView, 12> Months{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The number in @p length digits (or blanks before them) at @p at; -1 when there is none.
int numberAt(QByteArrayView line, qsizetype at, qsizetype length)
{
    if (at + length > line.size())
        return -1;
    int value = -1;
    for (const char c : line.sliced(at, length)) {
        if (isDigit(c))
            value = (value < 0 ? 0 : value) * 10 + (c - '0');
        else if (c != ' ' || value >= 0)
            return -1;
    }
    return value;
}

bool hasClock(QByteArrayView line, qsizetype at)
{
    return at + 8 <= line.size() && line[at + 2] == ':' && line[at + 5] == ':'
        && numberAt(line, at, 2) >= 0 && numberAt(line, at + 3, 2) >= 0
        && numberAt(line, at + 6, 2) >= 0;
}

QTime clockAt(QByteArrayView line, qsizetype at)
{
    return {numberAt(line, at, 2), numberAt(line, at + 3, 2), numberAt(line, at + 6, 2)};
}

// The length of "2026-01-02 03:04:05" with its fraction and offset; 0 without one.
qsizetype isoLength(QByteArrayView line)
{
    const bool isDate = line.size() >= 19 && line[4] == '-' && line[7] == '-'
        && (line[10] == 'T' || line[10] == ' ') && numberAt(line, 0, 4) > 0 && hasClock(line, 11);
    if (!isDate)
        return 0;
    qsizetype end = 19;
    if (end < line.size() && (line[end] == '.' || line[end] == ',')) {
        for (++end; end < line.size() && isDigit(line[end]);)
            ++end;
    }
    if (end < line.size() && line[end] == 'Z')
        return end + 1;
    const bool hasOffset =
        end + 6 <= line.size() && (line[end] == '+' || line[end] == '-') && line[end + 3] == ':';
    return hasOffset ? end + 6 : end;
}

bool isSyslog(QByteArrayView line)
{
    return line.size() >= 15 && line[3] == ' ' && line[6] == ' ' && hasClock(line, 7);
}

QDateTime isoTime(QByteArrayView line, qsizetype length)
{
    const QDate date(numberAt(line, 0, 4), numberAt(line, 5, 2), numberAt(line, 8, 2));
    QTime clock = clockAt(line, 11);
    const bool hasFraction = length > 20 && (line[19] == '.' || line[19] == ',');
    if (hasFraction) {
        QByteArray digits = line.sliced(20, qMin<qsizetype>(3, length - 20)).toByteArray();
        while (!digits.isEmpty() && !isDigit(digits.back()))
            digits.chop(1);
        clock = clock.addMSecs(digits.leftJustified(3, '0').toInt());
    }
    const bool hasOffset = length > 24 && line[length - 3] == ':';
    int offset = 0;
    if (hasOffset) {
        offset = (numberAt(line, length - 5, 2) * 60 + numberAt(line, length - 2, 2)) * 60;
        offset = line[length - 6] == '-' ? -offset : offset;
    }
    return QDateTime(date, clock, Qt::UTC).addSecs(-offset);
}

} // namespace

QDateTime timeAtStart(QByteArrayView line)
{
    while (!line.isEmpty() && (line.front() == '[' || line.front() == '(' || line.front() == ' '))
        line = line.sliced(1);
    const qsizetype length = isoLength(line);
    return length > 0 ? isoTime(line, length) : QDateTime();
}

QDateTime logTimeAtStart(QByteArrayView line, const QDateTime &now)
{
    if (!isSyslog(line))
        return timeAtStart(line);
    int month = 0;
    for (int i = 0; i < int(Months.size()); ++i) {
        if (line.first(3) == Months[size_t(i)])
            month = i + 1;
    }
    QDateTime time(
        QDate(now.date().year(), month, numberAt(line, 4, 2)), clockAt(line, 7), Qt::UTC);
    return time > now.addDays(1) ? time.addYears(-1) : time;
}

qsizetype lengthOfTime(QByteArrayView line)
{
    return isSyslog(line) ? 15 : isoLength(line);
}

} // namespace smtpscope
