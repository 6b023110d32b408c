<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ConsoleRows</name>
    <message numerus="yes">
        <source>[secret, %n characters]</source>
        <translation>
            <numerusform>[secret, %n character]</numerusform>
            <numerusform>[secret, %n characters]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines stand in the raw view.</source>
        <translation>
            <numerusform>… %n more line stands in the raw view.</numerusform>
            <numerusform>… %n more lines stand in the raw view.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleWords</name>
    <message numerus="yes">
        <source>%n lines wait. They are sent one at a time, each after the answer to the one before; a refusal stops them.</source>
        <translation>
            <numerusform>%n line waits. It is sent after the answer to the one before; a refusal stops it.</numerusform>
            <numerusform>%n lines wait. They are sent one at a time, each after the answer to the one before; a refusal stops them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines follow, each after the answer to the one before.</source>
        <translation>
            <numerusform>%n more line follows, after the answer to the one before.</numerusform>
            <numerusform>%n more lines follow, each after the answer to the one before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeychainAccess</name>
    <message numerus="yes">
        <source>The keychain has not answered for %n s.</source>
        <translation>
            <numerusform>The keychain has not answered for %n s.</numerusform>
            <numerusform>The keychain has not answered for %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>This file ends too early (line %1). The first %n events could be read; open those?</source>
        <translation>
            <numerusform>This file ends too early (line %1). The first event could be read; open that?</numerusform>
            <numerusform>This file ends too early (line %1). The first %n events could be read; open those?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file ends too early: only its first %n events are shown, and the verdict was made from them.</source>
        <translation>
            <numerusform>The file ends too early: only its first event is shown, and the verdict was made from it.</numerusform>
            <numerusform>The file ends too early: only its first %n events are shown, and the verdict was made from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smtpscope::HistoryModel</name>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smtpscope::HistoryPanel</name>
    <message numerus="yes">
        <source>%n checks deleted.</source>
        <translation>
            <numerusform>%n check deleted.</numerusform>
            <numerusform>%n checks deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smtpscope::PasteDialog</name>
    <message numerus="yes">
        <source>It tells of %n connections.</source>
        <translation>
            <numerusform>It tells of %n connection.</numerusform>
            <numerusform>It tells of %n connections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smtpscope::ReplyFinder</name>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smtpscope::RetryClock</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
