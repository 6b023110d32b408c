// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the selected row means: a view of the document beside the timeline. It explains and copies;
// what has to be run is asked of the window by signals.

#include "ui/document/EventReference.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <variant>

class QThread;
class QVBoxLayout;

namespace smtpscope {

class CheckDocument;
class ExplanationView;
class InspectorHead;
class Label;
class ScrollPage;
class WaitingView;
enum class CopyChoice;
struct InputError;
struct TicketTexts;

class InspectorPanel : public QWidget
{
    Q_OBJECT
public:
    /// Shows what is selected in @p document, which must live longer.
    explicit InspectorPanel(CheckDocument *document, QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// A wait that the window began by itself is over at @p due; invalid: nobody waits. reset() of
    /// the document ends it here too.
    void setDue(const QDateTime &due);

public Q_SLOTS:
    /// Copies what is asked for, redacted as for a vendor, and says so below the head.
    void copy(smtpscope::CopyChoice choice);
    /// Opens the settings card of the selected session.
    void showSettingsCard();

Q_SIGNALS:
    /// The same check is wanted once more when @p seconds are over, compared with this one. The
    /// panel shows the time that is left; the window waits, and runs it.
    void checkAgainIn(int seconds);
    /// The wait is not wanted any more.
    void checkAgainCancelled();
    /// The same check is wanted at once.
    void runAgainRequested();

private:
    void refreshSoon();
    void refresh();
    void showNothing();
    void showWaiting(int session);
    void showExplanation(const EventReference &selected);
    QWidget *retryClock(int seconds);
    void showBytes(const EventReference &selected);
    void follow(int event);
    void deliver(const std::variant<TicketTexts, InputError> &result, CopyChoice choice);

    CheckDocument *m_document;
    std::unique_ptr<QThread> m_job; // redacts a long record; null when nothing is on its way
    QTimer m_soon; // selections that follow fast are drawn once
    QDateTime m_due;
    InspectorHead *m_head = nullptr;
    ScrollPage *m_scroll = nullptr;
    ExplanationView *m_explanation = nullptr;
    WaitingView *m_waiting = nullptr;
    Label *m_nothing = nullptr;
    QVBoxLayout *m_bytes = nullptr;
};

} // namespace smtpscope
