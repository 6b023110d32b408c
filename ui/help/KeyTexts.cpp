// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/help/HelpTexts.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeyTexts)
};

// "Ctrl+Shift+V" as the platform writes it; several are divided by a bar.
QString keyText(const QString &keys)
{
    QStringList shown;
    for (const QString &key : keys.split(QLatin1Char('|')))
        shown.append(QKeySequence(key).toString(QKeySequence::NativeText));
    return shown.join(QStringLiteral("  "));
}

HelpBlock key(const char *keys, const QString &what)
{
    return {HelpForm::Key, what, keyText(QString::fromLatin1(keys)), {}};
}

HelpBlock head(const QString &text)
{
    return {HelpForm::Head, text, {}, {}};
}

std::vector<HelpBlock> checkKeys()
{
    return {head(Texts::tr("Checks")), key("Ctrl+N", Texts::tr("New check")),
        key("Ctrl+R|F5", Texts::tr("Run again")),
        key("Esc", Texts::tr("Stop the check; else leave the field or the filter")),
        key("Ctrl+Shift+V", Texts::tr("Paste and explain")),
        key("Ctrl+O", Texts::tr("Open a file")), key("Ctrl+E", Texts::tr("Export")),
        key("Ctrl+Shift+C", Texts::tr("Copy the verdict for a ticket")),
        key("Ctrl+D", Texts::tr("Compare with another check")),
        key("Ctrl+K", Texts::tr("What does this reply mean?")),
        key("Ctrl+P", Texts::tr("Practice servers")),
        key("Ctrl+Shift+R", Texts::tr("Reach: which ports can be used from here"))};
}

std::vector<HelpBlock> placeKeys()
{
    return {head(Texts::tr("Where to go")),
        key("F6|Shift+F6", Texts::tr("Next and previous part of the window")),
        key("Alt+1|Alt+2|Alt+3|Alt+4", Texts::tr("Raw, Console, Certificate, DNS")),
        key("Ctrl+L", Texts::tr("Input of the console")),
        key("Ctrl+H", Texts::tr("History; there F2 renames, Del deletes and S stars")),
        key("F1", Texts::tr("This help")), key("Ctrl+,", Texts::tr("Settings"))};
}

std::vector<HelpBlock> timelineKeys()
{
    return {head(Texts::tr("In the timeline")), key("Ctrl+F", Texts::tr("Filter")),
        key("F8|Shift+F8", Texts::tr("Next and previous problem")),
        key("Right|Left", Texts::tr("Unfold and fold a stage, then go in and out")),
        key("Return", Texts::tr("Go to the evidence in the raw tab")),
        key("Ctrl+C", Texts::tr("Copy the row as text")),
        key("+|-|0", Texts::tr("Zoom the time axis in and out; fit all of it"))};
}

} // namespace

HelpTopic keysTopic()
{
    HelpTopic topic{QStringLiteral("keys"), Texts::tr("Keys"),
        Texts::tr("Everything can be done without a mouse; all keys stand in the menus too."), {}};
    for (const auto &part : {checkKeys(), placeKeys(), timelineKeys()})
        topic.blocks.insert(topic.blocks.end(), part.begin(), part.end());
    return topic;
}

} // namespace smtpscope
