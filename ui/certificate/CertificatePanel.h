// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The certificates that the server of the selected session showed: a view of the document.

#include "session/Endpoint.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace smtpscope {

class CertificateChainView;
class CertificateDetails;
class CertificateModel;
class CheckDocument;
class Label;

class CertificatePanel : public QWidget
{
    Q_OBJECT
public:
    /// Follows @p document, which must live longer.
    explicit CertificatePanel(CheckDocument *document, QWidget *parent = nullptr);

private:
    void refreshSoon() { m_soon.start(0); }
    void refresh();
    void showNothing(const QString &why);
    void showCertificate(int certificate);

    CheckDocument *m_document;
    QTimer m_soon;
    Endpoint m_shown; // what the chain was made of, so that another row does not move the choice
    CertificateModel *m_model = nullptr;
    CertificateChainView *m_chain = nullptr;
    CertificateDetails *m_details = nullptr;
    QStackedWidget *m_pages = nullptr;
    Label *m_nothing = nullptr;
};

} // namespace smtpscope
