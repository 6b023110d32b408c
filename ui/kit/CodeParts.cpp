// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/CodeParts.h"

#include "ui/kit/Label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>

namespace smtpscope {

namespace {

// The code in bytes' letters, one part of it strong and underlined, so that colour is not needed.
class PartLabel : public QWidget
{
public:
    explicit PartLabel(const CodePart &part) : m_part(part)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(part.code.mid(part.from, part.length));
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TextRole::Mono));
        return {metrics.horizontalAdvance(m_part.code) + 4, baseLine() + metrics.descent() + 3};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QFont plain = fontOf(TextRole::Mono);
        const QFontMetrics metrics(plain);
        QFont strong = plain;
        strong.setWeight(QFont::DemiBold);
        const int left = metrics.horizontalAdvance(m_part.code.left(m_part.from));
        const int right = metrics.horizontalAdvance(m_part.code.left(m_part.from + m_part.length));
        QPainter painter(this);
        painter.setFont(plain);
        painter.setPen(colour(Ink::Muted, palette));
        painter.drawText(0, baseLine(), m_part.code.left(m_part.from));
        painter.drawText(right, baseLine(), m_part.code.mid(m_part.from + m_part.length));
        painter.setFont(strong);
        painter.setPen(colour(Ink::Text, palette));
        painter.drawText(left, baseLine(), m_part.code.mid(m_part.from, m_part.length));
        painter.fillRect(
            left, baseLine() + metrics.descent(), right - left, 2, colour(Ink::Accent, palette));
    }

    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::ApplicationFontChange)
            updateGeometry();
    }

private:
    // That of the meaning beside it.
    static int baseLine() { return QFontMetrics(fontOf(TextRole::Body)).ascent(); }

    CodePart m_part;
};

} // namespace

CodeParts::CodeParts(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(6);
    m_layout->setColumnStretch(1, 1);
}

void CodeParts::setParts(const std::vector<CodePart> &parts)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const CodePart &part : parts) {
        m_layout->addWidget(new PartLabel(part), row, 0, Qt::AlignTop);
        m_layout->addWidget((new Label(part.meaning))->wrapped(), row, 1);
        ++row;
    }
}

} // namespace smtpscope
