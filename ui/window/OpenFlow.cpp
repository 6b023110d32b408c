// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/OpenFlow.h"

#include "app/history/HistoryStore.h"
#include "ui/document/CheckDocument.h"
#include "ui/intake/PasteDialog.h"
#include "ui/window/WindowServices.h"

#include <QFileDialog>
#include <QMessageBox>

namespace smtpscope {

OpenFlow::OpenFlow(CheckDocument *document, WindowServices *services, QWidget *window)
    : QObject(window), m_document(document), m_services(services), m_window(window)
{
    m_opener.setOwnFolder(services->history->ownFolder());
    connect(&m_opener, &Opener::opened, this, [this](const OpenedDocument &content) {
        m_keptId.clear();
        show(content);
    });
    connect(&m_opener, &Opener::failed, this, &OpenFlow::fail);
    connect(services->history, &HistoryStore::loaded, this,
        [this](const QString &id, const OpenedDocument &content) {
            if (id == m_keptId)
                show(content);
        });
    connect(services->history, &HistoryStore::failed, this,
        [this](const QString &, const QString &message) { Q_EMIT failed(message); });
}

void OpenFlow::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a session, a transcript, a log or a bounce"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Sessions, mails and texts (*.smtpscope *.json *.eml *.msg *.txt *.log "
            "*.csv *.mbox)"),
            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &OpenFlow::openFiles);
    dialog->open();
}

void OpenFlow::paste()
{
    openPasteDialog();
}

PasteDialog *OpenFlow::openPasteDialog()
{
    auto *dialog = new PasteDialog(m_services->history->ownFolder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::opened, this, [this](const OpenedDocument &content) {
        m_keptId.clear();
        show(content);
    });
    dialog->open();
    return dialog;
}

// Files are opened as they are; a text or a mail is first shown as what it is.
void OpenFlow::take(const DroppedContent &content)
{
    if (!content.files.isEmpty())
        openFiles(content.files);
    else
        openPasteDialog()->take(content);
}

void OpenFlow::openFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        m_opener.openFile(path);
}

void OpenFlow::openKept(const QString &id)
{
    m_keptId = id;
    m_services->history->load(id);
}

void OpenFlow::setKeptId(const QString &id)
{
    m_keptId = id;
    m_again.reset();
}

void OpenFlow::show(const OpenedDocument &document)
{
    m_again = document.again;
    if (document.sessions.empty()) {
        if (document.again)
            Q_EMIT planOpened(*document.again);
        return;
    }
    m_document->show(document.sessions, document.title);
    m_document->setForeign(document.isForeign);
    QStringList notice = document.remarks;
    const Session &first = document.sessions.front();
    const bool isNameless = first.endpoint.host.isEmpty() && first.plan.host.isEmpty()
        && document.sessions.size() == 1; // such as a pasted reply
    if (document.isForeign && isNameless)
        notice.prepend(tr("This is %1.").arg(document.kind));
    else if (document.isForeign)
        notice.prepend(tr("This is %1, read from \"%2\".").arg(document.kind, document.title));
    Q_EMIT opened(notice.join(QLatin1Char(' ')), document.isForeign && document.again);
}

// A broken file may still be good for a part; the person decides.
void OpenFlow::fail(const OpeningProblem &problem)
{
    if (!problem.readable) {
        Q_EMIT failed(problem.message);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("The file is broken"),
        problem.message, QMessageBox::Open | QMessageBox::Cancel, m_window);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this, question, problem](int button) {
        if (button == QMessageBox::Open)
            show(*problem.readable);
    });
    question->open();
}

} // namespace smtpscope
