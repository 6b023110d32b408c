// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/language/LanguageControl.h"

#include "ui/language/PseudoTranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <utility>

namespace smtpscope {

namespace {

const QString Catalogues = QStringLiteral(":/i18n");

QLocale localeOf(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::System:
        return QLocale::system();
    case LanguageChoice::German:
        return QLocale(QLocale::German);
    case LanguageChoice::English:
    case LanguageChoice::Pseudo:
        return QLocale(QLocale::English);
    }
    return QLocale(QLocale::English);
}

std::unique_ptr<QTranslator> catalogue(
    const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return nullptr;
    return translator;
}

} // namespace

LanguageControl::LanguageControl(QObject *parent) : QObject(parent)
{ }

LanguageControl::~LanguageControl()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

// English is loaded too: it holds the plural forms.
void LanguageControl::setChoice(LanguageChoice choice)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const QLocale locale = localeOf(choice);
    install(catalogue(QLocale(QLocale::English), QStringLiteral("smtpscope"), Catalogues));
    install(catalogue(
        locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(catalogue(locale, QStringLiteral("smtpscope"), Catalogues));
    if (choice == LanguageChoice::Pseudo)
        install(std::make_unique<PseudoTranslator>());
    if (choice != LanguageChoice::System)
        QLocale::setDefault(locale);
}

void LanguageControl::install(std::unique_ptr<QTranslator> translator)
{
    if (!translator)
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace smtpscope
