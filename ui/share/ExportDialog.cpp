// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/share/ExportDialog.h"

#include "app/LeakTexts.h"
#include "ui/kit/Panel.h"
#include "ui/share/Aside.h"
#include "ui/share/LeakLine.h"
#include "ui/share/PreviewView.h"

#include <QClipboard>
#include <QDate>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace smtpscope {

namespace {

using Draft = std::shared_ptr<const ShareDraft>;

struct FileKind
{
    QString ending;
    QString name;
};

FileKind fileKindOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return {QStringLiteral("txt"), ExportDialog::tr("Text")};
    case ReportFormat::Markdown:
        return {QStringLiteral("md"), ExportDialog::tr("Markdown")};
    case ReportFormat::Html:
        return {QStringLiteral("html"), ExportDialog::tr("Web page")};
    case ReportFormat::Pdf:
        return {QStringLiteral("pdf"), ExportDialog::tr("PDF")};
    case ReportFormat::Json:
        return {QStringLiteral("smtpscope"), ExportDialog::tr("Session file")};
    }
    return {};
}

// A page or a PDF file pastes as something that nobody can read.
bool canBeCopied(ReportFormat format)
{
    return format == ReportFormat::Text || format == ReportFormat::Markdown
        || format == ReportFormat::Json;
}

QString keyPathFor(const QString &path)
{
    return path + QStringLiteral(".key.json");
}

QString titleOf(size_t sessions)
{
    return sessions == 1 ? ExportDialog::tr("Export this session")
                         : ExportDialog::tr("Export these %1 sessions").arg(sessions);
}

} // namespace

ExportDialog::ExportDialog(std::vector<Session> sessions, QWidget *parent, const Writers &writers)
    : DialogFrame(titleOf(sessions.size()),
        tr("See exactly what leaves this computer. Equal things keep equal stand-ins, so the story "
           "stays readable."),
        parent)
    , m_sessions(std::make_shared<const std::vector<Session>>(std::move(sessions)))
    , m_writers(writers)
    , m_choice(new ShareChoice)
    , m_preview(new PreviewView)
    , m_line(new LeakLine)
{
    setContent(content());
    addFoot();
    resize(1120, 640);
    connect(m_choice, &ShareChoice::changed, this, &ExportDialog::renew);
    connect(m_choice, &ShareChoice::confirmed, this, &ExportDialog::showState);
    connect(m_preview, &PreviewView::maskRequested, m_choice, &ShareChoice::mask);
    connect(m_preview, &PreviewView::keepRequested, m_choice, &ShareChoice::keep);
    connect(m_copy, &Button::clicked, this, &ExportDialog::copy);
    connect(m_save, &Button::clicked, this, &ExportDialog::askWhereToSave);
    renew();
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::content()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_choice);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Buttons do not break their texts, so the longest one decides in any language.
    const int bar = scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int least = std::max(280, m_choice->minimumSizeHint().width() + bar);
    scroll->setMinimumWidth(least);
    scroll->setMaximumWidth(std::max(340, least));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_preview, 1);
    right->addWidget(m_line);
    auto *box = new QWidget;
    auto *columns = new QHBoxLayout(box);
    columns->setContentsMargins({});
    columns->setSpacing(20);
    columns->addWidget(scroll, 1);
    columns->addWidget(new Rule(Qt::Vertical));
    columns->addLayout(right, 4);
    return box;
}

void ExportDialog::addFoot()
{
    connect(addButton(tr("Close"), ButtonWeight::Quiet), &Button::clicked, this, &QDialog::reject);
    m_save = addButton(tr("Save as…"));
    m_save->setIcon(iconOf(Drawing::Export));
    m_copy = addButton(tr("Copy"), ButtonWeight::Primary);
    m_copy->setIcon(iconOf(Drawing::Copy, Ink::OnAccent));
}

