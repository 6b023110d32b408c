// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/TimeAxis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace smtpscope {

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Millisecond = 1'000'000;
constexpr qreal Growth = 1.5;

// As few digits as tell neighbours apart.
QString numberText(qint64 ns, qint64 unit, qint64 step)
{
    int digits = 0;
    for (qint64 rest = unit; rest > 1 && step % rest != 0 && digits < 6; rest /= 10)
        ++digits;
    return QString::number(qreal(ns) / qreal(unit), 'f', digits);
}

} // namespace

void TimeAxis::setEnd(qint64 ns)
{
    m_endNs = std::max(ns, ShortestNs);
    clamp();
}

void TimeAxis::growTo(qint64 ns)
{
    if (ns > m_endNs)
        setEnd(std::max(ns, qint64(qreal(m_endNs) * Growth)));
}

void TimeAxis::setGaps(std::vector<TimeGap> gaps)
{
    m_gaps = std::move(gaps);
    clamp();
}

void TimeAxis::setWidth(qreal width)
{
    const qreal before = contentWidth();
    const qreal part = before > 0 ? m_scroll / before : 0;
    m_width = width;
    m_scroll = part * contentWidth();
    clamp();
}

qint64 TimeAxis::activeEnd() const
{
    qint64 active = m_endNs;
    for (const TimeGap &gap : m_gaps)
        active -= std::min(gap.toNs, m_endNs) - std::min(gap.fromNs, m_endNs);
    return std::max<qint64>(active, 1);
}

qreal TimeAxis::pixelsPerNs() const
{
    const qreal room = m_width - LeftInset - RightInset - GapWidth * qreal(m_gaps.size());
    return std::max<qreal>(room, 1) / qreal(activeEnd()) * m_zoom;
}

qreal TimeAxis::place(qint64 ns) const
{
    qint64 cut = 0;
    qreal bands = 0;
    for (const TimeGap &gap : m_gaps) {
        if (ns <= gap.fromNs)
            break;
        const qint64 within = std::min(ns, gap.toNs) - gap.fromNs;
        cut += within;
        bands += GapWidth * qreal(within) / qreal(gap.toNs - gap.fromNs);
    }
    return LeftInset + qreal(ns - cut) * pixelsPerNs() + bands;
}

qreal TimeAxis::contentWidth() const
{
    return place(m_endNs) + RightInset;
}

qreal TimeAxis::x(qint64 ns) const
{
    return place(ns) - m_scroll;
}

qint64 TimeAxis::timeAt(qreal x) const
{
    const qreal wanted = x + m_scroll;
    qint64 before = 0;
    for (const TimeGap &gap : m_gaps) {
        const qreal start = place(gap.fromNs);
        if (wanted < start)
            break;
        before = gap.toNs;
        if (wanted < start + GapWidth)
            return gap.fromNs + qint64(qreal(gap.toNs - gap.fromNs) * (wanted - start) / GapWidth);
    }
    const qint64 time = before + qint64(std::llround((wanted - place(before)) / pixelsPerNs()));
    return std::clamp<qint64>(time, 0, m_endNs);
}

void TimeAxis::zoomAt(qreal x, qreal factor)
{
    const qint64 held = timeAt(x);
    const qreal most = std::max<qreal>(1, qreal(activeEnd()) / qreal(ShortestNs));
    m_zoom = std::clamp(m_zoom * factor, qreal(1), most);
    m_scroll = place(held) - x;
    clamp();
}

void TimeAxis::pan(qreal pixels)
{
    m_scroll -= pixels;
    clamp();
}

void TimeAxis::fit()
{
    m_zoom = 1;
    m_scroll = 0;
}

void TimeAxis::clamp()
{
    const qreal most = std::max<qreal>(1, qreal(activeEnd()) / qreal(ShortestNs));
    m_zoom = std::min(m_zoom, most);
    m_scroll = std::clamp<qreal>(m_scroll, 0, std::max<qreal>(0, contentWidth() - m_width));
}

std::vector<AxisTick> TimeAxis::ticks() const
{
    const qint64 step = roundStep(SmallestTickGap / pixelsPerNs());
    std::vector<AxisTick> ticks;
    for (const TimeGap &gap : m_gaps) {
        const qreal at = x(gap.toNs);
        if (at >= 0 && at <= m_width)
            ticks.push_back({gap.toNs, tickText(gap.toNs, std::min(step, 10 * Millisecond))});
    }
    const size_t resumed = ticks.size();
    const auto isTooClose = [&](qint64 ns) {
        return std::any_of(
            ticks.begin(), ticks.begin() + qsizetype(resumed), [&](const AxisTick &tick) {
                return std::abs(x(tick.timeNs) - x(ns)) < SmallestTickGap;
            });
    };
    const qint64 first = timeAt(0) / step * step;
    const qint64 last = std::min(timeAt(m_width), m_endNs);
    for (qint64 ns = first; ns <= last; ns += step) {
        for (const TimeGap &gap : m_gaps) // whole gaps at a bound: they may be long
            if (ns > gap.fromNs && ns < gap.toNs)
                ns = (gap.toNs + step - 1) / step * step;
        if (ns <= last && x(ns) >= 0 && (ns == 0 || !isTooClose(ns)))
            ticks.push_back({ns, tickText(ns, step)});
    }
    std::sort(ticks.begin(), ticks.end(),
        [](const AxisTick &a, const AxisTick &b) { return a.timeNs < b.timeNs; });
    return ticks;
}

qint64 roundStep(qreal ns)
{
    constexpr std::array<qint64, 5> Factors{10, 20, 25, 50, 100};
    qint64 unit = 1;
    while (qreal(unit) * 10 < ns && unit < Second * 10'000)
        unit *= 10;
    for (const qint64 factor : Factors) {
        const qint64 step = unit * factor / 10;
        if (unit * factor % 10 == 0 && qreal(step) >= ns)
            return step;
    }
    return unit * 10;
}

QString tickText(qint64 ns, qint64 step)
{
    if (ns == 0)
        return QStringLiteral("0");
    if (ns >= Second && step >= Millisecond)
        return numberText(ns, Second, step) + QStringLiteral(" s");
    return numberText(ns, Millisecond, step) + QStringLiteral(" ms");
}

} // namespace smtpscope
