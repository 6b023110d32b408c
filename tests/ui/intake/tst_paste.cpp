// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/intake/DropArea.h"
#include "ui/intake/PasteDialog.h"
#include "ui/intake/PasteField.h"
#include "ui/kit/Button.h"
#include "ui/kit/Style.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

const QString Refusal = QStringLiteral("550 5.1.1 <jo@example.org>: Recipient address rejected");

// As a mail program or a file manager drags it.
DroppedContent droppedOn(QWidget &window, DropArea &area, const QMimeData &data)
{
    DroppedContent content;
    const QObject listener; // no longer than this call
    QObject::connect(&area, &DropArea::dropped, &listener,
        [&](const DroppedContent &dropped) { content = dropped; });
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    return content;
}

} // namespace

class TestPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatItIsWhileItIsTyped();
    void controlEnterExplains();
    void aTextThatIsNothingSaysWhatToPaste();
    void tellsOfPasswordsInTheText();
    void changingTheTextForgetsWhatItWas();
    void aCutFileIsOfferedAsFarAsItGoes();
    void aLongTextIsReadWhole();
    void serversMarkupIsText();
    void pasteTakesTheClipboard();
    void namesAndTabOrder();
    void darkIsReadable();
    void largeTextFits();

    void filesMailsAndTextsCanBeDropped();
    void aLinkOfAMailProgramSaysWhatToDo();
    void theFrameIsThereOnlyWhileSomethingHovers();

private:
    Button *button(const char *text) const;
    bool says(const QString &text) const;

    std::unique_ptr<PasteDialog> m_dialog;
};

