// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a file, a paste, a drop or the history to what the window shows, with what has to be said
// about it.

#include "app/opening/Opener.h"
#include "ui/intake/DroppedContent.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace smtpscope {

class CheckDocument;
class PasteDialog;
struct WindowServices;

class OpenFlow : public QObject
{
    Q_OBJECT
public:
    /// @p window is the parent of the dialogs.
    OpenFlow(CheckDocument *document, WindowServices *services, QWidget *window);

    /// Asks for a file.
    void askForFile();
    /// Opens the text field for something to paste.
    void paste();
    /// Opens the files; of several, the last one is shown in the end.
    void openFiles(const QStringList &paths);
    /// Opens what was dropped on the window.
    void take(const DroppedContent &content);
    /// Opens a kept check.
    void openKept(const QString &id);
    /// What the shown document offers to check again; nothing when it offers nothing.
    const std::optional<PlanOffer> &again() const { return m_again; }
    /// The kept check that is shown; empty when it is none.
    QString keptId() const { return m_keptId; }
    /// The check that was just kept as @p id is the one that is shown.
    void setKeptId(const QString &id);

Q_SIGNALS:
    /// The document shows something new; @p notice says what a person should know of it, and
    /// @p offersAgain whether it can be checked again.
    void opened(const QString &notice, bool offersAgain);
    /// Only a plan was opened: it is to be shown before anything is sent.
    void planOpened(const smtpscope::PlanOffer &offer);
    /// A sentence or two: why it could not be opened.
    void failed(const QString &message);

private:
    PasteDialog *openPasteDialog();
    void show(const OpenedDocument &document);
    void fail(const OpeningProblem &problem);

    CheckDocument *m_document;
    WindowServices *m_services;
    QWidget *m_window;
    Opener m_opener;
    std::optional<PlanOffer> m_again;
    QString m_keptId;
};

} // namespace smtpscope
