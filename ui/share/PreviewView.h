// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Recorded and shared side by side, scrolling together, and what can be done with the word that is
// selected in one of them.

#include "app/SharePreview.h"
#include "ui/share/PreviewPane.h"

#include <QTimer>
#include <QWidget>

namespace smtpscope {

class Button;
class Label;

class PreviewView : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent = nullptr);

    /// Shows @p preview, in slices when it is long; the place that is looked at stays.
    void show(const SharePreview &preview);
    /// Whether the shared side may be copied from.
    void allowCopying(bool isAllowed) { m_shared->allowCopying(isAllowed); }

    PreviewPane *recorded() const { return m_recorded; }
    PreviewPane *shared() const { return m_shared; }

Q_SIGNALS:
    /// @p word is to be masked wherever it stands.
    void maskRequested(const QString &word);
    /// @p word, for which there is a stand-in, is to stay.
    void keepRequested(const QString &word);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Offer {
        Nothing, ///< No word is selected, or nothing can be done with it.
        Mask, ///< The word can go.
        Keep, ///< What the stand-in stands for can stay.
    };

    void addSlice();
    void beginFilling();
    void link(PreviewPane *from, PreviewPane *to);
    void onRecordedSelection();
    void onSharedSelection();
    void offer(Offer offer, const QString &word, const QString &hint);
    void act();
    QString originalAt(int row, int column) const;

    SharePreview m_preview;
    PreviewPane *m_recorded;
    PreviewPane *m_shared;
    Label *m_hint;
    Button *m_action;
    Offer m_offer = Offer::Nothing;
    QString m_word;
    size_t m_filled = 0; // rows that are shown
    int m_place = 0; // where the view was scrolled to
    QTimer m_slices;
};

} // namespace smtpscope
