// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/help/HelpTexts.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

HelpBlock paragraph(const QString &text)
{
    return {HelpForm::Paragraph, text, {}, {}};
}

HelpBlock head(const QString &text)
{
    return {HelpForm::Head, text, {}, {}};
}

HelpBlock sign(Mark mark, const QString &name, const QString &meaning)
{
    return {HelpForm::Term, meaning, name, mark};
}

HelpBlock step(const QString &text)
{
    return {HelpForm::Step, text, {}, {}};
}

} // namespace

HelpTopic firstDiagnosisTopic()
{
    return {QStringLiteral("first-diagnosis"), Texts::tr("First diagnosis in five steps"),
        Texts::tr("From a ticket to an answer that can be passed on."),
        {step(Texts::tr("Press New check (Ctrl+N) and choose what the person told you, such as \"I "
                        "can't send mail\". An e-mail address is enough to find the server.")),
            step(Texts::tr("Answer what the next pages ask. The last page shows every line that "
                           "will be sent. No mail is sent unless you chose to send a test "
                           "message.")),
            step(Texts::tr("Read the verdict at the top: what happened, where, who can fix it, and "
                           "whether it helps to try again.")),
            step(Texts::tr("Look at the row that is open in the timeline: it is the proof. The "
                           "inspector beside it says what the answer means and what to do next.")),
            step(Texts::tr("Press Copy for ticket. The text holds the verdict and the next steps; "
                           "names and addresses of people are replaced where you export for "
                           "others.")),
            head(Texts::tr("No server at hand?")),
            paragraph(Texts::tr("Press Practice (Ctrl+P), choose a story and press Check it now. "
                                "Nothing leaves this computer.")),
            head(Texts::tr("Only an error text or a returned mail?")),
            paragraph(Texts::tr("Press Paste (Ctrl+Shift+V), or drop the file on the window. It is "
                                "explained without any connection."))}};
}

HelpTopic timelineTopic()
{
    return {QStringLiteral("timeline"), Texts::tr("Reading the timeline"),
        Texts::tr("All rows share one axis of time; the long bar is where the time went."),
        {head(Texts::tr("Rows")),
            paragraph(Texts::tr("Each stage of the road is one row: look-up, connection, greeting, "
                                "EHLO, encryption, sign-in, sender, recipient, message. Inside are "
                                "the lines that were sent (arrow to the right) and received (arrow "
                                "to the left). Only the deciding stage is open at first.")),
            head(Texts::tr("Bars")),
            paragraph(Texts::tr("A command is a dot. The bar of an answer runs from the end of the "
                                "command to the end of the answer: that is the server's time. The "
                                "slowest step is named when it took more than a third of the whole "
                                "and more than half a second.")),
            head(Texts::tr("Marks")),
            sign(Mark::Ok, Texts::tr("Circle with a tick"), Texts::tr("It went through.")),
            sign(Mark::Temporary, Texts::tr("Square with clock hands"),
                Texts::tr("Not now: wait, then the same again may work.")),
            sign(Mark::Permanent, Texts::tr("Octagon with a cross"),
                Texts::tr("No: it stays so until somebody changes something.")),
            sign(Mark::Warning, Texts::tr("Triangle"),
                Texts::tr("It went on, but this deserves a look.")),
            sign(Mark::Unknown, Texts::tr("Diamond"),
                Texts::tr("Nobody can tell, such as when the connection breaks after the "
                          "message.")),
            sign(Mark::Pending, Texts::tr("Dotted ring"), Texts::tr("Not reached.")),
            sign(Mark::Skipped, Texts::tr("Circle with a bar"), Texts::tr("Left out on purpose.")),
            head(Texts::tr("Gaps")),
            paragraph(Texts::tr("A hatched band is time in which a person thought: it is cut out. "
                                "Waiting for a server is never cut or shortened."))}};
}

HelpTopic privacyTopic()
{
    return {QStringLiteral("private"), Texts::tr("What stays private"),
        Texts::tr("Passwords are never recorded; the rest is replaced before it is shared."),
        {head(Texts::tr("Passwords and tokens")),
            paragraph(Texts::tr("They are masked before anything is recorded, in memory and on "
                                "disk. The record tells their length, never a letter. Before a "
                                "record is saved it is searched once more.")),
            paragraph(Texts::tr("A password is kept only if you ask for it, and then in the "
                                "keychain of this computer, bound to the server and the user "
                                "name.")),
            head(Texts::tr("Names, addresses, hosts")),
            paragraph(Texts::tr("They stay in the history of this computer. What you copy, drag or "
                                "export has them replaced by stand-ins, the same one for the same "
                                "name, unless you choose to copy it unredacted.")),
            head(Texts::tr("What is contacted")),
            paragraph(Texts::tr("Only the servers of a check, name servers, and the settings pages "
                                "of a mail domain while the wizard looks for them. The network "
                                "page lists each of them. There is no telemetry and no look for "
                                "updates.")),
            head(Texts::tr("Files from others")),
            paragraph(Texts::tr("A plan that came in a file never reads files, keychains or "
                                "certificates here, and nothing is sent before you have seen the "
                                "host, the addresses and the message."))}};
}

HelpTopic consoleTopic()
{
    return {QStringLiteral("console"), Texts::tr("Step by step, and the console"),
        Texts::tr("Two ways to decide about every line yourself."),
        {head(Texts::tr("Step by step")),
            paragraph(Texts::tr("Choose it on the last page of the wizard. The check stops before "
                                "each line: look at it, change it, send it, or let the rest run "
                                "on.")),
            head(Texts::tr("The console")),
            paragraph(Texts::tr("You type, the server answers, and each answer is explained below "
                                "it. Buttons offer the commands that make sense now. A full stop "
                                "alone on a line ends a message.")),
            paragraph(Texts::tr("Use Sign in to give a password: what you type there is masked. "
                                "Answers to a challenge are masked as well, also after a mistyped "
                                "command.")),
            head(Texts::tr("Waiting")),
            paragraph(Texts::tr("Servers hang up after some minutes without a word. The record "
                                "says so, and nothing is lost."))}};
}

HelpTopic practiceTopic()
{
    return {QStringLiteral("practice"), Texts::tr("Practising without a server"),
        Texts::tr("Built-in servers that behave as real ones do on a bad day."),
        {step(Texts::tr("Press Practice (Ctrl+P) and read the stories, or search them.")),
            step(Texts::tr("Press Check it now: the server starts on a free port of this computer, "
                           "and the check runs.")),
            step(Texts::tr("Guess the cause from the timeline before you read the verdict.")),
            paragraph(Texts::tr("Start alone lets your own mail program try it: server, port and "
                                "the account are shown. Any mail is thrown away. The servers stop "
                                "when SMTPscope ends."))}};
}

} // namespace smtpscope
