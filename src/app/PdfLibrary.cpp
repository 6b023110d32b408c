// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/PdfLibrary.h"

#include "app/OwnLibrary.h"
#include "report/pdf/PdfInterface.h"

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfLibrary)
};

QFunctionPointer resolved(const char *name)
{
    return functionOf(QString::fromLatin1(pdf::LibraryName), name);
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
