// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Fields of a header: "Name: value" with folded lines, as they stand in mails, in delivery reports
// and in the copies that come back. Takes what real programs write, not only what RFC 5322 allows.

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace smtpscope {

struct ReadHeaderField
{
    QString name;
    QString value; ///< Unfolded, without blanks around.

    bool operator==(const ReadHeaderField &) const = default;
};

class HeaderFields
{
public:
    static constexpr qsizetype MostFields = 2'000; ///< Of one header; what follows is not read.

    void add(const QString &name, const QString &value);
    bool isEmpty() const { return m_fields.empty(); }
    const std::vector<ReadHeaderField> &all() const { return m_fields; }
    /// The value of the first field with this name, whatever its case; empty without one.
    QString value(QLatin1StringView name) const;
    /// The values of all fields with this name.
    QStringList values(QLatin1StringView name) const;
    bool has(QLatin1StringView name) const;

private:
    std::vector<ReadHeaderField> m_fields;
};

/// The name of the field that @p line begins; empty when it begins none.
QStringView fieldNameIn(QStringView line);

/// The fields at the start of @p text, up to an empty line or one that is no field. Lines in front
/// that are no fields ("From " of a mailbox file, empty ones) are passed over.
HeaderFields headerFieldsIn(QStringView text);

/// The groups of fields in @p text, which empty lines part, as a delivery report has them (RFC 3464
/// 2.1). A group without any field is left out.
std::vector<HeaderFields> fieldGroupsIn(QStringView text);

} // namespace smtpscope
