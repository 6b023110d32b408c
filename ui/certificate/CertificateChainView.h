// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The chain drawn as marks on a line, one below the other, over CertificateModel. Only paints; what
// a row says comes from the model.

#include <QTreeView>

namespace smtpscope {

class CertificateModel;

class CertificateChainView : public QTreeView
{
    Q_OBJECT
public:
    explicit CertificateChainView(CertificateModel *model, QWidget *parent = nullptr);

    /// The width that shows the longest name, within limits.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The certificate with this place in the chain is the current one.
    void certificateChosen(int certificate);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }

private:
    CertificateModel *m_model;
};

} // namespace smtpscope
