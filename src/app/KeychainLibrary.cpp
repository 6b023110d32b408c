// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/KeychainLibrary.h"

#include "app/OwnLibrary.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeychainLibrary)
};

} // namespace

SecretEntries *KeychainLibrary::opened()
{
    if (!m_entries) {
        const auto make = reinterpret_cast<KeychainFunction>(
            functionOf(QString::fromLatin1(KeychainLibraryName), KeychainFunctionName));
        if (make)
            m_entries.reset(make());
    }
    return m_entries.get();
}

void KeychainLibrary::answerMissing(Answered answered)
{
    const EntryAnswer answer{EntryResult::NoKeychain, {},
        Texts::tr("The library %1 is not installed beside the program. Install the whole package.")
            .arg(QString::fromLatin1(KeychainLibraryName))};
    QMetaObject::invokeMethod(
        &m_context, [answer, answered = std::move(answered)] { answered(answer); },
        Qt::QueuedConnection);
}

void KeychainLibrary::write(const QString &key, const Secret &secret, Answered answered)
{
    if (SecretEntries *entries = opened())
        entries->write(key, secret, std::move(answered));
    else
        answerMissing(std::move(answered));
}

void KeychainLibrary::read(const QString &key, Answered answered)
{
    if (SecretEntries *entries = opened())
        entries->read(key, std::move(answered));
    else
        answerMissing(std::move(answered));
}

void KeychainLibrary::remove(const QString &key, Answered answered)
{
    if (SecretEntries *entries = opened())
        entries->remove(key, std::move(answered));
    else
        answerMissing(std::move(answered));
}

} // namespace smtpscope
