// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/PasswordSource.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace smtpscope {

namespace {

constexpr qint64 MaximumLength = 64 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PasswordSource)
};

std::variant<Secret, InputError> passwordIn(QByteArray bytes, const QString &place)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    const bool isEmpty = bytes.isEmpty();
    const bool isUnusable = bytes.contains('\0') || bytes.size() > MaximumLength;
    const Secret secret(bytes);
    Secret::wipe(bytes);
    if (isEmpty)
        return InputError{Texts::tr("There is no password in %1. Put one there.").arg(place)};
    if (isUnusable)
        return InputError{
            Texts::tr("What stands in %1 is no password: it is too long or holds a NUL byte.")
                .arg(place)};
    return secret;
}

std::variant<Secret, InputError> readFile(QFile &file, const QString &place)
{
    QByteArray bytes = file.read(MaximumLength + 3); // one more than allowed, and a line end
    if (file.error() != QFile::NoError)
        return InputError{
            Texts::tr("The password cannot be read from %1: %2").arg(place, file.errorString())};
    return passwordIn(std::move(bytes), place);
}

} // namespace

std::variant<CredentialReference, InputError> parseCredentialReference(const QString &text)
{
    if (text == QLatin1String("stdin") || text == QLatin1String("keychain"))
        return CredentialReference{text, {}};
    const QString source = text.section(QLatin1Char(':'), 0, 0);
    const QString name = text.section(QLatin1Char(':'), 1);
    const bool isKnown = source == QLatin1String("env") || source == QLatin1String("file");
    if (!isKnown || name.isEmpty()) // the text is not repeated: it may be the password itself
        return InputError{
            Texts::tr("A password is given as env:NAME, file:PATH, stdin or keychain. "
                      "It never goes on the command line itself.")};
    return CredentialReference{source, name};
}

std::variant<Secret, InputError> readPassword(const CredentialReference &reference)
{
    if (reference.source == QLatin1String("env")) {
        const QByteArray name = reference.name.toLocal8Bit();
        if (!qEnvironmentVariableIsSet(name.constData()))
            return InputError{
                Texts::tr("The environment variable %1 is not set. Set it to the password.")
                    .arg(reference.name)};
        return passwordIn(qgetenv(name.constData()), reference.name);
    }
    QFile file;
    if (reference.source == QLatin1String("stdin")) {
        if (!file.open(stdin, QFile::ReadOnly))
            return InputError{Texts::tr("Standard input cannot be read.")};
        return passwordIn(file.readLine(MaximumLength + 3), Texts::tr("standard input"));
    }
    file.setFileName(reference.name);
    if (!file.open(QFile::ReadOnly))
        return InputError{Texts::tr("The password file %1 cannot be read: %2")
                              .arg(reference.name, file.errorString())};
    return readFile(file, reference.name);
}

} // namespace smtpscope
