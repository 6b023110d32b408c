// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/intake/PasteDialog.h"

#include "report/OptionWords.h"
#include "report/VerdictTexts.h"
#include "ui/intake/PasteField.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"
#include "ui/kit/OutcomeLook.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int PauseMs = 250;
constexpr QSize UsualSize(760, 560);

// What was found, in one sentence: what it is, and what it says.
QString headOf(const OpenedDocument &document)
{
    const QString kind = PasteDialog::tr("This is %1.").arg(document.kind);
    const int index = firstOfInterest(document);
    if (index < 0)
        return kind;
    return kind + QLatin1Char(' ')
        + windowText(sentence(happenedPhrases(document.sessions.at(size_t(index)))));
}

QStringList remarksOf(const OpenedDocument &document)
{
    QStringList remarks = document.remarks;
    if (document.sessions.size() > 1)
        remarks +=
            PasteDialog::tr("It tells of %n connections.", nullptr, int(document.sessions.size()));
    if (document.again && !document.again->dropped.isEmpty())
        remarks += PasteDialog::tr("Because it comes from elsewhere, a new check leaves out: %1.")
                       .arg(document.again->dropped.join(QStringLiteral(", ")));
    return remarks;
}

} // namespace

PasteDialog::PasteDialog(const OwnFolder &own, QWidget *parent)
    : DialogFrame(tr("Paste and explain"),
        tr("It is read on this computer only; nothing is sent anywhere."), parent)
    , m_field(new PasteField)
    , m_sign(new DrawingLabel(Drawing::Info, Ink::Text2, 20))
    , m_head((new Label({}, TextRole::Strong))->wrapped())
    , m_remarks((new Label({}, TextRole::Small, Ink::Text2))->wrapped())
    , m_progress(new QProgressBar)
{
    resize(UsualSize);
    m_opener.setOwnFolder(own);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    layOut();
    connect(&m_pause, &QTimer::timeout, this, &PasteDialog::recognize);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        m_file.clear();
        m_mail.clear();
        m_document.reset();
        m_opener.cancel();
        m_explain->setEnabled(false);
        m_pause.start();
    });
    connect(m_field, &PasteField::given, this, &PasteDialog::take);
    connect(&m_opener, &Opener::opened, this, &PasteDialog::onOpened);
    connect(&m_opener, &Opener::failed, this, &PasteDialog::onFailed);
    connect(&m_opener, &Opener::progressed, this, &PasteDialog::onProgress);
    connect(m_explain, &Button::clicked, this, &PasteDialog::explain);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)})
        connect(new QShortcut(QKeySequence(int(Qt::CTRL) | key), this), &QShortcut::activated,
            m_explain, &Button::click);
    recognize();
}

void PasteDialog::layOut()
{
    m_field->setAccessibleName(tr("Text to explain"));
    m_field->setPlaceholderText(tr("Paste an error text, a returned mail, a log or a transcript. "
                                   "Files can be dropped here too."));
    m_progress->setAccessibleName(tr("How much is read"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *found = new QHBoxLayout;
    found->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_head);
    words->addWidget(m_remarks);
    found->addWidget(m_sign, 0, Qt::AlignTop);
    found->addLayout(words, 1);

    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins({});
    page->setSpacing(8);
    page->addWidget(m_field, 1);
    page->addWidget(m_progress);
    page->addLayout(found);
    setContent(content);

    auto *paste = new Button(tr("Paste"), ButtonWeight::Normal, Drawing::Paste);
    auto *open = new Button(tr("Open a file…"), ButtonWeight::Normal, Drawing::Open);
    addNote(paste);
    addNote(open);
    connect(paste, &Button::clicked, this, &PasteDialog::pasteClipboard);
    connect(open, &Button::clicked, this, &PasteDialog::chooseFile);
    connect(addButton(tr("Cancel")), &Button::clicked, this, &QDialog::reject);
    m_explain = addButton(tr("Explain"), ButtonWeight::Primary);
    m_field->setFocus();
}

void PasteDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        m_field->setFont(fontOf(TextRole::Mono));
}

void PasteDialog::setText(const QString &text)
{
    m_field->setLongText(text);
    m_pause.stop();
    recognize();
}

void PasteDialog::take(const DroppedContent &content)
{
    if (!content.problem.isEmpty()) {
        say(State::Unknown, content.problem);
        return;
    }
    if (!content.files.isEmpty()) {
        takeFile(content.files.first());
        return;
    }
    setText(QString::fromUtf8(content.content));
    m_mail = content.name.isEmpty() ? QByteArray() : content.content;
    recognize();
}

void PasteDialog::takeFile(const QString &path)
{
    m_isFilling = true;
    m_field->empty();
    m_isFilling = false;
    m_pause.stop();
    m_mail.clear();
    m_file = path;
    recognize();
}

void PasteDialog::recognize()
{
    m_document.reset();
    if (!m_file.isEmpty()) {
        say(State::Reading, tr("Reading %1 …").arg(QFileInfo(m_file).fileName()));
        m_opener.openFile(m_file);
        return;
    }
    const QByteArray text = m_mail.isEmpty() ? m_field->wholeText() : m_mail;
    if (text.trimmed().isEmpty()) {
        m_opener.cancel();
        say(State::Empty, tr("What it is will be said here."));
        return;
    }
    say(State::Reading, tr("Looking at it …"));
    m_opener.openBytes(text, {});
}

void PasteDialog::onOpened(const OpenedDocument &document)
{
    m_document = document;
    QStringList remarks = remarksOf(document);
    if (m_field->isCut())
        remarks += tr("All of the text is read; only its beginning is shown here.");
    say(State::Known, headOf(document), remarks);
}

void PasteDialog::onFailed(const OpeningProblem &problem)
{
    if (problem.readable)
        m_document = *problem.readable;
    say(problem.readable ? State::Readable : State::Unknown, problem.message);
}

void PasteDialog::onProgress(int read, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(read);
    m_progress->setVisible(read < all);
}

void PasteDialog::say(State state, const QString &head, const QStringList &remarks)
{
    m_progress->hide();
    m_head->setText(head);
    m_head->setTextRole(state == State::Known ? TextRole::Strong : TextRole::Body);
    m_head->setInk(state == State::Empty || state == State::Reading ? Ink::Text2 : Ink::Text);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
    m_explain->setText(state == State::Readable ? tr("Open those") : tr("Explain"));
    m_explain->setEnabled(m_document.has_value());
    switch (state) {
    case State::Empty:
    case State::Reading:
        m_sign->setDrawing(Drawing::Info, Ink::Text2);
        break;
    case State::Known: {
        const int index = firstOfInterest(*m_document);
        const Mark mark = index < 0 ? Mark::Ok : markOf(m_document->sessions.at(size_t(index)));
        m_sign->setDrawing(drawingOf(mark), inkOf(mark));
        break;
    }
    case State::Readable:
    case State::Unknown:
        m_sign->setDrawing(Drawing::OutcomeWarning, Ink::Temporary);
        break;
    }
}

void PasteDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a file"), {},
        tr("Mails, logs and sessions (*.smtpscope *.eml *.msg *.mbox *.log *.txt *.csv *.json);;"
           "All files (*)"));
    if (!path.isEmpty())
        takeFile(path);
}

void PasteDialog::pasteClipboard()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        say(State::Empty, tr("There is no text on the clipboard."));
        return;
    }
    setText(text);
    m_field->setFocus();
}

void PasteDialog::explain()
{
    if (!m_document)
        return;
    const OpenedDocument document = std::move(*m_document);
    accept();
    Q_EMIT opened(document);
}

} // namespace smtpscope
