// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/PublicSuffixList.h"

#include <QLibrary>
#include <QStringList>

#include <libpsl.h>

namespace smtpscope {

namespace {

constexpr int LibraryVersion = 5; // of libpsl's binary interface

QString lastTwoLabels(const QString &name)
{
    const QStringList labels = name.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return {};
    return labels.at(labels.size() - 2) + QLatin1Char('.') + labels.last();
}

} // namespace

// Only the types of libpsl's functions are taken from its header; nothing is linked.
class PublicSuffixList::Library
{
public:
    explicit Library(const QString &name) : m_library(name, LibraryVersion)
    {
        const auto builtIn =
            reinterpret_cast<decltype(&psl_builtin)>(m_library.resolve("psl_builtin"));
        m_ownedPart = reinterpret_cast<decltype(&psl_registrable_domain)>(
            m_library.resolve("psl_registrable_domain"));
        m_isSuffix = reinterpret_cast<decltype(&psl_is_public_suffix2)>(
            m_library.resolve("psl_is_public_suffix2"));
        if (builtIn && m_ownedPart && m_isSuffix)
            m_list = builtIn();
    }

    bool isOpen() const { return m_list != nullptr; }

    // The list's rule for endings that it does not know would make a name of "rejected.please".
    QString organisationalDomain(const QString &name) const
    {
        const QByteArray ending = name.section(QLatin1Char('.'), -1).toUtf8();
        if (m_isSuffix(m_list, ending.constData(), PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE) == 0)
            return {};
        return QString::fromUtf8(m_ownedPart(m_list, name.toUtf8().constData()));
    }

private:
    QLibrary m_library;
    decltype(&psl_registrable_domain) m_ownedPart = nullptr;
    decltype(&psl_is_public_suffix2) m_isSuffix = nullptr;
    const psl_ctx_t *m_list = nullptr; // libpsl's own, never freed
};

PublicSuffixList::PublicSuffixList(const QString &library) : m_libraryName(library)
{ }

PublicSuffixList::~PublicSuffixList() = default;

QString PublicSuffixList::organisationalDomain(const QString &name)
{
    if (!m_library)
        m_library = std::make_unique<Library>(m_libraryName);
    QString asked = name.toLower();
    if (asked.endsWith(QLatin1Char('.')))
        asked.chop(1);
    return m_library->isOpen() ? m_library->organisationalDomain(asked) : lastTwoLabels(asked);
}

bool PublicSuffixList::isMissing() const
{
    return m_library && !m_library->isOpen();
}

} // namespace smtpscope
