// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/certificate/CertificateChainView.h"

#include "ui/certificate/CertificateModel.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Type.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace smtpscope {

namespace {

constexpr int Margin = 6; // around the tint of the current row
constexpr int MarkSize = 16;
constexpr int MarkLeft = 12;
constexpr int TextLeft = MarkLeft + MarkSize + 12;

class ChainDelegate : public QStyledItemDelegate
{
public:
    explicit ChainDelegate(const CertificateModel *model, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics strong(fontOf(TextRole::Strong));
        const QFontMetrics small(fontOf(TextRole::Small));
        const int width = qMax(strong.horizontalAdvance(index.data().toString()),
            small.horizontalAdvance(index.data(CertificateModel::StateRole).toString()));
        return {2 * Margin + TextLeft + width + 12, strong.height() + small.height() + 20};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintLine(QPainter &painter, const QRect &row, int certificate, int middle) const;

    const CertificateModel *m_model;
};

void ChainDelegate::paintLine(
    QPainter &painter, const QRect &row, int certificate, int middle) const
{
    const int x = row.left() + Margin + MarkLeft + MarkSize / 2;
    painter.setPen(QPen(colour(Ink::Control, QGuiApplication::palette()), 1.5));
    if (certificate > 0)
        painter.drawLine(x, row.top(), x, middle - MarkSize / 2 - 2);
    if (certificate + 1 < m_model->count())
        painter.drawLine(x, middle + MarkSize / 2 + 2, x, row.bottom() + 1);
}

void ChainDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = QGuiApplication::palette();
    const bool isFaulty = index.data(CertificateModel::FaultyRole).toBool();
    const Mark mark = isFaulty ? Mark::Permanent : Mark::Ok;
    const QRect row = option.rect;
    const QRect inside = row.adjusted(Margin, 2, -Margin, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        painter->setPen(hasFocus ? QPen(colour(Ink::Accent, palette), 2) : QPen(Qt::NoPen));
        painter->setBrush(colour(Surface::AccentSoft, palette));
        painter->drawRoundedRect(QRectF(inside).adjusted(1, 1, -1, -1), 6, 6);
    }
    paintLine(*painter, row, m_model->certificateAt(index), row.center().y());
    paintDrawing(*painter,
        QRectF(inside.left() + MarkLeft, row.center().y() - MarkSize / 2.0, MarkSize, MarkSize),
        drawingOf(mark), colour(inkOf(mark), palette));
    const QFont strong = fontOf(TextRole::Strong);
    const QFont small = fontOf(TextRole::Small);
    QRect text = inside.adjusted(TextLeft, 8, -6, 0);
    text.setHeight(QFontMetrics(strong).height());
    const auto line = [&](const QFont &font, Ink ink, const QString &words) {
        painter->setFont(font);
        painter->setPen(colour(ink, palette));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(words, Qt::ElideMiddle, text.width()));
    };
    line(strong, Ink::Text, index.data().toString());
    text.translate(0, text.height());
    text.setHeight(QFontMetrics(small).height());
    line(small, isFaulty ? Ink::Permanent : Ink::Text2,
        index.data(CertificateModel::StateRole).toString());
    painter->restore();
}

} // namespace

CertificateChainView::CertificateChainView(CertificateModel *model, QWidget *parent)
    : QTreeView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new ChainDelegate(model, this));
    setAccessibleName(tr("Chain of certificates"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        updateGeometry();
    });
}

QSize CertificateChainView::sizeHint() const
{
    int width = 200;
    for (int i = 0; i < m_model->count(); ++i)
        width = qMax(width, itemDelegate()->sizeHint({}, m_model->indexOf(i)).width());
    return {qMin(width, 360), 160};
}

void CertificateChainView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void CertificateChainView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT certificateChosen(m_model->certificateAt(current));
}

} // namespace smtpscope
