// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A console panel that talks to a practice server, as the window sets it up.

#include "app/ConsolePreparation.h"
#include "app/ConsoleRun.h"
#include "practice/PracticeServer.h"
#include "ui/console/ConsoleField.h"
#include "ui/console/ConsolePanel.h"
#include "ui/console/ConsoleView.h"
#include "ui/document/CheckDocument.h"

#include <QAbstractButton>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

namespace smtpscope {

class TalkBench
{
public:
    explicit TalkBench(const QString &situation = QStringLiteral("works"))
        : m_server(*situationNamed(situation)), m_panel(&m_document)
    {
        if (m_server.listen(0) || !m_root.open() || m_root.write(practiceRoot()) <= 0
            || !m_root.flush())
            qFatal("the practice server cannot be set up");
        m_plan.host = QStringLiteral("127.0.0.1");
        m_plan.port = m_server.port();
        m_plan.security = Security::None;
        m_plan.caFile = m_root.fileName();
        m_plan.helo = QStringLiteral("client.example");
        m_plan.protocol = situationNamed(situation)->protocol;
        m_panel.resize(760, 460);
        m_panel.show();
    }
    ~TalkBench() { m_panel.setRun(nullptr); }

    Plan &plan() { return m_plan; }
    ConsolePanel &panel() { return m_panel; }
    CheckDocument &document() { return m_document; }
    CheckRun &run() { return *m_run; }
    PracticeServer &server() { return m_server; }
    const Session &session() const { return m_run->session(); }
    QByteArray said() const { return session().arena().toByteArray(); }
    ConsoleField &field() { return *m_panel.findChild<ConsoleField *>(); }

    /// Connects, and waits until the person is asked.
    bool begin(bool byHand = true)
    {
        auto prepared = byHand ? prepareConsole(m_plan, {}) : prepareCheck(m_plan, m_secrets);
        if (!std::holds_alternative<DriverInput>(prepared))
            return false;
        auto &input = std::get<DriverInput>(prepared);
        input.stepwise = !byHand;
        m_run = std::make_unique<CheckRun>(std::move(input));
        m_document.begin(m_plan.host);
        m_document.addGrowing([this]() -> const Session & { return m_run->session(); }, {});
        QObject::connect(
            m_run.get(), &CheckRun::recorded, &m_document, [this] { m_document.grow(0); });
        QObject::connect(m_run.get(), &CheckRun::finished, &m_document, [this] {
            m_document.settle(0, m_run->session());
            m_document.end();
        });
        m_panel.setRun(m_run.get());
        m_run->start();
        return awaitTurn();
    }

    void setSecrets(const CheckSecrets &secrets) { m_secrets = secrets; }
    void dropRun() { m_run.reset(); }

    /// Waits until the person is asked or all is over.
    bool awaitTurn()
    {
        return QTest::qWaitFor([this] { return m_run->isFinished() || m_run->isAsking(); }, 5'000)
            && QTest::qWaitFor([] { return true; }, 50);
    }

    /// Types @p line with real keys, presses Enter and waits for the answer.
    bool type(const QString &line)
    {
        m_panel.focusInput();
        QTest::keyClicks(&field(), line);
        QTest::keyClick(&field(), Qt::Key_Return);
        return awaitTurn();
    }

    /// The visible button called @p text.
    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *button : m_panel.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    QStringList rows()
    {
        const auto *model = m_panel.findChild<ConsoleView *>()->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }

private:
    PracticeServer m_server;
    QTemporaryFile m_root;
    Plan m_plan;
    CheckSecrets m_secrets;
    std::unique_ptr<CheckRun> m_run;
    CheckDocument m_document;
    ConsolePanel m_panel;
};

} // namespace smtpscope
