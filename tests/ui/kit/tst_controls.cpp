// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// All controls in all states on one page: it must fit, be named and be reachable in both themes,
// with large text and with a system's high contrast. With SMTPSCOPE_PICTURES it paints them.

#include "ui/kit/Button.h"
#include "ui/kit/Chip.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/kit/Style.h"
#include "ui/support/GuiTest.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace smtpscope;

namespace {

QLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

template <typename Widget>
Widget *disabled(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

template <typename Box>
Box *checked(Box *box)
{
    box->setChecked(true);
    return box;
}

QToolButton *tool(const QString &text, Drawing drawing)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(iconOf(drawing));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLayout *buttons()
{
    auto *chosen = new Button(QStringLiteral("Chosen"));
    chosen->setCheckable(true);
    chosen->setChecked(true);
    return rowOf({new Button(QStringLiteral("Start check"), ButtonWeight::Primary),
        disabled(new Button(QStringLiteral("Start check"), ButtonWeight::Primary)),
        new Button(QStringLiteral("Copy for ticket"), ButtonWeight::Normal, Drawing::Copy),
        disabled(new Button(QStringLiteral("Back"), ButtonWeight::Normal, Drawing::Copy)), chosen,
        new Button(QStringLiteral("Cancel"), ButtonWeight::Quiet),
        disabled(new Button(QStringLiteral("Cancel"), ButtonWeight::Quiet)),
        tool(QStringLiteral("Run again"), Drawing::RunAgain),
        disabled(tool(QStringLiteral("Stop"), Drawing::Stop))});
}

FormField *field(const QString &name, const QString &text)
{
    return new FormField(name, new QLineEdit(text));
}

QLayout *fields()
{
    const QString host = QStringLiteral("smtp.example.net");
    FormField *normal = field(QStringLiteral("Server"), host);
    normal->setHint(QStringLiteral("A name or an address."));
    FormField *faulty = field(QStringLiteral("Faulty"), QStringLiteral("smtp..example.net"));
    faulty->setFault(QStringLiteral("Two full stops stand side by side."));
    FormField *noticed = field(QStringLiteral("Trimmed"), host);
    noticed->setNotice(QStringLiteral("A blank at the end was removed."));
    FormField *off = field(QStringLiteral("Disabled"), host);
    off->setEnabled(false);
    return rowOf({normal, faulty, noticed, off});
}

QLayout *choices()
{
    auto *half = new QCheckBox(QStringLiteral("Some"));
    half->setCheckState(Qt::PartiallyChecked);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("STARTTLS"), QStringLiteral("TLS from the first byte")});
    combo->setAccessibleName(QStringLiteral("Security"));
    auto *spin = new QSpinBox;
    spin->setRange(1, 65535);
    spin->setValue(587);
    spin->setAccessibleName(QStringLiteral("Port"));
    return rowOf(
        {new QCheckBox(QStringLiteral("Off")), checked(new QCheckBox(QStringLiteral("On"))), half,
            disabled(new QCheckBox(QStringLiteral("Not now"))),
            disabled(checked(new QCheckBox(QStringLiteral("Fixed")))),
            new QRadioButton(QStringLiteral("One")),
            checked(new QRadioButton(QStringLiteral("Other"))), combo, spin});
}

QLayout *marks()
{
    auto *progress = new QProgressBar;
    progress->setValue(40);
    return rowOf({new Chip({QStringLiteral("Sign-in"), Drawing::StageAuth, Ink::Permanent,
                      Surface::PermanentSoft, true}),
        new Chip({QStringLiteral("no mail is sent"), {}, Ink::Ok, Surface::OkSoft}), progress});
}

QWidget *views()
{
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(QStringLiteral("Events"));
    tree->setHeaderLabels({QStringLiteral("What happened"), QStringLiteral("Reply")});
    auto *stage = new QTreeWidgetItem(tree, {QStringLiteral("Sign-in"), QString()});
    new QTreeWidgetItem(stage, {QStringLiteral("AUTH PLAIN"), QStringLiteral("535 5.7.8")});
    for (int row = 0; row < 12; ++row)
        new QTreeWidgetItem(tree, {QStringLiteral("Row %1").arg(row), QStringLiteral("250")});
    tree->expandAll();
    tree->setSortingEnabled(true);
    tree->setCurrentItem(stage->child(0));
    auto *text = new QPlainTextEdit(QStringLiteral("EHLO client.example.org\nQUIT"));
    text->setAccessibleName(QStringLiteral("Text"));
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->addWidget(tree, 1);
    row->addWidget(text, 1);
    return both;
}

