// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A reply code taken apart: in each row the same code with one part of it marked, and what that
// part says.

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace smtpscope {

struct CodePart
{
    QString code; ///< All of it, such as "535 5.7.8".
    int from = 0; ///< First marked character.
    int length = 1; ///< How many are marked.
    QString meaning; ///< What they say.

    bool operator==(const CodePart &) const = default;
};

class CodeParts : public QWidget
{
    Q_OBJECT
public:
    explicit CodeParts(QWidget *parent = nullptr);

    void setParts(const std::vector<CodePart> &parts);

private:
    QGridLayout *m_layout;
};

} // namespace smtpscope
