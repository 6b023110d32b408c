// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Takes a picture of every page: make_pictures FOLDER [light|dark] [en|de|pseudo] [WIDTHxHEIGHT].
// QT_SCALE_FACTOR=2 gives them at 200 %.

#include "session/SessionJsonReader.h"
#include "ui/compare/ComparePage.h"
#include "ui/document/CheckDocument.h"
#include "ui/finder/ReplyFinder.h"
#include "ui/help/HelpWindow.h"
#include "ui/history/HistoryPanel.h"
#include "ui/intake/PasteDialog.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/language/LanguageControl.h"
#include "ui/practice/PracticeDialog.h"
#include "ui/practice/PracticeServers.h"
#include "ui/reach/ReachPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/share/ExportDialog.h"
#include "ui/window/CheckPage.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowFixture.h"
#include "ui/wizard/CheckWizard.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTest>

namespace {

using namespace smtpscope;

constexpr int SettleMs = 400;

struct Wish
{
    QString folder;
    Theme theme = Theme::Light;
    LanguageChoice language = LanguageChoice::English;
    QSize size{1280, 800};
};

// The practice server's name stood in the hosts file of one computer, which is rightly remarked on.
void dropFindingsOfLookUp(Session &session)
{
    std::vector<Finding> kept;
    std::optional<int> deciding;
    for (int index = 0; index < int(session.findings.size()); ++index) {
        const Finding &finding = session.findings.at(size_t(index));
        if (finding.stage == Stage::Dns)
            continue;
        if (session.verdict.finding == index)
            deciding = int(kept.size());
        kept.push_back(finding);
    }
    session.findings = kept;
    session.verdict.finding = deciding;
}

Session sessionOf(const QString &name)
{
    const auto opened = openSessionFile(QStringLiteral(SESSIONS "/%1.smtpscope").arg(name));
    if (!std::holds_alternative<OpenedFile>(opened))
        qFatal("no session %s", qPrintable(name));
    Session session = std::get<Session>(std::get<OpenedFile>(opened).content);
    session.plan.caFile.clear(); // it stood in a folder that is gone
    dropFindingsOfLookUp(session);
    return session;
}

class Album
{
public:
    explicit Album(const Wish &wish) : m_wish(wish) { }

    void add(QWidget *page, const QString &name)
    {
        QTest::qWait(SettleMs);
        page->grab().save(QStringLiteral("%1/%2.png").arg(m_wish.folder, name));
    }

    void addDialog(QWidget *dialog, const QString &name)
    {
        dialog->resize(dialog->sizeHint().expandedTo({880, 600}));
        dialog->show();
        add(dialog, name);
        dialog->close();
    }

private:
    Wish m_wish;
};

Wish wishOf(const QStringList &arguments)
{
    Wish wish;
    wish.folder = arguments.value(1);
    for (const QString &word : arguments.mid(2)) {
        if (word == QLatin1String("dark"))
            wish.theme = Theme::Dark;
        else if (word == QLatin1String("de"))
            wish.language = LanguageChoice::German;
        else if (word == QLatin1String("pseudo"))
            wish.language = LanguageChoice::Pseudo;
        else if (word.contains(QLatin1Char('x')))
            wish.size = {word.section(QLatin1Char('x'), 0, 0).toInt(),
                word.section(QLatin1Char('x'), 1, 1).toInt()};
    }
    return wish;
}

void showKept(WindowFixture &fixture, const QString &id)
{
    Q_EMIT fixture.window()->findChild<HistoryPanel *>()->opened(id);
    WindowFixture::waitUntil([&] { return !fixture.window()->document()->isEmpty(); });
}

void takeMainPages(WindowFixture &fixture, Album &album)
{
    MainWindow *window = fixture.window();
    album.add(window, QStringLiteral("01-start"));
    QString failed;
    for (const char *name :
        {"accepted", "greylisted", "expired", "unknown", "basic-off", "wrong-password"}) {
        const auto added =
            fixture.history()->add({{sessionOf(QString::fromLatin1(name))}, QString()});
        failed = std::get<QString>(added);
    }
    showKept(fixture, failed);
    album.add(window, QStringLiteral("02-failed"));
    auto *page = window->findChild<CheckPage *>();
    page->showTab(CheckPage::Tab::Certificate);
    album.add(window, QStringLiteral("03-certificate"));
    page->showTab(CheckPage::Tab::Dns);
    album.add(window, QStringLiteral("04-dns"));
    page->showTab(CheckPage::Tab::Console);
    album.add(window, QStringLiteral("05-console"));
    auto *compare = window->findChild<ComparePage *>();
    compare->show(sessionOf(QStringLiteral("accepted")), QStringLiteral("09:28"),
        sessionOf(QStringLiteral("wrong-password")), QStringLiteral("09:41"));
    static_cast<QStackedWidget *>(compare->parentWidget())->setCurrentWidget(compare);
    album.add(window, QStringLiteral("06-compare"));
    window->actions().reach->trigger();
    album.add(window, QStringLiteral("07-reach"));
}

void takeWizard(Album &album)
{
    CheckWizard empty;
    album.addDialog(&empty, QStringLiteral("10-wizard-problem"));
    CheckWizard server;
    server.setProblem(WizardProblem::CannotSend);
    server.setTyped(QStringLiteral("anna.berg@gmx.de"));
    album.addDialog(&server, QStringLiteral("11-wizard-server"));
    const Session session = sessionOf(QStringLiteral("wrong-password"));
    CheckWizard signIn;
    signIn.setPlan(session.plan, PlanOrigin::Own);
    album.addDialog(&signIn, QStringLiteral("12-wizard-sign-in"));
    CheckWizard review;
    CheckSecrets secrets;
    secrets.signIn = Secret(QByteArray("practice makes perfect"));
    review.setPlan(session.plan, PlanOrigin::Own, PlanTarget::Server, secrets);
    album.addDialog(&review, QStringLiteral("13-wizard-review"));
}

void takeTools(Album &album)
{
    ReplyFinder finder;
    finder.setText(
        QStringLiteral("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is "
                       "disabled for the Tenant."));
    album.addDialog(&finder, QStringLiteral("20-finder"));
    ExportDialog share({sessionOf(QStringLiteral("wrong-password"))});
    album.addDialog(&share, QStringLiteral("21-export"));
    PasteDialog paste;
    paste.setText(
        QStringLiteral("550 5.1.1 <jo.lind@example.org>: Recipient address rejected: User "
                       "unknown in virtual mailbox table"));
    album.addDialog(&paste, QStringLiteral("22-paste"));
    PracticeServers servers;
    PracticeDialog practice(&servers);
    practice.select(QStringLiteral("greylisting"));
    album.addDialog(&practice, QStringLiteral("23-practice"));
    SettingsDialog settings({});
    album.addDialog(&settings, QStringLiteral("24-settings"));
    HelpWindow help;
    album.addDialog(&help, QStringLiteral("25-help"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Wish wish = wishOf(QApplication::arguments());
    QApplication::setStyle(new Style);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    LanguageControl language;
    language.setChoice(wish.language);
    Album album(wish);
    WindowFixture fixture(wish.theme == Theme::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
    fixture.window()->resize(wish.size);
    takeMainPages(fixture, album);
    takeWizard(album);
    takeTools(album);
    return 0;
}
