// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What stands between the words of a page and is drawn: an outcome's mark, and the bars of a
// stage's time.

#include "report/ReportDocument.h"

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <vector>

class QTextDocument;

namespace smtpscope::pdf {

/// Where a bar lies on the common axis of all stages, as parts of the whole from 0 to 1.
struct Bar
{
    double begin = 0;
    double length = 0;
};

class DrawnObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// Draws for @p document, whose layout asks @p pixel for the size of 1/96 inch in its units.
    DrawnObjects(QTextDocument &document, double pixel);

    /// The format of a character that is drawn as @p mark, @p size pixels wide and high.
    static QTextCharFormat markFormat(Mark mark, double size);
    /// The format of a character that is drawn as @p bars, in the colour of @p mark, on an axis
    /// @p width pixels wide.
    static QTextCharFormat barsFormat(const std::vector<Bar> &bars, Mark mark, double width);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    double m_pixel;
};

} // namespace smtpscope::pdf