void TestPaste::init()
{
    gui::prepare();
    m_dialog = std::make_unique<PasteDialog>();
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestPaste::cleanup()
{
    m_dialog.reset();
    QCOMPARE(gui::windowsLeft(), QStringList{});
}

Button *TestPaste::button(const char *text) const
{
    for (Button *candidate : m_dialog->findChildren<Button *>())
        if (candidate->text() == QLatin1String(text))
            return candidate;
    return nullptr;
}

bool TestPaste::says(const QString &text) const
{
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

void TestPaste::saysWhatItIsWhileItIsTyped()
{
    QVERIFY(!button("Explain")->isEnabled());
    QTest::keyClicks(m_dialog->findChild<PasteField *>(), Refusal);
    QVERIFY(!button("Explain")->isEnabled());
    QTRY_VERIFY(says(QStringLiteral("This is an answer of a mail server.")));
    QVERIFY(button("Explain")->isEnabled());
    gui::picture(m_dialog.get(), QStringLiteral("paste-light"));
}

void TestPaste::controlEnterExplains()
{
    QList<OpenedDocument> documents;
    connect(m_dialog.get(), &PasteDialog::opened, this,
        [&](const OpenedDocument &document) { documents += document; });
    m_dialog->setText(Refusal);
    QTRY_VERIFY(button("Explain")->isEnabled());
    QTest::keyClick(m_dialog->findChild<PasteField *>(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.first().sessions.front().verdict.cause, QStringLiteral("no-such-recipient"));
    QVERIFY(!m_dialog->isVisible());
}

void TestPaste::aTextThatIsNothingSaysWhatToPaste()
{
    m_dialog->setText(QStringLiteral("Dear all, lunch is at one."));
    QTRY_VERIFY(says(QStringLiteral("Paste the whole error message")));
    QVERIFY(!button("Explain")->isEnabled());
    m_dialog->setText({});
    QTRY_VERIFY(says(QStringLiteral("What it is will be said here.")));
}

void TestPaste::tellsOfPasswordsInTheText()
{
    m_dialog->setText(
        QStringLiteral("220 mail.example.net ESMTP\nEHLO pc\n250-mail.example.net\n250 AUTH PLAIN\n"
                       "AUTH PLAIN AGtpbQBjb3JyZWN0LWhvcnNl\n535 5.7.8 Authentication failed\n"));
    QTRY_VERIFY(says(QStringLiteral("Passwords were in this text")));
    gui::picture(m_dialog.get(), QStringLiteral("paste-masked"));
}

void TestPaste::changingTheTextForgetsWhatItWas()
{
    m_dialog->setText(Refusal);
    QTRY_VERIFY(button("Explain")->isEnabled());
    QTest::keyClicks(m_dialog->findChild<PasteField *>(), QStringLiteral("x"));
    QVERIFY(!button("Explain")->isEnabled());
}

void TestPaste::aCutFileIsOfferedAsFarAsItGoes()
{
    const QTemporaryDir folder;
    QFile whole(samplePath(QStringLiteral("wrong-password")));
    QVERIFY(whole.open(QFile::ReadOnly));
    QFile cut(folder.filePath(QStringLiteral("cut.smtpscope")));
    QVERIFY(cut.open(QFile::WriteOnly));
    cut.write(whole.readAll().first(3000));
    cut.close();
    int events = 0;
    connect(m_dialog.get(), &PasteDialog::opened, this, [&](const OpenedDocument &document) {
        events = int(document.sessions.front().events().size());
    });
    m_dialog->takeFile(cut.fileName());
    QTRY_VERIFY(says(QStringLiteral("could be read; open those?")));
    QTest::mouseClick(button("Open those"), Qt::LeftButton);
    QVERIFY(events > 3);
}

void TestPaste::aLongTextIsReadWhole()
{
    auto *field = m_dialog->findChild<PasteField *>();
    const QString filler = QStringLiteral("Nothing of interest in this line of the log.\n");
    const QString text = filler.repeated(20'000) + Refusal;
    m_dialog->setText(text);
    QVERIFY(field->isCut());
    QVERIFY(field->toPlainText().size() < text.size());
    QCOMPARE(field->wholeText(), text.toUtf8());
    field->empty();
    QVERIFY(!field->isReadOnly());
}

void TestPaste::serversMarkupIsText()
{
    m_dialog->setText(QStringLiteral("550 5.1.1 <b>bold</b> <img src=x> user unknown"));
    QTRY_VERIFY(button("Explain")->isEnabled());
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestPaste::pasteTakesTheClipboard()
{
    QApplication::clipboard()->setText(Refusal);
    QTest::mouseClick(button("Paste"), Qt::LeftButton);
    QTRY_VERIFY(button("Explain")->isEnabled());
    QApplication::clipboard()->clear();
    QTest::mouseClick(button("Paste"), Qt::LeftButton);
    QVERIFY(says(QStringLiteral("There is no text on the clipboard.")));
}

void TestPaste::namesAndTabOrder()
{
    m_dialog->setText(Refusal);
    QTRY_VERIFY(button("Explain")->isEnabled());
    QCOMPARE(gui::unnamedControls(m_dialog.get()), QStringList{});
    QCOMPARE(gui::unreachableControls(m_dialog.get()), QStringList{});
    QCOMPARE(gui::clippedTexts(m_dialog.get()), QStringList{});
    QTest::keyClick(m_dialog->findChild<PasteField *>(), Qt::Key_Tab);
    QVERIFY(button("Paste")->hasFocus()); // Tab leaves the field
}

// Made anew: without an event loop that runs, widgets are not told of another palette.
void TestPaste::darkIsReadable()
{
    QApplication::setPalette(paletteOf(Theme::Dark));
    m_dialog = std::make_unique<PasteDialog>();
    m_dialog->show();
    m_dialog->setText(Refusal);
    QTRY_VERIFY(button("Explain")->isEnabled());
    gui::picture(m_dialog.get(), QStringLiteral("paste-dark"));
    QApplication::setPalette(paletteOf(Theme::Light));
}

void TestPaste::filesMailsAndTextsCanBeDropped()
{
    QWidget window;
    DropArea area(&window);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.eml")),
        QUrl(QStringLiteral("https://example.org/"))});
    files.setText(QStringLiteral("file:///tmp/a.eml"));
    QCOMPARE(droppedOn(window, area, files).files, QStringList(QStringLiteral("/tmp/a.eml")));
    QMimeData mail;
    mail.setData(QStringLiteral("message/rfc822"), "From: x\r\n");
    mail.setUrls({QUrl(QStringLiteral("imap://kim@mail.example.net/INBOX;UID=3"))});
    QCOMPARE(droppedOn(window, area, mail).content, QByteArray("From: x\r\n"));
    QMimeData text;
    text.setText(Refusal);
    QCOMPARE(droppedOn(window, area, text).content, Refusal.toUtf8());
}

void TestPaste::aLinkOfAMailProgramSaysWhatToDo()
{
    QWidget window;
    DropArea area(&window);
    QMimeData link;
    link.setUrls({QUrl(QStringLiteral("mailbox:///srv/secret/Inbox?number=3"))});
    const DroppedContent content = droppedOn(window, area, link);
    QVERIFY(content.problem.contains(QLatin1String(".eml")));
    m_dialog->take(content);
    QVERIFY(says(content.problem));
}

void TestPaste::theFrameIsThereOnlyWhileSomethingHovers()
{
    QWidget window;
    window.resize(800, 560);
    DropArea area(&window);
    window.show();
    QVERIFY(!area.isVisible());
    QMimeData text;
    text.setText(Refusal);
    QDragEnterEvent enter(
        {10, 10}, Qt::CopyAction | Qt::MoveAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(area.isVisible());
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QCOMPARE(area.size(), window.size());
    gui::picture(&window, QStringLiteral("drop-light"));
    QDragLeaveEvent leave;
    QApplication::sendEvent(&window, &leave);
    QVERIFY(!area.isVisible());
    QMimeData image;
    image.setData(QStringLiteral("image/png"), "x");
    QDragEnterEvent other({10, 10}, Qt::CopyAction, &image, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &other);
    QVERIFY(!area.isVisible());
}

void TestPaste::largeTextFits()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(26);
    QApplication::setFont(large);
    m_dialog = std::make_unique<PasteDialog>();
    m_dialog->show();
    m_dialog->setText(Refusal);
    QTRY_VERIFY(button("Explain")->isEnabled());
    gui::picture(m_dialog.get(), QStringLiteral("paste-large"));
    QTRY_COMPARE(gui::clippedTexts(m_dialog.get()), QStringList{}); // once it is laid out
    QApplication::setFont(usual);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(Theme::Light));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    TestPaste test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paste.moc"
