// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Tells what was found for an e-mail address and where it comes from; offers the other findings.

#include "app/discovery/FoundServer.h"
#include "ui/kit/Panel.h"

#include <vector>

class QComboBox;

namespace smtpscope {

class Button;
class DrawingLabel;
class Label;

class FoundCard : public Card
{
    Q_OBJECT
public:
    explicit FoundCard(QWidget *parent = nullptr);

    /// Settings for @p domain are being looked for.
    void showLooking(const QString &domain);
    /// Servers of usual names in @p domain are being tried.
    void showTrying(const QString &domain);
    /// Shows @p found, of which @p used is filled in; -1: none is.
    void showFound(const QString &domain, const std::vector<FoundServer> &found, int used);
    /// Nothing was found for @p domain. @p tried: the servers of usual names (a list of them for
    /// people) have been tried too.
    void showNothing(const QString &domain, const QString &usualNames, bool tried);

Q_SIGNALS:
    /// The person wants the finding with this index filled in.
    void useRequested(int index);
    /// The person wants servers of usual names to be tried.
    void usualNamesRequested();
    void stopRequested();

private:
    void dress(Surface surface, Ink ink, const QString &title, const QString &text);
    void offerOthers(const std::vector<FoundServer> &found, int used);

    DrawingLabel *m_mark;
    Label *m_title;
    Label *m_text;
    Label *m_hints;
    QComboBox *m_others;
    Button *m_tryUsual;
    Button *m_stop;
};

/// "smtp.example.net, port 587, STARTTLS".
QString shortText(const FoundServer &server);

} // namespace smtpscope
