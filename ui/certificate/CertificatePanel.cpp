// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/certificate/CertificatePanel.h"

#include "ui/certificate/CertificateChainView.h"
#include "ui/certificate/CertificateDetails.h"
#include "ui/certificate/CertificateModel.h"
#include "ui/document/CheckDocument.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/kit/ScrollPage.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

QString reasonFor(const Session &session, bool isGrowing)
{
    if (isGrowing)
        return CertificatePanel::tr("The server has not shown a certificate yet.");
    if (!session.endpoint.tls.errors.empty())
        return CertificatePanel::tr("The encryption failed before a certificate was shown.");
    return CertificatePanel::tr("This connection was not encrypted, so there is no certificate.");
}

} // namespace

CertificatePanel::CertificatePanel(CheckDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new CertificateModel(this))
    , m_chain(new CertificateChainView(m_model))
    , m_details(new CertificateDetails)
    , m_pages(new QStackedWidget)
    , m_nothing((new Label({}, TextRole::Body, Ink::Text2))->wrapped())
{
    auto *scroll = new ScrollPage(m_details);
    scroll->setAccessibleName(tr("Certificate"));
    m_chain->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_chain);
    row->addWidget(new Rule(Qt::Vertical));
    row->addWidget(scroll, 1);
    auto *empty = new Panel;
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(20, 16, 20, 16);
    emptyLayout->addWidget(m_nothing);
    emptyLayout->addStretch(1);
    m_pages->addWidget(both);
    m_pages->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CertificatePanel::refresh);
    connect(m_chain, &CertificateChainView::certificateChosen, this,
        &CertificatePanel::showCertificate);
    connect(document, &CheckDocument::reset, this, &CertificatePanel::refreshSoon);
    connect(document, &CheckDocument::settled, this, &CertificatePanel::refreshSoon);
    connect(document, &CheckDocument::sessionAdded, this, &CertificatePanel::refreshSoon);
    connect(document, &CheckDocument::selectionChanged, this, &CertificatePanel::refreshSoon);
    connect(document, &CheckDocument::eventsAdded, this, [this] {
        if (m_model->count() == 0) // a chain that is shown does not change
            refreshSoon();
    });
    refresh();
}

void CertificatePanel::refresh()
{
    const int selected = m_document->selected().session;
    if (selected >= m_document->count()) {
        showNothing(
            tr("Nothing is shown yet. The server's certificate stands here after a check."));
        return;
    }
    const Session &session = m_document->session(selected);
    if (session.endpoint.tls.chain.empty()) {
        showNothing(reasonFor(session, m_document->isGrowing(selected)));
        return;
    }
    if (m_shown == session.endpoint)
        return;
    m_shown = session.endpoint;
    m_model->setSession(session);
    m_pages->setCurrentIndex(0);
    m_chain->setCurrentIndex(m_model->indexOf(0));
}

void CertificatePanel::showNothing(const QString &why)
{
    m_shown = {};
    m_model->clear();
    m_nothing->setText(why);
    m_pages->setCurrentIndex(1);
}

void CertificatePanel::showCertificate(int certificate)
{
    const int selected = m_document->selected().session;
    if (certificate < 0 || selected >= m_document->count())
        return;
    const Session &session = m_document->session(selected);
    if (certificate < int(session.endpoint.tls.chain.size()))
        m_details->setCertificate(session, certificate);
}

} // namespace smtpscope
