// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Paste or drop anything: while the person still looks at it, the dialog says what it is and what
// was masked in it. The window shows what comes of it.

#include "app/opening/Opener.h"
#include "ui/intake/DroppedContent.h"
#include "ui/kit/DialogFrame.h"

#include <QTimer>

#include <memory>
#include <optional>

class QProgressBar;

namespace smtpscope {

class DrawingLabel;
class Label;
class PasteField;

class PasteDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// Files of @p own are this computer's own history.
    explicit PasteDialog(const OwnFolder &own = {}, QWidget *parent = nullptr);

    /// Begins with @p text.
    void setText(const QString &text);
    /// Begins with what was dropped on the window, or with a file that was chosen.
    void take(const DroppedContent &content);
    void takeFile(const QString &path);

Q_SIGNALS:
    /// The person wants to see @p document.
    void opened(const smtpscope::OpenedDocument &document);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the line below the field says.
    enum class State {
        Empty, ///< Nothing is there yet.
        Reading, ///< It is being looked at.
        Known, ///< It is something.
        Readable, ///< It is broken, but a part of it can be shown.
        Unknown, ///< It is nothing.
    };

    void layOut();
    void recognize();
    void onOpened(const OpenedDocument &document);
    void onFailed(const OpeningProblem &problem);
    void onProgress(int read, int all);
    void say(State state, const QString &head, const QStringList &remarks = {});
    void chooseFile();
    void pasteClipboard();
    void explain();

    Opener m_opener;
    QTimer m_pause; // after the last key, before the text is looked at
    PasteField *m_field;
    DrawingLabel *m_sign;
    Label *m_head;
    Label *m_remarks;
    QProgressBar *m_progress;
    Button *m_explain = nullptr;
    std::optional<OpenedDocument> m_document; // what Explain will show
    QString m_file; // the file that is looked at; empty for the field's text
    QByteArray m_mail; // the mail that was dropped; empty for the field's text
    bool m_isFilling = false; // the field's text is set by us
};

} // namespace smtpscope
