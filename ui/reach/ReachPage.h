// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which ports of a host this computer can reach, and how. Nobody signs in; a cell starts a check
// with it.

#include "app/GridRun.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;
class QTableView;

namespace smtpscope {

class Button;
class Label;
class OutcomeBanner;
class ReachModel;

class ReachPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReachPage(QWidget *parent = nullptr);
    ~ReachPage() override;

    /// Fills in the host to look at.
    void setHost(const QString &host);
    /// What the conversations have in common: time limits, name server, proxy, certificates. Its
    /// host and port are not used.
    void setDefaults(const Plan &plan) { m_defaults = plan; }
    /// The mail server that shows whether this network lets port 25 out; an empty host: none.
    void setControlTarget(const QString &host, quint16 port);

    bool isRunning() const { return m_run != nullptr; }
    /// Tries all ports of the host in the field.
    void start();
    void stop();

Q_SIGNALS:
    /// A check with this way is wanted. Host, port, encryption and family are filled in.
    void checkRequested(const smtpscope::Plan &plan);
    /// A conversation is over: for the list of hosts that were contacted.
    void contacted(const smtpscope::Session &session, bool isControl);
    /// All are over; for the history.
    void finished(const smtpscope::Check &check);
    /// What goes on, in one line for the status bar.
    void statusChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *bar();
    QWidget *legend();
    void setUpTable();
    void fitTable();
    Plan planFor(const GridField &field) const;
    std::optional<Plan> control() const;
    void onEnded(int session);
    void onFinished();
    void showHostFault(const QString &text);
    void showProgress();
    void showConclusion(const std::vector<GridField> &fields, const std::vector<Session> &sessions);
    void activate(const QModelIndex &index);

    Plan m_defaults;
    QString m_controlHost;
    quint16 m_controlPort = 25;
    QString m_host; // that the grid shows
    std::unique_ptr<GridRun> m_run;
    ReachModel *m_model;
    QTableView *m_table;
    QLineEdit *m_hostField;
    Label *m_fault;
    Button *m_start;
    Button *m_stop;
    OutcomeBanner *m_banner;
};

} // namespace smtpscope
