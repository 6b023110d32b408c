// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/help/AboutDialog.h"

#include "app/ApplicationFacts.h"
#include "ui/kit/Label.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Section.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <vector>

namespace smtpscope {

namespace {

struct Library
{
    QString name;
    QString purpose;
    QString licence;
};

std::vector<Library> libraries()
{
    return {{QStringLiteral("Qt 6"), AboutDialog::tr("window, text, network, encryption"),
                QStringLiteral("LGPL-3.0")},
        {QStringLiteral("OpenSSL 3"), AboutDialog::tr("encryption, through Qt"),
            QStringLiteral("Apache-2.0")},
        {QStringLiteral("QtKeychain"), AboutDialog::tr("the keychain of this computer"),
            QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("c-ares"), AboutDialog::tr("questions to name servers"),
            QStringLiteral("MIT")},
        {QStringLiteral("GMime 3"), AboutDialog::tr("taking returned mails apart"),
            QStringLiteral("LGPL-2.1+")},
        {QStringLiteral("libpsl"), AboutDialog::tr("which names belong to one organisation"),
            QStringLiteral("MIT")}};
}

QWidget *libraryTable()
{
    auto *table = new QWidget;
    auto *layout = new QGridLayout(table);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(1, 1);
    int row = 0;
    for (const Library &library : libraries()) {
        layout->addWidget(new Label(library.name, TextRole::Strong), row, 0, Qt::AlignTop);
        layout->addWidget((new Label(library.purpose))->wrapped(), row, 1);
        layout->addWidget(
            new Label(library.licence, TextRole::Body, Ink::Text2), row, 2, Qt::AlignTop);
        ++row;
    }
    return table;
}

Label *text(const QString &words)
{
    return (new Label(words))->wrapped()->selectable();
}

QWidget *content()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(18);
    auto *version = new Section(AboutDialog::tr("Version"));
    version->add(text(AboutDialog::facts()));
    auto *licence = new Section(AboutDialog::tr("Licence"));
    licence->add(text(AboutDialog::tr("Copyright 2026 the SMTPscope authors. MIT licence: use it, "
                                      "change it and pass it on; there "
                                      "is no warranty.")));
    auto *network = new Section(AboutDialog::tr("Network"));
    network->add(text(AboutDialog::tr(
        "SMTPscope contacts what you check, and nothing else. There is no telemetry.")));
    auto *built = new Section(AboutDialog::tr("Built with"));
    built->add(libraryTable());
    for (Section *section : {version, licence, network, built})
        layout->addWidget(section);
    layout->addStretch();
    return page;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : DialogFrame(QStringLiteral("SMTPscope"),
        tr("Follows a mail step by step, shows where it stops and who can fix it."), parent)
{
    setWindowTitle(tr("About SMTPscope"));
    auto *page = new ScrollPage(content());
    page->setAccessibleName(windowTitle());
    setContent(page);
    auto *copy = new Button(tr("Copy the version"), ButtonWeight::Quiet, Drawing::Copy);
    addNote(copy);
    connect(copy, &QAbstractButton::clicked, this,
        [] { QGuiApplication::clipboard()->setText(facts()); });
    Button *close = addButton(tr("Close"), ButtonWeight::Primary);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    setUsualSize({560, 560});
}

QString AboutDialog::facts()
{
    const Application application = applicationFacts();
    return tr("%1 %2\nQt %3\n%4")
        .arg(
            application.name, application.version, QString::fromLatin1(qVersion()), application.os);
}

} // namespace smtpscope
