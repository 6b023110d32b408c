// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/CheckOptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckOptions)
};

enum class Takes {
    Nothing, // a switch
    OneValue, // may be given once
    ManyValues, // may be given again and again
};

struct OptionRow
{
    QLatin1StringView name;
    Takes takes = Takes::Nothing;
};

constexpr std::array Options{
    OptionRow{QLatin1StringView("port"), Takes::OneValue},
    OptionRow{QLatin1StringView("security"), Takes::OneValue},
    OptionRow{QLatin1StringView("helo"), Takes::OneValue},
    OptionRow{QLatin1StringView("auth"), Takes::OneValue},
    OptionRow{QLatin1StringView("user"), Takes::OneValue},
    OptionRow{QLatin1StringView("password-from"), Takes::OneValue},
    OptionRow{QLatin1StringView("allow-plaintext-auth"), Takes::Nothing},
    OptionRow{QLatin1StringView("from"), Takes::OneValue},
    OptionRow{QLatin1StringView("to"), Takes::ManyValues},
    OptionRow{QLatin1StringView("message"), Takes::OneValue},
    OptionRow{QLatin1StringView("body-size"), Takes::OneValue},
    OptionRow{QLatin1StringView("stop-after"), Takes::OneValue},
    OptionRow{QLatin1StringView("send"), Takes::Nothing},
    OptionRow{QLatin1StringView("timeout"), Takes::OneValue},
    OptionRow{QLatin1StringView("ca-file"), Takes::OneValue},
    OptionRow{QLatin1StringView("insecure"), Takes::Nothing},
    OptionRow{QLatin1StringView("server-name"), Takes::OneValue},
    OptionRow{QLatin1StringView("ipv4"), Takes::Nothing},
    OptionRow{QLatin1StringView("ipv6"), Takes::Nothing},
    OptionRow{QLatin1StringView("json"), Takes::OneValue},
    OptionRow{QLatin1StringView("share"), Takes::OneValue},
    OptionRow{QLatin1StringView("protocol"), Takes::OneValue},
    OptionRow{QLatin1StringView("proxy"), Takes::OneValue},
    OptionRow{QLatin1StringView("proxy-password-from"), Takes::OneValue},
    OptionRow{QLatin1StringView("bind"), Takes::OneValue},
    OptionRow{QLatin1StringView("socket"), Takes::OneValue},
    OptionRow{QLatin1StringView("proxy-header"), Takes::OneValue},
    OptionRow{QLatin1StringView("proxy-source"), Takes::OneValue},
    OptionRow{QLatin1StringView("proxy-destination"), Takes::OneValue},
    OptionRow{QLatin1StringView("nameserver"), Takes::OneValue},
    OptionRow{QLatin1StringView("sni"), Takes::OneValue},
    OptionRow{QLatin1StringView("tls-min"), Takes::OneValue},
    OptionRow{QLatin1StringView("tls-max"), Takes::OneValue},
    OptionRow{QLatin1StringView("client-cert"), Takes::OneValue},
    OptionRow{QLatin1StringView("client-key"), Takes::OneValue},
    OptionRow{QLatin1StringView("key-password-from"), Takes::OneValue},
    OptionRow{QLatin1StringView("chunk-size"), Takes::OneValue},
    OptionRow{QLatin1StringView("wait"), Takes::OneValue},
    OptionRow{QLatin1StringView("mails"), Takes::OneValue},
    OptionRow{QLatin1StringView("drop-after"), Takes::OneValue},
    OptionRow{QLatin1StringView("xclient"), Takes::OneValue},
    OptionRow{QLatin1StringView("ret"), Takes::OneValue},
    OptionRow{QLatin1StringView("envid"), Takes::OneValue},
    OptionRow{QLatin1StringView("notify"), Takes::OneValue},
    OptionRow{QLatin1StringView("orcpt"), Takes::OneValue},
    OptionRow{QLatin1StringView("deliverby"), Takes::OneValue},
    OptionRow{QLatin1StringView("subject"), Takes::OneValue},
    OptionRow{QLatin1StringView("body"), Takes::OneValue},
    OptionRow{QLatin1StringView("preset"), Takes::OneValue},
    OptionRow{QLatin1StringView("mx"), Takes::OneValue},
    OptionRow{QLatin1StringView("grid"), Takes::OneValue},
    OptionRow{QLatin1StringView("control"), Takes::OneValue},
    OptionRow{QLatin1StringView("request"), Takes::ManyValues},
    OptionRow{QLatin1StringView("cc"), Takes::ManyValues},
    OptionRow{QLatin1StringView("header"), Takes::ManyValues},
    OptionRow{QLatin1StringView("attach"), Takes::ManyValues},
    OptionRow{QLatin1StringView("pipelining"), Takes::Nothing},
    OptionRow{QLatin1StringView("bdat"), Takes::Nothing},
    OptionRow{QLatin1StringView("requiretls"), Takes::Nothing},
    OptionRow{QLatin1StringView("raw"), Takes::Nothing},
    OptionRow{QLatin1StringView("step"), Takes::Nothing},
};

