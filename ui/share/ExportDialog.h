// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Shares sessions: shows what would leave beside what was recorded, and lets it leave only when the
// leak check has found nothing.

#include "app/ShareDraft.h"
#include "ui/kit/DialogFrame.h"
#include "ui/share/ShareChoice.h"

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace smtpscope {

class LeakLine;
class PreviewView;

class ExportDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// Gives the writer of a format, or says why there is none.
    using Writers = std::function<std::variant<ReportWriter, InputError>(ReportFormat)>;

    /// @p sessions: the finished sessions of one check, at least one.
    explicit ExportDialog(std::vector<Session> sessions, QWidget *parent = nullptr,
        const Writers &writers = reportWriterFor);
    ~ExportDialog() override;

    ShareChoice *choice() const { return m_choice; }
    /// True while a report is being made.
    bool isBusy() const { return m_isBusy; }
    /// Writes the report to @p path, and the key beside it where one is wanted.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// The report that was asked for last is shown and checked.
    void checked();
    /// The report went to the clipboard.
    void copied();
    /// The report stands at @p path.
    void saved(const QString &path);

private:
    QWidget *content();
    void addFoot();
    void renew();
    void take(int number, const std::shared_ptr<const ShareDraft> &draft);
    void showState();
    void copy();
    void askWhereToSave();
    bool mayLeave() const;

    std::shared_ptr<const std::vector<Session>> m_sessions; // shared with the thread that reads it
    Writers m_writers;
    std::shared_ptr<const ShareDraft> m_draft; // null while none is ready
    ShareChoice *m_choice;
    PreviewView *m_preview;
    LeakLine *m_line;
    Button *m_copy = nullptr;
    Button *m_save = nullptr;
    int m_number = 0; // of the draft that was asked for last; older ones are dropped
    bool m_isBusy = false;
};

} // namespace smtpscope
