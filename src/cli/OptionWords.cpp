// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/OptionWords.h"

#include "session/Printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OptionWords)
};

const QLatin1StringView Dashes("--");

class Reader
{
public:
    Reader(
        const QString &command, const std::vector<OptionWord> &known, const QStringList &arguments)
        : m_command(command), m_known(known), m_arguments(arguments)
    { }

    std::variant<OptionWords, InputError> run()
    {
        while (m_next < m_arguments.size() && !m_words.help) {
            if (const auto error = take(m_arguments.at(m_next++)))
                return *error;
        }
        return m_words;
    }

private:
    std::optional<InputError> take(const QString &word)
    {
        if (word == QLatin1String("--help") || word == QLatin1String("-h"))
            m_words.help = true;
        else if (word.startsWith(QLatin1Char('-')) && word.size() > 1)
            return takeOption(word);
        else
            m_words.operands.append(word);
        return std::nullopt;
    }

    std::optional<InputError> takeOption(const QString &word)
    {
        const QString name = word.section(QLatin1Char('='), 0, 0);
        const auto option = std::find_if(m_known.begin(), m_known.end(),
            [&](const OptionWord &row) { return name == Dashes + row.name; });
        if (option == m_known.end())
            return InputError{Texts::tr("%1 does not know %2. See smtpscope-cli %1 --help.")
                                  .arg(m_command, printable(QStringView(name)))};
        if (m_words.has(option->name))
            return InputError{Texts::tr("%1 is given twice. Give it once.").arg(name)};
        const bool isJoined = word.contains(QLatin1Char('='));
        if (!option->takesValue && isJoined)
            return InputError{Texts::tr("%1 takes no value.").arg(name)};
        return takeValue(*option, isJoined ? word.section(QLatin1Char('='), 1) : QString());
    }

    std::optional<InputError> takeValue(const OptionWord &option, QString value)
    {
        if (option.takesValue && value.isEmpty() && m_next < m_arguments.size()
            && !m_arguments.at(m_next - 1).contains(QLatin1Char('=')))
            value = m_arguments.at(m_next++);
        if (option.takesValue && value.isEmpty())
            return InputError{Texts::tr("--%1 needs a value after it.").arg(option.name)};
        m_words.values.insert(option.name, value);
        return std::nullopt;
    }

    const QString m_command;
    const std::vector<OptionWord> &m_known;
    const QStringList m_arguments;
    qsizetype m_next = 0;
    OptionWords m_words;
};

} // namespace

std::optional<QString> OptionWords::value(QLatin1StringView option) const
{
    const auto found = values.find(option);
    return found == values.end() ? std::nullopt : std::optional(*found);
}

std::variant<OptionWords, InputError> optionWordsIn(
    const QString &command, const std::vector<OptionWord> &known, const QStringList &arguments)
{
    return Reader(command, known, arguments).run();
}

} // namespace smtpscope