constexpr std::array NeverEmpty{QLatin1StringView("mx"), QLatin1StringView("grid"),
    QLatin1StringView("control"), QLatin1StringView("socket"), QLatin1StringView("message"),
    QLatin1StringView("attach"), QLatin1StringView("ca-file"), QLatin1StringView("client-cert"),
    QLatin1StringView("client-key"), QLatin1StringView("nameserver"), QLatin1StringView("proxy"),
    QLatin1StringView("bind"), QLatin1StringView("json"), QLatin1StringView("share"),
    QLatin1StringView("server-name"), QLatin1StringView("sni"), QLatin1StringView("to")};

// Instead of a host, each of these says what to check.
constexpr std::array Targets{
    QLatin1StringView("mx"), QLatin1StringView("grid"), QLatin1StringView("socket")};

InputError unknownOption(const QString &name)
{
    if (name.startsWith(QLatin1String("password")))
        return {Texts::tr("There is no option --%1: a password on the command line can be seen by "
                          "others. Use --password-from env:NAME, file:PATH or stdin.")
                    .arg(name)};
    return {Texts::tr("There is no option --%1. See smtpscope-cli check --help.").arg(name)};
}

class Parser
{
public:
    explicit Parser(const QStringList &arguments) : m_arguments(arguments) { }

    std::variant<CheckOptions, InputError> run()
    {
        while (m_next < m_arguments.size() && !m_error && !m_options.help)
            take(m_arguments.at(m_next++));
        if (m_error)
            return *m_error;
        if (!m_options.help)
            m_error = targetFault();
        if (m_error)
            return *m_error;
        return m_options;
    }

private:
    void take(const QString &word)
    {
        if (word == QLatin1String("--help") || word == QLatin1String("-h"))
            m_options.help = true;
        else if (word.startsWith(QLatin1String("--")) && word.size() > 2)
            takeOption(word.mid(2));
        else if (word.startsWith(QLatin1Char('-')))
            m_error = InputError{
                Texts::tr("Options begin with two dashes. See smtpscope-cli check --help.")};
        else if (m_options.target.isEmpty())
            m_options.target = word;
        else
            m_error = InputError{
                Texts::tr("One server at a time: %1 or %2?").arg(m_options.target, word)};
    }

    std::optional<InputError> targetFault() const
    {
        QStringList given;
        if (!m_options.target.isEmpty())
            given.append(m_options.target);
        for (const QLatin1StringView name : Targets) {
            if (m_options.has(name))
                given.append(QStringLiteral("--") + name);
        }
        if (given.isEmpty())
            return InputError{Texts::tr(
                "Say which server to check, such as: smtpscope-cli check mail.example.com")};
        if (given.size() > 1)
            return InputError{Texts::tr("Only one of these can be checked at a time: %1.")
                                  .arg(given.join(QStringLiteral(", ")))};
        return std::nullopt;
    }

    void takeOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.left(equals);
        const auto row = std::find_if(Options.begin(), Options.end(),
            [&](const OptionRow &option) { return option.name == name; });
        if (row == Options.end())
            m_error = unknownOption(name);
        else if (row->takes == Takes::Nothing && equals >= 0)
            m_error = InputError{Texts::tr("--%1 takes no value.").arg(name)};
        else if (row->takes == Takes::Nothing)
            m_options.values[name];
        else if (row->takes == Takes::OneValue && m_options.has(name))
            m_error = InputError{Texts::tr("--%1 is given twice. Give it once.").arg(name)};
        else if (equals >= 0)
            m_options.values[name].append(word.mid(equals + 1));
        else if (m_next < m_arguments.size())
            m_options.values[name].append(m_arguments.at(m_next++));
        else
            m_error = InputError{Texts::tr("--%1 needs a value after it.").arg(name)};
        if (!m_error && isEmptyByMistake(name))
            m_error = InputError{
                Texts::tr("--%1 has an empty value. Give one, or leave the option out.").arg(name)};
    }

    // A script's unset variable must not turn into something else than what was meant.
    bool isEmptyByMistake(const QString &name) const
    {
        const auto value = m_options.value(name);
        return value && value->isEmpty()
            && std::find(NeverEmpty.begin(), NeverEmpty.end(), name) != NeverEmpty.end();
    }

    const QStringList m_arguments;
    qsizetype m_next = 0;
    CheckOptions m_options;
    std::optional<InputError> m_error;
};

} // namespace

std::optional<QString> CheckOptions::value(const QString &option) const
{
    const auto found = values.find(option);
    if (found == values.end() || found->isEmpty())
        return std::nullopt;
    return found->last();
}

std::variant<CheckOptions, InputError> parseCheckOptions(const QStringList &arguments)
{
    return Parser(arguments).run();
}

} // namespace smtpscope
