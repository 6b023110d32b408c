// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The door of the library: functions with C names, which the program asks for by these names.

#include "report/pdf/PdfInterface.h"
#include "report/pdf/PdfWriter.h"

#include <QGuiApplication>

namespace {

// Qt says here that a system service has no runtime folder, which no page needs.
void dropMessage(QtMsgType, const QMessageLogContext &, const QString &)
{ }

} // namespace

extern "C" {

Q_DECL_EXPORT QCoreApplication *smtpscopeMakePdfApplication(int &argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // there may be no display, and none is needed
    const QtMessageHandler before = qInstallMessageHandler(dropMessage);
    auto *application = new QGuiApplication(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

Q_DECL_EXPORT void smtpscopeWritePdf(const smtpscope::RedactedCheck &content,
    const smtpscope::ReportFacts &facts, smtpscope::ReportSink &sink)
{
    smtpscope::writePdf(content, facts, sink);
}

} // extern "C"

// Whoever opens the library calls them by these types.
static_assert(
    std::is_same_v<decltype(&smtpscopeMakePdfApplication), smtpscope::pdf::MakeApplication>);
static_assert(std::is_same_v<decltype(&smtpscopeWritePdf), smtpscope::pdf::Write>);
