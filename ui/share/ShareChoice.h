// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is chosen before something is shared: the reader, the format, words that go or stay besides,
// and whether a key is kept.

#include "app/ExportRun.h"
#include "ui/share/ShareReader.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace smtpscope {

class Label;
class Section;
class WordChips;

class ShareChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ShareChoice(QWidget *parent = nullptr);

    ShareReader reader() const;
    ReportFormat format() const;
    SharePolicy policy() const;
    /// A key is of use only where something is masked.
    KeyWish keyWish() const;
    /// False while all would stay and that was not confirmed.
    bool isConfirmed() const;

    void choose(ShareReader reader);
    void choose(ReportFormat format);
    void mask(const QString &word);
    void keep(const QString &word);
    /// Tells how much of which sort is masked.
    void showCounts(const std::vector<MaskedCount> &counts);

Q_SIGNALS:
    /// Another report is wanted.
    void changed();
    /// isConfirmed() may be different.
    void confirmed();

private:
    void addReaders(QVBoxLayout *layout);
    void addReader(
        QVBoxLayout *layout, ShareReader reader, const QString &name, const QString &note);
    QWidget *kindsBox();
    QWidget *confirmationBox();
    SharePolicy chosenPolicy() const;
    void onReader();

    QButtonGroup *m_readers;
    QComboBox *m_format;
    std::vector<QCheckBox *> m_kinds; // in the order of shareKinds()
    QWidget *m_kindsBox = nullptr;
    QWidget *m_confirmationBox = nullptr;
    QCheckBox *m_confirmation = nullptr;
    QCheckBox *m_key;
    Section *m_counts;
    Section *m_additions;
    WordChips *m_masked;
    WordChips *m_kept;
};

} // namespace smtpscope
