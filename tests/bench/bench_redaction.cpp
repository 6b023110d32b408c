// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// bench_redaction speed MEGABYTES: megabytes a second of the redactor under the policy public, and
// of PCRE2 JIT that puts the same masks into the same text; bench_redaction growth MEGABYTES: how
// many times longer the redactor takes for ten times the text; bench_redaction memory MEGABYTES:
// peak of redaction and writing in mebibytes, with the session, and that of the session alone.

#include "LogSession.h"
#include "PcreMasks.h"
#include "WrittenReports.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <malloc.h>

using namespace smtpscope;

namespace {

constexpr int Rounds = 3;

template <typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Interleaved, so that a busy machine slows both sides alike.
void measureSpeed(int megabytes)
{
    const Session session = logSession(megabytes);
    const Redactor redactor = logRedactor();
    const PcreMasks masks(logLiterals());
    const QByteArray text = session.arena().toByteArray();
    std::vector<double> ours;
    std::vector<double> theirs;
    qsizetype kept = 0;
    for (int i = 0; i < Rounds; ++i) {
        theirs.push_back(millisecondsOf([&] { kept += masks.masked(text).size(); }));
        ours.push_back(millisecondsOf([&] {
            kept += redactor.redact(session).content.sessions().front().session().arena().size();
        }));
    }
    const double size = double(text.size()) / 1e3;
    std::printf("%.1f %.1f\n", size / median(ours), size / median(theirs));
    std::fprintf(stderr, "%lld bytes came out\n", (long long)(kept));
}

void measureGrowth(int megabytes)
{
    const Redactor redactor = logRedactor();
    const Session small = logSession(megabytes / 10);
    const Session large = logSession(megabytes);
    std::vector<double> ratios;
    for (int i = 0; i < Rounds; ++i) {
        const double few = millisecondsOf([&] { redactor.redact(small); });
        ratios.push_back(millisecondsOf([&] { redactor.redact(large); }) / few);
    }
    std::printf("%.2f 1\n", median(ratios));
}

// "VmHWM" is the peak since clearPeak(), "VmRSS" what is in use now; in MiB.
double memoryOf(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(field);
    return text.mid(at + qsizetype(qstrlen(field)) + 1).simplified().split(' ').front().toDouble()
        / 1024;
}

void clearPeak()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QFile::WriteOnly))
        file.write("5");
}

void measureMemory(int megabytes)
{
    const double before = memoryOf("VmRSS");
    const Session session = logSession(megabytes);
    clearPeak();
    const double alone = memoryOf("VmRSS") - before;
    const qint64 written = writtenReports(logRedactor().redact(session));
    std::printf("%.1f %.1f\n", memoryOf("VmHWM") - before, alone);
    std::fprintf(stderr, "%lld bytes were written\n", (long long)(written));
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray what = argc == 3 ? argv[1] : "";
    const int megabytes = argc == 3 ? QByteArray(argv[2]).toInt() : 0;
    if (megabytes < 10)
        return 2;
    if (what == "speed")
        measureSpeed(megabytes);
    else if (what == "growth")
        measureGrowth(megabytes);
    else if (what == "memory")
        measureMemory(megabytes);
    else
        return 2;
    return 0;
}
