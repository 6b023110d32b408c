<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AwaitedAnswer</name>
    <message>
        <source>for the address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server is being looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being called. Silence here mostly means that something on the way swallows the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agree on the encryption, and the server shows its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stands. Some servers let callers wait here on purpose, to keep spam away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password were sent. Many servers wait a second or two before they say no, to slow down guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient was named. The server may look the address up, or ask another server about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sent. The server may look through it now; the connection must not break before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer is here; the next step follows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BannerContent</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the server&apos;s address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s greeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what the server can do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the encryption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer to the sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking whether the sender is accepted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking whether the recipient is accepted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing the message over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up which servers take this domain&apos;s mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is fine so far. Each step may take up to %1 s; you can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1 days before this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired a day before this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired on the day of this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The TLS library says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had run out when the check was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not valid yet when the check was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>--step shows every line as it comes, so it goes with --share none only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckEnd</name>
    <message>
        <source>smtpscope-cli: The leak check masked the password in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli: The password is short or an everyday word. It is masked where it was sent, but cannot be told from other text elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli: The session was not written: the leak check still finds the password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli: The session was not written. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckOptions</name>
    <message>
        <source>There is no option --%1: a password on the command line can be seen by others. Use --password-from env:NAME, file:PATH or stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1. See smtpscope-cli check --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options begin with two dashes. See smtpscope-cli check --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server at a time: %1 or %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which server to check, such as: smtpscope-cli check mail.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of these can be checked at a time: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 has an empty value. Give one, or leave the option out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPreparation</name>
    <message>
        <source>The name for EHLO (--helo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name (--user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name (--server-name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name for SNI (--sni)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope id (--envid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original recipient (--orcpt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What XCLIENT says (--xclient)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request (--request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a line break or a NUL character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a blank or an angle bracket where none may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeTables</name>
    <message>
        <source>Yes, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, the server waits for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No for now, the same may work later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, until something is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how the command is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the sign-in (RFC 4954)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the mail system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not understand this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ends the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information, with no answer in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stands; now the server greets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer tells its name and asks what the server can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer asks to encrypt the connection from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer signs in. The secret is never recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer names the sender, to whom a returned mail would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer names a recipient. Most refusals come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer asks whether the server takes the message now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole message was sent. With a yes the server answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer hands over the message, or a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer starts over; the mail that was begun is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer asks whether an address exists. Many servers do not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer asks who is on a list. Most servers do not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer asks for help about the server&apos;s commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer asks for nothing but an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer says good-bye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer asks for mail that waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old way to show a message on somebody&apos;s terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets, gives its name and is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server talks with this computer and lists what it can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption begins right after this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password are right; the sign-in went through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail with this sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail for this recipient. Some servers look closer only when the message comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waits for the message now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has taken the message, and answers for it from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail that was begun is forgotten; the connection goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says good-bye and closes the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message>
        <source>%1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonDetails</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answers differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hosts differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name leads to different addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DNS servers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ports differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they ask for different encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxies differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different servers greet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the TLS versions differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ciphers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificates are not in the same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificates are made for different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificates hold different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificates have different makers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificates end on different days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificates differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user names differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they sign in in different ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passwords have different lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipients differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipients fare differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they call themselves by different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the senders differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the servers offer different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonShare</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  left:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Stage | Left | Right | Difference |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the left one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two SMTPscope sessions compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2: %3. With %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both went through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both end at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They part ways at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They part ways at %1, although both said the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both end early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and nothing that matters differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They part ways at %1. Before that, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleRows</name>
    <message numerus="yes">
        <source>[secret, %n characters]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines stand in the raw view.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This means: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleTexts</name>
    <message>
        <source>encryption (STARTTLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mails up to %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail from this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail for this recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail begun is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is ready to encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says what it can do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleWords</name>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the server, %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server waits for the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation with %1 is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a name, a password or a proof. What you type is not shown, and the record keeps only its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the message. A line with only a dot ends and sends it; line ends and other dots are looked after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, %1: the message is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, %1. It holds a secret, so it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, %1. Change the line first if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines wait. They are sent one at a time, each after the answer to the one before; a refusal stops them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines follow, each after the answer to the one before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>this computer&apos;s DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DnsRows</name>
    <message>
        <source>the name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentBuilder</name>
    <message>
        <source>mail hosts, of which %1 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail hosts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTPscope report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check has no session: nothing was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTPscope report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell the person who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way, and how long each stage took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the start, how long an answer took, the stage, and what was said: C: by this computer, S: by the server, S~ a line of the server that never ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in other tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-ins have to be replaced by what they stand for, and PASSWORD by the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands are for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DroppedContent</name>
    <message>
        <source>dropped mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a link came, not the mail itself. Save the mail as a file (.eml), then drop that file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a text nor a file in what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>&lt;&gt; (the null sender)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, address %2, port %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pass on to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find this attempt in the server&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer said it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventExplanation</name>
    <message>
        <source>These are words of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what it means nearly always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: the reply says little, or contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this server alone; not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows it too: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decided: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message, %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate not in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTitles</name>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token, never recorded; its length: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of them are ASCII; servers read such ones differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in data (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1 after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate of %1, after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greeting, after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>Standard input cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which reply, such as: smtpscope-cli explain &quot;550 5.1.1 User unknown&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--list takes the word code or command behind it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainRun</name>
    <message>
        <source>The text is larger than 64 KiB, which no reply is. Give only the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text. Give the reply as text, such as &quot;550 5.1.1 User unknown&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command that is known here, so the reply is explained without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2). Mend the file, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to explain. Give the reply, such as: smtpscope-cli explain &quot;550 5.1.1 User unknown&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced codes (X stands for the class: 2, 4 or 5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message>
        <source>the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain: these are words of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess: the reply says little, or contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Check the user name and the password that were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender&apos;s address, and whether this user name may send with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender&apos;s address, and whether this server expects a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the recipient&apos;s address is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the recipient&apos;s address is written, and whether this server expects a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in the message what the server&apos;s words name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the verdict names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this report to whoever runs the network: something writes into the connection before it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the network whether connections from this computer to port %1 are let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on this computer what the verdict names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs the sender&apos;s mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs this mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs the recipient&apos;s mail server: they find the attempt in their log by its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person who receives by another way; only they can mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. Mail servers do so by themselves, for days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient, or the server&apos;s log by the time that is told below, whether it came, before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not just try again: the same attempt would end in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same check again after the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell from here whether the mail was taken. Sending it again may deliver it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it works again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply begins with 4 or says so otherwise: the server means to take it at another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of recipients says who was refused, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that this stays so until something is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence says little about its cause: the server may be slow or busy, or something in between swallows what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say why it ended the connection. Its log may.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationParts</name>
    <message>
        <source>%1 (this came)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Exported by the policy %1; masked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written by the policy %2; masked: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: the leak check still finds %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF file is nothing for a terminal. Add --output FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--write-key is for an export in which something is masked; with this policy there is nothing to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this policy names and addresses stay in the export. Add --yes if that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and addresses will stay in the export. Write it? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer SMTPscope; what is new in it is not in the export.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>--format takes text, markdown, html, pdf or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format says %1, but the ending of the file says %2. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export would replace the session itself, which holds more than the export. Name another file after --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key must not be where the export is: who has both, can read it all. Name another file after --write-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which session to export, and only one, such as: smtpscope-cli export session.smtpscope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>it is no session file of SMTPscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be exported: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileContent</name>
    <message>
        <source>it is larger than %1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileErrorText</name>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinderMatches</name>
    <message>
        <source>What you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes like it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>Tell the program to use IPv4, if the server has such an address too; else the server&apos;s administrator has to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs this network for IPv6, if the server has nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether this computer is online at all, by opening a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs this network for a way to IPv4 (NAT64), if it has IPv6 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by port 587 or 465 of your provider, with a sign-in; port 25 is for servers among each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the internet or hosting provider to open outgoing port 25, if this computer is a mail server. A port checker on the web tests the other direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another mail server (--grid HOST --control OTHER-HOST): if that is silent too, this network blocks port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by port 587 or 465 with a sign-in, if this computer is no mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs that server, with the public address of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name in the settings. If it is right, find the device or program here that still uses an old password, and correct it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or ask the server&apos;s administrator to unlock the public address of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the same server from another network, for example a mobile phone&apos;s: if it answers there, this network blocks the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check as a grid (--grid HOST) to see which ports answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host name and port in the settings: 587 or 465 for sending, 25 between servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether its mail service is up, if both are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check again with more patience (--timeout 300), to see whether the server is only slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another port (--grid HOST), and with SSL/TLS if the port may expect it (--security tls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with SSL/TLS if the port may expect it (--security tls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check again later: a busy server closes so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it turns the address of this network away; its log names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the other way of encrypting (--security starttls or tls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare TLS versions (--tls-max 1.2), to see whether one of them is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether other computers on the web can be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the network, if only this server cannot be reached, whether there is a route to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the encryption of this port to SSL/TLS in the mail program, and run the check again with --security tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the encryption to STARTTLS in the mail program, or use port 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check again with --security starttls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the port: 587 or 465 for sending, 25 between servers, 993 and 995 for fetching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct host name or port: sending goes by 587 or 465, and often by another host than fetching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct host name or port: fetching goes by 993 (IMAP) or 995 (POP3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the firewall to switch the inspection of SMTP off (Cisco: no inspect esmtp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send a password over this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the network to switch the inspection of SMTP off (Cisco: no inspect esmtp), or use port 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this report to whoever runs the network: something writes into the connection before it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew the certificate, and to restart the mail service so that it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on: it would hide a real attack too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this computer or device, and set them by the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator, if the clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the names in the certificate as server name, if they belong to the same provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which name to use, or to add this one to the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s fingerprint with the one that the administrator names, before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate of a public authority, which costs nothing today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who issued the certificate: an authority of your own organisation has to be installed on this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on until that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to install the full chain (&quot;fullchain&quot;), not the server&apos;s own certificate alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember that some programs have the missing certificate from elsewhere: that it works there proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the scanning of encrypted mail connections off in the virus scanner, or install its root certificate for this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the firewall to let mail connections through unread, or to give you its root certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hosting firm or whoever runs the network to stop redirecting mail (often called SMTP restrictions), or use the server that they name for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign in: the password would go to that other server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server by its name and not by its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, if it has a name: it does not tell the server which one it wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to switch TLS 1.2 or newer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the device&apos;s firmware, if an old device is concerned: it may know outdated encryption only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch STARTTLS on in the mail program, and run the check again with --security starttls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 or 465 instead of 25, and switch encryption on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server how to sign in, if there is no such offer either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter user name and password in the settings of the program; look for a variable that is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sign-in method in the program, such as PLAIN instead of LOGIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server which methods work, before you change any password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the program a full host name to introduce itself with (such as pc1.example.com; here --helo NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 with a sign-in, if this computer is no server: the name does not matter there as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail came, before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same check with a small message (--body-size 1000): if that gets through, something on the way swallows large packets (MTU).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give whoever runs the network and the server the number of bytes, and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the recipient&apos;s domain is spelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the domain that its mail host points at &quot;this computer&quot;: nobody outside can mend that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for another address: this domain takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the domain that its MX record must hold a host name: that some senders get through proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the name is spelled, also for blanks and dots at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the domain, if it is spelled right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether this computer reaches its name server: do web pages open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or with another name server (--nameserver IP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password again by hand, without a blank before or after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a password of plain letters and digits, to see whether its special letters are the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name again by hand, without a blank before or after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the whole mail address as user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the sign-in on in the mail program (&quot;my server requires authentication&quot;), and enter user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with the address of the account that signs in, or have the server&apos;s administrator allow the other one (&quot;send as&quot;). A web form names its visitor in Reply-To, not in From.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to look into the list of who may send as whom: aliases with the same address are often the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a sender address with a domain that everybody can look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retype the recipient&apos;s address by hand, and look for a stray sign at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to let this account send to other domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make attachments smaller, or send a link; the limit counts the message as it travels, a third larger than its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever makes the sending program that lines of mail must end with CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever makes the sending program that mail must hold no NUL bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever makes the sending program to encode long lines (quoted-printable or base64).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the message with header lines (From, Date, Subject), an empty line, and then the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an empty line between the header of the message and its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the sending program write From, Date and Message-ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the sending program encode the subject and names, or leave special letters out of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the program a full host name to introduce itself with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>The server speaks no TLS version of the range that was asked for (--tls-min, --tls-max)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server can be reached by this socket: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text arrived between the consent to TLS and TLS itself: somebody may be tampering with the connection, or the server is faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS was asked for, but the server does not offer STARTTLS on this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server calls the connection signed in before anybody signed in, so TLS cannot be asked for: somebody may be tampering with the connection, or the server is faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers STARTTLS but refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not speak TLS from the first byte on this port: try STARTTLS, or another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %2: is this computer&apos;s clock right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for the name %1, but for %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server vouches for itself: its certificate is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by somebody whom this computer does not trust: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate of %5, so its own cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks no version of TLS that is still safe (TLS 1.2 or newer is needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS version that was asked for cannot be tried on this computer: its TLS library does not speak it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server demands a client certificate, and none was shown (--client-cert FILE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the client certificate: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the connection during the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke the TLS handshake off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS could not be set up: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not in order; see the lines under &quot;Certificate&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can encrypt, but something on the way takes STARTTLS out of its offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was made by a virus scanner that reads what is said inside: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was made by a firewall that reads what is said inside: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server answers in place of %1, with a certificate for %4: the network or the hosting firm redirects mail connections to its own server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address, or a name of one network only, which certificates of public authorities do not hold: ask for the server by its public name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not hear which name is wanted (SNI), and showed a certificate that is for nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate runs out on %3: it should have been renewed by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server encrypts with a version of TLS that most programs and servers have given up (older than TLS 1.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is not ASCII, and the server does not take such addresses (no SMTPUTF8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not promise to pass the mail on over TLS only (REQUIRETLS), so nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no wishes for delivery reports (--notify, --ret, --envid, --orcpt); they were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no time limit (--deliverby); it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer BDAT; the message went by DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in went through, but this account may not send to other domains: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took some of the recipients and put the rest off in the same way: there are too many at once for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the message end with LF alone instead of CR LF, which many servers refuse since 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CR stands alone within the message, which many servers refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message holds NUL bytes, which no mail may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not begin with a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No empty line parts the header of the message from its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the message lacks From, Date or Message-ID: spam filters dislike that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters beyond ASCII stand unencoded in the header of the message, and the server does not take that (no SMTPUTF8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has letters beyond ASCII, and the server announces that it takes seven-bit messages only (no 8BITMIME): they may arrive broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer to the message never came, and a filtering firewall is in between: such firewalls are known to swallow the end of messages. The mail may have been taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no such recipient address: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox exists but is switched off: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient, the group or the list takes no mail from this sender: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain of this mail cannot be found, or has no usable mail server: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain says that it takes no mail: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not reach the next one, or the connection broke: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail goes round in circles: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has given up after many tries: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much at once for this server (mails, recipients or connections): %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server puts first contacts off on purpose (greylisting), and takes them some minutes later: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server turns away the address that the mail comes from, because of its reputation or a block list: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the mail comes from has no proper reverse name (PTR), and the server wants one: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot tell that this mail may come from the sender&apos;s domain (SPF, DKIM, DMARC): %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this sender address: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not pass this mail on for this sender (relaying denied): %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants a password made for this program (application password), not the usual one: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of signing in is switched off at the server: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account, or this sign-in, is locked or paused: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants encryption before it lets anybody sign in: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a sign-in first: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this method of signing in: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the sign-in and does not say why: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants encryption that is missing or not good enough: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the message for spam: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found a virus, or an attachment of a kind that it does not take: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message breaks the rules for mail: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the server turns this mail away: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept how it was spoken to: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says something that is no failure: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient marked the mail as spam: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automatic answer came: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service skips this address, because earlier mails came back: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password: it may not be the right server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not prove that it knows the password, as this sign-in method demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server kept asking during the sign-in without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no sign-in on this connection: on port 25 that is usual, so try 587 or 465; elsewhere it may be offered only with TLS (--security starttls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no sign-in method that was asked for; it offers: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent, because the connection is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent, because the server&apos;s certificate could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no password on this connection (LOGINDISABLED): use TLS if it is not encrypted, or another way of signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server calls the connection signed in before anybody signed in, so the sign-in could not be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password, or the account, has expired: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is right, but this user may not open this mailbox: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to turn to its administrator: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the password only over an encrypted connection: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is in use by another program, perhaps on another device: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants more time between two sign-ins: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows no more connections of this user for now: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not check the sign-in; name and password may be right: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is not ASCII, which not every server takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password holds a line break and cannot be sent to a POP3 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked for more during the sign-in where nothing more was to be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke the sign-in off (%8): name and password may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked something during the sign-in that this method does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server asked during the sign-in cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s part of the sign-in does not belong to this connection: it is faulty, or somebody is in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a number of rounds (%8) that no server should ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers the sign-in only once the connection is encrypted: switch STARTTLS on (--security starttls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the sign-in before it had heard a password: the method does not suit it, which says nothing about the password: %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers the sign-in only in an outdated form (AUTH=), which some programs do not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers a sign-in, but nobody signed in: is it switched on in the mail program, with name and password stored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that was sent begins or ends with a blank: was it copied along?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has letters or signs beyond plain ASCII, which programs and servers may write in different ways: try one of plain letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name that was sent begins or ends with a blank: was it copied along?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer answered, but nothing listens on this port: the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the server from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer the connection in time: a firewall may drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection cannot be made from the local address that was asked for (--bind): %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy itself cannot be reached, so the server was not even tried: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let this computer through without a valid sign-in: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy answered, but made no connection to the server: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not answer in time: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is no proxy of the kind that was asked for: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the connection but did not greet in time: it may be overloaded, or expect TLS from the first byte (--security tls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the connection before it greeted: it may turn this computer away, or be overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is no mail server, or the port is not the one for this protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered a command that was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %7 does not exist: is it spelled right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %7 exists but has no address of the kind asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %7 could not be looked up: the name server did not answer properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server refused to look up the name %7: it does not serve this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server&apos;s answer about the name %7 was broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer uses other addresses for %7 than the name servers give: see its hosts file, VPN or local name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %7 says that it takes no mail at all (null MX): is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s MX record holds the address %7 where a host name must stand: mail servers cannot use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has no MX record, so its mail goes to the host of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names %7, which is only an alias (CNAME): some servers refuse that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host %7 has a loopback address: every other server would reach itself there, and not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look-up of the name %7 was not answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends a line that does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends an answer that does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say what it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a message that it wants to be read; see the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take XCLIENT from this computer, so the check stopped there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer PIPELINING; commands were sent one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused a request (--request); that says nothing about mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be made: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %7 could not be looked up on this computer: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say good-bye properly; that does no harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has IPv6 addresses only, and this computer has no way to IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has IPv4 addresses only, and this computer has no way to IPv4: it may be offline, or in a network with IPv6 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached by IPv6, but by IPv4: programs that try IPv6 first wait or fail now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached by IPv4, but by IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network lets nothing out through port 25: other servers that have nothing to do with this one are silent there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 is silent, while the same server answers at another port: this network, or a firewall in front of the server, blocks port 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is silent at port 25, while others answer there: it, or a firewall in front of it, lets nothing in from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets nothing in at any mail port, while another one can be reached: it is no mail server, or it has locked this network out, as servers do after wrong passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other servers or addresses of the same domain answered otherwise: mail gets through or fails depending on which one is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waits for TLS from the first byte, as is usual on this port: choose SSL/TLS instead of STARTTLS or none (--security tls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server answers on this port (HTTP), no mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SSH server answers on this port, no mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IMAP server answers on this port: it is for fetching mail, not for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A POP3 server answers on this port: it is for fetching mail, not for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SMTP server answers on this port: it is for sending mail, not for fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks TLS from the first byte here: choose SSL/TLS instead of STARTTLS or none (--security tls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An FTP server answers on this port, no mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A news server (NNTP) answers on this port, no mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall in between rewrites what is said: it stars greetings out or crosses abilities out, so that encryption and sign-in are missing (Cisco calls that &quot;inspect esmtp&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in EHLO is no full host name, and some servers refuse such names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check waited less than the standard wants clients to wait: a longer limit (--timeout 300) would show whether the server is only slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later refusals only follow from the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the name by which this computer introduced itself (EHLO): %9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldedLines</name>
    <message>
        <source>Lines left out here: %1. The same report as text, Markdown or JSON holds all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignPlan</name>
    <message>
        <source>where to find a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file with certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate of this computer&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on over a certificate that is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing in without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name for the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS versions other than the usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name server to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address to go out from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PROXY header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending the same mail several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files to attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message text larger than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filling the message up to a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients after the tenth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>no encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), port %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryTexts</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that servers and this window use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail in which a server tells the sender that another mail was not delivered, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a server proves its name when encryption begins: made for some names, by an issuer, for a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory that turns names into addresses and says which hosts take mail for a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words with which a mail program introduces itself. The answer lists what the server can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three numbers such as 5.7.8 behind the reply code: class, subject, detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender and the recipients as servers see them. They may differ from what the mail itself shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greylisting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server turns the first attempt of a stranger away for some minutes. Real mail servers come again, spam often does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mail servers speak to the server that keeps the mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry in DNS that names the hosts that take mail for a domain, best first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between mail servers. Many networks block it for everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 465</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For mail programs; encrypted from the first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 587</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For mail programs; begins in plain text and changes to encryption by STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pass mail on to another domain. Servers do it only for people who signed in, or for known networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three digits: 2 is yes, 3 go on, 4 not now, 5 no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SASL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways to sign in: PLAIN, LOGIN, CRAM-MD5, SCRAM, and tokens by XOAUTH2 or OAUTHBEARER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that turns a connection in plain text into an encrypted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption of the connection, once called SSL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridCell</name>
    <message>
        <source>gave up after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no encryption, no sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in order, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network knows no route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may wait for TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no STARTTLS here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server begins unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridFieldTexts</name>
    <message>
        <source>certificate not in order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate good until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has no address of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the connection and says nothing: it may wait for TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridSentences</name>
    <message>
        <source>port %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 refuses the connection: this host takes no mail from other servers there, or this network blocks the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 of this host is silent, while the one to compare with can be reached by it: it is this host, or a firewall in front of it, that lets nothing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 is silent on this host and on the one to compare with: this network lets no mail out by port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 is silent: many networks block it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port offers both encryption and a sign-in; for a server that only takes mail from other servers that is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the mail ports of this host answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not in order: mail programs will warn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridTexts</name>
    <message>
        <source>To compare with: %1, port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the mail ports of %1 in every way. Nobody signs in, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--control HOST names a mail server to compare with, so that this can be decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>SMTPscope finds out where mail breaks, and on whose side.

  smtpscope-cli check mail.example.com     talk to a mail server and say what is wrong
  smtpscope-cli explain &quot;550 5.1.1 …&quot;     what a reply means, and what to do next
  smtpscope-cli import FILE                what a bounce, a log or a pasted text tells
  smtpscope-cli export FILE                a report of a saved check that can be passed on
  smtpscope-cli reveal REPORT --key FILE   the real names back in a report of your own
  smtpscope-cli practice --list            servers on this computer to practise with

  smtpscope-cli check --help               all about check
  smtpscope-cli explain --help             all about explain
  smtpscope-cli import --help              all about import
  smtpscope-cli export --help              all about export
  smtpscope-cli reveal --help              all about reveal
  smtpscope-cli practice --help            all about practice
  smtpscope-cli --version                  which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli check HOST[:PORT] [options]
smtpscope-cli check --mx DOMAIN [options]       every mail host of a domain
smtpscope-cli check --grid HOST [options]       every usual port, with and without TLS

Walks the way of a mail: name, connection, greeting, TLS, sign-in, sender, recipients. Shows every
line with its time, and says at the end where it broke, whose side that is on, and whether to try
again. No mail is sent unless you say --send. Passwords are never shown or saved.

&quot;I can&apos;t send&quot;: sign in as the mail program does
  smtpscope-cli check mail.example.com --user anna@example.com --password-from env:PASSWORD       --to somebody@example.org
&quot;My mail to X comes back&quot;: ask the recipient&apos;s servers
  smtpscope-cli check --mx example.org --from anna@example.com --to x@example.org
&quot;Is the certificate all right?&quot;
  smtpscope-cli check mail.example.com:465 --stop-after tls
&quot;Which port and which encryption work from here?&quot;
  smtpscope-cli check --grid mail.example.com

What to check, instead of HOST
  --mx DOMAIN             all mail hosts and addresses of a domain, side by side, on port 25
  --grid HOST             ports 25, 465, 587 and 2525, each plain, with STARTTLS and with TLS
  --control HOST[:PORT]   with --grid: a server elsewhere to compare port 25 with
  --socket PATH           a UNIX socket on this computer
Server
  --port N                587 with --user, else 25; 24 lmtp, 143 or 993 imap, 110 or 995 pop3
  --protocol NAME         smtp, lmtp, imap, pop3; the last two try the sign-in and read nothing
  --security HOW          none, starttls, starttls-if-offered, tls (from the first byte);
                          tls on ports 465, 993 and 995, else starttls-if-offered
  --ipv4, --ipv6          only addresses of this kind
  --nameserver IP[:PORT]  ask this name server instead of the computer&apos;s own
  --helo NAME             the name to greet with; the record says which one was used
  --timeout SECONDS       for the look-up, the connection, TLS and each answer: 30; 10 with --grid
The way there
  --proxy URL             socks5://HOST:PORT, socks5h://HOST:PORT or http://HOST:PORT
  --proxy-password-from WHERE
                          the proxy&apos;s password; its user stands in the URL: socks5://USER@HOST:PORT
  --bind IP               connect from this address of the computer
  --proxy-header v1|v2    say first whose connection this is, as HAProxy does (PROXY protocol)
  --proxy-source IP:PORT, --proxy-destination IP:PORT
                          what that header says; without them it names the server or nobody
Certificate and TLS
  --server-name NAME      the name that the certificate must have, when it is not HOST
  --ca-file FILE          trust the issuers in this PEM file instead of the computer&apos;s own
  --insecure              go on over a certificate that is not in order, and say so
  --sni NAME              the name to ask the server for, when it differs from the certificate&apos;s
  --tls-min V, --tls-max V
                          oldest and newest TLS version: 1.0, 1.1, 1.2 (the oldest without it), 1.3
  --client-cert FILE      show this certificate (PEM with its chain, or PKCS #12)
  --client-key FILE       its key, when it stands in a file of its own
  --key-password-from WHERE
                          what protects the key
Sign-in
  --user NAME             who signs in
  --password-from WHERE   env:NAME, file:PATH, stdin or keychain; a token in the same way
  --auth HOW              auto, none, or a method: PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-1,
                          SCRAM-SHA-256; by name only: XOAUTH2, OAUTHBEARER (both with a token),
                          EXTERNAL (a client certificate), ANONYMOUS, DIGEST-MD5. imap, pop3:
                          LOGIN is the command LOGIN, or USER and PASS; pop3 also APOP
  --allow-plaintext-auth  sign in even where the connection is not encrypted
Sender, recipients, and how far to go
  --from ADDRESS          the sender; &apos;&apos; for none, as in bounces; else the user name if it is an
                          address; else none on port 25, and elsewhere nobody is asked about
                          recipients without --from
  --to ADDRESS            a recipient; give it again for more
  --stop-after STAGE      connect, banner, ehlo, starttls, tls, auth, mail, rcpt, data;
                          body and quit with --send. Without it: rcpt.
                          imap, pop3: connect, greeting, capability, starttls, tls, login, logout
  --drop-after STAGE      the same, but cut the connection there instead of saying good-bye
  --send                  really send a message; with --mx one to every host and address
Message
  --message FILE          this one instead of the test message; its line ends are put in order
  --raw                   with --message: send every byte as it is, apart from dot-stuffing
  --body-size BYTES       make the test message this large
  --subject TEXT          of the test message
  --body TEXT             its text
  --header &quot;NAME: VALUE&quot;  a header field more, or instead of the one it has; again for more
  --cc ADDRESS            name somebody in the header; nothing is sent there without --to
  --attach FILE           a file that goes along; again for more
  --preset NAME           gtube: what every spam filter must find; eicar: every virus scanner
Wishes for the delivery; left out where the server does not offer them
  --notify WHEN           never, or success, failure and delay with commas between (NOTIFY)
  --ret full|hdrs         how much of the mail a report is to bring back (RET)
  --envid TEXT            a name for this mail that reports repeat (ENVID)
  --orcpt TYPE;ADDRESS    the address it was first meant for, such as rfc822;x@example.org (ORCPT)
  --deliverby SECONDS;R   deliver within this time or return it; ;N to be told only (BY)
  --requiretls            pass it on over TLS only; without the offer nothing is sent (REQUIRETLS)
Pace and special commands
  --pipelining            send MAIL, RCPT and DATA in one go where the server offers it
  --bdat                  send the message in chunks where the server offers it (BDAT)
  --chunk-size BYTES      with --bdat: bytes of a chunk, 65536
  --mails N               hand the mail over this many times in one session
  --wait SECONDS          pause before each command
  --step                  step by step on a terminal: Enter sends, e edits, q quits
  --request &quot;COMMAND&quot;     ask this after the sign-in: VRFY, EXPN, HELP, NOOP or ETRN; again for more
  --xclient &quot;NAME=VALUE&quot;  ask the server to take this for somebody else&apos;s connection (XCLIENT)
Record
  --json FILE             save the whole session; - writes it to standard output, and the
                          transcript then goes to standard error
  --share HOW             how the transcript is redacted: none (without it), vendor, public or
                          custom:FILE; see export --help. It is then printed at the end. The
                          saved session stays whole
  --help                  this page

Exit status: 0 all went through, 1 refused in whole or in part, or broken off, 2 wrong usage, 3 try
again later or no answer in time, 4 name not found, no connection or no TLS, 5 not saved or not
shown because something private would have been in it, 130 stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli explain [REPLY | -] [options]

Says what a mail server&apos;s reply means: what happened, who can mend it, whether it helps to try
again, what to do next, and how sure that is. Give the reply as you have it, with all that a mail
program or a bounce wrote around it; - or nothing reads it from standard input.

  smtpscope-cli explain &quot;550 5.7.1 Relaying denied&quot; --command RCPT
  smtpscope-cli explain &quot;NO [AUTHENTICATIONFAILED] Invalid credentials&quot;
  smtpscope-cli explain 421

  --command NAME          what it answers, in any case: connect, EHLO, HELO, STARTTLS, AUTH, MAIL,
                          RCPT, DATA, end-of-data, BDAT, RSET, VRFY, EXPN, HELP, NOOP, QUIT, ETRN,
                          IMAP-LOGIN, POP3-PASS, or any (without it)
  --json                  the answer as one JSON object
  --list [code|command]   the whole table of codes instead: by code, or by what they answer;
                          with --json as a list of objects
  --knowledge FILE        ask a file of your own first; see README, &quot;Replies of your own&quot;
  --help                  this page

Exit status: 0 explained, 2 wrong usage, or nothing that can be read as a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli import FILE | - [options]

Reads what is already in the ticket: a returned mail, a conversation that somebody recorded, a log
of a mail server, or a single reply. Says what it is, whom it is about, what the servers said, and
what went wrong. - reads standard input. Passwords in it are masked, and you are told.

  smtpscope-cli import bounce.eml
  grep 4WxYz1 /var/log/mail.log | smtpscope-cli import -
  smtpscope-cli import session.txt --json &gt; session.smtpscope

  --explain               say below every answer what it means
  --json                  the session as JSON on standard output, several as a check; what was
                          recognised then goes to standard error
  --kind KIND             do not guess: transcript, swaks, openssl, curl, thunderbird, mailkit,
                          phpmailer, nodemailer, postfix-log, exim-log, sendmail-log, exchange-log,
                          reply, delivery-report, bounce, complaint, auto-reply, session-file,
                          text-report
  --plan FILE             write a plan to try the same again, up to the step that failed
  --knowledge FILE        ask a file of your own first; see README, &quot;Replies of your own&quot;
  --help                  this page

Logs may be of any size, other files up to 64 MiB (sessions 256 MiB).

Exit status: 0 understood, 2 wrong usage, or nothing that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli export SESSION [options]

Makes a report of a session that check --json has saved: what went wrong and where, whose side that
is on, and the whole conversation. People, and what else is private, give way to stand-ins such as
user1@domain1.example; the same one always has the same stand-in. Passwords are in no report. What
is written is searched first: if anything private is left in it, nothing is written.

  smtpscope-cli export session.smtpscope --output report.html
  smtpscope-cli export session.smtpscope --share public --format markdown

  --format NAME           text (without it), markdown, html, pdf, or json: a session file that can
                          be opened again. Without it the ending of the file decides: .txt, .md,
                          .html, .pdf, .json
  --output FILE           where it goes; without it to standard output
  --share vendor          for who runs a mail server: server names, public addresses and ids stay;
                          people, domains, this computer and private addresses are masked (default)
  --share public          for everybody: names, addresses and ids are masked too
  --share custom:FILE     what the JSON object in FILE says: &quot;keep&quot; or &quot;mask&quot; for people, domains,
                          client_hosts, server_hosts, public_addresses, private_addresses, ids,
                          subjects, bodies; names to keep, words to mask; base, the policy to
                          start from (public without it)
  --share none            everything stays but passwords; asks first
  --yes                   do not ask
  --write-key FILE        keep what each stand-in stands for in FILE, for yourself alone: with it
                          reveal puts the real words back. FILE must not be there yet
  --help                  this page

Exit status: 0 written, 1 could not be written, 2 wrong usage, or a file cannot be opened, 5 not
written because something private would have been in it, 130 not wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli reveal REPORT --key FILE [options]

Puts the real words back into a report that export has made, so that an answer about &quot;user1&quot; can be
understood. For that you need the key that export --write-key has kept.

  --key FILE              the key
  --output FILE           write to FILE, readable by you alone, instead of to standard output;
                          neither REPORT nor the key
  --help                  this page

The words of a PDF or JSON file cannot be put back. What could do harm in a shell stays as it is in
the commands that a report offers.

Exit status: 0 done, 1 could not be written, 2 wrong usage, or a file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli practice [--situation NAME | --replay FILE] [options]

Plays a mail server on this computer, good or broken, so that you can try a check on it. It answers
this computer only. It says its address and port first; Ctrl-C stops it.

  --situation NAME        what it does; without it: works
  --list                  all situations and what they are; with --json as a list of objects
  --replay FILE           say again what the server said in a saved session or a text export, in
                          its order and at its pace (at most ten seconds a pause, a minute in all);
                          any password will do. A sign-in by SCRAM that went through cannot be
                          replayed
  --port N                the port; without it a free one is taken
  --tls                   TLS from the first byte
  --json                  say address, port and protocol as one line of JSON
  --ca-file-out FILE      write the certificate to trust (for check --ca-file) to FILE
  --help                  this page

The account is alice@practice.test with the password &quot;practice makes perfect&quot;, or with the token
&quot;practice token&quot; where tokens are taken. For LMTP, IMAP and POP3 servers give check --protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First diagnosis in five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a ticket to an answer that can be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press New check (Ctrl+N) and choose what the person told you, such as &quot;I can&apos;t send mail&quot;. An e-mail address is enough to find the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what the next pages ask. The last page shows every line that will be sent. No mail is sent unless you chose to send a test message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the verdict at the top: what happened, where, who can fix it, and whether it helps to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the row that is open in the timeline: it is the proof. The inspector beside it says what the answer means and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Copy for ticket. The text holds the verdict and the next steps; names and addresses of people are replaced where you export for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Practice (Ctrl+P), choose a story and press Check it now. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an error text or a returned mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Paste (Ctrl+Shift+V), or drop the file on the window. It is explained without any connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows share one axis of time; the long bar is where the time went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stage of the road is one row: look-up, connection, greeting, EHLO, encryption, sign-in, sender, recipient, message. Inside are the lines that were sent (arrow to the right) and received (arrow to the left). Only the deciding stage is open at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is a dot. The bar of an answer runs from the end of the command to the end of the answer: that is the server&apos;s time. The slowest step is named when it took more than a third of the whole and more than half a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle with a tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square with clock hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: wait, then the same again may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octagon with a cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: it stays so until somebody changes something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on, but this deserves a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell, such as when the connection breaks after the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle with a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hatched band is time in which a person thought: it is cut out. Waiting for a server is never cut or shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are never recorded; the rest is replaced before it is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are masked before anything is recorded, in memory and on disk. The record tells their length, never a letter. Before a record is saved it is searched once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is kept only if you ask for it, and then in the keychain of this computer, bound to the server and the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, addresses, hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in the history of this computer. What you copy, drag or export has them replaced by stand-ins, the same one for the same name, unless you choose to copy it unredacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the servers of a check, name servers, and the settings pages of a mail domain while the wizard looks for them. The network page lists each of them. There is no telemetry and no look for updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that came in a file never reads files, keychains or certificates here, and nothing is sent before you have seen the host, the addresses and the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step, and the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways to decide about every line yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it on the last page of the wizard. The check stops before each line: look at it, change it, send it, or let the rest run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type, the server answers, and each answer is explained below it. Buttons offer the commands that make sense now. A full stop alone on a line ends a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Sign in to give a password: what you type there is masked. Answers to a challenge are masked as well, also after a mistyped command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers hang up after some minutes without a word. The record says so, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practising without a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in servers that behave as real ones do on a bad day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Practice (Ctrl+P) and read the stories, or search them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Check it now: the server starts on a free port of this computer, and the check runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess the cause from the timeline before you read the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start alone lets your own mail program try it: server, port and the account are shown. Any mail is thrown away. The servers stop when SMTPscope ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HexText</name>
    <message>
        <source>%1 bytes more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintTexts</name>
    <message>
        <source>%1 signed in, but the mail is from %2: the server lets an account send as itself only, unless it is told otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed in and sends as the same address, so the server&apos;s own list of who may send as whom is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the sender %1 exists inside of one network only: others cannot look it up, and refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the recipient %1 holds a sign that no domain can hold: retype the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was never given a user name: it sent the word &quot;%1&quot; in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name %1 has no domain: many servers want the whole mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has %1 bytes, and the server takes %2 at most. Attachments grow by a third when they are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while the message, of %1 bytes, was on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message, of %1 bytes, did not get through in time: something on the way may swallow large packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the message has %1 bytes, and no mail may have lines of more than 998: the program that wrote it has to encode it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %2, and many programs wait for ten seconds at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %2, and impatient programs wait for five seconds only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %2, which is longer than the standard wants clients to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %2. Some servers wait on purpose, and refuse programs that do not wait for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryFolder</name>
    <message>
        <source>The history cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check is not in the history any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check cannot be brought back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostTexts</name>
    <message>
        <source>took all that was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict for %1: mail gets through; %2 took the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict for %1: mail would get through; %2 accepts the recipients. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict for %1: %2 answers. Whether it takes mail for somebody was not asked: add --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message will be sent to each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes as far as %1; no message is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the hosts that take mail for %1, port %2, security %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, preference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that take mail for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlStages</name>
    <message>
        <source>slowest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlTranscript</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> … (the rest of this long line is left out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Read as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was written: the text does not say which server it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>Say which file to read, and only one, or - for standard input, such as: smtpscope-cli import bounce.eml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text. Unpack it first if it is packed, or save it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MiB. Cut out the part that is about the failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a mail, but not one that tells what became of another mail. If it is, add --kind bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no answer of a mail server in it. If you know what it is, add --kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session of SMTPscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text report of SMTPscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conversation with a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output of swaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output of openssl s_client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output of curl -v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a log of Thunderbird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a protocol log of MailKit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the debug output of PHPMailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a debug log of nodemailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a log of Postfix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a log of Exim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a log of Sendmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a protocol log of Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer of a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delivery report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that tells in words why a mail was not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report that a recipient marked a mail as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an automatic answer, such as a vacation notice; nothing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords were in this text (lines: %1). They are masked here, but whoever has the text can read them: change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very long lines were read in part only (lines: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log tells of more deliveries than are shown (left out: %1). Cut out the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds more conversations than are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds other mails too, which tell of no failure (left out: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names no recipient; the address is the one that the returned mail was written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has more parts in each other than are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail&apos;s text is very long and was read in part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer SMTPscope wrote this file; what is new in it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeLibrary</name>
    <message>
        <source>Nothing can be imported: the library %1 is not installed beside smtpscope-cli. Install the whole package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonTarget</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTexts</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the check; else leave the field or the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste and explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the verdict for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this reply mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach: which ports can be used from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw, Console, Certificate, DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input of the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History; there F2 renames, Del deletes and S stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold and fold a stage, then go in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the evidence in the raw tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the row as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the time axis in and out; fit all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done without a mouse; all keys stand in the menus too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainAccess</name>
    <message>
        <source>The keychain has the password of %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain keeps the password of %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 for %2 is forgotten. The keychain no longer shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The password may or may not be kept; it stays on the list until it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The password may or may not be gone; try to forget it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain took the password, but does not show it. It may be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not show this password. It may be locked, or the password was removed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is gone from the keychain, but the list of kept passwords could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of kept passwords could not be written, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password of %1 for %2 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was not unlocked, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or not open to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is waited for no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of this password is in the keychain. Keep it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was overwritten, but the keychain still shows an empty entry. Remove that with the system&apos;s own tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is longer than the keychain takes (64 KiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking to be unlocked in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeychainDesk</name>
    <message>
        <source>%1 The password is used until SMTPscope is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainLibrary</name>
    <message>
        <source>The library %1 is not installed beside the program. Install the whole package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainPassword</name>
    <message>
        <source>%1 Give the password as env:NAME, file:PATH or stdin, or keep it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Not a mail server&apos;s reply: the network cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers never reply with 101. The number comes from the operating system of the sending computer (Linux error 101): it knows no way to the server&apos;s network, often because IPv6 or the network itself is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer has a network connection, and a gateway for IPv4 and for IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the server by its IPv4 address; if that works, IPv6 is missing or broken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator about firewall and routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: the connection timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers never reply with 110. The number comes from the operating system of the sending computer (Linux error 110): it called the server and nobody answered, usually because a firewall drops the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and port of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a second server on the same port; many providers block outgoing port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 or 465 to reach your own provider&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers never reply with 111. The number comes from the operating system of the sending computer (Linux error 111): the machine answered, but nothing takes calls on this port, or a firewall turned the call away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and port of the server; a wrong port is the usual reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test whether the mail service is running on that machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether your address is locked out after wrong sign-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: no way to the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers never reply with 113. The number comes from the operating system of the sending computer (Linux error 113): the machine is off, does not exist in that network, or a firewall reports it as unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server&apos;s name leads to the right address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test whether the machine answers on any other port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of that server or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (an old form)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few very old servers say 200 where others say 250. It means success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information about the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells about its state or gives help. It is meant for people to read and decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists what it can do, as an answer to HELP. It is meant for people to read and decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of a connection this is the greeting: the server gives its name and is ready. After STARTTLS it means that encryption can begin now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closes the connection, normally because the other side asked for it with QUIT. Mail accepted before that stays accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password, or another proof, were accepted. From here on the server knows who is sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was carried out. After the end of a message this is the decisive word: the server has now taken over the responsibility for delivering it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is somewhere else, and the server forwards the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is no longer at home on this server, but the server knows the new one and passes the message on. The new address usually stands in the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the new address if the reply names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the sender to use the new address from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not check the address now, but takes the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many servers answer so when they do not want to reveal which addresses exist. It is neither a yes nor a no; only a real delivery shows whether the address works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting messages are being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to ETRN: the server has messages waiting for this place and begins to send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for the next part of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a question, not an error. The text is encoded in base64; VXNlcm5hbWU6 stands for the user name, UGFzc3dvcmQ6 for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waits for the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message can now be sent; a line with a single dot ends it. Nothing is accepted before the reply to that dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: usually the connection timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard knows 420; lists on the web explain it as a connection that took too long. The first digit says that another try is worth while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closes the connection for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot or does not want to go on at this moment and hangs up. Usual reasons are overload, too many connections, a limit for this sender, or a pause that was too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: usually the mailbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 4.2.2 without its dots, which means that the mailbox is full. Some providers really reply with 422.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard knows 426; it has been seen from single servers with the text that the connection timed out. The first digit says that another try is worth while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the command was not valid at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a registry names 430, beside the longer code for a command that is not valid. No mail standard describes it, so the text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the server lacks disk space or memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 4.3.1 without its dots: the receiving system has no room or memory left. It can only be mended there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password must first be prepared, or the server&apos;s queue is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the standard, 432 answers a sign-in: the account needs one sign-in with the plain password first. Exchange servers also use it for a stopped queue or too many connections at once, so the text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot check sign-ins at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim servers reply so when their own user check fails or a sign-in is not possible just now. This is usually not about the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the other server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 4.4.1 without its dots: the next server did not take the call. Exchange servers print it when a delivery has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 4.4.2 without its dots: the connection was there, but it broke during the transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the message goes round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 4.4.6 without its dots: the message has passed through too many servers, most likely in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the message waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 4.4.7 without its dots: the message could not be delivered within its time. An earlier notice names the real reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the sending Exchange server found no way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like 4.4.9 without its dots, which Exchange uses when its own routing or a connector is set wrongly. The sending side has to look at its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the send connectors and the DNS settings of the sending Exchange server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask that server&apos;s administrator, with the complete reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox cannot be used just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server puts the request off. Typical reasons are greylisting, a limit, a failed check of the sender, or a mailbox that is in use; the text and the longer code tell which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not carry it out just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong or is not ready on the server&apos;s side, or it wants to see a second try first (greylisting). Sending servers try again by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no room just now, or there were too many recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the standard, the server lacks storage. In daily life 452 also means that too many recipients were named at once, or that a single mailbox is full; the text tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to a server that asked for its waiting mail (ATRN): there is none at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption or sign-in is not available for the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After STARTTLS the server cannot encrypt just now, after AUTH it cannot check sign-ins. Some servers also use 454 when they refuse to pass mail on, or after too many sign-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot follow a parameter just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command carried an extra word that the server knows but cannot take into account at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting messages cannot be sent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to ETRN: the server cannot start sending the waiting messages of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place may not ask for waiting messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to ETRN: the server does not allow this caller to start the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the letters of the message are unknown there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like 4.6.5 without its dots: Exchange uses it when the receiving side lacks the character set of the message. It has nothing to do with port 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: a filter of the sending side stopped the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 4.7.1 without its dots. Lists on the web explain it as a filter, often a virus scanner, on the sender&apos;s own server; the text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the recipient&apos;s domain has no mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single servers use 498 when they find no mail server in the DNS for the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is unknown, misspelt or too long. If the sending program is sound, a firewall in between may have changed the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was written in a wrong way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the command, but not what stands behind it: an odd host name after EHLO, an address without angle brackets, or a broken sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command exists, but this server does not carry it out. For VRFY, EXPN and HELP this is usual and no fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command came at the wrong moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server expected another command first. Very often this is only an echo of an earlier refusal; it may also mean that a sign-in or EHLO is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the command, but not the value given with it. After AUTH the method is unknown, after EHLO the host name is usually not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: access refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail standard knows 505. It has been seen from single servers when an account was suspended or a sign-in was missing; the text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the recipient&apos;s address is not good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.1.0 without its dots, which speaks of an address. Usually the recipient&apos;s address is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the recipient&apos;s address does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.1.1 without its dots: there is no such mailbox. Some providers really reply with 511.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the recipient&apos;s domain cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.1.2 without its dots: the part after the @ sign is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the address is not well formed, or a sign-in is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like 5.1.3 without its dots, a badly written address. Some servers, among them Courier, use 513 when they do not pass mail on without a sign-in. The text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the recipient&apos;s address is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists on the web explain 515 as an address that is not valid. The longer code 5.1.5 by its number would mean the opposite, so only the text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the mailbox has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.1.6 without its dots: the person has moved and left no new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: something is wrong with the sender address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.1.7 without its dots: the sender address is badly written or not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the standard, the machine or domain never accepts mail. Some servers also use 521 for senders on a block list, so read the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the mailbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.2.2 without its dots: the recipient&apos;s mailbox has reached its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meanings: encryption is missing, or the message is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry gives 523 to a sign-in that needs encryption first; lists on the web give it to a message that is too large. The step at which it came and the text decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meanings: encryption is missing, or a mailing list failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry gives 524 to a sign-in method that needs encryption; lists on the web give it to a mailing list that could not be resolved. The step at which it came and the text decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to a sign-in, the account of the sender is switched off. In reply to a recipient, it is that mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants something else first: a sign-in or encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the command until the mail program has signed in or switched to encryption. The text says which; without any text a missing sign-in is more likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the mail system is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.3.1 without its dots: the receiving system has no room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the system takes no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.3.2 without its dots: the system does not take any messages, perhaps because it is being shut down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: refused, or not possible for the other server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry names 533 beside the longer code for a delivery that is not allowed; lists on the web explain it as a server that cannot hold the message. The text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of signing in is too weak or not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a stronger sign-in method for this account. Gmail uses 534 when it wants an app password or a sign-in in the browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is wrong in most cases. Some providers also answer 535 when they want an app password, when the method is switched off, or when the account is blocked; the text tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in needs an encrypted connection first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older code: the server refuses this sign-in method as long as the connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.4.0 without its dots. Lists on the web explain it as a domain for which DNS names no mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code with two meanings: a filter refused, or nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lists explain 541 as a spam filter at the recipient, others, like the longer code 5.4.1, as a server that did not answer. Only the text can decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: a bad connection, or the recipient was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its digits (5.4.2) a broken connection; one large filter service uses 542 when it refuses a recipient. The text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the server found no way for the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.4.3 without its dots: a directory or name server that the delivery needs did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.4.6 without its dots: the message was passed on too often, most likely in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the time for delivery ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.4.7 without its dots: the message could not be delivered in time. An earlier notice names the real reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, and the code alone does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commonest refusal of all. It can mean an unknown address, a rule, a block list, a missing sign-in or spam; the longer code and the text decide. By itself it does not mean that the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is not at home on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the recipient as its own and does not forward. By the standard the reply names the right address; in daily life 551 often means that the server passes nothing on without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reply: if it names an address in angle brackets, send to that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the mail program signs in if this is the outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator whether this server is the right one for the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit for storage or size is exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said about a recipient, the mailbox is full. Said about a message, it is too large. Some servers also use 552 for spam, forbidden attachments or lines that are too long, so read the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not accepted in this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said about the sender, it is malformed or does not belong to the account that is signed in. Said about the recipient, it is malformed or the server does not pass mail on to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for good, and the code alone does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the very beginning it means that the server does not talk to this sender. After the message it usually means spam, a block list or a rule. The text decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address or a parameter was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot read what stands behind MAIL FROM or RCPT TO. Very often the angle brackets around the address are missing; it can also be an extra word the server does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address stands in angle brackets, for example RCPT TO:&lt;name@example.com&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare extra words such as SIZE= or BODY= with the list in the EHLO reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the sending program, or pass the transcript on to its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server looked at the DNS of the recipient&apos;s domain and found that it does not accept any mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail standard knows 557. Single servers use it to refuse a sender or recipient; the text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code, and no fixed meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>558 appears only in collections of codes. The first digit says that it is a lasting refusal; the text has to say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>559 appears only in collections of codes. The first digit says that it is a lasting refusal; the text has to say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: refused by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.7.0 without its dots: a security setting or a rule refused the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: blocked by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.7.1 without its dots. Spam filters use it when they refuse the sender, the IP address or the content; the text tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the longer code 5.7.2 without its dots. Single servers use it when the sender may not write to this recipient or list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: a sign-in is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail standard knows 573. Single servers use it when they pass mail on only after a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the recipient is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail standard knows 585. It has been seen from single servers when the recipient&apos;s address does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard code: the sending server is on a block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail standard knows 591. It has been seen from single servers that refuse senders on a block list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: the connection timed out (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number comes from Windows on the sending side: it called the server and nobody answered in time. Usually a firewall on the way drops the call, or the server is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the port from the machine where it fails, and a second server on the same port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator whether outgoing mail ports are blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: the connection was refused (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number comes from Windows on the sending side: the machine answered, but nothing takes calls on this port, or a firewall turned the call away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test whether the mail service runs on that machine and takes calls from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether your address is blocked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient address does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server does not know this address. Usually a letter is wrong, the person has left, or the mail program filled in an old address by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address letter by letter with one that the recipient has given; look for swapped letters, blanks and a wrong ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the address from the suggestions of the mail program and type it again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for the right address in another way, for example by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the complete reply to the recipient&apos;s mail administrator if the address is surely right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address you wrote to does not exist there: please check the spelling or ask the recipient for the right address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox exists, but it is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server knows the address, but the mailbox is closed, locked or not used any more. Nothing on the sender&apos;s side can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the recipient in another way and ask for an address that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to have the mailbox switched on again by its provider or administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the address from mailing lists, because it will keep failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox of the recipient is switched off at the moment; please reach the person in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has reached its storage limit and takes nothing more until the recipient deletes or moves something. The address itself is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient by telephone or another address that the mailbox is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until there is room again, then send the message once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link instead of a large attachment if only large messages are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; please let the person know and send your message again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient, group or list does not take mail from this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is right, but the recipient, the group or the mailing list accepts mail only from certain senders, and this sender is not one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient, the owner of the group or the list&apos;s administrator to let this sender in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the message was sent from the address that is allowed or subscribed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the recipient in another way until this is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient or group accepts mail only from certain senders; please ask its owner to allow your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ sign cannot be found or has no usable mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the address is misspelt, does not exist, or its DNS entries name no mail server that can be used. DNS is the directory that tells where mail for a domain must go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the part after the @ sign for typing mistakes, for example .con for .com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the domain&apos;s mail records (MX, A and AAAA) and compare the answers of two name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient&apos;s domain which record is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after the name has been corrected; a lookup that only timed out may work later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the address after the @ sign cannot be found; please check it for typing mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain says that it takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain exists, but it declares in DNS or in its reply that it accepts no mail at all. The address is either misspelt or was never meant to get mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the part after the @ sign: often the right domain is spelt a little differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the domain&apos;s MX record; a single dot as the server name means that it takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail can be sent to this domain at all; please ask the recipient for another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server could not be reached, or the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lasting connection came about between the two machines: the server is switched off, the way is blocked, or the connection broke midway. This says nothing about the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test name, address and port of that server from the machine where it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a second, unrelated mail server on the same port to see whether a firewall or provider blocks the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare IPv4 and IPv6, since often only one of the two works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and try again if only this one server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server could not be reached; the message will be tried again, and we are looking at where the way is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers handed the message to each other again and again until one of them stopped it. Usually two forwards point at each other, or a server does not know that the mail is for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the Received lines of the returned message and note which servers appear more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the forwarding rules of the recipient&apos;s mailbox and of every address it forwards to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the repeated server whether it knows the domain as its own and whether the MX record is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was forwarded in a circle and then stopped; the forwarding at the recipient&apos;s side must be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server gave up after many tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waited in the queue because an earlier try had failed, and the time allowed for it has run out. The real reason stands in the earlier delay notice or in the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the first delay notice or log line for this message; it names the real reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the recipient&apos;s mail server can be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again once that reason has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message could not be delivered within the allowed time; please send it again once we have found what held it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server has a problem of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that replied has a fault: a full disk, a program that is not running, or a wrong setting. Message and address may be quite all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while; mail servers try again by themselves after a temporary reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whose server replied: the host name stands in the reply or in the log line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the complete reply with its time to the administrator of that server if it lasts longer than a few hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server has a fault at the moment; your message is all right and will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much mail or too many connections in a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows only a certain number of messages, recipients or connections in a period, and that number has been passed. Trying at once again makes the wait longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop repeated tries and wait; the limit often lasts from minutes up to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the reason: a newsletter, a program gone wrong, or an account that somebody else is using.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password and check the sent mail if nobody here sent that much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread large mailings over time, or use a service made for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time; please wait before you send any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first try is put off on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server delays senders that it does not know yet, because real mail servers come back and many spam programs do not. This is called greylisting and is not a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: a real mail server tries again by itself, usually within 5 to 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the sending program tries again from the same IP address; a script or device that tries only once never gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator for an exception only if the delay does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server delays mail from new senders for a few minutes; your message will be tried again without you doing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server&apos;s address or domain is on a block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the IP address or domain that the mail came from, because a list or its own records say that spam has come from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the list named in the reply with the sending IP address, and note what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and stop the source of the spam: an infected computer, an account in strange hands, or an open form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for removal at that list or provider only after the source has been stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the provider&apos;s mail server if the address belongs to a home or office connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side blocks our mail server&apos;s address at present; this is not about your message, and our administrators must clear it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending IP address has no matching name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many servers accept mail only from an IP address that has a name in DNS (a PTR record) and whose name leads back to the same address. Here this is missing or does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the name of the sending IP address (PTR), and then the address of that name; both must match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check IPv4 and IPv6 separately, since often only the IPv6 address has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the IP address, usually the hosting or internet provider, to set the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mail server&apos;s address lacks a matching name in DNS; our provider has to set it, and then your message can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail could not prove that it comes from its sender&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC let a receiver check whether a server may send for a domain. This message did not pass, because it took another way, is unsigned, or the records are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which server really sent the message, and whether that is the way planned for this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the SPF record for that server&apos;s IP address, the DKIM signature, and the DMARC record of the domain in the From line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a forward or a web form on the way that sends in somebody else&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again after the record or the way has been corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver could not confirm that your message really comes from our domain; our administrators must correct this before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server objects to the address the mail comes from: it does not exist, its domain cannot take replies, or it does not belong to the account that is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the sender address in the mail program with the address of the account that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender address and its domain for typing mistakes; a machine&apos;s inner name such as .local or .lan never works outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up whether the sender&apos;s domain has an MX or address record, so that replies can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to grant the right to send as this address if it belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept your sender address; please use the address of the account that you sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server will not pass this message on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail for its own domains only, and passes mail on to other domains only for people who have signed in or are otherwise known. Neither was the case here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server in the mail program and use port 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the outgoing server: it must be that of your own provider, not the recipient&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the domain&apos;s MX record with the server that replied if the recipient should be at home there; the domain may not be set up on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program has to sign in at the outgoing mail server before it may send to other domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server understood the sign-in but does not accept this name with this password. Some providers also say so when they want an app password or when the access is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name: most providers want the complete e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page with the same name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again by hand; look for caps lock, blanks at the ends and letters outside of plain English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait between tries, because several wrong ones in a row can lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not accept your user name or password; please check both, and try only once or twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants an app password instead of the normal one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is protected by a second sign-in step, which this mail program cannot do. The provider therefore asks for a separate password made for this one program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the security page of the account in a browser and create an app password there (some providers call it authorization code).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this app password in the mail program in place of the normal password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a sign-in with the provider&apos;s own window (OAuth) if the mail program offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider wants an app password for this mail program; please create one in the security settings of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of signing in is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password may well be right, but the provider or the organisation does not allow this kind of sign-in any more, or access by mail programs is switched off for the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the mail program to the sign-in with the provider&apos;s own window (OAuth or modern authentication) if it can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the account&apos;s settings for a switch that allows IMAP, POP or SMTP access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organisation&apos;s administrator whether this sign-in can be allowed for the mailbox, or which server to use instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider has switched off this way of signing in; a new password will not help, the settings must be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account, or this sign-in, is blocked at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has stopped sign-ins, for example after too many wrong tries, a suspicious place, or an open bill. Each further try can make the block last longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all programs and devices that still use an old password for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page and confirm whatever it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the time that the reply names, or at least half an hour, and then try once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider or administrator to lift the block if the web page refuses as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is blocked for the moment; please do not keep trying, and sign in on the provider&apos;s web page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants an encrypted connection before anyone signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password sent over an unencrypted connection could be read by others, so the server refuses it. The mail program tried to sign in too early or without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the connection security in the mail program to STARTTLS with port 587, or to SSL/TLS with port 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SSL/TLS with port 993 for IMAP and with port 995 for POP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test whether the server offers STARTTLS from this network; a firewall or virus scanner may hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program must use an encrypted connection before it signs in; please switch on STARTTLS or SSL/TLS in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a sign-in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program tried to send without signing in. The server accepts mail from here only after user name and password or another sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server in the mail program, with the complete user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS instead of port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the program really stored user name and password; some lose them after an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program did not sign in at the outgoing mail server; please switch on sign-in for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail program and server do not agree on the way to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several technical ways to hand over a sign-in. The one that the mail program used is unknown to the server, not allowed there, or was carried out wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the AUTH line of the server&apos;s EHLO reply with the method set in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a method that is listed; with encryption, the normal password (PLAIN or LOGIN) is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again after STARTTLS, because many servers list their methods only on an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the mail program or the device&apos;s software if it knows none of the listed methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program uses a way of signing in that the server does not accept; another method must be chosen in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused, and the reply does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be the user name, the password, the method, the encryption or a block by the provider. These have to be checked one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the connection is encrypted and that the method is one the server lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page with the same user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the provider wants an app password or has access by mail programs switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider with the complete reply if all of this is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the sign-in without giving a reason; we are checking the settings step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption of the connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides could not agree on an encrypted connection: it is missing where it is demanded, the certificate does not fit, or one side knows only outdated encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and setting together: 587 goes with STARTTLS, 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the certificate: its names, its dates, and who issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test from another network or without the virus scanner, since both can change the encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update old programs and devices, because servers no longer accept encryption from before 2010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the mail server could be made; the encryption settings must be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message, or one part of it, is larger than the server or the mailbox allows. Attachments grow by about a third on the way, so 15 MB become some 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the size of the message with the limit named in the reply or in the SIZE line of the EHLO reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put large files on a file share and send a link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split or shrink the attachments and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message is too large for the recipient&apos;s mail server; please send a link or smaller attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content was taken for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter read the message and judged that its text, links or form look like unwanted advertising or fraud. Addresses and settings are not the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a short test message of plain text to the same recipient; if it arrives, the content was the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove links, link shorteners, pictures and phrases that look like advertising, and check the domains of all links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator to look into the filter, with time and complete reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter took your message for spam; please shorten it, remove links or pictures, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus or a forbidden attachment was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter found harmful software in the message, or a kind of file that is not allowed there, such as a program, a script, or an archive with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the file and the computer that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file in another form, for example as PDF, or share it by a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator which kinds of files are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment of your message is not accepted; please have it scanned, and send it in another form or as a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not built by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server objects to the form of the message: a header line that is missing or there twice, lines that are too long, wrong line ends, or letters that are not encoded. The sending program must be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which program made the message; a script, a device or a web form is more likely than a mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check From, Date and Message-ID, the length of the lines, and whether all lines end with CR and LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the same text from another mail program to see whether it goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the complete reply on to the maker of the sending program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that wrote your message made a mistake in its form; please send it from another program while we look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local rule of the other side refuses the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s administrators have set a rule that this message, sender or connection does not meet, and the reply gives no clearer reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the complete reply for a web link or a word in brackets that names the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a short test message of plain text to the same recipient to see whether content or sender is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator about the rule, with the time and the complete reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s mail server refused your message; only its administrators can say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two programs did not understand each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command was unknown, came at the wrong moment, or was written in a wrong way. This is a matter of the programs and their settings, not of the person writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the transcript from the beginning: the first refused command counts, later ones are often only echoes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name that the program says in EHLO; it must be a full host name or an address in square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test from another network, because firewalls and virus scanners sometimes change commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program that sends, or pass the transcript on to its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program and the mail server did not understand each other; this is a technical matter that we are looking into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused or put off the request without a reason that can be told for sure. Guessing would lead you the wrong way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the step at which it happened and at everything that the server said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the addresses of sender and recipient for typing mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the server that replied, with the time and the complete reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server gave no clear reason; we have to ask its administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply tells of success or is only information. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further down in the transcript if something still failed; this step was not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text of the reply: it often holds the number under which the other side can find the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step worked; nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient has marked a message as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a report that the recipient&apos;s provider sends when somebody presses the spam button. The message itself was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this recipient from the mailing list at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the person had agreed to get this mail, and whether unsubscribing is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an account in strange hands if nobody here sent the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient marked your message as spam; please do not write to this address again without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automatic answer, not a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message arrived, and the recipient&apos;s mailbox answered by itself, for example because the person is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answer: it usually names the time of absence and somebody to turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the recipient or write to the person named there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message has arrived; the recipient&apos;s mailbox sent an automatic answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service itself skips this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that sends the mail remembers addresses that failed or complained before and does not try them again. The recipient&apos;s server was not even asked this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the address in the service&apos;s suppression list, together with the reason and date of the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the recipient in another way that the address works and that mail is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the address from the list and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our sending service skips this address because an earlier message failed; it must be taken off that list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook cannot find the mail server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name in the account settings has no address, or this computer cannot reach a name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the host name in the account settings with the provider&apos;s help page, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the computer is on line and that other names are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the name: smtpscope-cli check HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the mail server in the settings was not found; we compare it with the provider&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook lost or never got the connection to the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from the server in time: a wrong port, a blocked way, a virus scanner in between, or a server that is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare host name, port and encryption in the account settings with what the provider&apos;s help page says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the same server from this computer: smtpscope-cli check HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the mail shield of the virus scanner off for one try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program gets no connection to the mail server; we are looking at where the way is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not speak the kind of encryption that Outlook was told to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port and encryption in the account settings do not fit each other: 465 wants TLS from the first byte, 587 wants STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set port 465 with SSL/TLS, or port 587 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test both: smtpscope-cli check --grid HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the mail shield of the virus scanner off for one try if both fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption setting of the mail program does not fit the server; it has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept user name or password from Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook and the server have no way of signing in in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the sender&apos;s address from Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in the account settings is not one that this account may send with, or Outlook did not sign in before it sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on &quot;My outgoing server requires authentication&quot; in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the e-mail address in the account settings with the one that belongs to the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with the same address: smtpscope-cli check HOST --user NAME --from ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the recipient from Outlook, mostly because nobody had signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 or 465 instead of 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the outgoing server is that of your own provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird gets no connection to the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from the server: a wrong port, a blocked way, a virus scanner in between, or a server that is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird cannot find the mail server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird and the server could not agree on encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is set in the program and the server does not offer it, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the certificate: smtpscope-cli check HOST:465 --stop-after tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in method that is set in the mail program is not one that the server offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the sign-in method to &quot;Normal password&quot; with SSL/TLS or STARTTLS, or to OAuth2 where the provider wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the AUTH line of the server: smtpscope-cli check HOST --stop-after tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the mail program after the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in failed, and the mail program does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web site could not sign in at the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program library says only that the sign-in failed. The server&apos;s own words stand above it in its debug output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the debug output (SMTPDebug = 2) and read the server&apos;s reply to AUTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name, the password, and whether the provider wants an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with the same settings: smtpscope-cli check HOST --user NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web site&apos;s sign-in at the mail server fails; its administrator has to check the stored password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web site gets no connection to the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many hosting firms block outgoing mail ports, and some redirect them to a server of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hosting firm whether it blocks ports 25, 465 and 587, or wants its own server used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare host name, port and encryption with the provider&apos;s help page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test from that machine: smtpscope-cli check --grid HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web site cannot reach its mail server; the hosting firm may block the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the connection and then said nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly port and encryption do not fit: a program that speaks plain text waits in vain at a port that wants TLS from the first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &quot;secure&quot; to true for port 465, to false for 587 and 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a firewall that takes connections and passes nothing on if both fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was given no user name or no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the server: the settings lack what is needed for the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that user name and password are set where the program reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for environment variables that are empty on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the program after the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program gets no connection to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s name was not found by curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in failed, and curl does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine never takes mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail service here for this caller; only QUIT may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LMTP: after the message, there is one reply for each accepted recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for the next part of the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no valid base64, or the client broke the sign-in off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already signed in, or a message is under way, or no EHLO yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsolete; newer servers say 530 or 534.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message may be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipient was accepted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last piece, mixed with DATA, or without a valid recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form of very old servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by lists of the time of RFC 821.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell whether the address exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may close the connection at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a sign-in or encryption is needed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digit 2 tells of success. The rest only says which part of the work it concerns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digit 4 says that the same request may work later. Mail servers try again by themselves, often for several days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digit 5 says that the same request will fail again. Something must be changed before another try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code does not say which part of the work is meant. Only the text can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number 1 speaks of an address, either that of the sender or that of the recipient. The text has to tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number 2 speaks of the recipient&apos;s mailbox. The text has to tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the mail system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number 3 speaks of the mail system that should take the message. The text has to tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the network or the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number 4 speaks of the network, of DNS or of the way between the servers. The text has to tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number 5 speaks of the commands that the two programs exchange. The text has to tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the content or form of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number 6 speaks of the content or form of the message. The text has to tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about security or rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number 7 speaks of security or of rules: sign-in, encryption, spam filters, or who may send. The text has to tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server carried out what was asked. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the address without an objection at this point. It may still refuse the message later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail for this address. It may still refuse the message itself later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on to a system that sends no reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was passed on to a system that will not report whether it arrives. No news is neither good nor bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the message, but gave it another priority than the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the command. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has taken over the message and now looks after its delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was changed on the way, with some loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had to convert the message into a simpler form. It was delivered, but may look different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the sign-in or the security step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No details given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says only whether the refusal is lasting or not. The text is the only source for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server objects to an address, but not even whether it is the sender&apos;s or the recipient&apos;s is clear. The step at which it came and the text decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the step: after MAIL FROM the sender is meant, after RCPT TO the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both addresses for typing mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the server that replied if both are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is responsible for this domain, but it knows nobody with the name before the @ sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not seem to exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the address or cannot confirm it at present, and leaves room for another try. Usually it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address letter by letter with one that the recipient has given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next try if the address is surely right; the server may only have lost touch with its directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator if it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain is unknown or takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ sign cannot be found, or no mail server is responsible for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is written in a way that no mail server can use: the @ sign or the domain is missing, or there is a blank or a forbidden character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retype the address by hand, in the form name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for blanks, commas, quotation marks and letters with accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address books and scripts that put addresses together from parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address fits more than one mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system finds several mailboxes for this address and does not want to choose. Its administrator must put the directory in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for a complete and unique address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s administrator that two entries share this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its number this code confirms an address. Together with a refusal it makes no sense, and only the text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was here once, but has moved, and the server knows no new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for the new address in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old address from address books and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address is not well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the mail comes from is written in a way that the server cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the sender address is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ sign of the sender cannot be found or cannot take replies, so the server refuses the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender address in the mail program or script; inner machine names such as .local do not work outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up whether the sender&apos;s domain has an MX record or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the DNS of the sender&apos;s domain from outside; a failing name server has the same effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its number this code tells of a message passed on without further reports. Together with a refusal, only the text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain declares in DNS that it accepts no mail at all (null MX). Microsoft also uses 5.1.10 for a recipient that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox exists, but something keeps the server from delivering to it. The code does not say what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text for words about space, rules or a closed mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the recipient in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator, with the time and the complete reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox exists but takes no mail: it is closed, locked, or no longer used. Some servers say so for an address that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox takes no mail at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is locked or limited for now. Gmail says so when a mailbox gets too much mail at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox has reached its storage limit. New mail fits only after something has been deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox takes only messages up to a certain size, and this one is larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailing list could not be resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is a list or group, and the server could not find out who belongs to it. Its owner or administrator must look into that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the owner of the list or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message to single members if it is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the mail system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system has a problem of its own, but the code does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system has a problem at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system could not take the message just now because of a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system has no room left at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk or the memory of the receiving server is full. This is not about a single mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server has no storage left. This is not about a single mailbox, and only its administrator can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system takes no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system does not accept any messages: it never does, or it is being shut down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system takes no messages at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system is being serviced, is overloaded, or has reached a limit of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system lacks a feature that the message needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system cannot do something that the message or command asks for, for example letters of other scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message in a simpler form, as plain text and with plain addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the transcript for the extra words after MAIL and RCPT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system takes only messages up to a certain size. Attachments grow by about a third on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is set up wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system has a wrong setting and cannot deliver. Its administrator has to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the complete reply to the administrator of that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the MX record: it may lead to a server that does not know the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its number this code only tells that the priority was changed. Together with a refusal, the text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the network or the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not find its way. The code does not say whether DNS, a firewall or the other server is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server called the next one and got no answer, or was turned away at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its number, the next server gave no answer. Microsoft 365 also says 5.4.1 when it does not know the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was there, but it broke or stood still for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how many bytes had been sent when it broke, and whether it is always at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at firewalls, virus scanners and the packet size (MTU) on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and try again if it happened only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lookup in DNS or a directory failed for the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server needed an answer from a name server or directory and did not get one. That often heals by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the domain&apos;s mail records from two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name server that the sending machine uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, since servers try again by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lookup in DNS or a directory failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server needed an answer from a name server or directory and did not get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the recipient&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS gives no usable mail server for the domain: the records are missing, wrong or point nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system is overloaded or a limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has too much to do. Gmail also uses this code when an account has sent too much in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has passed through too many servers. Usually two forwards point at each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be delivered within the time allowed. An earlier notice or log line names the real reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not like a command, but does not say what. Some providers use this code for any kind of refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is not valid at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is unknown here or came at the wrong moment. Often it is only an echo of an earlier refusal, or a sign-in is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the replies before this one: the first refusal is the real reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the mail program signs in and uses encryption as the server wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with port 587 instead of 25 if this is the outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is written in a wrong way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot read the command. Common reasons are missing angle brackets around an address or a host name that is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that addresses stand in angle brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name that the program says in EHLO; it must be a full host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for letters or blanks that do not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many recipients at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more recipients than the server takes in one go. Mail servers split such messages by themselves; simple programs do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the recipients into smaller groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mailing list or a service made for mailings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the command is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the command but not what stands behind it, for example the host name after EHLO or an unknown extra word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the extra words after MAIL and RCPT with the list in the EHLO reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the sending program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sides speak different versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender and server use versions of the mail language that do not fit together. One of them needs an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the sign-in is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that the mail program gave during the sign-in is longer than the server takes, for example a very long token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sign-in method from the server&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a wrong value, such as a whole file, was entered as the password or token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the content or form of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server objects to how the message is built or to what is in it, without saying more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of content is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving side cannot or does not want to take this kind of content or attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message as plain text, or the file in a common format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the file by a link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would have to be converted, but that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server cannot take the message as it is, and converting it is forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message as plain text without special encodings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the EHLO reply of the next server for 8BITMIME and BINARYMIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would have to be converted, but the server cannot do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server cannot take the message as it is, mostly because of 8-bit letters, and this server cannot convert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message with the encoding quoted-printable or base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the EHLO reply of the next server for 8BITMIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was converted with some loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its number this code only tells of a conversion. Together with a refusal, the text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion of the message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server tried to convert the message into a form that the next one understands, and that went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message as plain text, or from another mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for odd letters in the subject, in names and in file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content that lies elsewhere could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message refers to content on another server, and the mail server could not fetch it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of other scripts are not possible in this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains letters outside of plain English, such as ü or é, and the server cannot handle that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the EHLO reply for SMTPUTF8; without it such addresses cannot be used there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer would need letters that the mail program does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would have to name an address with letters of other scripts, but the mail program did not ask for that (SMTPUTF8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with letters of other scripts in its header cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the message holds unencoded letters such as ü or é, and the next server or mailbox cannot take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for unencoded letters in the subject, in names and in file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message from a mail program that encodes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters if the address is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older number for X.6.8: the server would have to use letters of other scripts that the mail program did not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for security or by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about sign-in, encryption or a rule is not to the server&apos;s liking. The code does not say what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off for security or by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the message for now: often too much mail, an unknown sender, or a service that is not ready. The text tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed, and the code does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses by some rule. This code is used for block lists, missing sign-ins, forged senders and spam alike, so only the text can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text for a list&apos;s name, a web link, or the words relay, SPF or authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the mail program signs in if this is the outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the server that replied, with the complete reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the message for now. It is often greylisting, sometimes a block list, a limit or a missing sign-in; the text tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender may not write to this list or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailing list or group takes mail only from certain senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security step is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the standard, the message would have to change from one kind of protection to another, which does not work. Exchange servers use this code when a sign-in fails or is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security feature is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the security feature or sign-in method that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cryptographic step failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong with keys, signatures or encryption. Yahoo uses this code when the sender could not be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encryption or signature method is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side does not know the method that the other wants to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was changed on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving side found that the message is not the same as the one that was sent off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for filters or gateways on the way that add text or change the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the DKIM signature after the last such gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server understood the sign-in, but does not accept this name with this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in method is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a stronger sign-in for this account. Gmail uses this code for an app password; others use it for any kind of rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is needed before the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets nobody sign in before the connection is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in method needs encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen way of signing in is allowed only on an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password must first be prepared for this method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has to sign in once with the plain password over encryption; after that the chosen method works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on encryption, set the sign-in method to normal password (PLAIN) and sign in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change back to the other method afterwards if it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator if the plain method is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that signs in has been switched off. In reply to a recipient it is that mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust between two systems is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may not act for this account at the other system. Gmail uses this code when it wants a sign-in in the browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority of the message is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes only more urgent messages at present. Ordinary mail has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for its priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows smaller sizes for messages of this priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has a new owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address now belongs to somebody else than before. The message was held back so that it does not fall into strange hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for the present address in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old address from address books and accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has a new owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole domain now belongs to somebody else. The message was held back so that it does not fall into strange hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all addresses of this domain from address books and accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the mailbox cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender asked that the mailbox must still belong to the same person, and the server cannot check that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message without this demand (RRVS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient in another way whether the address is still the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid DKIM signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver wants a valid DKIM signature, and found none that holds. The signature proves which domain takes responsibility for a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the sending server signs mail for this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the DKIM key in DNS and compare it with the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for gateways that change the message after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM signature is valid, but not from a domain that is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is signed, but the receiver wants the signature of another domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM signature does not belong to the domain in the From line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is signed by another domain than the one the recipient sees as the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up signing with the domain of the From address at the sending service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which service really sent the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s SPF record does not allow this server to send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the sending IP address with the SPF record of the sender&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the server to the record, or send through a server that stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a forward on the way, because forwarding often breaks SPF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s SPF record does not allow this server to send for it. Gmail uses 4.7.23 for a missing name of the sending IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF check could not be carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain has a mistake or could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the SPF record: there must be only one, without typing mistakes and with at most ten lookups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test whether the domain&apos;s name servers answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again after it has been corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the sending IP address (PTR record) is missing or does not lead back to the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several checks of the sender&apos;s domain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM or DMARC could confirm that the message comes from the sender&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain takes no replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the standard, the sender&apos;s domain declares that it takes no mail, so nobody could answer. Gmail uses this code for a failed SPF check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flood of mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts far too much mail from this sender or to this recipient, and stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of signatures of a forwarded message is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that forward mail can vouch for it (ARC), and here that record does not hold. Gmail uses this code when encryption is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demanded encryption is not possible on the whole way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender asked for an encrypted way from end to end, and a server cannot promise it. Gmail and Microsoft use this code for other things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily limit of recipients is reached (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has sent to more recipients than Microsoft allows in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is unknown (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft passed the message on, and the mail system behind it does not know the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient gets too much mail from this sender (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft limits how many messages per hour one sender may send to one recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient gets too much mail (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft limits how many messages per hour a mailbox takes, and this one is over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server cannot be reached (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s server called the next mail server and was turned away or got no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server could not be reached for too long (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s server tried for a day or more and was turned away or got no answer each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes round in a circle (Exchange)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange counted too many stations on the way of the message and stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not exist (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s server found nothing in DNS for the part after the @ sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup of the recipient&apos;s domain failed (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s server got no usable answer from the name servers of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server&apos;s encryption failed (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s server could not make an encrypted connection to the next mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server hung up (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s server reached the next mail server, but that one closed the connection too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has wrong line ends (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines of the message end in a way that is not allowed (a bare line feed). The sending program must be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program did not sign in (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft takes mail at this place only after a sign-in, and there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not send as this address (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program signed in with one account, but the message comes from another address that this account may not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the From address with the account that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account&apos;s own address as the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator for the right Send As if the other address is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 does not pass this message on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft could not tell to which of its customers the sending server belongs, so it does not pass the message on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the inbound connector for the sending IP address or certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the sender&apos;s domain is an accepted domain of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group takes mail only from certain senders (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of this group has named who may write to it, and the sender is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group takes mail only from inside (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group accepts only senders of its own organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox takes mail only from inside (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox accepts only senders of its own organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public folder takes mail only from inside (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public folder accepts only senders of its own organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient takes mail only from inside (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient accepts only senders of its own organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is blocked because of spam (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft saw signs of spam from this sender and stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain did not pass DMARC (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain asks receivers to refuse mail that cannot be confirmed, and this message could not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending IP address is blocked (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has blocked the sending server. The reply names an address where removal can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The From line is missing or wrong (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no valid From line, so Microsoft does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation blocks this sender (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has put the sender&apos;s address, domain or IP address on its own block list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain is not confirmed well enough (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For domains that send much mail, Microsoft demands that SPF, DKIM and DMARC all pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has blocked the sending server&apos;s IP address. Removal can be asked for on the page that the reply names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much mail for the reputation of the sending server (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft slows down mail from this IP address because it does not trust it enough yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has sent too much suspicious mail (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has stopped outgoing mail of the whole organisation, mostly because an account is in strange hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft takes no mail from this IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending IP address or the organisation is new or has a bad reputation at Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain is not registered (Microsoft 365)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation sends mail from a domain that it has not entered at Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The From domain does not match SPF or DKIM (Gmail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the domain of SPF nor that of DKIM is the one in the From line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall hides the greeting and crosses out words it does not know, STARTTLS among them. The server behind it is not seen. Its mail inspection should be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall answers in place of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus scanner on this computer stands between the mail program and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus scanner stands between the mail program and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus scanner stands before the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine holds up unknown senders on purpose: it answers very slowly and puts off the first tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spam filter stands before the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small relay that passes mail on to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the content filter behind a mail server, not the server itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test server: it keeps messages to look at and delivers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test program that throws every message away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server made with a Python library, often for tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of Orange or Wanadoo in France.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on this computer that stands between the mail program and Proton Mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spam filter in front of the real mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter that many hosting firms use for outgoing mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway that encrypts mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that makes an Exchange mailbox available to ordinary mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a printer that takes mail, not a mail server for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WildDuck, ZoneMTA and many own programs are made with this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maddy, hydroxide and some local bridges greet in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was renamed (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old way to say that a folder now has another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is on another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names the place where the mailbox or folder is to be found. The mail program should connect there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server that the reply names in the mail program&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for the right server name if the program cannot follow by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice that must be shown to the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a person to read this text. It often tells of a full mailbox, planned work, or a sign-in that is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text to the user, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a web link in it, and follow it only if it leads to the provider&apos;s own site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this character set is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program searched with letters in a character set that the server does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of a message could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message in the folder is so badly built that the server could not read its header. The other messages are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks that can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists the marks, such as read or important, that it stores for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages can be read here, but not changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is open for reading and writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages can be read, changed and deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target folder is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist yet; the mail program can create it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next message number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells which number the next new message will get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this number changes, the mail program must load the folder anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first unread message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells where the first unread message stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the message cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message uses an encoding that the server does not know, so it cannot hand out this part in the form asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message numbers do not last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the messages are valid for this session only; mail programs have to load the folder anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the stored message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells which number the message got that was just stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the copied messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells which numbers the copied messages got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to protect links to messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists how links to messages can be protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message or result is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that should be stored or put together is larger than the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to a message does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link from which the server should fetch a part of the message cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter by which the mail program finds out what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counter of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not count changes in this folder; the mail program must compare by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the message meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark was not stored, because another program changed the message in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression is already switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is compressed already, so it cannot be switched on a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous folder was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the folder that was open before. This is only information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search result was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not keep the result of the search for later use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way of sorting is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked for a way of comparing texts that the server does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on a message could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too large or there are too many of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on messages are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells how large notes on messages may be, or that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversion failed for the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not convert a part of the message just now; another try may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages to convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked to convert more messages at once than the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many parts to convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked to convert more parts at once than the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live updates of this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot keep the result of this search up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much happened that the server stopped sending notices. The mail program should look for new mail by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of notice is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asked for notices that the server does not offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program named a stored filter that does not exist on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data of a folder could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are too large, too many, or not allowed on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the server is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server itself answers, but a system behind it, often the user directory, does not. The password was not even checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in failed. Many servers say so on purpose for a wrong name, a wrong password and a missing app password alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in worked, but this mailbox is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password are right, but the account may not open the mailbox it asked for, for example a shared one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name: for shared mailboxes, it often has a special form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator whether the account has rights to this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password or sign-in has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password or token was right once but is not valid any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password on the provider&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new password in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again in the provider&apos;s window if the program uses a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses a sign-in on an unencrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user should turn to the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not want to say more here; the administrator or provider must be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rest of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator or provider of the mailbox, with time and user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rights for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not do this with the folder, for example in a shared mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the mailbox or folder for the needed rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right account is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is locked by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session uses the mailbox or folder at the moment. The password is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other mail programs and devices that use this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was deleted meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session deleted the message that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox&apos;s data are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found damaged data. Its administrator must repair the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server met a mistake of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found a fault in its own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server thinks the mail program is at fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program did something that makes no sense to the server. An update often helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can never do what was asked, for example because a folder name is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the server is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections, folders or messages are in use. Often too many devices are signed in at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close mail programs on other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the number of connections in the mail program&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, and then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to store the message; something must be deleted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is already taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a folder with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was not found; it may have been renamed or deleted by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special use of the folder is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot mark this folder as, for example, the one for sent mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is shown in a simpler form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has addresses in other scripts that this mail program cannot take, so the server simplified them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lasting number of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives the folder a number that stays the same when it is renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists its abilities and ways to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has folders inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be deleted while there are others inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lasting numbers are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program had switched to lasting message numbers and then used the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy with a long task and tells how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request concerns more messages or items than was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request concerns fewer messages or items than are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the screen (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old way to show a message at once on a user&apos;s screen. Nobody uses it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to screen or mailbox (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old command: show the message on the screen or, if the user is away, put it into the mailbox. Nobody uses it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to screen and mailbox (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old command: show the message on the screen and put it into the mailbox as well. Nobody uses it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses can be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can be asked whether an address exists. Most servers give no real answer, to keep addresses from being collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List members can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can be asked who belongs to a mailing list. Most servers refuse, to keep addresses from being collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers HELP with a text for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap of roles (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old way for client and server to swap roles. It is unsafe and should not be offered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit text is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes message texts with letters such as ü or é as they are. Without this word they must be encoded, or may arrive broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names the largest message it takes, in bytes; 0 or no number means that it names no limit. Compare it with the size of the message after encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talkative mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can report in more detail what it does. This comes from Sendmail and serves for tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client can announce that it sends just one message. This comes from Sendmail and is of no importance today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message can be sent in pieces of a known length (BDAT) instead of with a dot at the end. Exchange uses this; some firewalls do not cope with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes attachments without any encoding. This works only together with CHUNKING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed transfers (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted transfer could be taken up again. Hardly any server ever offered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery before a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender can name a time after which the message is no longer of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several commands at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may send several commands without waiting for each reply. Replies still come in order, and each must be matched to its command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery reports on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender can ask for a report when the message is delivered, delayed or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting mail on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server can ask for the mail that waits for it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer codes in the replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server adds a second code of three numbers such as 5.1.1 to its replies. These tell more than the three digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption can be switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection starts unencrypted and can be switched to encryption with this command. If the word is missing on port 587 or 25, the server offers none, or a firewall hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advertising wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks senders not to send advertising of certain kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of a message can be asked for later. Hardly any server offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible sender (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of Sender ID, a check of sender addresses that has been given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting mail after a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server with a changing address can sign in and have its waiting mail sent to it over the same connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists the ways in which a client can sign in. If the word is missing before STARTTLS, that is normal; if it is missing afterwards, nobody can sign in on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content fetched from a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client can have the server fetch the message or parts of it from an IMAP mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery at a later time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client can ask the server to hold the message until a certain time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses in other scripts (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An early form of SMTPUTF8. Servers should offer SMTPUTF8 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission to convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender can say whether servers may convert the content of the message. Hardly any server offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms that the recipient can take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers can agree on the form of the content that the recipient can read. Hardly any server offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and headers in other scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes addresses and headers with letters such as ü or é. Without this word such addresses cannot be used there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender can give the message a priority. It is used in closed networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the owner is still the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender can ask that the message is delivered only if the mailbox has belonged to the same person since a certain date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption demanded on the whole way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender can demand that every server on the way uses a verified encrypted connection. Few servers offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says beforehand how many recipients, messages or commands it takes in a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client data may be handed over (Postfix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trusted filter or proxy may tell this server who the real client is. It should be offered to trusted machines only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client data for the log (Postfix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trusted filter may hand over the data of the real client so that they stand in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in between Exchange servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange servers use this to sign in at each other. Other programs cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption between Exchange servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange servers of one organisation use this to encrypt between each other. Other programs use STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says how many recipients it takes for one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange data (old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Exchange servers hand over their own data with this. Other programs ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copies between Exchange servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange servers keep a second copy of each message until it is delivered. Other programs ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route data between Exchange servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange servers tell each other the destination of a message with this. Other programs ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in, written in an old way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as AUTH, written with an equals sign for very old versions of Outlook. Newer programs should ignore it and read the AUTH line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall has crossed out this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall between here and the server replaces words it does not know with the letter X. Mostly STARTTLS was hidden this way, so the connection stays unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to switch off the mail inspection of the firewall (for Cisco: inspect esmtp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 465 with encryption from the first byte, which such firewalls leave alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test from another network to see which side the firewall is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own return address for each recipient (Postfix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can make a separate return address for each recipient, so that failed addresses of a list are found easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early sending (Exim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim servers that know each other may send their first commands without waiting for the greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original organisation (Exchange)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange servers hand over from which organisation a message comes. Other programs ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual sign-in with a key pair (DSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides prove themselves with a key and a certificate. It is not used for mail in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual sign-in with a key pair (ECDSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual sign-in with a key pair (RSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in of one side with a key pair (DSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client proves itself with a key and a certificate. It is not used for mail in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in of one side with a key pair (ECDSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in of one side with a key pair (RSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client gives no name, at most a note for the log. Mail servers for users do not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password proved by an answer (MD5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password itself is not sent, only an answer computed from it. The method is old, and the server must store the password readably.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password proved by an answer (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older way to prove the password without sending it. It has been declared obsolete, because it is weak and often goes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in through a network&apos;s own system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in runs through a system known from wireless networks. It is hardly used for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in through a network&apos;s own system, bound to the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as EAP-AES128, bound to the encrypted connection as well. It is hardly used for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with a key pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client proves that it has a secret key. The method comes from chat networks and is not used for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has already shown who it is, mostly by a certificate of the encrypted connection. No password is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of sign-ins through a security service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of methods that use a security service such as Kerberos. The part after the hyphen names the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with Kerberos (newer form)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shows a ticket of the organisation&apos;s Kerberos service. No password is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with Kerberos, bound to the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as GS2-KRB5, bound to the encrypted connection as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with the Windows domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client uses the sign-in of the Windows domain, by Kerberos or NTLM. It works only inside the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shows a ticket of the organisation&apos;s Kerberos service, without a password. From outside of the organisation it usually fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with old Kerberos (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outdated version of Kerberos that should not be used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with Kerberos 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for Kerberos that is registered but hardly used; servers offer GSSAPI instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password in two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password are sent one after the other, only encoded and not encrypted. It is common and safe on an encrypted connection only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with Novell&apos;s service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method of Novell&apos;s own sign-in service. It is of no importance today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with Novell&apos;s service for Samba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with Windows name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older method of Windows: the password itself is not sent, only an answer computed from it. Many servers do not offer it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with a token (old form)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shows a token of an older kind. Mail providers use newer forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with a token (OAuth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program shows a token that it got after a sign-in in the provider&apos;s own window. A normal password does not work with this method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in through an OpenID provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is done at another web site. It is hardly used for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each password from a list or device works only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password are sent together, only encoded and not encrypted. It is the usual method and safe on an encrypted connection only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in through an organisation&apos;s web sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is done on the organisation&apos;s web page. It is hardly used for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of safe password proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of methods that prove the password without sending it. The part after the hyphen names the computing method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with a SecurID device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sends a number that a small device shows. It is hardly used for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time passwords (obsolete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forerunner of OTP. It should not be used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is registered only so that nobody uses it. Servers that offer it are set up wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in passed on to the user&apos;s own domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment in which the user&apos;s own domain checks the sign-in. It is not used for mail in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with a token (very old form)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s first form of sign-in with a token. It has been switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with a token (Google and Microsoft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe password proof (SHA-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client and server prove to each other that they know the password, without sending it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe password proof (SHA-1), bound to the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like SCRAM-SHA-1, and also bound to this encrypted connection, so that nobody in between can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe password proof (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client and server prove to each other that they know the password, without sending it. It is the best of the password methods in wide use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe password proof (SHA-256), bound to the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like SCRAM-SHA-256, and also bound to this encrypted connection, so that nobody in between can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in again too soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants more time between two sign-ins. The password may well be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the time between two checks for mail in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then try once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is right, but the mailbox is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session has locked the mailbox. Only one POP3 session at a time is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes; a broken session ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use IMAP if several devices need the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault for the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in failed because of the server itself, not because of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a lasting fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the mailbox or the server is broken and needs the administrator. It is not about the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider or administrator of the mailbox, with time and user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rest of the text for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says clearly that name or password is the problem, and not a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message needs another mode of the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has addresses in other scripts, and the mail program has not switched on UTF8 mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command failed. POP3 has no numbers; the word in square brackets, if there is one, and the text give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a question, not an error. The text is encoded in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of messages can be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program can look at the header and the first lines without loading the whole message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes user name and password as plain text. If it is missing before STLS, the server wants encryption first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists further methods of signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals carry a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server puts a code in square brackets before the text of a refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest time between two sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names how many seconds must pass before the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program may send several commands without waiting for each reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says after how many days it deletes messages, or NEVER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasting message numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each message has a number that stays the same, so that the mail program knows what it has loaded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the server program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells what program it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection can be switched to encryption. If it is missing on port 110, use port 995 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused sign-ins carry a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells whether a failed sign-in is due to the password or to a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other scripts are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can hand out messages with addresses in other scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the texts can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can give its texts in several languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact is delayed on purpose (greylisting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server does not know this sender yet and asks it to come back in a few minutes. Ordinary mail servers do that by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the sending server tries again by itself, usually within 15 to 60 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the message again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check, if it still fails after some hours, that the sending server keeps one address and really tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is only delayed, not refused. It will most likely arrive within the hour without doing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server takes no mail from this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s administrators refuse mail by the country of the sending IP address. That is not a block list of spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to have the sender allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through a mail server in another country, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server does not accept mail from the country of our mail server. Please ask them to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not use the block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not listed. The recipient&apos;s server asks the list through a shared DNS resolver, the list refuses to answer, and the server wrongly takes that refusal for &quot;listed&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s mail administrator, with this reply, that the block list refuses their DNS queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a DNS resolver of their own or the list&apos;s registered access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask any list for removal: the sending address is not on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was refused because of a wrong setting at the recipient&apos;s mail server. Please tell them, for instance by telephone, and show them this reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gmail mailbox is full and no longer used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Gmail storage is full and nobody has signed in for a long time, so Google no longer keeps mail for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send again until the recipient says that the mailbox is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Gmail mailbox is full and seems abandoned. Please reach them another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Google storage is full. Mail, Drive and Photos share it, so an empty inbox does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient another way to free Google storage (mail, Drive and Photos share it) or to buy more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again when they have done so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gmail recipient gets too much mail at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many messages arrive for this one address that Google slows it down for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the sending server tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send fewer messages to this address, or collect them, if it gets many (reports, alarms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient gets too many messages just now. Yours will be tried again automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google account has sent as much as it may for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google limits how many messages and recipients one account may send in 24 hours. The limit has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait up to 24 hours, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the user whether they really sent that much; if not, treat the account as misused and change its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mailing service for large lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has reached Google&apos;s daily limit. Sending works again within 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google saw the same message too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with the same Message-ID was sent too many times in a short time, which is usually a program that repeats itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending the same message again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the program so that every message gets its own Message-ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google wants an app password here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account uses two-step verification. Google does not take the normal password from a mail program that signs in with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password in the Google account under Security, 2-Step Verification, App passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter those 16 letters in the mail program instead of the normal password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &quot;Sign in with Google&quot; (OAuth) instead, if the program can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Workspace administrator if app passwords are not offered: they may be switched off there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google needs a special password for this program. Please create an app password in your Google account and enter it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google wants a sign-in in the web browser first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google finds this sign-in unusual and wants the owner to confirm it in the browser before the mail program may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user to sign in at mail.google.com from the same network and to confirm the question there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the mail program again afterwards, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;Sign in with Google&quot; (OAuth) or an app password if it keeps happening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google wants to be sure that it is you. Please open mail.google.com in the browser, sign in and confirm, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google has paused sign-ins for this account. Every further try makes the pause longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all programs and devices that use an old password for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at least an hour, then sign in once with the right password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is paused because of too many sign-in attempts. Please wait an hour and do not try in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not accept this user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refused the sign-in. Google does not take the normal password of an account from mail programs: an app password or &quot;Sign in with Google&quot; is needed. So this reply often means just that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the full address is the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password (it needs two-step verification), or choose &quot;Sign in with Google&quot; (OAuth) in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password anew; mail programs keep old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not accept the password. Please use &quot;Sign in with Google&quot; or an app password in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP or POP access is switched off in this Google account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password may be right: this kind of access is not allowed for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on IMAP or POP in Gmail&apos;s settings, under &quot;Forwarding and POP/IMAP&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Workspace administrator if the setting is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google has paused this account&apos;s IMAP or POP access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much data or too many commands in a short time. The pause ends by itself within 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other mail programs that use this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait up to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many mail programs are connected at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each mail program opens several connections, and the account has reached the most that it may have (Gmail: 15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and devices that use this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the number of connections in the mail program&apos;s advanced settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail wants a sign-in before it takes this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sent mail through smtp.gmail.com without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on sign-in for outgoing mail in the program, with the full address as user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Google&apos;s relay service or an app password if this is a server or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s relay service does not know this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message came to Google&apos;s SMTP relay from an IP address or domain that is not registered in the Workspace settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Workspace administrator to open Apps, Google Workspace, Gmail, Routing, SMTP relay service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the public IP address that the message came from, or let the program sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the sender&apos;s domain belongs to this Workspace account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from this device is not yet registered with your organisation&apos;s Google service. Your administrator has to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s Google account may not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending account is switched off or does not belong to this Workspace domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Workspace administrator to check the sender&apos;s account and its Gmail service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the account is active in this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail takes no mail directly from this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP address belongs to a home, mobile or otherwise dynamic range. Gmail accepts mail only from proper mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the provider&apos;s outgoing server (port 587 with sign-in) instead of directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to correct the reverse DNS name and the entry in lists of dynamic addresses if it is a fixed server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail cannot be sent to Gmail directly from this connection. It has to go through the provider&apos;s mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail misses a reverse DNS name for the sending IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over IPv6 Gmail wants a reverse name (PTR) that points back to the same address, and SPF or DKIM that passes. The same server often has all that only for IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a reverse name for the server&apos;s IPv6 address; the hosting company does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server send over IPv4 only until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check SPF and DKIM for the sender&apos;s domain, also for IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail refused the message because of a setting at our mail server. The administrators of the server have to add a missing name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail cannot see that this server may send for the sender&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF, DKIM or DMARC did not pass. Gmail wants proof that the sending server is allowed to use the sender&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the details after &quot;Authentication results&quot; in the reply: they name the check that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sending server to the domain&apos;s SPF record, or send through the domain&apos;s own mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on DKIM signing for the domain, with the same domain as in the From address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail refused the message because our domain does not list the server that sent it. The administrator of the domain can correct this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail or this recipient wants an encrypted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message came without encryption. Gmail wants TLS from large senders, and some recipient domains want it from everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on TLS for outgoing mail at the sending server (Postfix: smtp_tls_security_level = may).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a firewall that removes STARTTLS if TLS is on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail distrusts the sending address or domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google has a bad opinion of the sending IP address or domain, usually because of spam sent earlier, also by former owners or neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for misused accounts and forms at the sending server and stop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the domain and the IP address up in Google Postmaster Tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send little for some days and only to people who want the mail; the opinion improves slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail does not trust the mail server at the moment. Its administrators have to look into it; sending again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail slows this sender down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More mail than usual, or mail that looks unwanted, came from this IP address or domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down and check for misused accounts at the sending server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the domain up in Google Postmaster Tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the sending server tries again by itself if the code begins with 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail blocks this kind of attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail refuses programs, scripts and password-protected archives, also inside ZIP files, and anything that could be harmful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file types: .exe, .js, .bat, .iso and encrypted ZIP files are always refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file on Google Drive or another file service and send the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the computer if the user does not know this attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail does not accept the attached file type. Please share the file by a link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for Gmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail takes messages of up to 50 MB and sends up to 25 MB. Attachments grow by about one third on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send large files as a link (Google Drive or another service).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep attachments below about 18 MB together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s or sender&apos;s organisation forbids this mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrators of a Google Workspace domain (often the recipient&apos;s) allow mail only from or to certain addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to have their administrator allow the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the own administrator about restricted delivery if the sender uses Google Workspace too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation does not allow this message. Please ask the recipient to have you added, or reach them another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google group does not take this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group does not exist, or only members may write to it, or the sender&apos;s address is not the one that was subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the group&apos;s address for typing mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the group&apos;s owner to allow the sender or to add the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the Gmail address that is subscribed: it may be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group does not accept mail from your address. Please ask the owner of the group for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP sign-in is switched off for the whole Microsoft 365 organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not the problem. Microsoft 365 has &quot;SMTP AUTH&quot; switched off for the organisation, so programs and devices cannot sign in to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to allow &quot;Authenticated SMTP&quot; for this mailbox: admin centre, Users, Mail, Manage email apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them run Set-CASMailbox -SmtpClientAuthenticationDisabled $false for the mailbox if that is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a program that signs in with OAuth, or a relay, for the longer term: Microsoft ends password sign-in for SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending with a password is switched off for your organisation. Your administrator has to allow it for this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP sign-in is switched off for this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not the problem. &quot;Authenticated SMTP&quot; is not allowed for this one mailbox in Microsoft 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to tick &quot;Authenticated SMTP&quot; for the mailbox: admin centre, Users, Mail, Manage email apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait about an hour after the change, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending with a password is switched off for this mailbox. Your administrator can allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft no longer takes a plain password here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft mailboxes do not accept &quot;basic&quot; sign-in with user name and password from this program. The program must sign in with OAuth, the Microsoft sign-in window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &quot;OAuth2&quot; or &quot;Microsoft&quot; as sign-in method in the program, or update it to a version that can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a relay or another sending service for devices such as printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an Outlook.com or Hotmail account from the program and add it again with the Microsoft sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not accept a password from this program any more. Please add the account again with the Microsoft sign-in window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s &quot;security defaults&quot; forbid this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has security defaults switched on in Microsoft Entra. They block all sign-ins with only a password, also for SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator: only they can exempt SMTP, with conditional access instead of security defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a program that signs in with OAuth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s security settings forbid this kind of sign-in. Please ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s rules do not allow this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password may be right, but a rule (conditional access, security defaults, two-step verification) refuses this way of signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to look at the sign-in log of this user in Microsoft Entra: it names the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use OAuth in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not accept this user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or password is wrong, or two-step verification makes the normal password useless here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the user name is the full sign-in address (it can differ from the mail address).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once at outlook.office.com with exactly these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use OAuth, or an app password where the organisation allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is right, but the mailbox cannot be opened this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft knows the user but does not connect to the mailbox: IMAP or POP is switched off for it, it has no licence, or a shared mailbox is opened with wrong names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to check that IMAP or POP is allowed for this mailbox and that it has a licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name for shared mailboxes: owner\shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft did not accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is not accepted. With Exchange Online this reply also comes when password sign-in over SMTP is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the user name is the full address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once at outlook.office.com with the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator whether &quot;Authenticated SMTP&quot; is allowed for the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Exchange servers cannot sign in to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector or a firewall between the organisation&apos;s own Exchange servers stops their sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Exchange administrator to check the receive connectors&apos; address ranges and sign-in methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a firewall that filters mail commands between the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft wants a sign-in before it takes this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program or device sends through Microsoft 365 (or Exchange) without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on sign-in for outgoing mail: smtp.office365.com, port 587, STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a connector that knows its address if the device cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not send with that sender address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program signed in as one person but sends as another. Microsoft allows only the own address, or one with &quot;Send as&quot; rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same address for sign-in and for From.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for &quot;Send as&quot; rights, or to add the address as an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not send with this sender address. Please use your own address, or ask for the right to send as that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 does not recognise the sending server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s own server delivers to Microsoft 365, but the inbound connector does not fit: another IP address, an expired certificate, or a domain that is not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to compare the inbound connector&apos;s IP address or certificate name with the sending server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the sender&apos;s or recipient&apos;s domain is an accepted domain there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Exchange server does not handle the recipient&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message reached an Exchange server or Microsoft 365 that was not set up for the recipient&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the MX record of the recipient&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask that administrator to add the domain as an accepted domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has blocked the sender&apos;s account for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much spam came from this account that Microsoft stopped it. Usually somebody else knows the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password, sign out all sessions and look for unknown forwarding rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to release the user under &quot;Restricted entities&quot; in the Defender portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account was stopped because spam was sent with it. Please change your password; your administrator then releases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Exchange server blocks the sending IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address stands in the Exchange server&apos;s own IP block list, or a block-list provider named it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient, by telephone for instance, to have their administrator look at the IP block list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the sending IP address up in public block lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has blocked the sending IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is on Microsoft&apos;s own list. Public block lists may show nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the reason at the sending server: misused accounts, forwarded spam, a new address with a bad past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for removal at sender.office.com; it takes an email confirmation and up to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has blocked our mail server&apos;s address. The administrators have to ask Microsoft to lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has blocked this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address or IP address is banned at Microsoft 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward the complete reply to delist@messaging.microsoft.com and ask for removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sending server for misused accounts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com has blocked the sending network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s consumer mail (Outlook.com, Hotmail, Live, MSN) blocks this IP address or its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in Microsoft&apos;s form for blocked senders: olcsupport.office.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the address in Microsoft SNDS and check for misused accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hosting company if a whole network is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com and Hotmail do not accept mail from our server&apos;s network. The administrators have to ask Microsoft to lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com slows this server down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending IP address has a weak reputation at Microsoft, so only little mail is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down; the sending server tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has put this sending address off for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the address looked suspicious, and Microsoft takes nothing from it for some hours. It often ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for misused accounts at the sending server, and for its address at sender.office.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not take mail of this organisation from that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 distrusts the address or the new organisation that sends through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Microsoft support through the admin centre and name the code of the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for misused accounts and for an open relay in the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has stopped this organisation&apos;s outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much suspicious mail left the organisation, or a trial organisation reached its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for misused accounts and open connectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Microsoft support through the admin centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain is not registered in this Microsoft 365 organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail left Microsoft 365 with a sender domain that the organisation has not added there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and confirm all sender domains in the Microsoft 365 admin centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a misused account or connector if the domain is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation does not allow automatic forwarding to the outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 stopped a message that a mailbox or inbox rule forwards automatically. The setting is on the side of the forwarding organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to allow forwarding for this mailbox in the outbound spam policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the mailbox for a forwarding rule that nobody remembers: it may have been set by an intruder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own organisation blocks this recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in the organisation&apos;s own block list (Tenant Allow/Block List) stops the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to look at the Tenant Allow/Block List in the Defender portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to another address of the recipient until it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient takes no mail over IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Microsoft 365 organisation has not switched on mail over IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sending server use IPv4 for this recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator to allow mail over IPv6 if the sender has nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has put this sender on its own block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Microsoft but the recipient&apos;s administrators block the sending address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient, by telephone for instance, to have their administrator remove the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the sending IP address or domain that stands in the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient takes mail only from certain senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox or group is set up for colleagues or for chosen senders only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient or the owner of the group to allow the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator to accept mail from outside for this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address accepts mail only from certain people. Please ask the recipient to have you allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient does not exist in the Exchange organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox, group or contact has this address. With colleagues, an old entry in Outlook&apos;s list of suggestions is the usual reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the suggested entry in Outlook (the cross beside the name) and choose or type the address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator if the address should exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not exist there. Please delete the suggestion in Outlook and type the address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft says &quot;access denied&quot; but means: no such address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 checks addresses before it takes mail, and this one is not in the recipient&apos;s directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient, by other means, for the right address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s administrator, if the address exists, that the directory is not complete in Microsoft 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not exist at the recipient&apos;s organisation. Please check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server has a rule that takes no mail for this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address stands in an access list of the server, either because it is not in use any more or because mail to it is closed to senders from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient, by other means, whether the address takes mail from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the complete reply to the recipient&apos;s mail administrator and ask which rule it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain is not set up at Microsoft 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record leads to Microsoft 365, but the domain is not registered or not finished there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain for typing mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s administrator that their domain is not an accepted domain in Microsoft 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection to the recipient&apos;s server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending or receiving side insists on a checked encrypted connection (DANE, MTA-STS or a connector), and the recipient&apos;s server or its DNS data do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s mail administrator the exact words of this reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test their server&apos;s STARTTLS and certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient gets too many messages per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft limits how much one mailbox may receive in an hour, in all or from one sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; send fewer automatic messages to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a program that repeats itself, such as a monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many programs send through this Microsoft account at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox may hold only a few connections for sending at once (three, Microsoft says). The rest is put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the programs, printers and web sites that send with this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them send one after the other, or give each an account of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections to Microsoft are open at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s server has as many connections as it takes for now. The sending server tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Microsoft account has sent as much as it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online limits recipients per day, messages per minute and connections at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait (for the daily limit up to 24 hours) and send more slowly, over one connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the user whether they really sent that much; if not, treat the account as misused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending Exchange server gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a day or two the server could not hand the message over. The reason stands in an earlier delay notice or behind this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the last error in the report (&quot;LastError&quot;, &quot;Remote server returned&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the recipient&apos;s mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again when the reason is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com has blocked this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s old block codes for consumer mail: SC and OU for bad reputation, DY for dynamic addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the provider&apos;s outgoing server if this is a home or dynamic address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo refuses this sender for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo&apos;s users complained a lot, or the sending address looks like a spam source. Trying again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop mailings from this address and look for misused accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in Yahoo&apos;s form for senders at senders.yahooinc.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo does not accept mail from our server at the moment. The administrators have to talk to Yahoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo puts this sender off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More mail than usual came from this address, or Yahoo users marked mail as spam. Missing SPF, DKIM or DMARC leads to the same reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the sending server tries again by itself for hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC of the sender&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less and more slowly to Yahoo, AOL and their partner domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo accepts mail from our server only slowly at the moment. The message will be tried again automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo or its filter refuses the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message contains something Yahoo does not want: a link, an attachment, or the look of phishing. Yahoo does not say what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove links and attachments and try a short plain message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the links in the signature do not lead to a listed domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AOL has blocked the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short code in brackets is AOL&apos;s own: bad reputation (SC, BL), home or dynamic addresses (BB, DU).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for misused accounts at the sending server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Yahoo&apos;s form for senders: AOL is run by Yahoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign-ins with a wrong password at Yahoo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo has paused sign-ins for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all programs and devices that use an old password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some hours, then sign in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password in the Yahoo account and use that in mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo wants an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo and AOL do not take the normal password from mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password in the account&apos;s security page at login.yahoo.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in the mail program for incoming and outgoing mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo needs a special password for mail programs. Please create an app password in your account and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo does not accept this user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo and AOL want an app password from mail programs; with the normal password this reply comes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name: the full address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password in the Yahoo account and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refuses the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s own rules refuse it, mostly because of the content or the sender&apos;s reputation. Apple gives no details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a short plain message without links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to icloudadmin@apple.com with the complete reply if it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMX, web.de or mail.com has blocked the sending IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is on a block list or behaves like a spam source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the web address in the reply: it shows the reason for exactly this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause and use the contact form at postmaster.gmx.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMX and web.de do not accept mail from our server at the moment. The administrators have to have the block lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMX or IONOS refuses the message by its own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply contains a web address whose ending (hd, hi, re, sbl and others) names the rule: missing headers, a suspicious content, or the sender&apos;s reputation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the web address in the reply and read the explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the message&apos;s From, Date and Message-ID lines, and SPF and DKIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the provider&apos;s postmaster with the complete reply if it stays unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept this user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMX, web.de, mail.com, IONOS and Amazon use these words. At GMX and web.de the same reply comes when &quot;POP3 and IMAP access&quot; is switched off in the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the full address and the password by signing in on the provider&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on &quot;POP3 and IMAP access&quot; in the mailbox settings (GMX, web.de).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an application-specific password if two-step sign-in is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-Online does not take mail from this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-Online accepts only servers it knows and trusts: with a fixed address, a proper name in reverse DNS and a web page that tells who runs it. New servers are often refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the reverse DNS name of the sending address; it must look like a mail server, not like a customer line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to tosa@rx.t-online.de with the IP address and ask to be let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the message go through the provider&apos;s outgoing server until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-Online does not accept mail from our server yet. Our administrators have to ask Telekom to let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange or La Poste has blocked the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much unwanted mail came from the IP address, or it is on a list that the provider uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the address up in the list that the reply names (Spamhaus, Sender Score).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down and look for misused accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange or La Poste allows only few connections at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server opened too many connections at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the connections to orange.fr, wanadoo.fr and laposte.net to two or three at the sending server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange or La Poste puts the message off without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants the sending server to come back later. It happens when the service is busy and when the sender is not well known there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the sending server tries again if the code begins with 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down to two or three connections at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider&apos;s postmaster if it lasts more than a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The French provider has blocked the sending address for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free or SFR has seen too much spam from this IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for misused accounts and forwarded spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a day: the block usually ends by itself; if not, write to the provider&apos;s abuse desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comcast or Cloudflare found the sending address on a block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number behind BL and the web address in the reply name the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the web address in the reply to see the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the address removed at that list after the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cox has blocked the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters after AUP# tell the list: CXBL and CDRBL are Cox&apos;s own, IPBL stands for Spamhaus, Sender Score, Invaluement or Cloudmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the code on Cox&apos;s page &quot;Email error codes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause and ask the named list, or Cox, for removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum has stopped this account&apos;s outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious mail was sent with the account; probably somebody else knows the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all passwords of the Spectrum account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call Spectrum to have the block lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT&amp;T has blocked the sending IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is on AT&amp;T&apos;s own block list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to abuse_rbl@abuse-att.net with the IP address and the complete reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yandex: access by mail programs is switched off for this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password may be right, but IMAP, POP3 or SMTP access is not allowed in the mailbox settings, or an app password is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on access from mail programs in Yandex Mail: All settings, Email clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password there and use it in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yandex does not accept this user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are wrong, or IMAP access is switched off, or an app password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password for mail in the Yandex ID settings and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on IMAP in Yandex Mail: All settings, Email clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yandex wants the user to sign in on its web page once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is new or not confirmed: Yandex&apos; terms must be accepted in the browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user to open the mailbox in the browser once and accept the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the mail program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail.ru wants an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail.ru does not take the normal password from mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an &quot;external application&quot; password in the Mail.ru security settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ Mail (or NetEase) wants an authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not take the normal password from mail programs, only a code that is made in the mailbox settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on IMAP/SMTP in the mailbox settings on the web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the authorization code there and enter it in the program instead of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The From address must be the one that signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>163 and 126 allow only the own address as sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the same address as sender and as user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sender that programs and devices set by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP or IMAP is switched off in this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetEase mailboxes allow mail programs only after the service was switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on IMAP/SMTP in the settings on the web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the authorization code shown there as the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetEase does not trust this mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants the program to name itself (IMAP ID) and refuses those that do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the mail program or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the authorization code instead of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The From address must belong to the Zoho account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refuses senders that are not an address or alias of the account that signed in (&quot;Relaying disallowed&quot; means this there).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of the account as sender, or add the other one as an alias in Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server name fits the account&apos;s region (zoho.com, zoho.eu, zoho.in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has stopped this account&apos;s outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much or suspicious mail left the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password and look for misuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open mail.zoho.com/UnblockMe in the browser to release the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong GoDaddy server is entered for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program signs in at the server for incoming mail from other servers, which never takes a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter smtpout.secureserver.net, port 465 with SSL/TLS, as outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the full address as user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IB number tells why: 103 Cloudmark, 104 to 106 Spamhaus, 110 to 113 spam or many wrong addresses from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for misused accounts; blocks 110 and 112 end after an hour, 111 and 113 after a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the address removed at the named list, or use the web address in the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint has blocked the sending IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many organisations use Proofpoint as a filter; its own list has this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ipcheck.proofpoint.com with the sending IP address and ask for removal there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for misused accounts at the sending server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s spam filter (Proofpoint) blocks our mail server. The administrators have to ask for removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast delays the first contact (greylisting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast&apos;s words sound like a fault, but it only waits for a second try from a sender it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to have the sender permitted if it happens for every message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast judges the message as spam or harmful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature for spam or malware fits the message. The recipient&apos;s administrators cannot see more either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove links, the signature and attachments and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to have the sender permitted in Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the mistake with Mimecast&apos;s form &quot;Sender feedback&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Mimecast rules refuse this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrators or the recipient have a rule that blocks the sender, or a rule against faked senders matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the message does not carry an address of the recipient&apos;s own domain as From.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barracuda has blocked the sending IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is on Barracuda&apos;s reputation list, which many spam filters use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for removal at barracudacentral.org/rbl/removal-request; it takes about half a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s spam filter (Barracuda) blocks our mail server. The administrators have to ask for removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Cisco filter does not trust the sending server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cisco&apos;s reputation service (Talos, formerly SenderBase) rates the sending IP address as poor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the IP address up at talosintelligence.com and ask for a review there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s spam filter does not trust our mail server. Its administrators have to look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall changes the mail commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Cisco firewall between the two servers overwrites commands it does not know with X (&quot;inspect esmtp&quot;, &quot;fixup smtp&quot;, MailGuard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network administrator to switch off mail inspection on the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 465 or 587 in mail programs: the firewall usually touches only port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a sign-in, because it does not accept this sender without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MessageLabs and cPanel servers say so when the sender is unknown to them: a program does not sign in, or the recipient&apos;s domain is not set up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on sign-in for outgoing mail in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the MX record of the recipient&apos;s domain if this comes from another organisation&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has this sender on a private block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the address or domain in its Symantec (Broadcom) service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient, by telephone for instance, to have the sender approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from another address if it is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s organisation blocks this sender or this recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody at the recipient&apos;s organisation has put the sender or the recipient on a list of blocked addresses in its mail filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend Micro&apos;s reputation list has the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s filter uses Trend Micro&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the IP address up at ers.trendmicro.com and ask for removal there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudmark&apos;s reputation list has the sending address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many large providers use Cloudmark Sender Intelligence (CSI).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a reset at csi.cloudmark.com/reset-request with the sending IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosting firm&apos;s outgoing filter stopped the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MailChannels checks what leaves shared web servers. Incomplete headers or spam-like content lead to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program write proper headers: From, Date, Message-ID, MIME-Version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hosting company for the reason; it can look it up in its filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain named in the message or in its sender is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the mail server, but a domain in the sender&apos;s address or in a link of the message stands on a list of spam domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the domains of all links and of the sender up at check.spamhaus.org, uribl.com and surbl.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the listed link, or clean the web site and ask the list for removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address in the message is on a list of spam addresses. Please remove the link and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address is on a Spamhaus list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spamhaus lists spam sources (SBL, CSS), hacked or infected computers (XBL) and home connections that should not send directly (PBL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open check.spamhaus.org with the sending IP address: it names the list, the reason and the way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up first (misused account, infected computer); then ask for removal on that page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the provider&apos;s outgoing server with sign-in if it is the PBL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server that sent your message is on a block list (Spamhaus). Its administrators have to remove the cause and ask for delisting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address is on the SpamCop list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpamCop lists addresses that were reported for spam. The entry ends by itself about 24 hours after the last report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a day, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server still uses a block list that was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SORBS ended in 2024. A server that still asks it gets old or wrong answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s administrator that SORBS is closed and should be removed from their settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the recipient another way until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address is on a UCEPROTECT list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCEPROTECT lists single addresses (level 1) and also whole neighbourhoods (levels 2 and 3). Few servers use levels 2 and 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up which level it is at uceprotect.net; level 1 ends seven days after the last spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient not to refuse mail because of levels 2 or 3; do not pay for removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address is on a block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server asks a public or own block list and found the sending IP address there. The name of the list usually stands in the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the sending IP address up at the list that the reply names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause (misused account, infected computer, open relay), then ask for removal there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator for an exception if it is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server that sent your message is on a block list. Its administrators have to have it removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon SES does not know this sender address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SES sends only from addresses or domains that were verified there (in the sandbox the recipient too), separately for each region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the sender&apos;s address or domain in the SES console, in the same region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Amazon to take the account out of the sandbox if the recipient&apos;s address is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Amazon SES account has reached its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SES limits messages per second and per 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and send more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Amazon for a higher limit in the SES console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon has paused this account&apos;s sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many bounces or complaints came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the SES console and at the mails from Amazon: they name the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bad addresses and write to Amazon support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service skips this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address bounced, complained or unsubscribed earlier, so Mailgun does not try it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient whether the address works now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the suppressions in the Mailgun control panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service knows the account, but not this IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account allows sign-in only from listed IP addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the public IP address of this computer or server in the service&apos;s security settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which address the service sees: it may change when the internet line reconnects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare could not pass the message on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare&apos;s Email Routing only forwards. The mailbox provider behind it put the message off or refused it; the text behind &quot;Upstream error&quot; says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rest of the reply: it is the answer of the mailbox provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to check where Cloudflare forwards to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not check the sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked the sender&apos;s own mail server whether the sender&apos;s address exists and got no or no clear yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address exists and receives mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that its mail server answers strangers, also mail with an empty sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a proper sender address in programs and devices that send by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web host&apos;s limit of messages per hour is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosting company allows each domain only so many messages or failures per hour. A hacked web form is a common reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what sends: look at the mail queue and the web forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait an hour, or ask the hosting company to raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosting company has stopped this account&apos;s outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually because spam was sent through a hacked password or web form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the mailbox password and check the web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hosting company to lift the suspension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not find a way to the recipient&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cPanel says so when the domain has no usable DNS entries or the connection was refused. It does not know more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain of the address for typing mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the domain&apos;s MX and A records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the sending IP address up in block lists if the domain is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix asked the next server about the address and got no clear yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server checks addresses by asking the server behind it. The answer was no, or none yet; the code says that it will ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator to look at the server behind the gateway if the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes nothing from the computer that connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port 587 or 465 this means that nobody signed in. On port 25 the address of the computer stands in the server&apos;s own access list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the sign-in for outgoing mail if this came from a mail program, a printer or a web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address of the sending server with the block lists if it came between servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the complete reply to the administrator of the server that refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server dislikes the name that the sending computer gives itself (HELO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mail program names its computer at the beginning. This server wants a full name that exists in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the sending program&apos;s or server&apos;s host name to its full name, such as mail.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the name exists in DNS and leads to the sending address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 with sign-in if this is a user&apos;s computer: the rule is meant for servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address does not belong to the user who signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as one user, sent as another: the server allows a user only the own addresses. If no sign-in took place, the address may be used only after one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the From address with the user name of the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow this sender address for the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not send with this sender address. Please use your own one or ask the administrator to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address cannot be found in DNS, or a rule refuses the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender&apos;s address for typing mistakes and for internal names (.local, .lan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that its domain has an MX or A record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server cannot take letters outside ASCII in addresses or headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter such as an umlaut stands unencoded in the subject or an address, and the next server does not offer SMTPUTF8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check addresses, sender name and subject for such letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program that wrote the message: it must encode them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off SMTPUTF8 on the sending server if only the subject is concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tried to sign in although the server does not offer it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this port or before encryption the server offers no sign-in, or a firewall hides the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with SSL/TLS instead of 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the AUTH line in the server&apos;s EHLO answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s server refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendmail greets in this way when its access list or a filter refuses the computer that connects, before any sender or recipient is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hMailServer does not deliver from here to that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s IP-range rules do not allow this delivery without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to check Settings, Advanced, IP Ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailing list takes mail only from its members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address is not subscribed, or not the one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from the address that is subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the list to allow the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail from its own users only after a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to the server that replied, and nobody signed in before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants encryption before the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted, so the server does not let anybody sign in. The password was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set SSL/TLS (IMAP 993, POP3 995, sending 465) or STARTTLS in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update a program or device that cannot encrypt, or put a relay before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program does not know this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with status 67: there is no such user on that machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program does not know the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with status 68: the host in the address is not known there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program asked for another try later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with status 75: a fault that is expected to pass. The server tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program was not allowed to deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with status 77: permission denied. The rights of the mailbox or of the program are wrong, or a rule forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of that server to look into its mail log at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the mailbox&apos;s folder there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a rule or filter that runs at delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program of the server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with an error status of its own: a full disk, a missing file, a wrong setting or a fault in the program. Address and message may be all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check disk space and the settings of the delivery program there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again when it has been mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take mail for this mailbox, most likely because it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the standard&apos;s words for code 550. Nearly always the address does not exist; now and then a rule or a block stands behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient, by other means, whether the address is right and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s mail administrator for the reason if it is, with the time and this reply.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeakTexts</name>
    <message>
        <source>secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailOptions</name>
    <message>
        <source>--message and --%1 contradict each other. Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--raw belongs to --message FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--preset takes gtube (a spam test) or eicar (a virus test).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--helo needs a name, such as client.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--message and --body-size contradict each other. Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--body-size takes a number of bytes up to 268435456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ret takes full or hdrs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--notify takes never, or success, failure and delay with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--orcpt takes TYPE;ADDRESS, such as rfc822;anna@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--orcpt belongs to one recipient. Give one --to with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--deliverby takes SECONDS;R or SECONDS;N, such as 120;R.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Verdict:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the slowest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePreparation</name>
    <message>
        <source>The message file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would need more than %1 chunks. Give a larger --chunk-size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the header would be longer than 998 bytes, which no mail may have. Shorten --subject or --header.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>“%1” is no IP address. Give one such as 192.0.2.1 or 192.0.2.1:53.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no proxy. Write it like socks5://proxy.example:1080 or http://proxy.example:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no readable file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCommands</name>
    <message>
        <source>Signs in for you, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypts the connection. After that the server wants EHLO once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the sender and begins a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who is calling, and asks what the server offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names a recipient, and so asks whether the address is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to send the message. It really goes out when it is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the mail begun; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does nothing; shows that the server is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks about an address; most servers do not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says good-bye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks what the server offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypts the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the folders of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the messages by size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotTested</name>
    <message>
        <source>What comes after that was not reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read from the mailbox, and no mail was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was sent, so what the server says to a whole message (size, content, spam filter) is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the message reaches a mailbox afterwards, and what a spam filter thinks of a real message, is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipient was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was seen, but the handshake was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption failed before a certificate was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not encrypted, so no certificate was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not insisted on (--insecure).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports and addresses of the table above were tried, no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only port %1 was tried, and only the address that is named in the transcript; other ports and addresses of the server may behave otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the view from one computer, going out. Mail coming in, and other networks, were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message>
        <source>this computer calls itself %1; --helo NAME changes that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer and the name servers do not agree: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain has no MX record, so mail goes to the host of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MX record names an alias (CNAME) of %1, which it must not; many servers follow it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address %1 means &quot;this very computer&quot; to everybody who looks it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has more addresses; left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain names more hosts; left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-up of the proxy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to the %1, which is now asked for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS was asked for, but the server does not offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS was refused; the check goes on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server calls this connection signed in already, and TLS can no longer be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server offers no sign-in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not offer the sign-in method asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is not sent over an unencrypted connection without --allow-plaintext-auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is not sent to a server whose certificate is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server takes no password here (LOGINDISABLED)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server calls this connection signed in already; there is nothing to sign in to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name or password is not ASCII; it is sent as UTF-8, and not every server takes that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password holds a line break, which PASS cannot carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not list what it can do; the check goes on without the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server wants this to be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that means: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name or password was brought into the standard form (SASLprep) before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name or password holds characters that SASLprep forbids; sent as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address is not ASCII, and the server does not take such addresses (SMTPUTF8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the line ends and bytes of the message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is sent byte for byte, with all that is in it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this chunk is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole message is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not promise to pass the mail on over TLS only (REQUIRETLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not take XCLIENT from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server takes no wishes for delivery reports (DSN); they are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server takes no time limit (DELIVERBY); it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not offer PIPELINING; each command waits for its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not offer CHUNKING; the message goes by DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is cut here on purpose (--drop-after)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from here on a person says what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate, and who issued it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server calls this mail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not told which command the next answer belongs to; this step is the likely one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leak check masked what the masking had missed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody had asked for this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines end with LF instead of CR LF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty line came first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no blank after the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code changes within the answer; the last one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unusual code, taken by its first digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is longer than 512 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no answer of a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web server speaks here (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SSH server speaks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IMAP server speaks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a POP3 server speaks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SMTP server speaks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server speaks TLS from the first byte here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this answers another command than the one that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server asks for more where nothing more is to be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line does not end within the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has more lines than the limit allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is longer than the limit allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text came between the consent to TLS and TLS itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is not trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an intermediate certificate is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server broke the sign-in off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this question does not belong to the sign-in method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this question cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this answer does not belong to this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an impossible number of rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s proof is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server gave no proof that it knows the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not stop asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS could not be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is full; this was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came back is not TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server ended the connection during the handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server and client have no TLS version in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s TLS library does not speak that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server wants a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not accept the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server broke the handshake off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged in line %2. Get the file once more from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened: it is built to overload programs (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no session of SMTPscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text. Unpack it first if it is packed, or save it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Cut out the part that is about the failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a mail, but not one that tells what became of another mail. Open the message that came back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer of a mail server was found in it. Paste the whole error message, with its number, such as 550 or 5.7.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Open the file in it that you want to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the file was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This file ends too early (line %1). The first %n events could be read; open those?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file ends too early: only its first %n events are shown, and the verdict was made from them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a plan for a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a plan that names no server, so there is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>%1 does not know %2. See smtpscope-cli %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice. Give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherTools</name>
    <message>
        <source>swaks speaks neither IMAP nor POP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sends swaks&apos; own test message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openssl is of use only where TLS is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows TLS; what follows is typed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl does not speak LMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl takes no user name that holds a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl then lists what is in the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes as far as the sign-in: curl cannot ask for a recipient without sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sends message.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells only whether the port can be reached; PowerShell speaks none of the mail protocols step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the check begins with a dash, which these tools would take for an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check went over a UNIX socket; of the tools that are named here only swaks can do that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeLook</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would fail again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, after some time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with the same data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate signed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port begins unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port expects encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IMAP server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A POP3 server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SMTP server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SSH server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text slipped in before encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needs encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient does not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network or routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail went in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up after many tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greylisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender on a block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF, DKIM or DMARC failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in method not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virus or forbidden attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message not well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as the protocol says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as spam by recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a suppression list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All went through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some recipients refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost after the final dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broke off while running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went through, with a warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceOptions</name>
    <message>
        <source>--%1 belongs to smtp and lmtp, not to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stop-after and --drop-after take connect, greeting, capability, starttls, tls, login or logout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ipv4 and --ipv6 contradict each other. Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes seconds, such as 30 or 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pipelining and --step contradict each other. Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait takes seconds, such as 5 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mails takes a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--chunk-size takes a number of bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--chunk-size belongs to --bdat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stop-after and --drop-after contradict each other. Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stop-after and --drop-after take connect, banner, ehlo, starttls, tls, auth, mail, rcpt, data, body or quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--send contradicts --stop-after and --drop-after before body: the check would end before the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would send a message. Add --send if that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--send needs a sender and a recipient: --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--request takes a line that begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordSource</name>
    <message>
        <source>There is no password in %1. Put one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in %1 is no password: it is too long or holds a NUL byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password cannot be read from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is given as env:NAME, file:PATH, stdin or keychain. It never goes on the command line itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it to the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfLibrary</name>
    <message>
        <source>PDF files cannot be made: the library %1 is not installed beside smtpscope-cli. Take html and print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files cannot be made by a program without Qt Gui.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>%1, slowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> … (characters left out: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>[secret, %1 characters]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSecrets</name>
    <message>
        <source>Only one password can come from stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --step standard input is for your answers. Take the password from env:NAME or file:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStory</name>
    <message>
        <source>expects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each is tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail hosts of %1 (MX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each host at each address, port %1, up to %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1, up to %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the proxy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PROXY header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: the server greets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with this computer’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS %1 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where offered; then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH, the best way offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTHENTICATE or LOGIN, as the server offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH or USER and PASS, as the server offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name and token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test message, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and so on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>--port takes a number up to 65535; 0 takes a free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--situation and --replay cannot be played at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls does not go with --replay: the record says when TLS begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice does not know %1. See smtpscope-cli practice --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay of %1 on %2:%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice server &quot;%1&quot; on %2:%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeRun</name>
    <message>
        <source>Works, though it may look odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders, recipients, messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers from long ago (no encryption)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery into mailboxes (LMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching mail by IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching mail by POP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no situation &quot;%1&quot;. See smtpscope-cli practice --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be replayed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be replayed: nobody spoke in it, because no connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramArguments</name>
    <message>
        <source>usage: smtpscope [FILE…]

Opens the window; each FILE is a session, a transcript, a log or a bounce.
  --version  Print the version.
  --help     Print this text.

For the terminal there is smtpscope-cli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope: There is no option %1. See smtpscope --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderTable</name>
    <message>
        <source>Mail programs need an app password here, not the usual password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two-step sign-in, mail programs need an app password here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs need a “secure mail key” here, not the usual password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access for mail programs has to be switched on in the web mailbox first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider names a server without encryption; these settings are old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bridge program has to run on this computer; it shows its own port and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider takes an OAuth token; passwords of mail programs are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings were not confirmed by the provider itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawPainter</name>
    <message>
        <source>Encrypted from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevealCommand</name>
    <message>
        <source>Say which export, and where its key is, such as: smtpscope-cli reveal report.txt --key report.key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text would replace its own key, and what the stand-ins stand for would be lost. Name another file after --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text would replace the report that can be passed on by one that names everybody. Name another file after --output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevealRun</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of %1 cannot be put back, because it is a %2 file. Export the session as text, markdown or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteOptions</name>
    <message>
        <source>--proxy-password-from belongs to --proxy URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy takes socks5://HOST:PORT or http://HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password in --proxy can be seen by others. Use --proxy-password-from env:NAME, file:PATH or stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy-source and --proxy-destination need --proxy-header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy-header takes v1 or v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address with a port, such as 192.0.2.1:25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--nameserver takes IP or IP:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bind takes an IP address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--socket takes neither --proxy nor --bind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutePreparation</name>
    <message>
        <source>The proxy must be given as socks5://HOST:PORT or http://HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s password needs a user name: %1://USER@%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name for an HTTP proxy must not hold a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SOCKS5 proxy takes no user name, password or host name of more than 255 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>slowest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerOptions</name>
    <message>
        <source>--protocol takes smtp, lmtp, imap or pop3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --mx and --grid a name without a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port %1 contradicts the port in %2. Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--security takes none, starttls, starttls-if-offered or tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes 1.0, 1.1, 1.2 or 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls-min is newer than --tls-max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--client-key belongs to --client-cert FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server name. Give a name such as mail.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port after the host must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTables</name>
    <message>
        <source>from %1 to %2 (it had expired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 (not yet valid then)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 (days left then: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified; certificates sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in order: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2], port %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Begin with socks5:// or http://, then the proxy&apos;s name and port, such as socks5://proxy.example:1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the password out here. It is asked for when a check needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the proxy&apos;s port, such as :1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an IP address, such as 192.0.2.53, with a port where it is not 53.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a host and a port, such as mail.example.org:25.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail server (IMAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail server (POP3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL/TLS, from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS, after the greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the provider (OAuth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My outgoing server requires authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatically manage connection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On (for STARTTLS too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners and copiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ricoh: Use Secure Connection (SSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canon: Allow TLS (SMTP TX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HP: Always use secure connection (SSL/TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others: choice of encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account signs in by a token, which most devices cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bravo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charlie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foxtrot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juliett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oscar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romeo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tango</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yankee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underscore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings cannot be read, so the usual ones are used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be understood, so the usual ones are used. The file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be understood, so the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDraft</name>
    <message>
        <source>Nothing was written: a private value is still in the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePreparation</name>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--share takes none, vendor, public or custom:FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePreviewLines</name>
    <message>
        <source>%1: %2, took %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareReader</name>
    <message>
        <source>People and user names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue and message ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords, never stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message texts and subjects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareTexts</name>
    <message>
        <source>Keep the record to yourself, and tell the authors of SMTPscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the word that stands there in &quot;mask&quot; of a custom policy (--share custom:FILE), and tell the authors of SMTPscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli: The transcript is not redacted: names and addresses stay in it. To pass it on, take --share vendor or --share public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtpscope-cli: libpsl is not installed, so which domain a host belongs to is guessed: the last two parts of its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedFile</name>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link; name the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something already; name a file that is not there yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedTranscript</name>
    <message>
        <source>smtpscope-cli: The transcript is not shown: the leak check still finds %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingFacts</name>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy &quot;none&quot;: only secrets are masked. People, computers and addresses are as they were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy &quot;vendor&quot;: secrets, people, mail domains, subjects, messages, this computer and private addresses are masked. Names of mail servers, public addresses and ids are as they were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy &quot;public&quot;: secrets, people, domains, subjects, messages, computers, addresses and ids are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of whoever exported this says what is masked. Secrets always are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is masked has a stand-in, and equal stand-ins stand for equal things in all of this report: user1@domain1.example for people, host1.domain1.example for computers, id1 for ids, 192.0.2.1 and 2001:db8::1 for public addresses, 10.0.0.1 for private ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInOptions</name>
    <message>
        <source>--password-from needs --user NAME: who is to sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--auth takes auto, none, or one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--auth needs --user NAME: who is to sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the password is: --password-from env:NAME, file:PATH, stdin or keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS the password could be read on the way. Use --security starttls or tls, or add --allow-plaintext-auth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain keeps passwords of sign-ins only. Give --%1 as env:NAME, file:PATH or stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--user needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageTimes</name>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good-bye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on, with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time (zone)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPrompt</name>
    <message>
        <source>(the message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Enter sends it, q and Enter ends the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Enter sends it, e and Enter lets you change it, q and Enter ends the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Type the whole line to send instead:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>valid from %1 to %2 (expired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from %1 to %2 (days left: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified; certificates sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in order: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell the person who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetOptions</name>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--control belongs to --grid HOST.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestMessagePreparation</name>
    <message>
        <source>A header field (--header) holds a line break or a NUL character. Give each field an option of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header takes &quot;Name: value&quot;, such as &quot;X-Test: 1&quot;, and not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject (--subject) holds a line break or a NUL character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text (--body) holds a NUL character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (--cc) is no address. Give one such as anna@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be attached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attached files together are larger than 128 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextWriter</name>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the slowest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketTexts</name>
    <message>
        <source>no encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by: %1 (%2 after the start).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the same again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may work by itself after some time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once that is done, it is worth another try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked into it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be mended by you; we help you with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings on the computer have to be changed; we help you with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be mended by %1; you need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: something private was still found in the text. Use Export, where it can be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1 milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has taken %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowest step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TlsPreparation</name>
    <message>
        <source>The client certificate file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key of a usable kind (RSA, EC or DSA) in %1. Name its file with --client-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in %1 is protected. Say where its pass phrase is: --key-password-from env:NAME, file:PATH or stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass phrase does not open the private key in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither PEM nor a PKCS #12 file that opens with the pass phrase given (--key-password-from). Very old PKCS #12 files have to be converted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to the client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptPrinter</name>
    <message>
        <source>%1 … (characters left out: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… lines left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; (a chunk of the message; bytes: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; (the message and the final dot; bytes: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unfinished answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1, port %2, security %3, protocol %4. Goes as far as %5; nothing is read from the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes as far as %1; no message is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Recipients are not asked, because there is no sender: add --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the socket %1, security %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1, port %2, security %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address; nothing to look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-up of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted: %1, but %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1, user %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> password length: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not all of them ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with a blank at the start or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected; to which server is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptWalk</name>
    <message>
        <source> … (bytes left out: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unfinished answer:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedServer</name>
    <message>
        <source>Blanks at both ends were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank at the beginning was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank at the end was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the address between &lt; and &gt; was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“mailto:” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1://” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What followed the server’s name was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no port. Ports go from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a comma where a dot is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a blank. Finish it with one name to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server’s name cannot hold “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no complete IP address. It has four numbers from 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a dot too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a server’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name without a dot is found only on this computer’s own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot at the end is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends with the @. Add the part behind it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no ending like .com or .org. Finish or remove it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks what stands before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no @. Write the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds more than one address, or a blank.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>The server answers, but TLS was not set up, so there was no certificate to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything went through: the server took the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything went through: the server would take mail for the recipients; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was asked for went through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server turned the connection away with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the greeting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused to start TLS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the sign-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the sender: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the recipient: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not want the message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the message after reading it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the connection at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer after the message: it may or may not have taken it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer as a mail server does at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption (TLS) could not be set up at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server could not be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the server from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some recipients were refused, the others were accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check ended at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some recipients were accepted, and others were not. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2; to be mended by: %3; %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look-up of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our greeting (EHLO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request for TLS (STARTTLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender (MAIL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient (RCPT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request to send (DATA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the good-bye (QUIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the good-bye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of abilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person who signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever runs this mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer and its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person who sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever runs the sender&apos;s mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever runs the network in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever runs the recipient&apos;s mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person who receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no need to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not just try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again after a change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WireRuns</name>
    <message>
        <source>%1 bytes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret, %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardDraft</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>smtpscope-cli: Say what to do: check, explain, import, export, reveal or practice. See smtpscope-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope</name>
    <message>
        <source>%1 is no reply of a server: it is an error number of the operating system that the mail program shows in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no reply code of the standards. It looks like the enhanced code %2 without its dots, and is explained as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists on the web also say of it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 stood in an old standard and is no longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is named in a registry, but no standard says what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is in no standard; some servers use it in their own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is in no standard; only lists on the web explain it, and not all of them alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is in no list. Its first digit says that the server agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is in no list. Its first digit says: refused for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is in no list. Its first digit says: refused for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is no reply code of a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 says &quot;for now&quot; but the enhanced code %2 does not. Sending servers act on the first of the two and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 and the enhanced code %2 disagree in their first digit. Sending servers act on the first of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words and the code %1 disagree. The code: %2. The words: %3. The explanation goes by this: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says &quot;for now&quot;, so the sending server will try again, but the reason given does not go away by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards do not name %1 among the answers to %2. It is taken by its first digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server passes the mail on to %1. That address can be used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names another address: %1. Ask the recipient by other means whether it is theirs, and send there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers say 555 when the address was sent without &lt; and &gt; around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These look like the words of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was encrypted already when the server said so; the server may not have noticed, or may want a newer kind of encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in had gone through before: this account may not send what it wanted to send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::AboutDialog</name>
    <message>
        <source>window, text, network, encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption, through Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions to name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking returned mails apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which names belong to one organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright 2026 the SMTPscope authors. MIT licence: use it, change it and pass it on; there is no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTPscope contacts what you check, and nothing else. There is no telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows a mail step by step, shows where it stops and who can fix it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About SMTPscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2
Qt %3
%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::AddressesPage</name>
    <message>
        <source>From whom, to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses on the envelope, which is what the server looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (envelope sender)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces go here. It may differ from the From: that people see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a sender, as returned mail is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more, parted by blanks or commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up, connection, greeting, encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the sign-in, then goodbye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says yes or no to each address. No mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short mail that says it is a test. The recipients will get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mail is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a real mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far shall the check go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[SMTPscope test]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real mail goes to everybody above. Only send to people who expect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: the page before says “Without sign-in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the sender’s address to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a recipient to go on, or choose to go less far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::Banner</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::BytesView</name>
    <message>
        <source>Bytes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first %1 of %2 bytes; all of them stand in the raw view.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::CertificateChainView</name>
    <message>
        <source>Chain of certificates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::CertificateDetails</name>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order: known issuer, right name, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::CertificateModel</name>
    <message>
        <source>%1, the server&apos;s own, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, signed the one before, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::CertificatePanel</name>
    <message>
        <source>The server has not shown a certificate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption failed before a certificate was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection was not encrypted, so there is no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown yet. The server&apos;s certificate stands here after a check.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::CheckFlow</name>
    <message>
        <source>the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real mail is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check sends a real message to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not kept, because the server did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check was not kept: a secret was still found in its record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::CheckPage</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::CheckWizard</name>
    <message>
        <source>New check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is contacted before the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop before each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only servers of usual names were contacted before the last page, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and send mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::CommandChips</name>
    <message>
        <source>Makes sense now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ComparePage</name>
    <message>
        <source>Ignore times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of both sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two sessions to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, with people and your network replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: the leak check still finds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ComparisonModel</name>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3, %4. %5: %6, %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Different: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3; %4; %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ConsoleField</name>
    <message>
        <source>Answer, hidden while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command; Tab completes, the up arrow brings back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ConsoleInput</name>
    <message>
        <source>Turn into base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what you type as plain text; servers want it in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends all steps that are left without asking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ConsolePanel</name>
    <message>
        <source>No conversation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a check step by step, or talk to a server yourself. Each reply is explained as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check step by step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ConsoleView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, redacted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ContactModel</name>
    <message>
        <source>%1: %2, port %3, %4 bytes sent, %5 bytes received %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::CredentialsDialog</name>
    <message>
        <source>Kept passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie in this computer&apos;s keychain. Each goes only to its own server and user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passwords are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you keep a password with a check, its server and user name are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the kept passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New check with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::DnsModel</name>
    <message>
        <source>%1, %2: %3, from %4, after %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::DnsPanel</name>
    <message>
        <source>Look-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown yet. Answers of name servers stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was looked up: you gave an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::DropArea</name>
    <message>
        <source>Drop to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here: a returned mail, a log, an error text, or a file of SMTPscope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::EncryptionChoice</name>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins readable and switches to TLS before anything private is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often called “SSL/TLS” or “SMTPS”. Usual for ports 465, 993 and 995.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS where the server offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As mail servers do among themselves. The certificate is looked at, but decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be read on the way, so SMTPscope will not sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual for port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 usually expects TLS from the first byte. With this choice the server will most likely stay silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 usually begins unencrypted. With this choice the encryption will most likely fail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ExplanationView</name>
    <message>
        <source>Once it is mended there; waiting alone does not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code, taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may come back after %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ExportDialog</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these %1 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See exactly what leaves this computer. Equal things keep equal stand-ins, so the story stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page or a PDF file is saved, not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being made and searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can leave: the leak check still finds %1. Mask that word too, then it is checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is replaced, as you chose. Passwords are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is replaced. Tick &quot;Share it unredacted&quot; to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak check passed: nothing private is left. Which domain a host belongs to was guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak check passed. The finished report was searched in plain, base64 and URL form: nothing private is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It can be pasted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. The key is in %2; keep it to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::FinderModel</name>
    <message>
        <source>of an extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by mail programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::FoldButton</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::FoundCard</name>
    <message>
        <source>Try usual names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up settings for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only name servers are asked. You can also type the server below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying usual names in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each server is connected to and its greeting awaited; nothing private is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found for %1; what you typed was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found for %1 and filled in below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of a usual name answered in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the server below: it stands in the settings of the program that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No settings were found for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the server below, or let SMTPscope connect to %1 and see which answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTPscope help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the search, or clear it to see all topics.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: something private was still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;unredacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines instead of numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::HistoryDelegate</name>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: host and port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::HistoryPanel</name>
    <message>
        <source>Search history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check has &quot;%1&quot;. Clear the search to see all %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept: the history is switched off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checks yet. Each check is kept here by itself. Passwords never are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n checks deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One check deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::HistoryStore</name>
    <message>
        <source>The check was not kept: there is no folder for the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was not kept: a password was still found in it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the message was not kept; only its size was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::InspectorHead</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the ticket, or for the person who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the ticket: one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the ticket: a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings card for the telephone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::InspectorPanel</name>
    <message>
        <source>Nothing is selected. Run a check or open one from the history; then each row is explained here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private things are being replaced…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; private things are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::KeptSignInsModel</name>
    <message>
        <source>%1, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain never confirmed this password. It may be there or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 for %2, kept %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::KeychainNotice</name>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the note about the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::LifeBar</name>
    <message>
        <source>Valid from %1 to %2, seen on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::MailboxToken</name>
    <message>
        <source>Click to change it, the cross takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not an address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are never recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2, %3</source>
        <comment>host:port, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because others made this plan: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the other check in the history too (Ctrl and click, or Ctrl and blank), and choose Compare again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: Test

Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::MoreOptions</name>
    <message>
        <source>More options: name in EHLO, time limit, IPv4 or IPv6, proxy, CA file, client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: this computer’s full name, or its address where it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit for each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 and IPv4, as the system does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the system’s. An IP address, with a port if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as socks5://name@proxy.example:1080. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the server’s name above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with the authorities to trust instead of the system’s. Empty: the system’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM or PKCS #12 file, where the server asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it is in the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on when the certificate is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in even without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could be another one than it says: a password would go to whoever answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the way to the server can read the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::NetworkPage</name>
    <message>
        <source>Hosts that were contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hosts did SMTPscope contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host was contacted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTPscope talks to nobody on its own: there are no updates, no statistics and no services behind it. What a check contacts is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows, else all of them, as they are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts since the start: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::OpenFlow</name>
    <message>
        <source>Open a session, a transcript, a log or a bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, mails and texts (*.smtpscope *.json *.eml *.msg *.txt *.log *.csv *.mbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1, read from &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is broken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::PasswordChange</name>
    <message>
        <source>New password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the password of %1 for %2? It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank at one end. It is kept as part of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into this computer&apos;s keychain and is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::PasteDialog</name>
    <message>
        <source>This is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It tells of %n connections.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Because it comes from elsewhere, a new check leaves out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste and explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read on this computer only; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an error text, a returned mail, a log or a transcript. Files can be dropped here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is will be said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the text is read; only its beginning is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails, logs and sessions (*.smtpscope *.eml *.msg *.mbox *.log *.txt *.csv *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::PathStationButton</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::PathStrip</name>
    <message>
        <source>The road of the mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::PlanRowButton</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with %1, which is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::PracticeDelegate</name>
    <message>
        <source>Runs on port %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::PracticeDialog</name>
    <message>
        <source>Practice servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers on this computer that behave as real ones do on a bad day. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No situation has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the search, or clear it to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, such as &quot;password&quot; or &quot;certificate&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the practice servers could not be written to a temporary file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::PracticeModel</name>
    <message>
        <source>%1 Runs on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::PracticeStory</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS where it is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a check of it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run yet. &quot;Check it now&quot; starts it on a free port of this computer and checks it; &quot;Start&quot; only starts it, for your own mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is broken here. Look at what is unusual in the timeline, and that the verdict stays calm about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the verdict first. Then find the line in the timeline that proves it, and compare it with a check of &quot;works&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers this computer only. Any mail is taken and thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::PreviewView</name>
    <message>
        <source>Mask this too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name, same stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks it everywhere in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words with a letter or digit can be masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the name as it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people stay masked; &quot;Custom&quot; can share them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a word on the left to mask it too, or a stand-in on the right to keep the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask &quot;%1&quot; too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further lines of the report, checked as well: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ProblemPage</name>
    <message>
        <source>What is the problem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the person told you. The next pages ask only what this problem needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t send mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program, printer or server gets an error when it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to someone is refused or returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address or one company cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t fetch mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP or POP3 does not connect or sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an error text or a bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it; no connection is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let me talk to the server myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console that explains every answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::RawPanel</name>
    <message>
        <source>No line has this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He&amp;xadecimal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::RawView</name>
    <message>
        <source>Raw conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: something private was still in those lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, received: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;unredacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ReachModel</name>
    <message>
        <source>No encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending, TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending, STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending, spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has no such address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up, does no harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1, %2, %3: %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. This is one to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ways</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ReachPage</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ports can this computer reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mail port of a host is tried in every way. Nobody signs in, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can this computer reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works only another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A framed cell is one to use. Enter starts a check with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports and ways to encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name or the IP address of a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the mail ports of %1: %2 of %3 ways are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes at most %1 seconds for each way; all are tried side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a mail server to compare with in the settings, so that this can be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports and ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways tried: %1, going out from this computer, not coming in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::RecipientPage</name>
    <message>
        <source>An address such as jo.lind@example.org, or only its domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the check asks as a returned mail does, without a sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom does mail not reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that is refused, exactly as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient’s address or domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient’s own mail servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every server that takes mail for the domain is asked, as another mail server would. No sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sign-in, as the person’s mail program does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers say yes or no to the address, then the check says goodbye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short mail that says it is a test goes to every server that takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (envelope sender)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mail is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far shall the check go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom shall the check ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address or its domain to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ReplyFinder</name>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enhanced code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this reply mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the message to the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the text says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List all codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code or paste any reply. This works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word and no number in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code at the left, or type one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Explanation %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the explanation, without the text that you typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::RetryClock</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks again by itself in %1 and compares the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check begins now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly these steps, in this order. Choose one to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names the server %1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan comes from somebody else’s file. Start it only when you know this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check sends a real mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1 and cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the console opens, and nothing is sent but what you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail leaves this computer: the check says goodbye before the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is fetched or deleted: the check says goodbye after the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sign-in with one password, so that no account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ServerPage</name>
    <message>
        <source>Which server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an e-mail address and SMTPscope looks up the server, or type the server itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How mail is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address or server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as anna@example.com or smtp.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an address. Type it above, and the server’s name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number up to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an e-mail address or a server to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port was moved to its own field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::SettingsCardDialog</name>
    <message>
        <source>Settings card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read out on the telephone. The password is not on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spell names letter by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In the words of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo (for testing translations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start of the check (573 ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock (09:41:07.573)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit for each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server may take up to 5 minutes for a reply; most take less than 10 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by new checks. Empty: connect directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for names instead of the system. Empty: ask the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host to compare with for port 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When port 25 of a server is silent, this one is tried, too, to find out whether this network lets port 25 out. Empty: nobody is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep each check on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete checks after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: never. Checks with a star stay in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text of messages, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are never kept. The files can be read by you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all checks without a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::SettingsDiscovery</name>
    <message>
        <source>the settings that %1 publishes, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain’s DNS record for sending mail (%1), looked up just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain’s DNS record for fetching mail (%1), looked up just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain’s mail goes to %1 (%2, looked up just now), so the settings that %1 publishes, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ShareChoice</name>
    <message>
        <source>Keep a key to the stand-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not mask &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, ready for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, ready for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session file (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file beside the report that turns stand-ins back into names. It is for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vendor or the other side&apos;s support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server names stay, people and your network go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone, for example a forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names and addresses are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is replaced. Passwords are never in a file anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, addresses and message texts stay readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share it unredacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::SignInDialog</name>
    <message>
        <source>LOGIN command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USER and PASS commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password goes to this server only, encrypted. It is kept nowhere, and the record shows only its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection does not protect a password: it is not encrypted, or the server&apos;s certificate is not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the password all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank at the start or end is left out when it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank at the start or end; it is sent as typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::SignInPage</name>
    <message>
        <source>There is a blank at the beginning or the end. It is sent too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most providers want the whole e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> There is a blank at an end. It is sent too; a pasted blank is a common cause of trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Not all characters are plain letters, digits or signs; some servers stumble over those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the person sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same user name and password as the program that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider takes an OAuth token only; a password will be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten when this window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this computer’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by the system, not by SMTPscope. You can remove it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by the system (%1), not by SMTPscope. You can remove it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best that the server offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token itself, as the program got it. Tokens often last one hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to %2, port %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the way can read it, because no encryption was chosen. Go back to choose another, or say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the server turns encryption on with a certificate that is in order. No file of SMTPscope ever holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after encryption is on. No file of SMTPscope ever holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the keychain, where it is kept for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a user name, or choose “Without sign-in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it may be sent unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTPscope follows a mail step by step, shows where it stops and who can fix it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a few questions, see where it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain something you already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an error, a log or a bounce, or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it without a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in server plays greylisting, a bad certificate and much more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::StepButton</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::TimelineModel</name>
    <message>
        <source>waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::TimelinePanel</name>
    <message>
        <source>The row was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: something private was still in that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is a problem. Show all %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has &quot;%1&quot;. Clear the filter to see all %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;unredacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent for %1; that time is cut out here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::ToolFlow</name>
    <message>
        <source>Hosts contacted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::UsualNameSearch</name>
    <message>
        <source>a usual name in this domain; the server answered just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not in order: it may be the wrong server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::WaitingView</name>
    <message>
        <source>What is happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::WindowActions</name>
    <message>
        <source>&amp;New check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what is wrong, finds the server, and follows a mail step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the same check once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with &amp;changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the check in the wizard, filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the check that is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Talk to a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a connection in which you type the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste and explain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains an error, a log or a bounce that you have as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a saved session, a transcript, a log or a bounce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the session with private data taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the &amp;ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the verdict in one paragraph, with private data taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;message to the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a sentence that you can send to the person who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings &amp;card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows host, port, encryption and user name to read out on the telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where two sessions part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries which ports of a host can be reached, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a server on this computer that plays a situation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What does this reply mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains a reply code or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept sign-ins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the sign-ins in the keychain, and forgets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hosts contacted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every host that SMTPscope has talked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, text size, language, time limits and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the next row of the timeline that went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the row before that went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the rows that have a text or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the list of checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next part of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the part before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the window and the first diagnosis in five steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About SMTPscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes SMTPscope.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtpscope::WordChips</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