QWidget *tabs()
{
    auto *bar = new QTabBar;
    for (const char *name : {"Raw", "Console", "Certificate", "DNS"})
        bar->addTab(QString::fromLatin1(name));
    bar->setAccessibleName(QStringLiteral("Views"));
    return bar;
}

QMenuBar *menus()
{
    auto *bar = new QMenuBar;
    bar->addMenu(QStringLiteral("&Check"));
    bar->addMenu(QStringLiteral("&View"));
    return bar;
}

std::unique_ptr<QWidget> gallery()
{
    auto page = std::make_unique<Panel>(Surface::Base);
    auto *layout = new QVBoxLayout(page.get());
    layout->setContentsMargins(24, 0, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(menus());
    layout->addWidget(new Label(QStringLiteral("Controls"), TextRole::Title));
    layout->addLayout(buttons());
    layout->addLayout(fields());
    layout->addLayout(choices());
    layout->addLayout(marks());
    layout->addWidget(tabs());
    layout->addWidget(views(), 1);
    page->resize(page->sizeHint().expandedTo({1000, 620}));
    page->show();
    return page;
}

QPalette highContrast()
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button,
             QPalette::AlternateBase, QPalette::HighlightedText})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Link, Qt::yellow);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    return palette;
}

} // namespace

class TestControls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(13);
        QApplication::setFont(font);
        m_font = font;
    }
    void init() { gui::prepare(); }
    void cleanup()
    {
        QApplication::setFont(m_font);
        QCOMPARE(gui::windowsLeft(), QStringList{});
    }

    void everyControlFitsIsNamedAndIsReached_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<int>("pixels");
        QTest::newRow("light") << paletteOf(Theme::Light) << 13;
        QTest::newRow("dark") << paletteOf(Theme::Dark) << 13;
        QTest::newRow("light-large") << paletteOf(Theme::Light) << 26;
        QTest::newRow("contrast") << highContrast() << 13;
    }
    void everyControlFitsIsNamedAndIsReached()
    {
        QFETCH(QPalette, palette);
        QFETCH(int, pixels);
        QApplication::setPalette(palette);
        QFont font = m_font;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        const auto page = gallery();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page.get(), Qt::Key_Tab);
        QCOMPARE(gui::unnamedControls(page.get()).join(QLatin1Char('|')), QString());
        QCOMPARE(gui::unreachableControls(page.get()).join(QLatin1Char('|')), QString());
        QCOMPARE(gui::clippedTexts(page.get()).join(QLatin1Char('|')), QString());
        gui::picture(
            page.get(), QStringLiteral("controls-") + QString::fromLatin1(QTest::currentDataTag()));
    }

    void controlsAreHighEnoughAndGrowWithTheText()
    {
        const auto heights = [] {
            QLineEdit edit;
            QPushButton button(QStringLiteral("Go"));
            QComboBox combo;
            QSpinBox spin;
            return QList<int>{edit.sizeHint().height(), button.sizeHint().height(),
                combo.sizeHint().height(), spin.sizeHint().height()};
        };
        QCOMPARE(heights(), QList<int>({32, 32, 32, 32}));
        QFont font = m_font;
        font.setPixelSize(26);
        QApplication::setFont(font);
        for (const int height : heights())
            QVERIFY(height >= QFontMetrics(font).height() + 8);
    }

    void aMenuShowsMarkTextAndKeys()
    {
        QMenu menu;
        QAction *first = menu.addAction(iconOf(Drawing::RunAgain), QStringLiteral("&Run again"));
        first->setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
        QAction *second = menu.addAction(QStringLiteral("Only problems"));
        second->setCheckable(true);
        second->setChecked(true);
        menu.addSeparator();
        menu.addMenu(QStringLiteral("Text size"))->addAction(QStringLiteral("100 %"));
        menu.addAction(QStringLiteral("Stop"))->setEnabled(false);
        QVERIFY(menu.actionGeometry(second).height() >= 28);
        menu.popup({0, 0});
        menu.setActiveAction(first);
        gui::picture(&menu, QStringLiteral("menu"));
        const int widest =
            menu.fontMetrics().horizontalAdvance(QStringLiteral("Only problemsCtrl+R"));
        QVERIFY(menu.width() >= widest + 48);
    }

private:
    QFont m_font;
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
