// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/PdfLibrary.h"

#include "report/pdf/PdfInterface.h"

#include <QLibrary>
#include <QStringList>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfLibrary)
};

// Beside the program, or where packages put what belongs to one program alone. Never anywhere else,
// so that nobody can slip another library in.
QStringList places()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString name = QString::fromLatin1(pdf::LibraryName);
    return {folder + QLatin1Char('/') + name, folder + QStringLiteral("/../lib/smtpscope/") + name};
}

// The function of the library with this name; null when there is none. The library stays loaded.
QFunctionPointer resolved(const char *name)
{
    for (const QString &place : places()) {
        QLibrary library(place);
        if (const QFunctionPointer function = library.resolve(name))
            return function;
    }
    return nullptr;
}

} // namespace

std::unique_ptr<QCoreApplication> pdfApplication(int &argc, char *argv[])
{
    pdf::MakeApplication make = nullptr;
    {
        const QCoreApplication knowsItsFolder(argc, argv);
        make = reinterpret_cast<pdf::MakeApplication>(resolved(pdf::MakeApplicationName));
    }
    return std::unique_ptr<QCoreApplication>(make ? make(argc, argv) : nullptr);
}

std::variant<ReportWriter, InputError> pdfWriter()
{
    const auto write = reinterpret_cast<pdf::Write>(resolved(pdf::WriteName));
    if (!write)
        return InputError{Texts::tr("PDF files cannot be made: the library %1 is not installed "
                                    "beside smtpscope-cli. Take html and print it.")
                              .arg(QString::fromLatin1(pdf::LibraryName))};
    if (!QCoreApplication::instance()->inherits("QGuiApplication"))
        return InputError{Texts::tr("PDF files cannot be made by a program without Qt Gui.")};
    return ReportWriter(write);
}

} // namespace smtpscope
