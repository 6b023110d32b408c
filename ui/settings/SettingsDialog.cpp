// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/settings/SettingsDialog.h"

#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/settings/PageTitleDelegate.h"
#include "ui/settings/SettingsPage.h"

#include <QCheckBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr QSize UsualSize(760, 560);
constexpr int Margin = 24;
constexpr int TextSizeStep = 10;

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_titles(new QListWidget), m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    resize(UsualSize);
    addAppearance();
    addChecks();
    addHistory();
    layOut();
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(0);
    refresh();
}

SettingsPage *SettingsDialog::addPage(const QString &title, Drawing drawing)
{
    auto *page = new SettingsPage(title, &m_settings);
    connect(page, &SettingsPage::changed, this, [this] { Q_EMIT changed(m_settings); });
    m_titles->addItem(new QListWidgetItem(iconOf(drawing), title));
    m_pages->addWidget(page);
    return page;
}

void SettingsDialog::addAppearance()
{
    SettingsPage *page = addPage(tr("Appearance"), Drawing::Eye);
    page->addChoice<ThemeChoice>(tr("Theme"), &Settings::theme,
        {{ThemeChoice::System, tr("Like the system")}, {ThemeChoice::Light, tr("Light")},
            {ThemeChoice::Dark, tr("Dark")}});
    page->addNumber(tr("Text size"), &Settings::textSize, LeastTextSize, MostTextSize,
        QStringLiteral(" %"), TextSizeStep);
    page->addChoice<LanguageChoice>(tr("Language"), &Settings::language,
            {{LanguageChoice::System, tr("Like the system")},
                {LanguageChoice::English, QStringLiteral("English")},
                {LanguageChoice::German, QStringLiteral("Deutsch")},
                {LanguageChoice::Pseudo, tr("Pseudo (for testing translations)")}})
        ->setHint(tr("Holds from the next start."));
    page->addChoice<TimeChoice>(tr("Times in the timeline"), &Settings::times,
        {{TimeChoice::Relative, tr("Since the start of the check (573 ms)")},
            {TimeChoice::Clock, tr("By the clock (09:41:07.573)")}});
    page->addChoice<ClockChoice>(tr("Time of day"), &Settings::clock,
        {{ClockChoice::System, tr("Like the system")}, {ClockChoice::Hours12, tr("12 hours")},
            {ClockChoice::Hours24, tr("24 hours")}});
}

void SettingsDialog::addChecks()
{
    SettingsPage *page = addPage(tr("Checks"), Drawing::Settings);
    page->addNumber(tr("Time limit for each step"), &Settings::timeLimit, LeastTimeLimit,
            MostTimeLimit, tr(" s"))
        ->setHint(tr("A server may take up to 5 minutes for a reply; most take less than 10 s."));
    page->addText(tr("Proxy"), &Settings::proxy, proxyFault,
            QStringLiteral("socks5://proxy.example:1080"))
        ->setHint(tr("Used by new checks. Empty: connect directly."));
    page->addText(
            tr("Name server"), &Settings::nameServer, nameServerFault, QStringLiteral("192.0.2.53"))
        ->setHint(tr("Asked for names instead of the system. Empty: ask the system."));
    page->addText(tr("Host to compare with for port 25"), &Settings::controlTarget,
            controlTargetFault, QStringLiteral("mail.example.org:25"))
        ->setHint(tr("When port 25 of a server is silent, this one is tried, too, to find out "
                     "whether this network lets port 25 out. Empty: nobody is asked."));
}

void SettingsDialog::addHistory()
{
    SettingsPage *page = addPage(tr("History"), Drawing::RunAgain);
    QCheckBox *keep =
        page->addFlag(tr("Keep each check on this computer"), &Settings::keepsHistory);
    FormField *days = page->addNumber(
        tr("Delete checks after"), &Settings::historyDays, 0, MostHistoryDays, tr(" days"));
    days->setHint(tr("0: never. Checks with a star stay in any case."));
    if (auto *box = qobject_cast<QAbstractSpinBox *>(days->field()))
        box->setSpecialValueText(tr("Never"));
    QCheckBox *text =
        page->addFlag(tr("Keep the text of messages, too"), &Settings::keepsMessageText);
    for (QWidget *widget : {static_cast<QWidget *>(days), static_cast<QWidget *>(text)}) {
        widget->setEnabled(m_settings.keepsHistory);
        connect(keep, &QCheckBox::toggled, widget, &QWidget::setEnabled);
    }
    page->addNote(tr("Passwords are never kept. The files can be read by you alone."));
    auto *clear = new Button(tr("Delete all checks without a star"));
    connect(clear, &Button::clicked, this, &SettingsDialog::historyClearRequested);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(clear);
    row->addStretch(1);
    page->addWidget(line);
}

void SettingsDialog::layOut()
{
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setItemDelegate(new PageTitleDelegate(m_titles));
    m_titles->setMouseTracking(true);
    dress();
    m_titles->setMinimumWidth(m_titles->sizeHintForColumn(0) + Margin);
    m_titles->setMaximumWidth(m_titles->minimumWidth() + Margin);

    auto *side = new Panel(Surface::Window);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, Margin, 8, 8);
    sideLayout->addWidget(m_titles);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(side);
    middle->addWidget(new Rule(Qt::Vertical));
    auto *content = new Panel(Surface::Base);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins({});
    contentLayout->addWidget(m_pages);
    middle->addWidget(content, 1);

    auto *foot = new Panel(Surface::Raised);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(8, 12, Margin, 12);
    auto *usual = new Button(tr("Set all back"), ButtonWeight::Quiet);
    auto *close = new Button(tr("Close"), ButtonWeight::Primary);
    connect(usual, &Button::clicked, this, &SettingsDialog::reset);
    connect(close, &Button::clicked, this, &QDialog::accept);
    buttons->addWidget(usual);
    buttons->addStretch(1);
    buttons->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(new Rule);
    layout->addWidget(foot);
}

// The list shows through to its side.
void SettingsDialog::dress()
{
    QPalette own = m_titles->palette();
    own.setColor(QPalette::Base, colour(Surface::Window, QGuiApplication::palette()));
    m_titles->setPalette(own);
    m_titles->doItemsLayout();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void SettingsDialog::refresh()
{
    for (int index = 0; index < m_pages->count(); ++index)
        static_cast<SettingsPage *>(m_pages->widget(index))->refresh();
}

void SettingsDialog::reset()
{
    const Settings usual;
    if (usual == m_settings)
        return;
    m_settings = usual;
    refresh();
    Q_EMIT changed(m_settings);
}

} // namespace smtpscope
