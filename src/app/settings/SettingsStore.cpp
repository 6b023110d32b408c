// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/settings/SettingsStore.h"

#include "session/EnumNames.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace smtpscope {

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 256 * 1024; // ours has less than 4 KiB

constexpr EnumNames<ThemeChoice, 3> ThemeNames{{
    {ThemeChoice::System, QLatin1StringView("system")},
    {ThemeChoice::Light, QLatin1StringView("light")},
    {ThemeChoice::Dark, QLatin1StringView("dark")},
}};
constexpr EnumNames<LanguageChoice, 4> LanguageNames{{
    {LanguageChoice::System, QLatin1StringView("system")},
    {LanguageChoice::English, QLatin1StringView("en")},
    {LanguageChoice::German, QLatin1StringView("de")},
    {LanguageChoice::Pseudo, QLatin1StringView("pseudo")},
}};
constexpr EnumNames<TimeChoice, 2> TimeNames{{
    {TimeChoice::Relative, QLatin1StringView("relative")},
    {TimeChoice::Clock, QLatin1StringView("clock")},
}};
constexpr EnumNames<ClockChoice, 3> ClockNames{{
    {ClockChoice::System, QLatin1StringView("system")},
    {ClockChoice::Hours12, QLatin1StringView("12")},
    {ClockChoice::Hours24, QLatin1StringView("24")},
}};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SettingsStore)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

int number(const QSettings &file, const char *name, int least, int most, int usual)
{
    bool isNumber = false;
    const int value = file.value(key(name)).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : usual;
}

bool flag(const QSettings &file, const char *name, bool usual)
{
    const QString value = file.value(key(name)).toString();
    const bool isFlag = value == QLatin1String("true") || value == QLatin1String("false");
    return isFlag ? value == QLatin1String("true") : usual;
}

template <typename Names, typename Enum>
Enum choice(const QSettings &file, const char *name, const Names &names, Enum usual)
{
    return valueIn(names, file.value(key(name)).toString()).value_or(usual);
}

// A text that the check refuses is left out.
QString checkedText(const QSettings &file, const char *name, QString (*fault)(const QString &))
{
    const QString value = file.value(key(name)).toString();
    return fault(value).isEmpty() ? value : QString();
}

Settings read(const QSettings &file)
{
    Settings settings;
    settings.theme = choice(file, "appearance/theme", ThemeNames, settings.theme);
    settings.textSize =
        number(file, "appearance/text_size", LeastTextSize, MostTextSize, settings.textSize);
    settings.language = choice(file, "appearance/language", LanguageNames, settings.language);
    settings.times = choice(file, "appearance/times", TimeNames, settings.times);
    settings.clock = choice(file, "appearance/clock", ClockNames, settings.clock);
    settings.timeLimit =
        number(file, "checks/time_limit", LeastTimeLimit, MostTimeLimit, settings.timeLimit);
    settings.proxy = checkedText(file, "checks/proxy", proxyFault);
    settings.nameServer = checkedText(file, "checks/name_server", nameServerFault);
    settings.controlTarget = checkedText(file, "checks/control_target", controlTargetFault);
    settings.keepsHistory = flag(file, "history/keep", settings.keepsHistory);
    settings.historyDays = number(file, "history/days", 0, MostHistoryDays, settings.historyDays);
    settings.keepsMessageText = flag(file, "history/keep_message_text", settings.keepsMessageText);
    return settings;
}

void write(QSettings &file, const Settings &settings)
{
    file.setValue(key("version"), Version);
    file.setValue(key("appearance/theme"), QString(nameIn(ThemeNames, settings.theme)));
    file.setValue(key("appearance/text_size"), settings.textSize);
    file.setValue(key("appearance/language"), QString(nameIn(LanguageNames, settings.language)));
    file.setValue(key("appearance/times"), QString(nameIn(TimeNames, settings.times)));
    file.setValue(key("appearance/clock"), QString(nameIn(ClockNames, settings.clock)));
    file.setValue(key("checks/time_limit"), settings.timeLimit);
    file.setValue(key("checks/proxy"), settings.proxy);
    file.setValue(key("checks/name_server"), settings.nameServer);
    file.setValue(key("checks/control_target"), settings.controlTarget);
    file.setValue(key("history/keep"), settings.keepsHistory);
    file.setValue(key("history/days"), settings.historyDays);
    file.setValue(key("history/keep_message_text"), settings.keepsMessageText);
}

// QSettings takes nearly everything for settings; ours say their version.
bool isOurs(const QString &path, const QSettings &file)
{
    return QFileInfo(path).size() <= LargestFile && file.status() == QSettings::NoError
        && file.value(key("version")).toInt() == Version;
}

} // namespace

QString SettingsStore::usualPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/settings.ini");
}

SettingsStore::Loaded SettingsStore::load() const
{
    const QFileInfo info(m_path);
    if (!info.exists() || info.size() == 0)
        return {};
    if (!info.isReadable())
        return {{},
            Texts::tr("The settings cannot be read, so the usual ones are used: %1")
                .arg(printable(QStringView(m_path)))};
    {
        const QSettings file(m_path, QSettings::IniFormat);
        if (isOurs(m_path, file))
            return {read(file), {}};
    }
    return {{}, putAside()};
}

QString SettingsStore::putAside() const
{
    const QString aside = m_path + QStringLiteral(".broken");
    QFile::remove(aside);
    if (QFile::rename(m_path, aside))
        return Texts::tr("The settings could not be understood, so the usual ones are used. The "
                         "file is kept as %1.")
            .arg(printable(QStringView(aside)));
    return Texts::tr("The settings could not be understood, so the usual ones are used.");
}

std::optional<InputError> SettingsStore::save(const Settings &settings) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSettings file(m_path, QSettings::IniFormat);
    write(file, settings);
    file.sync();
    if (file.status() == QSettings::NoError && file.isWritable())
        return std::nullopt;
    return InputError{
        Texts::tr("The settings cannot be written: %1").arg(printable(QStringView(m_path)))};
}

} // namespace smtpscope
