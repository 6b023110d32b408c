// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Runs a fuzzer with any compiler: first its corpus, then a fixed number of inputs made from it.
// Knows nothing of what the fuzzer looks at. With a file alone it runs that one input.

#include "fuzz/Dictionary.h"
#include "fuzz/Mutator.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// Sanitizers call this before they end the program; without them there is no such function.
// NOLINTNEXTLINE(bugprone-reserved-identifier): the name is the sanitizers'
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace smtpscope::test {

namespace {

constexpr double MostSeconds = 5; // of one input, on a busy computer, under a sanitizer

// A signal handler has no other way to get at the input that is being run, and its file.
QByteArray currentInput;
QByteArray failedInputPath;

void keepInput()
{
    const char *path = failedInputPath.constData();
    if (std::FILE *file = std::fopen(path, "wb")) {
        std::fwrite(currentInput.constData(), 1, size_t(currentInput.size()), file);
        std::fclose(file);
        std::fprintf(stderr, "the input is in %s; run it again with this as only argument\n", path);
    }
}

void onSignal(int)
{
    keepInput();
    std::_Exit(1);
}

void keepInputOnFailure()
{
    std::signal(SIGABRT, onSignal);
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(keepInput); // it tells more of a crash than we could
    else
        std::signal(SIGSEGV, onSignal);
}

// Seconds of this computer's work, so that other programs do not count.
double run(const QByteArray &input)
{
    currentInput = input;
    const std::clock_t begin = std::clock();
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    if (seconds > MostSeconds) {
        std::fprintf(
            stderr, "one input of %lld bytes took %.1f s\n", qint64(input.size()), seconds);
        std::abort();
    }
    return seconds;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList corpusIn(const QString &folder)
{
    QByteArrayList corpus;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
        corpus += contentOf(folder + QLatin1Char('/') + name);
    return corpus;
}

int runAll(int runs, const QByteArrayList &corpus, const QByteArrayList &words)
{
    double slowest = 0;
    for (const QByteArray &input : corpus)
        slowest = std::max(slowest, run(input));
    Mutator mutator(corpus, words);
    for (int left = runs; left > 0; --left)
        slowest = std::max(slowest, run(mutator.next()));
    std::printf("%lld files and %d inputs made of them; the slowest took %.3f s\n",
        qint64(corpus.size()), runs, slowest);
    return 0;
}

int fail(const char *reason)
{
    std::fprintf(
        stderr, "%s\nusage: FUZZER RUNS CORPUS-FOLDER [DICTIONARY], or FUZZER FILE\n", reason);
    return 2;
}

} // namespace

int fixedRun(const QString &program, const QStringList &arguments)
{
    failedInputPath = program.toLocal8Bit() + ".failed-input";
    keepInputOnFailure();
    if (arguments.size() == 1 && QFile::exists(arguments[0])) {
        run(contentOf(arguments[0]));
        return 0;
    }
    if (arguments.size() < 2 || arguments.size() > 3)
        return fail("one argument too many or too few, or no such file");
    const QByteArrayList corpus = corpusIn(arguments[1]);
    const auto words = dictionaryWords(contentOf(arguments.value(2)));
    if (corpus.isEmpty())
        return fail("there is no file in the corpus");
    if (!words || (arguments.size() == 3 && words->isEmpty()))
        return fail("the dictionary cannot be read");
    return runAll(arguments[0].toInt(), corpus, *words);
}

} // namespace smtpscope::test

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return smtpscope::test::fixedRun(QString::fromLocal8Bit(argv[0]), arguments);
}