// The sessions are read by one thread after the other and changed by none.
void ExportDialog::renew()
{
    m_isBusy = true;
    m_draft.reset();
    const int number = ++m_number;
    const auto make = [sessions = m_sessions, policy = m_choice->policy(),
                          writer = m_writers(m_choice->format()), key = m_choice->keyWish()] {
        return Draft(std::make_shared<const ShareDraft>(*sessions, policy, writer, key));
    };
    doAside<Draft>(this, make, [this, number](const Draft &draft) { take(number, draft); });
    showState();
}

void ExportDialog::take(int number, const Draft &draft)
{
    if (number != m_number)
        return;
    m_isBusy = false;
    m_draft = draft;
    m_choice->showCounts(draft->masked());
    m_preview->allowCopying(draft->isSafe());
    m_preview->show(draft->preview());
    showState();
    Q_EMIT checked();
}

bool ExportDialog::mayLeave() const
{
    return m_draft && m_draft->isSafe() && m_choice->isConfirmed();
}

void ExportDialog::showState()
{
    m_save->setEnabled(mayLeave());
    m_copy->setEnabled(mayLeave() && canBeCopied(m_choice->format()));
    m_copy->setToolTip(canBeCopied(m_choice->format())
            ? QString()
            : tr("A web page or a PDF file is saved, not copied."));
    if (!m_draft)
        m_line->say(LeakState::Checking, tr("The report is being made and searched."));
    else if (m_draft->fault())
        m_line->say(LeakState::Refused, m_draft->fault()->message);
    else if (!m_draft->leaks().empty())
        m_line->say(LeakState::Refused,
            tr("Nothing can leave: the leak check still finds %1. Mask that word too, then it is "
               "checked again.")
                .arg(leaksText(m_draft->leaks())));
    else if (isUnredacted(m_choice->policy()))
        m_line->say(LeakState::Careful,
            m_choice->isConfirmed()
                ? tr("Nothing is replaced, as you chose. Passwords are not in it.")
                : tr("Nothing is replaced. Tick \"Share it unredacted\" to go on."));
    else
        m_line->say(LeakState::Passed,
            m_draft->isSuffixListMissing()
                ? tr("Leak check passed: nothing private is left. Which domain a host belongs to "
                     "was guessed.")
                : tr("Leak check passed. The finished report was searched in plain, base64 and URL "
                     "form: nothing private is left."));
}

void ExportDialog::copy()
{
    if (!mayLeave())
        return;
    doAside<QString>(
        this, [draft = m_draft] { return draft->text(); },
        [this](const QString &text) {
            QGuiApplication::clipboard()->setText(text);
            m_line->say(LeakState::Done, tr("Copied. It can be pasted now."));
            Q_EMIT copied();
        });
}

// Not exec(): the native dialog must not hold up a check that goes on.
void ExportDialog::askWhereToSave()
{
    const FileKind kind = fileKindOf(m_choice->format());
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(kind.name, kind.ending));
    dialog->setDefaultSuffix(kind.ending);
    dialog->selectFile(QStringLiteral("smtpscope-report-%1.%2")
                           .arg(QDate::currentDate().toString(Qt::ISODate), kind.ending));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    dialog->open();
}

void ExportDialog::saveTo(const QString &path)
{
    if (!mayLeave())
        return;
    const QString keyPath = m_choice->keyWish() == KeyWish::Wanted ? keyPathFor(path) : QString();
    using Fault = std::optional<InputError>;
    doAside<Fault>(
        this, [draft = m_draft, path, keyPath] { return draft->save(path, keyPath); },
        [this, path, keyPath](const Fault &fault) {
            if (fault) {
                m_line->say(LeakState::Refused, fault->message);
                return;
            }
            m_line->say(LeakState::Done,
                keyPath.isEmpty()
                    ? tr("Saved as %1.").arg(path)
                    : tr("Saved as %1. The key is in %2; keep it to yourself.").arg(path, keyPath));
            Q_EMIT saved(path);
        });
}

} // namespace smtpscope
