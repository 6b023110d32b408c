<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AwaitedAnswer</name>
    <message>
        <source>for the address of the server</source>
        <translation>auf die Adresse des Servers</translation>
    </message>
    <message>
        <source>The name of the server is being looked up.</source>
        <translation>Der Name des Servers wird aufgelöst.</translation>
    </message>
    <message>
        <source>for the connection</source>
        <translation>auf die Verbindung</translation>
    </message>
    <message>
        <source>The server is being called. Silence here mostly means that something on the way swallows the call.</source>
        <translation>Die Verbindung zum Server wird angefragt. Stille heißt hier meist, dass unterwegs etwas die Anfrage verschluckt.</translation>
    </message>
    <message>
        <source>for the encryption</source>
        <translation>auf die Verschlüsselung</translation>
    </message>
    <message>
        <source>Both sides agree on the encryption, and the server shows its certificate.</source>
        <translation>Beide Seiten einigen sich auf die Verschlüsselung, und der Server zeigt sein Zertifikat.</translation>
    </message>
    <message>
        <source>for the greeting</source>
        <translation>auf die Begrüßung</translation>
    </message>
    <message>
        <source>The connection stands. Some servers let callers wait here on purpose, to keep spam away.</source>
        <translation>Die Verbindung steht. Manche Server lassen hier absichtlich warten, um Spam fernzuhalten.</translation>
    </message>
    <message>
        <source>User name and password were sent. Many servers wait a second or two before they say no, to slow down guessing.</source>
        <translation>Benutzername und Passwort wurden gesendet. Viele Server warten ein, zwei Sekunden, bevor sie ablehnen, um das Durchprobieren zu bremsen.</translation>
    </message>
    <message>
        <source>The recipient was named. The server may look the address up, or ask another server about it.</source>
        <translation>Der Empfänger wurde genannt. Vielleicht schlägt der Server die Adresse nach oder fragt einen anderen Server danach.</translation>
    </message>
    <message>
        <source>The message was sent. The server may look through it now; the connection must not break before it answers.</source>
        <translation>Die Nachricht wurde gesendet. Vielleicht prüft der Server sie jetzt; die Verbindung darf nicht abbrechen, bevor er antwortet.</translation>
    </message>
    <message>
        <source>for the answer to %1</source>
        <translation>auf die Antwort auf %1</translation>
    </message>
    <message>
        <source>for the next step</source>
        <translation>auf den nächsten Schritt</translation>
    </message>
    <message>
        <source>The last answer is here; the next step follows.</source>
        <translation>Die letzte Antwort ist da; der nächste Schritt folgt.</translation>
    </message>
</context>
<context>
    <name>BannerContent</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Looking up the server&apos;s address…</source>
        <translation>Adresse des Servers wird ermittelt…</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s greeting…</source>
        <translation>Warten auf die Begrüßung des Servers…</translation>
    </message>
    <message>
        <source>Asking what the server can do…</source>
        <translation>Abfrage, was der Server kann…</translation>
    </message>
    <message>
        <source>Setting up the encryption…</source>
        <translation>Verschlüsselung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Waiting for the answer to the sign-in…</source>
        <translation>Warten auf die Antwort auf die Anmeldung…</translation>
    </message>
    <message>
        <source>Asking whether the sender is accepted…</source>
        <translation>Abfrage, ob der Absender angenommen wird…</translation>
    </message>
    <message>
        <source>Asking whether the recipient is accepted…</source>
        <translation>Abfrage, ob der Empfänger angenommen wird…</translation>
    </message>
    <message>
        <source>Handing the message over…</source>
        <translation>Nachricht wird übergeben…</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <translation>Verabschiedung…</translation>
    </message>
    <message>
        <source>Looking up which servers take this domain&apos;s mail…</source>
        <translation>Ermitteln, welche Server die Mail dieser Domain annehmen…</translation>
    </message>
    <message>
        <source>Everything is fine so far. Each step may take up to %1 s; you can stop at any time.</source>
        <translation>Bisher ist alles in Ordnung. Jeder Schritt darf bis zu %1 s dauern; Abbrechen ist jederzeit möglich.</translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>expired %1 days before this check</source>
        <translation>%1 Tage vor dieser Prüfung abgelaufen</translation>
    </message>
    <message>
        <source>expired a day before this check</source>
        <translation>einen Tag vor dieser Prüfung abgelaufen</translation>
    </message>
    <message>
        <source>expired on the day of this check</source>
        <translation>am Tag dieser Prüfung abgelaufen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. The TLS library says: %2</source>
        <translation>%1. Die TLS-Bibliothek meldet: %2</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>nicht gültig vor dem %1</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>It had run out when the check was made.</source>
        <translation>Bei der Prüfung war es abgelaufen.</translation>
    </message>
    <message>
        <source>It was not valid yet when the check was made.</source>
        <translation>Bei der Prüfung war es noch nicht gültig.</translation>
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
        <translation>Der Name für EHLO (--helo)</translation>
    </message>
    <message>
        <source>The user name (--user)</source>
        <translation>Der Benutzername (--user)</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Host</translation>
    </message>
    <message>
        <source>The server name (--server-name)</source>
        <translation>Der Servername (--server-name)</translation>
    </message>
    <message>
        <source>The name for SNI (--sni)</source>
        <translation>Der Name für SNI (--sni)</translation>
    </message>
    <message>
        <source>The envelope id (--envid)</source>
        <translation>Die Umschlagkennung (--envid)</translation>
    </message>
    <message>
        <source>The original recipient (--orcpt)</source>
        <translation>Der ursprüngliche Empfänger (--orcpt)</translation>
    </message>
    <message>
        <source>What XCLIENT says (--xclient)</source>
        <translation>Die Angabe für XCLIENT (--xclient)</translation>
    </message>
    <message>
        <source>A request (--request)</source>
        <translation>Eine Anfrage (--request)</translation>
    </message>
    <message>
        <source>%1 holds a line break or a NUL character. Remove it.</source>
        <translation>%1 enthält einen Zeilenumbruch oder ein NUL-Zeichen. Das Zeichen entfernen.</translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <translation>sie enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>it holds a blank or an angle bracket where none may be</source>
        <translation>sie enthält ein Leerzeichen oder eine spitze Klammer, wo keine stehen darf</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used: %2.</source>
        <translation>Die Adresse „%1“ ist nicht verwendbar: %2.</translation>
    </message>
</context>
<context>
    <name>CodeTables</name>
    <message>
        <source>Yes, done</source>
        <translation>Ja, erledigt</translation>
    </message>
    <message>
        <source>Go on, the server waits for more</source>
        <translation>Weiter, der Server wartet auf mehr</translation>
    </message>
    <message>
        <source>No for now, the same may work later</source>
        <translation>Vorerst nein, später klappt es vielleicht</translation>
    </message>
    <message>
        <source>No, until something is changed</source>
        <translation>Nein, bis etwas geändert wird</translation>
    </message>
    <message>
        <source>About how the command is written</source>
        <translation>Zur Schreibweise des Befehls</translation>
    </message>
    <message>
        <source>Information that was asked for</source>
        <translation>Auskunft, um die gebeten wurde</translation>
    </message>
    <message>
        <source>About the connection</source>
        <translation>Zur Verbindung</translation>
    </message>
    <message>
        <source>About the sign-in (RFC 4954)</source>
        <translation>Zur Anmeldung (RFC 4954)</translation>
    </message>
    <message>
        <source>About the mail system</source>
        <translation>Zum Mailsystem</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The server does not understand this</source>
        <translation>Der Server versteht das nicht</translation>
    </message>
    <message>
        <source>The server ends the connection</source>
        <translation>Der Server beendet die Verbindung</translation>
    </message>
    <message>
        <source>Signed in already</source>
        <translation>Bereits angemeldet</translation>
    </message>
    <message>
        <source>Information, with no answer in it yet</source>
        <translation>Auskunft, noch ohne Antwort darin</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>die Nachricht</translation>
    </message>
    <message>
        <source>The connection stands; now the server greets.</source>
        <translation>Die Verbindung steht; jetzt begrüßt der Server.</translation>
    </message>
    <message>
        <source>This computer tells its name and asks what the server can do.</source>
        <translation>Dieser Computer nennt seinen Namen und fragt, was der Server kann.</translation>
    </message>
    <message>
        <source>This computer asks to encrypt the connection from here on.</source>
        <translation>Dieser Computer will die Verbindung ab hier verschlüsseln.</translation>
    </message>
    <message>
        <source>This computer signs in. The secret is never recorded.</source>
        <translation>Dieser Computer meldet sich an. Das Geheimnis wird nie aufgezeichnet.</translation>
    </message>
    <message>
        <source>This computer names the sender, to whom a returned mail would go.</source>
        <translation>Dieser Computer nennt den Absender, an den ein Rückläufer ginge.</translation>
    </message>
    <message>
        <source>This computer names a recipient. Most refusals come here.</source>
        <translation>Dieser Computer nennt einen Empfänger. Die meisten Ablehnungen kommen hier.</translation>
    </message>
    <message>
        <source>This computer asks whether the server takes the message now.</source>
        <translation>Dieser Computer fragt, ob der Server die Nachricht jetzt annimmt.</translation>
    </message>
    <message>
        <source>The whole message was sent. With a yes the server answers for it.</source>
        <translation>Die ganze Nachricht wurde gesendet. Mit einem Ja übernimmt der Server die Verantwortung dafür.</translation>
    </message>
    <message>
        <source>This computer hands over the message, or a part of it.</source>
        <translation>Dieser Computer übergibt die Nachricht oder einen Teil davon.</translation>
    </message>
    <message>
        <source>This computer starts over; the mail that was begun is forgotten.</source>
        <translation>Dieser Computer beginnt von vorn; die angefangene Mail ist vergessen.</translation>
    </message>
    <message>
        <source>This computer asks whether an address exists. Many servers do not tell.</source>
        <translation>Dieser Computer fragt, ob es eine Adresse gibt. Viele Server verraten das nicht.</translation>
    </message>
    <message>
        <source>This computer asks who is on a list. Most servers do not tell.</source>
        <translation>Dieser Computer fragt, wer auf einer Liste steht. Die meisten Server verraten das nicht.</translation>
    </message>
    <message>
        <source>This computer asks for help about the server&apos;s commands.</source>
        <translation>Dieser Computer bittet um Hilfe zu den Befehlen des Servers.</translation>
    </message>
    <message>
        <source>This computer asks for nothing but an answer.</source>
        <translation>Dieser Computer will nichts als eine Antwort.</translation>
    </message>
    <message>
        <source>This computer says good-bye.</source>
        <translation>Dieser Computer verabschiedet sich.</translation>
    </message>
    <message>
        <source>This computer asks for mail that waits for it.</source>
        <translation>Dieser Computer fragt nach Mail, die auf ihn wartet.</translation>
    </message>
    <message>
        <source>An old way to show a message on somebody&apos;s terminal.</source>
        <translation>Eine alte Art, eine Nachricht auf einem Terminal anzuzeigen.</translation>
    </message>
    <message>
        <source>The server greets, gives its name and is ready.</source>
        <translation>Der Server grüßt, nennt seinen Namen und ist bereit.</translation>
    </message>
    <message>
        <source>The server talks with this computer and lists what it can do.</source>
        <translation>Der Server spricht mit diesem Computer und zählt auf, was er kann.</translation>
    </message>
    <message>
        <source>The encryption begins right after this answer.</source>
        <translation>Die Verschlüsselung beginnt gleich nach dieser Antwort.</translation>
    </message>
    <message>
        <source>User name and password are right; the sign-in went through.</source>
        <translation>Benutzername und Passwort stimmen; die Anmeldung ist gelungen.</translation>
    </message>
    <message>
        <source>The server takes mail with this sender.</source>
        <translation>Der Server nimmt Mail mit diesem Absender an.</translation>
    </message>
    <message>
        <source>The server takes mail for this recipient. Some servers look closer only when the message comes.</source>
        <translation>Der Server nimmt Mail für diesen Empfänger an. Manche Server prüfen erst genauer, wenn die Nachricht kommt.</translation>
    </message>
    <message>
        <source>The server waits for the message now.</source>
        <translation>Der Server wartet jetzt auf die Nachricht.</translation>
    </message>
    <message>
        <source>The server has taken the message, and answers for it from here on.</source>
        <translation>Der Server hat die Nachricht angenommen und ist ab hier dafür verantwortlich.</translation>
    </message>
    <message>
        <source>The mail that was begun is forgotten; the connection goes on.</source>
        <translation>Die angefangene Mail ist vergessen; die Verbindung bleibt bestehen.</translation>
    </message>
    <message>
        <source>The server says good-bye and closes the connection.</source>
        <translation>Der Server verabschiedet sich und schließt die Verbindung.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebot</translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ComparisonDetails</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>the server answers differently</source>
        <translation>der Server antwortet unterschiedlich</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>the hosts differ</source>
        <translation>die Hosts unterscheiden sich</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>the name leads to different addresses</source>
        <translation>der Name führt zu verschiedenen Adressen</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>the DNS servers differ</source>
        <translation>die DNS-Server unterscheiden sich</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>the ports differ</source>
        <translation>die Ports unterscheiden sich</translation>
    </message>
    <message>
        <source>Encryption asked for</source>
        <translation>Gewünschte Verschlüsselung</translation>
    </message>
    <message>
        <source>they ask for different encryption</source>
        <translation>die gewünschte Verschlüsselung unterscheidet sich</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the addresses differ</source>
        <translation>die Adressen unterscheiden sich</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>the proxies differ</source>
        <translation>die Proxys unterscheiden sich</translation>
    </message>
    <message>
        <source>Name in the greeting</source>
        <translation>Name in der Begrüßung</translation>
    </message>
    <message>
        <source>different servers greet</source>
        <translation>es begrüßen verschiedene Server</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>the TLS versions differ</source>
        <translation>die TLS-Versionen unterscheiden sich</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher</translation>
    </message>
    <message>
        <source>the ciphers differ</source>
        <translation>die Ciphers unterscheiden sich</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>the certificates are not in the same order</source>
        <translation>die Zertifikate sind nicht gleichermaßen in Ordnung</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>the certificates are made for different names</source>
        <translation>die Zertifikate sind für verschiedene Namen ausgestellt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>the certificates hold different names</source>
        <translation>die Zertifikate enthalten verschiedene Namen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>the certificates have different makers</source>
        <translation>die Zertifikate haben verschiedene Aussteller</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>the certificates end on different days</source>
        <translation>die Zertifikate enden an verschiedenen Tagen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>the certificates differ</source>
        <translation>die Zertifikate unterscheiden sich</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>the user names differ</source>
        <translation>die Benutzernamen unterscheiden sich</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>they sign in in different ways</source>
        <translation>die Anmeldeverfahren unterscheiden sich</translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation>Länge des Passworts</translation>
    </message>
    <message>
        <source>the passwords have different lengths</source>
        <translation>die Passwörter sind verschieden lang</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>the recipients differ</source>
        <translation>die Empfänger unterscheiden sich</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was aus ihnen wurde</translation>
    </message>
    <message>
        <source>the recipients fare differently</source>
        <translation>den Empfängern ergeht es unterschiedlich</translation>
    </message>
    <message>
        <source>Name said</source>
        <translation>Genannter Name</translation>
    </message>
    <message>
        <source>they call themselves by different names</source>
        <translation>die genannten Namen unterscheiden sich</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>the senders differ</source>
        <translation>die Absender unterscheiden sich</translation>
    </message>
    <message>
        <source>the servers offer different things</source>
        <translation>die Server bieten Unterschiedliches an</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
</context>
<context>
    <name>ComparisonShare</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>  left:  %1</source>
        <translation>  links:  %1</translation>
    </message>
    <message>
        <source>  right: %1</source>
        <translation>  rechts: %1</translation>
    </message>
    <message>
        <source>| Stage | Left | Right | Difference |</source>
        <translation>| Phase | Links | Rechts | Unterschied |</translation>
    </message>
    <message>
        <source>the left one</source>
        <translation>links</translation>
    </message>
    <message>
        <source>the right one</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Two SMTPscope sessions compared</source>
        <translation>Zwei SMTPscope-Sitzungen im Vergleich</translation>
    </message>
    <message>
        <source>Left: </source>
        <translation>Links: </translation>
    </message>
    <message>
        <source>Right: </source>
        <translation>Rechts: </translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 with %2: %3. With %4: %5.</source>
        <translation>%1 – %2: %3. Dagegen %4: %5.</translation>
    </message>
    <message>
        <source>Both went through</source>
        <translation>Beide sind durchgelaufen</translation>
    </message>
    <message>
        <source>Both end at %1</source>
        <translation>Beide enden bei %1</translation>
    </message>
    <message>
        <source>They part ways at %1: %2.</source>
        <translation>Ihre Wege trennen sich bei %1: %2.</translation>
    </message>
    <message>
        <source>They part ways at %1, although both said the same.</source>
        <translation>Ihre Wege trennen sich bei %1, obwohl beide dasselbe gesagt haben.</translation>
    </message>
    <message>
        <source>Both end early</source>
        <translation>Beide enden vorzeitig</translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation>%1, aber %2.</translation>
    </message>
    <message>
        <source>%1, and nothing that matters differs.</source>
        <translation>%1, und nichts Wesentliches unterscheidet sich.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1-mal so lang</translation>
    </message>
    <message>
        <source>They part ways at %1. Before that, %2.</source>
        <translation>Ihre Wege trennen sich bei %1. Schon davor: %2.</translation>
    </message>
</context>
<context>
    <name>ConsoleRows</name>
    <message numerus="yes">
        <source>[secret, %n characters]</source>
        <translation>
            <numerusform>[geheim, %n Zeichen]</numerusform>
            <numerusform>[geheim, %n Zeichen]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines stand in the raw view.</source>
        <translation>
            <numerusform>… %n weitere Zeile steht in der Rohansicht.</numerusform>
            <numerusform>… %n weitere Zeilen stehen in der Rohansicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>This means: %1</source>
        <translation>Das bedeutet: %1</translation>
    </message>
</context>
<context>
    <name>ConsoleTexts</name>
    <message>
        <source>encryption (STARTTLS)</source>
        <translation>Verschlüsselung (STARTTLS)</translation>
    </message>
    <message>
        <source>sign-in (%1)</source>
        <translation>Anmeldung (%1)</translation>
    </message>
    <message>
        <source>mails up to %1 MB</source>
        <translation>Mails bis %1 MB</translation>
    </message>
    <message>
        <source>international addresses</source>
        <translation>internationale Adressen</translation>
    </message>
    <message>
        <source>delivery reports</source>
        <translation>Zustellberichte</translation>
    </message>
    <message>
        <source>It offers: %1.</source>
        <translation>Angeboten: %1.</translation>
    </message>
    <message>
        <source>The server took the message</source>
        <translation>Der Server hat die Nachricht angenommen</translation>
    </message>
    <message>
        <source>The server takes mail from this sender</source>
        <translation>Der Server nimmt Mail von diesem Absender an</translation>
    </message>
    <message>
        <source>The server takes mail for this recipient</source>
        <translation>Der Server nimmt Mail für diesen Empfänger an</translation>
    </message>
    <message>
        <source>The mail begun is forgotten</source>
        <translation>Die angefangene Mail ist vergessen</translation>
    </message>
    <message>
        <source>The server is there</source>
        <translation>Der Server ist da</translation>
    </message>
    <message>
        <source>The server is ready to encrypt</source>
        <translation>Der Server ist bereit zum Verschlüsseln</translation>
    </message>
    <message>
        <source>The server says what it can do</source>
        <translation>Der Server sagt, was er kann</translation>
    </message>
</context>
<context>
    <name>ConsoleWords</name>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1, certificate in order</source>
        <translation>%1, Zertifikat in Ordnung</translation>
    </message>
    <message>
        <source>%1, certificate not in order</source>
        <translation>%1, Zertifikat nicht in Ordnung</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>Warten auf den Server</translation>
    </message>
    <message>
        <source>waiting for the server, %1 s left</source>
        <translation>Warten auf den Server, noch %1 s</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>the server waits for an answer</source>
        <translation>der Server wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>the server waits for the message</source>
        <translation>der Server wartet auf die Nachricht</translation>
    </message>
    <message>
        <source>the next step waits for you</source>
        <translation>der nächste Schritt wartet auf Sie</translation>
    </message>
    <message>
        <source>over</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>The conversation with %1 is over.</source>
        <translation>Der Dialog mit %1 ist beendet.</translation>
    </message>
    <message>
        <source>Connecting to %1, port %2</source>
        <translation>Verbinden mit %1, Port %2</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>The server asks for a name, a password or a proof. What you type is not shown, and the record keeps only its length.</source>
        <translation>Der Server fragt nach einem Namen, einem Passwort oder einem Nachweis. Die Eingabe wird nicht angezeigt, und die Aufzeichnung behält nur ihre Länge.</translation>
    </message>
    <message>
        <source>Write the message. A line with only a dot ends and sends it; line ends and other dots are looked after.</source>
        <translation>Nachricht schreiben. Eine Zeile mit nur einem Punkt beendet und sendet sie; um Zeilenenden und andere Punkte kümmert sich das Programm.</translation>
    </message>
    <message>
        <source>Next step, %1: the message is sent.</source>
        <translation>Nächster Schritt, %1: Die Nachricht wird gesendet.</translation>
    </message>
    <message>
        <source>Next step, %1. It holds a secret, so it is sent as it is.</source>
        <translation>Nächster Schritt, %1. Er enthält ein Geheimnis und wird deshalb unverändert gesendet.</translation>
    </message>
    <message>
        <source>Next step, %1. Change the line first if you like.</source>
        <translation>Nächster Schritt, %1. Die Zeile lässt sich vorher ändern.</translation>
    </message>
    <message>
        <source>This conversation is over.</source>
        <translation>Dieser Dialog ist beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines wait. They are sent one at a time, each after the answer to the one before; a refusal stops them.</source>
        <translation>
            <numerusform>%n Zeile wartet. Sie wird nach der Antwort auf die vorige gesendet; eine Ablehnung hält sie an.</numerusform>
            <numerusform>%n Zeilen warten. Sie werden einzeln gesendet, jede nach der Antwort auf die vorige; eine Ablehnung hält sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines follow, each after the answer to the one before.</source>
        <translation>
            <numerusform>%n weitere Zeile folgt nach der Antwort auf die vorige.</numerusform>
            <numerusform>%n weitere Zeilen folgen, jede nach der Antwort auf die vorige.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>this computer&apos;s DNS server</source>
        <translation>DNS-Server dieses Computers</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>gefragt nach %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Finding settings</source>
        <translation>Suche nach Einstellungen</translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>hat nicht geantwortet</translation>
    </message>
    <message>
        <source>there is no way there</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
</context>
<context>
    <name>DnsRows</name>
    <message>
        <source>the name servers</source>
        <translation>die Nameserver</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>DocumentBuilder</name>
    <message>
        <source>mail hosts, of which %1 decided</source>
        <translation>Mailhosts, von denen %1 den Ausschlag gab</translation>
    </message>
    <message>
        <source>mail hosts of %1</source>
        <translation>Mailhosts von %1</translation>
    </message>
    <message>
        <source>SMTPscope report</source>
        <translation>SMTPscope-Bericht</translation>
    </message>
    <message>
        <source>This check has no session: nothing was tried.</source>
        <translation>Diese Prüfung hat keine Sitzung: Es wurde nichts versucht.</translation>
    </message>
    <message>
        <source>SMTPscope report: %1</source>
        <translation>SMTPscope-Bericht: %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Who can mend it</source>
        <translation>Wer es beheben kann</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>To tell the person who asked</source>
        <translation>Auskunft für die anfragende Person</translation>
    </message>
    <message>
        <source>The server&apos;s words:</source>
        <translation>Die Worte des Servers:</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>The way, and how long each stage took</source>
        <translation>Der Weg, und wie lange jede Phase dauerte</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>Außerdem aufgefallen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Time since the start, how long an answer took, the stage, and what was said: C: by this computer, S: by the server, S~ a line of the server that never ended.</source>
        <translation>Zeit seit dem Start, Dauer bis zur Antwort, Phase und Gesagtes: C: von diesem Computer, S: vom Server, S~ eine Zeile des Servers, die nie endete.</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>Was nicht getestet wurde</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What was masked</source>
        <translation>Was maskiert wurde</translation>
    </message>
    <message>
        <source>The same in other tools</source>
        <translation>Dasselbe mit anderen Werkzeugen</translation>
    </message>
    <message>
        <source>Stand-ins have to be replaced by what they stand for, and PASSWORD by the password.</source>
        <translation>Platzhalter sind durch das zu ersetzen, wofür sie stehen, und PASSWORD durch das Passwort.</translation>
    </message>
    <message>
        <source>The commands are for %1.</source>
        <translation>Die Befehle sind für %1.</translation>
    </message>
</context>
<context>
    <name>DroppedContent</name>
    <message>
        <source>dropped mail</source>
        <translation>abgelegte Mail</translation>
    </message>
    <message>
        <source>Only a link came, not the mail itself. Save the mail as a file (.eml), then drop that file here.</source>
        <translation>Es kam nur ein Link, nicht die Mail selbst. Die Mail als Datei (.eml) speichern und diese Datei hier ablegen.</translation>
    </message>
    <message>
        <source>There is neither a text nor a file in what was dropped.</source>
        <translation>Das Abgelegte enthält weder Text noch eine Datei.</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>&lt;&gt; (the null sender)</source>
        <translation>&lt;&gt; (der leere Absender)</translation>
    </message>
    <message>
        <source> and more: %1</source>
        <translation> und weitere: %1</translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation>Socket %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1, address %2, port %3</source>
        <translation>%1, Adresse %2, Port %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht aufgebaut</translation>
    </message>
    <message>
        <source>not set up: %1</source>
        <translation>nicht aufgebaut: %1</translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation>Zertifikat bestätigt</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>Zertifikat nicht bestätigt</translation>
    </message>
    <message>
        <source>To pass on to %1</source>
        <translation>Zur Weitergabe an: %1</translation>
    </message>
    <message>
        <source>To find this attempt in the server&apos;s log</source>
        <translation>Um diesen Versuch im Protokoll des Servers zu finden</translation>
    </message>
    <message>
        <source>This attempt</source>
        <translation>Dieser Versuch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Zeit in UTC</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>This computer said it is</source>
        <translation>Dieser Computer nannte sich</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>EventExplanation</name>
    <message>
        <source>These are words of %1.</source>
        <translation>So formuliert es %1.</translation>
    </message>
    <message>
        <source>This is what it means nearly always.</source>
        <translation>Das bedeutet es fast immer.</translation>
    </message>
    <message>
        <source>A guess: the reply says little, or contradicts itself.</source>
        <translation>Eine Vermutung: Die Antwort sagt wenig oder widerspricht sich.</translation>
    </message>
    <message>
        <source>of this server alone; not known here</source>
        <translation>nur von diesem Server; hier nicht bekannt</translation>
    </message>
    <message>
        <source>It ended here</source>
        <translation>Hier war Schluss</translation>
    </message>
    <message>
        <source>Shows it too: %1</source>
        <translation>Zeigt es ebenfalls: %1</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>Der Befehl: %1</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>Die Antwort: %1</translation>
    </message>
    <message>
        <source>What decided: %1</source>
        <translation>Was den Ausschlag gab: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Also seen: %1</source>
        <translation>Außerdem aufgefallen: %1</translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>message, %1 bytes</source>
        <translation>Nachricht, %1 Byte</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation>bietet an: %1</translation>
    </message>
    <message>
        <source>%1, certificate fine</source>
        <translation>%1, Zertifikat in Ordnung</translation>
    </message>
    <message>
        <source>%1, certificate not in order</source>
        <translation>%1, Zertifikat nicht in Ordnung</translation>
    </message>
</context>
<context>
    <name>EventTitles</name>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encryption failed</source>
        <translation>Verschlüsselung gescheitert</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>Name aufgelöst</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Unfinished answer</source>
        <translation>Unvollständige Antwort</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>Unerwartete Antwort</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Connection ended</source>
        <translation>Verbindung beendet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Password or token, never recorded; its length: %1</source>
        <translation>Passwort oder Token, nie aufgezeichnet; Länge: %1</translation>
    </message>
    <message>
        <source>Not all of them are ASCII; servers read such ones differently</source>
        <translation>Nicht alle davon sind ASCII; Server lesen solche unterschiedlich</translation>
    </message>
    <message>
        <source>It begins with a blank</source>
        <translation>Beginnt mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>It ends with a blank</source>
        <translation>Endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>die Nachricht</translation>
    </message>
    <message>
        <source>the sign-in data (%1)</source>
        <translation>die Anmeldedaten (%1)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>sent %1 after the start</source>
        <translation>gesendet %1 nach dem Start</translation>
    </message>
    <message>
        <source>certificate of %1, after %2</source>
        <translation>Zertifikat von %1, nach %2</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>answered %1 after %2</source>
        <translation>Antwort auf %1 nach %2</translation>
    </message>
    <message>
        <source>the greeting, after %1</source>
        <translation>die Begrüßung, nach %1</translation>
    </message>
    <message>
        <source>came after %1</source>
        <translation>kam nach %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Verfahren: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>On behalf of: %1</source>
        <translation>Im Namen von: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Zertifikat für anderen Namen</translation>
    </message>
    <message>
        <source>Certificate signed by itself</source>
        <translation>Zertifikat selbst signiert</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Certificate chain incomplete</source>
        <translation>Zertifikatskette unvollständig</translation>
    </message>
    <message>
        <source>What came back is not TLS</source>
        <translation>Was zurückkam, ist kein TLS</translation>
    </message>
    <message>
        <source>No TLS version in common</source>
        <translation>Keine gemeinsame TLS-Version</translation>
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
        <translation>Der Text ist größer als 64 KiB; so groß ist keine Antwort. Nur die Antwort angeben.</translation>
    </message>
    <message>
        <source>This is no text. Give the reply as text, such as &quot;550 5.1.1 User unknown&quot;.</source>
        <translation>Das ist kein Text. Die Antwort als Text angeben, etwa „550 5.1.1 User unknown“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command that is known here, so the reply is explained without it.</source>
        <translation>„%1“ ist hier als Befehl nicht bekannt, daher wird die Antwort ohne ihn erklärt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 (line %2). Mend the file, or leave it out.</source>
        <translation>%1 (Zeile %2). Die Datei korrigieren oder weglassen.</translation>
    </message>
    <message>
        <source>There is nothing to explain. Give the reply, such as: smtpscope-cli explain &quot;550 5.1.1 User unknown&quot;</source>
        <translation>Es gibt nichts zu erklären. Die Antwort angeben, etwa: smtpscope-cli explain &quot;550 5.1.1 User unknown&quot;</translation>
    </message>
    <message>
        <source>Reply codes</source>
        <translation>Antwortcodes</translation>
    </message>
    <message>
        <source>Enhanced codes (X stands for the class: 2, 4 or 5)</source>
        <translation>Erweiterte Statuscodes (X steht für die Klasse: 2, 4 oder 5)</translation>
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
        <translation type="unfinished">Anmeldung</translation>
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
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished">Antwort</translation>
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
        <translation type="unfinished">Erneut versuchen</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Hinweis</translation>
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
        <translation type="unfinished">Quellen</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Check the user name and the password that were used.</source>
        <translation>Den verwendeten Benutzernamen und das Passwort prüfen.</translation>
    </message>
    <message>
        <source>Check the sender&apos;s address, and whether this user name may send with it.</source>
        <translation>Die Absenderadresse prüfen, und ob dieser Benutzername mit ihr senden darf.</translation>
    </message>
    <message>
        <source>Check the sender&apos;s address, and whether this server expects a sign-in.</source>
        <translation>Die Absenderadresse prüfen, und ob dieser Server eine Anmeldung erwartet.</translation>
    </message>
    <message>
        <source>Check how the recipient&apos;s address is written.</source>
        <translation>Die Schreibweise der Empfängeradresse prüfen.</translation>
    </message>
    <message>
        <source>Check how the recipient&apos;s address is written, and whether this server expects a sign-in.</source>
        <translation>Die Schreibweise der Empfängeradresse prüfen, und ob dieser Server eine Anmeldung erwartet.</translation>
    </message>
    <message>
        <source>Change in the message what the server&apos;s words name.</source>
        <translation>In der Nachricht ändern, was die Worte des Servers nennen.</translation>
    </message>
    <message>
        <source>Change what the verdict names.</source>
        <translation>Ändern, was das Fazit nennt.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs the network: something writes into the connection before it is encrypted.</source>
        <translation>Diesen Bericht dem Betreiber des Netzwerks zeigen: Etwas schreibt in die Verbindung, bevor sie verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network whether connections from this computer to port %1 are let through.</source>
        <translation>Beim Betreiber des Netzwerks nachfragen, ob Verbindungen von diesem Computer zu Port %1 durchgelassen werden.</translation>
    </message>
    <message>
        <source>Change on this computer what the verdict names.</source>
        <translation>An diesem Computer ändern, was das Fazit nennt.</translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs the sender&apos;s mail server.</source>
        <translation>Diesen Bericht an den Betreiber des Mailservers des Absenders weitergeben.</translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs this mail server.</source>
        <translation>Diesen Bericht an den Betreiber dieses Mailservers weitergeben.</translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs the recipient&apos;s mail server: they find the attempt in their log by its time.</source>
        <translation>Diesen Bericht an den Betreiber des Mailservers des Empfängers weitergeben: Dort lässt sich der Versuch anhand der Zeit im Protokoll finden.</translation>
    </message>
    <message>
        <source>Tell the person who receives by another way; only they can mend it.</source>
        <translation>Den Empfänger auf anderem Weg informieren; nur er kann es beheben.</translation>
    </message>
    <message>
        <source>Try again later. Mail servers do so by themselves, for days.</source>
        <translation>Später erneut versuchen. Mailserver tun das von selbst, tagelang.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Ask the recipient, or the server&apos;s log by the time that is told below, whether it came, before you send it again.</source>
        <translation>Vor erneutem Senden beim Empfänger nachfragen oder anhand der unten genannten Zeit im Protokoll des Servers nachsehen, ob die Mail angekommen ist.</translation>
    </message>
    <message>
        <source>Run the check again when you are ready.</source>
        <translation>Die Prüfung wiederholen, sobald es passt.</translation>
    </message>
    <message>
        <source>Do not just try again: the same attempt would end in the same way.</source>
        <translation>Nicht einfach nochmals versuchen: Derselbe Versuch würde genauso enden.</translation>
    </message>
    <message>
        <source>Run the same check again after the change.</source>
        <translation>Nach der Änderung dieselbe Prüfung wiederholen.</translation>
    </message>
    <message>
        <source>Nobody can tell from here whether the mail was taken. Sending it again may deliver it twice.</source>
        <translation>Von hier aus lässt sich nicht sagen, ob die Mail angenommen wurde. Erneutes Senden stellt sie vielleicht doppelt zu.</translation>
    </message>
    <message>
        <source>The server says that it works again later.</source>
        <translation>Der Server sagt, dass es später wieder geht.</translation>
    </message>
    <message>
        <source>The reply begins with 4 or says so otherwise: the server means to take it at another time.</source>
        <translation>Die Antwort beginnt mit 4 oder sagt es auf andere Weise: Der Server will die Mail zu einem anderen Zeitpunkt annehmen.</translation>
    </message>
    <message>
        <source>The table of recipients says who was refused, and why.</source>
        <translation>Die Tabelle der Empfänger zeigt, wer abgelehnt wurde und warum.</translation>
    </message>
    <message>
        <source>The server says that this stays so until something is changed.</source>
        <translation>Der Server sagt, dass es so bleibt, bis etwas geändert wird.</translation>
    </message>
    <message>
        <source>Silence says little about its cause: the server may be slow or busy, or something in between swallows what is sent.</source>
        <translation>Stille sagt wenig über ihre Ursache: Der Server kann langsam oder überlastet sein, oder etwas dazwischen verschluckt das Gesendete.</translation>
    </message>
    <message>
        <source>The server did not say why it ended the connection. Its log may.</source>
        <translation>Der Server hat nicht gesagt, warum er die Verbindung beendet hat. Vielleicht steht es in seinem Protokoll.</translation>
    </message>
    <message>
        <source>Such a server waits for the start of TLS and says nothing before, while a check that begins unencrypted waits for its greeting. More time does not help.</source>
        <translation>Ein solcher Server wartet auf den Beginn von TLS und sagt vorher nichts, während eine Prüfung, die unverschlüsselt beginnt, auf seine Begrüßung wartet. Mehr Zeit hilft nicht.</translation>
    </message>
</context>
<context>
    <name>ExplanationParts</name>
    <message>
        <source>%1 (this came)</source>
        <translation>%1 (kam hier)</translation>
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
        <translation>das ist keine Sitzungsdatei von SMTPscope</translation>
    </message>
    <message>
        <source>%1 cannot be exported: %2</source>
        <translation>%1 lässt sich nicht exportieren: %2</translation>
    </message>
</context>
<context>
    <name>FileContent</name>
    <message>
        <source>it is larger than %1 KiB</source>
        <translation>die Datei ist größer als %1 KiB</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>die Datei ist größer als %1 MiB</translation>
    </message>
</context>
<context>
    <name>FileErrorText</name>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (Zeile %2, Spalte %3)</translation>
    </message>
</context>
<context>
    <name>FinderMatches</name>
    <message>
        <source>What you typed</source>
        <translation>Eingegebener Code</translation>
    </message>
    <message>
        <source>Codes like it</source>
        <translation>Ähnliche Codes</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>Tell the program to use IPv4, if the server has such an address too; else the server&apos;s administrator has to add one.</source>
        <translation>Das Programm auf IPv4 einstellen, wenn der Server auch eine solche Adresse hat; sonst muss der Administrator des Servers eine ergänzen.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network for IPv6, if the server has nothing else.</source>
        <translation>Beim Betreiber dieses Netzwerks nach IPv6 fragen, wenn der Server nichts anderes hat.</translation>
    </message>
    <message>
        <source>Check whether this computer is online at all, by opening a web page.</source>
        <translation>Prüfen, ob dieser Computer überhaupt online ist, etwa durch Öffnen einer Webseite.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network for a way to IPv4 (NAT64), if it has IPv6 only.</source>
        <translation>Beim Betreiber dieses Netzwerks nach einem Weg zu IPv4 (NAT64) fragen, wenn es nur IPv6 hat.</translation>
    </message>
    <message>
        <source>Send by port 587 or 465 of your provider, with a sign-in; port 25 is for servers among each other.</source>
        <translation>Über Port 587 oder 465 des Providers mit Anmeldung senden; Port 25 ist für Server untereinander.</translation>
    </message>
    <message>
        <source>Ask the internet or hosting provider to open outgoing port 25, if this computer is a mail server. A port checker on the web tests the other direction.</source>
        <translation>Den Internet- oder Hosting-Provider um Freigabe von Port 25 nach außen bitten, wenn dieser Computer ein Mailserver ist. Ein Portprüfer im Web testet die andere Richtung.</translation>
    </message>
    <message>
        <source>Compare with another mail server (--grid HOST --control OTHER-HOST): if that is silent too, this network blocks port 25.</source>
        <translation>Mit einem anderen Mailserver vergleichen (--grid HOST --control OTHER-HOST): Schweigt auch dieser, sperrt dieses Netzwerk Port 25.</translation>
    </message>
    <message>
        <source>Send by port 587 or 465 with a sign-in, if this computer is no mail server.</source>
        <translation>Über Port 587 oder 465 mit Anmeldung senden, wenn dieser Computer kein Mailserver ist.</translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs that server, with the public address of this network.</source>
        <translation>Diesen Bericht mit der öffentlichen Adresse dieses Netzwerks an den Betreiber jenes Servers weitergeben.</translation>
    </message>
    <message>
        <source>Check the host name in the settings. If it is right, find the device or program here that still uses an old password, and correct it first.</source>
        <translation>Den Hostnamen in den Einstellungen prüfen. Stimmt er, das Gerät oder Programm hier suchen, das noch ein altes Passwort verwendet, und dieses zuerst korrigieren.</translation>
    </message>
    <message>
        <source>Wait, or ask the server&apos;s administrator to unlock the public address of this network.</source>
        <translation>Abwarten oder den Administrator des Servers bitten, die öffentliche Adresse dieses Netzwerks zu entsperren.</translation>
    </message>
    <message>
        <source>Check the same server from another network, for example a mobile phone&apos;s: if it answers there, this network blocks the port.</source>
        <translation>Denselben Server aus einem anderen Netzwerk prüfen, etwa über das Mobiltelefon: Antwortet er dort, sperrt dieses Netzwerk den Port.</translation>
    </message>
    <message>
        <source>Check host name and port in the settings: 587 or 465 for sending, 25 between servers.</source>
        <translation>Hostname und Port in den Einstellungen prüfen: 587 oder 465 zum Senden, 25 zwischen Servern.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether its mail service is up, if both are right.</source>
        <translation>Wenn beide stimmen, beim Betreiber des Servers nachfragen, ob der Maildienst läuft.</translation>
    </message>
    <message>
        <source>Run the check again later: a busy server closes so, too.</source>
        <translation>Die Prüfung später wiederholen: Auch ein überlasteter Server schließt so.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it turns the address of this network away; its log names the reason.</source>
        <translation>Beim Betreiber des Servers nachfragen, ob er die Adresse dieses Netzwerks abweist; sein Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server what its log says about this handshake.</source>
        <translation>Beim Betreiber des Servers nachfragen, was sein Protokoll zu diesem Handshake sagt.</translation>
    </message>
    <message>
        <source>Compare TLS versions (--tls-max 1.2), to see whether one of them is the reason.</source>
        <translation>TLS-Versionen vergleichen (--tls-max 1.2), um zu sehen, ob es an einer davon liegt.</translation>
    </message>
    <message>
        <source>Check whether other computers on the web can be reached from here.</source>
        <translation>Prüfen, ob andere Computer im Internet von hier aus erreichbar sind.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network, if only this server cannot be reached, whether there is a route to it.</source>
        <translation>Wenn nur dieser Server nicht erreichbar ist, beim Betreiber des Netzwerks nachfragen, ob es eine Route zu ihm gibt.</translation>
    </message>
    <message>
        <source>Set the encryption to STARTTLS in the mail program, or use port 465 with SSL/TLS.</source>
        <translation>Im Mailprogramm die Verschlüsselung auf STARTTLS stellen oder Port 465 mit SSL/TLS verwenden.</translation>
    </message>
    <message>
        <source>Correct the port: 587 or 465 for sending, 25 between servers, 993 and 995 for fetching.</source>
        <translation>Den Port korrigieren: 587 oder 465 zum Senden, 25 zwischen Servern, 993 und 995 zum Abrufen.</translation>
    </message>
    <message>
        <source>Correct host name or port: sending goes by 587 or 465, and often by another host than fetching.</source>
        <translation>Hostname oder Port korrigieren: Senden geht über 587 oder 465, und oft über einen anderen Host als das Abrufen.</translation>
    </message>
    <message>
        <source>Correct host name or port: fetching goes by 993 (IMAP) or 995 (POP3).</source>
        <translation>Hostname oder Port korrigieren: Abrufen geht über 993 (IMAP) oder 995 (POP3).</translation>
    </message>
    <message>
        <source>Ask whoever runs the firewall to switch the inspection of SMTP off (Cisco: no inspect esmtp).</source>
        <translation>Den Betreiber der Firewall bitten, die SMTP-Inspektion abzuschalten (Cisco: no inspect esmtp).</translation>
    </message>
    <message>
        <source>Do not send a password over this connection.</source>
        <translation>Kein Passwort über diese Verbindung senden.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to switch the inspection of SMTP off (Cisco: no inspect esmtp), or use port 465 with SSL/TLS.</source>
        <translation>Den Betreiber des Netzwerks bitten, die SMTP-Inspektion abzuschalten (Cisco: no inspect esmtp), oder Port 465 mit SSL/TLS verwenden.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs the network: something writes into the connection before it is encrypted.</source>
        <translation>Diesen Bericht dem Betreiber des Netzwerks zeigen: Etwas schreibt in die Verbindung, bevor sie verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew the certificate, and to restart the mail service so that it is used.</source>
        <translation>Den Administrator des Servers bitten, das Zertifikat zu erneuern und den Maildienst neu zu starten, damit es verwendet wird.</translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on: it would hide a real attack too.</source>
        <translation>Die Zertifikatsprüfung eingeschaltet lassen: Ohne sie bliebe auch ein echter Angriff verborgen.</translation>
    </message>
    <message>
        <source>Check date and time of this computer or device, and set them by the network.</source>
        <translation>Datum und Uhrzeit dieses Computers oder Geräts prüfen und über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator, if the clock is right.</source>
        <translation>Wenn die Uhr stimmt, beim Administrator des Servers nachfragen.</translation>
    </message>
    <message>
        <source>Use one of the names in the certificate as server name, if they belong to the same provider.</source>
        <translation>Einen der Namen im Zertifikat als Servernamen verwenden, wenn sie zum selben Provider gehören.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which name to use, or to add this one to the certificate.</source>
        <translation>Beim Administrator des Servers nachfragen, welcher Name zu verwenden ist, oder diesen ins Zertifikat aufnehmen lassen.</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s fingerprint with the one that the administrator names, before you trust it.</source>
        <translation>Den Fingerabdruck des Zertifikats mit dem vergleichen, den der Administrator nennt, bevor es als vertrauenswürdig gilt.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate of a public authority, which costs nothing today.</source>
        <translation>Den Administrator um ein Zertifikat einer öffentlichen Zertifizierungsstelle bitten; das kostet heute nichts.</translation>
    </message>
    <message>
        <source>Find out who issued the certificate: an authority of your own organisation has to be installed on this computer first.</source>
        <translation>Herausfinden, wer das Zertifikat ausgestellt hat: Eine Zertifizierungsstelle der eigenen Organisation muss zuerst auf diesem Computer installiert werden.</translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on until that is known.</source>
        <translation>Die Zertifikatsprüfung eingeschaltet lassen, bis das bekannt ist.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to install the full chain (&quot;fullchain&quot;), not the server&apos;s own certificate alone.</source>
        <translation>Den Administrator des Servers bitten, die vollständige Kette („fullchain“) zu installieren, nicht nur das eigene Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Remember that some programs have the missing certificate from elsewhere: that it works there proves nothing.</source>
        <translation>Zu bedenken: Manche Programme haben das fehlende Zertifikat anderswoher. Dass es dort geht, beweist nichts.</translation>
    </message>
    <message>
        <source>Switch the scanning of encrypted mail connections off in the virus scanner, or install its root certificate for this program.</source>
        <translation>Im Virenscanner die Prüfung verschlüsselter Mailverbindungen abschalten oder sein Stammzertifikat für dieses Programm installieren.</translation>
    </message>
    <message>
        <source>Leave the check of certificates switched on in the mail program.</source>
        <translation>Die Zertifikatsprüfung im Mailprogramm eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the firewall to let mail connections through unread, or to give you its root certificate.</source>
        <translation>Den Betreiber der Firewall bitten, Mailverbindungen ungelesen durchzulassen oder ihr Stammzertifikat herauszugeben.</translation>
    </message>
    <message>
        <source>Ask the hosting firm or whoever runs the network to stop redirecting mail (often called SMTP restrictions), or use the server that they name for sending.</source>
        <translation>Den Hoster oder den Betreiber des Netzwerks bitten, das Umleiten von Mail abzustellen (oft „SMTP restrictions“ genannt), oder den Server verwenden, den sie zum Senden nennen.</translation>
    </message>
    <message>
        <source>Do not sign in: the password would go to that other server.</source>
        <translation>Nicht anmelden: Das Passwort ginge an jenen anderen Server.</translation>
    </message>
    <message>
        <source>Give the server by its name and not by its address.</source>
        <translation>Den Server mit seinem Namen angeben, nicht mit seiner Adresse.</translation>
    </message>
    <message>
        <source>Update the program, if it has a name: it does not tell the server which one it wants.</source>
        <translation>Das Programm aktualisieren, wenn ein Name angegeben ist: Es sagt dem Server nicht, welchen es will.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to switch TLS 1.2 or newer on.</source>
        <translation>Den Administrator des Servers bitten, TLS 1.2 oder neuer einzuschalten.</translation>
    </message>
    <message>
        <source>Update the device&apos;s firmware, if an old device is concerned: it may know outdated encryption only.</source>
        <translation>Bei einem alten Gerät die Firmware aktualisieren: Es kennt vielleicht nur veraltete Verschlüsselung.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 instead of 25, and switch encryption on.</source>
        <translation>Port 587 oder 465 statt 25 verwenden und die Verschlüsselung einschalten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server how to sign in, if there is no such offer either.</source>
        <translation>Wenn es auch dort kein solches Angebot gibt, beim Betreiber des Servers nachfragen, wie die Anmeldung geht.</translation>
    </message>
    <message>
        <source>Enter user name and password in the settings of the program; look for a variable that is not set.</source>
        <translation>Benutzername und Passwort in den Einstellungen des Programms eintragen; nach einer nicht gesetzten Variable suchen.</translation>
    </message>
    <message>
        <source>Choose another sign-in method in the program, such as PLAIN instead of LOGIN.</source>
        <translation>Im Programm ein anderes Anmeldeverfahren wählen, etwa PLAIN statt LOGIN.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which methods work, before you change any password.</source>
        <translation>Beim Betreiber des Servers nachfragen, welche Verfahren funktionieren, bevor ein Passwort geändert wird.</translation>
    </message>
    <message>
        <source>Give the program a full host name to introduce itself with (such as pc1.example.com; here --helo NAME).</source>
        <translation>Dem Programm einen vollständigen Hostnamen geben, mit dem es sich vorstellt (etwa pc1.example.com; hier --helo NAME).</translation>
    </message>
    <message>
        <source>Use port 587 with a sign-in, if this computer is no server: the name does not matter there as a rule.</source>
        <translation>Port 587 mit Anmeldung verwenden, wenn dieser Computer kein Server ist: Dort spielt der Name in der Regel keine Rolle.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail came, before you send it again.</source>
        <translation>Vor erneutem Senden beim Empfänger nachfragen, ob die Mail angekommen ist.</translation>
    </message>
    <message>
        <source>Run the same check with a small message (--body-size 1000): if that gets through, something on the way swallows large packets (MTU).</source>
        <translation>Dieselbe Prüfung mit einer kleinen Nachricht starten (--body-size 1000): Kommt sie durch, verschluckt unterwegs etwas große Pakete (MTU).</translation>
    </message>
    <message>
        <source>Give whoever runs the network and the server the number of bytes, and the time.</source>
        <translation>Dem Betreiber des Netzwerks und des Servers die Anzahl der Bytes und die Zeit nennen.</translation>
    </message>
    <message>
        <source>Check how the recipient&apos;s domain is spelled.</source>
        <translation>Die Schreibweise der Empfängerdomain prüfen.</translation>
    </message>
    <message>
        <source>Tell whoever runs the domain that its mail host points at &quot;this computer&quot;: nobody outside can mend that.</source>
        <translation>Dem Betreiber der Domain mitteilen, dass ihr Mailhost auf „diesen Computer“ zeigt: Das kann niemand von außen beheben.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address: this domain takes no mail.</source>
        <translation>Beim Empfänger nach einer anderen Adresse fragen: Diese Domain nimmt keine Mail an.</translation>
    </message>
    <message>
        <source>Tell whoever runs the domain that its MX record must hold a host name: that some senders get through proves nothing.</source>
        <translation>Dem Betreiber der Domain mitteilen, dass ihr MX-Eintrag einen Hostnamen enthalten muss: Dass manche Absender durchkommen, beweist nichts.</translation>
    </message>
    <message>
        <source>Check how the name is spelled, also for blanks and dots at its ends.</source>
        <translation>Die Schreibweise des Namens prüfen, auch auf Leerzeichen und Punkte an den Enden.</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain, if it is spelled right.</source>
        <translation>Wenn die Schreibweise stimmt, beim Betreiber der Domain nachfragen.</translation>
    </message>
    <message>
        <source>Check whether this computer reaches its name server: do web pages open?</source>
        <translation>Prüfen, ob dieser Computer seinen Nameserver erreicht: Öffnen sich Webseiten?</translation>
    </message>
    <message>
        <source>Try again later, or with another name server (--nameserver IP).</source>
        <translation>Später erneut versuchen, oder mit einem anderen Nameserver (--nameserver IP).</translation>
    </message>
    <message>
        <source>Enter the password again by hand, without a blank before or after it.</source>
        <translation>Das Passwort von Hand neu eingeben, ohne Leerzeichen davor oder danach.</translation>
    </message>
    <message>
        <source>Try a password of plain letters and digits, to see whether its special letters are the reason.</source>
        <translation>Ein Passwort aus einfachen Buchstaben und Ziffern ausprobieren, um zu sehen, ob es an den Sonderzeichen liegt.</translation>
    </message>
    <message>
        <source>Enter the user name again by hand, without a blank before or after it.</source>
        <translation>Den Benutzernamen von Hand neu eingeben, ohne Leerzeichen davor oder danach.</translation>
    </message>
    <message>
        <source>Try the whole mail address as user name.</source>
        <translation>Die ganze Mailadresse als Benutzernamen ausprobieren.</translation>
    </message>
    <message>
        <source>Switch the sign-in on in the mail program (&quot;my server requires authentication&quot;), and enter user name and password.</source>
        <translation>Im Mailprogramm die Anmeldung einschalten („Server erfordert Authentifizierung“) und Benutzername und Passwort eintragen.</translation>
    </message>
    <message>
        <source>Send with the address of the account that signs in, or have the server&apos;s administrator allow the other one (&quot;send as&quot;). A web form names its visitor in Reply-To, not in From.</source>
        <translation>Mit der Adresse des Kontos senden, das sich anmeldet, oder die andere vom Administrator des Servers erlauben lassen („Senden als“). Ein Webformular nennt seinen Besucher in Reply-To, nicht in From.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to look into the list of who may send as whom: aliases with the same address are often the reason.</source>
        <translation>Den Administrator des Servers bitten, die Liste zu prüfen, wer als wer senden darf: Oft liegt es an Aliassen mit derselben Adresse.</translation>
    </message>
    <message>
        <source>Set a sender address with a domain that everybody can look up.</source>
        <translation>Eine Absenderadresse einstellen, deren Domain überall auflösbar ist.</translation>
    </message>
    <message>
        <source>Retype the recipient&apos;s address by hand, and look for a stray sign at its end.</source>
        <translation>Die Empfängeradresse von Hand neu eingeben und auf ein verirrtes Zeichen am Ende achten.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to let this account send to other domains.</source>
        <translation>Den Administrator des Servers bitten, diesem Konto das Senden an andere Domains zu erlauben.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>An weniger Empfänger auf einmal senden.</translation>
    </message>
    <message>
        <source>Make attachments smaller, or send a link; the limit counts the message as it travels, a third larger than its files.</source>
        <translation>Anhänge verkleinern oder einen Link senden; die Grenze gilt für die Nachricht, wie sie unterwegs ist, ein Drittel größer als ihre Dateien.</translation>
    </message>
    <message>
        <source>Tell whoever makes the sending program that lines of mail must end with CR LF.</source>
        <translation>Dem Hersteller des sendenden Programms mitteilen, dass Zeilen in Mails mit CR LF enden müssen.</translation>
    </message>
    <message>
        <source>Tell whoever makes the sending program that mail must hold no NUL bytes.</source>
        <translation>Dem Hersteller des sendenden Programms mitteilen, dass Mails keine NUL-Bytes enthalten dürfen.</translation>
    </message>
    <message>
        <source>Tell whoever makes the sending program to encode long lines (quoted-printable or base64).</source>
        <translation>Dem Hersteller des sendenden Programms mitteilen, dass lange Zeilen zu kodieren sind (quoted-printable oder base64).</translation>
    </message>
    <message>
        <source>Begin the message with header lines (From, Date, Subject), an empty line, and then the text.</source>
        <translation>Die Nachricht mit Kopfzeilen beginnen (From, Date, Subject), dann eine Leerzeile, dann der Text.</translation>
    </message>
    <message>
        <source>Put an empty line between the header of the message and its text.</source>
        <translation>Zwischen Kopf und Text der Nachricht eine Leerzeile setzen.</translation>
    </message>
    <message>
        <source>Have the sending program write From, Date and Message-ID.</source>
        <translation>Das sendende Programm From, Date und Message-ID schreiben lassen.</translation>
    </message>
    <message>
        <source>Have the sending program encode the subject and names, or leave special letters out of them.</source>
        <translation>Das sendende Programm Betreff und Namen kodieren lassen, oder darin auf Sonderzeichen verzichten.</translation>
    </message>
    <message>
        <source>Give the program a full host name to introduce itself with.</source>
        <translation>Dem Programm einen vollständigen Hostnamen geben, mit dem es sich vorstellt.</translation>
    </message>
    <message>
        <source>Try all ports of the server (--grid HOST), to see which ones answer.</source>
        <translation>Alle Ports des Servers ausprobieren (--grid HOST), um zu sehen, welche antworten.</translation>
    </message>
    <message>
        <source>Run the check again with a longer time limit (--timeout 300), to see whether the server is only slow.</source>
        <translation>Die Prüfung mit einem längeren Zeitlimit (--timeout 300) wiederholen, um zu sehen, ob der Server nur langsam ist.</translation>
    </message>
    <message>
        <source>Compare with another port (--grid HOST), and with TLS from the first byte, often called SSL/TLS (--security tls).</source>
        <translation>Mit einem anderen Port vergleichen (--grid HOST), und mit TLS vom ersten Byte an, oft SSL/TLS genannt (--security tls).</translation>
    </message>
    <message>
        <source>Compare with TLS from the first byte, often called SSL/TLS (--security tls).</source>
        <translation>Mit TLS vom ersten Byte an vergleichen, oft SSL/TLS genannt (--security tls).</translation>
    </message>
    <message>
        <source>Compare with the other way of encrypting, STARTTLS or TLS from the first byte (--security starttls or tls).</source>
        <translation>Mit der anderen Art der Verschlüsselung vergleichen, STARTTLS oder TLS vom ersten Byte an (--security starttls oder tls).</translation>
    </message>
    <message>
        <source>Choose TLS from the first byte for this port (--security tls).</source>
        <translation>Für diesen Port TLS vom ersten Byte an wählen (--security tls).</translation>
    </message>
    <message>
        <source>Set the encryption of this port to SSL/TLS in the mail program.</source>
        <translation>Im Mailprogramm die Verschlüsselung dieses Ports auf SSL/TLS stellen.</translation>
    </message>
    <message>
        <source>Run the check again with STARTTLS (--security starttls).</source>
        <translation>Die Prüfung mit STARTTLS wiederholen (--security starttls).</translation>
    </message>
    <message>
        <source>Switch STARTTLS on in the mail program, and run the check again with it (--security starttls).</source>
        <translation>STARTTLS im Mailprogramm einschalten und die Prüfung damit wiederholen (--security starttls).</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>The server speaks no TLS version of the range that was asked for (--tls-min, --tls-max)</source>
        <translation>Der Server spricht keine TLS-Version aus dem gewünschten Bereich (--tls-min, --tls-max)</translation>
    </message>
    <message>
        <source>No server can be reached by this socket: %8</source>
        <translation>Über diesen Socket ist kein Server erreichbar: %8</translation>
    </message>
    <message>
        <source>Text arrived between the consent to TLS and TLS itself: somebody may be tampering with the connection, or the server is faulty</source>
        <translation>Zwischen der Zustimmung zu TLS und TLS selbst kam Text an: Vielleicht manipuliert jemand die Verbindung, oder der Server ist fehlerhaft</translation>
    </message>
    <message>
        <source>TLS was asked for, but the server does not offer STARTTLS on this port</source>
        <translation>TLS war gewünscht, aber der Server bietet auf diesem Port kein STARTTLS an</translation>
    </message>
    <message>
        <source>The server calls the connection signed in before anybody signed in, so TLS cannot be asked for: somebody may be tampering with the connection, or the server is faulty</source>
        <translation>Der Server bezeichnet die Verbindung als angemeldet, bevor sich jemand angemeldet hat; TLS lässt sich so nicht verlangen: Vielleicht manipuliert jemand die Verbindung, oder der Server ist fehlerhaft</translation>
    </message>
    <message>
        <source>The server offers STARTTLS but refused it</source>
        <translation>Der Server bietet STARTTLS an, hat es aber abgelehnt</translation>
    </message>
    <message>
        <source>The server does not speak TLS from the first byte on this port: try STARTTLS, or another port</source>
        <translation>Der Server spricht auf diesem Port kein TLS ab dem ersten Byte: STARTTLS oder einen anderen Port ausprobieren</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired on %3</source>
        <translation>Das Zertifikat des Servers ist am %3 abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %2: is this computer&apos;s clock right?</source>
        <translation>Das Zertifikat des Servers ist vor dem %2 nicht gültig: Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for the name %1, but for %4</source>
        <translation>Das Zertifikat des Servers gilt nicht für den Namen %1, sondern für %4</translation>
    </message>
    <message>
        <source>The server vouches for itself: its certificate is self-signed</source>
        <translation>Der Server bürgt für sich selbst: Sein Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by somebody whom this computer does not trust: %5</source>
        <translation>Das Zertifikat des Servers stammt von einem Aussteller, dem dieser Computer nicht vertraut: %5</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate of %5, so its own cannot be checked</source>
        <translation>Der Server sendet das Zwischenzertifikat von %5 nicht mit, daher lässt sich sein eigenes nicht prüfen</translation>
    </message>
    <message>
        <source>The server speaks no version of TLS that is still safe (TLS 1.2 or newer is needed)</source>
        <translation>Der Server spricht keine TLS-Version, die noch sicher ist (nötig ist TLS 1.2 oder neuer)</translation>
    </message>
    <message>
        <source>The TLS version that was asked for cannot be tried on this computer: its TLS library does not speak it</source>
        <translation>Die gewünschte TLS-Version lässt sich auf diesem Computer nicht ausprobieren: Seine TLS-Bibliothek spricht sie nicht</translation>
    </message>
    <message>
        <source>The server demands a client certificate, and none was shown (--client-cert FILE)</source>
        <translation>Der Server verlangt ein Clientzertifikat, und keines wurde gezeigt (--client-cert FILE)</translation>
    </message>
    <message>
        <source>The server does not accept the client certificate: %8</source>
        <translation>Der Server akzeptiert das Clientzertifikat nicht: %8</translation>
    </message>
    <message>
        <source>The server ended the connection during the TLS handshake</source>
        <translation>Der Server hat die Verbindung während des TLS-Handshakes beendet</translation>
    </message>
    <message>
        <source>The server broke the TLS handshake off</source>
        <translation>Der Server hat den TLS-Handshake abgebrochen</translation>
    </message>
    <message>
        <source>TLS could not be set up: %8</source>
        <translation>TLS ließ sich nicht aufbauen: %8</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not in order; see the lines under &quot;Certificate&quot;</source>
        <translation>Das Zertifikat des Servers ist nicht in Ordnung; siehe die Zeilen unter „Zertifikat“</translation>
    </message>
    <message>
        <source>The server can encrypt, but something on the way takes STARTTLS out of its offer</source>
        <translation>Der Server kann verschlüsseln, aber unterwegs entfernt etwas STARTTLS aus seinem Angebot</translation>
    </message>
    <message>
        <source>The certificate was made by a virus scanner that reads what is said inside: %5</source>
        <translation>Das Zertifikat stammt von einem Virenscanner, der den Inhalt mitliest: %5</translation>
    </message>
    <message>
        <source>The certificate was made by a firewall that reads what is said inside: %5</source>
        <translation>Das Zertifikat stammt von einer Firewall, die den Inhalt mitliest: %5</translation>
    </message>
    <message>
        <source>Another server answers in place of %1, with a certificate for %4: the network or the hosting firm redirects mail connections to its own server</source>
        <translation>Anstelle von %1 antwortet ein anderer Server, mit einem Zertifikat für %4: Das Netzwerk oder der Hoster leitet Mailverbindungen auf den eigenen Server um</translation>
    </message>
    <message>
        <source>%1 is an address, or a name of one network only, which certificates of public authorities do not hold: ask for the server by its public name</source>
        <translation>%1 ist eine Adresse oder ein Name, den es nur in einem Netzwerk gibt; so etwas steht nicht in Zertifikaten öffentlicher Zertifizierungsstellen: den Server mit seinem öffentlichen Namen ansprechen</translation>
    </message>
    <message>
        <source>The server did not hear which name is wanted (SNI), and showed a certificate that is for nobody</source>
        <translation>Der Server hat nicht erfahren, welcher Name gewünscht ist (SNI), und hat ein Zertifikat gezeigt, das für niemanden gilt</translation>
    </message>
    <message>
        <source>The server&apos;s certificate runs out on %3: it should have been renewed by now</source>
        <translation>Das Zertifikat des Servers läuft am %3 ab: Es hätte inzwischen erneuert sein sollen</translation>
    </message>
    <message>
        <source>The server encrypts with a version of TLS that most programs and servers have given up (older than TLS 1.2)</source>
        <translation>Der Server verschlüsselt mit einer TLS-Version, die die meisten Programme und Server aufgegeben haben (älter als TLS 1.2)</translation>
    </message>
    <message>
        <source>An address is not ASCII, and the server does not take such addresses (no SMTPUTF8)</source>
        <translation>Eine Adresse ist nicht ASCII, und der Server nimmt solche Adressen nicht an (kein SMTPUTF8)</translation>
    </message>
    <message>
        <source>The server does not promise to pass the mail on over TLS only (REQUIRETLS), so nothing was sent</source>
        <translation>Der Server sagt nicht zu, die Mail nur über TLS weiterzugeben (REQUIRETLS), daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The server takes no wishes for delivery reports (--notify, --ret, --envid, --orcpt); they were left out</source>
        <translation>Der Server nimmt keine Wünsche für Zustellberichte an (--notify, --ret, --envid, --orcpt); sie wurden ausgelassen</translation>
    </message>
    <message>
        <source>The server takes no time limit (--deliverby); it was left out</source>
        <translation>Der Server nimmt kein Zeitlimit an (--deliverby); es wurde ausgelassen</translation>
    </message>
    <message>
        <source>The server does not offer BDAT; the message went by DATA</source>
        <translation>Der Server bietet kein BDAT an; die Nachricht ging über DATA</translation>
    </message>
    <message>
        <source>The sign-in went through, but this account may not send to other domains: %9</source>
        <translation>Die Anmeldung ist gelungen, aber dieses Konto darf nicht an andere Domains senden: %9</translation>
    </message>
    <message>
        <source>The server took some of the recipients and put the rest off in the same way: there are too many at once for it</source>
        <translation>Der Server hat einige Empfänger angenommen und die übrigen auf dieselbe Weise zurückgestellt: Es sind ihm zu viele auf einmal</translation>
    </message>
    <message>
        <source>Lines of the message end with LF alone instead of CR LF, which many servers refuse since 2024</source>
        <translation>Zeilen der Nachricht enden nur mit LF statt mit CR LF; das lehnen viele Server seit 2024 ab</translation>
    </message>
    <message>
        <source>A CR stands alone within the message, which many servers refuse</source>
        <translation>In der Nachricht steht ein einzelnes CR; das lehnen viele Server ab</translation>
    </message>
    <message>
        <source>The message holds NUL bytes, which no mail may have</source>
        <translation>Die Nachricht enthält NUL-Bytes, die in keiner Mail vorkommen dürfen</translation>
    </message>
    <message>
        <source>The message does not begin with a header</source>
        <translation>Die Nachricht beginnt nicht mit einem Kopf</translation>
    </message>
    <message>
        <source>No empty line parts the header of the message from its text</source>
        <translation>Keine Leerzeile trennt den Kopf der Nachricht von ihrem Text</translation>
    </message>
    <message>
        <source>The header of the message lacks From, Date or Message-ID: spam filters dislike that</source>
        <translation>Im Kopf der Nachricht fehlt From, Date oder Message-ID: Spamfilter mögen das nicht</translation>
    </message>
    <message>
        <source>Letters beyond ASCII stand unencoded in the header of the message, and the server does not take that (no SMTPUTF8)</source>
        <translation>Im Kopf der Nachricht stehen unkodierte Zeichen jenseits von ASCII, und der Server nimmt das nicht an (kein SMTPUTF8)</translation>
    </message>
    <message>
        <source>The message has letters beyond ASCII, and the server announces that it takes seven-bit messages only (no 8BITMIME): they may arrive broken</source>
        <translation>Die Nachricht hat Zeichen jenseits von ASCII, und der Server kündigt an, nur Sieben-Bit-Nachrichten anzunehmen (kein 8BITMIME): Sie kommen vielleicht beschädigt an</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the message never came, and a filtering firewall is in between: such firewalls are known to swallow the end of messages. The mail may have been taken</source>
        <translation>Die Antwort des Servers auf die Nachricht kam nie an, und dazwischen steht eine filternde Firewall: Solche Firewalls verschlucken bekanntlich das Ende von Nachrichten. Die Mail wurde vielleicht angenommen</translation>
    </message>
    <message>
        <source>The server knows no such recipient address: %9</source>
        <translation>Der Server kennt keine solche Empfängeradresse: %9</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox exists but is switched off: %9</source>
        <translation>Das Postfach des Empfängers ist vorhanden, aber abgeschaltet: %9</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full: %9</source>
        <translation>Das Postfach des Empfängers ist voll: %9</translation>
    </message>
    <message>
        <source>The recipient, the group or the list takes no mail from this sender: %9</source>
        <translation>Der Empfänger, die Gruppe oder die Liste nimmt von diesem Absender keine Mail an: %9</translation>
    </message>
    <message>
        <source>A domain of this mail cannot be found, or has no usable mail server: %9</source>
        <translation>Eine Domain dieser Mail ist nicht zu finden oder hat keinen brauchbaren Mailserver: %9</translation>
    </message>
    <message>
        <source>The domain says that it takes no mail: %9</source>
        <translation>Die Domain sagt, dass sie keine Mail annimmt: %9</translation>
    </message>
    <message>
        <source>The server could not reach the next one, or the connection broke: %9</source>
        <translation>Der Server konnte den nächsten nicht erreichen, oder die Verbindung brach ab: %9</translation>
    </message>
    <message>
        <source>The mail goes round in circles: %9</source>
        <translation>Die Mail läuft im Kreis: %9</translation>
    </message>
    <message>
        <source>The server has given up after many tries: %9</source>
        <translation>Der Server hat nach vielen Versuchen aufgegeben: %9</translation>
    </message>
    <message>
        <source>The server has a problem of its own: %9</source>
        <translation>Der Server hat selbst ein Problem: %9</translation>
    </message>
    <message>
        <source>Too much at once for this server (mails, recipients or connections): %9</source>
        <translation>Zu viel auf einmal für diesen Server (Mails, Empfänger oder Verbindungen): %9</translation>
    </message>
    <message>
        <source>The server puts first contacts off on purpose (greylisting), and takes them some minutes later: %9</source>
        <translation>Der Server stellt Erstkontakte absichtlich zurück (Greylisting) und nimmt sie einige Minuten später an: %9</translation>
    </message>
    <message>
        <source>The server turns away the address that the mail comes from, because of its reputation or a block list: %9</source>
        <translation>Der Server weist die Adresse ab, von der die Mail kommt, wegen ihres Rufs oder einer Sperrliste: %9</translation>
    </message>
    <message>
        <source>The address that the mail comes from has no proper reverse name (PTR), and the server wants one: %9</source>
        <translation>Die Adresse, von der die Mail kommt, hat keinen ordentlichen Rückwärtsnamen (PTR), und der Server verlangt einen: %9</translation>
    </message>
    <message>
        <source>The server cannot tell that this mail may come from the sender&apos;s domain (SPF, DKIM, DMARC): %9</source>
        <translation>Der Server kann nicht erkennen, dass diese Mail von der Absenderdomain kommen darf (SPF, DKIM, DMARC): %9</translation>
    </message>
    <message>
        <source>The server does not accept this sender address: %9</source>
        <translation>Der Server akzeptiert diese Absenderadresse nicht: %9</translation>
    </message>
    <message>
        <source>The server does not pass this mail on for this sender (relaying denied): %9</source>
        <translation>Der Server gibt diese Mail für diesen Absender nicht weiter (Relaying verweigert): %9</translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password: %9</source>
        <translation>Der Server akzeptiert diesen Benutzernamen mit diesem Passwort nicht: %9</translation>
    </message>
    <message>
        <source>The provider wants a password made for this program (application password), not the usual one: %9</source>
        <translation>Der Provider verlangt ein Passwort eigens für dieses Programm (App-Passwort), nicht das übliche: %9</translation>
    </message>
    <message>
        <source>This way of signing in is switched off at the server: %9</source>
        <translation>Diese Art der Anmeldung ist am Server abgeschaltet: %9</translation>
    </message>
    <message>
        <source>The account, or this sign-in, is locked or paused: %9</source>
        <translation>Das Konto oder diese Anmeldung ist gesperrt oder pausiert: %9</translation>
    </message>
    <message>
        <source>The server wants encryption before it lets anybody sign in: %9</source>
        <translation>Der Server verlangt Verschlüsselung, bevor er eine Anmeldung zulässt: %9</translation>
    </message>
    <message>
        <source>The server wants a sign-in first: %9</source>
        <translation>Der Server verlangt zuerst eine Anmeldung: %9</translation>
    </message>
    <message>
        <source>The server does not take this method of signing in: %9</source>
        <translation>Der Server nimmt dieses Anmeldeverfahren nicht an: %9</translation>
    </message>
    <message>
        <source>The server refused the sign-in and does not say why: %9</source>
        <translation>Der Server hat die Anmeldung abgelehnt und sagt nicht, warum: %9</translation>
    </message>
    <message>
        <source>The server wants encryption that is missing or not good enough: %9</source>
        <translation>Der Server verlangt eine Verschlüsselung, die fehlt oder nicht gut genug ist: %9</translation>
    </message>
    <message>
        <source>The message is too large: %9</source>
        <translation>Die Nachricht ist zu groß: %9</translation>
    </message>
    <message>
        <source>The server takes the message for spam: %9</source>
        <translation>Der Server hält die Nachricht für Spam: %9</translation>
    </message>
    <message>
        <source>The server found a virus, or an attachment of a kind that it does not take: %9</source>
        <translation>Der Server hat einen Virus gefunden oder einen Anhang, dessen Art er nicht annimmt: %9</translation>
    </message>
    <message>
        <source>The message breaks the rules for mail: %9</source>
        <translation>Die Nachricht verstößt gegen die Regeln für Mail: %9</translation>
    </message>
    <message>
        <source>A rule of the server turns this mail away: %9</source>
        <translation>Eine Regel des Servers weist diese Mail ab: %9</translation>
    </message>
    <message>
        <source>The server did not accept how it was spoken to: %9</source>
        <translation>Der Server hat nicht akzeptiert, wie er angesprochen wurde: %9</translation>
    </message>
    <message>
        <source>The server says something that is no failure: %9</source>
        <translation>Der Server sagt etwas, das kein Fehler ist: %9</translation>
    </message>
    <message>
        <source>A recipient marked the mail as spam: %9</source>
        <translation>Ein Empfänger hat die Mail als Spam markiert: %9</translation>
    </message>
    <message>
        <source>An automatic answer came: %9</source>
        <translation>Eine automatische Antwort kam: %9</translation>
    </message>
    <message>
        <source>The sending service skips this address, because earlier mails came back: %9</source>
        <translation>Der sendende Dienst überspringt diese Adresse, weil frühere Mails zurückkamen: %9</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password: it may not be the right server</source>
        <translation>Der Server konnte nicht beweisen, dass er das Passwort kennt: Vielleicht ist es nicht der richtige Server</translation>
    </message>
    <message>
        <source>The server did not prove that it knows the password, as this sign-in method demands</source>
        <translation>Der Server hat nicht bewiesen, dass er das Passwort kennt, wie es dieses Anmeldeverfahren verlangt</translation>
    </message>
    <message>
        <source>The server kept asking during the sign-in without an end</source>
        <translation>Der Server hat bei der Anmeldung endlos nachgefragt</translation>
    </message>
    <message>
        <source>The server offers no sign-in on this connection: on port 25 that is usual, so try 587 or 465; elsewhere it may be offered only with TLS (--security starttls)</source>
        <translation>Der Server bietet auf dieser Verbindung keine Anmeldung an: Auf Port 25 ist das üblich, also 587 oder 465 ausprobieren; anderswo wird sie vielleicht nur mit TLS angeboten (--security starttls)</translation>
    </message>
    <message>
        <source>The server offers no sign-in method that was asked for; it offers: %6</source>
        <translation>Der Server bietet kein gewünschtes Anmeldeverfahren an; er bietet an: %6</translation>
    </message>
    <message>
        <source>The password was not sent, because the connection is not encrypted</source>
        <translation>Das Passwort wurde nicht gesendet, weil die Verbindung nicht verschlüsselt ist</translation>
    </message>
    <message>
        <source>The password was not sent, because the server&apos;s certificate could not be verified</source>
        <translation>Das Passwort wurde nicht gesendet, weil sich das Zertifikat des Servers nicht bestätigen ließ</translation>
    </message>
    <message>
        <source>The server takes no password on this connection (LOGINDISABLED): use TLS if it is not encrypted, or another way of signing in</source>
        <translation>Der Server nimmt auf dieser Verbindung kein Passwort an (LOGINDISABLED): TLS verwenden, wenn sie nicht verschlüsselt ist, oder eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <source>The server calls the connection signed in before anybody signed in, so the sign-in could not be tried</source>
        <translation>Der Server bezeichnet die Verbindung als angemeldet, bevor sich jemand angemeldet hat; die Anmeldung ließ sich daher nicht ausprobieren</translation>
    </message>
    <message>
        <source>The password, or the account, has expired: %9</source>
        <translation>Das Passwort oder das Konto ist abgelaufen: %9</translation>
    </message>
    <message>
        <source>The password is right, but this user may not open this mailbox: %9</source>
        <translation>Das Passwort stimmt, aber dieser Benutzer darf dieses Postfach nicht öffnen: %9</translation>
    </message>
    <message>
        <source>The server asks to turn to its administrator: %9</source>
        <translation>Der Server bittet darum, sich an seinen Administrator zu wenden: %9</translation>
    </message>
    <message>
        <source>The server takes the password only over an encrypted connection: %9</source>
        <translation>Der Server nimmt das Passwort nur über eine verschlüsselte Verbindung an: %9</translation>
    </message>
    <message>
        <source>The mailbox is in use by another program, perhaps on another device: %9</source>
        <translation>Das Postfach wird von einem anderen Programm verwendet, vielleicht auf einem anderen Gerät: %9</translation>
    </message>
    <message>
        <source>The server wants more time between two sign-ins: %9</source>
        <translation>Der Server verlangt mehr Zeit zwischen zwei Anmeldungen: %9</translation>
    </message>
    <message>
        <source>The server allows no more connections of this user for now: %9</source>
        <translation>Der Server lässt vorerst keine weiteren Verbindungen dieses Benutzers zu: %9</translation>
    </message>
    <message>
        <source>The server could not check the sign-in; name and password may be right: %9</source>
        <translation>Der Server konnte die Anmeldung nicht prüfen; Name und Passwort stimmen vielleicht: %9</translation>
    </message>
    <message>
        <source>User name or password is not ASCII, which not every server takes</source>
        <translation>Benutzername oder Passwort ist nicht ASCII; das nimmt nicht jeder Server an</translation>
    </message>
    <message>
        <source>The password holds a line break and cannot be sent to a POP3 server</source>
        <translation>Das Passwort enthält einen Zeilenumbruch und kann nicht an einen POP3-Server gesendet werden</translation>
    </message>
    <message>
        <source>The server asked for more during the sign-in where nothing more was to be said</source>
        <translation>Der Server hat bei der Anmeldung weitergefragt, wo nichts mehr zu sagen war</translation>
    </message>
    <message>
        <source>The server broke the sign-in off (%8): name and password may be wrong</source>
        <translation>Der Server hat die Anmeldung abgebrochen (%8): Name und Passwort sind vielleicht falsch</translation>
    </message>
    <message>
        <source>The server asked something during the sign-in that this method does not know</source>
        <translation>Der Server hat bei der Anmeldung etwas gefragt, das dieses Verfahren nicht kennt</translation>
    </message>
    <message>
        <source>What the server asked during the sign-in cannot be understood</source>
        <translation>Was der Server bei der Anmeldung gefragt hat, ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>The server&apos;s part of the sign-in does not belong to this connection: it is faulty, or somebody is in between</source>
        <translation>Der Teil der Anmeldung, der vom Server kommt, gehört nicht zu dieser Verbindung: Er ist fehlerhaft, oder jemand steht dazwischen</translation>
    </message>
    <message>
        <source>The server asks for a number of rounds (%8) that no server should ask for</source>
        <translation>Der Server verlangt eine Anzahl von Durchläufen (%8), die kein Server verlangen sollte</translation>
    </message>
    <message>
        <source>The server offers the sign-in only once the connection is encrypted: switch STARTTLS on (--security starttls)</source>
        <translation>Der Server bietet die Anmeldung erst an, wenn die Verbindung verschlüsselt ist: STARTTLS einschalten (--security starttls)</translation>
    </message>
    <message>
        <source>The server refused the sign-in before it had heard a password: the method does not suit it, which says nothing about the password: %9</source>
        <translation>Der Server hat die Anmeldung abgelehnt, bevor er ein Passwort bekam: Das Verfahren passt ihm nicht; über das Passwort sagt das nichts: %9</translation>
    </message>
    <message>
        <source>The server offers the sign-in only in an outdated form (AUTH=), which some programs do not see</source>
        <translation>Der Server bietet die Anmeldung nur in einer veralteten Form an (AUTH=), die manche Programme nicht sehen</translation>
    </message>
    <message>
        <source>The server offers a sign-in, but nobody signed in: is it switched on in the mail program, with name and password stored?</source>
        <translation>Der Server bietet eine Anmeldung an, aber niemand hat sich angemeldet: Ist sie im Mailprogramm eingeschaltet, mit gespeichertem Namen und Passwort?</translation>
    </message>
    <message>
        <source>The password that was sent begins or ends with a blank: was it copied along?</source>
        <translation>Das gesendete Passwort beginnt oder endet mit einem Leerzeichen: Wurde es mitkopiert?</translation>
    </message>
    <message>
        <source>The password has letters or signs beyond plain ASCII, which programs and servers may write in different ways: try one of plain letters and digits</source>
        <translation>Das Passwort hat Buchstaben oder Zeichen jenseits von ASCII, die Programme und Server unterschiedlich schreiben können: eines aus einfachen Buchstaben und Ziffern ausprobieren</translation>
    </message>
    <message>
        <source>The user name that was sent begins or ends with a blank: was it copied along?</source>
        <translation>Der gesendete Benutzername beginnt oder endet mit einem Leerzeichen: Wurde es mitkopiert?</translation>
    </message>
    <message>
        <source>The computer answered, but nothing listens on this port: the connection was refused</source>
        <translation>Der Computer hat geantwortet, aber auf diesem Port lauscht nichts: Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>There is no way to the server from this computer</source>
        <translation>Von diesem Computer führt kein Weg zum Server</translation>
    </message>
    <message>
        <source>The server did not answer the connection in time: a firewall may drop it</source>
        <translation>Der Server hat auf die Verbindung nicht rechtzeitig geantwortet: Vielleicht verwirft eine Firewall sie</translation>
    </message>
    <message>
        <source>The connection cannot be made from the local address that was asked for (--bind): %8</source>
        <translation>Von der gewünschten lokalen Adresse aus lässt sich die Verbindung nicht aufbauen (--bind): %8</translation>
    </message>
    <message>
        <source>The proxy itself cannot be reached, so the server was not even tried: %8</source>
        <translation>Der Proxy selbst ist nicht erreichbar, daher wurde der Server gar nicht erst versucht: %8</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through without a valid sign-in: %8</source>
        <translation>Der Proxy lässt diesen Computer ohne gültige Anmeldung nicht durch: %8</translation>
    </message>
    <message>
        <source>The proxy answered, but made no connection to the server: %8</source>
        <translation>Der Proxy hat geantwortet, aber keine Verbindung zum Server aufgebaut: %8</translation>
    </message>
    <message>
        <source>The proxy did not answer in time: %8</source>
        <translation>Der Proxy hat nicht rechtzeitig geantwortet: %8</translation>
    </message>
    <message>
        <source>What answered is no proxy of the kind that was asked for: %8</source>
        <translation>Was geantwortet hat, ist kein Proxy der gewünschten Art: %8</translation>
    </message>
    <message>
        <source>The server took the connection but did not greet in time: it may be overloaded, or expect TLS from the first byte (--security tls)</source>
        <translation>Der Server hat die Verbindung angenommen, aber nicht rechtzeitig gegrüßt: Vielleicht ist er überlastet oder erwartet TLS ab dem ersten Byte (--security tls)</translation>
    </message>
    <message>
        <source>The server ended the connection before it greeted: it may turn this computer away, or be overloaded</source>
        <translation>Der Server hat die Verbindung vor der Begrüßung beendet: Vielleicht weist er diesen Computer ab oder ist überlastet</translation>
    </message>
    <message>
        <source>What answered is no mail server, or the port is not the one for this protocol</source>
        <translation>Was geantwortet hat, ist kein Mailserver, oder der Port ist nicht der für dieses Protokoll</translation>
    </message>
    <message>
        <source>The server answered a command that was not sent</source>
        <translation>Der Server hat auf einen Befehl geantwortet, der nicht gesendet wurde</translation>
    </message>
    <message>
        <source>The name %7 does not exist: is it spelled right?</source>
        <translation>Den Namen %7 gibt es nicht: Stimmt die Schreibweise?</translation>
    </message>
    <message>
        <source>The name %7 exists but has no address of the kind asked for</source>
        <translation>Den Namen %7 gibt es, aber er hat keine Adresse der gewünschten Art</translation>
    </message>
    <message>
        <source>The name %7 could not be looked up: the name server did not answer properly</source>
        <translation>Der Name %7 ließ sich nicht auflösen: Der Nameserver hat nicht richtig geantwortet</translation>
    </message>
    <message>
        <source>The name server refused to look up the name %7: it does not serve this computer</source>
        <translation>Der Nameserver hat die Auflösung des Namens %7 abgelehnt: Er ist nicht für diesen Computer da</translation>
    </message>
    <message>
        <source>The name server&apos;s answer about the name %7 was broken</source>
        <translation>Die Antwort des Nameservers zum Namen %7 war beschädigt</translation>
    </message>
    <message>
        <source>This computer uses other addresses for %7 than the name servers give: see its hosts file, VPN or local name server</source>
        <translation>Dieser Computer verwendet für %7 andere Adressen, als die Nameserver angeben: siehe hosts-Datei, VPN oder lokalen Nameserver</translation>
    </message>
    <message>
        <source>The domain %7 says that it takes no mail at all (null MX): is the address right?</source>
        <translation>Die Domain %7 sagt, dass sie überhaupt keine Mail annimmt (Null-MX): Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The domain&apos;s MX record holds the address %7 where a host name must stand: mail servers cannot use it</source>
        <translation>Der MX-Eintrag der Domain enthält die Adresse %7, wo ein Hostname stehen muss: Mailserver können ihn nicht verwenden</translation>
    </message>
    <message>
        <source>The domain has no MX record, so its mail goes to the host of the same name</source>
        <translation>Die Domain hat keinen MX-Eintrag, daher geht ihre Mail an den Host mit demselben Namen</translation>
    </message>
    <message>
        <source>The MX record names %7, which is only an alias (CNAME): some servers refuse that</source>
        <translation>Der MX-Eintrag nennt %7, und das ist nur ein Alias (CNAME): Manche Server lehnen das ab</translation>
    </message>
    <message>
        <source>The mail host %7 has a loopback address: every other server would reach itself there, and not this one</source>
        <translation>Der Mailhost %7 hat eine Loopback-Adresse: Jeder andere Server würde dort sich selbst erreichen, nicht diesen</translation>
    </message>
    <message>
        <source>The look-up of the name %7 was not answered in time</source>
        <translation>Die Namensauflösung für %7 wurde nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>The server sends a line that does not end</source>
        <translation>Der Server sendet eine Zeile, die nicht endet</translation>
    </message>
    <message>
        <source>The server sends an answer that does not end</source>
        <translation>Der Server sendet eine Antwort, die nicht endet</translation>
    </message>
    <message>
        <source>The server does not say what it can do</source>
        <translation>Der Server sagt nicht, was er kann</translation>
    </message>
    <message>
        <source>The server has a message that it wants to be read; see the conversation</source>
        <translation>Der Server hat eine Mitteilung, die gelesen werden soll; siehe den Dialog</translation>
    </message>
    <message>
        <source>The server does not take XCLIENT from this computer, so the check stopped there</source>
        <translation>Der Server nimmt XCLIENT von diesem Computer nicht an, daher endete die Prüfung dort</translation>
    </message>
    <message>
        <source>The server does not offer PIPELINING; commands were sent one by one</source>
        <translation>Der Server bietet kein PIPELINING an; die Befehle wurden einzeln gesendet</translation>
    </message>
    <message>
        <source>The server refused a request (--request); that says nothing about mail</source>
        <translation>Der Server hat eine Anfrage abgelehnt (--request); über Mail sagt das nichts</translation>
    </message>
    <message>
        <source>The connection could not be made: %8</source>
        <translation>Die Verbindung ließ sich nicht aufbauen: %8</translation>
    </message>
    <message>
        <source>The name %7 could not be looked up on this computer: %8</source>
        <translation>Der Name %7 ließ sich auf diesem Computer nicht auflösen: %8</translation>
    </message>
    <message>
        <source>The server did not say good-bye properly; that does no harm</source>
        <translation>Der Server hat sich nicht ordentlich verabschiedet; das schadet nicht</translation>
    </message>
    <message>
        <source>The server has IPv6 addresses only, and this computer has no way to IPv6</source>
        <translation>Der Server hat nur IPv6-Adressen, und dieser Computer hat keinen Weg zu IPv6</translation>
    </message>
    <message>
        <source>The server has IPv4 addresses only, and this computer has no way to IPv4: it may be offline, or in a network with IPv6 only</source>
        <translation>Der Server hat nur IPv4-Adressen, und dieser Computer hat keinen Weg zu IPv4: Vielleicht ist er offline oder in einem Netzwerk, das nur IPv6 hat</translation>
    </message>
    <message>
        <source>The server could not be reached by IPv6, but by IPv4: programs that try IPv6 first wait or fail now and then</source>
        <translation>Der Server war nicht über IPv6 erreichbar, wohl aber über IPv4: Programme, die IPv6 zuerst versuchen, warten oder scheitern ab und zu</translation>
    </message>
    <message>
        <source>The server could not be reached by IPv4, but by IPv6</source>
        <translation>Der Server war nicht über IPv4 erreichbar, wohl aber über IPv6</translation>
    </message>
    <message>
        <source>This network lets nothing out through port 25: other servers that have nothing to do with this one are silent there too</source>
        <translation>Dieses Netzwerk lässt über Port 25 nichts nach außen: Auch andere Server, die mit diesem nichts zu tun haben, schweigen dort</translation>
    </message>
    <message>
        <source>Port 25 is silent, while the same server answers at another port: this network, or a firewall in front of the server, blocks port 25</source>
        <translation>Port 25 schweigt, während derselbe Server auf einem anderen Port antwortet: Dieses Netzwerk oder eine Firewall vor dem Server sperrt Port 25</translation>
    </message>
    <message>
        <source>This server is silent at port 25, while others answer there: it, or a firewall in front of it, lets nothing in from here</source>
        <translation>Dieser Server schweigt auf Port 25, während andere dort antworten: Er oder eine Firewall vor ihm lässt von hier nichts hinein</translation>
    </message>
    <message>
        <source>The server lets nothing in at any mail port, while another one can be reached: it is no mail server, or it has locked this network out, as servers do after wrong passwords</source>
        <translation>Der Server lässt auf keinem Mailport etwas hinein, während ein anderer erreichbar ist: Er ist kein Mailserver, oder er hat dieses Netzwerk ausgesperrt, wie Server es nach falschen Passwörtern tun</translation>
    </message>
    <message>
        <source>Other servers or addresses of the same domain answered otherwise: mail gets through or fails depending on which one is taken</source>
        <translation>Andere Server oder Adressen derselben Domain haben anders geantwortet: Je nachdem, welcher an die Reihe kommt, gelingt die Zustellung oder scheitert</translation>
    </message>
    <message>
        <source>A web server answers on this port (HTTP), no mail server</source>
        <translation>Auf diesem Port antwortet ein Webserver (HTTP), kein Mailserver</translation>
    </message>
    <message>
        <source>An SSH server answers on this port, no mail server</source>
        <translation>Auf diesem Port antwortet ein SSH-Server, kein Mailserver</translation>
    </message>
    <message>
        <source>An IMAP server answers on this port: it is for fetching mail, not for sending</source>
        <translation>Auf diesem Port antwortet ein IMAP-Server: Er ist zum Abrufen von Mail da, nicht zum Senden</translation>
    </message>
    <message>
        <source>A POP3 server answers on this port: it is for fetching mail, not for sending</source>
        <translation>Auf diesem Port antwortet ein POP3-Server: Er ist zum Abrufen von Mail da, nicht zum Senden</translation>
    </message>
    <message>
        <source>An SMTP server answers on this port: it is for sending mail, not for fetching</source>
        <translation>Auf diesem Port antwortet ein SMTP-Server: Er ist zum Senden von Mail da, nicht zum Abrufen</translation>
    </message>
    <message>
        <source>An FTP server answers on this port, no mail server</source>
        <translation>Auf diesem Port antwortet ein FTP-Server, kein Mailserver</translation>
    </message>
    <message>
        <source>A news server (NNTP) answers on this port, no mail server</source>
        <translation>Auf diesem Port antwortet ein Newsserver (NNTP), kein Mailserver</translation>
    </message>
    <message>
        <source>A firewall in between rewrites what is said: it stars greetings out or crosses abilities out, so that encryption and sign-in are missing (Cisco calls that &quot;inspect esmtp&quot;)</source>
        <translation>Eine Firewall dazwischen schreibt um, was gesagt wird: Sie überdeckt Begrüßungen mit Sternchen oder streicht Fähigkeiten, sodass Verschlüsselung und Anmeldung fehlen (Cisco nennt das „inspect esmtp“)</translation>
    </message>
    <message>
        <source>The name in EHLO is no full host name, and some servers refuse such names</source>
        <translation>Der Name in EHLO ist kein vollständiger Hostname, und manche Server lehnen solche Namen ab</translation>
    </message>
    <message>
        <source>This check waited less than the standard wants clients to wait: a longer limit (--timeout 300) would show whether the server is only slow</source>
        <translation>Diese Prüfung hat kürzer gewartet, als der Standard es von Clients verlangt: Ein längeres Zeitlimit (--timeout 300) würde zeigen, ob der Server nur langsam ist</translation>
    </message>
    <message>
        <source>Later refusals only follow from the first one</source>
        <translation>Spätere Ablehnungen folgen nur aus der ersten</translation>
    </message>
    <message>
        <source>The server does not accept the name by which this computer introduced itself (EHLO): %9</source>
        <translation>Der Server akzeptiert den Namen nicht, mit dem sich dieser Computer vorgestellt hat (EHLO): %9</translation>
    </message>
    <message>
        <source>Choose TLS from the first byte on this port, often called SSL/TLS (--security tls): the server waits for it, and says nothing before</source>
        <translation>Auf diesem Port TLS vom ersten Byte an wählen, oft SSL/TLS genannt (--security tls): Der Server wartet darauf und sagt vorher nichts</translation>
    </message>
    <message>
        <source>Choose TLS from the first byte on this port, often called SSL/TLS (--security tls): the server speaks nothing else here</source>
        <translation>Auf diesem Port TLS vom ersten Byte an wählen, oft SSL/TLS genannt (--security tls): Der Server spricht hier nichts anderes</translation>
    </message>
</context>
<context>
    <name>FoldedLines</name>
    <message>
        <source>Lines left out here: %1. The same report as text, Markdown or JSON holds all of them.</source>
        <translation>Hier ausgelassene Zeilen: %1. Derselbe Bericht als Text, Markdown oder JSON enthält sie alle.</translation>
    </message>
</context>
<context>
    <name>ForeignPlan</name>
    <message>
        <source>where to find a password</source>
        <translation>wo ein Passwort zu finden ist</translation>
    </message>
    <message>
        <source>a file with certificates to trust</source>
        <translation>eine Datei mit vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>a certificate of this computer&apos;s own</source>
        <translation>ein eigenes Zertifikat dieses Computers</translation>
    </message>
    <message>
        <source>going on over a certificate that is not in order</source>
        <translation>Fortfahren trotz eines Zertifikats, das nicht in Ordnung ist</translation>
    </message>
    <message>
        <source>signing in without encryption</source>
        <translation>Anmelden ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>another name for the certificate</source>
        <translation>ein anderer Name für das Zertifikat</translation>
    </message>
    <message>
        <source>TLS versions other than the usual ones</source>
        <translation>andere TLS-Versionen als die üblichen</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>ein Proxy</translation>
    </message>
    <message>
        <source>a name server to ask</source>
        <translation>ein Nameserver für die Abfrage</translation>
    </message>
    <message>
        <source>a socket on this computer</source>
        <translation>ein Socket auf diesem Computer</translation>
    </message>
    <message>
        <source>an address to go out from</source>
        <translation>eine Adresse für ausgehende Verbindungen</translation>
    </message>
    <message>
        <source>a PROXY header</source>
        <translation>ein PROXY-Kopf</translation>
    </message>
    <message>
        <source>commands of its own</source>
        <translation>eigene Befehle</translation>
    </message>
    <message>
        <source>sending the same mail several times</source>
        <translation>mehrfaches Senden derselben Mail</translation>
    </message>
    <message>
        <source>a file to send</source>
        <translation>eine Datei zum Senden</translation>
    </message>
    <message>
        <source>files to attach</source>
        <translation>Dateien zum Anhängen</translation>
    </message>
    <message>
        <source>a message text larger than 64 KiB</source>
        <translation>ein Nachrichtentext, der größer als 64 KiB ist</translation>
    </message>
    <message>
        <source>filling the message up to a size</source>
        <translation>Auffüllen der Nachricht bis zu einer Größe</translation>
    </message>
    <message>
        <source>recipients after the tenth</source>
        <translation>Empfänger nach dem zehnten</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>no encryption</source>
        <translation>keine Verschlüsselung</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>%1 (%2), port %3, %4</source>
        <translation>%1 (%2), Port %3, %4</translation>
    </message>
</context>
<context>
    <name>GlossaryTexts</name>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>The words that servers and this window use.</source>
        <translation>Die Begriffe, die Server und dieses Fenster verwenden.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Rückläufer (Bounce)</translation>
    </message>
    <message>
        <source>A mail in which a server tells the sender that another mail was not delivered, and why.</source>
        <translation>Eine Mail, mit der ein Server dem Absender mitteilt, dass eine andere Mail nicht zugestellt wurde, und warum.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>How a server proves its name when encryption begins: made for some names, by an issuer, for a time.</source>
        <translation>Damit beweist ein Server seinen Namen, wenn die Verschlüsselung beginnt: ausgestellt für bestimmte Namen, von einem Aussteller, auf Zeit.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>The directory that turns names into addresses and says which hosts take mail for a domain.</source>
        <translation>Das Verzeichnis, das Namen in Adressen übersetzt und sagt, welche Hosts die Mail einer Domain annehmen.</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>The words with which a mail program introduces itself. The answer lists what the server can do.</source>
        <translation>Die Worte, mit denen sich ein Mailprogramm vorstellt. Die Antwort zählt auf, was der Server kann.</translation>
    </message>
    <message>
        <source>Enhanced code</source>
        <translation>Erweiterter Statuscode</translation>
    </message>
    <message>
        <source>Three numbers such as 5.7.8 behind the reply code: class, subject, detail.</source>
        <translation>Drei Zahlen wie 5.7.8 hinter dem Antwortcode: Klasse, Thema, Einzelheit.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>The sender and the recipients as servers see them. They may differ from what the mail itself shows.</source>
        <translation>Absender und Empfänger, wie Server sie sehen. Sie können von dem abweichen, was die Mail selbst zeigt.</translation>
    </message>
    <message>
        <source>Greylisting</source>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>A server turns the first attempt of a stranger away for some minutes. Real mail servers come again, spam often does not.</source>
        <translation>Ein Server weist den ersten Versuch eines Unbekannten einige Minuten lang ab. Echte Mailserver kommen wieder, Spam oft nicht.</translation>
    </message>
    <message>
        <source>LMTP</source>
        <translation>LMTP</translation>
    </message>
    <message>
        <source>What mail servers speak to the server that keeps the mailboxes.</source>
        <translation>Was Mailserver mit dem Server sprechen, der die Postfächer verwahrt.</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>The entry in DNS that names the hosts that take mail for a domain, best first.</source>
        <translation>Der Eintrag im DNS, der die Hosts nennt, die Mail für eine Domain annehmen, den besten zuerst.</translation>
    </message>
    <message>
        <source>Port 25</source>
        <translation>Port 25</translation>
    </message>
    <message>
        <source>Between mail servers. Many networks block it for everybody else.</source>
        <translation>Zwischen Mailservern. Viele Netzwerke sperren ihn für alle anderen.</translation>
    </message>
    <message>
        <source>Port 465</source>
        <translation>Port 465</translation>
    </message>
    <message>
        <source>For mail programs; encrypted from the first byte.</source>
        <translation>Für Mailprogramme; verschlüsselt ab dem ersten Byte.</translation>
    </message>
    <message>
        <source>Port 587</source>
        <translation>Port 587</translation>
    </message>
    <message>
        <source>For mail programs; begins in plain text and changes to encryption by STARTTLS.</source>
        <translation>Für Mailprogramme; beginnt im Klartext und wechselt mit STARTTLS zur Verschlüsselung.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>To pass mail on to another domain. Servers do it only for people who signed in, or for known networks.</source>
        <translation>Mail an eine andere Domain weitergeben. Server tun das nur für Angemeldete oder für bekannte Netzwerke.</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Three digits: 2 is yes, 3 go on, 4 not now, 5 no.</source>
        <translation>Drei Ziffern: 2 heißt ja, 3 weiter, 4 jetzt nicht, 5 nein.</translation>
    </message>
    <message>
        <source>SASL</source>
        <translation>SASL</translation>
    </message>
    <message>
        <source>The ways to sign in: PLAIN, LOGIN, CRAM-MD5, SCRAM, and tokens by XOAUTH2 or OAUTHBEARER.</source>
        <translation>Die Anmeldeverfahren: PLAIN, LOGIN, CRAM-MD5, SCRAM, und Token mit XOAUTH2 oder OAUTHBEARER.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The command that turns a connection in plain text into an encrypted one.</source>
        <translation>Der Befehl, der aus einer Verbindung im Klartext eine verschlüsselte macht.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption of the connection, once called SSL.</source>
        <translation>Verschlüsselung der Verbindung, früher SSL genannt.</translation>
    </message>
</context>
<context>
    <name>GridCell</name>
    <message>
        <source>gave up after %1 s</source>
        <translation>nach %1 s aufgegeben</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>Ungeschützt</translation>
    </message>
    <message>
        <source>sign-in without encryption</source>
        <translation>Anmeldung ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in hidden</source>
        <translation>Anmeldung verborgen</translation>
    </message>
    <message>
        <source>until encrypted</source>
        <translation>bis zur Verschlüsselung</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>no encryption, no sign-in</source>
        <translation>keine Verschlüsselung, keine Anmeldung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>not in order, %1</source>
        <translation>nicht in Ordnung, %1</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>dort lauscht nichts</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No way there</source>
        <translation>Kein Weg dorthin</translation>
    </message>
    <message>
        <source>the network knows no route</source>
        <translation>das Netzwerk kennt keine Route</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Schweigt</translation>
    </message>
    <message>
        <source>it may wait for TLS</source>
        <translation>wartet vielleicht auf TLS</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Kein Angebot</translation>
    </message>
    <message>
        <source>no STARTTLS here</source>
        <translation>kein STARTTLS hier</translation>
    </message>
    <message>
        <source>Not TLS</source>
        <translation>Kein TLS</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Früh beendet</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>the server begins unencrypted</source>
        <translation>der Server beginnt unverschlüsselt</translation>
    </message>
</context>
<context>
    <name>GridFieldTexts</name>
    <message>
        <source>certificate not in order: %1</source>
        <translation>Zertifikat nicht in Ordnung: %1</translation>
    </message>
    <message>
        <source>certificate not checked</source>
        <translation>Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>certificate good until %1</source>
        <translation>Zertifikat gültig bis %1</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>sign-in %1</source>
        <translation>Anmeldung %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>STARTTLS offered</source>
        <translation>STARTTLS angeboten</translation>
    </message>
    <message>
        <source>no STARTTLS</source>
        <translation>kein STARTTLS</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>the host has no address of this kind</source>
        <translation>der Host hat keine Adresse dieser Art</translation>
    </message>
    <message>
        <source>the name could not be looked up</source>
        <translation>der Name ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>takes the connection and says nothing: it may wait for TLS</source>
        <translation>nimmt die Verbindung an und sagt nichts: wartet vielleicht auf TLS</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>endete bei %1</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>unverschlüsselt</translation>
    </message>
</context>
<context>
    <name>GridSentences</name>
    <message>
        <source>port %1 with %2</source>
        <translation>Port %1 mit %2</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>%1 verwenden.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, alternativ </translation>
    </message>
    <message>
        <source>Port 25 refuses the connection: this host takes no mail from other servers there, or this network blocks the port.</source>
        <translation>Port 25 lehnt die Verbindung ab: Dieser Host nimmt dort keine Mail von anderen Servern an, oder dieses Netzwerk sperrt den Port.</translation>
    </message>
    <message>
        <source>Port 25 of this host is silent, while the one to compare with can be reached by it: it is this host, or a firewall in front of it, that lets nothing in.</source>
        <translation>Port 25 dieses Hosts schweigt, während der Vergleichshost darüber erreichbar ist: Dieser Host oder eine Firewall vor ihm lässt nichts hinein.</translation>
    </message>
    <message>
        <source>Port 25 is silent on this host and on the one to compare with: this network lets no mail out by port 25.</source>
        <translation>Port 25 schweigt auf diesem Host und auf dem Vergleichshost: Dieses Netzwerk lässt über Port 25 keine Mail nach außen.</translation>
    </message>
    <message>
        <source>Port 25 is silent: many networks block it.</source>
        <translation>Port 25 schweigt: Viele Netzwerke sperren ihn.</translation>
    </message>
    <message>
        <source>No port offers both encryption and a sign-in; for a server that only takes mail from other servers that is usual.</source>
        <translation>Kein Port bietet sowohl Verschlüsselung als auch eine Anmeldung an; bei einem Server, der nur Mail von anderen Servern annimmt, ist das üblich.</translation>
    </message>
    <message>
        <source>None of the mail ports of this host answers.</source>
        <translation>Keiner der Mailports dieses Hosts antwortet.</translation>
    </message>
    <message>
        <source>The certificate is not in order: mail programs will warn.</source>
        <translation>Das Zertifikat ist nicht in Ordnung: Mailprogramme werden warnen.</translation>
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
        <translation type="unfinished">Wartet</translation>
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
        <translation>%1 weitere Byte</translation>
    </message>
</context>
<context>
    <name>HintTexts</name>
    <message>
        <source>%1 signed in, but the mail is from %2: the server lets an account send as itself only, unless it is told otherwise</source>
        <translation>%1 hat sich angemeldet, aber die Mail ist von %2: Der Server lässt ein Konto nur als es selbst senden, solange nichts anderes eingestellt ist</translation>
    </message>
    <message>
        <source>%1 signed in and sends as the same address, so the server&apos;s own list of who may send as whom is wrong</source>
        <translation>%1 hat sich angemeldet und sendet mit derselben Adresse; also stimmt die Liste des Servers nicht, wer als wer senden darf</translation>
    </message>
    <message>
        <source>The domain of the sender %1 exists inside of one network only: others cannot look it up, and refuse it</source>
        <translation>Die Domain des Absenders %1 gibt es nur innerhalb eines Netzwerks: Andere können sie nicht auflösen und lehnen sie ab</translation>
    </message>
    <message>
        <source>The domain of the recipient %1 holds a sign that no domain can hold: retype the address</source>
        <translation>Die Domain des Empfängers %1 enthält ein Zeichen, das in keiner Domain vorkommen darf: die Adresse neu eingeben</translation>
    </message>
    <message>
        <source>The program was never given a user name: it sent the word &quot;%1&quot; in its place</source>
        <translation>Das Programm hat nie einen Benutzernamen bekommen: Es hat stattdessen das Wort „%1“ gesendet</translation>
    </message>
    <message>
        <source>The user name %1 has no domain: many servers want the whole mail address</source>
        <translation>Der Benutzername %1 hat keine Domain: Viele Server wollen die ganze Mailadresse</translation>
    </message>
    <message>
        <source>The message has %1 bytes, and the server takes %2 at most. Attachments grow by a third when they are sent</source>
        <translation>Die Nachricht hat %1 Byte, und der Server nimmt höchstens %2 an. Anhänge wachsen beim Senden um ein Drittel</translation>
    </message>
    <message>
        <source>The connection broke while the message, of %1 bytes, was on its way</source>
        <translation>Die Verbindung brach ab, während die Nachricht mit %1 Byte unterwegs war</translation>
    </message>
    <message>
        <source>The message, of %1 bytes, did not get through in time: something on the way may swallow large packets</source>
        <translation>Die Nachricht mit %1 Byte kam nicht rechtzeitig durch: Vielleicht verschluckt unterwegs etwas große Pakete</translation>
    </message>
    <message>
        <source>A line of the message has %1 bytes, and no mail may have lines of more than 998: the program that wrote it has to encode it</source>
        <translation>Eine Zeile der Nachricht hat %1 Byte, und in keiner Mail dürfen Zeilen mehr als 998 haben: Das Programm, das sie geschrieben hat, muss sie kodieren</translation>
    </message>
    <message>
        <source>%1 took %2, and many programs wait for ten seconds at most</source>
        <translation>%1 dauerte %2, und viele Programme warten höchstens zehn Sekunden</translation>
    </message>
    <message>
        <source>%1 took %2, and impatient programs wait for five seconds only</source>
        <translation>%1 dauerte %2, und ungeduldige Programme warten nur fünf Sekunden</translation>
    </message>
    <message>
        <source>%1 took %2, which is longer than the standard wants clients to wait</source>
        <translation>%1 dauerte %2, und das ist länger, als Clients laut Standard warten sollen</translation>
    </message>
    <message>
        <source>%1 took %2. Some servers wait on purpose, and refuse programs that do not wait for it</source>
        <translation>%1 dauerte %2. Manche Server warten absichtlich und lehnen Programme ab, die nicht darauf warten</translation>
    </message>
</context>
<context>
    <name>HistoryFolder</name>
    <message>
        <source>The history cannot be written: %1</source>
        <translation>Der Verlauf lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>This check is not in the history any more.</source>
        <translation>Diese Prüfung ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This check cannot be brought back: %1</source>
        <translation>Diese Prüfung lässt sich nicht zurückholen: %1</translation>
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
        <translation type="unfinished">endete bei %1</translation>
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
        <translation>am langsamsten: %1</translation>
    </message>
    <message>
        <source>The way of this check</source>
        <translation>Der Weg dieser Prüfung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time, from 0 to %1</source>
        <translation>Zeit, von 0 bis %1</translation>
    </message>
</context>
<context>
    <name>HtmlTranscript</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source> … (the rest of this long line is left out)</source>
        <translation> … (der Rest dieser langen Zeile ist ausgelassen)</translation>
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
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>it is empty</source>
        <translation>der Inhalt ist leer</translation>
    </message>
    <message>
        <source>it is no text. Unpack it first if it is packed, or save it as text</source>
        <translation>das ist kein Text. Falls gepackt, zuerst entpacken, oder als Text speichern</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB. Cut out the part that is about the failure</source>
        <translation>der Inhalt ist größer als %1 MiB. Den Teil herausschneiden, in dem es um den Fehler geht</translation>
    </message>
    <message>
        <source>it is a mail, but not one that tells what became of another mail. If it is, add --kind bounce</source>
        <translation>das ist eine Mail, aber keine, die sagt, was aus einer anderen Mail wurde. Wenn doch, --kind bounce hinzufügen</translation>
    </message>
    <message>
        <source>there is no answer of a mail server in it. If you know what it is, add --kind</source>
        <translation>darin ist keine Antwort eines Mailservers. Wenn bekannt ist, was es ist, --kind hinzufügen</translation>
    </message>
    <message>
        <source>a session of SMTPscope</source>
        <translation>eine Sitzung von SMTPscope</translation>
    </message>
    <message>
        <source>a text report of SMTPscope</source>
        <translation>ein Textbericht von SMTPscope</translation>
    </message>
    <message>
        <source>a conversation with a mail server</source>
        <translation>ein Dialog mit einem Mailserver</translation>
    </message>
    <message>
        <source>the output of swaks</source>
        <translation>die Ausgabe von swaks</translation>
    </message>
    <message>
        <source>the output of openssl s_client</source>
        <translation>die Ausgabe von openssl s_client</translation>
    </message>
    <message>
        <source>the output of curl -v</source>
        <translation>die Ausgabe von curl -v</translation>
    </message>
    <message>
        <source>a log of Thunderbird</source>
        <translation>ein Protokoll von Thunderbird</translation>
    </message>
    <message>
        <source>a protocol log of MailKit</source>
        <translation>ein Protokoll von MailKit</translation>
    </message>
    <message>
        <source>the debug output of PHPMailer</source>
        <translation>die Debug-Ausgabe von PHPMailer</translation>
    </message>
    <message>
        <source>a debug log of nodemailer</source>
        <translation>ein Debug-Protokoll von nodemailer</translation>
    </message>
    <message>
        <source>a log of Postfix</source>
        <translation>ein Protokoll von Postfix</translation>
    </message>
    <message>
        <source>a log of Exim</source>
        <translation>ein Protokoll von Exim</translation>
    </message>
    <message>
        <source>a log of Sendmail</source>
        <translation>ein Protokoll von Sendmail</translation>
    </message>
    <message>
        <source>a protocol log of Exchange</source>
        <translation>ein Protokoll von Exchange</translation>
    </message>
    <message>
        <source>an answer of a mail server</source>
        <translation>eine Antwort eines Mailservers</translation>
    </message>
    <message>
        <source>a delivery report</source>
        <translation>ein Zustellbericht</translation>
    </message>
    <message>
        <source>a text that tells in words why a mail was not delivered</source>
        <translation>ein Text, der in Worten sagt, warum eine Mail nicht zugestellt wurde</translation>
    </message>
    <message>
        <source>a report that a recipient marked a mail as spam</source>
        <translation>eine Meldung, dass ein Empfänger eine Mail als Spam markiert hat</translation>
    </message>
    <message>
        <source>an automatic answer, such as a vacation notice; nothing failed</source>
        <translation>eine automatische Antwort, etwa eine Abwesenheitsnotiz; nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Passwords were in this text (lines: %1). They are masked here, but whoever has the text can read them: change them.</source>
        <translation>In diesem Text standen Passwörter (Zeilen: %1). Hier sind sie maskiert, aber wer den Text hat, kann sie lesen: die Passwörter ändern.</translation>
    </message>
    <message>
        <source>Very long lines were read in part only (lines: %1).</source>
        <translation>Sehr lange Zeilen wurden nur teilweise gelesen (Zeilen: %1).</translation>
    </message>
    <message>
        <source>The log tells of more deliveries than are shown (left out: %1). Cut out the time you need.</source>
        <translation>Das Protokoll nennt mehr Zustellungen, als gezeigt werden (ausgelassen: %1). Den benötigten Zeitraum herausschneiden.</translation>
    </message>
    <message>
        <source>The text holds more conversations than are shown.</source>
        <translation>Der Text enthält mehr Dialoge, als gezeigt werden.</translation>
    </message>
    <message>
        <source>The file holds other mails too, which tell of no failure (left out: %1).</source>
        <translation>Die Datei enthält auch andere Mails, die von keinem Fehler berichten (ausgelassen: %1).</translation>
    </message>
    <message>
        <source>The report names no recipient; the address is the one that the returned mail was written to.</source>
        <translation>Der Bericht nennt keinen Empfänger; die Adresse ist die, an die der Rückläufer gerichtet war.</translation>
    </message>
    <message>
        <source>The mail has more parts in each other than are read.</source>
        <translation>Die Mail hat mehr ineinander verschachtelte Teile, als gelesen werden.</translation>
    </message>
    <message>
        <source>The mail&apos;s text is very long and was read in part only.</source>
        <translation>Der Text der Mail ist sehr lang und wurde nur teilweise gelesen.</translation>
    </message>
    <message>
        <source>A newer SMTPscope wrote this file; what is new in it is not shown.</source>
        <translation>Diese Datei stammt von einem neueren SMTPscope; was darin neu ist, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 lässt sich nicht importieren: %2.</translation>
    </message>
</context>
<context>
    <name>IntakeLibrary</name>
    <message>
        <source>Nothing can be imported: the library %1 is not installed beside smtpscope-cli. Install the whole package.</source>
        <translation>Importieren ist nicht möglich: Die Bibliothek %1 ist neben smtpscope-cli nicht installiert. Das ganze Paket installieren.</translation>
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
        <translation type="unfinished">Die Standardausgabe ist nicht beschreibbar.</translation>
    </message>
</context>
<context>
    <name>KeyTexts</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Stop the check; else leave the field or the filter</source>
        <translation>Prüfung anhalten; sonst Feld oder Filter verlassen</translation>
    </message>
    <message>
        <source>Paste and explain</source>
        <translation>Einfügen und erklären</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy the verdict for a ticket</source>
        <translation>Fazit für ein Ticket kopieren</translation>
    </message>
    <message>
        <source>Compare with another check</source>
        <translation>Mit einer anderen Prüfung vergleichen</translation>
    </message>
    <message>
        <source>What does this reply mean?</source>
        <translation>Was bedeutet diese Antwort?</translation>
    </message>
    <message>
        <source>Practice servers</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>Reach: which ports can be used from here</source>
        <translation>Erreichbarkeit: welche Ports von hier aus nutzbar sind</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Orte im Fenster</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Nächster und voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Raw, Console, Certificate, DNS</source>
        <translation>Roh, Konsole, Zertifikat, DNS</translation>
    </message>
    <message>
        <source>Input of the console</source>
        <translation>Eingabe der Konsole</translation>
    </message>
    <message>
        <source>History; there F2 renames, Del deletes and S stars</source>
        <translation>Verlauf; dort benennt F2 um, Entf löscht, S setzt einen Stern</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitleiste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Next and previous problem</source>
        <translation>Nächstes und voriges Problem</translation>
    </message>
    <message>
        <source>Unfold and fold a stage, then go in and out</source>
        <translation>Phase auf- und zuklappen, dann hinein- und hinausgehen</translation>
    </message>
    <message>
        <source>Go to the evidence in the raw tab</source>
        <translation>Zum Beleg auf der Seite „Roh“ gehen</translation>
    </message>
    <message>
        <source>Copy the row as text</source>
        <translation>Zeile als Text kopieren</translation>
    </message>
    <message>
        <source>Zoom the time axis in and out; fit all of it</source>
        <translation>Zeitachse vergrößern und verkleinern; ganz einpassen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse; all keys stand in the menus too.</source>
        <translation>Alles geht auch ohne Maus; alle Tasten stehen auch in den Menüs.</translation>
    </message>
</context>
<context>
    <name>KeychainAccess</name>
    <message>
        <source>The keychain has the password of %1 for %2.</source>
        <translation>Der Schlüsselbund hat das Passwort von %1 für %2.</translation>
    </message>
    <message>
        <source>The keychain keeps the password of %1 for %2.</source>
        <translation>Das Passwort von %1 für %2 ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The password of %1 for %2 is forgotten. The keychain no longer shows it.</source>
        <translation>Das Passwort von %1 für %2 ist vergessen. Der Schlüsselbund zeigt es nicht mehr.</translation>
    </message>
    <message>
        <source> The password may or may not be kept; it stays on the list until it is forgotten.</source>
        <translation> Ob das Passwort gespeichert ist, ist ungewiss; es bleibt auf der Liste, bis es vergessen ist.</translation>
    </message>
    <message>
        <source> The password may or may not be gone; try to forget it again later.</source>
        <translation> Ob das Passwort gelöscht ist, ist ungewiss; später erneut versuchen, es zu vergessen.</translation>
    </message>
    <message>
        <source>The keychain took the password, but does not show it. It may be locked.</source>
        <translation>Der Schlüsselbund hat das Passwort angenommen, zeigt es aber nicht. Vielleicht ist er gesperrt.</translation>
    </message>
    <message>
        <source>The keychain does not show this password. It may be locked, or the password was removed there.</source>
        <translation>Der Schlüsselbund zeigt dieses Passwort nicht. Vielleicht ist er gesperrt, oder das Passwort wurde dort entfernt.</translation>
    </message>
    <message>
        <source>The password is gone from the keychain, but the list of kept passwords could not be written.</source>
        <translation>Das Passwort ist aus dem Schlüsselbund gelöscht, aber die Liste der gespeicherten Passwörter ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The list of kept passwords could not be written, so nothing was kept.</source>
        <translation>Die Liste der gespeicherten Passwörter ließ sich nicht schreiben, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Er meldet: %2</translation>
    </message>
    <message>
        <source>No password of %1 for %2 is kept.</source>
        <translation>Kein Passwort von %1 für %2 ist gespeichert.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked, so it was left as it is.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt und blieb daher unverändert.</translation>
    </message>
    <message>
        <source>The keychain is locked, or not open to this program.</source>
        <translation>Der Schlüsselbund ist gesperrt oder für dieses Programm nicht zugänglich.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keychain is waited for no longer.</source>
        <translation>Auf den Schlüsselbund wird nicht länger gewartet.</translation>
    </message>
    <message>
        <source>Only a part of this password is in the keychain. Keep it again.</source>
        <translation>Nur ein Teil dieses Passworts ist im Schlüsselbund. Das Passwort neu speichern.</translation>
    </message>
    <message>
        <source>The password was overwritten, but the keychain still shows an empty entry. Remove that with the system&apos;s own tool.</source>
        <translation>Das Passwort wurde überschrieben, aber der Schlüsselbund zeigt noch einen leeren Eintrag. Diesen mit dem Werkzeug des Systems entfernen.</translation>
    </message>
    <message>
        <source>This password is longer than the keychain takes (64 KiB).</source>
        <translation>Dieses Passwort ist länger, als der Schlüsselbund annimmt (64 KiB).</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking to be unlocked in a window of its own.</source>
        <translation>Warten auf den Schlüsselbund. Vielleicht bittet er in einem eigenen Fenster um Entsperrung.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n s.</source>
        <translation>
            <numerusform>Der Schlüsselbund antwortet seit %n s nicht.</numerusform>
            <numerusform>Der Schlüsselbund antwortet seit %n s nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeychainDesk</name>
    <message>
        <source>%1 The password is used until SMTPscope is closed.</source>
        <translation>%1 Das Passwort wird verwendet, bis SMTPscope geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>KeychainLibrary</name>
    <message>
        <source>The library %1 is not installed beside the program. Install the whole package.</source>
        <translation>Die Bibliothek %1 ist neben dem Programm nicht installiert. Das ganze Paket installieren.</translation>
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
        <translation>Keine Antwort eines Mailservers: Das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Mail servers never reply with 101. The number comes from the operating system of the sending computer (Linux error 101): it knows no way to the server&apos;s network, often because IPv6 or the network itself is missing.</source>
        <translation>Mailserver antworten nie mit 101. Die Zahl kommt vom Betriebssystem des sendenden Computers (Linux-Fehler 101): Es kennt keinen Weg zum Netzwerk des Servers, oft weil IPv6 oder das Netzwerk selbst fehlt.</translation>
    </message>
    <message>
        <source>Check that this computer has a network connection, and a gateway for IPv4 and for IPv6.</source>
        <translation>Prüfen, ob dieser Computer eine Netzwerkverbindung und ein Gateway für IPv4 und für IPv6 hat.</translation>
    </message>
    <message>
        <source>Test the server by its IPv4 address; if that works, IPv6 is missing or broken here.</source>
        <translation>Den Server über seine IPv4-Adresse testen; geht das, fehlt IPv6 hier oder ist gestört.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator about firewall and routes.</source>
        <translation>Beim Administrator des Netzwerks nach Firewall und Routen fragen.</translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: the connection timed out</source>
        <translation>Keine Antwort eines Mailservers: Zeitlimit der Verbindung überschritten</translation>
    </message>
    <message>
        <source>Mail servers never reply with 110. The number comes from the operating system of the sending computer (Linux error 110): it called the server and nobody answered, usually because a firewall drops the call.</source>
        <translation>Mailserver antworten nie mit 110. Die Zahl kommt vom Betriebssystem des sendenden Computers (Linux-Fehler 110): Es wollte eine Verbindung zum Server, und niemand hat geantwortet, meist weil eine Firewall die Anfrage verwirft.</translation>
    </message>
    <message>
        <source>Check name and port of the server.</source>
        <translation>Name und Port des Servers prüfen.</translation>
    </message>
    <message>
        <source>Test a second server on the same port; many providers block outgoing port 25.</source>
        <translation>Einen zweiten Server auf demselben Port testen; viele Provider sperren Port 25 nach außen.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 to reach your own provider&apos;s server.</source>
        <translation>Port 587 oder 465 verwenden, um den Server des eigenen Providers zu erreichen.</translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: the connection was refused</source>
        <translation>Keine Antwort eines Mailservers: Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Mail servers never reply with 111. The number comes from the operating system of the sending computer (Linux error 111): the machine answered, but nothing takes calls on this port, or a firewall turned the call away.</source>
        <translation>Mailserver antworten nie mit 111. Die Zahl kommt vom Betriebssystem des sendenden Computers (Linux-Fehler 111): Der Rechner hat geantwortet, aber auf diesem Port nimmt nichts Verbindungen an, oder eine Firewall hat die Anfrage abgewiesen.</translation>
    </message>
    <message>
        <source>Check name and port of the server; a wrong port is the usual reason.</source>
        <translation>Name und Port des Servers prüfen; meist ist ein falscher Port der Grund.</translation>
    </message>
    <message>
        <source>Test whether the mail service is running on that machine.</source>
        <translation>Testen, ob der Maildienst auf jenem Rechner läuft.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether your address is locked out after wrong sign-ins.</source>
        <translation>Beim Administrator des Servers nachfragen, ob die eigene Adresse nach falschen Anmeldungen ausgesperrt ist.</translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: no way to the machine</source>
        <translation>Keine Antwort eines Mailservers: kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>Mail servers never reply with 113. The number comes from the operating system of the sending computer (Linux error 113): the machine is off, does not exist in that network, or a firewall reports it as unreachable.</source>
        <translation>Mailserver antworten nie mit 113. Die Zahl kommt vom Betriebssystem des sendenden Computers (Linux-Fehler 113): Der Rechner ist aus, existiert in jenem Netzwerk nicht, oder eine Firewall meldet ihn als nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that the server&apos;s name leads to the right address.</source>
        <translation>Prüfen, ob der Name des Servers zur richtigen Adresse führt.</translation>
    </message>
    <message>
        <source>Test whether the machine answers on any other port.</source>
        <translation>Testen, ob der Rechner auf einem anderen Port antwortet.</translation>
    </message>
    <message>
        <source>Ask the administrator of that server or network.</source>
        <translation>Beim Administrator jenes Servers oder Netzwerks nachfragen.</translation>
    </message>
    <message>
        <source>Done (an old form)</source>
        <translation>Erledigt (eine alte Form)</translation>
    </message>
    <message>
        <source>A few very old servers say 200 where others say 250. It means success.</source>
        <translation>Einige sehr alte Server sagen 200, wo andere 250 sagen. Es bedeutet Erfolg.</translation>
    </message>
    <message>
        <source>Information about the server</source>
        <translation>Auskunft über den Server</translation>
    </message>
    <message>
        <source>The server tells about its state or gives help. It is meant for people to read and decides nothing.</source>
        <translation>Der Server berichtet über seinen Zustand oder gibt Hilfe. Das ist für Menschen zum Lesen gedacht und entscheidet nichts.</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>The server lists what it can do, as an answer to HELP. It is meant for people to read and decides nothing.</source>
        <translation>Der Server zählt auf, was er kann, als Antwort auf HELP. Das ist für Menschen zum Lesen gedacht und entscheidet nichts.</translation>
    </message>
    <message>
        <source>The server is ready</source>
        <translation>Der Server ist bereit</translation>
    </message>
    <message>
        <source>At the start of a connection this is the greeting: the server gives its name and is ready. After STARTTLS it means that encryption can begin now.</source>
        <translation>Am Anfang einer Verbindung ist das die Begrüßung: Der Server nennt seinen Namen und ist bereit. Nach STARTTLS bedeutet es, dass die Verschlüsselung jetzt beginnen kann.</translation>
    </message>
    <message>
        <source>The server says goodbye</source>
        <translation>Der Server verabschiedet sich</translation>
    </message>
    <message>
        <source>The server closes the connection, normally because the other side asked for it with QUIT. Mail accepted before that stays accepted.</source>
        <translation>Der Server schließt die Verbindung, normalerweise weil die andere Seite mit QUIT darum gebeten hat. Zuvor angenommene Mail bleibt angenommen.</translation>
    </message>
    <message>
        <source>The sign-in worked</source>
        <translation>Die Anmeldung ist gelungen</translation>
    </message>
    <message>
        <source>User name and password, or another proof, were accepted. From here on the server knows who is sending.</source>
        <translation>Benutzername und Passwort oder ein anderer Nachweis wurden akzeptiert. Ab hier weiß der Server, wer sendet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The command was carried out. After the end of a message this is the decisive word: the server has now taken over the responsibility for delivering it.</source>
        <translation>Der Befehl wurde ausgeführt. Nach dem Ende einer Nachricht ist das das entscheidende Wort: Der Server hat jetzt die Verantwortung für die Zustellung übernommen.</translation>
    </message>
    <message>
        <source>The recipient is somewhere else, and the server forwards the message</source>
        <translation>Der Empfänger ist anderswo, und der Server leitet die Nachricht weiter</translation>
    </message>
    <message>
        <source>The address is no longer at home on this server, but the server knows the new one and passes the message on. The new address usually stands in the reply.</source>
        <translation>Die Adresse ist auf diesem Server nicht mehr zu Hause, aber der Server kennt die neue und gibt die Nachricht weiter. Die neue Adresse steht meist in der Antwort.</translation>
    </message>
    <message>
        <source>Note the new address if the reply names one.</source>
        <translation>Die neue Adresse notieren, falls die Antwort eine nennt.</translation>
    </message>
    <message>
        <source>Tell the sender to use the new address from now on.</source>
        <translation>Den Absender bitten, ab jetzt die neue Adresse zu verwenden.</translation>
    </message>
    <message>
        <source>The server does not check the address now, but takes the message</source>
        <translation>Der Server prüft die Adresse jetzt nicht, nimmt die Nachricht aber an</translation>
    </message>
    <message>
        <source>Many servers answer so when they do not want to reveal which addresses exist. It is neither a yes nor a no; only a real delivery shows whether the address works.</source>
        <translation>Viele Server antworten so, wenn sie nicht verraten wollen, welche Adressen es gibt. Das ist weder ein Ja noch ein Nein; nur eine echte Zustellung zeigt, ob die Adresse funktioniert.</translation>
    </message>
    <message>
        <source>Waiting messages are being sent</source>
        <translation>Wartende Nachrichten werden gesendet</translation>
    </message>
    <message>
        <source>The answer to ETRN: the server has messages waiting for this place and begins to send them.</source>
        <translation>Die Antwort auf ETRN: Auf dem Server warten Nachrichten für diese Stelle, und er beginnt sie zu senden.</translation>
    </message>
    <message>
        <source>The server asks for the next part of the sign-in</source>
        <translation>Der Server fragt nach dem nächsten Teil der Anmeldung</translation>
    </message>
    <message>
        <source>This is a question, not an error. The text is encoded in base64; VXNlcm5hbWU6 stands for the user name, UGFzc3dvcmQ6 for the password.</source>
        <translation>Das ist eine Rückfrage, kein Fehler. Der Text ist in Base64 kodiert; VXNlcm5hbWU6 steht für den Benutzernamen, UGFzc3dvcmQ6 für das Passwort.</translation>
    </message>
    <message>
        <source>The server waits for the message</source>
        <translation>Der Server wartet auf die Nachricht</translation>
    </message>
    <message>
        <source>The message can now be sent; a line with a single dot ends it. Nothing is accepted before the reply to that dot.</source>
        <translation>Die Nachricht kann nun gesendet werden; eine Zeile mit einem einzelnen Punkt beendet sie. Vor der Antwort auf diesen Punkt ist nichts angenommen.</translation>
    </message>
    <message>
        <source>No standard code: usually the connection timed out</source>
        <translation>Kein Standardcode: meist ist das Zeitlimit der Verbindung abgelaufen</translation>
    </message>
    <message>
        <source>No standard knows 420; lists on the web explain it as a connection that took too long. The first digit says that another try is worth while.</source>
        <translation>Kein Standard kennt 420; Listen im Web deuten den Code als Verbindung, die zu lange gedauert hat. Die erste Ziffer sagt, dass sich ein weiterer Versuch lohnt.</translation>
    </message>
    <message>
        <source>The server closes the connection for now</source>
        <translation>Der Server schließt die Verbindung vorübergehend</translation>
    </message>
    <message>
        <source>The server cannot or does not want to go on at this moment and hangs up. Usual reasons are overload, too many connections, a limit for this sender, or a pause that was too long.</source>
        <translation>Der Server kann oder will im Moment nicht weitermachen und legt auf. Übliche Gründe sind Überlastung, zu viele Verbindungen, eine Grenze für diesen Absender oder eine zu lange Pause.</translation>
    </message>
    <message>
        <source>No standard code: usually the mailbox is full</source>
        <translation>Kein Standardcode: meist ist das Postfach voll</translation>
    </message>
    <message>
        <source>This looks like the longer code 4.2.2 without its dots, which means that the mailbox is full. Some providers really reply with 422.</source>
        <translation>Das sieht aus wie der längere Code 4.2.2 ohne Punkte, der ein volles Postfach bedeutet. Manche Anbieter antworten tatsächlich mit 422.</translation>
    </message>
    <message>
        <source>No standard knows 426; it has been seen from single servers with the text that the connection timed out. The first digit says that another try is worth while.</source>
        <translation>Kein Standard kennt 426; der Code kam bei einzelnen Servern vor, mit dem Text, dass das Zeitlimit der Verbindung abgelaufen ist. Die erste Ziffer sagt, dass sich ein weiterer Versuch lohnt.</translation>
    </message>
    <message>
        <source>No standard code: the command was not valid at this point</source>
        <translation>Kein Standardcode: der Befehl war an dieser Stelle nicht gültig</translation>
    </message>
    <message>
        <source>Only a registry names 430, beside the longer code for a command that is not valid. No mail standard describes it, so the text counts.</source>
        <translation>Nur ein Register nennt 430, neben dem längeren Code für einen ungültigen Befehl. Kein Mailstandard beschreibt ihn, daher zählt der Text.</translation>
    </message>
    <message>
        <source>No standard code: the server lacks disk space or memory</source>
        <translation>Kein Standardcode: dem Server fehlt Plattenplatz oder Arbeitsspeicher</translation>
    </message>
    <message>
        <source>This looks like the longer code 4.3.1 without its dots: the receiving system has no room or memory left. It can only be mended there.</source>
        <translation>Das sieht aus wie der längere Code 4.3.1 ohne Punkte: Dem empfangenden System fehlt Platz oder Arbeitsspeicher. Beheben lässt sich das nur dort.</translation>
    </message>
    <message>
        <source>The password must first be prepared, or the server&apos;s queue is stopped</source>
        <translation>Das Passwort muss erst vorbereitet werden, oder die Warteschlange des Servers ist angehalten</translation>
    </message>
    <message>
        <source>By the standard, 432 answers a sign-in: the account needs one sign-in with the plain password first. Exchange servers also use it for a stopped queue or too many connections at once, so the text counts.</source>
        <translation>Nach dem Standard beantwortet 432 eine Anmeldung: Das Konto braucht zuerst eine Anmeldung mit dem Passwort im Klartext. Exchange-Server verwenden den Code auch für eine angehaltene Warteschlange oder zu viele gleichzeitige Verbindungen, daher zählt der Text.</translation>
    </message>
    <message>
        <source>The server cannot check sign-ins at present</source>
        <translation>Der Server kann Anmeldungen derzeit nicht prüfen</translation>
    </message>
    <message>
        <source>Exim servers reply so when their own user check fails or a sign-in is not possible just now. This is usually not about the password.</source>
        <translation>Exim-Server antworten so, wenn ihre eigene Benutzerprüfung scheitert oder eine Anmeldung gerade nicht möglich ist. Am Passwort liegt es meist nicht.</translation>
    </message>
    <message>
        <source>No standard code: the other server does not answer</source>
        <translation>Kein Standardcode: der andere Server antwortet nicht</translation>
    </message>
    <message>
        <source>This looks like the longer code 4.4.1 without its dots: the next server did not take the call. Exchange servers print it when a delivery has to wait.</source>
        <translation>Das sieht aus wie der längere Code 4.4.1 ohne Punkte: Der nächste Server hat die Verbindung nicht angenommen. Exchange-Server geben ihn aus, wenn eine Zustellung warten muss.</translation>
    </message>
    <message>
        <source>No standard code: the connection broke off</source>
        <translation>Kein Standardcode: die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>This looks like the longer code 4.4.2 without its dots: the connection was there, but it broke during the transfer.</source>
        <translation>Das sieht aus wie der längere Code 4.4.2 ohne Punkte: Die Verbindung stand, brach aber während der Übertragung ab.</translation>
    </message>
    <message>
        <source>No standard code: the message goes round in a circle</source>
        <translation>Kein Standardcode: die Nachricht läuft im Kreis</translation>
    </message>
    <message>
        <source>This looks like the longer code 4.4.6 without its dots: the message has passed through too many servers, most likely in a circle.</source>
        <translation>Das sieht aus wie der längere Code 4.4.6 ohne Punkte: Die Nachricht lief über zu viele Server, höchstwahrscheinlich im Kreis.</translation>
    </message>
    <message>
        <source>No standard code: the message waited too long</source>
        <translation>Kein Standardcode: die Nachricht hat zu lange gewartet</translation>
    </message>
    <message>
        <source>This looks like the longer code 4.4.7 without its dots: the message could not be delivered within its time. An earlier notice names the real reason.</source>
        <translation>Das sieht aus wie der längere Code 4.4.7 ohne Punkte: Die Nachricht konnte nicht rechtzeitig zugestellt werden. Eine frühere Meldung nennt den eigentlichen Grund.</translation>
    </message>
    <message>
        <source>No standard code: the sending Exchange server found no way</source>
        <translation>Kein Standardcode: der sendende Exchange-Server fand keinen Weg</translation>
    </message>
    <message>
        <source>This looks like 4.4.9 without its dots, which Exchange uses when its own routing or a connector is set wrongly. The sending side has to look at its settings.</source>
        <translation>Das sieht aus wie 4.4.9 ohne Punkte; Exchange verwendet den Code, wenn das eigene Routing oder ein Connector falsch eingestellt ist. Die sendende Seite muss ihre Einstellungen ansehen.</translation>
    </message>
    <message>
        <source>Look at the send connectors and the DNS settings of the sending Exchange server.</source>
        <translation>Die Sendeconnectors und die DNS-Einstellungen des sendenden Exchange-Servers ansehen.</translation>
    </message>
    <message>
        <source>Ask that server&apos;s administrator, with the complete reply.</source>
        <translation>Beim Administrator dieses Servers nachfragen, mit der vollständigen Antwort.</translation>
    </message>
    <message>
        <source>The mailbox cannot be used just now</source>
        <translation>Das Postfach ist gerade nicht nutzbar</translation>
    </message>
    <message>
        <source>The server puts the request off. Typical reasons are greylisting, a limit, a failed check of the sender, or a mailbox that is in use; the text and the longer code tell which.</source>
        <translation>Der Server verschiebt die Anfrage. Typische Gründe sind Greylisting, eine Grenze, eine gescheiterte Prüfung des Absenders oder ein Postfach, das gerade in Gebrauch ist; der Text und der längere Code sagen, welcher es ist.</translation>
    </message>
    <message>
        <source>The server could not carry it out just now</source>
        <translation>Der Server konnte es gerade nicht ausführen</translation>
    </message>
    <message>
        <source>Something went wrong or is not ready on the server&apos;s side, or it wants to see a second try first (greylisting). Sending servers try again by themselves.</source>
        <translation>Auf der Seite des Servers ging etwas schief oder ist etwas nicht bereit, oder er möchte erst einen zweiten Versuch sehen (Greylisting). Sendende Server versuchen es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The server has no room just now, or there were too many recipients</source>
        <translation>Der Server hat gerade keinen Platz, oder es waren zu viele Empfänger</translation>
    </message>
    <message>
        <source>By the standard, the server lacks storage. In daily life 452 also means that too many recipients were named at once, or that a single mailbox is full; the text tells which.</source>
        <translation>Nach dem Standard fehlt dem Server Speicherplatz. Im Alltag bedeutet 452 auch, dass zu viele Empfänger auf einmal genannt wurden oder dass ein einzelnes Postfach voll ist; der Text sagt, was gemeint ist.</translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>Es wartet keine Mail</translation>
    </message>
    <message>
        <source>The answer to a server that asked for its waiting mail (ATRN): there is none at present.</source>
        <translation>Die Antwort an einen Server, der nach seiner wartenden Mail gefragt hat (ATRN): Zurzeit gibt es keine.</translation>
    </message>
    <message>
        <source>Encryption or sign-in is not available for the moment</source>
        <translation>Verschlüsselung oder Anmeldung ist vorübergehend nicht verfügbar</translation>
    </message>
    <message>
        <source>After STARTTLS the server cannot encrypt just now, after AUTH it cannot check sign-ins. Some servers also use 454 when they refuse to pass mail on, or after too many sign-ins.</source>
        <translation>Nach STARTTLS kann der Server gerade nicht verschlüsseln, nach AUTH kann er keine Anmeldungen prüfen. Manche Server verwenden 454 auch, wenn sie Mail nicht weitergeben wollen, oder nach zu vielen Anmeldungen.</translation>
    </message>
    <message>
        <source>The server cannot follow a parameter just now</source>
        <translation>Der Server kann einen Parameter gerade nicht befolgen</translation>
    </message>
    <message>
        <source>The command carried an extra word that the server knows but cannot take into account at the moment.</source>
        <translation>Der Befehl enthielt ein zusätzliches Wort, das der Server kennt, im Moment aber nicht berücksichtigen kann.</translation>
    </message>
    <message>
        <source>The waiting messages cannot be sent now</source>
        <translation>Die wartenden Nachrichten lassen sich jetzt nicht senden</translation>
    </message>
    <message>
        <source>The answer to ETRN: the server cannot start sending the waiting messages of this place.</source>
        <translation>Die Antwort auf ETRN: Der Server kann nicht damit beginnen, die wartenden Nachrichten dieser Stelle zu senden.</translation>
    </message>
    <message>
        <source>This place may not ask for waiting messages</source>
        <translation>Diese Stelle darf wartende Nachrichten nicht anfordern</translation>
    </message>
    <message>
        <source>The answer to ETRN: the server does not allow this caller to start the queue.</source>
        <translation>Die Antwort auf ETRN: Der Server erlaubt diesem Anrufer nicht, die Warteschlange zu starten.</translation>
    </message>
    <message>
        <source>No standard code: the letters of the message are unknown there</source>
        <translation>Kein Standardcode: die Schriftzeichen der Nachricht sind dort unbekannt</translation>
    </message>
    <message>
        <source>This looks like 4.6.5 without its dots: Exchange uses it when the receiving side lacks the character set of the message. It has nothing to do with port 465.</source>
        <translation>Das sieht aus wie 4.6.5 ohne Punkte: Exchange verwendet den Code, wenn der empfangenden Seite der Zeichensatz der Nachricht fehlt. Mit Port 465 hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>No standard code: a filter of the sending side stopped the message</source>
        <translation>Kein Standardcode: ein Filter der sendenden Seite hat die Nachricht gestoppt</translation>
    </message>
    <message>
        <source>This looks like the longer code 4.7.1 without its dots. Lists on the web explain it as a filter, often a virus scanner, on the sender&apos;s own server; the text counts.</source>
        <translation>Das sieht aus wie der längere Code 4.7.1 ohne Punkte. Listen im Web deuten ihn als Filter, oft ein Virenscanner, auf dem eigenen Server des Absenders; es zählt der Text.</translation>
    </message>
    <message>
        <source>No standard code: the recipient&apos;s domain has no mail server</source>
        <translation>Kein Standardcode: die Domain des Empfängers hat keinen Mailserver</translation>
    </message>
    <message>
        <source>Single servers use 498 when they find no mail server in the DNS for the domain.</source>
        <translation>Einzelne Server verwenden 498, wenn sie im DNS keinen Mailserver für die Domain finden.</translation>
    </message>
    <message>
        <source>The server does not know this command</source>
        <translation>Der Server kennt diesen Befehl nicht</translation>
    </message>
    <message>
        <source>The command is unknown, misspelt or too long. If the sending program is sound, a firewall in between may have changed the command.</source>
        <translation>Der Befehl ist unbekannt, falsch geschrieben oder zu lang. Wenn das sendende Programm in Ordnung ist, kann eine Firewall dazwischen den Befehl verändert haben.</translation>
    </message>
    <message>
        <source>The command was written in a wrong way</source>
        <translation>Der Befehl war falsch geschrieben</translation>
    </message>
    <message>
        <source>The server knows the command, but not what stands behind it: an odd host name after EHLO, an address without angle brackets, or a broken sign-in.</source>
        <translation>Der Server kennt den Befehl, aber nicht das, was dahinter steht: ein merkwürdiger Hostname nach EHLO, eine Adresse ohne spitze Klammern oder eine fehlerhafte Anmeldung.</translation>
    </message>
    <message>
        <source>The server does not offer this command</source>
        <translation>Der Server bietet diesen Befehl nicht an</translation>
    </message>
    <message>
        <source>The command exists, but this server does not carry it out. For VRFY, EXPN and HELP this is usual and no fault.</source>
        <translation>Den Befehl gibt es, aber dieser Server führt ihn nicht aus. Bei VRFY, EXPN und HELP ist das üblich und kein Fehler.</translation>
    </message>
    <message>
        <source>This command came at the wrong moment</source>
        <translation>Dieser Befehl kam im falschen Moment</translation>
    </message>
    <message>
        <source>The server expected another command first. Very often this is only an echo of an earlier refusal; it may also mean that a sign-in or EHLO is missing.</source>
        <translation>Der Server hat zuerst einen anderen Befehl erwartet. Sehr oft ist das nur das Echo einer früheren Ablehnung; es kann auch heißen, dass eine Anmeldung oder EHLO fehlt.</translation>
    </message>
    <message>
        <source>The server does not know this parameter</source>
        <translation>Der Server kennt diesen Parameter nicht</translation>
    </message>
    <message>
        <source>The server knows the command, but not the value given with it. After AUTH the method is unknown, after EHLO the host name is usually not complete.</source>
        <translation>Der Server kennt den Befehl, aber nicht den mitgegebenen Wert. Nach AUTH ist das Verfahren unbekannt, nach EHLO ist meist der Hostname nicht vollständig.</translation>
    </message>
    <message>
        <source>No standard code: access refused</source>
        <translation>Kein Standardcode: Zugang abgelehnt</translation>
    </message>
    <message>
        <source>No mail standard knows 505. It has been seen from single servers when an account was suspended or a sign-in was missing; the text counts.</source>
        <translation>Kein Mailstandard kennt 505. Der Code kam bei einzelnen Servern vor, wenn ein Konto gesperrt war oder eine Anmeldung fehlte; es zählt der Text.</translation>
    </message>
    <message>
        <source>No standard code: the recipient&apos;s address is not good</source>
        <translation>Kein Standardcode: die Adresse des Empfängers ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.1.0 without its dots, which speaks of an address. Usually the recipient&apos;s address is meant.</source>
        <translation>Das sieht aus wie der längere Code 5.1.0 ohne Punkte, der von einer Adresse spricht. Meist ist die Adresse des Empfängers gemeint.</translation>
    </message>
    <message>
        <source>No standard code: the recipient&apos;s address does not exist</source>
        <translation>Kein Standardcode: die Adresse des Empfängers gibt es nicht</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.1.1 without its dots: there is no such mailbox. Some providers really reply with 511.</source>
        <translation>Das sieht aus wie der längere Code 5.1.1 ohne Punkte: Ein solches Postfach gibt es nicht. Manche Anbieter antworten tatsächlich mit 511.</translation>
    </message>
    <message>
        <source>No standard code: the recipient&apos;s domain cannot be found</source>
        <translation>Kein Standardcode: die Domain des Empfängers ist nicht zu finden</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.1.2 without its dots: the part after the @ sign is unknown.</source>
        <translation>Das sieht aus wie der längere Code 5.1.2 ohne Punkte: Der Teil nach dem @-Zeichen ist unbekannt.</translation>
    </message>
    <message>
        <source>No standard code: the address is not well formed, or a sign-in is missing</source>
        <translation>Kein Standardcode: die Adresse ist nicht richtig aufgebaut, oder eine Anmeldung fehlt</translation>
    </message>
    <message>
        <source>This looks like 5.1.3 without its dots, a badly written address. Some servers, among them Courier, use 513 when they do not pass mail on without a sign-in. The text counts.</source>
        <translation>Das sieht aus wie 5.1.3 ohne Punkte, eine falsch geschriebene Adresse. Manche Server, darunter Courier, verwenden 513, wenn sie Mail ohne Anmeldung nicht weitergeben. Es zählt der Text.</translation>
    </message>
    <message>
        <source>No standard code: the recipient&apos;s address is not valid</source>
        <translation>Kein Standardcode: die Adresse des Empfängers ist nicht gültig</translation>
    </message>
    <message>
        <source>Lists on the web explain 515 as an address that is not valid. The longer code 5.1.5 by its number would mean the opposite, so only the text counts.</source>
        <translation>Listen im Web deuten 515 als ungültige Adresse. Der längere Code 5.1.5 würde von seiner Nummer her das Gegenteil bedeuten, daher zählt nur der Text.</translation>
    </message>
    <message>
        <source>No standard code: the mailbox has moved</source>
        <translation>Kein Standardcode: das Postfach ist umgezogen</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.1.6 without its dots: the person has moved and left no new address.</source>
        <translation>Das sieht aus wie der längere Code 5.1.6 ohne Punkte: Die Person ist umgezogen und hat keine neue Adresse hinterlassen.</translation>
    </message>
    <message>
        <source>No standard code: something is wrong with the sender address</source>
        <translation>Kein Standardcode: mit der Absenderadresse stimmt etwas nicht</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.1.7 without its dots: the sender address is badly written or not accepted.</source>
        <translation>Das sieht aus wie der längere Code 5.1.7 ohne Punkte: Die Absenderadresse ist falsch geschrieben oder wird nicht angenommen.</translation>
    </message>
    <message>
        <source>This machine takes no mail</source>
        <translation>Dieser Rechner nimmt keine Mail an</translation>
    </message>
    <message>
        <source>By the standard, the machine or domain never accepts mail. Some servers also use 521 for senders on a block list, so read the text.</source>
        <translation>Nach dem Standard nimmt der Rechner oder die Domain nie Mail an. Manche Server verwenden 521 auch für Absender auf einer Sperrliste, daher den Text lesen.</translation>
    </message>
    <message>
        <source>No standard code: the mailbox is full</source>
        <translation>Kein Standardcode: das Postfach ist voll</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.2.2 without its dots: the recipient&apos;s mailbox has reached its limit.</source>
        <translation>Das sieht aus wie der längere Code 5.2.2 ohne Punkte: Das Postfach des Empfängers hat seine Grenze erreicht.</translation>
    </message>
    <message>
        <source>Two meanings: encryption is missing, or the message is too large</source>
        <translation>Zwei Bedeutungen: Verschlüsselung fehlt, oder die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>A registry gives 523 to a sign-in that needs encryption first; lists on the web give it to a message that is too large. The step at which it came and the text decide.</source>
        <translation>Ein Register ordnet 523 einer Anmeldung zu, die zuerst Verschlüsselung braucht; Listen im Web ordnen den Code einer zu großen Nachricht zu. Der Schritt, bei dem er kam, und der Text entscheiden.</translation>
    </message>
    <message>
        <source>Two meanings: encryption is missing, or a mailing list failed</source>
        <translation>Zwei Bedeutungen: Verschlüsselung fehlt, oder eine Mailingliste ist gescheitert</translation>
    </message>
    <message>
        <source>A registry gives 524 to a sign-in method that needs encryption; lists on the web give it to a mailing list that could not be resolved. The step at which it came and the text decide.</source>
        <translation>Ein Register ordnet 524 einem Anmeldeverfahren zu, das Verschlüsselung braucht; Listen im Web ordnen den Code einer Mailingliste zu, die sich nicht auflösen ließ. Der Schritt, bei dem er kam, und der Text entscheiden.</translation>
    </message>
    <message>
        <source>The account is switched off</source>
        <translation>Das Konto ist abgeschaltet</translation>
    </message>
    <message>
        <source>In reply to a sign-in, the account of the sender is switched off. In reply to a recipient, it is that mailbox.</source>
        <translation>Als Antwort auf eine Anmeldung ist das Konto des Absenders abgeschaltet. Als Antwort auf einen Empfänger ist es dessen Postfach.</translation>
    </message>
    <message>
        <source>The server wants something else first: a sign-in or encryption</source>
        <translation>Der Server verlangt zuerst etwas anderes: Anmeldung oder Verschlüsselung</translation>
    </message>
    <message>
        <source>The server refuses the command until the mail program has signed in or switched to encryption. The text says which; without any text a missing sign-in is more likely.</source>
        <translation>Der Server lehnt den Befehl ab, bis das Mailprogramm sich angemeldet oder auf Verschlüsselung umgeschaltet hat. Der Text sagt, was gemeint ist; ohne Text ist eine fehlende Anmeldung wahrscheinlicher.</translation>
    </message>
    <message>
        <source>No standard code: the mail system is full</source>
        <translation>Kein Standardcode: das Mailsystem ist voll</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.3.1 without its dots: the receiving system has no room left.</source>
        <translation>Das sieht aus wie der längere Code 5.3.1 ohne Punkte: Das empfangende System hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>No standard code: the system takes no messages</source>
        <translation>Kein Standardcode: das System nimmt keine Nachrichten an</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.3.2 without its dots: the system does not take any messages, perhaps because it is being shut down.</source>
        <translation>Das sieht aus wie der längere Code 5.3.2 ohne Punkte: Das System nimmt keine Nachrichten an, vielleicht weil es gerade heruntergefahren wird.</translation>
    </message>
    <message>
        <source>No standard code: refused, or not possible for the other server</source>
        <translation>Kein Standardcode: abgelehnt, oder dem anderen Server nicht möglich</translation>
    </message>
    <message>
        <source>A registry names 533 beside the longer code for a delivery that is not allowed; lists on the web explain it as a server that cannot hold the message. The text counts.</source>
        <translation>Ein Register nennt 533 neben dem längeren Code für eine nicht erlaubte Zustellung; Listen im Web deuten ihn als Server, der die Nachricht nicht aufnehmen kann. Es zählt der Text.</translation>
    </message>
    <message>
        <source>This way of signing in is too weak or not enough</source>
        <translation>Dieses Anmeldeverfahren ist zu schwach oder reicht nicht aus</translation>
    </message>
    <message>
        <source>The server wants a stronger sign-in method for this account. Gmail uses 534 when it wants an app password or a sign-in in the browser first.</source>
        <translation>Der Server verlangt für dieses Konto ein stärkeres Anmeldeverfahren. Gmail verwendet 534, wenn es ein App-Passwort oder zuerst eine Anmeldung im Browser verlangt.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>User name or password is wrong in most cases. Some providers also answer 535 when they want an app password, when the method is switched off, or when the account is blocked; the text tells.</source>
        <translation>In den meisten Fällen ist Benutzername oder Passwort falsch. Manche Anbieter antworten auch mit 535, wenn sie ein App-Passwort verlangen, wenn das Verfahren abgeschaltet oder das Konto gesperrt ist; der Text sagt es.</translation>
    </message>
    <message>
        <source>The sign-in needs an encrypted connection first</source>
        <translation>Die Anmeldung braucht zuerst eine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>An older code: the server refuses this sign-in method as long as the connection is not encrypted.</source>
        <translation>Ein älterer Code: Der Server lehnt dieses Anmeldeverfahren ab, solange die Verbindung nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.4.0 without its dots. Lists on the web explain it as a domain for which DNS names no mail server.</source>
        <translation>Das sieht aus wie der längere Code 5.4.0 ohne Punkte. Listen im Web deuten ihn als Domain, für die DNS keinen Mailserver nennt.</translation>
    </message>
    <message>
        <source>No standard code with two meanings: a filter refused, or nobody answered</source>
        <translation>Kein Standardcode, zwei Bedeutungen: ein Filter hat abgelehnt, oder niemand hat geantwortet</translation>
    </message>
    <message>
        <source>Some lists explain 541 as a spam filter at the recipient, others, like the longer code 5.4.1, as a server that did not answer. Only the text can decide.</source>
        <translation>Manche Listen deuten 541 als Spamfilter beim Empfänger, andere, wie der längere Code 5.4.1, als Server, der nicht geantwortet hat. Nur der Text kann entscheiden.</translation>
    </message>
    <message>
        <source>No standard code: a bad connection, or the recipient was refused</source>
        <translation>Kein Standardcode: schlechte Verbindung, oder der Empfänger wurde abgelehnt</translation>
    </message>
    <message>
        <source>By its digits (5.4.2) a broken connection; one large filter service uses 542 when it refuses a recipient. The text counts.</source>
        <translation>Nach seinen Ziffern (5.4.2) eine abgebrochene Verbindung; ein großer Filterdienst verwendet 542, wenn er einen Empfänger ablehnt. Es zählt der Text.</translation>
    </message>
    <message>
        <source>No standard code: the server found no way for the message</source>
        <translation>Kein Standardcode: der Server fand keinen Weg für die Nachricht</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.4.3 without its dots: a directory or name server that the delivery needs did not work.</source>
        <translation>Das sieht aus wie der längere Code 5.4.3 ohne Punkte: Ein Verzeichnis oder Nameserver, den die Zustellung braucht, hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.4.6 without its dots: the message was passed on too often, most likely in a circle.</source>
        <translation>Das sieht aus wie der längere Code 5.4.6 ohne Punkte: Die Nachricht wurde zu oft weitergegeben, höchstwahrscheinlich im Kreis.</translation>
    </message>
    <message>
        <source>No standard code: the time for delivery ran out</source>
        <translation>Kein Standardcode: die Zeit für die Zustellung ist abgelaufen</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.4.7 without its dots: the message could not be delivered in time. An earlier notice names the real reason.</source>
        <translation>Das sieht aus wie der längere Code 5.4.7 ohne Punkte: Die Nachricht konnte nicht rechtzeitig zugestellt werden. Eine frühere Meldung nennt den eigentlichen Grund.</translation>
    </message>
    <message>
        <source>Refused, and the code alone does not say why</source>
        <translation>Abgelehnt, und der Code allein sagt nicht, warum</translation>
    </message>
    <message>
        <source>The commonest refusal of all. It can mean an unknown address, a rule, a block list, a missing sign-in or spam; the longer code and the text decide. By itself it does not mean that the address is wrong.</source>
        <translation>Die häufigste Ablehnung überhaupt. Sie kann eine unbekannte Adresse, eine Regel, eine Sperrliste, eine fehlende Anmeldung oder Spam bedeuten; der längere Code und der Text entscheiden. Für sich allein heißt sie nicht, dass die Adresse falsch ist.</translation>
    </message>
    <message>
        <source>The recipient is not at home on this server</source>
        <translation>Der Empfänger ist auf diesem Server nicht zu Hause</translation>
    </message>
    <message>
        <source>The server does not know the recipient as its own and does not forward. By the standard the reply names the right address; in daily life 551 often means that the server passes nothing on without a sign-in.</source>
        <translation>Der Server kennt den Empfänger nicht als eigenen und leitet nicht weiter. Nach dem Standard nennt die Antwort die richtige Adresse; im Alltag heißt 551 oft, dass der Server ohne Anmeldung nichts weitergibt.</translation>
    </message>
    <message>
        <source>Read the reply: if it names an address in angle brackets, send to that one.</source>
        <translation>Die Antwort lesen: Nennt sie eine Adresse in spitzen Klammern, an diese senden.</translation>
    </message>
    <message>
        <source>Check that the mail program signs in if this is the outgoing server.</source>
        <translation>Prüfen, ob das Mailprogramm sich anmeldet, falls dies der Postausgangsserver ist.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator whether this server is the right one for the address.</source>
        <translation>Beim Administrator des Empfängers nachfragen, ob dieser Server für die Adresse der richtige ist.</translation>
    </message>
    <message>
        <source>A limit for storage or size is exceeded</source>
        <translation>Eine Speicher- oder Größengrenze ist überschritten</translation>
    </message>
    <message>
        <source>Said about a recipient, the mailbox is full. Said about a message, it is too large. Some servers also use 552 for spam, forbidden attachments or lines that are too long, so read the text.</source>
        <translation>Auf einen Empfänger bezogen ist das Postfach voll. Auf eine Nachricht bezogen ist sie zu groß. Manche Server verwenden 552 auch für Spam, verbotene Anhänge oder zu lange Zeilen, daher den Text lesen.</translation>
    </message>
    <message>
        <source>The address is not accepted in this form</source>
        <translation>Die Adresse wird in dieser Form nicht angenommen</translation>
    </message>
    <message>
        <source>Said about the sender, it is malformed or does not belong to the account that is signed in. Said about the recipient, it is malformed or the server does not pass mail on to it.</source>
        <translation>Auf den Absender bezogen ist die Adresse falsch aufgebaut oder gehört nicht zum angemeldeten Konto. Auf den Empfänger bezogen ist sie falsch aufgebaut, oder der Server gibt keine Mail an sie weiter.</translation>
    </message>
    <message>
        <source>Refused for good, and the code alone does not say why</source>
        <translation>Endgültig abgelehnt, und der Code allein sagt nicht, warum</translation>
    </message>
    <message>
        <source>At the very beginning it means that the server does not talk to this sender. After the message it usually means spam, a block list or a rule. The text decides.</source>
        <translation>Ganz am Anfang heißt der Code, dass der Server mit diesem Absender nicht spricht. Nach der Nachricht heißt er meist Spam, Sperrliste oder Regel. Der Text entscheidet.</translation>
    </message>
    <message>
        <source>The address or a parameter was not understood</source>
        <translation>Die Adresse oder ein Parameter wurde nicht verstanden</translation>
    </message>
    <message>
        <source>The server cannot read what stands behind MAIL FROM or RCPT TO. Very often the angle brackets around the address are missing; it can also be an extra word the server does not know.</source>
        <translation>Der Server kann nicht lesen, was hinter MAIL FROM oder RCPT TO steht. Sehr oft fehlen die spitzen Klammern um die Adresse; es kann auch ein zusätzliches Wort sein, das der Server nicht kennt.</translation>
    </message>
    <message>
        <source>Check that the address stands in angle brackets, for example RCPT TO:&lt;name@example.com&gt;.</source>
        <translation>Prüfen, ob die Adresse in spitzen Klammern steht, zum Beispiel RCPT TO:&lt;name@example.com&gt;.</translation>
    </message>
    <message>
        <source>Compare extra words such as SIZE= or BODY= with the list in the EHLO reply.</source>
        <translation>Zusätzliche Wörter wie SIZE= oder BODY= mit der Liste in der EHLO-Antwort vergleichen.</translation>
    </message>
    <message>
        <source>Update the sending program, or pass the transcript on to its maker.</source>
        <translation>Das sendende Programm aktualisieren oder den Mitschnitt an seinen Hersteller geben.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes no mail</source>
        <translation>Die Domain des Empfängers nimmt keine Mail an</translation>
    </message>
    <message>
        <source>The server looked at the DNS of the recipient&apos;s domain and found that it does not accept any mail.</source>
        <translation>Der Server hat im DNS der Domain des Empfängers nachgesehen und festgestellt, dass sie keine Mail annimmt.</translation>
    </message>
    <message>
        <source>No mail standard knows 557. Single servers use it to refuse a sender or recipient; the text counts.</source>
        <translation>Kein Mailstandard kennt 557. Einzelne Server lehnen damit einen Absender oder Empfänger ab; es zählt der Text.</translation>
    </message>
    <message>
        <source>No standard code, and no fixed meaning</source>
        <translation>Kein Standardcode und keine feste Bedeutung</translation>
    </message>
    <message>
        <source>558 appears only in collections of codes. The first digit says that it is a lasting refusal; the text has to say why.</source>
        <translation>558 kommt nur in Codesammlungen vor. Die erste Ziffer sagt, dass es eine endgültige Ablehnung ist; den Grund muss der Text nennen.</translation>
    </message>
    <message>
        <source>559 appears only in collections of codes. The first digit says that it is a lasting refusal; the text has to say why.</source>
        <translation>559 kommt nur in Codesammlungen vor. Die erste Ziffer sagt, dass es eine endgültige Ablehnung ist; den Grund muss der Text nennen.</translation>
    </message>
    <message>
        <source>No standard code: refused by a rule</source>
        <translation>Kein Standardcode: durch eine Regel abgelehnt</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.7.0 without its dots: a security setting or a rule refused the message.</source>
        <translation>Das sieht aus wie der längere Code 5.7.0 ohne Punkte: Eine Sicherheitseinstellung oder eine Regel hat die Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>No standard code: blocked by a rule</source>
        <translation>Kein Standardcode: durch eine Regel gesperrt</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.7.1 without its dots. Spam filters use it when they refuse the sender, the IP address or the content; the text tells which.</source>
        <translation>Das sieht aus wie der längere Code 5.7.1 ohne Punkte. Spamfilter verwenden ihn, wenn sie den Absender, die IP-Adresse oder den Inhalt ablehnen; der Text sagt, was gemeint ist.</translation>
    </message>
    <message>
        <source>No standard code: not allowed</source>
        <translation>Kein Standardcode: nicht erlaubt</translation>
    </message>
    <message>
        <source>This looks like the longer code 5.7.2 without its dots. Single servers use it when the sender may not write to this recipient or list.</source>
        <translation>Das sieht aus wie der längere Code 5.7.2 ohne Punkte. Einzelne Server verwenden ihn, wenn der Absender nicht an diesen Empfänger oder diese Liste schreiben darf.</translation>
    </message>
    <message>
        <source>No standard code: a sign-in is missing</source>
        <translation>Kein Standardcode: eine Anmeldung fehlt</translation>
    </message>
    <message>
        <source>No mail standard knows 573. Single servers use it when they pass mail on only after a sign-in.</source>
        <translation>Kein Mailstandard kennt 573. Einzelne Server verwenden den Code, wenn sie Mail nur nach einer Anmeldung weitergeben.</translation>
    </message>
    <message>
        <source>No standard code: the recipient is unknown</source>
        <translation>Kein Standardcode: der Empfänger ist unbekannt</translation>
    </message>
    <message>
        <source>No mail standard knows 585. It has been seen from single servers when the recipient&apos;s address does not exist.</source>
        <translation>Kein Mailstandard kennt 585. Der Code kam bei einzelnen Servern vor, wenn es die Adresse des Empfängers nicht gibt.</translation>
    </message>
    <message>
        <source>No standard code: the sending server is on a block list</source>
        <translation>Kein Standardcode: der sendende Server steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>No mail standard knows 591. It has been seen from single servers that refuse senders on a block list.</source>
        <translation>Kein Mailstandard kennt 591. Der Code kam bei einzelnen Servern vor, die Absender auf einer Sperrliste ablehnen.</translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: the connection timed out (Windows)</source>
        <translation>Keine Antwort eines Mailservers: Zeitlimit der Verbindung abgelaufen (Windows)</translation>
    </message>
    <message>
        <source>The number comes from Windows on the sending side: it called the server and nobody answered in time. Usually a firewall on the way drops the call, or the server is off.</source>
        <translation>Die Nummer stammt von Windows auf der sendenden Seite: Es hat den Server angesprochen, und niemand hat rechtzeitig geantwortet. Meist verwirft eine Firewall unterwegs die Verbindung, oder der Server ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Test the port from the machine where it fails, and a second server on the same port.</source>
        <translation>Den Port von dem Rechner aus prüfen, auf dem es scheitert, und einen zweiten Server am selben Port.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator whether outgoing mail ports are blocked.</source>
        <translation>Beim Administrator des Netzwerks nachfragen, ob Ports für ausgehende Mail gesperrt sind.</translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: the connection was refused (Windows)</source>
        <translation>Keine Antwort eines Mailservers: die Verbindung wurde abgelehnt (Windows)</translation>
    </message>
    <message>
        <source>The number comes from Windows on the sending side: the machine answered, but nothing takes calls on this port, or a firewall turned the call away.</source>
        <translation>Die Nummer stammt von Windows auf der sendenden Seite: Der Rechner hat geantwortet, aber an diesem Port nimmt nichts Verbindungen an, oder eine Firewall hat die Verbindung abgewiesen.</translation>
    </message>
    <message>
        <source>Test whether the mail service runs on that machine and takes calls from outside.</source>
        <translation>Prüfen, ob der Maildienst auf diesem Rechner läuft und Verbindungen von außen annimmt.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator whether your address is blocked there.</source>
        <translation>Beim Administrator des Servers nachfragen, ob die eigene Adresse dort gesperrt ist.</translation>
    </message>
    <message>
        <source>The recipient address does not exist</source>
        <translation>Die Empfängeradresse gibt es nicht</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server does not know this address. Usually a letter is wrong, the person has left, or the mail program filled in an old address by itself.</source>
        <translation>Der Mailserver des Empfängers kennt diese Adresse nicht. Meist stimmt ein Buchstabe nicht, die Person ist nicht mehr da, oder das Mailprogramm hat von selbst eine alte Adresse eingesetzt.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with one that the recipient has given; look for swapped letters, blanks and a wrong ending.</source>
        <translation>Die Adresse Buchstabe für Buchstabe mit einer vergleichen, die der Empfänger genannt hat; auf vertauschte Buchstaben, Leerzeichen und eine falsche Endung achten.</translation>
    </message>
    <message>
        <source>Delete the address from the suggestions of the mail program and type it again by hand.</source>
        <translation>Die Adresse aus den Vorschlägen des Mailprogramms löschen und von Hand neu eingeben.</translation>
    </message>
    <message>
        <source>Ask the recipient for the right address in another way, for example by telephone.</source>
        <translation>Den Empfänger auf anderem Weg nach der richtigen Adresse fragen, zum Beispiel per Telefon.</translation>
    </message>
    <message>
        <source>Send the complete reply to the recipient&apos;s mail administrator if the address is surely right.</source>
        <translation>Die vollständige Antwort an den Mailadministrator des Empfängers senden, wenn die Adresse sicher richtig ist.</translation>
    </message>
    <message>
        <source>The address you wrote to does not exist there: please check the spelling or ask the recipient for the right address.</source>
        <translation>Die angeschriebene Adresse gibt es dort nicht: Schreibweise prüfen oder den Empfänger nach der richtigen Adresse fragen.</translation>
    </message>
    <message>
        <source>The mailbox exists, but it is switched off</source>
        <translation>Das Postfach gibt es, aber es ist abgeschaltet</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server knows the address, but the mailbox is closed, locked or not used any more. Nothing on the sender&apos;s side can change that.</source>
        <translation>Der Mailserver des Empfängers kennt die Adresse, aber das Postfach ist geschlossen, gesperrt oder nicht mehr in Gebrauch. Auf der Seite des Absenders lässt sich daran nichts ändern.</translation>
    </message>
    <message>
        <source>Reach the recipient in another way and ask for an address that works.</source>
        <translation>Den Empfänger auf anderem Weg erreichen und nach einer funktionierenden Adresse fragen.</translation>
    </message>
    <message>
        <source>Ask the recipient to have the mailbox switched on again by its provider or administrator.</source>
        <translation>Den Empfänger bitten, das Postfach von seinem Anbieter oder Administrator wieder einschalten zu lassen.</translation>
    </message>
    <message>
        <source>Remove the address from mailing lists, because it will keep failing.</source>
        <translation>Die Adresse aus Mailinglisten entfernen, denn sie wird weiterhin scheitern.</translation>
    </message>
    <message>
        <source>The mailbox of the recipient is switched off at the moment; please reach the person in another way.</source>
        <translation>Das Postfach des Empfängers ist im Moment abgeschaltet; die Person am besten auf anderem Weg erreichen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>Das Postfach des Empfängers ist voll</translation>
    </message>
    <message>
        <source>The mailbox has reached its storage limit and takes nothing more until the recipient deletes or moves something. The address itself is right.</source>
        <translation>Das Postfach hat seine Speichergrenze erreicht und nimmt nichts mehr an, bis der Empfänger etwas löscht oder verschiebt. Die Adresse selbst ist richtig.</translation>
    </message>
    <message>
        <source>Tell the recipient by telephone or another address that the mailbox is full.</source>
        <translation>Dem Empfänger per Telefon oder über eine andere Adresse mitteilen, dass das Postfach voll ist.</translation>
    </message>
    <message>
        <source>Wait until there is room again, then send the message once more.</source>
        <translation>Warten, bis wieder Platz ist, und die Nachricht dann noch einmal senden.</translation>
    </message>
    <message>
        <source>Send a link instead of a large attachment if only large messages are refused.</source>
        <translation>Statt eines großen Anhangs einen Link senden, wenn nur große Nachrichten abgelehnt werden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; please let the person know and send your message again later.</source>
        <translation>Das Postfach des Empfängers ist voll; die Person informieren und die Nachricht später noch einmal senden.</translation>
    </message>
    <message>
        <source>The recipient, group or list does not take mail from this sender</source>
        <translation>Empfänger, Gruppe oder Liste nimmt keine Mail von diesem Absender an</translation>
    </message>
    <message>
        <source>The address is right, but the recipient, the group or the mailing list accepts mail only from certain senders, and this sender is not one of them.</source>
        <translation>Die Adresse ist richtig, aber der Empfänger, die Gruppe oder die Mailingliste nimmt Mail nur von bestimmten Absendern an, und dieser Absender gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Ask the recipient, the owner of the group or the list&apos;s administrator to let this sender in.</source>
        <translation>Den Empfänger, den Besitzer der Gruppe oder den Administrator der Liste bitten, diesen Absender zuzulassen.</translation>
    </message>
    <message>
        <source>Check that the message was sent from the address that is allowed or subscribed there.</source>
        <translation>Prüfen, ob die Nachricht von der Adresse gesendet wurde, die dort erlaubt oder angemeldet ist.</translation>
    </message>
    <message>
        <source>Reach the recipient in another way until this is settled.</source>
        <translation>Den Empfänger auf anderem Weg erreichen, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>The recipient or group accepts mail only from certain senders; please ask its owner to allow your address.</source>
        <translation>Der Empfänger oder die Gruppe nimmt Mail nur von bestimmten Absendern an; den Besitzer fragen, ob er Ihre Adresse zulässt.</translation>
    </message>
    <message>
        <source>The part after the @ sign cannot be found or has no usable mail server</source>
        <translation>Der Teil nach dem @-Zeichen ist nicht zu finden oder hat keinen nutzbaren Mailserver</translation>
    </message>
    <message>
        <source>The domain of the address is misspelt, does not exist, or its DNS entries name no mail server that can be used. DNS is the directory that tells where mail for a domain must go.</source>
        <translation>Die Domain der Adresse ist falsch geschrieben, existiert nicht, oder ihre DNS-Einträge nennen keinen nutzbaren Mailserver. DNS ist das Verzeichnis, das sagt, wohin Mail für eine Domain gehen muss.</translation>
    </message>
    <message>
        <source>Check the part after the @ sign for typing mistakes, for example .con for .com.</source>
        <translation>Den Teil nach dem @-Zeichen auf Tippfehler prüfen, zum Beispiel .con statt .com.</translation>
    </message>
    <message>
        <source>Look up the domain&apos;s mail records (MX, A and AAAA) and compare the answers of two name servers.</source>
        <translation>Die Mail-Einträge der Domain (MX, A und AAAA) abfragen und die Antworten zweier Nameserver vergleichen.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient&apos;s domain which record is missing or wrong.</source>
        <translation>Dem Administrator der Empfängerdomain mitteilen, welcher Eintrag fehlt oder falsch ist.</translation>
    </message>
    <message>
        <source>Try again after the name has been corrected; a lookup that only timed out may work later.</source>
        <translation>Nach der Berichtigung des Namens noch einmal versuchen; lief nur das Zeitlimit der Namensauflösung ab, kann sie später gelingen.</translation>
    </message>
    <message>
        <source>The part of the address after the @ sign cannot be found; please check it for typing mistakes.</source>
        <translation>Der Teil der Adresse nach dem @-Zeichen ist nicht zu finden; ihn auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>This domain says that it takes no mail</source>
        <translation>Diese Domain sagt, dass sie keine Mail annimmt</translation>
    </message>
    <message>
        <source>The domain exists, but it declares in DNS or in its reply that it accepts no mail at all. The address is either misspelt or was never meant to get mail.</source>
        <translation>Die Domain gibt es, aber sie erklärt im DNS oder in ihrer Antwort, dass sie überhaupt keine Mail annimmt. Die Adresse ist entweder falsch geschrieben oder war nie für Mail gedacht.</translation>
    </message>
    <message>
        <source>Check the part after the @ sign: often the right domain is spelt a little differently.</source>
        <translation>Den Teil nach dem @-Zeichen prüfen: Oft schreibt sich die richtige Domain ein wenig anders.</translation>
    </message>
    <message>
        <source>Look up the domain&apos;s MX record; a single dot as the server name means that it takes no mail.</source>
        <translation>Den MX-Eintrag der Domain abfragen; ein einzelner Punkt als Servername bedeutet, dass sie keine Mail annimmt.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Den Empfänger nach einer anderen Adresse fragen.</translation>
    </message>
    <message>
        <source>No mail can be sent to this domain at all; please ask the recipient for another address.</source>
        <translation>An diese Domain lässt sich überhaupt keine Mail senden; den Empfänger nach einer anderen Adresse fragen.</translation>
    </message>
    <message>
        <source>The mail server could not be reached, or the connection broke</source>
        <translation>Der Mailserver war nicht erreichbar, oder die Verbindung brach ab</translation>
    </message>
    <message>
        <source>No lasting connection came about between the two machines: the server is switched off, the way is blocked, or the connection broke midway. This says nothing about the address.</source>
        <translation>Zwischen den beiden Rechnern kam keine dauerhafte Verbindung zustande: Der Server ist ausgeschaltet, der Weg ist gesperrt, oder die Verbindung brach mittendrin ab. Über die Adresse sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Test name, address and port of that server from the machine where it fails.</source>
        <translation>Name, Adresse und Port dieses Servers von dem Rechner aus prüfen, auf dem es scheitert.</translation>
    </message>
    <message>
        <source>Test a second, unrelated mail server on the same port to see whether a firewall or provider blocks the way.</source>
        <translation>Einen zweiten, unabhängigen Mailserver am selben Port prüfen, um zu sehen, ob eine Firewall oder ein Anbieter den Weg sperrt.</translation>
    </message>
    <message>
        <source>Compare IPv4 and IPv6, since often only one of the two works.</source>
        <translation>IPv4 und IPv6 vergleichen, denn oft funktioniert nur eines von beiden.</translation>
    </message>
    <message>
        <source>Wait and try again if only this one server cannot be reached.</source>
        <translation>Warten und noch einmal versuchen, wenn nur dieser eine Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The mail server could not be reached; the message will be tried again, and we are looking at where the way is blocked.</source>
        <translation>Der Mailserver war nicht erreichbar; die Nachricht wird noch einmal versucht, und wir sehen nach, wo der Weg gesperrt ist.</translation>
    </message>
    <message>
        <source>The message went round in a circle</source>
        <translation>Die Nachricht lief im Kreis</translation>
    </message>
    <message>
        <source>Servers handed the message to each other again and again until one of them stopped it. Usually two forwards point at each other, or a server does not know that the mail is for itself.</source>
        <translation>Server haben sich die Nachricht immer wieder gegenseitig übergeben, bis einer sie gestoppt hat. Meist zeigen zwei Weiterleitungen aufeinander, oder ein Server weiß nicht, dass die Mail für ihn selbst ist.</translation>
    </message>
    <message>
        <source>Read the Received lines of the returned message and note which servers appear more than once.</source>
        <translation>Die Received-Zeilen der zurückgekommenen Nachricht lesen und notieren, welche Server mehr als einmal vorkommen.</translation>
    </message>
    <message>
        <source>Look at the forwarding rules of the recipient&apos;s mailbox and of every address it forwards to.</source>
        <translation>Die Weiterleitungsregeln im Postfach des Empfängers und bei jeder Adresse ansehen, an die es weiterleitet.</translation>
    </message>
    <message>
        <source>Ask the administrator of the repeated server whether it knows the domain as its own and whether the MX record is right.</source>
        <translation>Beim Administrator des mehrfach genannten Servers nachfragen, ob dieser die Domain als eigene kennt und ob der MX-Eintrag stimmt.</translation>
    </message>
    <message>
        <source>The message was forwarded in a circle and then stopped; the forwarding at the recipient&apos;s side must be corrected.</source>
        <translation>Die Nachricht wurde im Kreis weitergeleitet und dann gestoppt; die Weiterleitung auf der Seite des Empfängers muss berichtigt werden.</translation>
    </message>
    <message>
        <source>The sending server gave up after many tries</source>
        <translation>Der sendende Server hat nach vielen Versuchen aufgegeben</translation>
    </message>
    <message>
        <source>The message waited in the queue because an earlier try had failed, and the time allowed for it has run out. The real reason stands in the earlier delay notice or in the server&apos;s log.</source>
        <translation>Die Nachricht wartete in der Warteschlange, weil ein früherer Versuch gescheitert war, und die dafür erlaubte Zeit ist abgelaufen. Der eigentliche Grund steht in der früheren Verzögerungsmeldung oder im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Find the first delay notice or log line for this message; it names the real reason.</source>
        <translation>Die erste Verzögerungsmeldung oder Protokollzeile zu dieser Nachricht suchen; sie nennt den eigentlichen Grund.</translation>
    </message>
    <message>
        <source>Check whether the recipient&apos;s mail server can be reached now.</source>
        <translation>Prüfen, ob der Mailserver des Empfängers jetzt erreichbar ist.</translation>
    </message>
    <message>
        <source>Send the message again once that reason has been removed.</source>
        <translation>Die Nachricht noch einmal senden, sobald dieser Grund beseitigt ist.</translation>
    </message>
    <message>
        <source>Your message could not be delivered within the allowed time; please send it again once we have found what held it up.</source>
        <translation>Ihre Nachricht konnte nicht in der erlaubten Zeit zugestellt werden; sie noch einmal senden, sobald geklärt ist, was sie aufgehalten hat.</translation>
    </message>
    <message>
        <source>The mail server has a problem of its own</source>
        <translation>Der Mailserver hat selbst ein Problem</translation>
    </message>
    <message>
        <source>The server that replied has a fault: a full disk, a program that is not running, or a wrong setting. Message and address may be quite all right.</source>
        <translation>Der antwortende Server hat eine Störung: eine volle Platte, ein Programm, das nicht läuft, oder eine falsche Einstellung. Nachricht und Adresse können völlig in Ordnung sein.</translation>
    </message>
    <message>
        <source>Wait a while; mail servers try again by themselves after a temporary reply.</source>
        <translation>Eine Weile warten; nach einer vorübergehenden Antwort versuchen es Mailserver von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Find out whose server replied: the host name stands in the reply or in the log line.</source>
        <translation>Herausfinden, wessen Server geantwortet hat: Der Hostname steht in der Antwort oder in der Protokollzeile.</translation>
    </message>
    <message>
        <source>Send the complete reply with its time to the administrator of that server if it lasts longer than a few hours.</source>
        <translation>Die vollständige Antwort mit ihrer Uhrzeit an den Administrator dieses Servers senden, wenn es länger als ein paar Stunden dauert.</translation>
    </message>
    <message>
        <source>The mail server has a fault at the moment; your message is all right and will be tried again.</source>
        <translation>Der Mailserver hat im Moment eine Störung; Ihre Nachricht ist in Ordnung und wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Too much mail or too many connections in a short time</source>
        <translation>Zu viel Mail oder zu viele Verbindungen in kurzer Zeit</translation>
    </message>
    <message>
        <source>The server allows only a certain number of messages, recipients or connections in a period, and that number has been passed. Trying at once again makes the wait longer.</source>
        <translation>Der Server erlaubt in einem Zeitraum nur eine bestimmte Zahl von Nachrichten, Empfängern oder Verbindungen, und diese Zahl ist überschritten. Ein sofortiger neuer Versuch verlängert die Wartezeit.</translation>
    </message>
    <message>
        <source>Stop repeated tries and wait; the limit often lasts from minutes up to a day.</source>
        <translation>Wiederholte Versuche einstellen und warten; die Grenze gilt oft für Minuten bis hin zu einem Tag.</translation>
    </message>
    <message>
        <source>Look for the reason: a newsletter, a program gone wrong, or an account that somebody else is using.</source>
        <translation>Den Grund suchen: ein Newsletter, ein fehlerhaftes Programm oder ein Konto, das jemand anderes benutzt.</translation>
    </message>
    <message>
        <source>Change the password and check the sent mail if nobody here sent that much.</source>
        <translation>Das Passwort ändern und die gesendete Mail durchsehen, wenn hier niemand so viel gesendet hat.</translation>
    </message>
    <message>
        <source>Spread large mailings over time, or use a service made for them.</source>
        <translation>Große Aussendungen über die Zeit verteilen oder einen dafür gemachten Dienst verwenden.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time; please wait before you send any more.</source>
        <translation>In kurzer Zeit wurden zu viele Nachrichten gesendet; vor weiteren Sendungen eine Weile warten.</translation>
    </message>
    <message>
        <source>The first try is put off on purpose</source>
        <translation>Der erste Versuch wird absichtlich verschoben</translation>
    </message>
    <message>
        <source>The recipient&apos;s server delays senders that it does not know yet, because real mail servers come back and many spam programs do not. This is called greylisting and is not a fault.</source>
        <translation>Der Server des Empfängers lässt Absender warten, die er noch nicht kennt, denn echte Mailserver kommen wieder und viele Spamprogramme nicht. Das heißt Greylisting und ist kein Fehler.</translation>
    </message>
    <message>
        <source>Wait: a real mail server tries again by itself, usually within 5 to 30 minutes.</source>
        <translation>Warten: Ein echter Mailserver versucht es von selbst noch einmal, meist innerhalb von 5 bis 30 Minuten.</translation>
    </message>
    <message>
        <source>Check that the sending program tries again from the same IP address; a script or device that tries only once never gets through.</source>
        <translation>Prüfen, ob das sendende Programm es von derselben IP-Adresse aus noch einmal versucht; ein Skript oder Gerät, das es nur einmal versucht, kommt nie durch.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator for an exception only if the delay does not end.</source>
        <translation>Den Administrator des Empfängers nur dann um eine Ausnahme bitten, wenn die Verzögerung nicht endet.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server delays mail from new senders for a few minutes; your message will be tried again without you doing anything.</source>
        <translation>Der Server des Empfängers verzögert Mail von neuen Absendern um einige Minuten; Ihre Nachricht wird ohne Ihr Zutun noch einmal versucht.</translation>
    </message>
    <message>
        <source>The sending server&apos;s address or domain is on a block list</source>
        <translation>Adresse oder Domain des sendenden Servers steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the IP address or domain that the mail came from, because a list or its own records say that spam has come from there.</source>
        <translation>Der Server des Empfängers vertraut der IP-Adresse oder Domain nicht, von der die Mail kam, weil nach einer Liste oder seinen eigenen Aufzeichnungen von dort Spam gekommen ist.</translation>
    </message>
    <message>
        <source>Look up the list named in the reply with the sending IP address, and note what it says.</source>
        <translation>In der Liste, die die Antwort nennt, die sendende IP-Adresse nachschlagen und notieren, was dort steht.</translation>
    </message>
    <message>
        <source>Find and stop the source of the spam: an infected computer, an account in strange hands, or an open form.</source>
        <translation>Die Quelle des Spams finden und stoppen: ein infizierter Computer, ein Konto in fremden Händen oder ein offenes Formular.</translation>
    </message>
    <message>
        <source>Ask for removal at that list or provider only after the source has been stopped.</source>
        <translation>Die Streichung bei dieser Liste oder diesem Anbieter erst beantragen, wenn die Quelle gestoppt ist.</translation>
    </message>
    <message>
        <source>Send through the provider&apos;s mail server if the address belongs to a home or office connection.</source>
        <translation>Über den Mailserver des Anbieters senden, wenn die Adresse zu einem privaten Anschluss oder Büroanschluss gehört.</translation>
    </message>
    <message>
        <source>The other side blocks our mail server&apos;s address at present; this is not about your message, and our administrators must clear it up.</source>
        <translation>Die Gegenseite sperrt derzeit die Adresse unseres Mailservers; an Ihrer Nachricht liegt es nicht, unsere Administratoren müssen das klären.</translation>
    </message>
    <message>
        <source>The sending IP address has no matching name</source>
        <translation>Die sendende IP-Adresse hat keinen passenden Namen</translation>
    </message>
    <message>
        <source>Many servers accept mail only from an IP address that has a name in DNS (a PTR record) and whose name leads back to the same address. Here this is missing or does not match.</source>
        <translation>Viele Server nehmen Mail nur von einer IP-Adresse an, die im DNS einen Namen hat (PTR-Eintrag) und deren Name zur selben Adresse zurückführt. Hier fehlt das oder passt nicht zusammen.</translation>
    </message>
    <message>
        <source>Look up the name of the sending IP address (PTR), and then the address of that name; both must match.</source>
        <translation>Den Namen der sendenden IP-Adresse (PTR) abfragen und dann die Adresse dieses Namens; beides muss zusammenpassen.</translation>
    </message>
    <message>
        <source>Check IPv4 and IPv6 separately, since often only the IPv6 address has no name.</source>
        <translation>IPv4 und IPv6 getrennt prüfen, denn oft hat nur die IPv6-Adresse keinen Namen.</translation>
    </message>
    <message>
        <source>Ask the owner of the IP address, usually the hosting or internet provider, to set the name.</source>
        <translation>Den Inhaber der IP-Adresse, meist den Hosting- oder Internetanbieter, den Namen setzen lassen.</translation>
    </message>
    <message>
        <source>Our mail server&apos;s address lacks a matching name in DNS; our provider has to set it, and then your message can be sent again.</source>
        <translation>Der Adresse unseres Mailservers fehlt ein passender Name im DNS; unser Anbieter muss ihn setzen, danach lässt sich Ihre Nachricht noch einmal senden.</translation>
    </message>
    <message>
        <source>The mail could not prove that it comes from its sender&apos;s domain</source>
        <translation>Die Mail konnte nicht belegen, dass sie von der Domain ihres Absenders kommt</translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC let a receiver check whether a server may send for a domain. This message did not pass, because it took another way, is unsigned, or the records are wrong.</source>
        <translation>Mit SPF, DKIM und DMARC kann ein Empfänger prüfen, ob ein Server für eine Domain senden darf. Diese Nachricht hat die Prüfung nicht bestanden, weil sie einen anderen Weg nahm, nicht signiert ist oder die Einträge falsch sind.</translation>
    </message>
    <message>
        <source>Find out which server really sent the message, and whether that is the way planned for this domain.</source>
        <translation>Herausfinden, welcher Server die Nachricht wirklich gesendet hat und ob das der für diese Domain vorgesehene Weg ist.</translation>
    </message>
    <message>
        <source>Check the SPF record for that server&apos;s IP address, the DKIM signature, and the DMARC record of the domain in the From line.</source>
        <translation>Den SPF-Eintrag auf die IP-Adresse dieses Servers, die DKIM-Signatur und den DMARC-Eintrag der Domain in der From-Zeile prüfen.</translation>
    </message>
    <message>
        <source>Look for a forward or a web form on the way that sends in somebody else&apos;s name.</source>
        <translation>Nach einer Weiterleitung oder einem Webformular auf dem Weg suchen, das in fremdem Namen sendet.</translation>
    </message>
    <message>
        <source>Send the message again after the record or the way has been corrected.</source>
        <translation>Die Nachricht noch einmal senden, nachdem der Eintrag oder der Weg berichtigt ist.</translation>
    </message>
    <message>
        <source>The receiver could not confirm that your message really comes from our domain; our administrators must correct this before you send it again.</source>
        <translation>Der Empfänger konnte nicht bestätigen, dass Ihre Nachricht wirklich von unserer Domain kommt; unsere Administratoren müssen das berichtigen, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The sender address is not accepted</source>
        <translation>Die Absenderadresse wird nicht angenommen</translation>
    </message>
    <message>
        <source>The server objects to the address the mail comes from: it does not exist, its domain cannot take replies, or it does not belong to the account that is signed in.</source>
        <translation>Der Server beanstandet die Adresse, von der die Mail kommt: Es gibt sie nicht, ihre Domain kann keine Antworten annehmen, oder sie gehört nicht zum angemeldeten Konto.</translation>
    </message>
    <message>
        <source>Compare the sender address in the mail program with the address of the account that signs in.</source>
        <translation>Die Absenderadresse im Mailprogramm mit der Adresse des Kontos vergleichen, das sich anmeldet.</translation>
    </message>
    <message>
        <source>Check the sender address and its domain for typing mistakes; a machine&apos;s inner name such as .local or .lan never works outside.</source>
        <translation>Die Absenderadresse und ihre Domain auf Tippfehler prüfen; ein interner Rechnername wie .local oder .lan funktioniert draußen nie.</translation>
    </message>
    <message>
        <source>Look up whether the sender&apos;s domain has an MX or address record, so that replies can reach it.</source>
        <translation>Abfragen, ob die Domain des Absenders einen MX- oder Adresseintrag hat, damit Antworten sie erreichen können.</translation>
    </message>
    <message>
        <source>Ask the administrator to grant the right to send as this address if it belongs to somebody else.</source>
        <translation>Beim Administrator das Recht anfragen, unter dieser Adresse zu senden, wenn sie jemand anderem gehört.</translation>
    </message>
    <message>
        <source>The server does not accept your sender address; please use the address of the account that you sign in with.</source>
        <translation>Der Server nimmt Ihre Absenderadresse nicht an; die Adresse des Kontos verwenden, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The server will not pass this message on</source>
        <translation>Der Server gibt diese Nachricht nicht weiter</translation>
    </message>
    <message>
        <source>The server takes mail for its own domains only, and passes mail on to other domains only for people who have signed in or are otherwise known. Neither was the case here.</source>
        <translation>Der Server nimmt Mail nur für seine eigenen Domains an und gibt Mail an andere Domains nur für Personen weiter, die angemeldet oder sonst bekannt sind. Beides war hier nicht der Fall.</translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server in the mail program and use port 587 or 465.</source>
        <translation>Im Mailprogramm die Anmeldung für den Postausgangsserver einschalten und Port 587 oder 465 verwenden.</translation>
    </message>
    <message>
        <source>Check the name of the outgoing server: it must be that of your own provider, not the recipient&apos;s.</source>
        <translation>Den Namen des Postausgangsservers prüfen: Es muss der des eigenen Anbieters sein, nicht der des Empfängers.</translation>
    </message>
    <message>
        <source>Compare the domain&apos;s MX record with the server that replied if the recipient should be at home there; the domain may not be set up on it.</source>
        <translation>Den MX-Eintrag der Domain mit dem antwortenden Server vergleichen, wenn der Empfänger dort zu Hause sein sollte; vielleicht ist die Domain dort nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Your mail program has to sign in at the outgoing mail server before it may send to other domains.</source>
        <translation>Ihr Mailprogramm muss sich am Postausgangsserver anmelden, bevor es an andere Domains senden darf.</translation>
    </message>
    <message>
        <source>User name or password is not accepted</source>
        <translation>Benutzername oder Passwort wird nicht angenommen</translation>
    </message>
    <message>
        <source>The server understood the sign-in but does not accept this name with this password. Some providers also say so when they want an app password or when the access is switched off.</source>
        <translation>Der Server hat die Anmeldung verstanden, nimmt aber diesen Namen mit diesem Passwort nicht an. Manche Anbieter antworten auch so, wenn sie ein App-Passwort verlangen oder der Zugang abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Check the user name: most providers want the complete e-mail address.</source>
        <translation>Den Benutzernamen prüfen: Die meisten Anbieter verlangen die vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page with the same name and password.</source>
        <translation>Auf der Webseite des Anbieters mit demselben Namen und Passwort anmelden.</translation>
    </message>
    <message>
        <source>Type the password again by hand; look for caps lock, blanks at the ends and letters outside of plain English.</source>
        <translation>Das Passwort noch einmal von Hand eingeben; auf die Feststelltaste, Leerzeichen am Anfang und Ende sowie Umlaute und andere nicht englische Buchstaben achten.</translation>
    </message>
    <message>
        <source>Wait between tries, because several wrong ones in a row can lock the account.</source>
        <translation>Zwischen den Versuchen warten, denn mehrere falsche hintereinander können das Konto sperren.</translation>
    </message>
    <message>
        <source>The mail server did not accept your user name or password; please check both, and try only once or twice.</source>
        <translation>Der Mailserver hat Ihren Benutzernamen oder Ihr Passwort nicht angenommen; beides prüfen und nur ein- oder zweimal versuchen.</translation>
    </message>
    <message>
        <source>The provider wants an app password instead of the normal one</source>
        <translation>Der Anbieter verlangt ein App-Passwort statt des normalen</translation>
    </message>
    <message>
        <source>The account is protected by a second sign-in step, which this mail program cannot do. The provider therefore asks for a separate password made for this one program.</source>
        <translation>Das Konto ist durch einen zweiten Anmeldeschritt geschützt, den dieses Mailprogramm nicht beherrscht. Der Anbieter verlangt daher ein eigenes Passwort, das nur für dieses eine Programm gilt.</translation>
    </message>
    <message>
        <source>Open the security page of the account in a browser and create an app password there (some providers call it authorization code).</source>
        <translation>Die Sicherheitsseite des Kontos im Browser öffnen und dort ein App-Passwort anlegen (manche Anbieter nennen es Autorisierungscode).</translation>
    </message>
    <message>
        <source>Enter this app password in the mail program in place of the normal password.</source>
        <translation>Dieses App-Passwort im Mailprogramm anstelle des normalen Passworts eintragen.</translation>
    </message>
    <message>
        <source>Use a sign-in with the provider&apos;s own window (OAuth) if the mail program offers it.</source>
        <translation>Eine Anmeldung über das eigene Fenster des Anbieters (OAuth) verwenden, wenn das Mailprogramm sie anbietet.</translation>
    </message>
    <message>
        <source>Your provider wants an app password for this mail program; please create one in the security settings of your account.</source>
        <translation>Ihr Anbieter verlangt ein App-Passwort für dieses Mailprogramm; es lässt sich in den Sicherheitseinstellungen Ihres Kontos anlegen.</translation>
    </message>
    <message>
        <source>This way of signing in is switched off</source>
        <translation>Dieses Anmeldeverfahren ist abgeschaltet</translation>
    </message>
    <message>
        <source>The password may well be right, but the provider or the organisation does not allow this kind of sign-in any more, or access by mail programs is switched off for the mailbox.</source>
        <translation>Das Passwort kann durchaus richtig sein, aber der Anbieter oder die Organisation erlaubt diese Art der Anmeldung nicht mehr, oder der Zugang für Mailprogramme ist für das Postfach abgeschaltet.</translation>
    </message>
    <message>
        <source>Switch the mail program to the sign-in with the provider&apos;s own window (OAuth or modern authentication) if it can do that.</source>
        <translation>Das Mailprogramm auf die Anmeldung über das eigene Fenster des Anbieters umstellen (OAuth oder moderne Authentifizierung), wenn es das beherrscht.</translation>
    </message>
    <message>
        <source>Look in the account&apos;s settings for a switch that allows IMAP, POP or SMTP access.</source>
        <translation>In den Einstellungen des Kontos nach einem Schalter suchen, der den Zugang per IMAP, POP oder SMTP erlaubt.</translation>
    </message>
    <message>
        <source>Ask the organisation&apos;s administrator whether this sign-in can be allowed for the mailbox, or which server to use instead.</source>
        <translation>Beim Administrator der Organisation nachfragen, ob sich diese Anmeldung für das Postfach erlauben lässt oder welcher Server stattdessen zu verwenden ist.</translation>
    </message>
    <message>
        <source>Your provider has switched off this way of signing in; a new password will not help, the settings must be changed.</source>
        <translation>Ihr Anbieter hat dieses Anmeldeverfahren abgeschaltet; ein neues Passwort hilft nicht, die Einstellungen müssen geändert werden.</translation>
    </message>
    <message>
        <source>The account, or this sign-in, is blocked at present</source>
        <translation>Das Konto oder diese Anmeldung ist derzeit gesperrt</translation>
    </message>
    <message>
        <source>The provider has stopped sign-ins, for example after too many wrong tries, a suspicious place, or an open bill. Each further try can make the block last longer.</source>
        <translation>Der Anbieter hat Anmeldungen gestoppt, zum Beispiel nach zu vielen falschen Versuchen, wegen eines verdächtigen Ortes oder einer offenen Rechnung. Jeder weitere Versuch kann die Sperre verlängern.</translation>
    </message>
    <message>
        <source>Stop all programs and devices that still use an old password for this account.</source>
        <translation>Alle Programme und Geräte anhalten, die noch ein altes Passwort für dieses Konto verwenden.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page and confirm whatever it asks for.</source>
        <translation>Auf der Webseite des Anbieters anmelden und bestätigen, was dort verlangt wird.</translation>
    </message>
    <message>
        <source>Wait for the time that the reply names, or at least half an hour, and then try once.</source>
        <translation>Die Zeit abwarten, die die Antwort nennt, oder mindestens eine halbe Stunde, und es dann einmal versuchen.</translation>
    </message>
    <message>
        <source>Ask the provider or administrator to lift the block if the web page refuses as well.</source>
        <translation>Den Anbieter oder Administrator bitten, die Sperre aufzuheben, wenn auch die Webseite ablehnt.</translation>
    </message>
    <message>
        <source>Your account is blocked for the moment; please do not keep trying, and sign in on the provider&apos;s web page first.</source>
        <translation>Ihr Konto ist vorübergehend gesperrt; keine weiteren Versuche machen und zuerst auf der Webseite des Anbieters anmelden.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection before anyone signs in</source>
        <translation>Der Server verlangt eine verschlüsselte Verbindung, bevor sich jemand anmeldet</translation>
    </message>
    <message>
        <source>A password sent over an unencrypted connection could be read by others, so the server refuses it. The mail program tried to sign in too early or without encryption.</source>
        <translation>Ein über eine unverschlüsselte Verbindung gesendetes Passwort könnten andere mitlesen, daher lehnt der Server es ab. Das Mailprogramm wollte sich zu früh oder ohne Verschlüsselung anmelden.</translation>
    </message>
    <message>
        <source>Set the connection security in the mail program to STARTTLS with port 587, or to SSL/TLS with port 465.</source>
        <translation>Die Verbindungssicherheit im Mailprogramm auf STARTTLS mit Port 587 oder auf SSL/TLS mit Port 465 stellen.</translation>
    </message>
    <message>
        <source>Use SSL/TLS with port 993 for IMAP and with port 995 for POP3.</source>
        <translation>Für IMAP SSL/TLS mit Port 993 und für POP3 SSL/TLS mit Port 995 verwenden.</translation>
    </message>
    <message>
        <source>Test whether the server offers STARTTLS from this network; a firewall or virus scanner may hide it.</source>
        <translation>Prüfen, ob der Server aus diesem Netzwerk STARTTLS anbietet; eine Firewall oder ein Virenscanner kann es verbergen.</translation>
    </message>
    <message>
        <source>Your mail program must use an encrypted connection before it signs in; please switch on STARTTLS or SSL/TLS in its settings.</source>
        <translation>Ihr Mailprogramm muss eine verschlüsselte Verbindung verwenden, bevor es sich anmeldet; STARTTLS oder SSL/TLS in seinen Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>The server wants a sign-in first</source>
        <translation>Der Server verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>The mail program tried to send without signing in. The server accepts mail from here only after user name and password or another sign-in.</source>
        <translation>Das Mailprogramm wollte ohne Anmeldung senden. Der Server nimmt Mail von hier erst nach Benutzername und Passwort oder einer anderen Anmeldung an.</translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server in the mail program, with the complete user name.</source>
        <translation>Im Mailprogramm die Anmeldung für den Postausgangsserver einschalten, mit dem vollständigen Benutzernamen.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS instead of port 25.</source>
        <translation>Port 587 mit STARTTLS oder Port 465 mit SSL/TLS statt Port 25 verwenden.</translation>
    </message>
    <message>
        <source>Check that the program really stored user name and password; some lose them after an update.</source>
        <translation>Prüfen, ob das Programm Benutzername und Passwort wirklich gespeichert hat; manche verlieren sie nach einem Update.</translation>
    </message>
    <message>
        <source>Your mail program did not sign in at the outgoing mail server; please switch on sign-in for sending.</source>
        <translation>Ihr Mailprogramm hat sich nicht am Postausgangsserver angemeldet; die Anmeldung für das Senden einschalten.</translation>
    </message>
    <message>
        <source>Mail program and server do not agree on the way to sign in</source>
        <translation>Mailprogramm und Server einigen sich nicht auf ein Anmeldeverfahren</translation>
    </message>
    <message>
        <source>There are several technical ways to hand over a sign-in. The one that the mail program used is unknown to the server, not allowed there, or was carried out wrongly.</source>
        <translation>Es gibt mehrere technische Wege, eine Anmeldung zu übergeben. Der vom Mailprogramm verwendete ist dem Server unbekannt, dort nicht erlaubt oder wurde falsch ausgeführt.</translation>
    </message>
    <message>
        <source>Compare the AUTH line of the server&apos;s EHLO reply with the method set in the mail program.</source>
        <translation>Die AUTH-Zeile in der EHLO-Antwort des Servers mit dem im Mailprogramm eingestellten Verfahren vergleichen.</translation>
    </message>
    <message>
        <source>Choose a method that is listed; with encryption, the normal password (PLAIN or LOGIN) is all right.</source>
        <translation>Ein aufgeführtes Verfahren wählen; mit Verschlüsselung ist das normale Passwort (PLAIN oder LOGIN) in Ordnung.</translation>
    </message>
    <message>
        <source>Test again after STARTTLS, because many servers list their methods only on an encrypted connection.</source>
        <translation>Nach STARTTLS noch einmal prüfen, denn viele Server führen ihre Verfahren nur bei verschlüsselter Verbindung auf.</translation>
    </message>
    <message>
        <source>Update the mail program or the device&apos;s software if it knows none of the listed methods.</source>
        <translation>Das Mailprogramm oder die Software des Geräts aktualisieren, wenn es keines der aufgeführten Verfahren kennt.</translation>
    </message>
    <message>
        <source>Your mail program uses a way of signing in that the server does not accept; another method must be chosen in its settings.</source>
        <translation>Ihr Mailprogramm verwendet ein Anmeldeverfahren, das der Server nicht annimmt; in seinen Einstellungen muss ein anderes gewählt werden.</translation>
    </message>
    <message>
        <source>The sign-in was refused, and the reply does not say why</source>
        <translation>Die Anmeldung wurde abgelehnt, und die Antwort sagt nicht, warum</translation>
    </message>
    <message>
        <source>It may be the user name, the password, the method, the encryption or a block by the provider. These have to be checked one after the other.</source>
        <translation>Es kann am Benutzernamen, am Passwort, am Verfahren, an der Verschlüsselung oder an einer Sperre des Anbieters liegen. Das ist der Reihe nach zu prüfen.</translation>
    </message>
    <message>
        <source>Check that the connection is encrypted and that the method is one the server lists.</source>
        <translation>Prüfen, ob die Verbindung verschlüsselt ist und der Server das Verfahren aufführt.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page with the same user name and password.</source>
        <translation>Auf der Webseite des Anbieters mit demselben Benutzernamen und Passwort anmelden.</translation>
    </message>
    <message>
        <source>Check whether the provider wants an app password or has access by mail programs switched off.</source>
        <translation>Prüfen, ob der Anbieter ein App-Passwort verlangt oder den Zugang für Mailprogramme abgeschaltet hat.</translation>
    </message>
    <message>
        <source>Ask the provider with the complete reply if all of this is right.</source>
        <translation>Beim Anbieter mit der vollständigen Antwort nachfragen, wenn all das stimmt.</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in without giving a reason; we are checking the settings step by step.</source>
        <translation>Der Mailserver hat die Anmeldung ohne Angabe eines Grundes abgelehnt; wir prüfen die Einstellungen Schritt für Schritt.</translation>
    </message>
    <message>
        <source>The encryption of the connection failed</source>
        <translation>Die Verschlüsselung der Verbindung ist gescheitert</translation>
    </message>
    <message>
        <source>Both sides could not agree on an encrypted connection: it is missing where it is demanded, the certificate does not fit, or one side knows only outdated encryption.</source>
        <translation>Die beiden Seiten konnten sich nicht auf eine verschlüsselte Verbindung einigen: Sie fehlt, wo sie verlangt wird, das Zertifikat passt nicht, oder eine Seite kennt nur veraltete Verschlüsselung.</translation>
    </message>
    <message>
        <source>Check port and setting together: 587 goes with STARTTLS, 465 with SSL/TLS.</source>
        <translation>Port und Einstellung zusammen prüfen: 587 gehört zu STARTTLS, 465 zu SSL/TLS.</translation>
    </message>
    <message>
        <source>Look at the certificate: its names, its dates, and who issued it.</source>
        <translation>Das Zertifikat ansehen: seine Namen, seine Gültigkeit und seinen Aussteller.</translation>
    </message>
    <message>
        <source>Test from another network or without the virus scanner, since both can change the encryption.</source>
        <translation>Aus einem anderen Netzwerk oder ohne den Virenscanner prüfen, denn beide können die Verschlüsselung verändern.</translation>
    </message>
    <message>
        <source>Update old programs and devices, because servers no longer accept encryption from before 2010.</source>
        <translation>Alte Programme und Geräte aktualisieren, denn Verschlüsselung aus der Zeit vor 2010 nehmen Server nicht mehr an.</translation>
    </message>
    <message>
        <source>No secure connection to the mail server could be made; the encryption settings must be checked.</source>
        <translation>Zum Mailserver kam keine sichere Verbindung zustande; die Verschlüsselungseinstellungen müssen geprüft werden.</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>The message, or one part of it, is larger than the server or the mailbox allows. Attachments grow by about a third on the way, so 15 MB become some 20 MB.</source>
        <translation>Die Nachricht oder ein Teil davon ist größer, als der Server oder das Postfach erlaubt. Anhänge wachsen unterwegs um etwa ein Drittel, aus 15 MB werden also rund 20 MB.</translation>
    </message>
    <message>
        <source>Compare the size of the message with the limit named in the reply or in the SIZE line of the EHLO reply.</source>
        <translation>Die Größe der Nachricht mit der Grenze vergleichen, die in der Antwort oder in der SIZE-Zeile der EHLO-Antwort steht.</translation>
    </message>
    <message>
        <source>Put large files on a file share and send a link instead.</source>
        <translation>Große Dateien auf eine Dateifreigabe legen und stattdessen einen Link senden.</translation>
    </message>
    <message>
        <source>Split or shrink the attachments and send again.</source>
        <translation>Die Anhänge aufteilen oder verkleinern und noch einmal senden.</translation>
    </message>
    <message>
        <source>Your message is too large for the recipient&apos;s mail server; please send a link or smaller attachments.</source>
        <translation>Ihre Nachricht ist zu groß für den Mailserver des Empfängers; einen Link oder kleinere Anhänge senden.</translation>
    </message>
    <message>
        <source>The content was taken for spam</source>
        <translation>Der Inhalt wurde für Spam gehalten</translation>
    </message>
    <message>
        <source>A filter read the message and judged that its text, links or form look like unwanted advertising or fraud. Addresses and settings are not the problem.</source>
        <translation>Ein Filter hat die Nachricht gelesen und findet, dass Text, Links oder Form nach unerwünschter Werbung oder Betrug aussehen. An Adressen und Einstellungen liegt es nicht.</translation>
    </message>
    <message>
        <source>Send a short test message of plain text to the same recipient; if it arrives, the content was the reason.</source>
        <translation>Eine kurze Testnachricht als reinen Text an denselben Empfänger senden; kommt sie an, lag es am Inhalt.</translation>
    </message>
    <message>
        <source>Remove links, link shorteners, pictures and phrases that look like advertising, and check the domains of all links.</source>
        <translation>Links, Linkverkürzer, Bilder und werblich klingende Formulierungen entfernen und die Domains aller Links prüfen.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator to look into the filter, with time and complete reply.</source>
        <translation>Den Administrator des Empfängers bitten, in den Filter zu sehen, mit Uhrzeit und vollständiger Antwort.</translation>
    </message>
    <message>
        <source>A filter took your message for spam; please shorten it, remove links or pictures, and send it again.</source>
        <translation>Ein Filter hat Ihre Nachricht für Spam gehalten; sie kürzen, Links oder Bilder entfernen und noch einmal senden.</translation>
    </message>
    <message>
        <source>A virus or a forbidden attachment was found</source>
        <translation>Ein Virus oder ein verbotener Anhang wurde gefunden</translation>
    </message>
    <message>
        <source>A filter found harmful software in the message, or a kind of file that is not allowed there, such as a program, a script, or an archive with a password.</source>
        <translation>Ein Filter hat in der Nachricht Schadsoftware gefunden oder eine Dateiart, die dort nicht erlaubt ist, etwa ein Programm, ein Skript oder ein Archiv mit Passwort.</translation>
    </message>
    <message>
        <source>Scan the file and the computer that it comes from.</source>
        <translation>Die Datei und den Computer, von dem sie stammt, auf Viren prüfen.</translation>
    </message>
    <message>
        <source>Send the file in another form, for example as PDF, or share it by a link.</source>
        <translation>Die Datei in anderer Form senden, zum Beispiel als PDF, oder über einen Link teilen.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator which kinds of files are allowed.</source>
        <translation>Beim Administrator des Empfängers nachfragen, welche Dateiarten erlaubt sind.</translation>
    </message>
    <message>
        <source>An attachment of your message is not accepted; please have it scanned, and send it in another form or as a link.</source>
        <translation>Ein Anhang Ihrer Nachricht wird nicht angenommen; ihn auf Viren prüfen lassen und in anderer Form oder als Link senden.</translation>
    </message>
    <message>
        <source>The message is not built by the rules</source>
        <translation>Die Nachricht ist nicht nach den Regeln aufgebaut</translation>
    </message>
    <message>
        <source>The server objects to the form of the message: a header line that is missing or there twice, lines that are too long, wrong line ends, or letters that are not encoded. The sending program must be corrected.</source>
        <translation>Der Server beanstandet die Form der Nachricht: eine Kopfzeile, die fehlt oder doppelt vorkommt, zu lange Zeilen, falsche Zeilenenden oder nicht kodierte Schriftzeichen. Das sendende Programm muss berichtigt werden.</translation>
    </message>
    <message>
        <source>Find out which program made the message; a script, a device or a web form is more likely than a mail program.</source>
        <translation>Herausfinden, welches Programm die Nachricht erzeugt hat; ein Skript, ein Gerät oder ein Webformular ist wahrscheinlicher als ein Mailprogramm.</translation>
    </message>
    <message>
        <source>Check From, Date and Message-ID, the length of the lines, and whether all lines end with CR and LF.</source>
        <translation>From, Date und Message-ID prüfen, dazu die Länge der Zeilen und ob alle Zeilen mit CR und LF enden.</translation>
    </message>
    <message>
        <source>Send the same text from another mail program to see whether it goes through.</source>
        <translation>Denselben Text aus einem anderen Mailprogramm senden und sehen, ob er durchgeht.</translation>
    </message>
    <message>
        <source>Pass the complete reply on to the maker of the sending program.</source>
        <translation>Die vollständige Antwort an den Hersteller des sendenden Programms weitergeben.</translation>
    </message>
    <message>
        <source>The program that wrote your message made a mistake in its form; please send it from another program while we look into it.</source>
        <translation>Das Programm, das Ihre Nachricht geschrieben hat, machte einen Fehler in ihrer Form; sie aus einem anderen Programm senden, während wir der Sache nachgehen.</translation>
    </message>
    <message>
        <source>A local rule of the other side refuses the message</source>
        <translation>Eine lokale Regel der Gegenseite lehnt die Nachricht ab</translation>
    </message>
    <message>
        <source>The server&apos;s administrators have set a rule that this message, sender or connection does not meet, and the reply gives no clearer reason.</source>
        <translation>Die Administratoren des Servers haben eine Regel gesetzt, der diese Nachricht, dieser Absender oder diese Verbindung nicht entspricht, und die Antwort nennt keinen klareren Grund.</translation>
    </message>
    <message>
        <source>Read the complete reply for a web link or a word in brackets that names the rule.</source>
        <translation>In der vollständigen Antwort nach einem Weblink oder einem Wort in Klammern suchen, das die Regel nennt.</translation>
    </message>
    <message>
        <source>Send a short test message of plain text to the same recipient to see whether content or sender is meant.</source>
        <translation>Eine kurze Testnachricht als reinen Text an denselben Empfänger senden, um zu sehen, ob Inhalt oder Absender gemeint ist.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator about the rule, with the time and the complete reply.</source>
        <translation>Beim Administrator des Empfängers nach der Regel fragen, mit Uhrzeit und vollständiger Antwort.</translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s mail server refused your message; only its administrators can say which one.</source>
        <translation>Eine Regel auf dem Mailserver des Empfängers hat Ihre Nachricht abgelehnt; welche, können nur dessen Administratoren sagen.</translation>
    </message>
    <message>
        <source>The two programs did not understand each other</source>
        <translation>Die beiden Programme haben sich nicht verstanden</translation>
    </message>
    <message>
        <source>A command was unknown, came at the wrong moment, or was written in a wrong way. This is a matter of the programs and their settings, not of the person writing.</source>
        <translation>Ein Befehl war unbekannt, kam im falschen Moment oder war falsch geschrieben. Das ist Sache der Programme und ihrer Einstellungen, nicht der schreibenden Person.</translation>
    </message>
    <message>
        <source>Read the transcript from the beginning: the first refused command counts, later ones are often only echoes.</source>
        <translation>Den Mitschnitt von Anfang an lesen: Der erste abgelehnte Befehl zählt, spätere sind oft nur ein Echo.</translation>
    </message>
    <message>
        <source>Check the name that the program says in EHLO; it must be a full host name or an address in square brackets.</source>
        <translation>Den Namen prüfen, den das Programm bei EHLO nennt; es muss ein vollständiger Hostname oder eine Adresse in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>Test from another network, because firewalls and virus scanners sometimes change commands.</source>
        <translation>Aus einem anderen Netzwerk prüfen, denn Firewalls und Virenscanner verändern manchmal Befehle.</translation>
    </message>
    <message>
        <source>Update the program that sends, or pass the transcript on to its maker.</source>
        <translation>Das sendende Programm aktualisieren oder den Mitschnitt an seinen Hersteller weitergeben.</translation>
    </message>
    <message>
        <source>The mail program and the mail server did not understand each other; this is a technical matter that we are looking into.</source>
        <translation>Mailprogramm und Mailserver haben sich nicht verstanden; das ist eine technische Frage, der wir nachgehen.</translation>
    </message>
    <message>
        <source>The reply does not say why</source>
        <translation>Die Antwort sagt nicht, warum</translation>
    </message>
    <message>
        <source>The server refused or put off the request without a reason that can be told for sure. Guessing would lead you the wrong way.</source>
        <translation>Der Server hat die Anfrage abgelehnt oder verschoben, ohne dass sich der Grund sicher sagen lässt. Raten würde in die falsche Richtung führen.</translation>
    </message>
    <message>
        <source>Look at the step at which it happened and at everything that the server said before.</source>
        <translation>Den Schritt ansehen, bei dem es geschah, und alles, was der Server vorher gesagt hat.</translation>
    </message>
    <message>
        <source>Check the addresses of sender and recipient for typing mistakes.</source>
        <translation>Die Adressen von Absender und Empfänger auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server that replied, with the time and the complete reply.</source>
        <translation>Beim Administrator des antwortenden Servers nachfragen, mit Uhrzeit und vollständiger Antwort.</translation>
    </message>
    <message>
        <source>The mail server gave no clear reason; we have to ask its administrators.</source>
        <translation>Der Mailserver hat keinen klaren Grund genannt; wir müssen bei seinen Administratoren nachfragen.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>This reply tells of success or is only information. Nothing has to be done.</source>
        <translation>Diese Antwort meldet Erfolg oder dient nur der Information. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Look further down in the transcript if something still failed; this step was not the reason.</source>
        <translation>Weiter unten im Mitschnitt nachsehen, wenn trotzdem etwas gescheitert ist; an diesem Schritt lag es nicht.</translation>
    </message>
    <message>
        <source>Keep the text of the reply: it often holds the number under which the other side can find the message.</source>
        <translation>Den Text der Antwort aufbewahren: Er enthält oft die Nummer, unter der die Gegenseite die Nachricht finden kann.</translation>
    </message>
    <message>
        <source>This step worked; nothing has to be done.</source>
        <translation>Dieser Schritt hat funktioniert; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>A recipient has marked a message as spam</source>
        <translation>Ein Empfänger hat eine Nachricht als Spam markiert</translation>
    </message>
    <message>
        <source>This is a report that the recipient&apos;s provider sends when somebody presses the spam button. The message itself was delivered.</source>
        <translation>Das ist ein Bericht, den der Anbieter des Empfängers sendet, wenn jemand auf den Spam-Knopf drückt. Die Nachricht selbst wurde zugestellt.</translation>
    </message>
    <message>
        <source>Remove this recipient from the mailing list at once.</source>
        <translation>Diesen Empfänger sofort aus der Mailingliste entfernen.</translation>
    </message>
    <message>
        <source>Check whether the person had agreed to get this mail, and whether unsubscribing is easy.</source>
        <translation>Prüfen, ob die Person diesen Mails zugestimmt hatte und ob das Abbestellen einfach ist.</translation>
    </message>
    <message>
        <source>Look for an account in strange hands if nobody here sent the message.</source>
        <translation>Nach einem Konto in fremden Händen suchen, wenn hier niemand die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>A recipient marked your message as spam; please do not write to this address again without being asked.</source>
        <translation>Ein Empfänger hat Ihre Nachricht als Spam markiert; an diese Adresse nicht unaufgefordert noch einmal schreiben.</translation>
    </message>
    <message>
        <source>An automatic answer, not a failure</source>
        <translation>Eine automatische Antwort, kein Fehler</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient&apos;s mailbox answered by itself, for example because the person is away.</source>
        <translation>Die Nachricht ist angekommen, und das Postfach des Empfängers hat von selbst geantwortet, zum Beispiel weil die Person abwesend ist.</translation>
    </message>
    <message>
        <source>Read the answer: it usually names the time of absence and somebody to turn to.</source>
        <translation>Die Antwort lesen: Sie nennt meist die Zeit der Abwesenheit und eine Ansprechperson.</translation>
    </message>
    <message>
        <source>Wait for the recipient or write to the person named there.</source>
        <translation>Auf den Empfänger warten oder an die dort genannte Person schreiben.</translation>
    </message>
    <message>
        <source>Your message has arrived; the recipient&apos;s mailbox sent an automatic answer.</source>
        <translation>Ihre Nachricht ist angekommen; das Postfach des Empfängers hat eine automatische Antwort gesendet.</translation>
    </message>
    <message>
        <source>The sending service itself skips this address</source>
        <translation>Der Versanddienst selbst überspringt diese Adresse</translation>
    </message>
    <message>
        <source>The service that sends the mail remembers addresses that failed or complained before and does not try them again. The recipient&apos;s server was not even asked this time.</source>
        <translation>Der Dienst, der die Mail sendet, merkt sich Adressen mit früheren Fehlern oder Beschwerden und versucht sie nicht noch einmal. Der Server des Empfängers wurde diesmal gar nicht gefragt.</translation>
    </message>
    <message>
        <source>Look up the address in the service&apos;s suppression list, together with the reason and date of the entry.</source>
        <translation>Die Adresse in der Unterdrückungsliste des Dienstes nachschlagen, samt Grund und Datum des Eintrags.</translation>
    </message>
    <message>
        <source>Check with the recipient in another way that the address works and that mail is wanted.</source>
        <translation>Auf anderem Weg beim Empfänger klären, ob die Adresse funktioniert und Mail erwünscht ist.</translation>
    </message>
    <message>
        <source>Remove the address from the list and send again.</source>
        <translation>Die Adresse von der Liste nehmen und noch einmal senden.</translation>
    </message>
    <message>
        <source>Our sending service skips this address because an earlier message failed; it must be taken off that list first.</source>
        <translation>Unser Versanddienst überspringt diese Adresse, weil eine frühere Nachricht gescheitert ist; sie muss zuerst von dieser Liste genommen werden.</translation>
    </message>
    <message>
        <source>Outlook cannot find the mail server&apos;s name</source>
        <translation>Outlook kann den Namen des Mailservers nicht finden</translation>
    </message>
    <message>
        <source>The host name in the account settings has no address, or this computer cannot reach a name server.</source>
        <translation>Der Hostname in den Kontoeinstellungen hat keine Adresse, oder dieser Computer erreicht keinen Nameserver.</translation>
    </message>
    <message>
        <source>Compare the host name in the account settings with the provider&apos;s help page, letter by letter.</source>
        <translation>Den Hostnamen in den Kontoeinstellungen Buchstabe für Buchstabe mit der Hilfeseite des Anbieters vergleichen.</translation>
    </message>
    <message>
        <source>Check that the computer is on line and that other names are found.</source>
        <translation>Prüfen, ob der Computer online ist und andere Namen gefunden werden.</translation>
    </message>
    <message>
        <source>Test the name: smtpscope-cli check HOST.</source>
        <translation>Den Namen prüfen: smtpscope-cli check HOST.</translation>
    </message>
    <message>
        <source>The name of the mail server in the settings was not found; we compare it with the provider&apos;s.</source>
        <translation>Der Name des Mailservers in den Einstellungen wurde nicht gefunden; wir vergleichen ihn mit dem des Anbieters.</translation>
    </message>
    <message>
        <source>Outlook lost or never got the connection to the mail server</source>
        <translation>Outlook hat die Verbindung zum Mailserver verloren oder nie bekommen</translation>
    </message>
    <message>
        <source>No answer came from the server in time: a wrong port, a blocked way, a virus scanner in between, or a server that is down.</source>
        <translation>Vom Server kam rechtzeitig keine Antwort: ein falscher Port, ein gesperrter Weg, ein Virenscanner dazwischen oder ein Server, der nicht läuft.</translation>
    </message>
    <message>
        <source>Compare host name, port and encryption in the account settings with what the provider&apos;s help page says.</source>
        <translation>Hostname, Port und Verschlüsselung in den Kontoeinstellungen mit der Hilfeseite des Anbieters vergleichen.</translation>
    </message>
    <message>
        <source>Test the same server from this computer: smtpscope-cli check HOST:PORT.</source>
        <translation>Denselben Server von diesem Computer aus prüfen: smtpscope-cli check HOST:PORT.</translation>
    </message>
    <message>
        <source>Switch the mail shield of the virus scanner off for one try.</source>
        <translation>Den Mailschutz des Virenscanners für einen Versuch ausschalten.</translation>
    </message>
    <message>
        <source>The mail program gets no connection to the mail server; we are looking at where the way is blocked.</source>
        <translation>Das Mailprogramm bekommt keine Verbindung zum Mailserver; wir sehen nach, wo der Weg gesperrt ist.</translation>
    </message>
    <message>
        <source>The server does not speak the kind of encryption that Outlook was told to use</source>
        <translation>Der Server spricht nicht die Art der Verschlüsselung, die in Outlook eingestellt ist</translation>
    </message>
    <message>
        <source>Port and encryption in the account settings do not fit each other: 465 wants TLS from the first byte, 587 wants STARTTLS.</source>
        <translation>Port und Verschlüsselung in den Kontoeinstellungen passen nicht zusammen: 465 verlangt TLS vom ersten Byte an, 587 verlangt STARTTLS.</translation>
    </message>
    <message>
        <source>Set port 465 with SSL/TLS, or port 587 with STARTTLS.</source>
        <translation>Port 465 mit SSL/TLS oder Port 587 mit STARTTLS einstellen.</translation>
    </message>
    <message>
        <source>Test both: smtpscope-cli check --grid HOST.</source>
        <translation>Beide prüfen: smtpscope-cli check --grid HOST.</translation>
    </message>
    <message>
        <source>Switch the mail shield of the virus scanner off for one try if both fail.</source>
        <translation>Den Mailschutz des Virenscanners für einen Versuch ausschalten, wenn beide scheitern.</translation>
    </message>
    <message>
        <source>The encryption setting of the mail program does not fit the server; it has to be changed.</source>
        <translation>Die Verschlüsselungseinstellung des Mailprogramms passt nicht zum Server; sie muss geändert werden.</translation>
    </message>
    <message>
        <source>The server did not accept user name or password from Outlook</source>
        <translation>Der Server hat Benutzername oder Passwort von Outlook nicht angenommen</translation>
    </message>
    <message>
        <source>Outlook and the server have no way of signing in in common</source>
        <translation>Outlook und der Server haben kein gemeinsames Anmeldeverfahren</translation>
    </message>
    <message>
        <source>The server did not take the sender&apos;s address from Outlook</source>
        <translation>Der Server hat die Absenderadresse von Outlook nicht angenommen</translation>
    </message>
    <message>
        <source>The address in the account settings is not one that this account may send with, or Outlook did not sign in before it sent.</source>
        <translation>Mit der Adresse in den Kontoeinstellungen darf dieses Konto nicht senden, oder Outlook hat sich vor dem Senden nicht angemeldet.</translation>
    </message>
    <message>
        <source>Switch on &quot;My outgoing server requires authentication&quot; in the account settings.</source>
        <translation>In den Kontoeinstellungen „Der Postausgangsserver erfordert Authentifizierung“ einschalten.</translation>
    </message>
    <message>
        <source>Compare the e-mail address in the account settings with the one that belongs to the user name.</source>
        <translation>Die E-Mail-Adresse in den Kontoeinstellungen mit der vergleichen, die zum Benutzernamen gehört.</translation>
    </message>
    <message>
        <source>Test with the same address: smtpscope-cli check HOST --user NAME --from ADDRESS.</source>
        <translation>Mit derselben Adresse prüfen: smtpscope-cli check HOST --user NAME --from ADDRESS.</translation>
    </message>
    <message>
        <source>The server did not take the recipient from Outlook, mostly because nobody had signed in</source>
        <translation>Der Server hat den Empfänger von Outlook nicht angenommen, meist weil sich niemand angemeldet hatte</translation>
    </message>
    <message>
        <source>Use port 587 or 465 instead of 25.</source>
        <translation>Port 587 oder 465 statt 25 verwenden.</translation>
    </message>
    <message>
        <source>Check that the outgoing server is that of your own provider.</source>
        <translation>Prüfen, ob der Postausgangsserver der des eigenen Anbieters ist.</translation>
    </message>
    <message>
        <source>Thunderbird gets no connection to the mail server</source>
        <translation>Thunderbird bekommt keine Verbindung zum Mailserver</translation>
    </message>
    <message>
        <source>No answer came from the server: a wrong port, a blocked way, a virus scanner in between, or a server that is down.</source>
        <translation>Vom Server kam keine Antwort: ein falscher Port, ein gesperrter Weg, ein Virenscanner dazwischen oder ein Server, der nicht läuft.</translation>
    </message>
    <message>
        <source>Thunderbird cannot find the mail server&apos;s name</source>
        <translation>Thunderbird kann den Namen des Mailservers nicht finden</translation>
    </message>
    <message>
        <source>Thunderbird and the server could not agree on encryption</source>
        <translation>Thunderbird und der Server konnten sich nicht auf eine Verschlüsselung einigen</translation>
    </message>
    <message>
        <source>STARTTLS is set in the program and the server does not offer it, or the other way round.</source>
        <translation>STARTTLS ist im Programm eingestellt und der Server bietet es nicht an, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Look at the certificate: smtpscope-cli check HOST:465 --stop-after tls.</source>
        <translation>Das Zertifikat ansehen: smtpscope-cli check HOST:465 --stop-after tls.</translation>
    </message>
    <message>
        <source>The sign-in method that is set in the mail program is not one that the server offers</source>
        <translation>Das im Mailprogramm eingestellte Anmeldeverfahren bietet der Server nicht an</translation>
    </message>
    <message>
        <source>Set the sign-in method to &quot;Normal password&quot; with SSL/TLS or STARTTLS, or to OAuth2 where the provider wants it.</source>
        <translation>Das Anmeldeverfahren auf „Passwort, normal“ mit SSL/TLS oder STARTTLS stellen, oder auf OAuth2, wo der Anbieter das verlangt.</translation>
    </message>
    <message>
        <source>Compare with the AUTH line of the server: smtpscope-cli check HOST --stop-after tls.</source>
        <translation>Mit der AUTH-Zeile des Servers vergleichen: smtpscope-cli check HOST --stop-after tls.</translation>
    </message>
    <message>
        <source>Restart the mail program after the change.</source>
        <translation>Das Mailprogramm nach der Änderung neu starten.</translation>
    </message>
    <message>
        <source>The sign-in failed, and the mail program does not say why</source>
        <translation>Die Anmeldung ist gescheitert, und das Mailprogramm sagt nicht, warum</translation>
    </message>
    <message>
        <source>The web site could not sign in at the mail server</source>
        <translation>Die Website konnte sich nicht am Mailserver anmelden</translation>
    </message>
    <message>
        <source>The mail program library says only that the sign-in failed. The server&apos;s own words stand above it in its debug output.</source>
        <translation>Die Bibliothek des Mailprogramms sagt nur, dass die Anmeldung gescheitert ist. Die Worte des Servers selbst stehen darüber in ihrer Debug-Ausgabe.</translation>
    </message>
    <message>
        <source>Switch on the debug output (SMTPDebug = 2) and read the server&apos;s reply to AUTH.</source>
        <translation>Die Debug-Ausgabe einschalten (SMTPDebug = 2) und die Antwort des Servers auf AUTH lesen.</translation>
    </message>
    <message>
        <source>Check the user name, the password, and whether the provider wants an app password.</source>
        <translation>Benutzername und Passwort prüfen, und ob der Anbieter ein App-Passwort verlangt.</translation>
    </message>
    <message>
        <source>Test with the same settings: smtpscope-cli check HOST --user NAME.</source>
        <translation>Mit denselben Einstellungen prüfen: smtpscope-cli check HOST --user NAME.</translation>
    </message>
    <message>
        <source>The web site&apos;s sign-in at the mail server fails; its administrator has to check the stored password.</source>
        <translation>Die Anmeldung der Website am Mailserver scheitert; ihr Administrator muss das gespeicherte Passwort prüfen.</translation>
    </message>
    <message>
        <source>The web site gets no connection to the mail server</source>
        <translation>Die Website bekommt keine Verbindung zum Mailserver</translation>
    </message>
    <message>
        <source>Many hosting firms block outgoing mail ports, and some redirect them to a server of their own.</source>
        <translation>Viele Hosting-Anbieter sperren die Ports für ausgehende Mail, und manche leiten sie auf einen eigenen Server um.</translation>
    </message>
    <message>
        <source>Ask the hosting firm whether it blocks ports 25, 465 and 587, or wants its own server used.</source>
        <translation>Beim Hosting-Anbieter nachfragen, ob er die Ports 25, 465 und 587 sperrt oder seinen eigenen Server verlangt.</translation>
    </message>
    <message>
        <source>Compare host name, port and encryption with the provider&apos;s help page.</source>
        <translation>Hostname, Port und Verschlüsselung mit der Hilfeseite des Anbieters vergleichen.</translation>
    </message>
    <message>
        <source>Test from that machine: smtpscope-cli check --grid HOST.</source>
        <translation>Von diesem Rechner aus prüfen: smtpscope-cli check --grid HOST.</translation>
    </message>
    <message>
        <source>The web site cannot reach its mail server; the hosting firm may block the way.</source>
        <translation>Die Website erreicht ihren Mailserver nicht; möglicherweise sperrt der Hosting-Anbieter den Weg.</translation>
    </message>
    <message>
        <source>The server took the connection and then said nothing</source>
        <translation>Der Server nahm die Verbindung an und sagte dann nichts</translation>
    </message>
    <message>
        <source>Mostly port and encryption do not fit: a program that speaks plain text waits in vain at a port that wants TLS from the first byte.</source>
        <translation>Meist passen Port und Verschlüsselung nicht zusammen: Ein Programm, das Klartext spricht, wartet vergeblich an einem Port, der TLS vom ersten Byte an verlangt.</translation>
    </message>
    <message>
        <source>Set &quot;secure&quot; to true for port 465, to false for 587 and 25.</source>
        <translation>&quot;secure&quot; für Port 465 auf true setzen, für 587 und 25 auf false.</translation>
    </message>
    <message>
        <source>Look for a firewall that takes connections and passes nothing on if both fail.</source>
        <translation>Nach einer Firewall suchen, die Verbindungen annimmt und nichts weitergibt, wenn beides scheitert.</translation>
    </message>
    <message>
        <source>The program was given no user name or no password</source>
        <translation>Dem Programm fehlt der Benutzername oder das Passwort</translation>
    </message>
    <message>
        <source>Nothing was sent to the server: the settings lack what is needed for the sign-in.</source>
        <translation>An den Server wurde nichts gesendet: In den Einstellungen fehlt, was für die Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>Check that user name and password are set where the program reads them.</source>
        <translation>Prüfen, ob Benutzername und Passwort dort gesetzt sind, wo das Programm sie liest.</translation>
    </message>
    <message>
        <source>Look for environment variables that are empty on this machine.</source>
        <translation>Nach Umgebungsvariablen suchen, die auf diesem Rechner leer sind.</translation>
    </message>
    <message>
        <source>Restart the program after the change.</source>
        <translation>Das Programm nach der Änderung neu starten.</translation>
    </message>
    <message>
        <source>The mail program gets no connection to the server</source>
        <translation>Das Mailprogramm bekommt keine Verbindung zum Server</translation>
    </message>
    <message>
        <source>The mail server&apos;s name was not found by curl</source>
        <translation>Der Name des Mailservers wurde von curl nicht gefunden</translation>
    </message>
    <message>
        <source>The sign-in failed, and curl does not say why</source>
        <translation>Die Anmeldung ist gescheitert, und curl sagt nicht, warum</translation>
    </message>
    <message>
        <source>This machine never takes mail.</source>
        <translation>Dieser Rechner nimmt nie Mail an.</translation>
    </message>
    <message>
        <source>No mail service here for this caller; only QUIT may follow.</source>
        <translation>Kein Maildienst für diesen Anrufer; es darf nur noch QUIT folgen.</translation>
    </message>
    <message>
        <source>LMTP: after the message, there is one reply for each accepted recipient.</source>
        <translation>LMTP: Nach der Nachricht kommt je angenommenem Empfänger eine Antwort.</translation>
    </message>
    <message>
        <source>The server asks for the next part of the sign-in.</source>
        <translation>Der Server fragt nach dem nächsten Teil der Anmeldung.</translation>
    </message>
    <message>
        <source>The answer is no valid base64, or the client broke the sign-in off.</source>
        <translation>Die Antwort ist kein gültiges Base64, oder der Client hat die Anmeldung abgebrochen.</translation>
    </message>
    <message>
        <source>Already signed in, or a message is under way, or no EHLO yet.</source>
        <translation>Schon angemeldet, eine Nachricht ist gerade unterwegs, oder EHLO fehlt noch.</translation>
    </message>
    <message>
        <source>The method is not known.</source>
        <translation>Das Verfahren ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Obsolete; newer servers say 530 or 534.</source>
        <translation>Veraltet; neuere Server sagen 530 oder 534.</translation>
    </message>
    <message>
        <source>The message may be sent now.</source>
        <translation>Die Nachricht kann jetzt gesendet werden.</translation>
    </message>
    <message>
        <source>No recipient was accepted before.</source>
        <translation>Vorher wurde kein Empfänger angenommen.</translation>
    </message>
    <message>
        <source>After the last piece, mixed with DATA, or without a valid recipient.</source>
        <translation>Nach dem letzten Stück, mit DATA vermischt oder ohne gültigen Empfänger.</translation>
    </message>
    <message>
        <source>A form of very old servers.</source>
        <translation>Eine Form sehr alter Server.</translation>
    </message>
    <message>
        <source>Named by lists of the time of RFC 821.</source>
        <translation>Genannt in Listen aus der Zeit von RFC 821.</translation>
    </message>
    <message>
        <source>The server does not tell whether the address exists.</source>
        <translation>Der Server verrät nicht, ob es die Adresse gibt.</translation>
    </message>
    <message>
        <source>The server may close the connection at any time.</source>
        <translation>Der Server darf die Verbindung jederzeit schließen.</translation>
    </message>
    <message>
        <source>Where a sign-in or encryption is needed first.</source>
        <translation>Wo zuerst Anmeldung oder Verschlüsselung nötig ist.</translation>
    </message>
    <message>
        <source>The first digit 2 tells of success. The rest only says which part of the work it concerns.</source>
        <translation>Die erste Ziffer 2 meldet Erfolg. Der Rest sagt nur, welchen Teil der Arbeit es betrifft.</translation>
    </message>
    <message>
        <source>Put off for now</source>
        <translation>Vorübergehend verschoben</translation>
    </message>
    <message>
        <source>The first digit 4 says that the same request may work later. Mail servers try again by themselves, often for several days.</source>
        <translation>Die erste Ziffer 4 sagt, dass dieselbe Anfrage später gelingen kann. Mailserver versuchen es von selbst noch einmal, oft mehrere Tage lang.</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Endgültig abgelehnt</translation>
    </message>
    <message>
        <source>The first digit 5 says that the same request will fail again. Something must be changed before another try.</source>
        <translation>Die erste Ziffer 5 sagt, dass dieselbe Anfrage wieder scheitern wird. Vor einem weiteren Versuch muss sich etwas ändern.</translation>
    </message>
    <message>
        <source>No area named</source>
        <translation>Kein Bereich genannt</translation>
    </message>
    <message>
        <source>The code does not say which part of the work is meant. Only the text can tell.</source>
        <translation>Der Code sagt nicht, welcher Teil der Arbeit gemeint ist. Das kann nur der Text sagen.</translation>
    </message>
    <message>
        <source>Something about an address</source>
        <translation>Etwas zu einer Adresse</translation>
    </message>
    <message>
        <source>The second number 1 speaks of an address, either that of the sender or that of the recipient. The text has to tell more.</source>
        <translation>Die zweite Zahl 1 spricht von einer Adresse, entweder der des Absenders oder der des Empfängers. Mehr muss der Text sagen.</translation>
    </message>
    <message>
        <source>Something about the mailbox</source>
        <translation>Etwas zum Postfach</translation>
    </message>
    <message>
        <source>The second number 2 speaks of the recipient&apos;s mailbox. The text has to tell more.</source>
        <translation>Die zweite Zahl 2 spricht vom Postfach des Empfängers. Mehr muss der Text sagen.</translation>
    </message>
    <message>
        <source>Something about the mail system</source>
        <translation>Etwas zum Mailsystem</translation>
    </message>
    <message>
        <source>The second number 3 speaks of the mail system that should take the message. The text has to tell more.</source>
        <translation>Die zweite Zahl 3 spricht vom Mailsystem, das die Nachricht annehmen soll. Mehr muss der Text sagen.</translation>
    </message>
    <message>
        <source>Something about the network or the way</source>
        <translation>Etwas zum Netzwerk oder zum Weg</translation>
    </message>
    <message>
        <source>The second number 4 speaks of the network, of DNS or of the way between the servers. The text has to tell more.</source>
        <translation>Die zweite Zahl 4 spricht vom Netzwerk, von DNS oder vom Weg zwischen den Servern. Mehr muss der Text sagen.</translation>
    </message>
    <message>
        <source>Something about commands</source>
        <translation>Etwas zu Befehlen</translation>
    </message>
    <message>
        <source>The second number 5 speaks of the commands that the two programs exchange. The text has to tell more.</source>
        <translation>Die zweite Zahl 5 spricht von den Befehlen, die die beiden Programme austauschen. Mehr muss der Text sagen.</translation>
    </message>
    <message>
        <source>Something about the content or form of the message</source>
        <translation>Etwas zu Inhalt oder Form der Nachricht</translation>
    </message>
    <message>
        <source>The second number 6 speaks of the content or form of the message. The text has to tell more.</source>
        <translation>Die zweite Zahl 6 spricht vom Inhalt oder von der Form der Nachricht. Mehr muss der Text sagen.</translation>
    </message>
    <message>
        <source>Something about security or rules</source>
        <translation>Etwas zu Sicherheit oder Regeln</translation>
    </message>
    <message>
        <source>The second number 7 speaks of security or of rules: sign-in, encryption, spam filters, or who may send. The text has to tell more.</source>
        <translation>Die zweite Zahl 7 spricht von Sicherheit oder Regeln: Anmeldung, Verschlüsselung, Spamfilter oder wer senden darf. Mehr muss der Text sagen.</translation>
    </message>
    <message>
        <source>The server carried out what was asked. Nothing has to be done.</source>
        <translation>Der Server hat ausgeführt, was verlangt war. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The sender address is accepted</source>
        <translation>Die Absenderadresse ist angenommen</translation>
    </message>
    <message>
        <source>The server takes the address without an objection at this point. It may still refuse the message later.</source>
        <translation>Der Server nimmt die Adresse an dieser Stelle ohne Einwand an. Die Nachricht kann er später noch ablehnen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is accepted</source>
        <translation>Die Adresse des Empfängers ist angenommen</translation>
    </message>
    <message>
        <source>The server takes mail for this address. It may still refuse the message itself later.</source>
        <translation>Der Server nimmt Mail für diese Adresse an. Die Nachricht selbst kann er später noch ablehnen.</translation>
    </message>
    <message>
        <source>Handed on to a system that sends no reports</source>
        <translation>An ein System übergeben, das keine Berichte sendet</translation>
    </message>
    <message>
        <source>The message was passed on to a system that will not report whether it arrives. No news is neither good nor bad.</source>
        <translation>Die Nachricht ging an ein System, das nicht meldet, ob sie ankommt. Keine Nachricht ist hier weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>The priority was changed</source>
        <translation>Die Priorität wurde geändert</translation>
    </message>
    <message>
        <source>The server took the message, but gave it another priority than the one asked for.</source>
        <translation>Der Server hat die Nachricht angenommen, ihr aber eine andere Priorität gegeben als verlangt.</translation>
    </message>
    <message>
        <source>The command was carried out</source>
        <translation>Der Befehl wurde ausgeführt</translation>
    </message>
    <message>
        <source>The server accepted the command. Nothing has to be done.</source>
        <translation>Der Server hat den Befehl angenommen. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The message was accepted</source>
        <translation>Die Nachricht wurde angenommen</translation>
    </message>
    <message>
        <source>The server has taken over the message and now looks after its delivery.</source>
        <translation>Der Server hat die Nachricht übernommen und kümmert sich nun um ihre Zustellung.</translation>
    </message>
    <message>
        <source>The message was changed on the way, with some loss</source>
        <translation>Die Nachricht wurde unterwegs verändert, mit etwas Verlust</translation>
    </message>
    <message>
        <source>The server had to convert the message into a simpler form. It was delivered, but may look different.</source>
        <translation>Der Server musste die Nachricht in eine einfachere Form umwandeln. Sie wurde zugestellt, kann aber anders aussehen.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in or the security step.</source>
        <translation>Der Server hat die Anmeldung oder den Sicherheitsschritt angenommen.</translation>
    </message>
    <message>
        <source>No details given</source>
        <translation>Keine Details genannt</translation>
    </message>
    <message>
        <source>The code says only whether the refusal is lasting or not. The text is the only source for the reason.</source>
        <translation>Der Code sagt nur, ob die Ablehnung endgültig ist oder nicht. Der Text ist die einzige Quelle für den Grund.</translation>
    </message>
    <message>
        <source>Something is wrong with an address</source>
        <translation>Mit einer Adresse stimmt etwas nicht</translation>
    </message>
    <message>
        <source>The server objects to an address, but not even whether it is the sender&apos;s or the recipient&apos;s is clear. The step at which it came and the text decide.</source>
        <translation>Der Server beanstandet eine Adresse, aber nicht einmal, ob es die des Absenders oder die des Empfängers ist, ist klar. Der Schritt, bei dem der Code kam, und der Text entscheiden.</translation>
    </message>
    <message>
        <source>Look at the step: after MAIL FROM the sender is meant, after RCPT TO the recipient.</source>
        <translation>Den Schritt ansehen: Nach MAIL FROM ist der Absender gemeint, nach RCPT TO der Empfänger.</translation>
    </message>
    <message>
        <source>Check both addresses for typing mistakes.</source>
        <translation>Beide Adressen auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server that replied if both are right.</source>
        <translation>Beim Administrator des antwortenden Servers nachfragen, wenn beide stimmen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist</source>
        <translation>Die Adresse des Empfängers gibt es nicht</translation>
    </message>
    <message>
        <source>The server is responsible for this domain, but it knows nobody with the name before the @ sign.</source>
        <translation>Der Server ist für diese Domain zuständig, kennt aber niemanden mit dem Namen vor dem @-Zeichen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not seem to exist</source>
        <translation>Die Adresse des Empfängers gibt es anscheinend nicht</translation>
    </message>
    <message>
        <source>The server does not know the address or cannot confirm it at present, and leaves room for another try. Usually it does not exist.</source>
        <translation>Der Server kennt die Adresse nicht oder kann sie derzeit nicht bestätigen und lässt Raum für einen weiteren Versuch. Meist gibt es sie nicht.</translation>
    </message>
    <message>
        <source>Compare the address letter by letter with one that the recipient has given.</source>
        <translation>Die Adresse Buchstabe für Buchstabe mit einer vergleichen, die der Empfänger genannt hat.</translation>
    </message>
    <message>
        <source>Wait for the next try if the address is surely right; the server may only have lost touch with its directory.</source>
        <translation>Den nächsten Versuch abwarten, wenn die Adresse sicher richtig ist; vielleicht hat der Server nur die Verbindung zu seinem Verzeichnis verloren.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator if it goes on.</source>
        <translation>Beim Administrator des Empfängers nachfragen, wenn es anhält.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain is unknown or takes no mail</source>
        <translation>Die Domain des Empfängers ist unbekannt oder nimmt keine Mail an</translation>
    </message>
    <message>
        <source>The part after the @ sign cannot be found, or no mail server is responsible for it.</source>
        <translation>Der Teil nach dem @-Zeichen ist nicht zu finden, oder kein Mailserver ist dafür zuständig.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not well formed</source>
        <translation>Die Adresse des Empfängers ist nicht richtig aufgebaut</translation>
    </message>
    <message>
        <source>The address is written in a way that no mail server can use: the @ sign or the domain is missing, or there is a blank or a forbidden character.</source>
        <translation>Die Adresse ist so geschrieben, dass kein Mailserver sie verwenden kann: Das @-Zeichen oder die Domain fehlt, oder sie enthält ein Leerzeichen oder ein verbotenes Zeichen.</translation>
    </message>
    <message>
        <source>Retype the address by hand, in the form name@example.com.</source>
        <translation>Die Adresse von Hand neu eingeben, in der Form name@example.com.</translation>
    </message>
    <message>
        <source>Look for blanks, commas, quotation marks and letters with accents.</source>
        <translation>Nach Leerzeichen, Kommas, Anführungszeichen, Umlauten und Buchstaben mit Akzent suchen.</translation>
    </message>
    <message>
        <source>Check address books and scripts that put addresses together from parts.</source>
        <translation>Adressbücher und Skripte prüfen, die Adressen aus Teilen zusammensetzen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address fits more than one mailbox</source>
        <translation>Die Adresse des Empfängers passt zu mehr als einem Postfach</translation>
    </message>
    <message>
        <source>The receiving system finds several mailboxes for this address and does not want to choose. Its administrator must put the directory in order.</source>
        <translation>Das empfangende System findet zu dieser Adresse mehrere Postfächer und will nicht wählen. Sein Administrator muss das Verzeichnis in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Ask the recipient for a complete and unique address.</source>
        <translation>Den Empfänger nach einer vollständigen und eindeutigen Adresse fragen.</translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s administrator that two entries share this address.</source>
        <translation>Dem Administrator des Empfängers mitteilen, dass zwei Einträge dieselbe Adresse haben.</translation>
    </message>
    <message>
        <source>The address is valid</source>
        <translation>Die Adresse ist gültig</translation>
    </message>
    <message>
        <source>By its number this code confirms an address. Together with a refusal it makes no sense, and only the text counts.</source>
        <translation>Von seiner Nummer her bestätigt dieser Code eine Adresse. Zusammen mit einer Ablehnung ergibt er keinen Sinn, und es zählt nur der Text.</translation>
    </message>
    <message>
        <source>The mailbox has moved</source>
        <translation>Das Postfach ist umgezogen</translation>
    </message>
    <message>
        <source>The person was here once, but has moved, and the server knows no new address.</source>
        <translation>Die Person war einmal hier, ist aber umgezogen, und der Server kennt keine neue Adresse.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address in another way.</source>
        <translation>Den Empfänger auf anderem Weg nach der neuen Adresse fragen.</translation>
    </message>
    <message>
        <source>Delete the old address from address books and lists.</source>
        <translation>Die alte Adresse aus Adressbüchern und Listen löschen.</translation>
    </message>
    <message>
        <source>The sender address is not well formed</source>
        <translation>Die Absenderadresse ist nicht richtig aufgebaut</translation>
    </message>
    <message>
        <source>The address that the mail comes from is written in a way that the server cannot use.</source>
        <translation>Die Adresse, von der die Mail kommt, ist so geschrieben, dass der Server sie nicht verwenden kann.</translation>
    </message>
    <message>
        <source>The domain of the sender address is not accepted</source>
        <translation>Die Domain der Absenderadresse wird nicht angenommen</translation>
    </message>
    <message>
        <source>The part after the @ sign of the sender cannot be found or cannot take replies, so the server refuses the message.</source>
        <translation>Der Teil nach dem @-Zeichen des Absenders ist nicht zu finden oder kann keine Antworten annehmen, daher lehnt der Server die Nachricht ab.</translation>
    </message>
    <message>
        <source>Check the sender address in the mail program or script; inner machine names such as .local do not work outside.</source>
        <translation>Die Absenderadresse im Mailprogramm oder Skript prüfen; interne Rechnernamen wie .local funktionieren draußen nicht.</translation>
    </message>
    <message>
        <source>Look up whether the sender&apos;s domain has an MX record or an address.</source>
        <translation>Abfragen, ob die Domain des Absenders einen MX-Eintrag oder eine Adresse hat.</translation>
    </message>
    <message>
        <source>Test the DNS of the sender&apos;s domain from outside; a failing name server has the same effect.</source>
        <translation>Das DNS der Absenderdomain von außen prüfen; ein gestörter Nameserver hat dieselbe Wirkung.</translation>
    </message>
    <message>
        <source>By its number this code tells of a message passed on without further reports. Together with a refusal, only the text counts.</source>
        <translation>Von seiner Nummer her meldet dieser Code eine Nachricht, die ohne weitere Berichte weitergegeben wurde. Zusammen mit einer Ablehnung zählt nur der Text.</translation>
    </message>
    <message>
        <source>The domain declares in DNS that it accepts no mail at all (null MX). Microsoft also uses 5.1.10 for a recipient that does not exist.</source>
        <translation>Die Domain erklärt im DNS, dass sie überhaupt keine Mail annimmt (Null-MX). Microsoft verwendet 5.1.10 auch für einen Empfänger, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox</source>
        <translation>Mit dem Postfach stimmt etwas nicht</translation>
    </message>
    <message>
        <source>The mailbox exists, but something keeps the server from delivering to it. The code does not say what.</source>
        <translation>Das Postfach gibt es, aber etwas hindert den Server daran, dorthin zuzustellen. Was es ist, sagt der Code nicht.</translation>
    </message>
    <message>
        <source>Read the text for words about space, rules or a closed mailbox.</source>
        <translation>Im Text nach Wörtern zu Platz, Regeln oder einem geschlossenen Postfach suchen.</translation>
    </message>
    <message>
        <source>Reach the recipient in another way.</source>
        <translation>Den Empfänger auf anderem Weg erreichen.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator, with the time and the complete reply.</source>
        <translation>Beim Administrator des Empfängers nachfragen, mit Uhrzeit und vollständiger Antwort.</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>Das Postfach ist abgeschaltet</translation>
    </message>
    <message>
        <source>The mailbox exists but takes no mail: it is closed, locked, or no longer used. Some servers say so for an address that does not exist.</source>
        <translation>Das Postfach gibt es, aber es nimmt keine Mail an: Es ist geschlossen, gesperrt oder nicht mehr in Gebrauch. Manche Server sagen das auch bei einer Adresse, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The mailbox takes no mail at the moment</source>
        <translation>Das Postfach nimmt im Moment keine Mail an</translation>
    </message>
    <message>
        <source>The mailbox is locked or limited for now. Gmail says so when a mailbox gets too much mail at once.</source>
        <translation>Das Postfach ist vorübergehend gesperrt oder eingeschränkt. Gmail sagt das, wenn ein Postfach zu viel Mail auf einmal bekommt.</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>Das Postfach ist voll</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox has reached its storage limit. New mail fits only after something has been deleted there.</source>
        <translation>Das Postfach des Empfängers hat seine Speichergrenze erreicht. Neue Mail passt erst hinein, nachdem dort etwas gelöscht wurde.</translation>
    </message>
    <message>
        <source>The message is too large for this mailbox</source>
        <translation>Die Nachricht ist zu groß für dieses Postfach</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox takes only messages up to a certain size, and this one is larger.</source>
        <translation>Das Postfach des Empfängers nimmt Nachrichten nur bis zu einer bestimmten Größe an, und diese ist größer.</translation>
    </message>
    <message>
        <source>The mailing list could not be resolved</source>
        <translation>Die Mailingliste ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>The address is a list or group, and the server could not find out who belongs to it. Its owner or administrator must look into that.</source>
        <translation>Die Adresse ist eine Liste oder Gruppe, und der Server konnte nicht herausfinden, wer dazugehört. Das muss der Besitzer oder Administrator klären.</translation>
    </message>
    <message>
        <source>Tell the owner of the list or group.</source>
        <translation>Dem Besitzer der Liste oder Gruppe Bescheid geben.</translation>
    </message>
    <message>
        <source>Send the message to single members if it is urgent.</source>
        <translation>Die Nachricht an einzelne Mitglieder senden, wenn es dringend ist.</translation>
    </message>
    <message>
        <source>Something is wrong with the mail system</source>
        <translation>Mit dem Mailsystem stimmt etwas nicht</translation>
    </message>
    <message>
        <source>The receiving system has a problem of its own, but the code does not say which.</source>
        <translation>Das empfangende System hat selbst ein Problem, aber der Code sagt nicht, welches.</translation>
    </message>
    <message>
        <source>The mail system has a problem at the moment</source>
        <translation>Das Mailsystem hat im Moment ein Problem</translation>
    </message>
    <message>
        <source>The receiving system could not take the message just now because of a problem of its own.</source>
        <translation>Das empfangende System konnte die Nachricht gerade nicht annehmen, weil es selbst ein Problem hat.</translation>
    </message>
    <message>
        <source>The mail system has no room left at the moment</source>
        <translation>Das Mailsystem hat im Moment keinen Platz mehr</translation>
    </message>
    <message>
        <source>A disk or the memory of the receiving server is full. This is not about a single mailbox.</source>
        <translation>Eine Platte oder der Arbeitsspeicher des empfangenden Servers ist voll. Es geht nicht um ein einzelnes Postfach.</translation>
    </message>
    <message>
        <source>The mail system is full</source>
        <translation>Das Mailsystem ist voll</translation>
    </message>
    <message>
        <source>The receiving server has no storage left. This is not about a single mailbox, and only its administrator can help.</source>
        <translation>Der empfangende Server hat keinen Speicherplatz mehr. Es geht nicht um ein einzelnes Postfach, und nur sein Administrator kann helfen.</translation>
    </message>
    <message>
        <source>The system takes no messages</source>
        <translation>Das System nimmt keine Nachrichten an</translation>
    </message>
    <message>
        <source>The receiving system does not accept any messages: it never does, or it is being shut down.</source>
        <translation>Das empfangende System nimmt keine Nachrichten an: Es tut das nie, oder es wird gerade heruntergefahren.</translation>
    </message>
    <message>
        <source>The system takes no messages at the moment</source>
        <translation>Das System nimmt im Moment keine Nachrichten an</translation>
    </message>
    <message>
        <source>The receiving system is being serviced, is overloaded, or has reached a limit of connections.</source>
        <translation>Das empfangende System wird gewartet, ist überlastet oder hat eine Grenze für Verbindungen erreicht.</translation>
    </message>
    <message>
        <source>The system lacks a feature that the message needs</source>
        <translation>Dem System fehlt eine Funktion, die die Nachricht braucht</translation>
    </message>
    <message>
        <source>The receiving system cannot do something that the message or command asks for, for example letters of other scripts.</source>
        <translation>Das empfangende System beherrscht etwas nicht, das die Nachricht oder der Befehl verlangt, zum Beispiel Zeichen anderer Schriften.</translation>
    </message>
    <message>
        <source>Send the message in a simpler form, as plain text and with plain addresses.</source>
        <translation>Die Nachricht in einfacherer Form senden, als reinen Text und mit einfachen Adressen.</translation>
    </message>
    <message>
        <source>Look in the transcript for the extra words after MAIL and RCPT.</source>
        <translation>Im Mitschnitt nach den zusätzlichen Wörtern hinter MAIL und RCPT sehen.</translation>
    </message>
    <message>
        <source>The message is too large for this system</source>
        <translation>Die Nachricht ist zu groß für dieses System</translation>
    </message>
    <message>
        <source>The receiving system takes only messages up to a certain size. Attachments grow by about a third on the way.</source>
        <translation>Das empfangende System nimmt Nachrichten nur bis zu einer bestimmten Größe an. Anhänge wachsen unterwegs um etwa ein Drittel.</translation>
    </message>
    <message>
        <source>The system is set up wrongly</source>
        <translation>Das System ist falsch eingerichtet</translation>
    </message>
    <message>
        <source>The receiving system has a wrong setting and cannot deliver. Its administrator has to mend it.</source>
        <translation>Das empfangende System hat eine falsche Einstellung und kann nicht zustellen. Sein Administrator muss sie berichtigen.</translation>
    </message>
    <message>
        <source>Send the complete reply to the administrator of that server.</source>
        <translation>Die vollständige Antwort an den Administrator dieses Servers senden.</translation>
    </message>
    <message>
        <source>Check the MX record: it may lead to a server that does not know the domain.</source>
        <translation>Den MX-Eintrag prüfen: Vielleicht führt er zu einem Server, der die Domain nicht kennt.</translation>
    </message>
    <message>
        <source>By its number this code only tells that the priority was changed. Together with a refusal, the text counts.</source>
        <translation>Von seiner Nummer her meldet dieser Code nur, dass die Priorität geändert wurde. Zusammen mit einer Ablehnung zählt der Text.</translation>
    </message>
    <message>
        <source>Something is wrong with the network or the way</source>
        <translation>Mit dem Netzwerk oder dem Weg stimmt etwas nicht</translation>
    </message>
    <message>
        <source>The message could not find its way. The code does not say whether DNS, a firewall or the other server is the reason.</source>
        <translation>Die Nachricht fand ihren Weg nicht. Der Code sagt nicht, ob DNS, eine Firewall oder der andere Server der Grund ist.</translation>
    </message>
    <message>
        <source>The other server does not answer</source>
        <translation>Der andere Server antwortet nicht</translation>
    </message>
    <message>
        <source>The server called the next one and got no answer, or was turned away at once.</source>
        <translation>Der Server hat den nächsten angesprochen und keine Antwort bekommen oder wurde sofort abgewiesen.</translation>
    </message>
    <message>
        <source>By its number, the next server gave no answer. Microsoft 365 also says 5.4.1 when it does not know the recipient.</source>
        <translation>Nach der Nummer hat der nächste Server nicht geantwortet. Microsoft 365 meldet 5.4.1 auch, wenn es den Empfänger nicht kennt.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The connection was there, but it broke or stood still for too long.</source>
        <translation>Die Verbindung bestand, ist aber abgebrochen oder stand zu lange still.</translation>
    </message>
    <message>
        <source>Note how many bytes had been sent when it broke, and whether it is always at the same place.</source>
        <translation>Notieren, wie viele Bytes beim Abbruch gesendet waren und ob es immer an derselben Stelle geschieht.</translation>
    </message>
    <message>
        <source>Look at firewalls, virus scanners and the packet size (MTU) on the way.</source>
        <translation>Firewalls, Virenscanner und Paketgröße (MTU) auf dem Weg prüfen.</translation>
    </message>
    <message>
        <source>Wait and try again if it happened only once.</source>
        <translation>Abwarten und erneut versuchen, falls es nur einmal vorkam.</translation>
    </message>
    <message>
        <source>A lookup in DNS or a directory failed for the moment</source>
        <translation>Eine Abfrage im DNS oder in einem Verzeichnis ist vorübergehend fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server needed an answer from a name server or directory and did not get one. That often heals by itself.</source>
        <translation>Der Server brauchte eine Antwort von einem Nameserver oder Verzeichnis und bekam keine. Das behebt sich oft von selbst.</translation>
    </message>
    <message>
        <source>Look up the domain&apos;s mail records from two places.</source>
        <translation>Die Maileinträge der Domain von zwei Orten aus abfragen.</translation>
    </message>
    <message>
        <source>Check the name server that the sending machine uses.</source>
        <translation>Den Nameserver prüfen, den der sendende Rechner verwendet.</translation>
    </message>
    <message>
        <source>Wait, since servers try again by themselves.</source>
        <translation>Abwarten, denn Server versuchen es von selbst erneut.</translation>
    </message>
    <message>
        <source>A lookup in DNS or a directory failed</source>
        <translation>Eine Abfrage im DNS oder in einem Verzeichnis ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server needed an answer from a name server or directory and did not get one.</source>
        <translation>Der Server brauchte eine Antwort von einem Nameserver oder Verzeichnis und bekam keine.</translation>
    </message>
    <message>
        <source>There is no way to the recipient&apos;s domain</source>
        <translation>Es gibt keinen Weg zur Domain des Empfängers</translation>
    </message>
    <message>
        <source>DNS gives no usable mail server for the domain: the records are missing, wrong or point nowhere.</source>
        <translation>Das DNS nennt keinen brauchbaren Mailserver für die Domain: Die Einträge fehlen, sind falsch oder führen ins Leere.</translation>
    </message>
    <message>
        <source>The mail system is overloaded or a limit is reached</source>
        <translation>Das Mailsystem ist überlastet oder eine Grenze ist erreicht</translation>
    </message>
    <message>
        <source>The server has too much to do. Gmail also uses this code when an account has sent too much in a day.</source>
        <translation>Der Server hat zu viel zu tun. Gmail verwendet diesen Code auch, wenn ein Konto an einem Tag zu viel gesendet hat.</translation>
    </message>
    <message>
        <source>The message goes round in a circle</source>
        <translation>Die Nachricht läuft im Kreis</translation>
    </message>
    <message>
        <source>The message has passed through too many servers. Usually two forwards point at each other.</source>
        <translation>Die Nachricht ist durch zu viele Server gelaufen. Meist zeigen zwei Weiterleitungen aufeinander.</translation>
    </message>
    <message>
        <source>The message waited too long</source>
        <translation>Die Nachricht hat zu lange gewartet</translation>
    </message>
    <message>
        <source>The message could not be delivered within the time allowed. An earlier notice or log line names the real reason.</source>
        <translation>Die Nachricht ließ sich nicht in der zulässigen Zeit zustellen. Eine frühere Meldung oder Protokollzeile nennt den eigentlichen Grund.</translation>
    </message>
    <message>
        <source>Something is wrong with the commands</source>
        <translation>Mit den Befehlen stimmt etwas nicht</translation>
    </message>
    <message>
        <source>The server did not like a command, but does not say what. Some providers use this code for any kind of refusal.</source>
        <translation>Dem Server passt ein Befehl nicht, er sagt aber nicht, was genau. Manche Anbieter verwenden diesen Code für jede Art von Ablehnung.</translation>
    </message>
    <message>
        <source>The command is not valid at this point</source>
        <translation>Der Befehl ist an dieser Stelle nicht gültig</translation>
    </message>
    <message>
        <source>The command is unknown here or came at the wrong moment. Often it is only an echo of an earlier refusal, or a sign-in is missing.</source>
        <translation>Der Befehl ist hier unbekannt oder kam im falschen Moment. Oft ist das nur die Folge einer früheren Ablehnung, oder es fehlt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Read the replies before this one: the first refusal is the real reason.</source>
        <translation>Die Antworten vor dieser lesen: Die erste Ablehnung ist der eigentliche Grund.</translation>
    </message>
    <message>
        <source>Check whether the mail program signs in and uses encryption as the server wants it.</source>
        <translation>Prüfen, ob das Mailprogramm sich so anmeldet und verschlüsselt, wie der Server es verlangt.</translation>
    </message>
    <message>
        <source>Test with port 587 instead of 25 if this is the outgoing server.</source>
        <translation>Mit Port 587 statt 25 testen, falls es der Postausgangsserver ist.</translation>
    </message>
    <message>
        <source>The command is written in a wrong way</source>
        <translation>Der Befehl ist falsch geschrieben</translation>
    </message>
    <message>
        <source>The server cannot read the command. Common reasons are missing angle brackets around an address or a host name that is not complete.</source>
        <translation>Der Server kann den Befehl nicht lesen. Häufige Gründe sind fehlende spitze Klammern um eine Adresse oder ein unvollständiger Hostname.</translation>
    </message>
    <message>
        <source>Check that addresses stand in angle brackets.</source>
        <translation>Prüfen, ob die Adressen in spitzen Klammern stehen.</translation>
    </message>
    <message>
        <source>Check the name that the program says in EHLO; it must be a full host name.</source>
        <translation>Den Namen prüfen, den das Programm bei EHLO nennt; es muss ein vollständiger Hostname sein.</translation>
    </message>
    <message>
        <source>Look for letters or blanks that do not belong there.</source>
        <translation>Nach Buchstaben oder Leerzeichen suchen, die dort nicht hingehören.</translation>
    </message>
    <message>
        <source>Too many recipients at once</source>
        <translation>Zu viele Empfänger auf einmal</translation>
    </message>
    <message>
        <source>The message names more recipients than the server takes in one go. Mail servers split such messages by themselves; simple programs do not.</source>
        <translation>Die Nachricht nennt mehr Empfänger, als der Server auf einmal annimmt. Mailserver teilen solche Nachrichten von selbst auf, einfache Programme nicht.</translation>
    </message>
    <message>
        <source>Split the recipients into smaller groups.</source>
        <translation>Die Empfänger in kleinere Gruppen aufteilen.</translation>
    </message>
    <message>
        <source>Use a mailing list or a service made for mailings.</source>
        <translation>Eine Mailingliste oder einen Versanddienst verwenden.</translation>
    </message>
    <message>
        <source>A part of the command is not valid</source>
        <translation>Ein Teil des Befehls ist nicht gültig</translation>
    </message>
    <message>
        <source>The server knows the command but not what stands behind it, for example the host name after EHLO or an unknown extra word.</source>
        <translation>Der Server kennt den Befehl, aber nicht das, was dahinter steht, etwa den Hostnamen nach EHLO oder ein unbekanntes Zusatzwort.</translation>
    </message>
    <message>
        <source>Compare the extra words after MAIL and RCPT with the list in the EHLO reply.</source>
        <translation>Die Zusatzwörter nach MAIL und RCPT mit der Liste in der EHLO-Antwort vergleichen.</translation>
    </message>
    <message>
        <source>Update the sending program.</source>
        <translation>Das sendende Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The two sides speak different versions</source>
        <translation>Beide Seiten sprechen verschiedene Versionen</translation>
    </message>
    <message>
        <source>Sender and server use versions of the mail language that do not fit together. One of them needs an update.</source>
        <translation>Absender und Server verwenden Versionen der Mailsprache, die nicht zusammenpassen. Eine Seite braucht ein Update.</translation>
    </message>
    <message>
        <source>A line of the sign-in is too long</source>
        <translation>Eine Zeile der Anmeldung ist zu lang</translation>
    </message>
    <message>
        <source>The answer that the mail program gave during the sign-in is longer than the server takes, for example a very long token.</source>
        <translation>Die Antwort des Mailprogramms bei der Anmeldung ist länger, als der Server annimmt, zum Beispiel ein sehr langes Token.</translation>
    </message>
    <message>
        <source>Choose another sign-in method from the server&apos;s list.</source>
        <translation>Ein anderes Anmeldeverfahren aus der Liste des Servers wählen.</translation>
    </message>
    <message>
        <source>Check whether a wrong value, such as a whole file, was entered as the password or token.</source>
        <translation>Prüfen, ob als Passwort oder Token ein falscher Wert eingetragen ist, etwa eine ganze Datei.</translation>
    </message>
    <message>
        <source>Something is wrong with the content or form of the message</source>
        <translation>Mit Inhalt oder Form der Nachricht stimmt etwas nicht</translation>
    </message>
    <message>
        <source>The server objects to how the message is built or to what is in it, without saying more.</source>
        <translation>Der Server beanstandet den Aufbau oder den Inhalt der Nachricht, ohne Näheres zu sagen.</translation>
    </message>
    <message>
        <source>This kind of content is not accepted</source>
        <translation>Diese Art von Inhalt wird nicht angenommen</translation>
    </message>
    <message>
        <source>The receiving side cannot or does not want to take this kind of content or attachment.</source>
        <translation>Die Empfängerseite kann oder will diese Art von Inhalt oder Anhang nicht annehmen.</translation>
    </message>
    <message>
        <source>Send the message as plain text, or the file in a common format.</source>
        <translation>Die Nachricht als reinen Text senden oder die Datei in einem gängigen Format.</translation>
    </message>
    <message>
        <source>Share the file by a link instead.</source>
        <translation>Die Datei stattdessen über einen Link teilen.</translation>
    </message>
    <message>
        <source>The message would have to be converted, but that is not allowed</source>
        <translation>Die Nachricht müsste umgewandelt werden, das ist aber nicht erlaubt</translation>
    </message>
    <message>
        <source>The next server cannot take the message as it is, and converting it is forbidden.</source>
        <translation>Der nächste Server kann die Nachricht so nicht annehmen, und das Umwandeln ist verboten.</translation>
    </message>
    <message>
        <source>Send the message as plain text without special encodings.</source>
        <translation>Die Nachricht als reinen Text ohne besondere Kodierungen senden.</translation>
    </message>
    <message>
        <source>Look in the EHLO reply of the next server for 8BITMIME and BINARYMIME.</source>
        <translation>In der EHLO-Antwort des nächsten Servers nach 8BITMIME und BINARYMIME suchen.</translation>
    </message>
    <message>
        <source>The message would have to be converted, but the server cannot do it</source>
        <translation>Die Nachricht müsste umgewandelt werden, der Server kann das aber nicht</translation>
    </message>
    <message>
        <source>The next server cannot take the message as it is, mostly because of 8-bit letters, and this server cannot convert it.</source>
        <translation>Der nächste Server kann die Nachricht so nicht annehmen, meist wegen 8-Bit-Zeichen, und dieser Server kann sie nicht umwandeln.</translation>
    </message>
    <message>
        <source>Send the message with the encoding quoted-printable or base64.</source>
        <translation>Die Nachricht mit der Kodierung quoted-printable oder base64 senden.</translation>
    </message>
    <message>
        <source>Look in the EHLO reply of the next server for 8BITMIME.</source>
        <translation>In der EHLO-Antwort des nächsten Servers nach 8BITMIME suchen.</translation>
    </message>
    <message>
        <source>The message was converted with some loss</source>
        <translation>Die Nachricht wurde mit Verlusten umgewandelt</translation>
    </message>
    <message>
        <source>By its number this code only tells of a conversion. Together with a refusal, the text counts.</source>
        <translation>Nach der Nummer meldet dieser Code nur eine Umwandlung. Zusammen mit einer Ablehnung zählt der Text.</translation>
    </message>
    <message>
        <source>The conversion of the message failed</source>
        <translation>Die Umwandlung der Nachricht ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A server tried to convert the message into a form that the next one understands, and that went wrong.</source>
        <translation>Ein Server wollte die Nachricht in eine Form umwandeln, die der nächste versteht, und das ist misslungen.</translation>
    </message>
    <message>
        <source>Send the message as plain text, or from another mail program.</source>
        <translation>Die Nachricht als reinen Text oder aus einem anderen Mailprogramm senden.</translation>
    </message>
    <message>
        <source>Look for odd letters in the subject, in names and in file names.</source>
        <translation>Im Betreff, in Namen und in Dateinamen nach ungewöhnlichen Zeichen suchen.</translation>
    </message>
    <message>
        <source>Content that lies elsewhere could not be fetched</source>
        <translation>Anderswo liegender Inhalt konnte nicht abgerufen werden</translation>
    </message>
    <message>
        <source>The message refers to content on another server, and the mail server could not fetch it from there.</source>
        <translation>Die Nachricht verweist auf Inhalt auf einem anderen Server, und der Mailserver konnte ihn dort nicht abrufen.</translation>
    </message>
    <message>
        <source>Letters of other scripts are not possible in this address</source>
        <translation>Zeichen anderer Schriften sind in dieser Adresse nicht möglich</translation>
    </message>
    <message>
        <source>The address contains letters outside of plain English, such as ü or é, and the server cannot handle that.</source>
        <translation>Die Adresse enthält Buchstaben außerhalb des einfachen englischen Alphabets, etwa ü oder é, und der Server kann damit nicht umgehen.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters.</source>
        <translation>Den Empfänger nach einer Adresse mit einfachen Buchstaben fragen.</translation>
    </message>
    <message>
        <source>Look in the EHLO reply for SMTPUTF8; without it such addresses cannot be used there.</source>
        <translation>In der EHLO-Antwort nach SMTPUTF8 suchen; ohne dieses Wort sind solche Adressen dort nicht möglich.</translation>
    </message>
    <message>
        <source>The answer would need letters that the mail program does not allow</source>
        <translation>Die Antwort bräuchte Buchstaben, die das Mailprogramm nicht zulässt</translation>
    </message>
    <message>
        <source>The server would have to name an address with letters of other scripts, but the mail program did not ask for that (SMTPUTF8).</source>
        <translation>Der Server müsste eine Adresse mit Zeichen anderer Schriften nennen, das Mailprogramm hat das aber nicht verlangt (SMTPUTF8).</translation>
    </message>
    <message>
        <source>A message with letters of other scripts in its header cannot go on</source>
        <translation>Eine Nachricht mit Zeichen anderer Schriften im Kopf kommt nicht weiter</translation>
    </message>
    <message>
        <source>The header of the message holds unencoded letters such as ü or é, and the next server or mailbox cannot take them.</source>
        <translation>Der Kopf der Nachricht enthält unkodierte Buchstaben wie ü oder é, und der nächste Server oder das Postfach kann sie nicht annehmen.</translation>
    </message>
    <message>
        <source>Look for unencoded letters in the subject, in names and in file names.</source>
        <translation>Im Betreff, in Namen und in Dateinamen nach unkodierten Buchstaben suchen.</translation>
    </message>
    <message>
        <source>Send the message from a mail program that encodes them.</source>
        <translation>Die Nachricht aus einem Mailprogramm senden, das sie kodiert.</translation>
    </message>
    <message>
        <source>Ask the recipient for an address in plain letters if the address is the reason.</source>
        <translation>Den Empfänger nach einer Adresse mit einfachen Buchstaben fragen, falls die Adresse der Grund ist.</translation>
    </message>
    <message>
        <source>An older number for X.6.8: the server would have to use letters of other scripts that the mail program did not ask for.</source>
        <translation>Eine ältere Nummer für X.6.8: Der Server müsste Zeichen anderer Schriften verwenden, die das Mailprogramm nicht verlangt hat.</translation>
    </message>
    <message>
        <source>Refused for security or by a rule</source>
        <translation>Aus Sicherheitsgründen oder wegen einer Regel abgelehnt</translation>
    </message>
    <message>
        <source>Something about sign-in, encryption or a rule is not to the server&apos;s liking. The code does not say what.</source>
        <translation>Etwas an Anmeldung, Verschlüsselung oder einer Regel passt dem Server nicht. Der Code sagt nicht, was.</translation>
    </message>
    <message>
        <source>Put off for security or by a rule</source>
        <translation>Aus Sicherheitsgründen oder wegen einer Regel verschoben</translation>
    </message>
    <message>
        <source>The server does not take the message for now: often too much mail, an unknown sender, or a service that is not ready. The text tells which.</source>
        <translation>Der Server nimmt die Nachricht vorerst nicht an: oft wegen zu vieler Mails, eines unbekannten Absenders oder eines Dienstes, der nicht bereit ist. Der Text sagt, was zutrifft.</translation>
    </message>
    <message>
        <source>Not allowed, and the code does not say why</source>
        <translation>Nicht erlaubt, und der Code sagt nicht, warum</translation>
    </message>
    <message>
        <source>The server refuses by some rule. This code is used for block lists, missing sign-ins, forged senders and spam alike, so only the text can tell.</source>
        <translation>Der Server lehnt wegen einer Regel ab. Dieser Code steht für Sperrlisten, fehlende Anmeldungen, gefälschte Absender und Spam gleichermaßen, daher hilft nur der Text weiter.</translation>
    </message>
    <message>
        <source>Read the text for a list&apos;s name, a web link, or the words relay, SPF or authentication.</source>
        <translation>Im Text nach dem Namen einer Liste, einem Weblink oder den Wörtern relay, SPF oder authentication suchen.</translation>
    </message>
    <message>
        <source>Check whether the mail program signs in if this is the outgoing server.</source>
        <translation>Prüfen, ob das Mailprogramm sich anmeldet, falls es der Postausgangsserver ist.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server that replied, with the complete reply.</source>
        <translation>Den Administrator des antwortenden Servers fragen und die vollständige Antwort mitschicken.</translation>
    </message>
    <message>
        <source>Put off by a rule</source>
        <translation>Wegen einer Regel verschoben</translation>
    </message>
    <message>
        <source>The server does not take the message for now. It is often greylisting, sometimes a block list, a limit or a missing sign-in; the text tells which.</source>
        <translation>Der Server nimmt die Nachricht vorerst nicht an. Oft ist es Greylisting, manchmal eine Sperrliste, eine Grenze oder eine fehlende Anmeldung; der Text sagt, was zutrifft.</translation>
    </message>
    <message>
        <source>The sender may not write to this list or group</source>
        <translation>Der Absender darf nicht an diese Liste oder Gruppe schreiben</translation>
    </message>
    <message>
        <source>The mailing list or group takes mail only from certain senders.</source>
        <translation>Die Mailingliste oder Gruppe nimmt nur Mail von bestimmten Absendern an.</translation>
    </message>
    <message>
        <source>A security step is not possible</source>
        <translation>Ein Sicherheitsschritt ist nicht möglich</translation>
    </message>
    <message>
        <source>By the standard, the message would have to change from one kind of protection to another, which does not work. Exchange servers use this code when a sign-in fails or is missing.</source>
        <translation>Nach dem Standard müsste die Nachricht von einer Schutzart in eine andere wechseln, was nicht geht. Exchange-Server verwenden diesen Code, wenn eine Anmeldung fehlschlägt oder fehlt.</translation>
    </message>
    <message>
        <source>A security feature is not supported</source>
        <translation>Eine Sicherheitsfunktion wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The server does not know the security feature or sign-in method that was asked for.</source>
        <translation>Der Server kennt die verlangte Sicherheitsfunktion oder das verlangte Anmeldeverfahren nicht.</translation>
    </message>
    <message>
        <source>A cryptographic step failed</source>
        <translation>Ein Kryptografieschritt ist misslungen</translation>
    </message>
    <message>
        <source>Something went wrong with keys, signatures or encryption. Yahoo uses this code when the sender could not be confirmed.</source>
        <translation>Mit Schlüsseln, Signaturen oder Verschlüsselung ist etwas misslungen. Yahoo verwendet diesen Code, wenn sich der Absender nicht bestätigen ließ.</translation>
    </message>
    <message>
        <source>An encryption or signature method is not supported</source>
        <translation>Ein Verschlüsselungs- oder Signaturverfahren wird nicht unterstützt</translation>
    </message>
    <message>
        <source>One side does not know the method that the other wants to use.</source>
        <translation>Eine Seite kennt das Verfahren nicht, das die andere verwenden will.</translation>
    </message>
    <message>
        <source>The message was changed on the way</source>
        <translation>Die Nachricht wurde unterwegs verändert</translation>
    </message>
    <message>
        <source>The receiving side found that the message is not the same as the one that was sent off.</source>
        <translation>Die Empfängerseite hat festgestellt, dass die Nachricht nicht mehr dieselbe ist wie beim Absenden.</translation>
    </message>
    <message>
        <source>Look for filters or gateways on the way that add text or change the message.</source>
        <translation>Nach Filtern oder Gateways auf dem Weg suchen, die Text anfügen oder die Nachricht verändern.</translation>
    </message>
    <message>
        <source>Check the DKIM signature after the last such gateway.</source>
        <translation>Die DKIM-Signatur nach dem letzten dieser Gateways prüfen.</translation>
    </message>
    <message>
        <source>The server understood the sign-in, but does not accept this name with this password.</source>
        <translation>Der Server hat die Anmeldung verstanden, akzeptiert aber diesen Namen mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>The sign-in method is too weak</source>
        <translation>Das Anmeldeverfahren ist zu schwach</translation>
    </message>
    <message>
        <source>The server wants a stronger sign-in for this account. Gmail uses this code for an app password; others use it for any kind of rule.</source>
        <translation>Der Server verlangt für dieses Konto eine stärkere Anmeldung. Gmail verwendet diesen Code für ein App-Passwort, andere für Regeln aller Art.</translation>
    </message>
    <message>
        <source>Encryption is needed before the sign-in</source>
        <translation>Vor der Anmeldung ist Verschlüsselung nötig</translation>
    </message>
    <message>
        <source>The server lets nobody sign in before the connection is encrypted.</source>
        <translation>Der Server lässt keine Anmeldung zu, bevor die Verbindung verschlüsselt ist.</translation>
    </message>
    <message>
        <source>This sign-in method needs encryption</source>
        <translation>Dieses Anmeldeverfahren braucht Verschlüsselung</translation>
    </message>
    <message>
        <source>The chosen way of signing in is allowed only on an encrypted connection.</source>
        <translation>Die gewählte Art der Anmeldung ist nur über eine verschlüsselte Verbindung erlaubt.</translation>
    </message>
    <message>
        <source>The password must first be prepared for this method</source>
        <translation>Das Passwort muss für dieses Verfahren erst vorbereitet werden</translation>
    </message>
    <message>
        <source>The account has to sign in once with the plain password over encryption; after that the chosen method works.</source>
        <translation>Das Konto muss sich einmal mit dem normalen Passwort über eine verschlüsselte Verbindung anmelden; danach geht das gewählte Verfahren.</translation>
    </message>
    <message>
        <source>Switch on encryption, set the sign-in method to normal password (PLAIN) and sign in once.</source>
        <translation>Verschlüsselung einschalten, als Anmeldeverfahren normales Passwort (PLAIN) wählen und einmal anmelden.</translation>
    </message>
    <message>
        <source>Change back to the other method afterwards if it is needed.</source>
        <translation>Danach bei Bedarf zum anderen Verfahren zurückwechseln.</translation>
    </message>
    <message>
        <source>Ask the administrator if the plain method is not offered.</source>
        <translation>Den Administrator fragen, falls PLAIN nicht angeboten wird.</translation>
    </message>
    <message>
        <source>The account that signs in has been switched off. In reply to a recipient it is that mailbox.</source>
        <translation>Das Konto, das sich anmeldet, ist abgeschaltet. In der Antwort auf einen Empfänger ist dessen Postfach gemeint.</translation>
    </message>
    <message>
        <source>A trust between two systems is missing</source>
        <translation>Zwischen zwei Systemen fehlt das Vertrauen</translation>
    </message>
    <message>
        <source>The server may not act for this account at the other system. Gmail uses this code when it wants a sign-in in the browser first.</source>
        <translation>Der Server darf beim anderen System nicht für dieses Konto handeln. Gmail verwendet diesen Code, wenn es zuerst eine Anmeldung im Browser verlangt.</translation>
    </message>
    <message>
        <source>The priority of the message is too low</source>
        <translation>Die Priorität der Nachricht ist zu niedrig</translation>
    </message>
    <message>
        <source>The server takes only more urgent messages at present. Ordinary mail has to wait.</source>
        <translation>Der Server nimmt derzeit nur dringendere Nachrichten an. Gewöhnliche Mail muss warten.</translation>
    </message>
    <message>
        <source>The message is too large for its priority</source>
        <translation>Die Nachricht ist für ihre Priorität zu groß</translation>
    </message>
    <message>
        <source>The server allows smaller sizes for messages of this priority.</source>
        <translation>Der Server erlaubt für Nachrichten dieser Priorität nur kleinere Größen.</translation>
    </message>
    <message>
        <source>The mailbox has a new owner</source>
        <translation>Das Postfach hat einen neuen Inhaber</translation>
    </message>
    <message>
        <source>The address now belongs to somebody else than before. The message was held back so that it does not fall into strange hands.</source>
        <translation>Die Adresse gehört jetzt jemand anderem als früher. Die Nachricht wurde zurückgehalten, damit sie nicht in fremde Hände gelangt.</translation>
    </message>
    <message>
        <source>Ask the recipient for the present address in another way.</source>
        <translation>Den Empfänger auf anderem Weg nach der aktuellen Adresse fragen.</translation>
    </message>
    <message>
        <source>Delete the old address from address books and accounts.</source>
        <translation>Die alte Adresse aus Adressbüchern und Konten löschen.</translation>
    </message>
    <message>
        <source>The domain has a new owner</source>
        <translation>Die Domain hat einen neuen Inhaber</translation>
    </message>
    <message>
        <source>The whole domain now belongs to somebody else. The message was held back so that it does not fall into strange hands.</source>
        <translation>Die ganze Domain gehört jetzt jemand anderem. Die Nachricht wurde zurückgehalten, damit sie nicht in fremde Hände gelangt.</translation>
    </message>
    <message>
        <source>Delete all addresses of this domain from address books and accounts.</source>
        <translation>Alle Adressen dieser Domain aus Adressbüchern und Konten löschen.</translation>
    </message>
    <message>
        <source>The owner of the mailbox cannot be checked</source>
        <translation>Der Inhaber des Postfachs lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>The sender asked that the mailbox must still belong to the same person, and the server cannot check that.</source>
        <translation>Der Absender verlangt, dass das Postfach noch derselben Person gehört, und der Server kann das nicht prüfen.</translation>
    </message>
    <message>
        <source>Send the message without this demand (RRVS).</source>
        <translation>Die Nachricht ohne diese Forderung (RRVS) senden.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way whether the address is still the same.</source>
        <translation>Den Empfänger auf anderem Weg fragen, ob die Adresse noch dieselbe ist.</translation>
    </message>
    <message>
        <source>No valid DKIM signature</source>
        <translation>Keine gültige DKIM-Signatur</translation>
    </message>
    <message>
        <source>The receiver wants a valid DKIM signature, and found none that holds. The signature proves which domain takes responsibility for a message.</source>
        <translation>Die Empfängerseite verlangt eine gültige DKIM-Signatur und hat keine gefunden. Die Signatur belegt, welche Domain für eine Nachricht einsteht.</translation>
    </message>
    <message>
        <source>Check that the sending server signs mail for this domain.</source>
        <translation>Prüfen, ob der sendende Server die Mail dieser Domain signiert.</translation>
    </message>
    <message>
        <source>Look up the DKIM key in DNS and compare it with the server&apos;s.</source>
        <translation>Den DKIM-Schlüssel im DNS abfragen und mit dem des Servers vergleichen.</translation>
    </message>
    <message>
        <source>Look for gateways that change the message after it was signed.</source>
        <translation>Nach Gateways suchen, die die Nachricht nach dem Signieren verändern.</translation>
    </message>
    <message>
        <source>The DKIM signature is valid, but not from a domain that is accepted</source>
        <translation>Die DKIM-Signatur ist gültig, stammt aber nicht von einer akzeptierten Domain</translation>
    </message>
    <message>
        <source>The message is signed, but the receiver wants the signature of another domain.</source>
        <translation>Die Nachricht ist signiert, die Empfängerseite verlangt aber die Signatur einer anderen Domain.</translation>
    </message>
    <message>
        <source>The DKIM signature does not belong to the domain in the From line</source>
        <translation>Die DKIM-Signatur gehört nicht zur Domain in der From-Zeile</translation>
    </message>
    <message>
        <source>The message is signed by another domain than the one the recipient sees as the sender.</source>
        <translation>Die Nachricht ist von einer anderen Domain signiert als der, die der Empfänger als Absender sieht.</translation>
    </message>
    <message>
        <source>Set up signing with the domain of the From address at the sending service.</source>
        <translation>Beim Versanddienst das Signieren mit der Domain der From-Adresse einrichten.</translation>
    </message>
    <message>
        <source>Check which service really sent the message.</source>
        <translation>Prüfen, welcher Dienst die Nachricht wirklich gesendet hat.</translation>
    </message>
    <message>
        <source>The SPF check failed</source>
        <translation>SPF-Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The domain&apos;s SPF record does not allow this server to send for it.</source>
        <translation>Der SPF-Eintrag der Domain erlaubt diesem Server nicht, für sie zu senden.</translation>
    </message>
    <message>
        <source>Compare the sending IP address with the SPF record of the sender&apos;s domain.</source>
        <translation>Die sendende IP-Adresse mit dem SPF-Eintrag der Absenderdomain vergleichen.</translation>
    </message>
    <message>
        <source>Add the server to the record, or send through a server that stands in it.</source>
        <translation>Den Server in den Eintrag aufnehmen oder über einen Server senden, der darin steht.</translation>
    </message>
    <message>
        <source>Look for a forward on the way, because forwarding often breaks SPF.</source>
        <translation>Nach einer Weiterleitung auf dem Weg suchen, denn Weiterleiten lässt SPF oft scheitern.</translation>
    </message>
    <message>
        <source>The domain&apos;s SPF record does not allow this server to send for it. Gmail uses 4.7.23 for a missing name of the sending IP address.</source>
        <translation>Der SPF-Eintrag der Domain erlaubt diesem Server nicht, für sie zu senden. Gmail verwendet 4.7.23 für einen fehlenden Namen der sendenden IP-Adresse.</translation>
    </message>
    <message>
        <source>The SPF check could not be carried out</source>
        <translation>Die SPF-Prüfung ließ sich nicht durchführen</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain has a mistake or could not be read.</source>
        <translation>Der SPF-Eintrag der Absenderdomain enthält einen Fehler oder war nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the SPF record: there must be only one, without typing mistakes and with at most ten lookups.</source>
        <translation>Den SPF-Eintrag prüfen: Es darf nur einen geben, ohne Tippfehler und mit höchstens zehn Abfragen.</translation>
    </message>
    <message>
        <source>Test whether the domain&apos;s name servers answer.</source>
        <translation>Testen, ob die Nameserver der Domain antworten.</translation>
    </message>
    <message>
        <source>Send again after it has been corrected.</source>
        <translation>Nach der Korrektur erneut senden.</translation>
    </message>
    <message>
        <source>The name of the sending IP address (PTR record) is missing or does not lead back to the same address.</source>
        <translation>Der Name der sendenden IP-Adresse (PTR-Eintrag) fehlt oder führt nicht zur selben Adresse zurück.</translation>
    </message>
    <message>
        <source>Several checks of the sender&apos;s domain failed</source>
        <translation>Mehrere Prüfungen der Absenderdomain sind fehlgeschlagen</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM or DMARC could confirm that the message comes from the sender&apos;s domain.</source>
        <translation>Weder SPF noch DKIM oder DMARC konnten bestätigen, dass die Nachricht von der Absenderdomain kommt.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain takes no replies</source>
        <translation>Die Absenderdomain nimmt keine Antworten an</translation>
    </message>
    <message>
        <source>By the standard, the sender&apos;s domain declares that it takes no mail, so nobody could answer. Gmail uses this code for a failed SPF check.</source>
        <translation>Nach dem Standard erklärt die Absenderdomain, keine Mail anzunehmen, sodass niemand antworten könnte. Gmail verwendet diesen Code für eine fehlgeschlagene SPF-Prüfung.</translation>
    </message>
    <message>
        <source>A flood of mail</source>
        <translation>Eine Flut von Mails</translation>
    </message>
    <message>
        <source>The server counts far too much mail from this sender or to this recipient, and stops it.</source>
        <translation>Der Server zählt viel zu viel Mail von diesem Absender oder an diesen Empfänger und stoppt sie.</translation>
    </message>
    <message>
        <source>The chain of signatures of a forwarded message is broken</source>
        <translation>Die Signaturkette einer weitergeleiteten Nachricht ist unterbrochen</translation>
    </message>
    <message>
        <source>Servers that forward mail can vouch for it (ARC), and here that record does not hold. Gmail uses this code when encryption is missing.</source>
        <translation>Weiterleitende Server können für Mail bürgen (ARC), und hier hält dieser Nachweis nicht. Gmail verwendet diesen Code, wenn Verschlüsselung fehlt.</translation>
    </message>
    <message>
        <source>The demanded encryption is not possible on the whole way</source>
        <translation>Die verlangte Verschlüsselung ist nicht auf dem ganzen Weg möglich</translation>
    </message>
    <message>
        <source>The sender asked for an encrypted way from end to end, and a server cannot promise it. Gmail and Microsoft use this code for other things.</source>
        <translation>Der Absender verlangt einen durchgehend verschlüsselten Weg, und ein Server kann das nicht zusagen. Gmail und Microsoft verwenden diesen Code für anderes.</translation>
    </message>
    <message>
        <source>The daily limit of recipients is reached (Microsoft 365)</source>
        <translation>Die Tagesgrenze für Empfänger ist erreicht (Microsoft 365)</translation>
    </message>
    <message>
        <source>The account has sent to more recipients than Microsoft allows in a day.</source>
        <translation>Das Konto hat an mehr Empfänger gesendet, als Microsoft pro Tag erlaubt.</translation>
    </message>
    <message>
        <source>The recipient is unknown (Microsoft 365)</source>
        <translation>Der Empfänger ist unbekannt (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft passed the message on, and the mail system behind it does not know the recipient.</source>
        <translation>Microsoft hat die Nachricht weitergegeben, und das Mailsystem dahinter kennt den Empfänger nicht.</translation>
    </message>
    <message>
        <source>The recipient gets too much mail from this sender (Microsoft 365)</source>
        <translation>Der Empfänger bekommt zu viel Mail von diesem Absender (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft limits how many messages per hour one sender may send to one recipient.</source>
        <translation>Microsoft begrenzt, wie viele Nachrichten pro Stunde ein Absender an einen Empfänger senden darf.</translation>
    </message>
    <message>
        <source>The recipient gets too much mail (Microsoft 365)</source>
        <translation>Der Empfänger bekommt zu viel Mail (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft limits how many messages per hour a mailbox takes, and this one is over it.</source>
        <translation>Microsoft begrenzt, wie viele Nachrichten pro Stunde ein Postfach annimmt, und dieses liegt darüber.</translation>
    </message>
    <message>
        <source>The other server cannot be reached (Microsoft 365)</source>
        <translation>Der andere Server ist nicht erreichbar (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server called the next mail server and was turned away or got no answer.</source>
        <translation>Der Microsoft-Server hat den nächsten Mailserver angesprochen und wurde abgewiesen oder bekam keine Antwort.</translation>
    </message>
    <message>
        <source>The other server could not be reached for too long (Microsoft 365)</source>
        <translation>Der andere Server war zu lange nicht erreichbar (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server tried for a day or more and was turned away or got no answer each time.</source>
        <translation>Der Microsoft-Server hat es einen Tag oder länger versucht und wurde jedes Mal abgewiesen oder bekam keine Antwort.</translation>
    </message>
    <message>
        <source>The message goes round in a circle (Exchange)</source>
        <translation>Die Nachricht läuft im Kreis (Exchange)</translation>
    </message>
    <message>
        <source>Exchange counted too many stations on the way of the message and stopped it.</source>
        <translation>Exchange hat zu viele Stationen auf dem Weg der Nachricht gezählt und sie gestoppt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not exist (Microsoft 365)</source>
        <translation>Die Domain des Empfängers gibt es nicht (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server found nothing in DNS for the part after the @ sign.</source>
        <translation>Der Microsoft-Server hat im DNS nichts zum Teil nach dem @-Zeichen gefunden.</translation>
    </message>
    <message>
        <source>The lookup of the recipient&apos;s domain failed (Microsoft 365)</source>
        <translation>Die Namensauflösung der Empfängerdomain ist fehlgeschlagen (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server got no usable answer from the name servers of the domain.</source>
        <translation>Der Microsoft-Server bekam von den Nameservern der Domain keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The other server&apos;s encryption failed (Microsoft 365)</source>
        <translation>Die Verschlüsselung des anderen Servers ist fehlgeschlagen (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server could not make an encrypted connection to the next mail server.</source>
        <translation>Der Microsoft-Server konnte keine verschlüsselte Verbindung zum nächsten Mailserver aufbauen.</translation>
    </message>
    <message>
        <source>The other server hung up (Microsoft 365)</source>
        <translation>Der andere Server hat aufgelegt (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server reached the next mail server, but that one closed the connection too early.</source>
        <translation>Der Microsoft-Server hat den nächsten Mailserver erreicht, dieser hat die Verbindung aber zu früh geschlossen.</translation>
    </message>
    <message>
        <source>The message has wrong line ends (Microsoft 365)</source>
        <translation>Die Nachricht hat falsche Zeilenenden (Microsoft 365)</translation>
    </message>
    <message>
        <source>Some lines of the message end in a way that is not allowed (a bare line feed). The sending program must be corrected.</source>
        <translation>Einige Zeilen der Nachricht enden auf eine nicht erlaubte Weise (einzelner Zeilenvorschub, „bare line feed“). Das sendende Programm muss korrigiert werden.</translation>
    </message>
    <message>
        <source>The mail program did not sign in (Microsoft 365)</source>
        <translation>Das Mailprogramm hat sich nicht angemeldet (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft takes mail at this place only after a sign-in, and there was none.</source>
        <translation>Microsoft nimmt an dieser Stelle Mail nur nach einer Anmeldung an, und die fehlte.</translation>
    </message>
    <message>
        <source>The account may not send as this address (Microsoft 365)</source>
        <translation>Das Konto darf nicht unter dieser Adresse senden (Microsoft 365)</translation>
    </message>
    <message>
        <source>The mail program signed in with one account, but the message comes from another address that this account may not use.</source>
        <translation>Das Mailprogramm hat sich mit einem Konto angemeldet, die Nachricht kommt aber von einer anderen Adresse, die dieses Konto nicht verwenden darf.</translation>
    </message>
    <message>
        <source>Compare the From address with the account that signs in.</source>
        <translation>Die From-Adresse mit dem Konto vergleichen, das sich anmeldet.</translation>
    </message>
    <message>
        <source>Use the account&apos;s own address as the sender.</source>
        <translation>Die eigene Adresse des Kontos als Absender verwenden.</translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator for the right Send As if the other address is wanted.</source>
        <translation>Den Microsoft-365-Administrator um das Recht „Senden als“ (Send As) bitten, falls die andere Adresse gewünscht ist.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not pass this message on</source>
        <translation>Microsoft 365 leitet diese Nachricht nicht weiter</translation>
    </message>
    <message>
        <source>Microsoft could not tell to which of its customers the sending server belongs, so it does not pass the message on.</source>
        <translation>Microsoft konnte nicht erkennen, zu welchem Kunden der sendende Server gehört, und leitet die Nachricht deshalb nicht weiter.</translation>
    </message>
    <message>
        <source>Check the inbound connector for the sending IP address or certificate.</source>
        <translation>Den eingehenden Connector für die sendende IP-Adresse oder das Zertifikat prüfen.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s domain is an accepted domain of the organisation.</source>
        <translation>Prüfen, ob die Absenderdomain eine akzeptierte Domäne der Organisation ist.</translation>
    </message>
    <message>
        <source>The group takes mail only from certain senders (Microsoft 365)</source>
        <translation>Die Gruppe nimmt nur Mail von bestimmten Absendern an (Microsoft 365)</translation>
    </message>
    <message>
        <source>The owner of this group has named who may write to it, and the sender is not among them.</source>
        <translation>Der Besitzer dieser Gruppe hat festgelegt, wer an sie schreiben darf, und der Absender gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The group takes mail only from inside (Microsoft 365)</source>
        <translation>Die Gruppe nimmt nur interne Mail an (Microsoft 365)</translation>
    </message>
    <message>
        <source>The group accepts only senders of its own organisation.</source>
        <translation>Die Gruppe akzeptiert nur Absender der eigenen Organisation.</translation>
    </message>
    <message>
        <source>The mailbox takes mail only from inside (Microsoft 365)</source>
        <translation>Das Postfach nimmt nur interne Mail an (Microsoft 365)</translation>
    </message>
    <message>
        <source>The mailbox accepts only senders of its own organisation.</source>
        <translation>Das Postfach akzeptiert nur Absender der eigenen Organisation.</translation>
    </message>
    <message>
        <source>The public folder takes mail only from inside (Microsoft 365)</source>
        <translation>Der öffentliche Ordner nimmt nur interne Mail an (Microsoft 365)</translation>
    </message>
    <message>
        <source>The public folder accepts only senders of its own organisation.</source>
        <translation>Der öffentliche Ordner akzeptiert nur Absender der eigenen Organisation.</translation>
    </message>
    <message>
        <source>The recipient takes mail only from inside (Microsoft 365)</source>
        <translation>Der Empfänger nimmt nur interne Mail an (Microsoft 365)</translation>
    </message>
    <message>
        <source>The recipient accepts only senders of its own organisation.</source>
        <translation>Der Empfänger akzeptiert nur Absender der eigenen Organisation.</translation>
    </message>
    <message>
        <source>The account is blocked because of spam (Microsoft 365)</source>
        <translation>Das Konto ist wegen Spam gesperrt (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft saw signs of spam from this sender and stopped it.</source>
        <translation>Microsoft hat bei diesem Absender Anzeichen von Spam gesehen und ihn gestoppt.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain did not pass DMARC (Microsoft 365)</source>
        <translation>Die Absenderdomain hat DMARC nicht bestanden (Microsoft 365)</translation>
    </message>
    <message>
        <source>The domain asks receivers to refuse mail that cannot be confirmed, and this message could not be.</source>
        <translation>Die Domain verlangt von Empfängerservern, nicht bestätigte Mail abzulehnen, und diese Nachricht ließ sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>The sending IP address is blocked (Microsoft 365)</source>
        <translation>Die sendende IP-Adresse ist gesperrt (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft has blocked the sending server. The reply names an address where removal can be asked for.</source>
        <translation>Microsoft hat den sendenden Server gesperrt. Die Antwort nennt eine Adresse, bei der sich die Freigabe beantragen lässt.</translation>
    </message>
    <message>
        <source>The From line is missing or wrong (Microsoft 365)</source>
        <translation>Die From-Zeile fehlt oder ist falsch (Microsoft 365)</translation>
    </message>
    <message>
        <source>The message has no valid From line, so Microsoft does not take it.</source>
        <translation>Die Nachricht hat keine gültige From-Zeile, deshalb nimmt Microsoft sie nicht an.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation blocks this sender (Microsoft 365)</source>
        <translation>Die Organisation des Empfängers sperrt diesen Absender (Microsoft 365)</translation>
    </message>
    <message>
        <source>The organisation has put the sender&apos;s address, domain or IP address on its own block list.</source>
        <translation>Die Organisation hat Adresse, Domain oder IP-Adresse des Absenders auf ihre eigene Sperrliste gesetzt.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain is not confirmed well enough (Microsoft 365)</source>
        <translation>Die Absenderdomain ist nicht ausreichend bestätigt (Microsoft 365)</translation>
    </message>
    <message>
        <source>For domains that send much mail, Microsoft demands that SPF, DKIM and DMARC all pass.</source>
        <translation>Von Domains, die viel Mail senden, verlangt Microsoft, dass SPF, DKIM und DMARC alle bestehen.</translation>
    </message>
    <message>
        <source>Microsoft has blocked the sending server&apos;s IP address. Removal can be asked for on the page that the reply names.</source>
        <translation>Microsoft hat die IP-Adresse des sendenden Servers gesperrt. Die Freigabe lässt sich auf der Seite beantragen, die die Antwort nennt.</translation>
    </message>
    <message>
        <source>Too much mail for the reputation of the sending server (Microsoft 365)</source>
        <translation>Zu viel Mail für den Ruf des sendenden Servers (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft slows down mail from this IP address because it does not trust it enough yet.</source>
        <translation>Microsoft bremst Mail von dieser IP-Adresse, weil es ihr noch nicht genug vertraut.</translation>
    </message>
    <message>
        <source>The organisation has sent too much suspicious mail (Microsoft 365)</source>
        <translation>Die Organisation hat zu viel verdächtige Mail gesendet (Microsoft 365)</translation>
    </message>
    <message>
        <source>Microsoft has stopped outgoing mail of the whole organisation, mostly because an account is in strange hands.</source>
        <translation>Microsoft hat die ausgehende Mail der ganzen Organisation gestoppt, meist weil ein Konto in fremden Händen ist.</translation>
    </message>
    <message>
        <source>Microsoft takes no mail from this IP address</source>
        <translation>Microsoft nimmt von dieser IP-Adresse keine Mail an</translation>
    </message>
    <message>
        <source>The sending IP address or the organisation is new or has a bad reputation at Microsoft.</source>
        <translation>Die sendende IP-Adresse oder die Organisation ist neu oder hat bei Microsoft einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain is not registered (Microsoft 365)</source>
        <translation>Die Absenderdomain ist nicht registriert (Microsoft 365)</translation>
    </message>
    <message>
        <source>The organisation sends mail from a domain that it has not entered at Microsoft.</source>
        <translation>Die Organisation sendet Mail von einer Domain, die sie bei Microsoft nicht eingetragen hat.</translation>
    </message>
    <message>
        <source>The From domain does not match SPF or DKIM (Gmail)</source>
        <translation>Die From-Domain passt nicht zu SPF oder DKIM (Gmail)</translation>
    </message>
    <message>
        <source>Neither the domain of SPF nor that of DKIM is the one in the From line.</source>
        <translation>Weder die Domain von SPF noch die von DKIM ist die in der From-Zeile.</translation>
    </message>
    <message>
        <source>The firewall hides the greeting and crosses out words it does not know, STARTTLS among them. The server behind it is not seen. Its mail inspection should be switched off.</source>
        <translation>Die Firewall verbirgt die Begrüßung und streicht unbekannte Wörter durch, darunter STARTTLS. Der Server dahinter ist nicht zu sehen. Die Mailinspektion der Firewall sollte abgeschaltet werden.</translation>
    </message>
    <message>
        <source>The firewall answers in place of the mail server.</source>
        <translation>Die Firewall antwortet anstelle des Mailservers.</translation>
    </message>
    <message>
        <source>A virus scanner on this computer stands between the mail program and the server.</source>
        <translation>Ein Virenscanner auf diesem Computer steht zwischen Mailprogramm und Server.</translation>
    </message>
    <message>
        <source>A virus scanner stands between the mail program and the server.</source>
        <translation>Ein Virenscanner steht zwischen Mailprogramm und Server.</translation>
    </message>
    <message>
        <source>A virus scanner stands before the mail server.</source>
        <translation>Ein Virenscanner steht vor dem Mailserver.</translation>
    </message>
    <message>
        <source>This machine holds up unknown senders on purpose: it answers very slowly and puts off the first tries.</source>
        <translation>Dieser Rechner hält unbekannte Absender absichtlich auf: Er antwortet sehr langsam und verschiebt die ersten Versuche.</translation>
    </message>
    <message>
        <source>A spam filter stands before the mail server.</source>
        <translation>Ein Spamfilter steht vor dem Mailserver.</translation>
    </message>
    <message>
        <source>A small relay that passes mail on to another server.</source>
        <translation>Ein kleines Relay, das Mail an einen anderen Server weitergibt.</translation>
    </message>
    <message>
        <source>This is the content filter behind a mail server, not the server itself.</source>
        <translation>Das ist der Inhaltsfilter hinter einem Mailserver, nicht der Server selbst.</translation>
    </message>
    <message>
        <source>A test server: it keeps messages to look at and delivers nothing.</source>
        <translation>Ein Testserver: Er behält Nachrichten zum Ansehen und stellt nichts zu.</translation>
    </message>
    <message>
        <source>A test program that throws every message away.</source>
        <translation>Ein Testprogramm, das jede Nachricht wegwirft.</translation>
    </message>
    <message>
        <source>A server made with a Python library, often for tests.</source>
        <translation>Ein Server auf Basis einer Python-Bibliothek, oft für Tests.</translation>
    </message>
    <message>
        <source>A server of Orange or Wanadoo in France.</source>
        <translation>Ein Server von Orange oder Wanadoo in Frankreich.</translation>
    </message>
    <message>
        <source>A program on this computer that stands between the mail program and Proton Mail.</source>
        <translation>Ein Programm auf diesem Computer, das zwischen Mailprogramm und Proton Mail steht.</translation>
    </message>
    <message>
        <source>A spam filter in front of the real mail server.</source>
        <translation>Ein Spamfilter vor dem eigentlichen Mailserver.</translation>
    </message>
    <message>
        <source>A filter that many hosting firms use for outgoing mail.</source>
        <translation>Ein Filter, den viele Hoster für ausgehende Mail verwenden.</translation>
    </message>
    <message>
        <source>A gateway that encrypts mail.</source>
        <translation>Ein Gateway, das Mail verschlüsselt.</translation>
    </message>
    <message>
        <source>A program that makes an Exchange mailbox available to ordinary mail programs.</source>
        <translation>Ein Programm, das ein Exchange-Postfach für gewöhnliche Mailprogramme zugänglich macht.</translation>
    </message>
    <message>
        <source>This is a printer that takes mail, not a mail server for people.</source>
        <translation>Das ist ein Drucker, der Mail annimmt, kein Mailserver für Menschen.</translation>
    </message>
    <message>
        <source>WildDuck, ZoneMTA and many own programs are made with this library.</source>
        <translation>WildDuck, ZoneMTA und viele eigene Programme beruhen auf dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Maddy, hydroxide and some local bridges greet in this way.</source>
        <translation>Maddy, hydroxide und einige lokale Brücken begrüßen auf diese Weise.</translation>
    </message>
    <message>
        <source>The folder was renamed (obsolete)</source>
        <translation>Der Ordner wurde umbenannt (veraltet)</translation>
    </message>
    <message>
        <source>An old way to say that a folder now has another name.</source>
        <translation>Eine alte Art mitzuteilen, dass ein Ordner jetzt anders heißt.</translation>
    </message>
    <message>
        <source>The mailbox is on another server</source>
        <translation>Das Postfach liegt auf einem anderen Server</translation>
    </message>
    <message>
        <source>The server names the place where the mailbox or folder is to be found. The mail program should connect there.</source>
        <translation>Der Server nennt den Ort, an dem das Postfach oder der Ordner zu finden ist. Das Mailprogramm sollte sich dort verbinden.</translation>
    </message>
    <message>
        <source>Enter the server that the reply names in the mail program&apos;s settings.</source>
        <translation>Den Server aus der Antwort in den Einstellungen des Mailprogramms eintragen.</translation>
    </message>
    <message>
        <source>Ask the provider for the right server name if the program cannot follow by itself.</source>
        <translation>Den Anbieter nach dem richtigen Servernamen fragen, falls das Programm nicht von selbst folgen kann.</translation>
    </message>
    <message>
        <source>A notice that must be shown to the user</source>
        <translation>Ein Hinweis, der dem Benutzer gezeigt werden muss</translation>
    </message>
    <message>
        <source>The server wants a person to read this text. It often tells of a full mailbox, planned work, or a sign-in that is refused.</source>
        <translation>Der Server möchte, dass ein Mensch diesen Text liest. Oft geht es um ein volles Postfach, geplante Arbeiten oder eine abgelehnte Anmeldung.</translation>
    </message>
    <message>
        <source>Read the text to the user, word for word.</source>
        <translation>Dem Benutzer den Text Wort für Wort vorlesen.</translation>
    </message>
    <message>
        <source>Look for a web link in it, and follow it only if it leads to the provider&apos;s own site.</source>
        <translation>Darin nach einem Weblink suchen und ihm nur folgen, wenn er zur eigenen Seite des Anbieters führt.</translation>
    </message>
    <message>
        <source>Search in this character set is not possible</source>
        <translation>Suche in diesem Zeichensatz ist nicht möglich</translation>
    </message>
    <message>
        <source>The mail program searched with letters in a character set that the server does not know.</source>
        <translation>Das Mailprogramm hat mit Buchstaben in einem Zeichensatz gesucht, den der Server nicht kennt.</translation>
    </message>
    <message>
        <source>The header of a message could not be read</source>
        <translation>Der Kopf einer Nachricht war nicht lesbar</translation>
    </message>
    <message>
        <source>One message in the folder is so badly built that the server could not read its header. The other messages are not affected.</source>
        <translation>Eine Nachricht im Ordner ist so fehlerhaft aufgebaut, dass der Server ihren Kopf nicht lesen konnte. Die anderen Nachrichten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Marks that can be kept</source>
        <translation>Speicherbare Kennzeichen</translation>
    </message>
    <message>
        <source>The server lists the marks, such as read or important, that it stores for good.</source>
        <translation>Der Server listet die Kennzeichen auf, etwa gelesen oder wichtig, die er dauerhaft speichert.</translation>
    </message>
    <message>
        <source>The folder is open for reading only</source>
        <translation>Der Ordner ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Messages can be read here, but not changed or deleted.</source>
        <translation>Nachrichten lassen sich hier lesen, aber nicht ändern oder löschen.</translation>
    </message>
    <message>
        <source>The folder is open for reading and writing</source>
        <translation>Der Ordner ist zum Lesen und Schreiben geöffnet</translation>
    </message>
    <message>
        <source>Messages can be read, changed and deleted here.</source>
        <translation>Nachrichten lassen sich hier lesen, ändern und löschen.</translation>
    </message>
    <message>
        <source>The target folder is missing</source>
        <translation>Der Zielordner fehlt</translation>
    </message>
    <message>
        <source>The folder does not exist yet; the mail program can create it and try again.</source>
        <translation>Den Ordner gibt es noch nicht; das Mailprogramm kann ihn anlegen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The next message number</source>
        <translation>Die nächste Nachrichtennummer</translation>
    </message>
    <message>
        <source>The server tells which number the next new message will get.</source>
        <translation>Der Server teilt mit, welche Nummer die nächste neue Nachricht bekommt.</translation>
    </message>
    <message>
        <source>The state of the numbering</source>
        <translation>Der Stand der Nummerierung</translation>
    </message>
    <message>
        <source>If this number changes, the mail program must load the folder anew.</source>
        <translation>Ändert sich diese Nummer, muss das Mailprogramm den Ordner neu laden.</translation>
    </message>
    <message>
        <source>The first unread message</source>
        <translation>Die erste ungelesene Nachricht</translation>
    </message>
    <message>
        <source>The server tells where the first unread message stands.</source>
        <translation>Der Server teilt mit, wo die erste ungelesene Nachricht steht.</translation>
    </message>
    <message>
        <source>A part of the message cannot be decoded</source>
        <translation>Ein Teil der Nachricht lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>The message uses an encoding that the server does not know, so it cannot hand out this part in the form asked for.</source>
        <translation>Die Nachricht verwendet eine Kodierung, die der Server nicht kennt, daher kann er diesen Teil nicht in der verlangten Form ausgeben.</translation>
    </message>
    <message>
        <source>Message numbers do not last</source>
        <translation>Nachrichtennummern sind nicht dauerhaft</translation>
    </message>
    <message>
        <source>The numbers of the messages are valid for this session only; mail programs have to load the folder anew each time.</source>
        <translation>Die Nummern der Nachrichten gelten nur für diese Sitzung; Mailprogramme müssen den Ordner jedes Mal neu laden.</translation>
    </message>
    <message>
        <source>The number of the stored message</source>
        <translation>Die Nummer der gespeicherten Nachricht</translation>
    </message>
    <message>
        <source>The server tells which number the message got that was just stored.</source>
        <translation>Der Server teilt mit, welche Nummer die gerade gespeicherte Nachricht bekommen hat.</translation>
    </message>
    <message>
        <source>The numbers of the copied messages</source>
        <translation>Die Nummern der kopierten Nachrichten</translation>
    </message>
    <message>
        <source>The server tells which numbers the copied messages got.</source>
        <translation>Der Server teilt mit, welche Nummern die kopierten Nachrichten bekommen haben.</translation>
    </message>
    <message>
        <source>Ways to protect links to messages</source>
        <translation>Arten, Links auf Nachrichten zu schützen</translation>
    </message>
    <message>
        <source>The server lists how links to messages can be protected.</source>
        <translation>Der Server listet auf, wie sich Links auf Nachrichten schützen lassen.</translation>
    </message>
    <message>
        <source>The message or result is too large</source>
        <translation>Die Nachricht oder das Ergebnis ist zu groß</translation>
    </message>
    <message>
        <source>The message that should be stored or put together is larger than the server allows.</source>
        <translation>Die Nachricht, die gespeichert oder zusammengesetzt werden soll, ist größer, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>A link to a message does not work</source>
        <translation>Ein Link auf eine Nachricht funktioniert nicht</translation>
    </message>
    <message>
        <source>The link from which the server should fetch a part of the message cannot be used.</source>
        <translation>Der Link, über den der Server einen Teil der Nachricht abrufen soll, ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The state of changes</source>
        <translation>Der Stand der Änderungen</translation>
    </message>
    <message>
        <source>A counter by which the mail program finds out what has changed.</source>
        <translation>Ein Zähler, an dem das Mailprogramm erkennt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>No counter of changes</source>
        <translation>Kein Änderungszähler</translation>
    </message>
    <message>
        <source>The server does not count changes in this folder; the mail program must compare by itself.</source>
        <translation>Der Server zählt in diesem Ordner keine Änderungen; das Mailprogramm muss selbst vergleichen.</translation>
    </message>
    <message>
        <source>Somebody else changed the message meanwhile</source>
        <translation>Jemand anderes hat die Nachricht inzwischen geändert</translation>
    </message>
    <message>
        <source>The mark was not stored, because another program changed the message in the meantime.</source>
        <translation>Das Kennzeichen wurde nicht gespeichert, weil ein anderes Programm die Nachricht inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>Compression is already switched on</source>
        <translation>Komprimierung ist bereits eingeschaltet</translation>
    </message>
    <message>
        <source>The connection is compressed already, so it cannot be switched on a second time.</source>
        <translation>Die Verbindung ist bereits komprimiert, ein zweites Mal lässt sich das nicht einschalten.</translation>
    </message>
    <message>
        <source>The previous folder was closed</source>
        <translation>Der vorige Ordner wurde geschlossen</translation>
    </message>
    <message>
        <source>The server closed the folder that was open before. This is only information.</source>
        <translation>Der Server hat den zuvor offenen Ordner geschlossen. Das ist nur eine Information.</translation>
    </message>
    <message>
        <source>The search result was not kept</source>
        <translation>Das Suchergebnis wurde nicht behalten</translation>
    </message>
    <message>
        <source>The server could not keep the result of the search for later use.</source>
        <translation>Der Server konnte das Suchergebnis nicht für später aufheben.</translation>
    </message>
    <message>
        <source>A way of sorting is unknown</source>
        <translation>Eine Sortierart ist unbekannt</translation>
    </message>
    <message>
        <source>The mail program asked for a way of comparing texts that the server does not know.</source>
        <translation>Das Mailprogramm hat eine Art des Textvergleichs verlangt, die der Server nicht kennt.</translation>
    </message>
    <message>
        <source>A note on a message could not be stored</source>
        <translation>Eine Notiz zu einer Nachricht ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The note is too large or there are too many of them.</source>
        <translation>Die Notiz ist zu groß, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>Notes on messages are possible</source>
        <translation>Notizen zu Nachrichten sind möglich</translation>
    </message>
    <message>
        <source>The server tells how large notes on messages may be, or that there are none.</source>
        <translation>Der Server teilt mit, wie groß Notizen zu Nachrichten sein dürfen oder dass es keine gibt.</translation>
    </message>
    <message>
        <source>A conversion failed for the moment</source>
        <translation>Eine Umwandlung ist vorübergehend fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server could not convert a part of the message just now; another try may work.</source>
        <translation>Der Server konnte einen Teil der Nachricht gerade nicht umwandeln; ein neuer Versuch kann gelingen.</translation>
    </message>
    <message>
        <source>Too many messages to convert</source>
        <translation>Zu viele Nachrichten zum Umwandeln</translation>
    </message>
    <message>
        <source>The mail program asked to convert more messages at once than the server allows.</source>
        <translation>Das Mailprogramm wollte mehr Nachrichten auf einmal umwandeln lassen, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>Too many parts to convert</source>
        <translation>Zu viele Teile zum Umwandeln</translation>
    </message>
    <message>
        <source>The mail program asked to convert more parts at once than the server allows.</source>
        <translation>Das Mailprogramm wollte mehr Teile auf einmal umwandeln lassen, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>No live updates of this search</source>
        <translation>Keine laufende Aktualisierung dieser Suche</translation>
    </message>
    <message>
        <source>The server cannot keep the result of this search up to date.</source>
        <translation>Der Server kann das Ergebnis dieser Suche nicht aktuell halten.</translation>
    </message>
    <message>
        <source>Too many events</source>
        <translation>Zu viele Ereignisse</translation>
    </message>
    <message>
        <source>So much happened that the server stopped sending notices. The mail program should look for new mail by itself.</source>
        <translation>Es ist so viel geschehen, dass der Server keine Hinweise mehr sendet. Das Mailprogramm sollte selbst nach neuer Mail sehen.</translation>
    </message>
    <message>
        <source>A kind of notice is not supported</source>
        <translation>Eine Art von Hinweis wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The mail program asked for notices that the server does not offer.</source>
        <translation>Das Mailprogramm hat Hinweise verlangt, die der Server nicht anbietet.</translation>
    </message>
    <message>
        <source>An unknown filter</source>
        <translation>Ein unbekannter Filter</translation>
    </message>
    <message>
        <source>The mail program named a stored filter that does not exist on the server.</source>
        <translation>Das Mailprogramm hat einen gespeicherten Filter genannt, den es auf dem Server nicht gibt.</translation>
    </message>
    <message>
        <source>Extra data of a folder could not be stored</source>
        <translation>Zusatzdaten eines Ordners ließen sich nicht speichern</translation>
    </message>
    <message>
        <source>The data are too large, too many, or not allowed on this server.</source>
        <translation>Die Daten sind zu groß, zu viele oder auf diesem Server nicht erlaubt.</translation>
    </message>
    <message>
        <source>A part of the server is not running</source>
        <translation>Ein Teil des Servers läuft nicht</translation>
    </message>
    <message>
        <source>The server itself answers, but a system behind it, often the user directory, does not. The password was not even checked.</source>
        <translation>Der Server selbst antwortet, aber ein System dahinter nicht, oft das Benutzerverzeichnis. Das Passwort wurde gar nicht geprüft.</translation>
    </message>
    <message>
        <source>The sign-in failed. Many servers say so on purpose for a wrong name, a wrong password and a missing app password alike.</source>
        <translation>Die Anmeldung ist fehlgeschlagen. Viele Server sagen das absichtlich gleich bei falschem Namen, falschem Passwort und fehlendem App-Passwort.</translation>
    </message>
    <message>
        <source>The sign-in worked, but this mailbox is not allowed</source>
        <translation>Die Anmeldung gelang, aber dieses Postfach ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Name and password are right, but the account may not open the mailbox it asked for, for example a shared one.</source>
        <translation>Name und Passwort stimmen, das Konto darf aber das verlangte Postfach nicht öffnen, zum Beispiel ein gemeinsames.</translation>
    </message>
    <message>
        <source>Check the user name: for shared mailboxes, it often has a special form.</source>
        <translation>Den Benutzernamen prüfen: Bei gemeinsamen Postfächern hat er oft eine besondere Form.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the account has rights to this mailbox.</source>
        <translation>Den Administrator fragen, ob das Konto Rechte an diesem Postfach hat.</translation>
    </message>
    <message>
        <source>The password or sign-in has run out</source>
        <translation>Passwort oder Anmeldung sind abgelaufen</translation>
    </message>
    <message>
        <source>The password or token was right once but is not valid any more.</source>
        <translation>Passwort oder Token waren einmal richtig, gelten aber nicht mehr.</translation>
    </message>
    <message>
        <source>Change the password on the provider&apos;s web page.</source>
        <translation>Das Passwort auf der Webseite des Anbieters ändern.</translation>
    </message>
    <message>
        <source>Enter the new password in the mail program.</source>
        <translation>Das neue Passwort im Mailprogramm eintragen.</translation>
    </message>
    <message>
        <source>Sign in again in the provider&apos;s window if the program uses a token.</source>
        <translation>Im Fenster des Anbieters neu anmelden, falls das Programm ein Token verwendet.</translation>
    </message>
    <message>
        <source>The server refuses a sign-in on an unencrypted connection.</source>
        <translation>Der Server lehnt eine Anmeldung über eine unverschlüsselte Verbindung ab.</translation>
    </message>
    <message>
        <source>The user should turn to the administrator</source>
        <translation>Der Benutzer sollte sich an den Administrator wenden</translation>
    </message>
    <message>
        <source>The server does not want to say more here; the administrator or provider must be asked.</source>
        <translation>Mehr will der Server hier nicht sagen; die Auskunft gibt der Administrator oder Anbieter.</translation>
    </message>
    <message>
        <source>Read the rest of the text.</source>
        <translation>Den Rest des Textes lesen.</translation>
    </message>
    <message>
        <source>Ask the administrator or provider of the mailbox, with time and user name.</source>
        <translation>Den Administrator oder Anbieter des Postfachs fragen und Uhrzeit und Benutzernamen nennen.</translation>
    </message>
    <message>
        <source>No rights for this</source>
        <translation>Keine Rechte dafür</translation>
    </message>
    <message>
        <source>The account may not do this with the folder, for example in a shared mailbox.</source>
        <translation>Das Konto darf das mit dem Ordner nicht tun, zum Beispiel in einem gemeinsamen Postfach.</translation>
    </message>
    <message>
        <source>Ask the owner of the mailbox or folder for the needed rights.</source>
        <translation>Den Besitzer des Postfachs oder Ordners nach den nötigen Rechten fragen.</translation>
    </message>
    <message>
        <source>Check that the right account is signed in.</source>
        <translation>Prüfen, ob das richtige Konto angemeldet ist.</translation>
    </message>
    <message>
        <source>The mailbox is locked by another program</source>
        <translation>Das Postfach ist von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>Another session uses the mailbox or folder at the moment. The password is all right.</source>
        <translation>Eine andere Sitzung verwendet das Postfach oder den Ordner gerade. Mit dem Passwort ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Close other mail programs and devices that use this mailbox.</source>
        <translation>Andere Mailprogramme und Geräte schließen, die dieses Postfach verwenden.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Einige Minuten warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>A message was deleted meanwhile</source>
        <translation>Eine Nachricht wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>Another session deleted the message that was asked for.</source>
        <translation>Eine andere Sitzung hat die verlangte Nachricht gelöscht.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s data are damaged</source>
        <translation>Die Daten des Postfachs sind beschädigt</translation>
    </message>
    <message>
        <source>The server found damaged data. Its administrator must repair the mailbox.</source>
        <translation>Der Server hat beschädigte Daten gefunden. Der Administrator muss das Postfach reparieren.</translation>
    </message>
    <message>
        <source>The server met a mistake of its own</source>
        <translation>Der Server ist auf einen eigenen Fehler gestoßen</translation>
    </message>
    <message>
        <source>The server found a fault in its own program.</source>
        <translation>Der Server hat einen Fehler in seinem eigenen Programm festgestellt.</translation>
    </message>
    <message>
        <source>The server thinks the mail program is at fault</source>
        <translation>Der Server sieht den Fehler beim Mailprogramm</translation>
    </message>
    <message>
        <source>The mail program did something that makes no sense to the server. An update often helps.</source>
        <translation>Das Mailprogramm hat etwas getan, das für den Server keinen Sinn ergibt. Oft hilft ein Update.</translation>
    </message>
    <message>
        <source>This is not possible here</source>
        <translation>Das ist hier nicht möglich</translation>
    </message>
    <message>
        <source>The server can never do what was asked, for example because a folder name is not allowed.</source>
        <translation>Der Server kann das Verlangte grundsätzlich nicht tun, zum Beispiel weil ein Ordnername nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>A limit of the server is reached</source>
        <translation>Eine Grenze des Servers ist erreicht</translation>
    </message>
    <message>
        <source>Too many connections, folders or messages are in use. Often too many devices are signed in at the same time.</source>
        <translation>Zu viele Verbindungen, Ordner oder Nachrichten sind in Gebrauch. Oft sind zu viele Geräte gleichzeitig angemeldet.</translation>
    </message>
    <message>
        <source>Close mail programs on other devices.</source>
        <translation>Mailprogramme auf anderen Geräten schließen.</translation>
    </message>
    <message>
        <source>Lower the number of connections in the mail program&apos;s settings.</source>
        <translation>Die Zahl der Verbindungen in den Einstellungen des Mailprogramms verringern.</translation>
    </message>
    <message>
        <source>Wait a few minutes, and then try again.</source>
        <translation>Einige Minuten warten und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no room to store the message; something must be deleted first.</source>
        <translation>Es ist kein Platz, um die Nachricht zu speichern; zuerst muss etwas gelöscht werden.</translation>
    </message>
    <message>
        <source>The name is already taken</source>
        <translation>Der Name ist schon vergeben</translation>
    </message>
    <message>
        <source>There is already a folder with this name.</source>
        <translation>Einen Ordner mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>The folder was not found; it may have been renamed or deleted by another program.</source>
        <translation>Der Ordner wurde nicht gefunden; vielleicht hat ihn ein anderes Programm umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>A special use of the folder is not possible</source>
        <translation>Eine besondere Verwendung des Ordners ist nicht möglich</translation>
    </message>
    <message>
        <source>The server cannot mark this folder as, for example, the one for sent mail.</source>
        <translation>Der Server kann diesen Ordner nicht kennzeichnen, zum Beispiel als den für gesendete Mail.</translation>
    </message>
    <message>
        <source>The message is shown in a simpler form</source>
        <translation>Die Nachricht wird in einfacherer Form gezeigt</translation>
    </message>
    <message>
        <source>The message has addresses in other scripts that this mail program cannot take, so the server simplified them.</source>
        <translation>Die Nachricht hat Adressen in anderen Schriften, mit denen dieses Mailprogramm nicht umgehen kann, daher hat der Server sie vereinfacht.</translation>
    </message>
    <message>
        <source>The lasting number of a folder</source>
        <translation>Die dauerhafte Nummer eines Ordners</translation>
    </message>
    <message>
        <source>The server gives the folder a number that stays the same when it is renamed.</source>
        <translation>Der Server gibt dem Ordner eine Nummer, die beim Umbenennen gleich bleibt.</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>Was der Server kann</translation>
    </message>
    <message>
        <source>The server lists its abilities and ways to sign in.</source>
        <translation>Der Server listet seine Fähigkeiten und Anmeldeverfahren auf.</translation>
    </message>
    <message>
        <source>The folder has folders inside</source>
        <translation>Der Ordner enthält weitere Ordner</translation>
    </message>
    <message>
        <source>The folder cannot be deleted while there are others inside.</source>
        <translation>Der Ordner lässt sich nicht löschen, solange weitere darin sind.</translation>
    </message>
    <message>
        <source>Only lasting numbers are allowed</source>
        <translation>Nur dauerhafte Nummern sind erlaubt</translation>
    </message>
    <message>
        <source>The mail program had switched to lasting message numbers and then used the other kind.</source>
        <translation>Das Mailprogramm hatte auf dauerhafte Nachrichtennummern umgestellt und dann die andere Art verwendet.</translation>
    </message>
    <message>
        <source>Work is going on</source>
        <translation>Eine Aufgabe läuft</translation>
    </message>
    <message>
        <source>The server is busy with a long task and tells how far it is.</source>
        <translation>Der Server ist mit einer langen Aufgabe beschäftigt und meldet, wie weit er ist.</translation>
    </message>
    <message>
        <source>More than is allowed</source>
        <translation>Mehr als erlaubt</translation>
    </message>
    <message>
        <source>The request concerns more messages or items than was allowed.</source>
        <translation>Die Anfrage betrifft mehr Nachrichten oder Einträge als erlaubt.</translation>
    </message>
    <message>
        <source>Fewer than are needed</source>
        <translation>Weniger als nötig</translation>
    </message>
    <message>
        <source>The request concerns fewer messages or items than are needed.</source>
        <translation>Die Anfrage betrifft weniger Nachrichten oder Einträge als nötig.</translation>
    </message>
    <message>
        <source>Message to the screen (obsolete)</source>
        <translation>Nachricht auf den Bildschirm (veraltet)</translation>
    </message>
    <message>
        <source>An old way to show a message at once on a user&apos;s screen. Nobody uses it today.</source>
        <translation>Eine alte Art, eine Nachricht sofort auf dem Bildschirm eines Benutzers zu zeigen. Heute nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>Message to screen or mailbox (obsolete)</source>
        <translation>Nachricht auf Bildschirm oder ins Postfach (veraltet)</translation>
    </message>
    <message>
        <source>An old command: show the message on the screen or, if the user is away, put it into the mailbox. Nobody uses it today.</source>
        <translation>Ein alter Befehl: die Nachricht auf dem Bildschirm zeigen oder, wenn der Benutzer nicht da ist, ins Postfach legen. Heute nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>Message to screen and mailbox (obsolete)</source>
        <translation>Nachricht auf Bildschirm und ins Postfach (veraltet)</translation>
    </message>
    <message>
        <source>An old command: show the message on the screen and put it into the mailbox as well. Nobody uses it today.</source>
        <translation>Ein alter Befehl: die Nachricht auf dem Bildschirm zeigen und zugleich ins Postfach legen. Heute nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>Addresses can be checked</source>
        <translation>Adressen lassen sich prüfen</translation>
    </message>
    <message>
        <source>The server can be asked whether an address exists. Most servers give no real answer, to keep addresses from being collected.</source>
        <translation>Der Server lässt sich fragen, ob es eine Adresse gibt. Die meisten Server antworten nicht wirklich, damit niemand Adressen sammelt.</translation>
    </message>
    <message>
        <source>List members can be shown</source>
        <translation>Listenmitglieder lassen sich zeigen</translation>
    </message>
    <message>
        <source>The server can be asked who belongs to a mailing list. Most servers refuse, to keep addresses from being collected.</source>
        <translation>Der Server lässt sich fragen, wer zu einer Mailingliste gehört. Die meisten Server lehnen das ab, damit niemand Adressen sammelt.</translation>
    </message>
    <message>
        <source>Help is available</source>
        <translation>Hilfe ist verfügbar</translation>
    </message>
    <message>
        <source>The server answers HELP with a text for people.</source>
        <translation>Der Server beantwortet HELP mit einem Text für Menschen.</translation>
    </message>
    <message>
        <source>Swap of roles (obsolete)</source>
        <translation>Rollentausch (veraltet)</translation>
    </message>
    <message>
        <source>An old way for client and server to swap roles. It is unsafe and should not be offered any more.</source>
        <translation>Ein alter Weg für Client und Server, die Rollen zu tauschen. Er ist unsicher und sollte nicht mehr angeboten werden.</translation>
    </message>
    <message>
        <source>8-bit text is possible</source>
        <translation>8-Bit-Text ist möglich</translation>
    </message>
    <message>
        <source>The server takes message texts with letters such as ü or é as they are. Without this word they must be encoded, or may arrive broken.</source>
        <translation>Der Server nimmt Nachrichtentexte mit Buchstaben wie ü oder é unverändert an. Ohne dieses Wort müssen sie kodiert werden, sonst kommen sie vielleicht entstellt an.</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Größengrenze</translation>
    </message>
    <message>
        <source>The server names the largest message it takes, in bytes; 0 or no number means that it names no limit. Compare it with the size of the message after encoding.</source>
        <translation>Der Server nennt die größte Nachricht, die er annimmt, in Bytes; 0 oder keine Zahl heißt, dass er keine Grenze nennt. Mit der Größe der Nachricht nach dem Kodieren vergleichen.</translation>
    </message>
    <message>
        <source>Talkative mode</source>
        <translation>Gesprächiger Modus</translation>
    </message>
    <message>
        <source>The server can report in more detail what it does. This comes from Sendmail and serves for tests.</source>
        <translation>Der Server kann genauer melden, was er tut. Das stammt von Sendmail und dient Tests.</translation>
    </message>
    <message>
        <source>One message only</source>
        <translation>Nur eine Nachricht</translation>
    </message>
    <message>
        <source>The client can announce that it sends just one message. This comes from Sendmail and is of no importance today.</source>
        <translation>Der Client kann ankündigen, dass er nur eine Nachricht sendet. Das stammt von Sendmail und ist heute ohne Bedeutung.</translation>
    </message>
    <message>
        <source>Messages in pieces</source>
        <translation>Nachrichten in Stücken</translation>
    </message>
    <message>
        <source>The message can be sent in pieces of a known length (BDAT) instead of with a dot at the end. Exchange uses this; some firewalls do not cope with it.</source>
        <translation>Die Nachricht lässt sich in Stücken bekannter Länge senden (BDAT) statt mit einem Punkt am Ende. Exchange verwendet das; manche Firewalls kommen damit nicht zurecht.</translation>
    </message>
    <message>
        <source>Binary content</source>
        <translation>Binärer Inhalt</translation>
    </message>
    <message>
        <source>The server takes attachments without any encoding. This works only together with CHUNKING.</source>
        <translation>Der Server nimmt Anhänge ganz ohne Kodierung an. Das geht nur zusammen mit CHUNKING.</translation>
    </message>
    <message>
        <source>Resumed transfers (obsolete)</source>
        <translation>Fortgesetzte Übertragungen (veraltet)</translation>
    </message>
    <message>
        <source>An interrupted transfer could be taken up again. Hardly any server ever offered it.</source>
        <translation>Eine unterbrochene Übertragung ließ sich fortsetzen. Kaum ein Server hat das je angeboten.</translation>
    </message>
    <message>
        <source>Delivery before a deadline</source>
        <translation>Zustellung bis zu einer Frist</translation>
    </message>
    <message>
        <source>The sender can name a time after which the message is no longer of use.</source>
        <translation>Der Absender kann einen Zeitpunkt nennen, ab dem die Nachricht nutzlos ist.</translation>
    </message>
    <message>
        <source>Several commands at once</source>
        <translation>Mehrere Befehle auf einmal</translation>
    </message>
    <message>
        <source>The client may send several commands without waiting for each reply. Replies still come in order, and each must be matched to its command.</source>
        <translation>Der Client darf mehrere Befehle senden, ohne jede Antwort abzuwarten. Die Antworten kommen weiterhin der Reihe nach und sind jeweils ihrem Befehl zuzuordnen.</translation>
    </message>
    <message>
        <source>Delivery reports on request</source>
        <translation>Zustellberichte auf Wunsch</translation>
    </message>
    <message>
        <source>The sender can ask for a report when the message is delivered, delayed or failed.</source>
        <translation>Der Absender kann einen Bericht verlangen, wenn die Nachricht zugestellt, verzögert oder gescheitert ist.</translation>
    </message>
    <message>
        <source>Waiting mail on request</source>
        <translation>Wartende Mail auf Abruf</translation>
    </message>
    <message>
        <source>Another server can ask for the mail that waits for it here.</source>
        <translation>Ein anderer Server kann die Mail abrufen, die hier auf ihn wartet.</translation>
    </message>
    <message>
        <source>Longer codes in the replies</source>
        <translation>Längere Codes in den Antworten</translation>
    </message>
    <message>
        <source>The server adds a second code of three numbers such as 5.1.1 to its replies. These tell more than the three digits alone.</source>
        <translation>Der Server fügt seinen Antworten einen zweiten Code aus drei Zahlen an, etwa 5.1.1. Er sagt mehr als die drei Ziffern allein.</translation>
    </message>
    <message>
        <source>Encryption can be switched on</source>
        <translation>Verschlüsselung lässt sich einschalten</translation>
    </message>
    <message>
        <source>The connection starts unencrypted and can be switched to encryption with this command. If the word is missing on port 587 or 25, the server offers none, or a firewall hides it.</source>
        <translation>Die Verbindung beginnt unverschlüsselt und lässt sich mit diesem Befehl auf Verschlüsselung umstellen. Fehlt das Wort auf Port 587 oder 25, bietet der Server keine an, oder eine Firewall verbirgt es.</translation>
    </message>
    <message>
        <source>No advertising wanted</source>
        <translation>Werbung unerwünscht</translation>
    </message>
    <message>
        <source>The server asks senders not to send advertising of certain kinds.</source>
        <translation>Der Server bittet Absender, bestimmte Arten von Werbung nicht zu senden.</translation>
    </message>
    <message>
        <source>Message tracking</source>
        <translation>Nachrichtenverfolgung</translation>
    </message>
    <message>
        <source>The way of a message can be asked for later. Hardly any server offers it.</source>
        <translation>Der Weg einer Nachricht lässt sich später erfragen. Kaum ein Server bietet das an.</translation>
    </message>
    <message>
        <source>Responsible sender (obsolete)</source>
        <translation>Verantwortlicher Absender (veraltet)</translation>
    </message>
    <message>
        <source>Part of Sender ID, a check of sender addresses that has been given up.</source>
        <translation>Teil von Sender ID, einer aufgegebenen Prüfung von Absenderadressen.</translation>
    </message>
    <message>
        <source>Waiting mail after a sign-in</source>
        <translation>Wartende Mail nach einer Anmeldung</translation>
    </message>
    <message>
        <source>A server with a changing address can sign in and have its waiting mail sent to it over the same connection.</source>
        <translation>Ein Server mit wechselnder Adresse kann sich anmelden und sich seine wartende Mail über dieselbe Verbindung schicken lassen.</translation>
    </message>
    <message>
        <source>Sign-in is possible</source>
        <translation>Anmeldung ist möglich</translation>
    </message>
    <message>
        <source>The server lists the ways in which a client can sign in. If the word is missing before STARTTLS, that is normal; if it is missing afterwards, nobody can sign in on this port.</source>
        <translation>Der Server listet die Verfahren auf, mit denen sich ein Client anmelden kann. Fehlt das Wort vor STARTTLS, ist das normal; fehlt es danach, ist auf diesem Port keine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>Content fetched from a mailbox</source>
        <translation>Inhalt aus einem Postfach abrufen</translation>
    </message>
    <message>
        <source>The client can have the server fetch the message or parts of it from an IMAP mailbox.</source>
        <translation>Der Client kann den Server die Nachricht oder Teile davon aus einem IMAP-Postfach abrufen lassen.</translation>
    </message>
    <message>
        <source>Delivery at a later time</source>
        <translation>Spätere Zustellung</translation>
    </message>
    <message>
        <source>The client can ask the server to hold the message until a certain time.</source>
        <translation>Der Client kann verlangen, dass der Server die Nachricht bis zu einem bestimmten Zeitpunkt zurückhält.</translation>
    </message>
    <message>
        <source>Addresses in other scripts (obsolete)</source>
        <translation>Adressen in anderen Schriften (veraltet)</translation>
    </message>
    <message>
        <source>An early form of SMTPUTF8. Servers should offer SMTPUTF8 instead.</source>
        <translation>Eine frühe Form von SMTPUTF8. Server sollten stattdessen SMTPUTF8 anbieten.</translation>
    </message>
    <message>
        <source>Permission to convert</source>
        <translation>Erlaubnis zum Umwandeln</translation>
    </message>
    <message>
        <source>The sender can say whether servers may convert the content of the message. Hardly any server offers it.</source>
        <translation>Der Absender kann angeben, ob Server den Inhalt der Nachricht umwandeln dürfen. Kaum ein Server bietet das an.</translation>
    </message>
    <message>
        <source>Forms that the recipient can take</source>
        <translation>Formen, die der Empfänger annehmen kann</translation>
    </message>
    <message>
        <source>Servers can agree on the form of the content that the recipient can read. Hardly any server offers it.</source>
        <translation>Server können sich auf eine Form des Inhalts einigen, die der Empfänger lesen kann. Kaum ein Server bietet das an.</translation>
    </message>
    <message>
        <source>Addresses and headers in other scripts</source>
        <translation>Adressen und Kopfzeilen in anderen Schriften</translation>
    </message>
    <message>
        <source>The server takes addresses and headers with letters such as ü or é. Without this word such addresses cannot be used there.</source>
        <translation>Der Server nimmt Adressen und Kopfzeilen mit Buchstaben wie ü oder é an. Ohne dieses Wort sind solche Adressen dort nicht möglich.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>The sender can give the message a priority. It is used in closed networks.</source>
        <translation>Der Absender kann der Nachricht eine Priorität geben. Das wird in geschlossenen Netzen verwendet.</translation>
    </message>
    <message>
        <source>Only if the owner is still the same</source>
        <translation>Nur bei unverändertem Inhaber</translation>
    </message>
    <message>
        <source>The sender can ask that the message is delivered only if the mailbox has belonged to the same person since a certain date.</source>
        <translation>Der Absender kann verlangen, dass die Nachricht nur zugestellt wird, wenn das Postfach seit einem bestimmten Datum derselben Person gehört.</translation>
    </message>
    <message>
        <source>Encryption demanded on the whole way</source>
        <translation>Verschlüsselung auf dem ganzen Weg verlangt</translation>
    </message>
    <message>
        <source>The sender can demand that every server on the way uses a verified encrypted connection. Few servers offer it.</source>
        <translation>Der Absender kann verlangen, dass jeder Server auf dem Weg eine geprüfte verschlüsselte Verbindung verwendet. Wenige Server bieten das an.</translation>
    </message>
    <message>
        <source>Limits are named</source>
        <translation>Grenzen werden genannt</translation>
    </message>
    <message>
        <source>The server says beforehand how many recipients, messages or commands it takes in a session.</source>
        <translation>Der Server sagt vorab, wie viele Empfänger, Nachrichten oder Befehle er in einer Sitzung annimmt.</translation>
    </message>
    <message>
        <source>Client data may be handed over (Postfix)</source>
        <translation>Clientdaten dürfen übergeben werden (Postfix)</translation>
    </message>
    <message>
        <source>A trusted filter or proxy may tell this server who the real client is. It should be offered to trusted machines only.</source>
        <translation>Ein vertrauenswürdiger Filter oder Proxy darf diesem Server sagen, wer der wirkliche Client ist. Das sollte nur vertrauenswürdigen Rechnern angeboten werden.</translation>
    </message>
    <message>
        <source>Client data for the log (Postfix)</source>
        <translation>Clientdaten für das Protokoll (Postfix)</translation>
    </message>
    <message>
        <source>A trusted filter may hand over the data of the real client so that they stand in the log.</source>
        <translation>Ein vertrauenswürdiger Filter darf die Daten des wirklichen Clients übergeben, damit sie im Protokoll stehen.</translation>
    </message>
    <message>
        <source>Sign-in between Exchange servers</source>
        <translation>Anmeldung zwischen Exchange-Servern</translation>
    </message>
    <message>
        <source>Exchange servers use this to sign in at each other. Other programs cannot use it.</source>
        <translation>Exchange-Server melden sich damit untereinander an. Andere Programme können es nicht verwenden.</translation>
    </message>
    <message>
        <source>Encryption between Exchange servers</source>
        <translation>Verschlüsselung zwischen Exchange-Servern</translation>
    </message>
    <message>
        <source>Exchange servers of one organisation use this to encrypt between each other. Other programs use STARTTLS.</source>
        <translation>Exchange-Server einer Organisation verschlüsseln damit untereinander. Andere Programme verwenden STARTTLS.</translation>
    </message>
    <message>
        <source>Limit of recipients</source>
        <translation>Grenze für Empfänger</translation>
    </message>
    <message>
        <source>The server says how many recipients it takes for one message.</source>
        <translation>Der Server sagt, wie viele Empfänger er für eine Nachricht annimmt.</translation>
    </message>
    <message>
        <source>Exchange data (old)</source>
        <translation>Exchange-Daten (alt)</translation>
    </message>
    <message>
        <source>Old Exchange servers hand over their own data with this. Other programs ignore it.</source>
        <translation>Alte Exchange-Server übergeben damit eigene Daten. Andere Programme ignorieren es.</translation>
    </message>
    <message>
        <source>Second copies between Exchange servers</source>
        <translation>Zweitkopien zwischen Exchange-Servern</translation>
    </message>
    <message>
        <source>Exchange servers keep a second copy of each message until it is delivered. Other programs ignore it.</source>
        <translation>Exchange-Server behalten von jeder Nachricht eine zweite Kopie, bis sie zugestellt ist. Andere Programme ignorieren es.</translation>
    </message>
    <message>
        <source>Route data between Exchange servers</source>
        <translation>Wegdaten zwischen Exchange-Servern</translation>
    </message>
    <message>
        <source>Exchange servers tell each other the destination of a message with this. Other programs ignore it.</source>
        <translation>Exchange-Server teilen einander damit das Ziel einer Nachricht mit. Andere Programme ignorieren es.</translation>
    </message>
    <message>
        <source>Sign-in, written in an old way</source>
        <translation>Anmeldung in alter Schreibweise</translation>
    </message>
    <message>
        <source>The same as AUTH, written with an equals sign for very old versions of Outlook. Newer programs should ignore it and read the AUTH line.</source>
        <translation>Dasselbe wie AUTH, mit Gleichheitszeichen geschrieben für sehr alte Outlook-Versionen. Neuere Programme sollten es ignorieren und die AUTH-Zeile lesen.</translation>
    </message>
    <message>
        <source>A firewall has crossed out this word</source>
        <translation>Eine Firewall hat dieses Wort durchgestrichen</translation>
    </message>
    <message>
        <source>A firewall between here and the server replaces words it does not know with the letter X. Mostly STARTTLS was hidden this way, so the connection stays unencrypted.</source>
        <translation>Eine Firewall zwischen hier und dem Server ersetzt Wörter, die sie nicht kennt, durch den Buchstaben X. Meist wurde so STARTTLS verborgen, und die Verbindung bleibt unverschlüsselt.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to switch off the mail inspection of the firewall (for Cisco: inspect esmtp).</source>
        <translation>Den Administrator des Netzwerks bitten, die Mailinspektion der Firewall abzuschalten (bei Cisco: inspect esmtp).</translation>
    </message>
    <message>
        <source>Use port 465 with encryption from the first byte, which such firewalls leave alone.</source>
        <translation>Port 465 mit Verschlüsselung ab dem ersten Byte verwenden; solche Firewalls lassen ihn in Ruhe.</translation>
    </message>
    <message>
        <source>Test from another network to see which side the firewall is on.</source>
        <translation>Aus einem anderen Netzwerk testen, um zu sehen, auf welcher Seite die Firewall steht.</translation>
    </message>
    <message>
        <source>Own return address for each recipient (Postfix)</source>
        <translation>Eigene Rücksendeadresse für jeden Empfänger (Postfix)</translation>
    </message>
    <message>
        <source>The server can make a separate return address for each recipient, so that failed addresses of a list are found easily.</source>
        <translation>Der Server kann für jeden Empfänger eine eigene Rücksendeadresse bilden, damit fehlgeschlagene Adressen einer Liste leicht zu finden sind.</translation>
    </message>
    <message>
        <source>Early sending (Exim)</source>
        <translation>Frühes Senden (Exim)</translation>
    </message>
    <message>
        <source>Exim servers that know each other may send their first commands without waiting for the greeting.</source>
        <translation>Exim-Server, die einander kennen, dürfen ihre ersten Befehle senden, ohne die Begrüßung abzuwarten.</translation>
    </message>
    <message>
        <source>Original organisation (Exchange)</source>
        <translation>Ursprüngliche Organisation (Exchange)</translation>
    </message>
    <message>
        <source>Exchange servers hand over from which organisation a message comes. Other programs ignore it.</source>
        <translation>Exchange-Server übergeben damit, aus welcher Organisation eine Nachricht kommt. Andere Programme ignorieren es.</translation>
    </message>
    <message>
        <source>Mutual sign-in with a key pair (DSA)</source>
        <translation>Gegenseitige Anmeldung mit Schlüsselpaar (DSA)</translation>
    </message>
    <message>
        <source>Both sides prove themselves with a key and a certificate. It is not used for mail in practice.</source>
        <translation>Beide Seiten weisen sich mit Schlüssel und Zertifikat aus. Bei Mail wird das praktisch nicht verwendet.</translation>
    </message>
    <message>
        <source>Mutual sign-in with a key pair (ECDSA)</source>
        <translation>Gegenseitige Anmeldung mit Schlüsselpaar (ECDSA)</translation>
    </message>
    <message>
        <source>Mutual sign-in with a key pair (RSA)</source>
        <translation>Gegenseitige Anmeldung mit Schlüsselpaar (RSA)</translation>
    </message>
    <message>
        <source>Sign-in of one side with a key pair (DSA)</source>
        <translation>Einseitige Anmeldung mit Schlüsselpaar (DSA)</translation>
    </message>
    <message>
        <source>The client proves itself with a key and a certificate. It is not used for mail in practice.</source>
        <translation>Der Client weist sich mit Schlüssel und Zertifikat aus. Bei Mail wird das praktisch nicht verwendet.</translation>
    </message>
    <message>
        <source>Sign-in of one side with a key pair (ECDSA)</source>
        <translation>Einseitige Anmeldung mit Schlüsselpaar (ECDSA)</translation>
    </message>
    <message>
        <source>Sign-in of one side with a key pair (RSA)</source>
        <translation>Einseitige Anmeldung mit Schlüsselpaar (RSA)</translation>
    </message>
    <message>
        <source>No sign-in at all</source>
        <translation>Gar keine Anmeldung</translation>
    </message>
    <message>
        <source>The client gives no name, at most a note for the log. Mail servers for users do not accept it.</source>
        <translation>Der Client nennt keinen Namen, höchstens eine Notiz für das Protokoll. Mailserver für Benutzer akzeptieren das nicht.</translation>
    </message>
    <message>
        <source>Password proved by an answer (MD5)</source>
        <translation>Passwortnachweis durch eine Antwort (MD5)</translation>
    </message>
    <message>
        <source>The password itself is not sent, only an answer computed from it. The method is old, and the server must store the password readably.</source>
        <translation>Das Passwort selbst wird nicht gesendet, nur eine daraus berechnete Antwort. Das Verfahren ist alt, und der Server muss das Passwort lesbar speichern.</translation>
    </message>
    <message>
        <source>Password proved by an answer (obsolete)</source>
        <translation>Passwortnachweis durch eine Antwort (veraltet)</translation>
    </message>
    <message>
        <source>An older way to prove the password without sending it. It has been declared obsolete, because it is weak and often goes wrong.</source>
        <translation>Eine ältere Art, das Passwort nachzuweisen, ohne es zu senden. Sie gilt offiziell als veraltet, weil sie schwach ist und oft misslingt.</translation>
    </message>
    <message>
        <source>Sign-in through a network&apos;s own system</source>
        <translation>Anmeldung über das System eines Netzwerks</translation>
    </message>
    <message>
        <source>The sign-in runs through a system known from wireless networks. It is hardly used for mail.</source>
        <translation>Die Anmeldung läuft über ein System, das aus WLANs bekannt ist. Bei Mail wird es kaum verwendet.</translation>
    </message>
    <message>
        <source>Sign-in through a network&apos;s own system, bound to the encryption</source>
        <translation>Anmeldung über das System eines Netzwerks, an die Verschlüsselung gebunden</translation>
    </message>
    <message>
        <source>The same as EAP-AES128, bound to the encrypted connection as well. It is hardly used for mail.</source>
        <translation>Dasselbe wie EAP-AES128, zusätzlich an die verschlüsselte Verbindung gebunden. Bei Mail wird es kaum verwendet.</translation>
    </message>
    <message>
        <source>Sign-in with a key pair</source>
        <translation>Anmeldung mit Schlüsselpaar</translation>
    </message>
    <message>
        <source>The client proves that it has a secret key. The method comes from chat networks and is not used for mail.</source>
        <translation>Der Client weist nach, dass er einen geheimen Schlüssel hat. Das Verfahren stammt aus Chatnetzen und wird bei Mail nicht verwendet.</translation>
    </message>
    <message>
        <source>Sign-in with a client certificate</source>
        <translation>Anmeldung mit Clientzertifikat</translation>
    </message>
    <message>
        <source>The client has already shown who it is, mostly by a certificate of the encrypted connection. No password is sent.</source>
        <translation>Der Client hat sich bereits ausgewiesen, meist durch ein Zertifikat der verschlüsselten Verbindung. Es wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Family of sign-ins through a security service</source>
        <translation>Anmeldefamilie über einen Sicherheitsdienst</translation>
    </message>
    <message>
        <source>A group of methods that use a security service such as Kerberos. The part after the hyphen names the service.</source>
        <translation>Eine Gruppe von Verfahren, die einen Sicherheitsdienst wie Kerberos verwenden. Der Teil nach dem Bindestrich nennt den Dienst.</translation>
    </message>
    <message>
        <source>Sign-in with Kerberos (newer form)</source>
        <translation>Anmeldung mit Kerberos (neuere Form)</translation>
    </message>
    <message>
        <source>The client shows a ticket of the organisation&apos;s Kerberos service. No password is sent.</source>
        <translation>Der Client zeigt ein Ticket des Kerberos-Dienstes der Organisation. Es wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Sign-in with Kerberos, bound to the encryption</source>
        <translation>Anmeldung mit Kerberos, an die Verschlüsselung gebunden</translation>
    </message>
    <message>
        <source>The same as GS2-KRB5, bound to the encrypted connection as well.</source>
        <translation>Dasselbe wie GS2-KRB5, zusätzlich an die verschlüsselte Verbindung gebunden.</translation>
    </message>
    <message>
        <source>Sign-in with the Windows domain</source>
        <translation>Anmeldung mit der Windows-Domäne</translation>
    </message>
    <message>
        <source>The client uses the sign-in of the Windows domain, by Kerberos or NTLM. It works only inside the organisation.</source>
        <translation>Der Client verwendet die Anmeldung der Windows-Domäne, über Kerberos oder NTLM. Das geht nur innerhalb der Organisation.</translation>
    </message>
    <message>
        <source>Sign-in with Kerberos</source>
        <translation>Anmeldung mit Kerberos</translation>
    </message>
    <message>
        <source>The client shows a ticket of the organisation&apos;s Kerberos service, without a password. From outside of the organisation it usually fails.</source>
        <translation>Der Client zeigt ein Ticket des Kerberos-Dienstes der Organisation, ohne Passwort. Von außerhalb der Organisation schlägt das meist fehl.</translation>
    </message>
    <message>
        <source>Sign-in with old Kerberos (obsolete)</source>
        <translation>Anmeldung mit altem Kerberos (veraltet)</translation>
    </message>
    <message>
        <source>An outdated version of Kerberos that should not be used any more.</source>
        <translation>Eine veraltete Version von Kerberos, die nicht mehr verwendet werden sollte.</translation>
    </message>
    <message>
        <source>Sign-in with Kerberos 5</source>
        <translation>Anmeldung mit Kerberos 5</translation>
    </message>
    <message>
        <source>A name for Kerberos that is registered but hardly used; servers offer GSSAPI instead.</source>
        <translation>Ein Name für Kerberos, der registriert ist, aber kaum verwendet wird; Server bieten stattdessen GSSAPI an.</translation>
    </message>
    <message>
        <source>Name and password in two steps</source>
        <translation>Name und Passwort in zwei Schritten</translation>
    </message>
    <message>
        <source>User name and password are sent one after the other, only encoded and not encrypted. It is common and safe on an encrypted connection only.</source>
        <translation>Benutzername und Passwort werden nacheinander gesendet, nur kodiert und nicht verschlüsselt. Das ist verbreitet und nur über eine verschlüsselte Verbindung sicher.</translation>
    </message>
    <message>
        <source>Sign-in with Novell&apos;s service</source>
        <translation>Anmeldung mit dem Dienst von Novell</translation>
    </message>
    <message>
        <source>A method of Novell&apos;s own sign-in service. It is of no importance today.</source>
        <translation>Ein Verfahren des Novell-eigenen Anmeldedienstes. Es ist heute ohne Bedeutung.</translation>
    </message>
    <message>
        <source>Sign-in with Novell&apos;s service for Samba</source>
        <translation>Anmeldung mit dem Dienst von Novell für Samba</translation>
    </message>
    <message>
        <source>Sign-in with Windows name and password</source>
        <translation>Anmeldung mit Windows-Name und -Passwort</translation>
    </message>
    <message>
        <source>An older method of Windows: the password itself is not sent, only an answer computed from it. Many servers do not offer it any more.</source>
        <translation>Ein älteres Windows-Verfahren: Das Passwort selbst wird nicht gesendet, nur eine daraus berechnete Antwort. Viele Server bieten es nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign-in with a token (old form)</source>
        <translation>Anmeldung mit Token (alte Form)</translation>
    </message>
    <message>
        <source>The client shows a token of an older kind. Mail providers use newer forms.</source>
        <translation>Der Client zeigt ein Token älterer Art. Mailanbieter verwenden neuere Formen.</translation>
    </message>
    <message>
        <source>Sign-in with a token (OAuth)</source>
        <translation>Anmeldung mit Token (OAuth)</translation>
    </message>
    <message>
        <source>The mail program shows a token that it got after a sign-in in the provider&apos;s own window. A normal password does not work with this method.</source>
        <translation>Das Mailprogramm zeigt ein Token, das es nach einer Anmeldung im Fenster des Anbieters bekommen hat. Ein normales Passwort geht mit diesem Verfahren nicht.</translation>
    </message>
    <message>
        <source>Sign-in through an OpenID provider</source>
        <translation>Anmeldung über einen OpenID-Anbieter</translation>
    </message>
    <message>
        <source>The sign-in is done at another web site. It is hardly used for mail.</source>
        <translation>Die Anmeldung geschieht auf einer anderen Website. Bei Mail wird das kaum verwendet.</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>Einmalpasswörter</translation>
    </message>
    <message>
        <source>Each password from a list or device works only once.</source>
        <translation>Jedes Passwort aus einer Liste oder einem Gerät gilt nur einmal.</translation>
    </message>
    <message>
        <source>Name and password in one step</source>
        <translation>Name und Passwort in einem Schritt</translation>
    </message>
    <message>
        <source>User name and password are sent together, only encoded and not encrypted. It is the usual method and safe on an encrypted connection only.</source>
        <translation>Benutzername und Passwort werden zusammen gesendet, nur kodiert und nicht verschlüsselt. Das ist das übliche Verfahren und nur über eine verschlüsselte Verbindung sicher.</translation>
    </message>
    <message>
        <source>Sign-in through an organisation&apos;s web sign-in</source>
        <translation>Anmeldung über die Webanmeldung einer Organisation</translation>
    </message>
    <message>
        <source>The sign-in is done on the organisation&apos;s web page. It is hardly used for mail.</source>
        <translation>Die Anmeldung geschieht auf der Webseite der Organisation. Bei Mail wird das kaum verwendet.</translation>
    </message>
    <message>
        <source>Family of safe password proofs</source>
        <translation>Familie sicherer Passwortnachweise</translation>
    </message>
    <message>
        <source>A group of methods that prove the password without sending it. The part after the hyphen names the computing method.</source>
        <translation>Eine Gruppe von Verfahren, die das Passwort nachweisen, ohne es zu senden. Der Teil nach dem Bindestrich nennt das Rechenverfahren.</translation>
    </message>
    <message>
        <source>Sign-in with a SecurID device</source>
        <translation>Anmeldung mit einem SecurID-Gerät</translation>
    </message>
    <message>
        <source>The client sends a number that a small device shows. It is hardly used for mail.</source>
        <translation>Der Client sendet eine Zahl, die ein kleines Gerät anzeigt. Bei Mail wird das kaum verwendet.</translation>
    </message>
    <message>
        <source>One-time passwords (obsolete)</source>
        <translation>Einmalpasswörter (veraltet)</translation>
    </message>
    <message>
        <source>The forerunner of OTP. It should not be used any more.</source>
        <translation>Der Vorläufer von OTP. Er sollte nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>Nicht zu verwenden</translation>
    </message>
    <message>
        <source>This name is registered only so that nobody uses it. Servers that offer it are set up wrongly.</source>
        <translation>Dieser Name ist nur registriert, damit ihn niemand verwendet. Server, die ihn anbieten, sind falsch eingerichtet.</translation>
    </message>
    <message>
        <source>Sign-in passed on to the user&apos;s own domain</source>
        <translation>Anmeldung, an die Domain des Benutzers weitergegeben</translation>
    </message>
    <message>
        <source>An experiment in which the user&apos;s own domain checks the sign-in. It is not used for mail in practice.</source>
        <translation>Ein Versuch, bei dem die Domain des Benutzers selbst die Anmeldung prüft. Bei Mail wird er praktisch nicht verwendet.</translation>
    </message>
    <message>
        <source>Sign-in with a token (very old form)</source>
        <translation>Anmeldung mit Token (sehr alte Form)</translation>
    </message>
    <message>
        <source>Google&apos;s first form of sign-in with a token. It has been switched off.</source>
        <translation>Googles erste Form der Anmeldung mit Token. Sie ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Sign-in with a token (Google and Microsoft)</source>
        <translation>Anmeldung mit Token (Google und Microsoft)</translation>
    </message>
    <message>
        <source>Safe password proof (SHA-1)</source>
        <translation>Sicherer Passwortnachweis (SHA-1)</translation>
    </message>
    <message>
        <source>Client and server prove to each other that they know the password, without sending it.</source>
        <translation>Client und Server weisen einander nach, dass sie das Passwort kennen, ohne es zu senden.</translation>
    </message>
    <message>
        <source>Safe password proof (SHA-1), bound to the encryption</source>
        <translation>Sicherer Passwortnachweis (SHA-1), an die Verschlüsselung gebunden</translation>
    </message>
    <message>
        <source>Like SCRAM-SHA-1, and also bound to this encrypted connection, so that nobody in between can use it.</source>
        <translation>Wie SCRAM-SHA-1 und zusätzlich an diese verschlüsselte Verbindung gebunden, sodass niemand dazwischen die Anmeldung nutzen kann.</translation>
    </message>
    <message>
        <source>Safe password proof (SHA-256)</source>
        <translation>Sicherer Passwortnachweis (SHA-256)</translation>
    </message>
    <message>
        <source>Client and server prove to each other that they know the password, without sending it. It is the best of the password methods in wide use.</source>
        <translation>Client und Server weisen einander nach, dass sie das Passwort kennen, ohne es zu senden. Von den verbreiteten Passwortverfahren ist es das beste.</translation>
    </message>
    <message>
        <source>Safe password proof (SHA-256), bound to the encryption</source>
        <translation>Sicherer Passwortnachweis (SHA-256), an die Verschlüsselung gebunden</translation>
    </message>
    <message>
        <source>Like SCRAM-SHA-256, and also bound to this encrypted connection, so that nobody in between can use it.</source>
        <translation>Wie SCRAM-SHA-256 und zusätzlich an diese verschlüsselte Verbindung gebunden, sodass niemand dazwischen die Anmeldung nutzen kann.</translation>
    </message>
    <message>
        <source>Signed in again too soon</source>
        <translation>Zu früh erneut angemeldet</translation>
    </message>
    <message>
        <source>The server wants more time between two sign-ins. The password may well be right.</source>
        <translation>Der Server verlangt mehr Zeit zwischen zwei Anmeldungen. Das Passwort kann durchaus stimmen.</translation>
    </message>
    <message>
        <source>Raise the time between two checks for mail in the mail program.</source>
        <translation>Im Mailprogramm die Zeit zwischen zwei Abrufen verlängern.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try once.</source>
        <translation>Einige Minuten warten, dann einmal versuchen.</translation>
    </message>
    <message>
        <source>The password is right, but the mailbox is open elsewhere</source>
        <translation>Das Passwort stimmt, aber das Postfach ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Another session has locked the mailbox. Only one POP3 session at a time is possible.</source>
        <translation>Eine andere Sitzung hat das Postfach gesperrt. Es ist immer nur eine POP3-Sitzung möglich.</translation>
    </message>
    <message>
        <source>Wait a few minutes; a broken session ends by itself.</source>
        <translation>Einige Minuten warten; eine abgebrochene Sitzung endet von selbst.</translation>
    </message>
    <message>
        <source>Use IMAP if several devices need the mailbox.</source>
        <translation>IMAP verwenden, falls mehrere Geräte das Postfach brauchen.</translation>
    </message>
    <message>
        <source>The server has a fault for the moment</source>
        <translation>Der Server hat vorübergehend eine Störung</translation>
    </message>
    <message>
        <source>The sign-in failed because of the server itself, not because of the password.</source>
        <translation>Die Anmeldung ist am Server selbst gescheitert, nicht am Passwort.</translation>
    </message>
    <message>
        <source>The server has a lasting fault</source>
        <translation>Der Server hat eine dauerhafte Störung</translation>
    </message>
    <message>
        <source>Something about the mailbox or the server is broken and needs the administrator. It is not about the password.</source>
        <translation>Am Postfach oder Server ist etwas defekt und braucht den Administrator. Mit dem Passwort hat es nichts zu tun.</translation>
    </message>
    <message>
        <source>Ask the provider or administrator of the mailbox, with time and user name.</source>
        <translation>Den Anbieter oder Administrator des Postfachs fragen und Uhrzeit und Benutzernamen nennen.</translation>
    </message>
    <message>
        <source>Read the rest of the text for the reason.</source>
        <translation>Den Grund im Rest des Textes nachlesen.</translation>
    </message>
    <message>
        <source>The server says clearly that name or password is the problem, and not a fault of its own.</source>
        <translation>Der Server sagt eindeutig, dass es an Name oder Passwort liegt und nicht an einer eigenen Störung.</translation>
    </message>
    <message>
        <source>The message needs another mode of the mail program</source>
        <translation>Die Nachricht braucht einen anderen Modus des Mailprogramms</translation>
    </message>
    <message>
        <source>The message has addresses in other scripts, and the mail program has not switched on UTF8 mode.</source>
        <translation>Die Nachricht hat Adressen in anderen Schriften, und das Mailprogramm hat den UTF8-Modus nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The command was carried out.</source>
        <translation>Der Befehl wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The command failed. POP3 has no numbers; the word in square brackets, if there is one, and the text give the reason.</source>
        <translation>Der Befehl ist fehlgeschlagen. POP3 hat keine Nummern; den Grund nennen der Text und, falls vorhanden, das Wort in eckigen Klammern.</translation>
    </message>
    <message>
        <source>This is a question, not an error. The text is encoded in base64.</source>
        <translation>Das ist eine Frage, kein Fehler. Der Text ist in base64 kodiert.</translation>
    </message>
    <message>
        <source>The beginning of messages can be fetched</source>
        <translation>Der Anfang von Nachrichten lässt sich abrufen</translation>
    </message>
    <message>
        <source>The mail program can look at the header and the first lines without loading the whole message.</source>
        <translation>Das Mailprogramm kann den Kopf und die ersten Zeilen ansehen, ohne die ganze Nachricht zu laden.</translation>
    </message>
    <message>
        <source>Sign-in with name and password</source>
        <translation>Anmeldung mit Name und Passwort</translation>
    </message>
    <message>
        <source>The server takes user name and password as plain text. If it is missing before STLS, the server wants encryption first.</source>
        <translation>Der Server nimmt Benutzername und Passwort als Klartext an. Fehlt das Wort vor STLS, verlangt der Server zuerst Verschlüsselung.</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>Weitere Anmeldeverfahren</translation>
    </message>
    <message>
        <source>The server lists further methods of signing in.</source>
        <translation>Der Server listet weitere Anmeldeverfahren auf.</translation>
    </message>
    <message>
        <source>Refusals carry a code</source>
        <translation>Ablehnungen tragen einen Code</translation>
    </message>
    <message>
        <source>The server puts a code in square brackets before the text of a refusal.</source>
        <translation>Der Server setzt vor den Text einer Ablehnung einen Code in eckigen Klammern.</translation>
    </message>
    <message>
        <source>Shortest time between two sign-ins</source>
        <translation>Kürzeste Zeit zwischen zwei Anmeldungen</translation>
    </message>
    <message>
        <source>The server names how many seconds must pass before the next sign-in.</source>
        <translation>Der Server nennt, wie viele Sekunden bis zur nächsten Anmeldung vergehen müssen.</translation>
    </message>
    <message>
        <source>The mail program may send several commands without waiting for each reply.</source>
        <translation>Das Mailprogramm darf mehrere Befehle senden, ohne jede Antwort abzuwarten.</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Aufbewahrungsdauer von Nachrichten</translation>
    </message>
    <message>
        <source>The server says after how many days it deletes messages, or NEVER.</source>
        <translation>Der Server sagt, nach wie vielen Tagen er Nachrichten löscht, oder NEVER.</translation>
    </message>
    <message>
        <source>Lasting message numbers</source>
        <translation>Dauerhafte Nachrichtennummern</translation>
    </message>
    <message>
        <source>Each message has a number that stays the same, so that the mail program knows what it has loaded already.</source>
        <translation>Jede Nachricht hat eine gleichbleibende Nummer, damit das Mailprogramm weiß, was es schon geladen hat.</translation>
    </message>
    <message>
        <source>Name of the server program</source>
        <translation>Name des Serverprogramms</translation>
    </message>
    <message>
        <source>The server tells what program it is.</source>
        <translation>Der Server sagt, welches Programm er ist.</translation>
    </message>
    <message>
        <source>The connection can be switched to encryption. If it is missing on port 110, use port 995 with SSL/TLS.</source>
        <translation>Die Verbindung lässt sich auf Verschlüsselung umstellen. Fehlt das Wort auf Port 110, Port 995 mit SSL/TLS verwenden.</translation>
    </message>
    <message>
        <source>Refused sign-ins carry a reason</source>
        <translation>Abgelehnte Anmeldungen nennen einen Grund</translation>
    </message>
    <message>
        <source>The server tells whether a failed sign-in is due to the password or to a fault of its own.</source>
        <translation>Der Server sagt, ob eine fehlgeschlagene Anmeldung am Passwort liegt oder an einer eigenen Störung.</translation>
    </message>
    <message>
        <source>Other scripts are possible</source>
        <translation>Andere Schriften sind möglich</translation>
    </message>
    <message>
        <source>The server can hand out messages with addresses in other scripts.</source>
        <translation>Der Server kann Nachrichten mit Adressen in anderen Schriften ausgeben.</translation>
    </message>
    <message>
        <source>The language of the texts can be chosen</source>
        <translation>Die Sprache der Texte ist wählbar</translation>
    </message>
    <message>
        <source>The server can give its texts in several languages.</source>
        <translation>Der Server kann seine Texte in mehreren Sprachen ausgeben.</translation>
    </message>
    <message>
        <source>First contact is delayed on purpose (greylisting)</source>
        <translation>Der erste Kontakt wird absichtlich verzögert (Greylisting)</translation>
    </message>
    <message>
        <source>The receiving server does not know this sender yet and asks it to come back in a few minutes. Ordinary mail servers do that by themselves.</source>
        <translation>Der Empfängerserver kennt diesen Absender noch nicht und verlangt, dass er in einigen Minuten wiederkommt. Gewöhnliche Mailserver tun das von selbst.</translation>
    </message>
    <message>
        <source>Wait: the sending server tries again by itself, usually within 15 to 60 minutes.</source>
        <translation>Abwarten: Der sendende Server versucht es von selbst erneut, meist innerhalb von 15 bis 60 Minuten.</translation>
    </message>
    <message>
        <source>Do not send the message again by hand.</source>
        <translation>Die Nachricht nicht von Hand noch einmal senden.</translation>
    </message>
    <message>
        <source>Check, if it still fails after some hours, that the sending server keeps one address and really tries again.</source>
        <translation>Falls es nach einigen Stunden noch scheitert: prüfen, ob der sendende Server eine Adresse beibehält und es wirklich erneut versucht.</translation>
    </message>
    <message>
        <source>The message is only delayed, not refused. It will most likely arrive within the hour without doing anything.</source>
        <translation>Die Nachricht ist nur verzögert, nicht abgelehnt. Sie kommt höchstwahrscheinlich innerhalb einer Stunde ohne weiteres Zutun an.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server takes no mail from this country</source>
        <translation>Der Server des Empfängers nimmt keine Mail aus diesem Land an</translation>
    </message>
    <message>
        <source>The recipient&apos;s administrators refuse mail by the country of the sending IP address. That is not a block list of spam.</source>
        <translation>Die Administratoren des Empfängers lehnen Mail nach dem Land der sendenden IP-Adresse ab. Das ist keine Spam-Sperrliste.</translation>
    </message>
    <message>
        <source>Ask the recipient to have the sender allowed.</source>
        <translation>Den Empfänger bitten, den Absender freischalten zu lassen.</translation>
    </message>
    <message>
        <source>Send through a mail server in another country, if there is one.</source>
        <translation>Über einen Mailserver in einem anderen Land senden, falls vorhanden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server does not accept mail from the country of our mail server. Please ask them to allow it.</source>
        <translation>Der Mailserver des Empfängers akzeptiert keine Mail aus dem Land unseres Mailservers. Am besten den Empfänger bitten, sie zuzulassen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not use the block list</source>
        <translation>Der Server des Empfängers konnte die Sperrliste nicht abfragen</translation>
    </message>
    <message>
        <source>The sender is not listed. The recipient&apos;s server asks the list through a shared DNS resolver, the list refuses to answer, and the server wrongly takes that refusal for &quot;listed&quot;.</source>
        <translation>Der Absender ist nicht gelistet. Der Server des Empfängers fragt die Liste über einen gemeinsam genutzten DNS-Resolver, die Liste verweigert die Antwort, und der Server hält diese Weigerung fälschlich für „gelistet“.</translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s mail administrator, with this reply, that the block list refuses their DNS queries.</source>
        <translation>Dem Mailadministrator des Empfängers mit dieser Antwort mitteilen, dass die Sperrliste seine DNS-Abfragen verweigert.</translation>
    </message>
    <message>
        <source>Suggest a DNS resolver of their own or the list&apos;s registered access key.</source>
        <translation>Einen eigenen DNS-Resolver oder den registrierten Zugangsschlüssel der Liste vorschlagen.</translation>
    </message>
    <message>
        <source>Do not ask any list for removal: the sending address is not on it.</source>
        <translation>Keine Liste um Löschung bitten: Die sendende Adresse steht nicht darauf.</translation>
    </message>
    <message>
        <source>The message was refused because of a wrong setting at the recipient&apos;s mail server. Please tell them, for instance by telephone, and show them this reply.</source>
        <translation>Die Nachricht wurde wegen einer falschen Einstellung am Mailserver des Empfängers abgelehnt. Am besten dem Empfänger Bescheid geben, etwa telefonisch, und ihm diese Antwort zeigen.</translation>
    </message>
    <message>
        <source>The Gmail mailbox is full and no longer used</source>
        <translation>Das Gmail-Postfach ist voll und wird nicht mehr genutzt</translation>
    </message>
    <message>
        <source>The recipient&apos;s Gmail storage is full and nobody has signed in for a long time, so Google no longer keeps mail for later.</source>
        <translation>Der Gmail-Speicher des Empfängers ist voll, und lange hat sich niemand angemeldet; Google hebt deshalb keine Mail mehr für später auf.</translation>
    </message>
    <message>
        <source>Do not send again until the recipient says that the mailbox is in use.</source>
        <translation>Erst wieder senden, wenn der Empfänger sagt, dass das Postfach in Gebrauch ist.</translation>
    </message>
    <message>
        <source>The recipient&apos;s Gmail mailbox is full and seems abandoned. Please reach them another way.</source>
        <translation>Das Gmail-Postfach des Empfängers ist voll und scheint verlassen. Der Empfänger ist besser auf anderem Weg zu erreichen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s Google storage is full. Mail, Drive and Photos share it, so an empty inbox does not help.</source>
        <translation>Der Google-Speicher des Empfängers ist voll. Mail, Drive und Fotos teilen ihn sich, ein leerer Posteingang hilft also nicht.</translation>
    </message>
    <message>
        <source>Ask the recipient another way to free Google storage (mail, Drive and Photos share it) or to buy more.</source>
        <translation>Den Empfänger auf anderem Weg bitten, Google-Speicher freizugeben (Mail, Drive und Fotos teilen ihn sich) oder mehr zu kaufen.</translation>
    </message>
    <message>
        <source>Send the message again when they have done so.</source>
        <translation>Die Nachricht erneut senden, wenn das erledigt ist.</translation>
    </message>
    <message>
        <source>The Gmail recipient gets too much mail at the moment</source>
        <translation>Der Gmail-Empfänger bekommt gerade zu viel Mail</translation>
    </message>
    <message>
        <source>So many messages arrive for this one address that Google slows it down for a while.</source>
        <translation>Bei dieser einen Adresse kommen so viele Nachrichten an, dass Google sie eine Weile bremst.</translation>
    </message>
    <message>
        <source>Wait: the sending server tries again by itself.</source>
        <translation>Abwarten: Der sendende Server versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Send fewer messages to this address, or collect them, if it gets many (reports, alarms).</source>
        <translation>Weniger Nachrichten an diese Adresse senden oder sie sammeln, falls sie viele bekommt (Berichte, Alarme).</translation>
    </message>
    <message>
        <source>The recipient gets too many messages just now. Yours will be tried again automatically.</source>
        <translation>Der Empfänger bekommt gerade zu viele Nachrichten. Die Zustellung wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The Google account has sent as much as it may for today</source>
        <translation>Das Google-Konto hat für heute so viel gesendet, wie es darf</translation>
    </message>
    <message>
        <source>Google limits how many messages and recipients one account may send in 24 hours. The limit has been reached.</source>
        <translation>Google begrenzt, wie viele Nachrichten und Empfänger ein Konto in 24 Stunden senden darf. Die Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>Wait up to 24 hours, then send again.</source>
        <translation>Bis zu 24 Stunden warten, dann erneut senden.</translation>
    </message>
    <message>
        <source>Check with the user whether they really sent that much; if not, treat the account as misused and change its password.</source>
        <translation>Beim Benutzer nachfragen, ob er wirklich so viel gesendet hat; falls nicht, das Konto als missbraucht behandeln und das Passwort ändern.</translation>
    </message>
    <message>
        <source>Use a mailing service for large lists.</source>
        <translation>Für große Verteiler einen Versanddienst verwenden.</translation>
    </message>
    <message>
        <source>Your account has reached Google&apos;s daily limit. Sending works again within 24 hours.</source>
        <translation>Das Konto hat die Tagesgrenze von Google erreicht. Das Senden geht innerhalb von 24 Stunden wieder.</translation>
    </message>
    <message>
        <source>Google saw the same message too often</source>
        <translation>Google hat dieselbe Nachricht zu oft gesehen</translation>
    </message>
    <message>
        <source>A message with the same Message-ID was sent too many times in a short time, which is usually a program that repeats itself.</source>
        <translation>Eine Nachricht mit derselben Message-ID wurde in kurzer Zeit zu oft gesendet; meist wiederholt sich dabei ein Programm.</translation>
    </message>
    <message>
        <source>Stop sending the same message again.</source>
        <translation>Dieselbe Nachricht nicht weiter senden.</translation>
    </message>
    <message>
        <source>Repair the program so that every message gets its own Message-ID.</source>
        <translation>Das Programm so korrigieren, dass jede Nachricht eine eigene Message-ID bekommt.</translation>
    </message>
    <message>
        <source>Google wants an app password here</source>
        <translation>Google verlangt hier ein App-Passwort</translation>
    </message>
    <message>
        <source>The account uses two-step verification. Google does not take the normal password from a mail program that signs in with a password.</source>
        <translation>Das Konto verwendet die Bestätigung in zwei Schritten. Google nimmt das normale Passwort nicht von einem Mailprogramm an, das sich mit Passwort anmeldet.</translation>
    </message>
    <message>
        <source>Create an app password in the Google account under Security, 2-Step Verification, App passwords.</source>
        <translation>Im Google-Konto unter Sicherheit, Bestätigung in zwei Schritten, App-Passwörter ein App-Passwort erstellen.</translation>
    </message>
    <message>
        <source>Enter those 16 letters in the mail program instead of the normal password.</source>
        <translation>Diese 16 Buchstaben statt des normalen Passworts im Mailprogramm eintragen.</translation>
    </message>
    <message>
        <source>Choose &quot;Sign in with Google&quot; (OAuth) instead, if the program can do it.</source>
        <translation>Stattdessen „Über Google anmelden“ (OAuth) wählen, falls das Programm es kann.</translation>
    </message>
    <message>
        <source>Ask the Workspace administrator if app passwords are not offered: they may be switched off there.</source>
        <translation>Den Workspace-Administrator fragen, falls App-Passwörter nicht angeboten werden: Sie können dort abgeschaltet sein.</translation>
    </message>
    <message>
        <source>Google needs a special password for this program. Please create an app password in your Google account and enter it there.</source>
        <translation>Google verlangt für dieses Programm ein besonderes Passwort. Im Google-Konto ein App-Passwort erstellen und im Programm eintragen.</translation>
    </message>
    <message>
        <source>Google wants a sign-in in the web browser first</source>
        <translation>Google verlangt zuerst eine Anmeldung im Webbrowser</translation>
    </message>
    <message>
        <source>Google finds this sign-in unusual and wants the owner to confirm it in the browser before the mail program may go on.</source>
        <translation>Google findet diese Anmeldung ungewöhnlich; der Inhaber soll sie im Browser bestätigen, bevor das Mailprogramm weitermachen darf.</translation>
    </message>
    <message>
        <source>Ask the user to sign in at mail.google.com from the same network and to confirm the question there.</source>
        <translation>Den Benutzer bitten, sich aus demselben Netzwerk bei mail.google.com anzumelden und die Rückfrage dort zu bestätigen.</translation>
    </message>
    <message>
        <source>Try the mail program again afterwards, once.</source>
        <translation>Danach das Mailprogramm erneut versuchen, einmal.</translation>
    </message>
    <message>
        <source>Use &quot;Sign in with Google&quot; (OAuth) or an app password if it keeps happening.</source>
        <translation>„Über Google anmelden“ (OAuth) oder ein App-Passwort verwenden, falls es immer wieder vorkommt.</translation>
    </message>
    <message>
        <source>Google wants to be sure that it is you. Please open mail.google.com in the browser, sign in and confirm, then try again.</source>
        <translation>Google möchte sichergehen, dass Sie es sind. Im Browser mail.google.com öffnen, anmelden und bestätigen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time</source>
        <translation>Zu viele Anmeldungen in kurzer Zeit</translation>
    </message>
    <message>
        <source>Google has paused sign-ins for this account. Every further try makes the pause longer.</source>
        <translation>Google hat Anmeldungen für dieses Konto pausiert. Jeder weitere Versuch verlängert die Pause.</translation>
    </message>
    <message>
        <source>Stop all programs and devices that use an old password for this account.</source>
        <translation>Alle Programme und Geräte anhalten, die für dieses Konto ein altes Passwort verwenden.</translation>
    </message>
    <message>
        <source>Wait at least an hour, then sign in once with the right password.</source>
        <translation>Mindestens eine Stunde warten, dann einmal mit dem richtigen Passwort anmelden.</translation>
    </message>
    <message>
        <source>The account is paused because of too many sign-in attempts. Please wait an hour and do not try in between.</source>
        <translation>Das Konto ist wegen zu vieler Anmeldeversuche pausiert. Eine Stunde warten und es in der Zwischenzeit nicht versuchen.</translation>
    </message>
    <message>
        <source>Google does not accept this user name and password</source>
        <translation>Google akzeptiert Benutzername und Passwort nicht</translation>
    </message>
    <message>
        <source>Google refused the sign-in. Google does not take the normal password of an account from mail programs: an app password or &quot;Sign in with Google&quot; is needed. So this reply often means just that.</source>
        <translation>Google hat die Anmeldung abgelehnt. Google nimmt das normale Passwort eines Kontos nicht von Mailprogrammen an: Nötig ist ein App-Passwort oder „Über Google anmelden“. Oft bedeutet diese Antwort also nur das.</translation>
    </message>
    <message>
        <source>Check that the full address is the user name.</source>
        <translation>Prüfen, ob als Benutzername die vollständige Adresse eingetragen ist.</translation>
    </message>
    <message>
        <source>Create an app password (it needs two-step verification), or choose &quot;Sign in with Google&quot; (OAuth) in the program.</source>
        <translation>Ein App-Passwort erstellen (dafür ist die Bestätigung in zwei Schritten nötig) oder im Programm „Über Google anmelden“ (OAuth) wählen.</translation>
    </message>
    <message>
        <source>Enter the password anew; mail programs keep old ones.</source>
        <translation>Das Passwort neu eintragen; Mailprogramme behalten alte Passwörter.</translation>
    </message>
    <message>
        <source>Google did not accept the password. Please use &quot;Sign in with Google&quot; or an app password in your mail program.</source>
        <translation>Google hat das Passwort nicht akzeptiert. Im Mailprogramm „Über Google anmelden“ oder ein App-Passwort verwenden.</translation>
    </message>
    <message>
        <source>IMAP or POP access is switched off in this Google account</source>
        <translation>IMAP- oder POP-Zugriff ist in diesem Google-Konto abgeschaltet</translation>
    </message>
    <message>
        <source>The password may be right: this kind of access is not allowed for the account.</source>
        <translation>Das Passwort kann stimmen: Diese Art des Zugriffs ist für das Konto nicht erlaubt.</translation>
    </message>
    <message>
        <source>Switch on IMAP or POP in Gmail&apos;s settings, under &quot;Forwarding and POP/IMAP&quot;.</source>
        <translation>IMAP oder POP in den Gmail-Einstellungen unter „Weiterleitung und POP/IMAP“ einschalten.</translation>
    </message>
    <message>
        <source>Ask the Workspace administrator if the setting is missing.</source>
        <translation>Den Workspace-Administrator fragen, falls die Einstellung fehlt.</translation>
    </message>
    <message>
        <source>Google has paused this account&apos;s IMAP or POP access</source>
        <translation>Google hat den IMAP- oder POP-Zugriff dieses Kontos pausiert</translation>
    </message>
    <message>
        <source>Too much data or too many commands in a short time. The pause ends by itself within 24 hours.</source>
        <translation>Zu viele Daten oder zu viele Befehle in kurzer Zeit. Die Pause endet innerhalb von 24 Stunden von selbst.</translation>
    </message>
    <message>
        <source>Close other mail programs that use this account.</source>
        <translation>Andere Mailprogramme schließen, die dieses Konto verwenden.</translation>
    </message>
    <message>
        <source>Wait up to 24 hours.</source>
        <translation>Bis zu 24 Stunden warten.</translation>
    </message>
    <message>
        <source>Too many mail programs are connected at the same time</source>
        <translation>Zu viele Mailprogramme sind gleichzeitig verbunden</translation>
    </message>
    <message>
        <source>Each mail program opens several connections, and the account has reached the most that it may have (Gmail: 15).</source>
        <translation>Jedes Mailprogramm öffnet mehrere Verbindungen, und das Konto hat die zulässige Höchstzahl erreicht (Gmail: 15).</translation>
    </message>
    <message>
        <source>Close other programs and devices that use this account.</source>
        <translation>Andere Programme und Geräte schließen, die dieses Konto verwenden.</translation>
    </message>
    <message>
        <source>Lower the number of connections in the mail program&apos;s advanced settings.</source>
        <translation>Die Zahl der Verbindungen in den erweiterten Einstellungen des Mailprogramms verringern.</translation>
    </message>
    <message>
        <source>Gmail wants a sign-in before it takes this message</source>
        <translation>Gmail verlangt eine Anmeldung, bevor es diese Nachricht annimmt</translation>
    </message>
    <message>
        <source>The program sent mail through smtp.gmail.com without signing in.</source>
        <translation>Das Programm hat ohne Anmeldung Mail über smtp.gmail.com gesendet.</translation>
    </message>
    <message>
        <source>Switch on sign-in for outgoing mail in the program, with the full address as user name.</source>
        <translation>Im Programm die Anmeldung für ausgehende Mail einschalten, mit der vollständigen Adresse als Benutzername.</translation>
    </message>
    <message>
        <source>Use Google&apos;s relay service or an app password if this is a server or a device.</source>
        <translation>Den Relay-Dienst von Google oder ein App-Passwort verwenden, falls es ein Server oder Gerät ist.</translation>
    </message>
    <message>
        <source>Google&apos;s relay service does not know this sender</source>
        <translation>Der Relay-Dienst von Google kennt diesen Absender nicht</translation>
    </message>
    <message>
        <source>The message came to Google&apos;s SMTP relay from an IP address or domain that is not registered in the Workspace settings.</source>
        <translation>Die Nachricht kam von einer IP-Adresse oder Domain zum SMTP-Relay von Google, die in den Workspace-Einstellungen nicht registriert ist.</translation>
    </message>
    <message>
        <source>Ask the Workspace administrator to open Apps, Google Workspace, Gmail, Routing, SMTP relay service.</source>
        <translation>Den Workspace-Administrator bitten, Apps, Google Workspace, Gmail, Routing, SMTP-Relay-Dienst zu öffnen.</translation>
    </message>
    <message>
        <source>Enter the public IP address that the message came from, or let the program sign in.</source>
        <translation>Die öffentliche IP-Adresse eintragen, von der die Nachricht kam, oder das Programm sich anmelden lassen.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s domain belongs to this Workspace account.</source>
        <translation>Prüfen, ob die Absenderdomain zu diesem Workspace-Konto gehört.</translation>
    </message>
    <message>
        <source>Mail from this device is not yet registered with your organisation&apos;s Google service. Your administrator has to add it.</source>
        <translation>Mail von diesem Gerät ist beim Google-Dienst Ihrer Organisation noch nicht registriert. Der Administrator muss das Gerät hinzufügen.</translation>
    </message>
    <message>
        <source>The sender&apos;s Google account may not send</source>
        <translation>Das Google-Konto des Absenders darf nicht senden</translation>
    </message>
    <message>
        <source>The sending account is switched off or does not belong to this Workspace domain.</source>
        <translation>Das sendende Konto ist abgeschaltet oder gehört nicht zu dieser Workspace-Domain.</translation>
    </message>
    <message>
        <source>Ask the Workspace administrator to check the sender&apos;s account and its Gmail service.</source>
        <translation>Den Workspace-Administrator bitten, das Konto des Absenders und dessen Gmail-Dienst zu prüfen.</translation>
    </message>
    <message>
        <source>Try again when the account is active in this domain.</source>
        <translation>Erneut versuchen, wenn das Konto in dieser Domain aktiv ist.</translation>
    </message>
    <message>
        <source>Gmail takes no mail directly from this connection</source>
        <translation>Gmail nimmt direkt von diesem Anschluss keine Mail an</translation>
    </message>
    <message>
        <source>The IP address belongs to a home, mobile or otherwise dynamic range. Gmail accepts mail only from proper mail servers.</source>
        <translation>Die IP-Adresse gehört zu einem privaten, mobilen oder sonst dynamischen Bereich. Gmail akzeptiert Mail nur von richtigen Mailservern.</translation>
    </message>
    <message>
        <source>Send through the provider&apos;s outgoing server (port 587 with sign-in) instead of directly.</source>
        <translation>Über den Postausgangsserver des Anbieters senden (Port 587 mit Anmeldung) statt direkt.</translation>
    </message>
    <message>
        <source>Ask the provider to correct the reverse DNS name and the entry in lists of dynamic addresses if it is a fixed server address.</source>
        <translation>Falls es eine feste Serveradresse ist: den Anbieter bitten, den Reverse-DNS-Namen und den Eintrag in Listen dynamischer Adressen zu korrigieren.</translation>
    </message>
    <message>
        <source>Mail cannot be sent to Gmail directly from this connection. It has to go through the provider&apos;s mail server.</source>
        <translation>Von diesem Anschluss lässt sich Mail nicht direkt an Gmail senden. Sie muss über den Mailserver des Anbieters laufen.</translation>
    </message>
    <message>
        <source>Gmail misses a reverse DNS name for the sending IPv6 address</source>
        <translation>Gmail vermisst einen Reverse-DNS-Namen für die sendende IPv6-Adresse</translation>
    </message>
    <message>
        <source>Over IPv6 Gmail wants a reverse name (PTR) that points back to the same address, and SPF or DKIM that passes. The same server often has all that only for IPv4.</source>
        <translation>Über IPv6 verlangt Gmail einen Reverse-Namen (PTR), der zur selben Adresse zurückführt, und ein bestandenes SPF oder DKIM. Derselbe Server hat all das oft nur für IPv4.</translation>
    </message>
    <message>
        <source>Set a reverse name for the server&apos;s IPv6 address; the hosting company does that.</source>
        <translation>Einen Reverse-Namen für die IPv6-Adresse des Servers setzen; das erledigt der Hoster.</translation>
    </message>
    <message>
        <source>Let the server send over IPv4 only until then.</source>
        <translation>Den Server bis dahin nur über IPv4 senden lassen.</translation>
    </message>
    <message>
        <source>Check SPF and DKIM for the sender&apos;s domain, also for IPv6.</source>
        <translation>SPF und DKIM der Absenderdomain prüfen, auch für IPv6.</translation>
    </message>
    <message>
        <source>Gmail refused the message because of a setting at our mail server. The administrators of the server have to add a missing name.</source>
        <translation>Gmail hat die Nachricht wegen einer Einstellung an unserem Mailserver abgelehnt. Die Administratoren des Servers müssen einen fehlenden Namen ergänzen.</translation>
    </message>
    <message>
        <source>Gmail cannot see that this server may send for the sender&apos;s domain</source>
        <translation>Gmail kann nicht erkennen, dass dieser Server für die Absenderdomain senden darf</translation>
    </message>
    <message>
        <source>SPF, DKIM or DMARC did not pass. Gmail wants proof that the sending server is allowed to use the sender&apos;s domain.</source>
        <translation>SPF, DKIM oder DMARC haben nicht bestanden. Gmail verlangt einen Nachweis, dass der sendende Server die Absenderdomain verwenden darf.</translation>
    </message>
    <message>
        <source>Read the details after &quot;Authentication results&quot; in the reply: they name the check that failed.</source>
        <translation>Die Angaben nach „Authentication results“ in der Antwort lesen: Sie nennen die fehlgeschlagene Prüfung.</translation>
    </message>
    <message>
        <source>Add the sending server to the domain&apos;s SPF record, or send through the domain&apos;s own mail server.</source>
        <translation>Den sendenden Server in den SPF-Eintrag der Domain aufnehmen oder über den eigenen Mailserver der Domain senden.</translation>
    </message>
    <message>
        <source>Switch on DKIM signing for the domain, with the same domain as in the From address.</source>
        <translation>DKIM-Signierung für die Domain einschalten, mit derselben Domain wie in der From-Adresse.</translation>
    </message>
    <message>
        <source>Gmail refused the message because our domain does not list the server that sent it. The administrator of the domain can correct this.</source>
        <translation>Gmail hat die Nachricht abgelehnt, weil unsere Domain den sendenden Server nicht aufführt. Der Administrator der Domain kann das korrigieren.</translation>
    </message>
    <message>
        <source>Gmail or this recipient wants an encrypted connection</source>
        <translation>Gmail oder dieser Empfänger verlangt eine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>The message came without encryption. Gmail wants TLS from large senders, and some recipient domains want it from everybody.</source>
        <translation>Die Nachricht kam unverschlüsselt an. Gmail verlangt TLS von großen Absendern, manche Empfängerdomains verlangen es von allen.</translation>
    </message>
    <message>
        <source>Switch on TLS for outgoing mail at the sending server (Postfix: smtp_tls_security_level = may).</source>
        <translation>Auf dem sendenden Server TLS für ausgehende Mail einschalten (Postfix: smtp_tls_security_level = may).</translation>
    </message>
    <message>
        <source>Look for a firewall that removes STARTTLS if TLS is on already.</source>
        <translation>Falls TLS schon eingeschaltet ist: nach einer Firewall suchen, die STARTTLS entfernt.</translation>
    </message>
    <message>
        <source>Gmail distrusts the sending address or domain</source>
        <translation>Gmail misstraut der sendenden Adresse oder Domain</translation>
    </message>
    <message>
        <source>Google has a bad opinion of the sending IP address or domain, usually because of spam sent earlier, also by former owners or neighbours.</source>
        <translation>Google bewertet die sendende IP-Adresse oder Domain schlecht, meist wegen früherer Spam-Mails, auch von Vorbesitzern oder Nachbarn.</translation>
    </message>
    <message>
        <source>Look for misused accounts and forms at the sending server and stop them.</source>
        <translation>Auf dem sendenden Server nach missbrauchten Konten und Formularen suchen und sie stilllegen.</translation>
    </message>
    <message>
        <source>Look the domain and the IP address up in Google Postmaster Tools.</source>
        <translation>Domain und IP-Adresse in den Google Postmaster Tools nachsehen.</translation>
    </message>
    <message>
        <source>Send little for some days and only to people who want the mail; the opinion improves slowly.</source>
        <translation>Einige Tage wenig senden und nur an Personen, die die Mail wünschen; die Bewertung bessert sich langsam.</translation>
    </message>
    <message>
        <source>Gmail does not trust the mail server at the moment. Its administrators have to look into it; sending again does not help.</source>
        <translation>Gmail vertraut dem Mailserver zurzeit nicht. Das müssen seine Administratoren untersuchen; erneutes Senden hilft nicht.</translation>
    </message>
    <message>
        <source>Gmail slows this sender down</source>
        <translation>Gmail bremst diesen Absender</translation>
    </message>
    <message>
        <source>More mail than usual, or mail that looks unwanted, came from this IP address or domain.</source>
        <translation>Von dieser IP-Adresse oder Domain kam mehr Mail als üblich oder Mail, die unerwünscht aussieht.</translation>
    </message>
    <message>
        <source>Slow down and check for misused accounts at the sending server.</source>
        <translation>Langsamer senden und den sendenden Server auf missbrauchte Konten prüfen.</translation>
    </message>
    <message>
        <source>Look the domain up in Google Postmaster Tools.</source>
        <translation>Die Domain in den Google Postmaster Tools nachsehen.</translation>
    </message>
    <message>
        <source>Wait: the sending server tries again by itself if the code begins with 4.</source>
        <translation>Abwarten: Der sendende Server versucht es von selbst erneut, wenn der Code mit 4 beginnt.</translation>
    </message>
    <message>
        <source>Gmail blocks this kind of attachment</source>
        <translation>Gmail blockiert diese Art von Anhang</translation>
    </message>
    <message>
        <source>Gmail refuses programs, scripts and password-protected archives, also inside ZIP files, and anything that could be harmful.</source>
        <translation>Gmail lehnt Programme, Skripte und passwortgeschützte Archive ab, auch innerhalb von ZIP-Dateien, und alles, was schädlich sein könnte.</translation>
    </message>
    <message>
        <source>Look at the file types: .exe, .js, .bat, .iso and encrypted ZIP files are always refused.</source>
        <translation>Die Dateitypen ansehen: .exe, .js, .bat, .iso und verschlüsselte ZIP-Dateien werden immer abgelehnt.</translation>
    </message>
    <message>
        <source>Put the file on Google Drive or another file service and send the link.</source>
        <translation>Die Datei auf Google Drive oder bei einem anderen Dateidienst ablegen und den Link senden.</translation>
    </message>
    <message>
        <source>Scan the computer if the user does not know this attachment.</source>
        <translation>Den Computer auf Schadsoftware prüfen, falls der Benutzer diesen Anhang nicht kennt.</translation>
    </message>
    <message>
        <source>Gmail does not accept the attached file type. Please share the file by a link instead.</source>
        <translation>Gmail nimmt den angehängten Dateityp nicht an. Die Datei lässt sich stattdessen über einen Link teilen.</translation>
    </message>
    <message>
        <source>The message is too large for Gmail</source>
        <translation>Die Nachricht ist zu groß für Gmail</translation>
    </message>
    <message>
        <source>Gmail takes messages of up to 50 MB and sends up to 25 MB. Attachments grow by about one third on the way.</source>
        <translation>Gmail nimmt Nachrichten bis 50 MB an und sendet bis 25 MB. Anhänge wachsen unterwegs um etwa ein Drittel.</translation>
    </message>
    <message>
        <source>Send large files as a link (Google Drive or another service).</source>
        <translation>Große Dateien als Link senden (Google Drive oder ein anderer Dienst).</translation>
    </message>
    <message>
        <source>Keep attachments below about 18 MB together.</source>
        <translation>Anhänge zusammen unter etwa 18 MB halten.</translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s or sender&apos;s organisation forbids this mail</source>
        <translation>Eine Regel der Organisation des Empfängers oder Absenders verbietet diese Mail</translation>
    </message>
    <message>
        <source>The administrators of a Google Workspace domain (often the recipient&apos;s) allow mail only from or to certain addresses.</source>
        <translation>Die Administratoren einer Google-Workspace-Domain (oft der des Empfängers) lassen Mail nur von oder an bestimmte Adressen zu.</translation>
    </message>
    <message>
        <source>Ask the recipient to have their administrator allow the sender.</source>
        <translation>Den Empfänger bitten, den Absender von seinem Administrator zulassen zu lassen.</translation>
    </message>
    <message>
        <source>Ask the own administrator about restricted delivery if the sender uses Google Workspace too.</source>
        <translation>Den eigenen Administrator nach eingeschränkter Zustellung fragen, falls auch der Absender Google Workspace nutzt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation does not allow this message. Please ask the recipient to have you added, or reach them another way.</source>
        <translation>Die Organisation des Empfängers lässt diese Nachricht nicht zu. Der Empfänger kann Ihre Adresse eintragen lassen; bis dahin hilft ein anderer Weg.</translation>
    </message>
    <message>
        <source>The Google group does not take this message</source>
        <translation>Die Google-Gruppe nimmt diese Nachricht nicht an</translation>
    </message>
    <message>
        <source>The group does not exist, or only members may write to it, or the sender&apos;s address is not the one that was subscribed.</source>
        <translation>Die Gruppe existiert nicht, oder nur Mitglieder dürfen an sie schreiben, oder die Absenderadresse ist nicht die eingetragene.</translation>
    </message>
    <message>
        <source>Check the group&apos;s address for typing mistakes.</source>
        <translation>Die Adresse der Gruppe auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>Ask the group&apos;s owner to allow the sender or to add the address.</source>
        <translation>Den Inhaber der Gruppe bitten, den Absender zuzulassen oder die Adresse einzutragen.</translation>
    </message>
    <message>
        <source>Look for the Gmail address that is subscribed: it may be another one.</source>
        <translation>Nachsehen, welche Gmail-Adresse eingetragen ist: Es kann eine andere sein.</translation>
    </message>
    <message>
        <source>The group does not accept mail from your address. Please ask the owner of the group for permission.</source>
        <translation>Die Gruppe nimmt keine Mail von Ihrer Adresse an. Der Inhaber der Gruppe kann die Erlaubnis geben.</translation>
    </message>
    <message>
        <source>SMTP sign-in is switched off for the whole Microsoft 365 organisation</source>
        <translation>Die SMTP-Anmeldung ist für die ganze Microsoft-365-Organisation abgeschaltet</translation>
    </message>
    <message>
        <source>The password is not the problem. Microsoft 365 has &quot;SMTP AUTH&quot; switched off for the organisation, so programs and devices cannot sign in to send.</source>
        <translation>Am Passwort liegt es nicht. In Microsoft 365 ist „SMTP AUTH“ für die Organisation abgeschaltet; Programme und Geräte können sich daher zum Senden nicht anmelden.</translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to allow &quot;Authenticated SMTP&quot; for this mailbox: admin centre, Users, Mail, Manage email apps.</source>
        <translation>Den Microsoft-365-Administrator bitten, „Authentifiziertes SMTP“ für dieses Postfach zu erlauben: Admin Center, Benutzer, E-Mail, E-Mail-Apps verwalten.</translation>
    </message>
    <message>
        <source>Let them run Set-CASMailbox -SmtpClientAuthenticationDisabled $false for the mailbox if that is not enough.</source>
        <translation>Falls das nicht reicht, für das Postfach Set-CASMailbox -SmtpClientAuthenticationDisabled $false ausführen lassen.</translation>
    </message>
    <message>
        <source>Use a program that signs in with OAuth, or a relay, for the longer term: Microsoft ends password sign-in for SMTP.</source>
        <translation>Auf längere Sicht ein Programm mit OAuth-Anmeldung oder ein Relay nutzen: Microsoft beendet die Anmeldung mit Passwort für SMTP.</translation>
    </message>
    <message>
        <source>Sending with a password is switched off for your organisation. Your administrator has to allow it for this mailbox.</source>
        <translation>Das Senden mit Passwort ist für Ihre Organisation abgeschaltet. Ihr Administrator muss es für dieses Postfach erlauben.</translation>
    </message>
    <message>
        <source>SMTP sign-in is switched off for this mailbox</source>
        <translation>Die SMTP-Anmeldung ist für dieses Postfach abgeschaltet</translation>
    </message>
    <message>
        <source>The password is not the problem. &quot;Authenticated SMTP&quot; is not allowed for this one mailbox in Microsoft 365.</source>
        <translation>Am Passwort liegt es nicht. „Authentifiziertes SMTP“ ist in Microsoft 365 für dieses eine Postfach nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to tick &quot;Authenticated SMTP&quot; for the mailbox: admin centre, Users, Mail, Manage email apps.</source>
        <translation>Den Microsoft-365-Administrator bitten, „Authentifiziertes SMTP“ für das Postfach anzukreuzen: Admin Center, Benutzer, E-Mail, E-Mail-Apps verwalten.</translation>
    </message>
    <message>
        <source>Wait about an hour after the change, then try again.</source>
        <translation>Nach der Änderung etwa eine Stunde warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Sending with a password is switched off for this mailbox. Your administrator can allow it.</source>
        <translation>Das Senden mit Passwort ist für dieses Postfach abgeschaltet. Ihr Administrator kann es erlauben.</translation>
    </message>
    <message>
        <source>Microsoft no longer takes a plain password here</source>
        <translation>Microsoft nimmt hier kein einfaches Passwort mehr an</translation>
    </message>
    <message>
        <source>Microsoft mailboxes do not accept &quot;basic&quot; sign-in with user name and password from this program. The program must sign in with OAuth, the Microsoft sign-in window.</source>
        <translation>Microsoft-Postfächer nehmen von diesem Programm keine „Standardanmeldung“ mit Benutzername und Passwort an. Das Programm muss sich mit OAuth anmelden, also über das Microsoft-Anmeldefenster.</translation>
    </message>
    <message>
        <source>Choose &quot;OAuth2&quot; or &quot;Microsoft&quot; as sign-in method in the program, or update it to a version that can do that.</source>
        <translation>Im Programm „OAuth2“ oder „Microsoft“ als Anmeldeverfahren wählen oder es auf eine Version aktualisieren, die das kann.</translation>
    </message>
    <message>
        <source>Use a relay or another sending service for devices such as printers.</source>
        <translation>Für Geräte wie Drucker ein Relay oder einen anderen Sendedienst nutzen.</translation>
    </message>
    <message>
        <source>Remove an Outlook.com or Hotmail account from the program and add it again with the Microsoft sign-in.</source>
        <translation>Ein Outlook.com- oder Hotmail-Konto aus dem Programm entfernen und mit der Microsoft-Anmeldung neu hinzufügen.</translation>
    </message>
    <message>
        <source>Microsoft does not accept a password from this program any more. Please add the account again with the Microsoft sign-in window.</source>
        <translation>Microsoft nimmt von diesem Programm kein Passwort mehr an. Das Konto muss über das Microsoft-Anmeldefenster neu hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s &quot;security defaults&quot; forbid this sign-in</source>
        <translation>Die „Sicherheitsstandards“ von Microsoft verbieten diese Anmeldung</translation>
    </message>
    <message>
        <source>The organisation has security defaults switched on in Microsoft Entra. They block all sign-ins with only a password, also for SMTP.</source>
        <translation>In der Organisation sind die Sicherheitsstandards von Microsoft Entra eingeschaltet. Sie blockieren jede Anmeldung nur mit Passwort, auch für SMTP.</translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator: only they can exempt SMTP, with conditional access instead of security defaults.</source>
        <translation>Den Microsoft-365-Administrator fragen: Nur er kann SMTP ausnehmen, mit bedingtem Zugriff statt der Sicherheitsstandards.</translation>
    </message>
    <message>
        <source>Use a program that signs in with OAuth.</source>
        <translation>Ein Programm nutzen, das sich mit OAuth anmeldet.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s security settings forbid this kind of sign-in. Please ask your administrator.</source>
        <translation>Die Sicherheitseinstellungen Ihrer Organisation verbieten diese Art der Anmeldung. Ihr Administrator kann weiterhelfen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s rules do not allow this sign-in</source>
        <translation>Die Regeln von Microsoft erlauben diese Anmeldung nicht</translation>
    </message>
    <message>
        <source>Name and password may be right, but a rule (conditional access, security defaults, two-step verification) refuses this way of signing in.</source>
        <translation>Benutzername und Passwort können stimmen, aber eine Regel (bedingter Zugriff, Sicherheitsstandards, Zwei-Faktor-Anmeldung) lehnt diese Art der Anmeldung ab.</translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to look at the sign-in log of this user in Microsoft Entra: it names the rule.</source>
        <translation>Den Microsoft-365-Administrator bitten, das Anmeldeprotokoll dieses Benutzers in Microsoft Entra anzusehen: Dort ist die Regel genannt.</translation>
    </message>
    <message>
        <source>Use OAuth in the program.</source>
        <translation>Im Programm OAuth nutzen.</translation>
    </message>
    <message>
        <source>Microsoft does not accept this user name or password</source>
        <translation>Microsoft nimmt Benutzername oder Passwort nicht an</translation>
    </message>
    <message>
        <source>Name or password is wrong, or two-step verification makes the normal password useless here.</source>
        <translation>Benutzername oder Passwort ist falsch, oder wegen der Zwei-Faktor-Anmeldung gilt das normale Passwort hier nicht.</translation>
    </message>
    <message>
        <source>Check that the user name is the full sign-in address (it can differ from the mail address).</source>
        <translation>Prüfen, ob der Benutzername die vollständige Anmeldeadresse ist (sie kann von der Mailadresse abweichen).</translation>
    </message>
    <message>
        <source>Sign in once at outlook.office.com with exactly these data.</source>
        <translation>Einmal mit genau diesen Daten bei outlook.office.com anmelden.</translation>
    </message>
    <message>
        <source>Use OAuth, or an app password where the organisation allows it.</source>
        <translation>OAuth nutzen oder ein App-Passwort, wo die Organisation es erlaubt.</translation>
    </message>
    <message>
        <source>The password is right, but the mailbox cannot be opened this way</source>
        <translation>Das Passwort stimmt, aber das Postfach lässt sich so nicht öffnen</translation>
    </message>
    <message>
        <source>Microsoft knows the user but does not connect to the mailbox: IMAP or POP is switched off for it, it has no licence, or a shared mailbox is opened with wrong names.</source>
        <translation>Microsoft kennt den Benutzer, verbindet aber nicht mit dem Postfach: IMAP oder POP ist dafür abgeschaltet, die Lizenz fehlt, oder ein freigegebenes Postfach wird mit falschen Namen geöffnet.</translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to check that IMAP or POP is allowed for this mailbox and that it has a licence.</source>
        <translation>Den Microsoft-365-Administrator prüfen lassen, ob IMAP oder POP für dieses Postfach erlaubt ist und ob es eine Lizenz hat.</translation>
    </message>
    <message>
        <source>Check the user name for shared mailboxes: owner\shared.</source>
        <translation>Bei freigegebenen Postfächern den Benutzernamen prüfen: owner\shared.</translation>
    </message>
    <message>
        <source>Microsoft did not accept the sign-in</source>
        <translation>Microsoft hat die Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>User name or password is not accepted. With Exchange Online this reply also comes when password sign-in over SMTP is switched off.</source>
        <translation>Benutzername oder Passwort wird nicht angenommen. Bei Exchange Online kommt diese Antwort auch, wenn die Anmeldung mit Passwort über SMTP abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Check that the user name is the full address.</source>
        <translation>Prüfen, ob der Benutzername die vollständige Adresse ist.</translation>
    </message>
    <message>
        <source>Sign in once at outlook.office.com with the same data.</source>
        <translation>Einmal mit denselben Daten bei outlook.office.com anmelden.</translation>
    </message>
    <message>
        <source>Ask the administrator whether &quot;Authenticated SMTP&quot; is allowed for the mailbox.</source>
        <translation>Den Administrator fragen, ob „Authentifiziertes SMTP“ für das Postfach erlaubt ist.</translation>
    </message>
    <message>
        <source>Two Exchange servers cannot sign in to each other</source>
        <translation>Zwei Exchange-Server können sich nicht aneinander anmelden</translation>
    </message>
    <message>
        <source>A connector or a firewall between the organisation&apos;s own Exchange servers stops their sign-in.</source>
        <translation>Ein Connector oder eine Firewall zwischen den Exchange-Servern der Organisation verhindert ihre Anmeldung.</translation>
    </message>
    <message>
        <source>Ask the Exchange administrator to check the receive connectors&apos; address ranges and sign-in methods.</source>
        <translation>Den Exchange-Administrator bitten, Adressbereiche und Anmeldeverfahren der Empfangsconnectors zu prüfen.</translation>
    </message>
    <message>
        <source>Look for a firewall that filters mail commands between the servers.</source>
        <translation>Nach einer Firewall suchen, die Mailbefehle zwischen den Servern filtert.</translation>
    </message>
    <message>
        <source>Microsoft wants a sign-in before it takes this message</source>
        <translation>Microsoft verlangt eine Anmeldung, bevor es diese Nachricht annimmt</translation>
    </message>
    <message>
        <source>The program or device sends through Microsoft 365 (or Exchange) without signing in.</source>
        <translation>Das Programm oder Gerät sendet ohne Anmeldung über Microsoft 365 (oder Exchange).</translation>
    </message>
    <message>
        <source>Switch on sign-in for outgoing mail: smtp.office365.com, port 587, STARTTLS.</source>
        <translation>Die Anmeldung für ausgehende Mail einschalten: smtp.office365.com, Port 587, STARTTLS.</translation>
    </message>
    <message>
        <source>Ask the administrator for a connector that knows its address if the device cannot sign in.</source>
        <translation>Den Administrator um einen Connector bitten, der die Adresse kennt, falls sich das Gerät nicht anmelden kann.</translation>
    </message>
    <message>
        <source>This account may not send with that sender address</source>
        <translation>Dieses Konto darf nicht mit dieser Absenderadresse senden</translation>
    </message>
    <message>
        <source>The program signed in as one person but sends as another. Microsoft allows only the own address, or one with &quot;Send as&quot; rights.</source>
        <translation>Das Programm meldet sich als eine Person an und sendet als eine andere. Microsoft erlaubt nur die eigene Adresse oder eine mit dem Recht „Senden als“.</translation>
    </message>
    <message>
        <source>Use the same address for sign-in and for From.</source>
        <translation>Für Anmeldung und From dieselbe Adresse verwenden.</translation>
    </message>
    <message>
        <source>Ask the administrator for &quot;Send as&quot; rights, or to add the address as an alias.</source>
        <translation>Den Administrator um das Recht „Senden als“ bitten oder die Adresse als Alias eintragen lassen.</translation>
    </message>
    <message>
        <source>Your account may not send with this sender address. Please use your own address, or ask for the right to send as that one.</source>
        <translation>Ihr Konto darf nicht mit dieser Absenderadresse senden. Möglich ist die eigene Adresse oder das Recht, als diese andere zu senden.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not recognise the sending server</source>
        <translation>Microsoft 365 erkennt den sendenden Server nicht</translation>
    </message>
    <message>
        <source>The organisation&apos;s own server delivers to Microsoft 365, but the inbound connector does not fit: another IP address, an expired certificate, or a domain that is not registered.</source>
        <translation>Der eigene Server der Organisation stellt an Microsoft 365 zu, aber der eingehende Connector passt nicht: andere IP-Adresse, abgelaufenes Zertifikat oder eine nicht registrierte Domain.</translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to compare the inbound connector&apos;s IP address or certificate name with the sending server.</source>
        <translation>Den Microsoft-365-Administrator bitten, IP-Adresse oder Zertifikatsnamen des eingehenden Connectors mit dem sendenden Server zu vergleichen.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s or recipient&apos;s domain is an accepted domain there.</source>
        <translation>Prüfen, ob die Domain des Absenders oder Empfängers dort eine akzeptierte Domain ist.</translation>
    </message>
    <message>
        <source>This Exchange server does not handle the recipient&apos;s domain</source>
        <translation>Dieser Exchange-Server ist für die Domain des Empfängers nicht zuständig</translation>
    </message>
    <message>
        <source>The message reached an Exchange server or Microsoft 365 that was not set up for the recipient&apos;s domain.</source>
        <translation>Die Nachricht erreichte einen Exchange-Server oder Microsoft 365, wo die Domain des Empfängers nicht eingerichtet ist.</translation>
    </message>
    <message>
        <source>Check the MX record of the recipient&apos;s domain.</source>
        <translation>Den MX-Eintrag der Empfängerdomain prüfen.</translation>
    </message>
    <message>
        <source>Ask that administrator to add the domain as an accepted domain.</source>
        <translation>Den dortigen Administrator bitten, die Domain als akzeptierte Domain einzutragen.</translation>
    </message>
    <message>
        <source>Microsoft has blocked the sender&apos;s account for spam</source>
        <translation>Microsoft hat das Konto des Absenders wegen Spam gesperrt</translation>
    </message>
    <message>
        <source>So much spam came from this account that Microsoft stopped it. Usually somebody else knows the password.</source>
        <translation>Von diesem Konto kam so viel Spam, dass Microsoft es gestoppt hat. Meist kennt jemand anderes das Passwort.</translation>
    </message>
    <message>
        <source>Change the password, sign out all sessions and look for unknown forwarding rules.</source>
        <translation>Das Passwort ändern, alle Sitzungen abmelden und nach unbekannten Weiterleitungsregeln suchen.</translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to release the user under &quot;Restricted entities&quot; in the Defender portal.</source>
        <translation>Den Microsoft-365-Administrator bitten, den Benutzer im Defender-Portal unter „Eingeschränkte Entitäten“ freizugeben.</translation>
    </message>
    <message>
        <source>Your account was stopped because spam was sent with it. Please change your password; your administrator then releases it.</source>
        <translation>Ihr Konto wurde gestoppt, weil darüber Spam gesendet wurde. Zuerst ist das Passwort zu ändern; danach gibt Ihr Administrator das Konto frei.</translation>
    </message>
    <message>
        <source>The recipient&apos;s Exchange server blocks the sending IP address</source>
        <translation>Der Exchange-Server des Empfängers sperrt die sendende IP-Adresse</translation>
    </message>
    <message>
        <source>The address stands in the Exchange server&apos;s own IP block list, or a block-list provider named it.</source>
        <translation>Die Adresse steht in der eigenen IP-Sperrliste des Exchange-Servers, oder ein Sperrlistenanbieter hat sie gemeldet.</translation>
    </message>
    <message>
        <source>Ask the recipient, by telephone for instance, to have their administrator look at the IP block list.</source>
        <translation>Den Empfänger bitten, etwa telefonisch, seinen Administrator die IP-Sperrliste ansehen zu lassen.</translation>
    </message>
    <message>
        <source>Look the sending IP address up in public block lists.</source>
        <translation>Die sendende IP-Adresse in öffentlichen Sperrlisten nachsehen.</translation>
    </message>
    <message>
        <source>Microsoft has blocked the sending IP address</source>
        <translation>Microsoft hat die sendende IP-Adresse gesperrt</translation>
    </message>
    <message>
        <source>The address is on Microsoft&apos;s own list. Public block lists may show nothing.</source>
        <translation>Die Adresse steht auf der eigenen Liste von Microsoft. Öffentliche Sperrlisten zeigen möglicherweise nichts.</translation>
    </message>
    <message>
        <source>Look for the reason at the sending server: misused accounts, forwarded spam, a new address with a bad past.</source>
        <translation>Den Grund auf dem sendenden Server suchen: missbrauchte Konten, weitergeleiteter Spam, eine neue Adresse mit schlechter Vergangenheit.</translation>
    </message>
    <message>
        <source>Ask for removal at sender.office.com; it takes an email confirmation and up to a day.</source>
        <translation>Unter sender.office.com die Streichung beantragen; das braucht eine Bestätigung per E-Mail und bis zu einem Tag.</translation>
    </message>
    <message>
        <source>Microsoft has blocked our mail server&apos;s address. The administrators have to ask Microsoft to lift the block.</source>
        <translation>Microsoft hat die Adresse unseres Mailservers gesperrt. Die Administratoren müssen Microsoft bitten, die Sperre aufzuheben.</translation>
    </message>
    <message>
        <source>Microsoft has blocked this sender</source>
        <translation>Microsoft hat diesen Absender gesperrt</translation>
    </message>
    <message>
        <source>The sending address or IP address is banned at Microsoft 365.</source>
        <translation>Die sendende Adresse oder IP-Adresse ist bei Microsoft 365 gesperrt.</translation>
    </message>
    <message>
        <source>Forward the complete reply to delist@messaging.microsoft.com and ask for removal.</source>
        <translation>Die vollständige Antwort an delist@messaging.microsoft.com weiterleiten und um Streichung bitten.</translation>
    </message>
    <message>
        <source>Check the sending server for misused accounts first.</source>
        <translation>Zuerst den sendenden Server auf missbrauchte Konten prüfen.</translation>
    </message>
    <message>
        <source>Outlook.com has blocked the sending network</source>
        <translation>Outlook.com hat das sendende Netzwerk gesperrt</translation>
    </message>
    <message>
        <source>Microsoft&apos;s consumer mail (Outlook.com, Hotmail, Live, MSN) blocks this IP address or its neighbours.</source>
        <translation>Microsofts Mail für Privatkunden (Outlook.com, Hotmail, Live, MSN) sperrt diese IP-Adresse oder ihre Nachbarn.</translation>
    </message>
    <message>
        <source>Fill in Microsoft&apos;s form for blocked senders: olcsupport.office.com.</source>
        <translation>Das Microsoft-Formular für gesperrte Absender ausfüllen: olcsupport.office.com.</translation>
    </message>
    <message>
        <source>Look at the address in Microsoft SNDS and check for misused accounts.</source>
        <translation>Die Adresse in Microsoft SNDS ansehen und auf missbrauchte Konten prüfen.</translation>
    </message>
    <message>
        <source>Ask the hosting company if a whole network is blocked.</source>
        <translation>Den Hosting-Anbieter fragen, ob ein ganzes Netzwerk gesperrt ist.</translation>
    </message>
    <message>
        <source>Outlook.com and Hotmail do not accept mail from our server&apos;s network. The administrators have to ask Microsoft to lift the block.</source>
        <translation>Outlook.com und Hotmail nehmen keine Mail aus dem Netzwerk unseres Servers an. Die Administratoren müssen Microsoft bitten, die Sperre aufzuheben.</translation>
    </message>
    <message>
        <source>Outlook.com slows this server down</source>
        <translation>Outlook.com bremst diesen Server</translation>
    </message>
    <message>
        <source>The sending IP address has a weak reputation at Microsoft, so only little mail is taken.</source>
        <translation>Die sendende IP-Adresse hat bei Microsoft einen schwachen Ruf, daher wird nur wenig Mail angenommen.</translation>
    </message>
    <message>
        <source>Slow down; the sending server tries again by itself.</source>
        <translation>Langsamer senden; der sendende Server versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Microsoft has put this sending address off for a while</source>
        <translation>Microsoft hat diese sendende Adresse eine Weile zurückgestellt</translation>
    </message>
    <message>
        <source>Something about the address looked suspicious, and Microsoft takes nothing from it for some hours. It often ends by itself.</source>
        <translation>Etwas an der Adresse wirkte verdächtig, und Microsoft nimmt einige Stunden lang nichts von ihr an. Oft endet das von selbst.</translation>
    </message>
    <message>
        <source>Look for misused accounts at the sending server, and for its address at sender.office.com.</source>
        <translation>Auf dem sendenden Server nach missbrauchten Konten suchen und seine Adresse bei sender.office.com nachsehen.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail of this organisation from that address</source>
        <translation>Microsoft nimmt Mail dieser Organisation von dieser Adresse nicht an</translation>
    </message>
    <message>
        <source>Microsoft 365 distrusts the address or the new organisation that sends through it.</source>
        <translation>Microsoft 365 misstraut der Adresse oder der neuen Organisation, die darüber sendet.</translation>
    </message>
    <message>
        <source>Contact Microsoft support through the admin centre and name the code of the reply.</source>
        <translation>Über das Admin Center den Microsoft-Support ansprechen und den Code der Antwort nennen.</translation>
    </message>
    <message>
        <source>Check for misused accounts and for an open relay in the organisation.</source>
        <translation>Die Organisation auf missbrauchte Konten und ein offenes Relay prüfen.</translation>
    </message>
    <message>
        <source>Microsoft has stopped this organisation&apos;s outgoing mail</source>
        <translation>Microsoft hat die ausgehende Mail dieser Organisation gestoppt</translation>
    </message>
    <message>
        <source>Too much suspicious mail left the organisation, or a trial organisation reached its limit.</source>
        <translation>Zu viel verdächtige Mail verließ die Organisation, oder eine Testorganisation hat ihr Limit erreicht.</translation>
    </message>
    <message>
        <source>Look for misused accounts and open connectors.</source>
        <translation>Nach missbrauchten Konten und offenen Connectors suchen.</translation>
    </message>
    <message>
        <source>Contact Microsoft support through the admin centre.</source>
        <translation>Über das Admin Center den Microsoft-Support ansprechen.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain is not registered in this Microsoft 365 organisation</source>
        <translation>Die Domain des Absenders ist in dieser Microsoft-365-Organisation nicht registriert</translation>
    </message>
    <message>
        <source>Mail left Microsoft 365 with a sender domain that the organisation has not added there.</source>
        <translation>Mail verließ Microsoft 365 mit einer Absenderdomain, die die Organisation dort nicht eingetragen hat.</translation>
    </message>
    <message>
        <source>Add and confirm all sender domains in the Microsoft 365 admin centre.</source>
        <translation>Alle Absenderdomains im Microsoft 365 Admin Center eintragen und bestätigen.</translation>
    </message>
    <message>
        <source>Look for a misused account or connector if the domain is unknown.</source>
        <translation>Falls die Domain unbekannt ist, nach einem missbrauchten Konto oder Connector suchen.</translation>
    </message>
    <message>
        <source>The organisation does not allow automatic forwarding to the outside</source>
        <translation>Die Organisation erlaubt keine automatische Weiterleitung nach außen</translation>
    </message>
    <message>
        <source>Microsoft 365 stopped a message that a mailbox or inbox rule forwards automatically. The setting is on the side of the forwarding organisation.</source>
        <translation>Microsoft 365 hat eine Nachricht gestoppt, die ein Postfach oder eine Posteingangsregel automatisch weiterleitet. Die Einstellung liegt bei der weiterleitenden Organisation.</translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to allow forwarding for this mailbox in the outbound spam policy.</source>
        <translation>Den Microsoft-365-Administrator bitten, die Weiterleitung für dieses Postfach in der Richtlinie für ausgehenden Spam zu erlauben.</translation>
    </message>
    <message>
        <source>Check the mailbox for a forwarding rule that nobody remembers: it may have been set by an intruder.</source>
        <translation>Das Postfach auf eine Weiterleitungsregel prüfen, an die sich niemand erinnert: Sie kann von einem Eindringling stammen.</translation>
    </message>
    <message>
        <source>The sender&apos;s own organisation blocks this recipient</source>
        <translation>Die eigene Organisation des Absenders sperrt diesen Empfänger</translation>
    </message>
    <message>
        <source>An entry in the organisation&apos;s own block list (Tenant Allow/Block List) stops the message.</source>
        <translation>Ein Eintrag in der eigenen Sperrliste der Organisation (Mandanten-Zulassungs-/Sperrliste) hält die Nachricht auf.</translation>
    </message>
    <message>
        <source>Ask the Microsoft 365 administrator to look at the Tenant Allow/Block List in the Defender portal.</source>
        <translation>Den Microsoft-365-Administrator bitten, im Defender-Portal die Mandanten-Zulassungs-/Sperrliste anzusehen.</translation>
    </message>
    <message>
        <source>Send to another address of the recipient until it is changed.</source>
        <translation>Bis zur Änderung an eine andere Adresse des Empfängers senden.</translation>
    </message>
    <message>
        <source>The recipient takes no mail over IPv6</source>
        <translation>Der Empfänger nimmt keine Mail über IPv6 an</translation>
    </message>
    <message>
        <source>The recipient&apos;s Microsoft 365 organisation has not switched on mail over IPv6.</source>
        <translation>Die Microsoft-365-Organisation des Empfängers hat Mail über IPv6 nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Let the sending server use IPv4 for this recipient.</source>
        <translation>Den sendenden Server für diesen Empfänger IPv4 verwenden lassen.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator to allow mail over IPv6 if the sender has nothing else.</source>
        <translation>Den Administrator des Empfängers bitten, Mail über IPv6 zu erlauben, falls der Absender nichts anderes hat.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has put this sender on its own block list</source>
        <translation>Die Organisation des Empfängers hat diesen Absender auf ihre eigene Sperrliste gesetzt</translation>
    </message>
    <message>
        <source>Not Microsoft but the recipient&apos;s administrators block the sending address.</source>
        <translation>Nicht Microsoft, sondern die Administratoren des Empfängers sperren die sendende Adresse.</translation>
    </message>
    <message>
        <source>Ask the recipient, by telephone for instance, to have their administrator remove the entry.</source>
        <translation>Den Empfänger bitten, etwa telefonisch, seinen Administrator den Eintrag entfernen zu lassen.</translation>
    </message>
    <message>
        <source>Name the sending IP address or domain that stands in the reply.</source>
        <translation>Die sendende IP-Adresse oder Domain nennen, die in der Antwort steht.</translation>
    </message>
    <message>
        <source>The recipient takes mail only from certain senders</source>
        <translation>Der Empfänger nimmt Mail nur von bestimmten Absendern an</translation>
    </message>
    <message>
        <source>The mailbox or group is set up for colleagues or for chosen senders only.</source>
        <translation>Das Postfach oder die Gruppe ist nur für Kollegen oder ausgewählte Absender eingerichtet.</translation>
    </message>
    <message>
        <source>Ask the recipient or the owner of the group to allow the sender.</source>
        <translation>Den Empfänger oder den Inhaber der Gruppe bitten, den Absender zuzulassen.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator to accept mail from outside for this address.</source>
        <translation>Den Administrator des Empfängers bitten, für diese Adresse Mail von außen anzunehmen.</translation>
    </message>
    <message>
        <source>This address accepts mail only from certain people. Please ask the recipient to have you allowed.</source>
        <translation>Diese Adresse nimmt Mail nur von bestimmten Personen an. Der Empfänger kann Sie zulassen lassen.</translation>
    </message>
    <message>
        <source>The recipient does not exist in the Exchange organisation</source>
        <translation>Den Empfänger gibt es in der Exchange-Organisation nicht</translation>
    </message>
    <message>
        <source>No mailbox, group or contact has this address. With colleagues, an old entry in Outlook&apos;s list of suggestions is the usual reason.</source>
        <translation>Kein Postfach, keine Gruppe und kein Kontakt hat diese Adresse. Bei Kollegen ist meist ein alter Eintrag in der Vorschlagsliste von Outlook der Grund.</translation>
    </message>
    <message>
        <source>Check the address letter by letter.</source>
        <translation>Die Adresse Buchstabe für Buchstabe prüfen.</translation>
    </message>
    <message>
        <source>Delete the suggested entry in Outlook (the cross beside the name) and choose or type the address again.</source>
        <translation>Den vorgeschlagenen Eintrag in Outlook löschen (das Kreuz neben dem Namen) und die Adresse neu auswählen oder eintippen.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator if the address should exist.</source>
        <translation>Den Administrator des Empfängers fragen, ob es die Adresse geben sollte.</translation>
    </message>
    <message>
        <source>The address does not exist there. Please delete the suggestion in Outlook and type the address again.</source>
        <translation>Die Adresse gibt es dort nicht. Es hilft, den Vorschlag in Outlook zu löschen und die Adresse neu einzutippen.</translation>
    </message>
    <message>
        <source>Microsoft says &quot;access denied&quot; but means: no such address</source>
        <translation>Microsoft sagt „access denied“, meint aber: keine solche Adresse</translation>
    </message>
    <message>
        <source>Microsoft 365 checks addresses before it takes mail, and this one is not in the recipient&apos;s directory.</source>
        <translation>Microsoft 365 prüft Adressen, bevor es Mail annimmt, und diese steht nicht im Verzeichnis des Empfängers.</translation>
    </message>
    <message>
        <source>Ask the recipient, by other means, for the right address.</source>
        <translation>Den Empfänger auf anderem Weg nach der richtigen Adresse fragen.</translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s administrator, if the address exists, that the directory is not complete in Microsoft 365.</source>
        <translation>Falls es die Adresse gibt: dem Administrator des Empfängers mitteilen, dass das Verzeichnis in Microsoft 365 nicht vollständig ist.</translation>
    </message>
    <message>
        <source>This address does not exist at the recipient&apos;s organisation. Please check the spelling.</source>
        <translation>Diese Adresse gibt es in der Organisation des Empfängers nicht. Die Schreibweise sollte geprüft werden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server has a rule that takes no mail for this address</source>
        <translation>Eine Regel auf dem Server des Empfängers nimmt für diese Adresse keine Mail an</translation>
    </message>
    <message>
        <source>The address stands in an access list of the server, either because it is not in use any more or because mail to it is closed to senders from outside.</source>
        <translation>Die Adresse steht in einer Zugriffsliste des Servers, weil sie nicht mehr benutzt wird oder weil sie für Mail von außen geschlossen ist.</translation>
    </message>
    <message>
        <source>Ask the recipient, by other means, whether the address takes mail from outside.</source>
        <translation>Den Empfänger auf anderem Weg fragen, ob die Adresse Mail von außen annimmt.</translation>
    </message>
    <message>
        <source>Send the complete reply to the recipient&apos;s mail administrator and ask which rule it was.</source>
        <translation>Die vollständige Antwort an den Mail-Administrator des Empfängers senden und fragen, welche Regel es war.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain is not set up at Microsoft 365</source>
        <translation>Die Domain des Empfängers ist bei Microsoft 365 nicht eingerichtet</translation>
    </message>
    <message>
        <source>The MX record leads to Microsoft 365, but the domain is not registered or not finished there.</source>
        <translation>Der MX-Eintrag führt zu Microsoft 365, aber die Domain ist dort nicht registriert oder nicht fertig eingerichtet.</translation>
    </message>
    <message>
        <source>Check the domain for typing mistakes.</source>
        <translation>Die Domain auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s administrator that their domain is not an accepted domain in Microsoft 365.</source>
        <translation>Dem Administrator des Empfängers mitteilen, dass seine Domain in Microsoft 365 keine akzeptierte Domain ist.</translation>
    </message>
    <message>
        <source>The encrypted connection to the recipient&apos;s server failed</source>
        <translation>Die verschlüsselte Verbindung zum Server des Empfängers ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The sending or receiving side insists on a checked encrypted connection (DANE, MTA-STS or a connector), and the recipient&apos;s server or its DNS data do not fit.</source>
        <translation>Die sendende oder empfangende Seite besteht auf einer geprüften verschlüsselten Verbindung (DANE, MTA-STS oder ein Connector), und der Server des Empfängers oder seine DNS-Daten passen nicht dazu.</translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s mail administrator the exact words of this reply.</source>
        <translation>Dem Mail-Administrator des Empfängers den genauen Wortlaut dieser Antwort mitteilen.</translation>
    </message>
    <message>
        <source>Test their server&apos;s STARTTLS and certificate.</source>
        <translation>STARTTLS und Zertifikat des dortigen Servers prüfen.</translation>
    </message>
    <message>
        <source>The recipient gets too many messages per hour</source>
        <translation>Der Empfänger bekommt zu viele Nachrichten pro Stunde</translation>
    </message>
    <message>
        <source>Microsoft limits how much one mailbox may receive in an hour, in all or from one sender.</source>
        <translation>Microsoft begrenzt, wie viel ein Postfach in einer Stunde empfangen darf, insgesamt oder von einem Absender.</translation>
    </message>
    <message>
        <source>Wait; send fewer automatic messages to this address.</source>
        <translation>Abwarten; weniger automatische Nachrichten an diese Adresse senden.</translation>
    </message>
    <message>
        <source>Look for a program that repeats itself, such as a monitor.</source>
        <translation>Nach einem Programm suchen, das sich wiederholt, etwa einer Überwachung.</translation>
    </message>
    <message>
        <source>Too many programs send through this Microsoft account at the same time</source>
        <translation>Zu viele Programme senden gleichzeitig über dieses Microsoft-Konto</translation>
    </message>
    <message>
        <source>A mailbox may hold only a few connections for sending at once (three, Microsoft says). The rest is put off.</source>
        <translation>Ein Postfach darf zum Senden nur wenige Verbindungen gleichzeitig halten (laut Microsoft drei). Der Rest wird zurückgestellt.</translation>
    </message>
    <message>
        <source>Find the programs, printers and web sites that send with this account.</source>
        <translation>Die Programme, Drucker und Websites ermitteln, die mit diesem Konto senden.</translation>
    </message>
    <message>
        <source>Let them send one after the other, or give each an account of its own.</source>
        <translation>Nacheinander senden lassen oder jedem ein eigenes Konto geben.</translation>
    </message>
    <message>
        <source>Try again after a few minutes.</source>
        <translation>Nach einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>Too many connections to Microsoft are open at the same time</source>
        <translation>Zu viele Verbindungen zu Microsoft sind gleichzeitig offen</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server has as many connections as it takes for now. The sending server tries again by itself.</source>
        <translation>Der Server von Microsoft hat so viele Verbindungen, wie er gerade annimmt. Der sendende Server versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The Microsoft account has sent as much as it may</source>
        <translation>Das Microsoft-Konto hat so viel gesendet, wie es darf</translation>
    </message>
    <message>
        <source>Exchange Online limits recipients per day, messages per minute and connections at a time.</source>
        <translation>Exchange Online begrenzt Empfänger pro Tag, Nachrichten pro Minute und gleichzeitige Verbindungen.</translation>
    </message>
    <message>
        <source>Wait (for the daily limit up to 24 hours) and send more slowly, over one connection.</source>
        <translation>Abwarten (beim Tageslimit bis zu 24 Stunden) und langsamer senden, über eine einzige Verbindung.</translation>
    </message>
    <message>
        <source>Check with the user whether they really sent that much; if not, treat the account as misused.</source>
        <translation>Mit dem Benutzer klären, ob wirklich so viel gesendet wurde; falls nicht, das Konto als missbraucht behandeln.</translation>
    </message>
    <message>
        <source>The sending Exchange server gave up</source>
        <translation>Der sendende Exchange-Server hat aufgegeben</translation>
    </message>
    <message>
        <source>For a day or two the server could not hand the message over. The reason stands in an earlier delay notice or behind this text.</source>
        <translation>Ein bis zwei Tage lang konnte der Server die Nachricht nicht übergeben. Der Grund steht in einer früheren Verzögerungsmeldung oder hinter diesem Text.</translation>
    </message>
    <message>
        <source>Look for the last error in the report (&quot;LastError&quot;, &quot;Remote server returned&quot;).</source>
        <translation>Den letzten Fehler im Bericht suchen („LastError“, „Remote server returned“).</translation>
    </message>
    <message>
        <source>Test the recipient&apos;s mail server.</source>
        <translation>Den Mailserver des Empfängers prüfen.</translation>
    </message>
    <message>
        <source>Send again when the reason is gone.</source>
        <translation>Erneut senden, wenn der Grund behoben ist.</translation>
    </message>
    <message>
        <source>Outlook.com has blocked this sender</source>
        <translation>Outlook.com hat diesen Absender gesperrt</translation>
    </message>
    <message>
        <source>Microsoft&apos;s old block codes for consumer mail: SC and OU for bad reputation, DY for dynamic addresses.</source>
        <translation>Microsofts alte Sperrcodes für Privatkunden-Mail: SC und OU für schlechten Ruf, DY für dynamische Adressen.</translation>
    </message>
    <message>
        <source>Send through the provider&apos;s outgoing server if this is a home or dynamic address.</source>
        <translation>Über den ausgehenden Server des Anbieters senden, falls es ein Privatanschluss oder eine dynamische Adresse ist.</translation>
    </message>
    <message>
        <source>Yahoo refuses this sender for good</source>
        <translation>Yahoo lehnt diesen Absender endgültig ab</translation>
    </message>
    <message>
        <source>Yahoo&apos;s users complained a lot, or the sending address looks like a spam source. Trying again does not help.</source>
        <translation>Viele Yahoo-Nutzer haben sich beschwert, oder die sendende Adresse sieht nach einer Spamquelle aus. Erneutes Versuchen hilft nicht.</translation>
    </message>
    <message>
        <source>Stop mailings from this address and look for misused accounts.</source>
        <translation>Rundsendungen von dieser Adresse anhalten und nach missbrauchten Konten suchen.</translation>
    </message>
    <message>
        <source>Fill in Yahoo&apos;s form for senders at senders.yahooinc.com.</source>
        <translation>Das Yahoo-Formular für Absender unter senders.yahooinc.com ausfüllen.</translation>
    </message>
    <message>
        <source>Yahoo does not accept mail from our server at the moment. The administrators have to talk to Yahoo.</source>
        <translation>Yahoo nimmt zurzeit keine Mail von unserem Server an. Die Administratoren müssen sich an Yahoo wenden.</translation>
    </message>
    <message>
        <source>Yahoo puts this sender off</source>
        <translation>Yahoo stellt diesen Absender zurück</translation>
    </message>
    <message>
        <source>More mail than usual came from this address, or Yahoo users marked mail as spam. Missing SPF, DKIM or DMARC leads to the same reply.</source>
        <translation>Von dieser Adresse kam mehr Mail als üblich, oder Yahoo-Nutzer haben Mail als Spam markiert. Fehlendes SPF, DKIM oder DMARC führt zur selben Antwort.</translation>
    </message>
    <message>
        <source>Wait: the sending server tries again by itself for hours.</source>
        <translation>Abwarten: Der sendende Server versucht es stundenlang von selbst erneut.</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC of the sender&apos;s domain.</source>
        <translation>SPF, DKIM und DMARC der Absenderdomain prüfen.</translation>
    </message>
    <message>
        <source>Send less and more slowly to Yahoo, AOL and their partner domains.</source>
        <translation>Weniger und langsamer an Yahoo, AOL und ihre Partnerdomains senden.</translation>
    </message>
    <message>
        <source>Yahoo accepts mail from our server only slowly at the moment. The message will be tried again automatically.</source>
        <translation>Yahoo nimmt Mail von unserem Server zurzeit nur langsam an. Der Versand wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Yahoo or its filter refuses the content</source>
        <translation>Yahoo oder sein Filter lehnt den Inhalt ab</translation>
    </message>
    <message>
        <source>The message contains something Yahoo does not want: a link, an attachment, or the look of phishing. Yahoo does not say what.</source>
        <translation>Die Nachricht enthält etwas, das Yahoo nicht möchte: einen Link, einen Anhang oder Ähnlichkeit mit Phishing. Was genau, sagt Yahoo nicht.</translation>
    </message>
    <message>
        <source>Remove links and attachments and try a short plain message.</source>
        <translation>Links und Anhänge entfernen und eine kurze reine Textnachricht versuchen.</translation>
    </message>
    <message>
        <source>Check that the links in the signature do not lead to a listed domain.</source>
        <translation>Prüfen, ob Links in der Signatur auf eine gelistete Domain führen.</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC.</source>
        <translation>SPF, DKIM und DMARC prüfen.</translation>
    </message>
    <message>
        <source>AOL has blocked the sending address</source>
        <translation>AOL hat die sendende Adresse gesperrt</translation>
    </message>
    <message>
        <source>The short code in brackets is AOL&apos;s own: bad reputation (SC, BL), home or dynamic addresses (BB, DU).</source>
        <translation>Der kurze Code in Klammern stammt von AOL: schlechter Ruf (SC, BL), Privatanschlüsse oder dynamische Adressen (BB, DU).</translation>
    </message>
    <message>
        <source>Look for misused accounts at the sending server.</source>
        <translation>Auf dem sendenden Server nach missbrauchten Konten suchen.</translation>
    </message>
    <message>
        <source>Use Yahoo&apos;s form for senders: AOL is run by Yahoo.</source>
        <translation>Das Yahoo-Formular für Absender verwenden: AOL wird von Yahoo betrieben.</translation>
    </message>
    <message>
        <source>Too many sign-ins with a wrong password at Yahoo</source>
        <translation>Zu viele Anmeldungen mit falschem Passwort bei Yahoo</translation>
    </message>
    <message>
        <source>Yahoo has paused sign-ins for this account.</source>
        <translation>Yahoo hat Anmeldungen für dieses Konto ausgesetzt.</translation>
    </message>
    <message>
        <source>Stop all programs and devices that use an old password.</source>
        <translation>Alle Programme und Geräte anhalten, die ein altes Passwort verwenden.</translation>
    </message>
    <message>
        <source>Wait some hours, then sign in once.</source>
        <translation>Einige Stunden warten, dann einmal anmelden.</translation>
    </message>
    <message>
        <source>Create an app password in the Yahoo account and use that in mail programs.</source>
        <translation>Im Yahoo-Konto ein App-Passwort erstellen und es in Mailprogrammen verwenden.</translation>
    </message>
    <message>
        <source>Yahoo wants an app password</source>
        <translation>Yahoo verlangt ein App-Passwort</translation>
    </message>
    <message>
        <source>Yahoo and AOL do not take the normal password from mail programs.</source>
        <translation>Yahoo und AOL nehmen das normale Passwort von Mailprogrammen nicht an.</translation>
    </message>
    <message>
        <source>Create an app password in the account&apos;s security page at login.yahoo.com.</source>
        <translation>Auf der Sicherheitsseite des Kontos unter login.yahoo.com ein App-Passwort erstellen.</translation>
    </message>
    <message>
        <source>Enter it in the mail program for incoming and outgoing mail.</source>
        <translation>Im Mailprogramm für eingehende und ausgehende Mail eintragen.</translation>
    </message>
    <message>
        <source>Yahoo needs a special password for mail programs. Please create an app password in your account and use that.</source>
        <translation>Yahoo braucht für Mailprogramme ein eigenes Passwort. Es lässt sich im Konto als App-Passwort erstellen und gilt dann anstelle des normalen.</translation>
    </message>
    <message>
        <source>Yahoo does not accept this user name or password</source>
        <translation>Yahoo nimmt Benutzername oder Passwort nicht an</translation>
    </message>
    <message>
        <source>Yahoo and AOL want an app password from mail programs; with the normal password this reply comes too.</source>
        <translation>Yahoo und AOL verlangen von Mailprogrammen ein App-Passwort; mit dem normalen Passwort kommt diese Antwort ebenfalls.</translation>
    </message>
    <message>
        <source>Check the user name: the full address.</source>
        <translation>Den Benutzernamen prüfen: die vollständige Adresse.</translation>
    </message>
    <message>
        <source>Create an app password in the Yahoo account and use that.</source>
        <translation>Im Yahoo-Konto ein App-Passwort erstellen und dieses verwenden.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refuses the message</source>
        <translation>Der Filter von iCloud lehnt die Nachricht ab</translation>
    </message>
    <message>
        <source>Apple&apos;s own rules refuse it, mostly because of the content or the sender&apos;s reputation. Apple gives no details.</source>
        <translation>Apples eigene Regeln lehnen sie ab, meist wegen des Inhalts oder des Rufs des Absenders. Apple nennt keine Einzelheiten.</translation>
    </message>
    <message>
        <source>Try a short plain message without links.</source>
        <translation>Eine kurze reine Textnachricht ohne Links versuchen.</translation>
    </message>
    <message>
        <source>Write to icloudadmin@apple.com with the complete reply if it goes on.</source>
        <translation>Falls es anhält, mit der vollständigen Antwort an icloudadmin@apple.com schreiben.</translation>
    </message>
    <message>
        <source>GMX, web.de or mail.com has blocked the sending IP address</source>
        <translation>GMX, web.de oder mail.com hat die sendende IP-Adresse gesperrt</translation>
    </message>
    <message>
        <source>The address is on a block list or behaves like a spam source.</source>
        <translation>Die Adresse steht auf einer Sperrliste oder verhält sich wie eine Spamquelle.</translation>
    </message>
    <message>
        <source>Open the web address in the reply: it shows the reason for exactly this case.</source>
        <translation>Die Webadresse in der Antwort öffnen: Sie zeigt den Grund für genau diesen Fall.</translation>
    </message>
    <message>
        <source>Remove the cause and use the contact form at postmaster.gmx.net.</source>
        <translation>Die Ursache beseitigen und das Kontaktformular unter postmaster.gmx.net verwenden.</translation>
    </message>
    <message>
        <source>GMX and web.de do not accept mail from our server at the moment. The administrators have to have the block lifted.</source>
        <translation>GMX und web.de nehmen zurzeit keine Mail von unserem Server an. Die Administratoren müssen die Sperre aufheben lassen.</translation>
    </message>
    <message>
        <source>GMX or IONOS refuses the message by its own rules</source>
        <translation>GMX oder IONOS lehnt die Nachricht nach eigenen Regeln ab</translation>
    </message>
    <message>
        <source>The reply contains a web address whose ending (hd, hi, re, sbl and others) names the rule: missing headers, a suspicious content, or the sender&apos;s reputation.</source>
        <translation>Die Antwort enthält eine Webadresse, deren Endung (hd, hi, re, sbl und andere) die Regel nennt: fehlende Kopfzeilen, verdächtiger Inhalt oder der Ruf des Absenders.</translation>
    </message>
    <message>
        <source>Open the web address in the reply and read the explanation.</source>
        <translation>Die Webadresse in der Antwort öffnen und die Erklärung lesen.</translation>
    </message>
    <message>
        <source>Check the message&apos;s From, Date and Message-ID lines, and SPF and DKIM.</source>
        <translation>Die Zeilen From, Date und Message-ID der Nachricht sowie SPF und DKIM prüfen.</translation>
    </message>
    <message>
        <source>Write to the provider&apos;s postmaster with the complete reply if it stays unclear.</source>
        <translation>Falls es unklar bleibt, mit der vollständigen Antwort an den Postmaster des Anbieters schreiben.</translation>
    </message>
    <message>
        <source>The provider does not accept this user name or password</source>
        <translation>Der Anbieter nimmt Benutzername oder Passwort nicht an</translation>
    </message>
    <message>
        <source>GMX, web.de, mail.com, IONOS and Amazon use these words. At GMX and web.de the same reply comes when &quot;POP3 and IMAP access&quot; is switched off in the mailbox.</source>
        <translation>GMX, web.de, mail.com, IONOS und Amazon verwenden diesen Wortlaut. Bei GMX und web.de kommt dieselbe Antwort, wenn „POP3 und IMAP Zugriff“ im Postfach abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Check the full address and the password by signing in on the provider&apos;s web page.</source>
        <translation>Vollständige Adresse und Passwort durch Anmelden auf der Webseite des Anbieters prüfen.</translation>
    </message>
    <message>
        <source>Switch on &quot;POP3 and IMAP access&quot; in the mailbox settings (GMX, web.de).</source>
        <translation>„POP3 und IMAP Zugriff“ in den Postfacheinstellungen einschalten (GMX, web.de).</translation>
    </message>
    <message>
        <source>Create an application-specific password if two-step sign-in is on.</source>
        <translation>Bei Zwei-Faktor-Anmeldung ein anwendungsspezifisches Passwort erstellen.</translation>
    </message>
    <message>
        <source>T-Online does not take mail from this server</source>
        <translation>T-Online nimmt keine Mail von diesem Server an</translation>
    </message>
    <message>
        <source>T-Online accepts only servers it knows and trusts: with a fixed address, a proper name in reverse DNS and a web page that tells who runs it. New servers are often refused.</source>
        <translation>T-Online nimmt nur Server an, die es kennt und denen es vertraut: mit fester Adresse, ordentlichem Namen im Reverse-DNS und einer Webseite, die den Betreiber nennt. Neue Server werden oft abgelehnt.</translation>
    </message>
    <message>
        <source>Check the reverse DNS name of the sending address; it must look like a mail server, not like a customer line.</source>
        <translation>Den Reverse-DNS-Namen der sendenden Adresse prüfen; er muss nach einem Mailserver aussehen, nicht nach einem Kundenanschluss.</translation>
    </message>
    <message>
        <source>Write to tosa@rx.t-online.de with the IP address and ask to be let in.</source>
        <translation>Mit der IP-Adresse an tosa@rx.t-online.de schreiben und um Zulassung bitten.</translation>
    </message>
    <message>
        <source>Let the message go through the provider&apos;s outgoing server until then.</source>
        <translation>Die Nachricht bis dahin über den ausgehenden Server des Anbieters senden.</translation>
    </message>
    <message>
        <source>T-Online does not accept mail from our server yet. Our administrators have to ask Telekom to let it in.</source>
        <translation>T-Online nimmt noch keine Mail von unserem Server an. Unsere Administratoren müssen die Telekom um Zulassung bitten.</translation>
    </message>
    <message>
        <source>Orange or La Poste has blocked the sending address</source>
        <translation>Orange oder La Poste hat die sendende Adresse gesperrt</translation>
    </message>
    <message>
        <source>Too much unwanted mail came from the IP address, or it is on a list that the provider uses.</source>
        <translation>Von der IP-Adresse kam zu viel unerwünschte Mail, oder sie steht auf einer Liste, die der Anbieter nutzt.</translation>
    </message>
    <message>
        <source>Look the address up in the list that the reply names (Spamhaus, Sender Score).</source>
        <translation>Die Adresse in der Liste nachsehen, die die Antwort nennt (Spamhaus, Sender Score).</translation>
    </message>
    <message>
        <source>Slow down and look for misused accounts.</source>
        <translation>Langsamer senden und nach missbrauchten Konten suchen.</translation>
    </message>
    <message>
        <source>Orange or La Poste allows only few connections at a time</source>
        <translation>Orange oder La Poste erlaubt nur wenige gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>The sending server opened too many connections at once.</source>
        <translation>Der sendende Server hat zu viele Verbindungen auf einmal geöffnet.</translation>
    </message>
    <message>
        <source>Limit the connections to orange.fr, wanadoo.fr and laposte.net to two or three at the sending server.</source>
        <translation>Auf dem sendenden Server die Verbindungen zu orange.fr, wanadoo.fr und laposte.net auf zwei oder drei begrenzen.</translation>
    </message>
    <message>
        <source>Orange or La Poste puts the message off without a reason</source>
        <translation>Orange oder La Poste stellt die Nachricht ohne Angabe von Gründen zurück</translation>
    </message>
    <message>
        <source>The provider wants the sending server to come back later. It happens when the service is busy and when the sender is not well known there.</source>
        <translation>Der Anbieter möchte, dass der sendende Server später wiederkommt. Das geschieht bei hoher Last des Dienstes oder wenn der Absender dort kaum bekannt ist.</translation>
    </message>
    <message>
        <source>Wait: the sending server tries again if the code begins with 4.</source>
        <translation>Abwarten: Der sendende Server versucht es erneut, wenn der Code mit 4 beginnt.</translation>
    </message>
    <message>
        <source>Slow down to two or three connections at a time.</source>
        <translation>Auf zwei oder drei gleichzeitige Verbindungen begrenzen.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s postmaster if it lasts more than a day.</source>
        <translation>Den Postmaster des Anbieters fragen, falls es länger als einen Tag dauert.</translation>
    </message>
    <message>
        <source>The French provider has blocked the sending address for spam</source>
        <translation>Der französische Anbieter hat die sendende Adresse wegen Spam gesperrt</translation>
    </message>
    <message>
        <source>Free or SFR has seen too much spam from this IP address.</source>
        <translation>Free oder SFR hat zu viel Spam von dieser IP-Adresse gesehen.</translation>
    </message>
    <message>
        <source>Look for misused accounts and forwarded spam.</source>
        <translation>Nach missbrauchten Konten und weitergeleitetem Spam suchen.</translation>
    </message>
    <message>
        <source>Wait a day: the block usually ends by itself; if not, write to the provider&apos;s abuse desk.</source>
        <translation>Einen Tag warten: Die Sperre endet meist von selbst; falls nicht, an die Abuse-Stelle des Anbieters schreiben.</translation>
    </message>
    <message>
        <source>Comcast or Cloudflare found the sending address on a block list</source>
        <translation>Comcast oder Cloudflare hat die sendende Adresse auf einer Sperrliste gefunden</translation>
    </message>
    <message>
        <source>The number behind BL and the web address in the reply name the list.</source>
        <translation>Die Zahl hinter BL und die Webadresse in der Antwort nennen die Liste.</translation>
    </message>
    <message>
        <source>Open the web address in the reply to see the list.</source>
        <translation>Die Webadresse in der Antwort öffnen, um die Liste zu sehen.</translation>
    </message>
    <message>
        <source>Have the address removed at that list after the cause is gone.</source>
        <translation>Die Adresse dort streichen lassen, wenn die Ursache beseitigt ist.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending address</source>
        <translation>Cox hat die sendende Adresse gesperrt</translation>
    </message>
    <message>
        <source>The letters after AUP# tell the list: CXBL and CDRBL are Cox&apos;s own, IPBL stands for Spamhaus, Sender Score, Invaluement or Cloudmark.</source>
        <translation>Die Buchstaben nach AUP# nennen die Liste: CXBL und CDRBL gehören Cox, IPBL steht für Spamhaus, Sender Score, Invaluement oder Cloudmark.</translation>
    </message>
    <message>
        <source>Look up the code on Cox&apos;s page &quot;Email error codes&quot;.</source>
        <translation>Den Code auf der Cox-Seite „Email error codes“ nachsehen.</translation>
    </message>
    <message>
        <source>Remove the cause and ask the named list, or Cox, for removal.</source>
        <translation>Die Ursache beseitigen und die genannte Liste oder Cox um Streichung bitten.</translation>
    </message>
    <message>
        <source>Spectrum has stopped this account&apos;s outgoing mail</source>
        <translation>Spectrum hat die ausgehende Mail dieses Kontos gestoppt</translation>
    </message>
    <message>
        <source>Suspicious mail was sent with the account; probably somebody else knows the password.</source>
        <translation>Über das Konto wurde verdächtige Mail gesendet; vermutlich kennt jemand anderes das Passwort.</translation>
    </message>
    <message>
        <source>Change all passwords of the Spectrum account.</source>
        <translation>Alle Passwörter des Spectrum-Kontos ändern.</translation>
    </message>
    <message>
        <source>Call Spectrum to have the block lifted.</source>
        <translation>Bei Spectrum anrufen, um die Sperre aufheben zu lassen.</translation>
    </message>
    <message>
        <source>AT&amp;T has blocked the sending IP address</source>
        <translation>AT&amp;T hat die sendende IP-Adresse gesperrt</translation>
    </message>
    <message>
        <source>The address is on AT&amp;T&apos;s own block list.</source>
        <translation>Die Adresse steht auf der eigenen Sperrliste von AT&amp;T.</translation>
    </message>
    <message>
        <source>Write to abuse_rbl@abuse-att.net with the IP address and the complete reply.</source>
        <translation>Mit IP-Adresse und vollständiger Antwort an abuse_rbl@abuse-att.net schreiben.</translation>
    </message>
    <message>
        <source>Yandex: access by mail programs is switched off for this mailbox</source>
        <translation>Yandex: Der Zugriff durch Mailprogramme ist für dieses Postfach abgeschaltet</translation>
    </message>
    <message>
        <source>The password may be right, but IMAP, POP3 or SMTP access is not allowed in the mailbox settings, or an app password is missing.</source>
        <translation>Das Passwort kann stimmen, aber IMAP-, POP3- oder SMTP-Zugriff ist in den Postfacheinstellungen nicht erlaubt, oder ein App-Passwort fehlt.</translation>
    </message>
    <message>
        <source>Switch on access from mail programs in Yandex Mail: All settings, Email clients.</source>
        <translation>Den Zugriff durch Mailprogramme in Yandex Mail einschalten: Alle Einstellungen, E-Mail-Programme.</translation>
    </message>
    <message>
        <source>Create an app password there and use it in the program.</source>
        <translation>Dort ein App-Passwort erstellen und im Programm verwenden.</translation>
    </message>
    <message>
        <source>Yandex does not accept this user name or password</source>
        <translation>Yandex nimmt Benutzername oder Passwort nicht an</translation>
    </message>
    <message>
        <source>The data are wrong, or IMAP access is switched off, or an app password is needed.</source>
        <translation>Die Daten sind falsch, der IMAP-Zugriff ist abgeschaltet, oder ein App-Passwort ist nötig.</translation>
    </message>
    <message>
        <source>Create an app password for mail in the Yandex ID settings and use that.</source>
        <translation>In den Yandex-ID-Einstellungen ein App-Passwort für Mail erstellen und dieses verwenden.</translation>
    </message>
    <message>
        <source>Switch on IMAP in Yandex Mail: All settings, Email clients.</source>
        <translation>IMAP in Yandex Mail einschalten: Alle Einstellungen, E-Mail-Programme.</translation>
    </message>
    <message>
        <source>Yandex wants the user to sign in on its web page once</source>
        <translation>Yandex verlangt eine einmalige Anmeldung auf der Webseite</translation>
    </message>
    <message>
        <source>The mailbox is new or not confirmed: Yandex&apos; terms must be accepted in the browser first.</source>
        <translation>Das Postfach ist neu oder nicht bestätigt: Die Bedingungen von Yandex müssen zuerst im Browser angenommen werden.</translation>
    </message>
    <message>
        <source>Ask the user to open the mailbox in the browser once and accept the terms.</source>
        <translation>Den Benutzer bitten, das Postfach einmal im Browser zu öffnen und die Bedingungen anzunehmen.</translation>
    </message>
    <message>
        <source>Try the mail program again.</source>
        <translation>Das Mailprogramm erneut versuchen.</translation>
    </message>
    <message>
        <source>Mail.ru wants an app password</source>
        <translation>Mail.ru verlangt ein App-Passwort</translation>
    </message>
    <message>
        <source>Mail.ru does not take the normal password from mail programs.</source>
        <translation>Mail.ru nimmt das normale Passwort von Mailprogrammen nicht an.</translation>
    </message>
    <message>
        <source>Create an &quot;external application&quot; password in the Mail.ru security settings.</source>
        <translation>In den Sicherheitseinstellungen von Mail.ru ein Passwort für „externe Anwendungen“ erstellen.</translation>
    </message>
    <message>
        <source>Enter it in the mail program.</source>
        <translation>Im Mailprogramm eintragen.</translation>
    </message>
    <message>
        <source>QQ Mail (or NetEase) wants an authorization code</source>
        <translation>QQ Mail (oder NetEase) verlangt einen Autorisierungscode</translation>
    </message>
    <message>
        <source>The provider does not take the normal password from mail programs, only a code that is made in the mailbox settings.</source>
        <translation>Der Anbieter nimmt von Mailprogrammen nicht das normale Passwort an, nur einen Code, der in den Postfacheinstellungen erstellt wird.</translation>
    </message>
    <message>
        <source>Switch on IMAP/SMTP in the mailbox settings on the web page.</source>
        <translation>IMAP/SMTP in den Postfacheinstellungen auf der Webseite einschalten.</translation>
    </message>
    <message>
        <source>Create the authorization code there and enter it in the program instead of the password.</source>
        <translation>Dort den Autorisierungscode erstellen und im Programm anstelle des Passworts eintragen.</translation>
    </message>
    <message>
        <source>The From address must be the one that signed in</source>
        <translation>Die From-Adresse muss die des angemeldeten Benutzers sein</translation>
    </message>
    <message>
        <source>163 and 126 allow only the own address as sender.</source>
        <translation>163 und 126 erlauben nur die eigene Adresse als Absender.</translation>
    </message>
    <message>
        <source>Enter the same address as sender and as user name.</source>
        <translation>Dieselbe Adresse als Absender und als Benutzername eintragen.</translation>
    </message>
    <message>
        <source>Look at the sender that programs and devices set by themselves.</source>
        <translation>Den Absender ansehen, den Programme und Geräte von selbst setzen.</translation>
    </message>
    <message>
        <source>SMTP or IMAP is switched off in this mailbox</source>
        <translation>SMTP oder IMAP ist in diesem Postfach abgeschaltet</translation>
    </message>
    <message>
        <source>NetEase mailboxes allow mail programs only after the service was switched on.</source>
        <translation>NetEase-Postfächer lassen Mailprogramme erst zu, wenn der Dienst eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Switch on IMAP/SMTP in the settings on the web page.</source>
        <translation>IMAP/SMTP in den Einstellungen auf der Webseite einschalten.</translation>
    </message>
    <message>
        <source>Use the authorization code shown there as the password.</source>
        <translation>Den dort angezeigten Autorisierungscode als Passwort verwenden.</translation>
    </message>
    <message>
        <source>NetEase does not trust this mail program</source>
        <translation>NetEase vertraut diesem Mailprogramm nicht</translation>
    </message>
    <message>
        <source>The server wants the program to name itself (IMAP ID) and refuses those that do not.</source>
        <translation>Der Server erwartet, dass das Programm seinen Namen nennt (IMAP ID), und lehnt Programme ab, die das nicht tun.</translation>
    </message>
    <message>
        <source>Update the mail program or use another one.</source>
        <translation>Das Mailprogramm aktualisieren oder ein anderes verwenden.</translation>
    </message>
    <message>
        <source>Use the authorization code instead of the password.</source>
        <translation>Den Autorisierungscode anstelle des Passworts verwenden.</translation>
    </message>
    <message>
        <source>The From address must belong to the Zoho account</source>
        <translation>Die From-Adresse muss zum Zoho-Konto gehören</translation>
    </message>
    <message>
        <source>Zoho refuses senders that are not an address or alias of the account that signed in (&quot;Relaying disallowed&quot; means this there).</source>
        <translation>Zoho lehnt Absender ab, die keine Adresse und kein Alias des angemeldeten Kontos sind („Relaying disallowed“ bedeutet dort genau das).</translation>
    </message>
    <message>
        <source>Use the address of the account as sender, or add the other one as an alias in Zoho.</source>
        <translation>Die Adresse des Kontos als Absender verwenden oder die andere in Zoho als Alias eintragen.</translation>
    </message>
    <message>
        <source>Check that the server name fits the account&apos;s region (zoho.com, zoho.eu, zoho.in).</source>
        <translation>Prüfen, ob der Servername zur Region des Kontos passt (zoho.com, zoho.eu, zoho.in).</translation>
    </message>
    <message>
        <source>Zoho has stopped this account&apos;s outgoing mail</source>
        <translation>Zoho hat die ausgehende Mail dieses Kontos gestoppt</translation>
    </message>
    <message>
        <source>Too much or suspicious mail left the account.</source>
        <translation>Zu viel oder verdächtige Mail verließ das Konto.</translation>
    </message>
    <message>
        <source>Change the password and look for misuse.</source>
        <translation>Das Passwort ändern und nach Missbrauch suchen.</translation>
    </message>
    <message>
        <source>Open mail.zoho.com/UnblockMe in the browser to release the account.</source>
        <translation>mail.zoho.com/UnblockMe im Browser öffnen, um das Konto freizugeben.</translation>
    </message>
    <message>
        <source>The wrong GoDaddy server is entered for sending</source>
        <translation>Zum Senden ist der falsche GoDaddy-Server eingetragen</translation>
    </message>
    <message>
        <source>The program signs in at the server for incoming mail from other servers, which never takes a sign-in.</source>
        <translation>Das Programm meldet sich am Server für eingehende Mail von anderen Servern an, der nie eine Anmeldung annimmt.</translation>
    </message>
    <message>
        <source>Enter smtpout.secureserver.net, port 465 with SSL/TLS, as outgoing server.</source>
        <translation>smtpout.secureserver.net, Port 465 mit SSL/TLS, als ausgehenden Server eintragen.</translation>
    </message>
    <message>
        <source>Use the full address as user name.</source>
        <translation>Vollständige Adresse als Benutzernamen verwenden.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending address</source>
        <translation>GoDaddy hat die sendende Adresse gesperrt</translation>
    </message>
    <message>
        <source>The IB number tells why: 103 Cloudmark, 104 to 106 Spamhaus, 110 to 113 spam or many wrong addresses from here.</source>
        <translation>Die IB-Nummer nennt den Grund: 103 Cloudmark, 104 bis 106 Spamhaus, 110 bis 113 Spam oder viele falsche Adressen von hier.</translation>
    </message>
    <message>
        <source>Look for misused accounts; blocks 110 and 112 end after an hour, 111 and 113 after a day.</source>
        <translation>Nach missbrauchten Konten suchen; die Sperren 110 und 112 enden nach einer Stunde, 111 und 113 nach einem Tag.</translation>
    </message>
    <message>
        <source>Have the address removed at the named list, or use the web address in the reply.</source>
        <translation>Die Adresse bei der genannten Liste streichen lassen oder die Webadresse in der Antwort nutzen.</translation>
    </message>
    <message>
        <source>Proofpoint has blocked the sending IP address</source>
        <translation>Proofpoint hat die sendende IP-Adresse gesperrt</translation>
    </message>
    <message>
        <source>Many organisations use Proofpoint as a filter; its own list has this address.</source>
        <translation>Viele Organisationen nutzen Proofpoint als Filter; dessen eigene Liste enthält diese Adresse.</translation>
    </message>
    <message>
        <source>Open ipcheck.proofpoint.com with the sending IP address and ask for removal there.</source>
        <translation>ipcheck.proofpoint.com mit der sendenden IP-Adresse öffnen und dort um Streichung bitten.</translation>
    </message>
    <message>
        <source>Look for misused accounts at the sending server first.</source>
        <translation>Zuerst auf dem sendenden Server nach missbrauchten Konten suchen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s spam filter (Proofpoint) blocks our mail server. The administrators have to ask for removal.</source>
        <translation>Der Spamfilter des Empfängers (Proofpoint) sperrt unseren Mailserver. Die Administratoren müssen um Streichung bitten.</translation>
    </message>
    <message>
        <source>Mimecast delays the first contact (greylisting)</source>
        <translation>Mimecast verzögert den ersten Kontakt (Greylisting)</translation>
    </message>
    <message>
        <source>Mimecast&apos;s words sound like a fault, but it only waits for a second try from a sender it does not know.</source>
        <translation>Mimecasts Wortlaut klingt nach einem Fehler, doch es wartet nur auf einen zweiten Versuch eines unbekannten Absenders.</translation>
    </message>
    <message>
        <source>Ask the recipient to have the sender permitted if it happens for every message.</source>
        <translation>Den Empfänger bitten, den Absender zulassen zu lassen, falls es bei jeder Nachricht geschieht.</translation>
    </message>
    <message>
        <source>Mimecast judges the message as spam or harmful</source>
        <translation>Mimecast stuft die Nachricht als Spam oder schädlich ein</translation>
    </message>
    <message>
        <source>A signature for spam or malware fits the message. The recipient&apos;s administrators cannot see more either.</source>
        <translation>Eine Signatur für Spam oder Schadsoftware passt auf die Nachricht. Auch die Administratoren des Empfängers sehen nicht mehr.</translation>
    </message>
    <message>
        <source>Remove links, the signature and attachments and try again.</source>
        <translation>Links, Signatur und Anhänge entfernen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Ask the recipient to have the sender permitted in Mimecast.</source>
        <translation>Den Empfänger bitten, den Absender in Mimecast zulassen zu lassen.</translation>
    </message>
    <message>
        <source>Report the mistake with Mimecast&apos;s form &quot;Sender feedback&quot;.</source>
        <translation>Den Irrtum über das Mimecast-Formular „Sender feedback“ melden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s Mimecast rules refuse this sender</source>
        <translation>Die Mimecast-Regeln des Empfängers lehnen diesen Absender ab</translation>
    </message>
    <message>
        <source>The administrators or the recipient have a rule that blocks the sender, or a rule against faked senders matched.</source>
        <translation>Die Administratoren oder der Empfänger haben eine Regel, die den Absender sperrt, oder eine Regel gegen gefälschte Absender hat gegriffen.</translation>
    </message>
    <message>
        <source>Check that the message does not carry an address of the recipient&apos;s own domain as From.</source>
        <translation>Prüfen, ob die Nachricht im From eine Adresse aus der eigenen Domain des Empfängers trägt; das darf sie nicht.</translation>
    </message>
    <message>
        <source>Barracuda has blocked the sending IP address</source>
        <translation>Barracuda hat die sendende IP-Adresse gesperrt</translation>
    </message>
    <message>
        <source>The address is on Barracuda&apos;s reputation list, which many spam filters use.</source>
        <translation>Die Adresse steht auf der Reputationsliste von Barracuda, die viele Spamfilter nutzen.</translation>
    </message>
    <message>
        <source>Ask for removal at barracudacentral.org/rbl/removal-request; it takes about half a day.</source>
        <translation>Unter barracudacentral.org/rbl/removal-request um Streichung bitten; das dauert etwa einen halben Tag.</translation>
    </message>
    <message>
        <source>The recipient&apos;s spam filter (Barracuda) blocks our mail server. The administrators have to ask for removal.</source>
        <translation>Der Spamfilter des Empfängers (Barracuda) sperrt unseren Mailserver. Die Administratoren müssen um Streichung bitten.</translation>
    </message>
    <message>
        <source>The recipient&apos;s Cisco filter does not trust the sending server</source>
        <translation>Der Cisco-Filter des Empfängers vertraut dem sendenden Server nicht</translation>
    </message>
    <message>
        <source>Cisco&apos;s reputation service (Talos, formerly SenderBase) rates the sending IP address as poor.</source>
        <translation>Der Reputationsdienst von Cisco (Talos, früher SenderBase) bewertet die sendende IP-Adresse als schlecht.</translation>
    </message>
    <message>
        <source>Look the IP address up at talosintelligence.com and ask for a review there.</source>
        <translation>Die IP-Adresse unter talosintelligence.com nachsehen und dort um Überprüfung bitten.</translation>
    </message>
    <message>
        <source>The recipient&apos;s spam filter does not trust our mail server. Its administrators have to look into it.</source>
        <translation>Der Spamfilter des Empfängers vertraut unserem Mailserver nicht. Das müssen dessen Administratoren untersuchen.</translation>
    </message>
    <message>
        <source>A firewall changes the mail commands</source>
        <translation>Eine Firewall verändert die Mailbefehle</translation>
    </message>
    <message>
        <source>A Cisco firewall between the two servers overwrites commands it does not know with X (&quot;inspect esmtp&quot;, &quot;fixup smtp&quot;, MailGuard).</source>
        <translation>Eine Cisco-Firewall zwischen den beiden Servern überschreibt unbekannte Befehle mit X („inspect esmtp“, „fixup smtp“, MailGuard).</translation>
    </message>
    <message>
        <source>Ask the network administrator to switch off mail inspection on the firewall.</source>
        <translation>Den Netzwerkadministrator bitten, die Mailprüfung auf der Firewall abzuschalten.</translation>
    </message>
    <message>
        <source>Use port 465 or 587 in mail programs: the firewall usually touches only port 25.</source>
        <translation>In Mailprogrammen Port 465 oder 587 verwenden: Die Firewall greift meist nur in Port 25 ein.</translation>
    </message>
    <message>
        <source>The server asks for a sign-in, because it does not accept this sender without one</source>
        <translation>Der Server verlangt eine Anmeldung, weil er diesen Absender ohne sie nicht annimmt</translation>
    </message>
    <message>
        <source>MessageLabs and cPanel servers say so when the sender is unknown to them: a program does not sign in, or the recipient&apos;s domain is not set up there.</source>
        <translation>MessageLabs und cPanel-Server sagen das, wenn ihnen der Absender unbekannt ist: Ein Programm meldet sich nicht an, oder die Domain des Empfängers ist dort nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Switch on sign-in for outgoing mail in the program.</source>
        <translation>Im Programm die Anmeldung für ausgehende Mail einschalten.</translation>
    </message>
    <message>
        <source>Check the MX record of the recipient&apos;s domain if this comes from another organisation&apos;s server.</source>
        <translation>Den MX-Eintrag der Empfängerdomain prüfen, falls dies vom Server einer anderen Organisation kommt.</translation>
    </message>
    <message>
        <source>The recipient has this sender on a private block list</source>
        <translation>Der Empfänger hat diesen Absender auf einer privaten Sperrliste</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the address or domain in its Symantec (Broadcom) service.</source>
        <translation>Die Organisation des Empfängers hat die Adresse oder Domain in ihrem Symantec-Dienst (Broadcom) gesperrt.</translation>
    </message>
    <message>
        <source>Ask the recipient, by telephone for instance, to have the sender approved.</source>
        <translation>Den Empfänger bitten, etwa telefonisch, den Absender freigeben zu lassen.</translation>
    </message>
    <message>
        <source>Send from another address if it is urgent.</source>
        <translation>Falls es eilt, von einer anderen Adresse senden.</translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s organisation blocks this sender or this recipient</source>
        <translation>Eine Regel der Organisation des Empfängers sperrt diesen Absender oder diesen Empfänger</translation>
    </message>
    <message>
        <source>Somebody at the recipient&apos;s organisation has put the sender or the recipient on a list of blocked addresses in its mail filter.</source>
        <translation>In der Organisation des Empfängers wurde der Absender oder der Empfänger im Mailfilter auf eine Liste gesperrter Adressen gesetzt.</translation>
    </message>
    <message>
        <source>Trend Micro&apos;s reputation list has the sending address</source>
        <translation>Die Reputationsliste von Trend Micro führt die sendende Adresse</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter uses Trend Micro&apos;s list.</source>
        <translation>Der Filter des Empfängers nutzt die Liste von Trend Micro.</translation>
    </message>
    <message>
        <source>Look the IP address up at ers.trendmicro.com and ask for removal there.</source>
        <translation>Die IP-Adresse unter ers.trendmicro.com nachsehen und dort um Streichung bitten.</translation>
    </message>
    <message>
        <source>Cloudmark&apos;s reputation list has the sending address</source>
        <translation>Die Reputationsliste von Cloudmark führt die sendende Adresse</translation>
    </message>
    <message>
        <source>Many large providers use Cloudmark Sender Intelligence (CSI).</source>
        <translation>Viele große Anbieter nutzen Cloudmark Sender Intelligence (CSI).</translation>
    </message>
    <message>
        <source>Ask for a reset at csi.cloudmark.com/reset-request with the sending IP address.</source>
        <translation>Unter csi.cloudmark.com/reset-request mit der sendenden IP-Adresse um Zurücksetzung bitten.</translation>
    </message>
    <message>
        <source>The hosting firm&apos;s outgoing filter stopped the message</source>
        <translation>Der Ausgangsfilter des Hosting-Anbieters hat die Nachricht gestoppt</translation>
    </message>
    <message>
        <source>MailChannels checks what leaves shared web servers. Incomplete headers or spam-like content lead to this.</source>
        <translation>MailChannels prüft, was gemeinsam genutzte Webserver verlässt. Unvollständige Kopfzeilen oder spamähnlicher Inhalt führen dazu.</translation>
    </message>
    <message>
        <source>Let the program write proper headers: From, Date, Message-ID, MIME-Version.</source>
        <translation>Das Programm ordentliche Kopfzeilen schreiben lassen: From, Date, Message-ID, MIME-Version.</translation>
    </message>
    <message>
        <source>Ask the hosting company for the reason; it can look it up in its filter.</source>
        <translation>Den Hosting-Anbieter nach dem Grund fragen; er kann ihn in seinem Filter nachsehen.</translation>
    </message>
    <message>
        <source>A domain named in the message or in its sender is listed</source>
        <translation>Eine in der Nachricht oder ihrem Absender genannte Domain ist gelistet</translation>
    </message>
    <message>
        <source>Not the mail server, but a domain in the sender&apos;s address or in a link of the message stands on a list of spam domains.</source>
        <translation>Nicht der Mailserver, sondern eine Domain in der Absenderadresse oder in einem Link der Nachricht steht auf einer Liste von Spamdomains.</translation>
    </message>
    <message>
        <source>Look the domains of all links and of the sender up at check.spamhaus.org, uribl.com and surbl.org.</source>
        <translation>Die Domains aller Links und des Absenders bei check.spamhaus.org, uribl.com und surbl.org nachsehen.</translation>
    </message>
    <message>
        <source>Remove the listed link, or clean the web site and ask the list for removal.</source>
        <translation>Den gelisteten Link entfernen oder die Website bereinigen und die Liste um Streichung bitten.</translation>
    </message>
    <message>
        <source>A web address in the message is on a list of spam addresses. Please remove the link and send again.</source>
        <translation>Eine Webadresse in der Nachricht steht auf einer Liste von Spamadressen. Ohne diesen Link lässt sich die Nachricht erneut senden.</translation>
    </message>
    <message>
        <source>The sending address is on a Spamhaus list</source>
        <translation>Die sendende Adresse steht auf einer Spamhaus-Liste</translation>
    </message>
    <message>
        <source>Spamhaus lists spam sources (SBL, CSS), hacked or infected computers (XBL) and home connections that should not send directly (PBL).</source>
        <translation>Spamhaus führt Spamquellen (SBL, CSS), gehackte oder infizierte Computer (XBL) und Privatanschlüsse, die nicht direkt senden sollen (PBL).</translation>
    </message>
    <message>
        <source>Open check.spamhaus.org with the sending IP address: it names the list, the reason and the way out.</source>
        <translation>check.spamhaus.org mit der sendenden IP-Adresse öffnen: Dort stehen Liste, Grund und Ausweg.</translation>
    </message>
    <message>
        <source>Clean up first (misused account, infected computer); then ask for removal on that page.</source>
        <translation>Zuerst bereinigen (missbrauchtes Konto, infizierter Computer); dann auf dieser Seite um Streichung bitten.</translation>
    </message>
    <message>
        <source>Send through the provider&apos;s outgoing server with sign-in if it is the PBL.</source>
        <translation>Falls es die PBL ist, mit Anmeldung über den ausgehenden Server des Anbieters senden.</translation>
    </message>
    <message>
        <source>The mail server that sent your message is on a block list (Spamhaus). Its administrators have to remove the cause and ask for delisting.</source>
        <translation>Der Mailserver, der Ihre Nachricht gesendet hat, steht auf einer Sperrliste (Spamhaus). Seine Administratoren müssen die Ursache beseitigen und um Streichung bitten.</translation>
    </message>
    <message>
        <source>The sending address is on the SpamCop list</source>
        <translation>Die sendende Adresse steht auf der SpamCop-Liste</translation>
    </message>
    <message>
        <source>SpamCop lists addresses that were reported for spam. The entry ends by itself about 24 hours after the last report.</source>
        <translation>SpamCop führt Adressen, die wegen Spam gemeldet wurden. Der Eintrag endet etwa 24 Stunden nach der letzten Meldung von selbst.</translation>
    </message>
    <message>
        <source>Wait a day, then send again.</source>
        <translation>Einen Tag warten, dann erneut senden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server still uses a block list that was closed</source>
        <translation>Der Server des Empfängers nutzt noch eine Sperrliste, die geschlossen wurde</translation>
    </message>
    <message>
        <source>SORBS ended in 2024. A server that still asks it gets old or wrong answers.</source>
        <translation>SORBS endete 2024. Ein Server, der dort noch anfragt, bekommt alte oder falsche Antworten.</translation>
    </message>
    <message>
        <source>Tell the recipient&apos;s administrator that SORBS is closed and should be removed from their settings.</source>
        <translation>Dem Administrator des Empfängers mitteilen, dass SORBS geschlossen ist und aus den Einstellungen entfernt werden sollte.</translation>
    </message>
    <message>
        <source>Reach the recipient another way until then.</source>
        <translation>Den Empfänger bis dahin auf anderem Weg ansprechen.</translation>
    </message>
    <message>
        <source>The sending address is on a UCEPROTECT list</source>
        <translation>Die sendende Adresse steht auf einer UCEPROTECT-Liste</translation>
    </message>
    <message>
        <source>UCEPROTECT lists single addresses (level 1) and also whole neighbourhoods (levels 2 and 3). Few servers use levels 2 and 3.</source>
        <translation>UCEPROTECT führt einzelne Adressen (Stufe 1) und auch ganze Nachbarschaften (Stufen 2 und 3). Wenige Server nutzen die Stufen 2 und 3.</translation>
    </message>
    <message>
        <source>Look up which level it is at uceprotect.net; level 1 ends seven days after the last spam.</source>
        <translation>Unter uceprotect.net nachsehen, welche Stufe es ist; Stufe 1 endet sieben Tage nach dem letzten Spam.</translation>
    </message>
    <message>
        <source>Ask the recipient not to refuse mail because of levels 2 or 3; do not pay for removal.</source>
        <translation>Den Empfänger bitten, Mail nicht wegen Stufe 2 oder 3 abzulehnen; nicht für eine Streichung bezahlen.</translation>
    </message>
    <message>
        <source>The sending address is on a block list</source>
        <translation>Die sendende Adresse steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The recipient&apos;s server asks a public or own block list and found the sending IP address there. The name of the list usually stands in the reply.</source>
        <translation>Der Server des Empfängers fragt eine öffentliche oder eigene Sperrliste ab und fand dort die sendende IP-Adresse. Der Name der Liste steht meist in der Antwort.</translation>
    </message>
    <message>
        <source>Look the sending IP address up at the list that the reply names.</source>
        <translation>Die sendende IP-Adresse bei der Liste nachsehen, die die Antwort nennt.</translation>
    </message>
    <message>
        <source>Remove the cause (misused account, infected computer, open relay), then ask for removal there.</source>
        <translation>Die Ursache beseitigen (missbrauchtes Konto, infizierter Computer, offenes Relay), dann dort um Streichung bitten.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator for an exception if it is urgent.</source>
        <translation>Falls es eilt, den Administrator des Empfängers um eine Ausnahme bitten.</translation>
    </message>
    <message>
        <source>The mail server that sent your message is on a block list. Its administrators have to have it removed.</source>
        <translation>Der Mailserver, der Ihre Nachricht gesendet hat, steht auf einer Sperrliste. Seine Administratoren müssen ihn streichen lassen.</translation>
    </message>
    <message>
        <source>Amazon SES does not know this sender address</source>
        <translation>Amazon SES kennt diese Absenderadresse nicht</translation>
    </message>
    <message>
        <source>SES sends only from addresses or domains that were verified there (in the sandbox the recipient too), separately for each region.</source>
        <translation>SES sendet nur von Adressen oder Domains, die dort verifiziert sind (in der Sandbox auch der Empfänger), für jede Region getrennt.</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s address or domain in the SES console, in the same region.</source>
        <translation>Adresse oder Domain des Absenders in der SES-Konsole verifizieren, in derselben Region.</translation>
    </message>
    <message>
        <source>Ask Amazon to take the account out of the sandbox if the recipient&apos;s address is named.</source>
        <translation>Amazon bitten, das Konto aus der Sandbox zu nehmen, falls die Adresse des Empfängers genannt ist.</translation>
    </message>
    <message>
        <source>The Amazon SES account has reached its limit</source>
        <translation>Das Amazon-SES-Konto hat sein Limit erreicht</translation>
    </message>
    <message>
        <source>SES limits messages per second and per 24 hours.</source>
        <translation>SES begrenzt Nachrichten pro Sekunde und pro 24 Stunden.</translation>
    </message>
    <message>
        <source>Wait and send more slowly.</source>
        <translation>Abwarten und langsamer senden.</translation>
    </message>
    <message>
        <source>Ask Amazon for a higher limit in the SES console.</source>
        <translation>In der SES-Konsole bei Amazon ein höheres Limit beantragen.</translation>
    </message>
    <message>
        <source>Amazon has paused this account&apos;s sending</source>
        <translation>Amazon hat das Senden für dieses Konto ausgesetzt</translation>
    </message>
    <message>
        <source>Too many bounces or complaints came back.</source>
        <translation>Es kamen zu viele Rückläufer (Bounces) oder Beschwerden.</translation>
    </message>
    <message>
        <source>Look at the SES console and at the mails from Amazon: they name the reason.</source>
        <translation>Die SES-Konsole und die Mails von Amazon ansehen: Sie nennen den Grund.</translation>
    </message>
    <message>
        <source>Remove bad addresses and write to Amazon support.</source>
        <translation>Ungültige Adressen entfernen und an den Amazon-Support schreiben.</translation>
    </message>
    <message>
        <source>The sending service skips this address</source>
        <translation>Der Sendedienst überspringt diese Adresse</translation>
    </message>
    <message>
        <source>The address bounced, complained or unsubscribed earlier, so Mailgun does not try it any more.</source>
        <translation>Von der Adresse kam früher ein Rückläufer (Bounce), eine Beschwerde oder eine Abmeldung, daher versucht Mailgun sie nicht mehr.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the address works now.</source>
        <translation>Den Empfänger fragen, ob die Adresse jetzt funktioniert.</translation>
    </message>
    <message>
        <source>Remove it from the suppressions in the Mailgun control panel.</source>
        <translation>Sie in der Mailgun-Verwaltung aus den „Suppressions“ entfernen.</translation>
    </message>
    <message>
        <source>The sending service knows the account, but not this IP address</source>
        <translation>Der Sendedienst kennt das Konto, aber nicht diese IP-Adresse</translation>
    </message>
    <message>
        <source>The account allows sign-in only from listed IP addresses.</source>
        <translation>Das Konto erlaubt die Anmeldung nur von eingetragenen IP-Adressen.</translation>
    </message>
    <message>
        <source>Add the public IP address of this computer or server in the service&apos;s security settings.</source>
        <translation>Die öffentliche IP-Adresse dieses Computers oder Servers in den Sicherheitseinstellungen des Dienstes eintragen.</translation>
    </message>
    <message>
        <source>Check which address the service sees: it may change when the internet line reconnects.</source>
        <translation>Prüfen, welche Adresse der Dienst sieht: Sie kann sich ändern, wenn der Internetanschluss neu verbindet.</translation>
    </message>
    <message>
        <source>Cloudflare could not pass the message on</source>
        <translation>Cloudflare konnte die Nachricht nicht weitergeben</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s Email Routing only forwards. The mailbox provider behind it put the message off or refused it; the text behind &quot;Upstream error&quot; says why.</source>
        <translation>Cloudflares E-Mail-Routing leitet nur weiter. Der Postfachanbieter dahinter hat die Nachricht zurückgestellt oder abgelehnt; der Text hinter „Upstream error“ sagt, warum.</translation>
    </message>
    <message>
        <source>Read the rest of the reply: it is the answer of the mailbox provider.</source>
        <translation>Den Rest der Antwort lesen: Das ist die Antwort des Postfachanbieters.</translation>
    </message>
    <message>
        <source>Ask the recipient to check where Cloudflare forwards to.</source>
        <translation>Den Empfänger prüfen lassen, wohin Cloudflare weiterleitet.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not check the sender&apos;s address</source>
        <translation>Der Server des Empfängers konnte die Absenderadresse nicht prüfen</translation>
    </message>
    <message>
        <source>The server asked the sender&apos;s own mail server whether the sender&apos;s address exists and got no or no clear yes.</source>
        <translation>Der Server fragte den Mailserver des Absenders, ob es die Absenderadresse gibt, und bekam kein oder kein klares Ja.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address exists and receives mail.</source>
        <translation>Prüfen, ob es die Absenderadresse gibt und sie Mail empfängt.</translation>
    </message>
    <message>
        <source>Make sure that its mail server answers strangers, also mail with an empty sender.</source>
        <translation>Sicherstellen, dass ihr Mailserver Fremden antwortet, auch bei Mail mit leerem Absender.</translation>
    </message>
    <message>
        <source>Set a proper sender address in programs and devices that send by themselves.</source>
        <translation>In Programmen und Geräten, die von selbst senden, eine ordentliche Absenderadresse eintragen.</translation>
    </message>
    <message>
        <source>The web host&apos;s limit of messages per hour is reached</source>
        <translation>Das Limit des Webhosters für Nachrichten pro Stunde ist erreicht</translation>
    </message>
    <message>
        <source>The hosting company allows each domain only so many messages or failures per hour. A hacked web form is a common reason.</source>
        <translation>Der Hosting-Anbieter erlaubt jeder Domain nur eine bestimmte Zahl von Nachrichten oder Fehlern pro Stunde. Ein gehacktes Webformular ist ein häufiger Grund.</translation>
    </message>
    <message>
        <source>Stop what sends: look at the mail queue and the web forms.</source>
        <translation>Den Verursacher stoppen: Mailwarteschlange und Webformulare ansehen.</translation>
    </message>
    <message>
        <source>Wait an hour, or ask the hosting company to raise the limit.</source>
        <translation>Eine Stunde warten oder den Hosting-Anbieter bitten, das Limit zu erhöhen.</translation>
    </message>
    <message>
        <source>The hosting company has stopped this account&apos;s outgoing mail</source>
        <translation>Der Hosting-Anbieter hat die ausgehende Mail dieses Kontos gestoppt</translation>
    </message>
    <message>
        <source>Usually because spam was sent through a hacked password or web form.</source>
        <translation>Meist, weil Spam über ein gehacktes Passwort oder Webformular gesendet wurde.</translation>
    </message>
    <message>
        <source>Change the mailbox password and check the web site.</source>
        <translation>Das Passwort des Postfachs ändern und die Website prüfen.</translation>
    </message>
    <message>
        <source>Ask the hosting company to lift the suspension.</source>
        <translation>Den Hosting-Anbieter bitten, die Sperre aufzuheben.</translation>
    </message>
    <message>
        <source>The server could not find a way to the recipient&apos;s domain</source>
        <translation>Der Server fand keinen Weg zur Domain des Empfängers</translation>
    </message>
    <message>
        <source>cPanel says so when the domain has no usable DNS entries or the connection was refused. It does not know more.</source>
        <translation>cPanel sagt das, wenn die Domain keine brauchbaren DNS-Einträge hat oder die Verbindung abgelehnt wurde. Mehr weiß es nicht.</translation>
    </message>
    <message>
        <source>Check the domain of the address for typing mistakes.</source>
        <translation>Die Domain der Adresse auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>Look up the domain&apos;s MX and A records.</source>
        <translation>MX- und A-Einträge der Domain nachsehen.</translation>
    </message>
    <message>
        <source>Look the sending IP address up in block lists if the domain is fine.</source>
        <translation>Falls die Domain in Ordnung ist, die sendende IP-Adresse in Sperrlisten nachsehen.</translation>
    </message>
    <message>
        <source>Postfix asked the next server about the address and got no clear yes</source>
        <translation>Postfix fragte den nächsten Server nach der Adresse und bekam kein klares Ja</translation>
    </message>
    <message>
        <source>The server checks addresses by asking the server behind it. The answer was no, or none yet; the code says that it will ask again.</source>
        <translation>Der Server prüft Adressen, indem er den Server dahinter fragt. Die Antwort war Nein oder steht noch aus; laut Code fragt er erneut.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator to look at the server behind the gateway if the address is right.</source>
        <translation>Falls die Adresse stimmt, den Administrator des Empfängers bitten, den Server hinter dem Gateway anzusehen.</translation>
    </message>
    <message>
        <source>The server takes nothing from the computer that connected</source>
        <translation>Der Server nimmt nichts von dem Computer an, der die Verbindung aufgebaut hat</translation>
    </message>
    <message>
        <source>On port 587 or 465 this means that nobody signed in. On port 25 the address of the computer stands in the server&apos;s own access list.</source>
        <translation>Auf Port 587 oder 465 bedeutet das, dass sich niemand angemeldet hat. Auf Port 25 steht die Adresse des Computers in der eigenen Zugriffsliste des Servers.</translation>
    </message>
    <message>
        <source>Switch on the sign-in for outgoing mail if this came from a mail program, a printer or a web site.</source>
        <translation>Die Anmeldung für ausgehende Mail einschalten, falls dies von einem Mailprogramm, einem Drucker oder einer Website kam.</translation>
    </message>
    <message>
        <source>Compare the address of the sending server with the block lists if it came between servers.</source>
        <translation>Die Adresse des sendenden Servers mit den Sperrlisten vergleichen, falls es zwischen Servern auftrat.</translation>
    </message>
    <message>
        <source>Send the complete reply to the administrator of the server that refused.</source>
        <translation>Die vollständige Antwort an den Administrator des ablehnenden Servers senden.</translation>
    </message>
    <message>
        <source>The server dislikes the name that the sending computer gives itself (HELO)</source>
        <translation>Dem Server missfällt der Name, den sich der sendende Computer gibt (HELO)</translation>
    </message>
    <message>
        <source>Every mail program names its computer at the beginning. This server wants a full name that exists in DNS.</source>
        <translation>Jedes Mailprogramm nennt zu Beginn den Namen seines Computers. Dieser Server verlangt einen vollständigen Namen, der im DNS existiert.</translation>
    </message>
    <message>
        <source>Set the sending program&apos;s or server&apos;s host name to its full name, such as mail.example.org.</source>
        <translation>Den Hostnamen des sendenden Programms oder Servers auf seinen vollständigen Namen setzen, etwa mail.example.org.</translation>
    </message>
    <message>
        <source>Make sure that the name exists in DNS and leads to the sending address.</source>
        <translation>Sicherstellen, dass der Name im DNS existiert und auf die sendende Adresse führt.</translation>
    </message>
    <message>
        <source>Use port 587 with sign-in if this is a user&apos;s computer: the rule is meant for servers.</source>
        <translation>Port 587 mit Anmeldung verwenden, falls es der Computer eines Benutzers ist: Die Regel gilt eigentlich für Server.</translation>
    </message>
    <message>
        <source>The sender address does not belong to the user who signed in</source>
        <translation>Die Absenderadresse gehört nicht zum angemeldeten Benutzer</translation>
    </message>
    <message>
        <source>Signed in as one user, sent as another: the server allows a user only the own addresses. If no sign-in took place, the address may be used only after one.</source>
        <translation>Als ein Benutzer angemeldet, als ein anderer gesendet: Der Server erlaubt jedem Benutzer nur die eigenen Adressen. Falls keine Anmeldung stattfand, ist die Adresse erst nach einer Anmeldung erlaubt.</translation>
    </message>
    <message>
        <source>Compare the From address with the user name of the sign-in.</source>
        <translation>Die From-Adresse mit dem Benutzernamen der Anmeldung vergleichen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow this sender address for the user.</source>
        <translation>Den Administrator des Servers bitten, diese Absenderadresse für den Benutzer zu erlauben.</translation>
    </message>
    <message>
        <source>Your account may not send with this sender address. Please use your own one or ask the administrator to allow it.</source>
        <translation>Ihr Konto darf nicht mit dieser Absenderadresse senden. Möglich ist die eigene Adresse oder eine Erlaubnis durch den Administrator.</translation>
    </message>
    <message>
        <source>The server does not accept the sender&apos;s address</source>
        <translation>Der Server nimmt die Absenderadresse nicht an</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address cannot be found in DNS, or a rule refuses the address.</source>
        <translation>Die Domain der Absenderadresse ist im DNS nicht zu finden, oder eine Regel lehnt die Adresse ab.</translation>
    </message>
    <message>
        <source>Check the sender&apos;s address for typing mistakes and for internal names (.local, .lan).</source>
        <translation>Die Absenderadresse auf Tippfehler und interne Namen (.local, .lan) prüfen.</translation>
    </message>
    <message>
        <source>Make sure that its domain has an MX or A record.</source>
        <translation>Sicherstellen, dass ihre Domain einen MX- oder A-Eintrag hat.</translation>
    </message>
    <message>
        <source>The next server cannot take letters outside ASCII in addresses or headers</source>
        <translation>Der nächste Server nimmt keine Zeichen außerhalb von ASCII in Adressen oder Kopfzeilen an</translation>
    </message>
    <message>
        <source>A letter such as an umlaut stands unencoded in the subject or an address, and the next server does not offer SMTPUTF8.</source>
        <translation>Ein Zeichen wie ein Umlaut steht unkodiert im Betreff oder in einer Adresse, und der nächste Server bietet SMTPUTF8 nicht an.</translation>
    </message>
    <message>
        <source>Check addresses, sender name and subject for such letters.</source>
        <translation>Adressen, Absendernamen und Betreff auf solche Zeichen prüfen.</translation>
    </message>
    <message>
        <source>Update the program that wrote the message: it must encode them.</source>
        <translation>Das Programm aktualisieren, das die Nachricht geschrieben hat: Es muss sie kodieren.</translation>
    </message>
    <message>
        <source>Switch off SMTPUTF8 on the sending server if only the subject is concerned.</source>
        <translation>SMTPUTF8 auf dem sendenden Server abschalten, falls nur der Betreff betroffen ist.</translation>
    </message>
    <message>
        <source>The program tried to sign in although the server does not offer it here</source>
        <translation>Das Programm wollte sich anmelden, obwohl der Server das hier nicht anbietet</translation>
    </message>
    <message>
        <source>On this port or before encryption the server offers no sign-in, or a firewall hides the offer.</source>
        <translation>Auf diesem Port oder vor der Verschlüsselung bietet der Server keine Anmeldung an, oder eine Firewall verbirgt das Angebot.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with SSL/TLS instead of 25.</source>
        <translation>Port 587 mit STARTTLS oder 465 mit SSL/TLS statt 25 verwenden.</translation>
    </message>
    <message>
        <source>Compare with the AUTH line in the server&apos;s EHLO answer.</source>
        <translation>Mit der AUTH-Zeile in der EHLO-Antwort des Servers vergleichen.</translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s server refused the connection</source>
        <translation>Eine Regel auf dem Server des Empfängers hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Sendmail greets in this way when its access list or a filter refuses the computer that connects, before any sender or recipient is known.</source>
        <translation>Sendmail begrüßt so, wenn seine Zugriffsliste oder ein Filter den verbindenden Computer ablehnt, noch bevor Absender oder Empfänger bekannt sind.</translation>
    </message>
    <message>
        <source>hMailServer does not deliver from here to that address</source>
        <translation>hMailServer stellt von hier nicht an diese Adresse zu</translation>
    </message>
    <message>
        <source>The server&apos;s IP-range rules do not allow this delivery without a sign-in.</source>
        <translation>Die IP-Bereichsregeln des Servers erlauben diese Zustellung nicht ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Ask the administrator to check Settings, Advanced, IP Ranges.</source>
        <translation>Den Administrator bitten, Settings, Advanced, IP Ranges zu prüfen.</translation>
    </message>
    <message>
        <source>The mailing list takes mail only from its members</source>
        <translation>Die Mailingliste nimmt Mail nur von ihren Mitgliedern an</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not subscribed, or not the one that is.</source>
        <translation>Die Absenderadresse ist nicht eingetragen oder nicht die eingetragene.</translation>
    </message>
    <message>
        <source>Send from the address that is subscribed.</source>
        <translation>Von der eingetragenen Adresse senden.</translation>
    </message>
    <message>
        <source>Ask the owner of the list to allow the sender.</source>
        <translation>Den Inhaber der Liste bitten, den Absender zuzulassen.</translation>
    </message>
    <message>
        <source>The server takes mail from its own users only after a sign-in</source>
        <translation>Der Server nimmt Mail seiner eigenen Benutzer nur nach einer Anmeldung an</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to the server that replied, and nobody signed in before.</source>
        <translation>Die Absenderadresse gehört zu dem Server, der geantwortet hat, und zuvor hat sich niemand angemeldet.</translation>
    </message>
    <message>
        <source>The server wants encryption before the sign-in</source>
        <translation>Der Server verlangt vor der Anmeldung eine Verschlüsselung</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so the server does not let anybody sign in. The password was not looked at.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, daher lässt der Server keine Anmeldung zu. Das Passwort wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Set SSL/TLS (IMAP 993, POP3 995, sending 465) or STARTTLS in the program.</source>
        <translation>Im Programm SSL/TLS (IMAP 993, POP3 995, Senden 465) oder STARTTLS einstellen.</translation>
    </message>
    <message>
        <source>Update a program or device that cannot encrypt, or put a relay before it.</source>
        <translation>Ein Programm oder Gerät, das nicht verschlüsseln kann, aktualisieren oder ein Relay davorsetzen.</translation>
    </message>
    <message>
        <source>The delivery program does not know this user</source>
        <translation>Das Zustellprogramm kennt diesen Benutzer nicht</translation>
    </message>
    <message>
        <source>It ended with status 67: there is no such user on that machine.</source>
        <translation>Es endete mit Status 67: Auf diesem Rechner gibt es den Benutzer nicht.</translation>
    </message>
    <message>
        <source>The delivery program does not know the host</source>
        <translation>Das Zustellprogramm kennt den Host nicht</translation>
    </message>
    <message>
        <source>It ended with status 68: the host in the address is not known there.</source>
        <translation>Es endete mit Status 68: Der Host in der Adresse ist dort nicht bekannt.</translation>
    </message>
    <message>
        <source>The delivery program asked for another try later</source>
        <translation>Das Zustellprogramm bat um einen späteren neuen Versuch</translation>
    </message>
    <message>
        <source>It ended with status 75: a fault that is expected to pass. The server tries again by itself.</source>
        <translation>Es endete mit Status 75: ein Fehler, der voraussichtlich vorübergeht. Der Server versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The delivery program was not allowed to deliver</source>
        <translation>Das Zustellprogramm durfte nicht zustellen</translation>
    </message>
    <message>
        <source>It ended with status 77: permission denied. The rights of the mailbox or of the program are wrong, or a rule forbids it.</source>
        <translation>Es endete mit Status 77: Zugriff verweigert. Die Rechte des Postfachs oder des Programms sind falsch, oder eine Regel verbietet es.</translation>
    </message>
    <message>
        <source>Ask the administrator of that server to look into its mail log at this time.</source>
        <translation>Den Administrator dieses Servers bitten, das Mailprotokoll zu diesem Zeitpunkt anzusehen.</translation>
    </message>
    <message>
        <source>Check the rights of the mailbox&apos;s folder there.</source>
        <translation>Die Rechte des dortigen Postfachordners prüfen.</translation>
    </message>
    <message>
        <source>Look for a rule or filter that runs at delivery.</source>
        <translation>Nach einer Regel oder einem Filter bei der Zustellung suchen.</translation>
    </message>
    <message>
        <source>The delivery program of the server failed</source>
        <translation>Das Zustellprogramm des Servers ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>It ended with an error status of its own: a full disk, a missing file, a wrong setting or a fault in the program. Address and message may be all right.</source>
        <translation>Es endete mit einem eigenen Fehlerstatus: volle Festplatte, fehlende Datei, falsche Einstellung oder Programmfehler. Adresse und Nachricht können in Ordnung sein.</translation>
    </message>
    <message>
        <source>Check disk space and the settings of the delivery program there.</source>
        <translation>Speicherplatz und Einstellungen des dortigen Zustellprogramms prüfen.</translation>
    </message>
    <message>
        <source>Send the message again when it has been mended.</source>
        <translation>Die Nachricht erneut senden, wenn es behoben ist.</translation>
    </message>
    <message>
        <source>The server does not take mail for this mailbox, most likely because it does not exist</source>
        <translation>Der Server nimmt keine Mail für dieses Postfach an, höchstwahrscheinlich, weil es nicht existiert</translation>
    </message>
    <message>
        <source>These are the standard&apos;s words for code 550. Nearly always the address does not exist; now and then a rule or a block stands behind them.</source>
        <translation>So lautet der Standardtext zum Code 550. Fast immer gibt es die Adresse nicht; gelegentlich steckt eine Regel oder Sperre dahinter.</translation>
    </message>
    <message>
        <source>Ask the recipient, by other means, whether the address is right and in use.</source>
        <translation>Den Empfänger auf anderem Weg fragen, ob die Adresse stimmt und benutzt wird.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s mail administrator for the reason if it is, with the time and this reply.</source>
        <translation>Falls ja, den Mail-Administrator des Empfängers mit Uhrzeit und dieser Antwort nach dem Grund fragen.</translation>
    </message>
</context>
<context>
    <name>LeakTexts</name>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>message texts</source>
        <translation>Nachrichtentexte</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a domain</source>
        <translation>eine Domain</translation>
    </message>
    <message>
        <source>a host name</source>
        <translation>einen Hostnamen</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine ID</translation>
    </message>
    <message>
        <source>a message text</source>
        <translation>einen Nachrichtentext</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
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
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Verdict:</source>
        <translation>Fazit:</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1; the slowest</source>
        <translation>%1; am langsamsten</translation>
    </message>
</context>
<context>
    <name>MessagePreparation</name>
    <message>
        <source>The message file %1 cannot be read: %2</source>
        <translation>Die Nachrichtendatei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The message would need more than %1 chunks. Give a larger size of them (--chunk-size).</source>
        <translation>Die Nachricht bräuchte mehr als %1 Blöcke. Eine größere Blockgröße angeben (--chunk-size).</translation>
    </message>
    <message>
        <source>A line of the header would be longer than 998 bytes, which no mail may have. Shorten the subject or the other fields (--subject, --header).</source>
        <translation>Eine Zeile des Kopfs wäre länger als 998 Byte, was in keiner Mail erlaubt ist. Betreff oder die anderen Felder kürzen (--subject, --header).</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>“%1” is no IP address. Give one such as 192.0.2.1 or 192.0.2.1:53.</source>
        <translation>„%1“ ist keine IP-Adresse. Gültig ist etwa 192.0.2.1 oder 192.0.2.1:53.</translation>
    </message>
    <message>
        <source>“%1” is no proxy. Write it like socks5://proxy.example:1080 or http://proxy.example:3128.</source>
        <translation>„%1“ ist kein Proxy. Schreibweise: socks5://proxy.example:1080 oder http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>There is no readable file “%1”.</source>
        <translation>Es gibt keine lesbare Datei „%1“.</translation>
    </message>
    <message>
        <source>A blank was removed.</source>
        <translation>Ein Leerzeichen wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>NextCommands</name>
    <message>
        <source>Signs in for you, step by step.</source>
        <translation>Meldet Schritt für Schritt an.</translation>
    </message>
    <message>
        <source>Encrypts the connection. After that the server wants EHLO once more.</source>
        <translation>Verschlüsselt die Verbindung. Danach erwartet der Server noch einmal EHLO.</translation>
    </message>
    <message>
        <source>Names the sender and begins a mail.</source>
        <translation>Nennt den Absender und beginnt eine Mail.</translation>
    </message>
    <message>
        <source>Says who is calling, and asks what the server offers.</source>
        <translation>Nennt den eigenen Namen und fragt, was der Server anbietet.</translation>
    </message>
    <message>
        <source>Names a recipient, and so asks whether the address is taken.</source>
        <translation>Nennt einen Empfänger und fragt so, ob die Adresse angenommen wird.</translation>
    </message>
    <message>
        <source>Asks to send the message. It really goes out when it is ended.</source>
        <translation>Fragt an, die Nachricht zu senden. Nach ihrem Abschluss geht sie wirklich hinaus.</translation>
    </message>
    <message>
        <source>Forgets the mail begun; nothing is sent.</source>
        <translation>Verwirft die begonnene Mail; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Does nothing; shows that the server is there.</source>
        <translation>Bewirkt nichts; zeigt, dass der Server da ist.</translation>
    </message>
    <message>
        <source>Asks about an address; most servers do not tell.</source>
        <translation>Fragt nach einer Adresse; die meisten Server geben keine Auskunft.</translation>
    </message>
    <message>
        <source>Says good-bye.</source>
        <translation>Verabschiedet sich.</translation>
    </message>
    <message>
        <source>Asks what the server offers.</source>
        <translation>Fragt, was der Server anbietet.</translation>
    </message>
    <message>
        <source>Encrypts the connection.</source>
        <translation>Verschlüsselt die Verbindung.</translation>
    </message>
    <message>
        <source>Lists the folders of the mailbox.</source>
        <translation>Listet die Ordner des Postfachs auf.</translation>
    </message>
    <message>
        <source>Counts the messages.</source>
        <translation>Zählt die Nachrichten.</translation>
    </message>
    <message>
        <source>Lists the messages by size.</source>
        <translation>Listet die Nachrichten nach Größe auf.</translation>
    </message>
</context>
<context>
    <name>NotTested</name>
    <message>
        <source>What comes after that was not reached: %1.</source>
        <translation>Was danach kommt, wurde nicht erreicht: %1.</translation>
    </message>
    <message>
        <source>Nothing was read from the mailbox, and no mail was sent.</source>
        <translation>Aus dem Postfach wurde nichts gelesen, und keine Mail wurde gesendet.</translation>
    </message>
    <message>
        <source>No message was sent, so what the server says to a whole message (size, content, spam filter) is not known.</source>
        <translation>Es wurde keine Nachricht gesendet; was der Server zu einer ganzen Nachricht sagt (Größe, Inhalt, Spamfilter), ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the message reaches a mailbox afterwards, and what a spam filter thinks of a real message, is not known.</source>
        <translation>Ob die Nachricht danach ein Postfach erreicht und was ein Spamfilter von einer echten Nachricht hält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No recipient was asked for.</source>
        <translation>Nach keinem Empfänger wurde gefragt.</translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation>Das Zertifikat konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>The certificate was seen, but the handshake was not finished.</source>
        <translation>Das Zertifikat war zu sehen, aber der TLS-Handshake wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Encryption failed before a certificate was seen.</source>
        <translation>Die Verschlüsselung schlug fehl, bevor ein Zertifikat zu sehen war.</translation>
    </message>
    <message>
        <source>The connection was not encrypted, so no certificate was checked.</source>
        <translation>Die Verbindung war nicht verschlüsselt, daher wurde kein Zertifikat geprüft.</translation>
    </message>
    <message>
        <source>No sign-in was tried.</source>
        <translation>Keine Anmeldung wurde versucht.</translation>
    </message>
    <message>
        <source>The certificate was not insisted on (--insecure).</source>
        <translation>Ein gültiges Zertifikat wurde nicht verlangt (--insecure).</translation>
    </message>
    <message>
        <source>The ports and addresses of the table above were tried, no others.</source>
        <translation>Versucht wurden die Ports und Adressen der Tabelle oben, keine anderen.</translation>
    </message>
    <message>
        <source>Only port %1 was tried, and only the address that is named in the transcript; other ports and addresses of the server may behave otherwise.</source>
        <translation>Versucht wurde nur Port %1 und nur die Adresse, die im Mitschnitt genannt ist; andere Ports und Adressen des Servers können sich anders verhalten.</translation>
    </message>
    <message>
        <source>This is the view from one computer, going out. Mail coming in, and other networks, were not looked at.</source>
        <translation>Das ist die Sicht von einem einzigen Computer nach außen. Eingehende Mail und andere Netzwerke wurden nicht betrachtet.</translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message>
        <source>this computer calls itself %1; --helo NAME changes that</source>
        <translation>dieser Computer nennt sich %1; --helo NAME ändert das</translation>
    </message>
    <message>
        <source>name server: %1</source>
        <translation>Nameserver: %1</translation>
    </message>
    <message>
        <source>this computer and the name servers do not agree: %1</source>
        <translation>dieser Computer und die Nameserver stimmen nicht überein: %1</translation>
    </message>
    <message>
        <source>the domain has no MX record, so mail goes to the host of the same name</source>
        <translation>die Domain hat keinen MX-Eintrag, daher geht Mail an den gleichnamigen Host</translation>
    </message>
    <message>
        <source>the MX record names an alias (CNAME) of %1, which it must not; many servers follow it all the same</source>
        <translation>der MX-Eintrag nennt einen Alias (CNAME) von %1, was nicht erlaubt ist; viele Server folgen ihm trotzdem</translation>
    </message>
    <message>
        <source>the address %1 means &quot;this very computer&quot; to everybody who looks it up</source>
        <translation>die Adresse %1 bedeutet für alle, die sie nachschlagen, „genau dieser Computer“</translation>
    </message>
    <message>
        <source>the host has more addresses; left out: %1</source>
        <translation>der Host hat weitere Adressen; ausgelassen: %1</translation>
    </message>
    <message>
        <source>the domain names more hosts; left out: %1</source>
        <translation>die Domain nennt weitere Hosts; ausgelassen: %1</translation>
    </message>
    <message>
        <source>look-up of the proxy: %1</source>
        <translation>Namensauflösung des Proxys: %1</translation>
    </message>
    <message>
        <source>connected to the %1, which is now asked for the server</source>
        <translation>verbunden mit: %1; dort wird jetzt der Server angefragt</translation>
    </message>
    <message>
        <source>STARTTLS was asked for, but the server does not offer it</source>
        <translation>STARTTLS wurde verlangt, aber der Server bietet es nicht an</translation>
    </message>
    <message>
        <source>TLS was refused; the check goes on without it</source>
        <translation>TLS wurde abgelehnt; die Prüfung geht ohne weiter</translation>
    </message>
    <message>
        <source>the server calls this connection signed in already, and TLS can no longer be asked for</source>
        <translation>der Server bezeichnet diese Verbindung bereits als angemeldet; TLS lässt sich nicht mehr anfordern</translation>
    </message>
    <message>
        <source>the server offers no sign-in here</source>
        <translation>der Server bietet hier keine Anmeldung an</translation>
    </message>
    <message>
        <source>the server does not offer the sign-in method asked for</source>
        <translation>der Server bietet das gewünschte Anmeldeverfahren nicht an</translation>
    </message>
    <message>
        <source>the password is not sent to a server whose certificate is not in order</source>
        <translation>das Passwort wird nicht an einen Server gesendet, dessen Zertifikat nicht in Ordnung ist</translation>
    </message>
    <message>
        <source>the server takes no password here (LOGINDISABLED)</source>
        <translation>der Server nimmt hier kein Passwort an (LOGINDISABLED)</translation>
    </message>
    <message>
        <source>the server calls this connection signed in already; there is nothing to sign in to</source>
        <translation>der Server bezeichnet diese Verbindung bereits als angemeldet; eine Anmeldung erübrigt sich</translation>
    </message>
    <message>
        <source>user name or password is not ASCII; it is sent as UTF-8, and not every server takes that</source>
        <translation>Benutzername oder Passwort ist nicht ASCII; es wird als UTF-8 gesendet, und nicht jeder Server nimmt das an</translation>
    </message>
    <message>
        <source>the password holds a line break, which PASS cannot carry</source>
        <translation>das Passwort enthält einen Zeilenumbruch, den PASS nicht übertragen kann</translation>
    </message>
    <message>
        <source>the server does not list what it can do; the check goes on without the list</source>
        <translation>der Server zählt seine Fähigkeiten nicht auf; die Prüfung geht ohne die Liste weiter</translation>
    </message>
    <message>
        <source>the server wants this to be read: %1</source>
        <translation>der Server möchte, dass dies gelesen wird: %1</translation>
    </message>
    <message>
        <source>that means: %1</source>
        <translation>das bedeutet: %1</translation>
    </message>
    <message>
        <source>user name or password was brought into the standard form (SASLprep) before it was sent</source>
        <translation>Benutzername oder Passwort wurde vor dem Senden in die Standardform (SASLprep) gebracht</translation>
    </message>
    <message>
        <source>user name or password holds characters that SASLprep forbids; sent as typed</source>
        <translation>Benutzername oder Passwort enthält Zeichen, die SASLprep verbietet; wie eingegeben gesendet</translation>
    </message>
    <message>
        <source>an address is not ASCII, and the server does not take such addresses (SMTPUTF8)</source>
        <translation>eine Adresse ist nicht ASCII, und der Server nimmt solche Adressen nicht an (SMTPUTF8)</translation>
    </message>
    <message>
        <source>about the line ends and bytes of the message: %1</source>
        <translation>zu Zeilenenden und Bytes der Nachricht: %1</translation>
    </message>
    <message>
        <source>the message is sent byte for byte, with all that is in it: %1</source>
        <translation>die Nachricht wird Byte für Byte gesendet, mit allem, was sie enthält: %1</translation>
    </message>
    <message>
        <source>this chunk is on its way</source>
        <translation>dieser Block ist unterwegs</translation>
    </message>
    <message>
        <source>the whole message is on its way</source>
        <translation>die ganze Nachricht ist unterwegs</translation>
    </message>
    <message>
        <source>the server does not promise to pass the mail on over TLS only (REQUIRETLS)</source>
        <translation>der Server verspricht nicht, die Mail nur über TLS weiterzugeben (REQUIRETLS)</translation>
    </message>
    <message>
        <source>the server does not take XCLIENT from this computer</source>
        <translation>der Server nimmt XCLIENT von diesem Computer nicht an</translation>
    </message>
    <message>
        <source>the server takes no wishes for delivery reports (DSN); they are left out</source>
        <translation>der Server nimmt keine Wünsche zu Zustellberichten (DSN) an; sie entfallen</translation>
    </message>
    <message>
        <source>the server takes no time limit (DELIVERBY); it is left out</source>
        <translation>der Server nimmt kein Zeitlimit (DELIVERBY) an; es entfällt</translation>
    </message>
    <message>
        <source>the server does not offer PIPELINING; each command waits for its answer</source>
        <translation>der Server bietet PIPELINING nicht an; jeder Befehl wartet auf seine Antwort</translation>
    </message>
    <message>
        <source>the server does not offer CHUNKING; the message goes by DATA</source>
        <translation>der Server bietet CHUNKING nicht an; die Nachricht geht über DATA</translation>
    </message>
    <message>
        <source>the connection is cut here on purpose (--drop-after)</source>
        <translation>die Verbindung wird hier absichtlich getrennt (--drop-after)</translation>
    </message>
    <message>
        <source>from here on a person says what is sent</source>
        <translation>ab hier bestimmt ein Mensch, was gesendet wird</translation>
    </message>
    <message>
        <source>read from: %1</source>
        <translation>gelesen aus: %1</translation>
    </message>
    <message>
        <source>the server&apos;s certificate, and who issued it: %1</source>
        <translation>Zertifikat des Servers und sein Aussteller: %1</translation>
    </message>
    <message>
        <source>the server calls this mail %1</source>
        <translation>der Server nennt diese Mail %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>geschrieben von %1</translation>
    </message>
    <message>
        <source>the report says: %1</source>
        <translation>der Bericht sagt: %1</translation>
    </message>
    <message>
        <source>it is not told which command the next answer belongs to; this step is the likely one</source>
        <translation>es ist nicht angegeben, zu welchem Befehl die nächste Antwort gehört; dieser Schritt ist der wahrscheinliche</translation>
    </message>
    <message>
        <source>the leak check masked what the masking had missed: %1</source>
        <translation>die Leak-Prüfung hat maskiert, was der Maskierung entgangen war: %1</translation>
    </message>
    <message>
        <source>nobody had asked for this answer</source>
        <translation>niemand hatte nach dieser Antwort gefragt</translation>
    </message>
    <message>
        <source>lines end with LF instead of CR LF</source>
        <translation>Zeilen enden mit LF statt CR LF</translation>
    </message>
    <message>
        <source>an empty line came first</source>
        <translation>zuerst kam eine leere Zeile</translation>
    </message>
    <message>
        <source>there is no blank after the code</source>
        <translation>nach dem Code fehlt das Leerzeichen</translation>
    </message>
    <message>
        <source>the code changes within the answer; the last one counts</source>
        <translation>der Code wechselt innerhalb der Antwort; der letzte zählt</translation>
    </message>
    <message>
        <source>an unusual code, taken by its first digit</source>
        <translation>ein ungewöhnlicher Code, nach der ersten Ziffer gedeutet</translation>
    </message>
    <message>
        <source>a line is longer than 512 bytes</source>
        <translation>eine Zeile ist länger als 512 Byte</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>sie enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>this is no answer of a mail server</source>
        <translation>das ist keine Antwort eines Mailservers</translation>
    </message>
    <message>
        <source>a web server speaks here (HTTP)</source>
        <translation>hier spricht ein Webserver (HTTP)</translation>
    </message>
    <message>
        <source>an SSH server speaks here</source>
        <translation>hier spricht ein SSH-Server</translation>
    </message>
    <message>
        <source>an IMAP server speaks here</source>
        <translation>hier spricht ein IMAP-Server</translation>
    </message>
    <message>
        <source>a POP3 server speaks here</source>
        <translation>hier spricht ein POP3-Server</translation>
    </message>
    <message>
        <source>an SMTP server speaks here</source>
        <translation>hier spricht ein SMTP-Server</translation>
    </message>
    <message>
        <source>the server speaks TLS from the first byte here</source>
        <translation>der Server spricht hier vom ersten Byte an TLS</translation>
    </message>
    <message>
        <source>this answers another command than the one that was sent</source>
        <translation>diese Antwort gehört zu einem anderen Befehl als dem gesendeten</translation>
    </message>
    <message>
        <source>the server asks for more where nothing more is to be said</source>
        <translation>der Server fragt nach mehr, wo nichts mehr zu sagen ist</translation>
    </message>
    <message>
        <source>a line does not end within the limit</source>
        <translation>eine Zeile endet nicht innerhalb der Grenze</translation>
    </message>
    <message>
        <source>the answer has more lines than the limit allows</source>
        <translation>die Antwort hat mehr Zeilen, als die Grenze erlaubt</translation>
    </message>
    <message>
        <source>the answer is longer than the limit allows</source>
        <translation>die Antwort ist länger, als die Grenze erlaubt</translation>
    </message>
    <message>
        <source>text came between the consent to TLS and TLS itself</source>
        <translation>zwischen der Zustimmung zu TLS und TLS selbst kam Text</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>STARTTLS wird nicht angeboten</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is not trusted here</source>
        <translation>dem Aussteller des Zertifikats wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>an intermediate certificate is missing</source>
        <translation>ein Zwischenzertifikat fehlt</translation>
    </message>
    <message>
        <source>the server broke the sign-in off</source>
        <translation>der Server hat die Anmeldung abgebrochen</translation>
    </message>
    <message>
        <source>this question does not belong to the sign-in method</source>
        <translation>diese Frage gehört nicht zum Anmeldeverfahren</translation>
    </message>
    <message>
        <source>this question cannot be understood</source>
        <translation>diese Frage ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>this answer does not belong to this sign-in</source>
        <translation>diese Antwort gehört nicht zu dieser Anmeldung</translation>
    </message>
    <message>
        <source>an impossible number of rounds</source>
        <translation>eine unmögliche Anzahl von Runden</translation>
    </message>
    <message>
        <source>the server&apos;s proof is wrong</source>
        <translation>der Nachweis des Servers ist falsch</translation>
    </message>
    <message>
        <source>the server gave no proof that it knows the password</source>
        <translation>der Server hat nicht nachgewiesen, dass er das Passwort kennt</translation>
    </message>
    <message>
        <source>the server does not stop asking</source>
        <translation>der Server hört nicht auf zu fragen</translation>
    </message>
    <message>
        <source>TLS could not be set up</source>
        <translation>TLS konnte nicht aufgebaut werden</translation>
    </message>
    <message>
        <source>the certificate is not in order</source>
        <translation>das Zertifikat ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>the record is full; this was left out</source>
        <translation>die Aufzeichnung ist voll; dies wurde ausgelassen</translation>
    </message>
    <message>
        <source>what came back is not TLS</source>
        <translation>was zurückkam, ist nicht TLS</translation>
    </message>
    <message>
        <source>the server ended the connection during the handshake</source>
        <translation>der Server hat die Verbindung während des TLS-Handshakes beendet</translation>
    </message>
    <message>
        <source>server and client have no TLS version in common</source>
        <translation>Server und Client haben keine gemeinsame TLS-Version</translation>
    </message>
    <message>
        <source>this computer&apos;s TLS library does not speak that version</source>
        <translation>die TLS-Bibliothek dieses Computers beherrscht diese Version nicht</translation>
    </message>
    <message>
        <source>the server wants a client certificate</source>
        <translation>der Server verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>the server does not accept the client certificate</source>
        <translation>der Server nimmt das Client-Zertifikat nicht an</translation>
    </message>
    <message>
        <source>the server broke the handshake off</source>
        <translation>der Server hat den TLS-Handshake abgebrochen</translation>
    </message>
    <message>
        <source>the password is not sent over an unencrypted connection; --allow-plaintext-auth changes that</source>
        <translation>das Passwort wird nicht über eine unverschlüsselte Verbindung gesendet; --allow-plaintext-auth ändert das</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2. Get the file once more from where it came.</source>
        <translation>%1 ist in Zeile %2 beschädigt. Die Datei noch einmal aus der ursprünglichen Quelle holen.</translation>
    </message>
    <message>
        <source>%1 was not opened: it is built to overload programs (line %2).</source>
        <translation>%1 wurde nicht geöffnet: Der Inhalt soll Programme überlasten (Zeile %2).</translation>
    </message>
    <message>
        <source>%1 holds no session of SMTPscope.</source>
        <translation>%1 enthält keine Sitzung von SMTPscope.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is no text. Unpack it first if it is packed, or save it as text.</source>
        <translation>%1 ist kein Text. Falls gepackt, zuerst entpacken, oder als Text speichern.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Cut out the part that is about the failure.</source>
        <translation>%1 ist größer als %2 MiB. Den Teil ausschneiden, der vom Fehler handelt.</translation>
    </message>
    <message>
        <source>%1 is a mail, but not one that tells what became of another mail. Open the message that came back instead.</source>
        <translation>%1 ist eine Mail, aber keine, die sagt, was aus einer anderen Mail wurde. Stattdessen die zurückgekommene Nachricht öffnen.</translation>
    </message>
    <message>
        <source>No answer of a mail server was found in it. Paste the whole error message, with its number, such as 550 or 5.7.1.</source>
        <translation>Darin wurde keine Antwort eines Mailservers gefunden. Die ganze Fehlermeldung samt Nummer einfügen, etwa 550 oder 5.7.1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB and was not opened.</source>
        <translation>%1 ist größer als 256 MiB und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 is a folder. Open the file in it that you want to see.</source>
        <translation>%1 ist ein Ordner. Die gewünschte Datei darin öffnen.</translation>
    </message>
    <message>
        <source>Stopped before the file was read.</source>
        <translation>Angehalten, bevor die Datei gelesen war.</translation>
    </message>
    <message numerus="yes">
        <source>This file ends too early (line %1). The first %n events could be read; open those?</source>
        <translation>
            <numerusform>Diese Datei endet zu früh (Zeile %1). Das erste Ereignis war lesbar (%n); dieses öffnen?</numerusform>
            <numerusform>Diese Datei endet zu früh (Zeile %1). Die ersten %n Ereignisse waren lesbar; diese öffnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file ends too early: only its first %n events are shown, and the verdict was made from them.</source>
        <translation>
            <numerusform>Die Datei endet zu früh: Nur ihr erstes Ereignis (%n) ist zu sehen, und das Fazit beruht darauf.</numerusform>
            <numerusform>Die Datei endet zu früh: Nur ihre ersten %n Ereignisse sind zu sehen, und das Fazit beruht darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>a plan for a check</source>
        <translation>ein Plan für eine Prüfung</translation>
    </message>
    <message>
        <source>%1 is a plan that names no server, so there is nothing to check.</source>
        <translation>%1 ist ein Plan, der keinen Server nennt; es gibt also nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>Unbekannter Server</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
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
        <translation>swaks spricht weder IMAP noch POP3.</translation>
    </message>
    <message>
        <source>This sends swaks&apos; own test message.</source>
        <translation>Das sendet die eigene Testnachricht von swaks.</translation>
    </message>
    <message>
        <source>openssl is of use only where TLS is spoken.</source>
        <translation>openssl ist nur dort von Nutzen, wo TLS gesprochen wird.</translation>
    </message>
    <message>
        <source>Shows TLS; what follows is typed by hand.</source>
        <translation>Zeigt TLS; was folgt, wird von Hand eingegeben.</translation>
    </message>
    <message>
        <source>curl does not speak LMTP.</source>
        <translation>curl spricht kein LMTP.</translation>
    </message>
    <message>
        <source>curl takes no user name that holds a colon.</source>
        <translation>curl nimmt keinen Benutzernamen mit Doppelpunkt an.</translation>
    </message>
    <message>
        <source>curl then lists what is in the mailbox.</source>
        <translation>curl listet dann auf, was im Postfach ist.</translation>
    </message>
    <message>
        <source>Goes as far as the sign-in: curl cannot ask for a recipient without sending.</source>
        <translation>Geht bis zur Anmeldung: curl kann nicht nach einem Empfänger fragen, ohne zu senden.</translation>
    </message>
    <message>
        <source>This sends message.txt.</source>
        <translation>Das sendet message.txt.</translation>
    </message>
    <message>
        <source>Tells only whether the port can be reached; PowerShell speaks none of the mail protocols step by step.</source>
        <translation>Zeigt nur, ob der Port erreichbar ist; PowerShell spricht keines der Mailprotokolle Schritt für Schritt.</translation>
    </message>
    <message>
        <source>A value of the check begins with a dash, which these tools would take for an option.</source>
        <translation>Ein Wert der Prüfung beginnt mit einem Bindestrich; diese Werkzeuge würden ihn für eine Option halten.</translation>
    </message>
    <message>
        <source>The check went over a UNIX socket; of the tools that are named here only swaks can do that.</source>
        <translation>Die Prüfung lief über einen UNIX-Socket; von den hier genannten Werkzeugen kann das nur swaks.</translation>
    </message>
</context>
<context>
    <name>OutcomeLook</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The account holder</source>
        <translation>Der Kontoinhaber</translation>
    </message>
    <message>
        <source>The sending mail server</source>
        <translation>Der sendende Mailserver</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netzwerk</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server</source>
        <translation>Der Mailserver des Empfängers</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>It would fail again</source>
        <translation>Würde wieder scheitern</translation>
    </message>
    <message>
        <source>Yes, after some time</source>
        <translation>Ja, nach einiger Zeit</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Nach einer Änderung</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Zertifikat für anderen Namen</translation>
    </message>
    <message>
        <source>Certificate signed by itself</source>
        <translation>Zertifikat selbst signiert</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Certificate chain incomplete</source>
        <translation>Zertifikatskette unvollständig</translation>
    </message>
    <message>
        <source>Port begins unencrypted</source>
        <translation>Port beginnt unverschlüsselt</translation>
    </message>
    <message>
        <source>TLS version too old</source>
        <translation>TLS-Version zu alt</translation>
    </message>
    <message>
        <source>Port expects encryption</source>
        <translation>Port erwartet Verschlüsselung</translation>
    </message>
    <message>
        <source>An IMAP server answered</source>
        <translation>Ein IMAP-Server antwortete</translation>
    </message>
    <message>
        <source>A POP3 server answered</source>
        <translation>Ein POP3-Server antwortete</translation>
    </message>
    <message>
        <source>An SMTP server answered</source>
        <translation>Ein SMTP-Server antwortete</translation>
    </message>
    <message>
        <source>A web server answered</source>
        <translation>Ein Webserver antwortete</translation>
    </message>
    <message>
        <source>An SSH server answered</source>
        <translation>Ein SSH-Server antwortete</translation>
    </message>
    <message>
        <source>No encryption offered</source>
        <translation>Keine Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>Encryption was taken out</source>
        <translation>Verschlüsselung wurde entfernt</translation>
    </message>
    <message>
        <source>Encryption refused</source>
        <translation>Verschlüsselung abgelehnt</translation>
    </message>
    <message>
        <source>Text slipped in before encryption</source>
        <translation>Text vor der Verschlüsselung eingeschleust</translation>
    </message>
    <message>
        <source>No sign-in offered</source>
        <translation>Keine Anmeldung angeboten</translation>
    </message>
    <message>
        <source>Sign-in needs encryption</source>
        <translation>Anmeldung nur verschlüsselt</translation>
    </message>
    <message>
        <source>Port 25 is blocked</source>
        <translation>Port 25 ist gesperrt</translation>
    </message>
    <message>
        <source>Port 25 is silent</source>
        <translation>Port 25 ist stumm</translation>
    </message>
    <message>
        <source>Nothing listens there</source>
        <translation>Dort lauscht nichts</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <translation>Domain nimmt keine Mail an</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>Address unknown</source>
        <translation>Adresse unbekannt</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>Postfach abgeschaltet</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>Recipient does not take it</source>
        <translation>Empfänger nimmt sie nicht an</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Domain nicht gefunden</translation>
    </message>
    <message>
        <source>Network or routing</source>
        <translation>Netzwerk oder Routing</translation>
    </message>
    <message>
        <source>Mail went in circles</source>
        <translation>Mail lief im Kreis</translation>
    </message>
    <message>
        <source>Gave up after many tries</source>
        <translation>Nach vielen Versuchen aufgegeben</translation>
    </message>
    <message>
        <source>Fault of the server</source>
        <translation>Fehler des Servers</translation>
    </message>
    <message>
        <source>Too many at once</source>
        <translation>Zu viel auf einmal</translation>
    </message>
    <message>
        <source>Greylisted</source>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>Sender on a block list</source>
        <translation>Absender auf einer Sperrliste</translation>
    </message>
    <message>
        <source>Reverse name is missing</source>
        <translation>Reverse-DNS-Name fehlt</translation>
    </message>
    <message>
        <source>SPF, DKIM or DMARC failed</source>
        <translation>SPF, DKIM oder DMARC gescheitert</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Absender abgelehnt</translation>
    </message>
    <message>
        <source>Relay not permitted</source>
        <translation>Relay nicht erlaubt</translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation>Passwort abgelehnt</translation>
    </message>
    <message>
        <source>App password needed</source>
        <translation>App-Passwort nötig</translation>
    </message>
    <message>
        <source>Sign-in switched off</source>
        <translation>Anmeldung abgeschaltet</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Sign-in needed first</source>
        <translation>Erst Anmeldung nötig</translation>
    </message>
    <message>
        <source>Sign-in method not offered</source>
        <translation>Anmeldeverfahren nicht angeboten</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Encryption failed</source>
        <translation>Verschlüsselung gescheitert</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>Als Spam eingestuft</translation>
    </message>
    <message>
        <source>Virus or forbidden attachment</source>
        <translation>Virus oder verbotener Anhang</translation>
    </message>
    <message>
        <source>Message not well formed</source>
        <translation>Nachricht nicht wohlgeformt</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>Durch eine Regel abgelehnt</translation>
    </message>
    <message>
        <source>Not as the protocol says</source>
        <translation>Nicht nach Protokoll</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts ist gescheitert</translation>
    </message>
    <message>
        <source>Marked as spam by recipient</source>
        <translation>Vom Empfänger als Spam gemeldet</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>On a suppression list</source>
        <translation>Auf einer Unterdrückungsliste</translation>
    </message>
    <message>
        <source>All went through</source>
        <translation>Alles ging durch</translation>
    </message>
    <message>
        <source>Some recipients refused</source>
        <translation>Einige Empfänger abgelehnt</translation>
    </message>
    <message>
        <source>Refused for now</source>
        <translation>Vorübergehend abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer to the connection</source>
        <translation>Keine Antwort auf die Verbindung</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>Kein Weg zum Server</translation>
    </message>
    <message>
        <source>Lost after the final dot</source>
        <translation>Nach dem Schlusspunkt verloren</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Broke off while running</source>
        <translation>Unterwegs abgebrochen</translation>
    </message>
    <message>
        <source>Went through, with a warning</source>
        <translation>Ging durch, mit Warnung</translation>
    </message>
    <message>
        <source>No greeting</source>
        <translation>Keine Begrüßung</translation>
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
        <translation>In %1 steht kein Passwort. Eines dort eintragen.</translation>
    </message>
    <message>
        <source>What stands in %1 is no password: it is too long or holds a NUL byte.</source>
        <translation>Was in %1 steht, ist kein Passwort: Es ist zu lang oder enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>The password cannot be read from %1: %2</source>
        <translation>Das Passwort lässt sich nicht aus %1 lesen: %2</translation>
    </message>
    <message>
        <source>A password is given as env:NAME, file:PATH, stdin or keychain. It never goes on the command line itself.</source>
        <translation>Ein Passwort wird als env:NAME, file:PFAD, stdin oder keychain angegeben. Es steht nie selbst auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it to the password.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt. Sie auf das Passwort setzen.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2</source>
        <translation>Die Passwortdatei %1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>PdfLibrary</name>
    <message>
        <source>PDF files cannot be made: the library %1 is not installed beside smtpscope-cli. Take html and print it.</source>
        <translation>PDF-Dateien können nicht erstellt werden: Die Bibliothek %1 ist nicht neben smtpscope-cli installiert. Stattdessen html nehmen und drucken.</translation>
    </message>
    <message>
        <source>PDF files cannot be made by a program without Qt Gui.</source>
        <translation>PDF-Dateien kann ein Programm ohne Qt Gui nicht erstellen.</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>%1, slowest</source>
        <translation>%1, am langsamsten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source> … (characters left out: %1)</source>
        <translation> … (ausgelassene Zeichen: %1)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>[secret, %1 characters]</source>
        <translation>[geheim, %1 Zeichen]</translation>
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
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>each is tried</source>
        <translation>alle werden versucht</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>fragt %1</translation>
    </message>
    <message>
        <source>mail hosts of %1 (MX)</source>
        <translation>Mail-Hosts von %1 (MX)</translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation>Adressen von %1</translation>
    </message>
    <message>
        <source>each host at each address, port %1, up to %2 s</source>
        <translation>jeder Host an jeder Adresse, Port %1, bis zu %2 s</translation>
    </message>
    <message>
        <source>port %1, up to %2 s</source>
        <translation>Port %1, bis zu %2 s</translation>
    </message>
    <message>
        <source>%1, by the proxy %2</source>
        <translation>%1, über den Proxy %2</translation>
    </message>
    <message>
        <source>the PROXY header</source>
        <translation>der PROXY-Header</translation>
    </message>
    <message>
        <source>nothing: the server greets</source>
        <translation>nichts: der Server grüßt</translation>
    </message>
    <message>
        <source>%1 with this computer’s address</source>
        <translation>%1 mit der Adresse dieses Computers</translation>
    </message>
    <message>
        <source>TLS %1 or newer</source>
        <translation>TLS %1 oder neuer</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>where offered; then %1</source>
        <translation>wo angeboten; dann %1</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>AUTH, the best way offered</source>
        <translation>AUTH, das beste angebotene Verfahren</translation>
    </message>
    <message>
        <source>AUTHENTICATE or LOGIN, as the server offers</source>
        <translation>AUTHENTICATE oder LOGIN, je nach Angebot des Servers</translation>
    </message>
    <message>
        <source>AUTH or USER and PASS, as the server offers</source>
        <translation>AUTH oder USER und PASS, je nach Angebot des Servers</translation>
    </message>
    <message>
        <source>user name and token</source>
        <translation>Benutzername und Token</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>the test message, %1</source>
        <translation>die Testnachricht, %1</translation>
    </message>
    <message>
        <source>the file %1, %2</source>
        <translation>die Datei %1, %2</translation>
    </message>
    <message>
        <source>… and so on</source>
        <translation>… und so weiter</translation>
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
        <translation>Funktioniert, auch wenn es seltsam aussieht</translation>
    </message>
    <message>
        <source>Who answers, and how</source>
        <translation>Wer antwortet, und wie</translation>
    </message>
    <message>
        <source>Encryption and certificates</source>
        <translation>Verschlüsselung und Zertifikate</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Senders, recipients, messages</source>
        <translation>Absender, Empfänger, Nachrichten</translation>
    </message>
    <message>
        <source>Servers from long ago (no encryption)</source>
        <translation>Server aus alter Zeit (ohne Verschlüsselung)</translation>
    </message>
    <message>
        <source>Delivery into mailboxes (LMTP)</source>
        <translation>Zustellung in Postfächer (LMTP)</translation>
    </message>
    <message>
        <source>Fetching mail by IMAP</source>
        <translation>Mail abrufen mit IMAP</translation>
    </message>
    <message>
        <source>Fetching mail by POP3</source>
        <translation>Mail abrufen mit POP3</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (Zeile %2, Spalte %3)</translation>
    </message>
    <message>
        <source>There is no situation &quot;%1&quot;. See smtpscope-cli practice --list.</source>
        <translation>Es gibt keine Situation „%1“. Siehe smtpscope-cli practice --list.</translation>
    </message>
    <message>
        <source>%1 cannot be replayed: %2</source>
        <translation>%1 kann nicht nachgespielt werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be replayed: nobody spoke in it, because no connection came about.</source>
        <translation>%1 kann nicht nachgespielt werden: Darin hat niemand gesprochen, weil keine Verbindung zustande kam.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2</source>
        <translation>Port %1 lässt sich nicht verwenden: %2</translation>
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
        <translation>Aufruf: smtpscope [DATEI…]

Öffnet das Fenster; jede DATEI ist eine Sitzung, ein Mitschnitt, ein Protokoll oder ein Rückläufer (Bounce).
  --version  Die Version ausgeben.
  --help     Diesen Text ausgeben.

Für das Terminal gibt es smtpscope-cli.</translation>
    </message>
    <message>
        <source>smtpscope: There is no option %1. See smtpscope --help.</source>
        <translation>smtpscope: Die Option %1 gibt es nicht. Siehe smtpscope --help.</translation>
    </message>
</context>
<context>
    <name>ProviderTable</name>
    <message>
        <source>Mail programs need an app password here, not the usual password.</source>
        <translation>Mailprogramme brauchen hier ein App-Passwort, nicht das übliche Passwort.</translation>
    </message>
    <message>
        <source>With two-step sign-in, mail programs need an app password here.</source>
        <translation>Bei Anmeldung in zwei Schritten brauchen Mailprogramme hier ein App-Passwort.</translation>
    </message>
    <message>
        <source>Mail programs need a “secure mail key” here, not the usual password.</source>
        <translation>Mailprogramme brauchen hier einen „Secure Mail Key“, nicht das übliche Passwort.</translation>
    </message>
    <message>
        <source>Access for mail programs has to be switched on in the web mailbox first.</source>
        <translation>Der Zugriff für Mailprogramme muss zuerst im Webmail eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The provider names a server without encryption; these settings are old.</source>
        <translation>Der Anbieter nennt einen Server ohne Verschlüsselung; diese Einstellungen sind alt.</translation>
    </message>
    <message>
        <source>The Bridge program has to run on this computer; it shows its own port and password.</source>
        <translation>Das Programm Bridge muss auf diesem Computer laufen; es zeigt seinen eigenen Port und sein eigenes Passwort an.</translation>
    </message>
    <message>
        <source>This provider takes an OAuth token; passwords of mail programs are refused.</source>
        <translation>Dieser Anbieter nimmt ein OAuth-Token; Passwörter von Mailprogrammen werden abgelehnt.</translation>
    </message>
    <message>
        <source>These settings were not confirmed by the provider itself.</source>
        <translation>Diese Einstellungen sind nicht vom Anbieter selbst bestätigt.</translation>
    </message>
</context>
<context>
    <name>RawPainter</name>
    <message>
        <source>Encrypted from here</source>
        <translation>Ab hier verschlüsselt</translation>
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
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The words of %1 cannot be put back, because it is a %2 file. Export the session as text, markdown or html.</source>
        <translation>Die Wörter von %1 können nicht zurückgesetzt werden, weil es eine %2-Datei ist. Die Sitzung als text, markdown oder html exportieren.</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>es ist kein Text</translation>
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
        <translation>Der Proxy muss als socks5://HOST:PORT oder http://HOST:PORT angegeben werden.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password needs a user name: %1://USER@%2</source>
        <translation>Das Passwort des Proxys braucht einen Benutzernamen: %1://USER@%2</translation>
    </message>
    <message>
        <source>The user name for an HTTP proxy must not hold a colon.</source>
        <translation>Der Benutzername für einen HTTP-Proxy darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy takes no user name, password or host name of more than 255 bytes.</source>
        <translation>Ein SOCKS5-Proxy nimmt keinen Benutzernamen, kein Passwort und keinen Hostnamen mit mehr als 255 Byte.</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>slowest</source>
        <translation>am langsamsten</translation>
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
        <translation>von %1 bis %2 (war abgelaufen)</translation>
    </message>
    <message>
        <source>from %1 to %2 (not yet valid then)</source>
        <translation>von %1 bis %2 (damals noch nicht gültig)</translation>
    </message>
    <message>
        <source>from %1 to %2 (days left then: %3)</source>
        <translation>von %1 bis %2 (damals verbleibende Tage: %3)</translation>
    </message>
    <message>
        <source> and more: %1</source>
        <translation> und weitere: %1</translation>
    </message>
    <message>
        <source>verified; certificates sent: %1</source>
        <translation>geprüft; gesendete Zertifikate: %1</translation>
    </message>
    <message>
        <source>not in order: %1 (%2)</source>
        <translation>nicht in Ordnung: %1 (%2)</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation>Socket %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1 [%2], port %3</source>
        <translation>%1 [%2], Port %3</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Für die Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Begin with socks5:// or http://, then the proxy&apos;s name and port, such as socks5://proxy.example:1080.</source>
        <translation>Mit socks5:// oder http:// beginnen, dann Name und Port des Proxys, etwa socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Leave the password out here. It is asked for when a check needs it.</source>
        <translation>Das Passwort hier weglassen. Es wird erfragt, wenn eine Prüfung es braucht.</translation>
    </message>
    <message>
        <source>Add the proxy&apos;s port, such as :1080.</source>
        <translation>Den Port des Proxys ergänzen, etwa :1080.</translation>
    </message>
    <message>
        <source>Give an IP address, such as 192.0.2.53, with a port where it is not 53.</source>
        <translation>Eine IP-Adresse angeben, etwa 192.0.2.53, mit Port, falls es nicht 53 ist.</translation>
    </message>
    <message>
        <source>Give a host and a port, such as mail.example.org:25.</source>
        <translation>Host und Port angeben, etwa mail.example.org:25.</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Outgoing mail server (SMTP)</source>
        <translation>Postausgangsserver (SMTP)</translation>
    </message>
    <message>
        <source>Incoming mail server (IMAP)</source>
        <translation>Posteingangsserver (IMAP)</translation>
    </message>
    <message>
        <source>Incoming mail server (POP3)</source>
        <translation>Posteingangsserver (POP3)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>SSL/TLS, from the first byte</source>
        <translation>SSL/TLS, ab dem ersten Byte</translation>
    </message>
    <message>
        <source>STARTTLS, after the greeting</source>
        <translation>STARTTLS, nach der Begrüßung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Through the provider (OAuth)</source>
        <translation>Über den Anbieter (OAuth)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Encryption method</source>
        <translation>Verschlüsselungsmethode</translation>
    </message>
    <message>
        <source>My outgoing server requires authentication</source>
        <translation>Der Postausgangsserver erfordert Authentifizierung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Verbindungssicherheit</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Keine Authentifizierung</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Passwort, normal</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Authentifizierungsmethode</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Automatically manage connection settings</source>
        <translation>Verbindungseinstellungen automatisch verwalten</translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <translation>TLS/SSL verwenden</translation>
    </message>
    <message>
        <source>On (for STARTTLS too)</source>
        <translation>Ein (auch für STARTTLS)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Scanners and copiers</source>
        <translation>Scanner und Kopierer</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP-Server</translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation>SMTP-Port</translation>
    </message>
    <message>
        <source>Ricoh: Use Secure Connection (SSL)</source>
        <translation>Ricoh: Sichere Verbindung (SSL) verwenden</translation>
    </message>
    <message>
        <source>Canon: Allow TLS (SMTP TX)</source>
        <translation>Canon: TLS zulassen (SMTP TX)</translation>
    </message>
    <message>
        <source>HP: Always use secure connection (SSL/TLS)</source>
        <translation>HP: Immer sichere Verbindung verwenden (SSL/TLS)</translation>
    </message>
    <message>
        <source>Others: choice of encryption</source>
        <translation>Andere: Auswahl der Verschlüsselung</translation>
    </message>
    <message>
        <source>SMTP authentication</source>
        <translation>SMTP-Authentifizierung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>This account signs in by a token, which most devices cannot do.</source>
        <translation>Dieses Konto meldet sich mit einem Token an; die meisten Geräte können das nicht.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Aachen</translation>
    </message>
    <message>
        <source>Bravo</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Charlie</source>
        <translation>Chemnitz</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Düsseldorf</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Foxtrot</source>
        <translation>Frankfurt</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>Goslar</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Ingelheim</translation>
    </message>
    <message>
        <source>Juliett</source>
        <translation>Jena</translation>
    </message>
    <message>
        <source>Kilo</source>
        <translation>Köln</translation>
    </message>
    <message>
        <source>Lima</source>
        <translation>Leipzig</translation>
    </message>
    <message>
        <source>Mike</source>
        <translation>München</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Nürnberg</translation>
    </message>
    <message>
        <source>Oscar</source>
        <translation>Offenbach</translation>
    </message>
    <message>
        <source>Papa</source>
        <translation>Potsdam</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quickborn</translation>
    </message>
    <message>
        <source>Romeo</source>
        <translation>Rostock</translation>
    </message>
    <message>
        <source>Sierra</source>
        <translation>Salzwedel</translation>
    </message>
    <message>
        <source>Tango</source>
        <translation>Tübingen</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Unna</translation>
    </message>
    <message>
        <source>Victor</source>
        <translation>Völklingen</translation>
    </message>
    <message>
        <source>Whisky</source>
        <translation>Wuppertal</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Xanten</translation>
    </message>
    <message>
        <source>Yankee</source>
        <translation>Ypsilon</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zwickau</translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation>%1 wie %2</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings cannot be read, so the usual ones are used: %1</source>
        <translation>Die Einstellungen lassen sich nicht lesen, daher gelten die üblichen: %1</translation>
    </message>
    <message>
        <source>The settings could not be understood, so the usual ones are used. The file is kept as %1.</source>
        <translation>Die Einstellungen waren nicht verständlich, daher gelten die üblichen. Die Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The settings could not be understood, so the usual ones are used.</source>
        <translation>Die Einstellungen waren nicht verständlich, daher gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings cannot be written: %1</source>
        <translation>Die Einstellungen lassen sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>ShareDraft</name>
    <message>
        <source>Nothing was written: a private value is still in the report.</source>
        <translation>Nichts wurde geschrieben: Im Bericht steht noch eine private Angabe.</translation>
    </message>
</context>
<context>
    <name>SharePreparation</name>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The policy file %1 cannot be read: %2</source>
        <translation>Die Richtliniendatei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The policy file %1 cannot be used: %2</source>
        <translation>Die Richtliniendatei %1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>--share takes none, vendor, public or custom:FILE.</source>
        <translation>--share nimmt none, vendor, public oder custom:DATEI.</translation>
    </message>
</context>
<context>
    <name>SharePreviewLines</name>
    <message>
        <source>%1: %2, took %3</source>
        <translation>%1: %2, Dauer %3</translation>
    </message>
</context>
<context>
    <name>ShareReader</name>
    <message>
        <source>People and user names</source>
        <translation>Personen und Benutzernamen</translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>Maildomains</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <source>Names of servers</source>
        <translation>Namen von Servern</translation>
    </message>
    <message>
        <source>Public IP addresses</source>
        <translation>Öffentliche IP-Adressen</translation>
    </message>
    <message>
        <source>Private IP addresses</source>
        <translation>Private IP-Adressen</translation>
    </message>
    <message>
        <source>Queue and message ids</source>
        <translation>Queue- und Nachrichten-IDs</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Betreffzeilen</translation>
    </message>
    <message>
        <source>Message texts</source>
        <translation>Nachrichtentexte</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Passwords, never stored</source>
        <translation>Passwörter, nie gespeichert</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Computer names</source>
        <translation>Computernamen</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Message texts and subjects</source>
        <translation>Nachrichtentexte und Betreffzeilen</translation>
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
        <translation>Die Standardausgabe ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>it is a link; name the file itself</source>
        <translation>es ist ein Link; die Datei selbst nennen</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>there is something already; name a file that is not there yet</source>
        <translation>dort gibt es schon etwas; eine Datei nennen, die es noch nicht gibt</translation>
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
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>Maildomains</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Messages and subjects</source>
        <translation>Nachrichten und Betreffzeilen</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Aufgezeichnet von</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Aufgezeichnet auf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Exportiert von</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Time zone of this report</source>
        <translation>Zeitzone dieses Berichts</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>outgoing from this computer</source>
        <translation>ausgehend von diesem Computer</translation>
    </message>
    <message>
        <source>Policy &quot;none&quot;: only secrets are masked. People, computers and addresses are as they were recorded.</source>
        <translation>Richtlinie „none“: Nur Geheimnisse sind maskiert. Personen, Computer und Adressen stehen so da, wie sie aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>Policy &quot;vendor&quot;: secrets, people, mail domains, subjects, messages, this computer and private addresses are masked. Names of mail servers, public addresses and ids are as they were recorded.</source>
        <translation>Richtlinie „vendor“: Geheimnisse, Personen, Maildomains, Betreffzeilen, Nachrichten, dieser Computer und private Adressen sind maskiert. Namen von Mailservern, öffentliche Adressen und IDs stehen so da, wie sie aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>Policy &quot;public&quot;: secrets, people, domains, subjects, messages, computers, addresses and ids are masked.</source>
        <translation>Richtlinie „public“: Geheimnisse, Personen, Domains, Betreffzeilen, Nachrichten, Computer, Adressen und IDs sind maskiert.</translation>
    </message>
    <message>
        <source>A policy of whoever exported this says what is masked. Secrets always are.</source>
        <translation>Eine eigene Richtlinie beim Export bestimmt, was maskiert ist. Geheimnisse sind es immer.</translation>
    </message>
    <message>
        <source>What is masked has a stand-in, and equal stand-ins stand for equal things in all of this report: user1@domain1.example for people, host1.domain1.example for computers, id1 for ids, 192.0.2.1 and 2001:db8::1 for public addresses, 10.0.0.1 for private ones.</source>
        <translation>Für alles Maskierte steht ein Platzhalter, und gleiche Platzhalter stehen im ganzen Bericht für Gleiches: user1@domain1.example für Personen, host1.domain1.example für Computer, id1 für IDs, 192.0.2.1 und 2001:db8::1 für öffentliche Adressen, 10.0.0.1 für private.</translation>
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
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATA</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Good-bye</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>went through</source>
        <translation>ging durch</translation>
    </message>
    <message>
        <source>failed for now</source>
        <translation>vorübergehend gescheitert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>went on, with a remark</source>
        <translation>ging weiter, mit Hinweis</translation>
    </message>
    <message>
        <source>cannot be known</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time (zone)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running, %1 s</source>
        <translation>Läuft, %1 s</translation>
    </message>
    <message>
        <source>Done in %1 s</source>
        <translation>Fertig in %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Dialog</numerusform>
            <numerusform>%n Dialoge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
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
        <translation type="unfinished">Zertifikat</translation>
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
        <translation type="unfinished">geprüft; gesendete Zertifikate: %1</translation>
    </message>
    <message>
        <source>not in order: %1 (%2)</source>
        <translation type="unfinished">nicht in Ordnung: %1 (%2)</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished">Empfänger</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation type="unfinished">Außerdem aufgefallen</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">Was es bedeutet</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished">Nächste Schritte</translation>
    </message>
    <message>
        <source>To tell the person who asked</source>
        <translation type="unfinished">Auskunft für die anfragende Person</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished">Fazit: %1</translation>
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
        <translation>Ein Header-Feld (--header) enthält einen Zeilenumbruch oder ein NUL-Zeichen. Jedem Feld eine eigene Option geben.</translation>
    </message>
    <message>
        <source>The subject (--subject) holds a line break or a NUL character. Remove it.</source>
        <translation>Der Betreff (--subject) enthält einen Zeilenumbruch oder ein NUL-Zeichen. Dieses entfernen.</translation>
    </message>
    <message>
        <source>The text (--body) holds a NUL character. Remove it.</source>
        <translation>Der Text (--body) enthält ein NUL-Zeichen. Dieses entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (--cc) is no address. Give one such as anna@example.com.</source>
        <translation>„%1“ (--cc) ist keine Adresse. Eine wie anna@example.com angeben.</translation>
    </message>
    <message>
        <source>The file %1 cannot be attached: %2</source>
        <translation>Die Datei %1 kann nicht angehängt werden: %2</translation>
    </message>
    <message>
        <source>All attached files together are larger than 128 MiB.</source>
        <translation>Alle angehängten Dateien zusammen sind größer als 128 MiB.</translation>
    </message>
    <message>
        <source>A header field (--header) reads &quot;Name: value&quot;, such as &quot;X-Test: 1&quot;, and not &quot;%1&quot;.</source>
        <translation>Ein Kopffeld (--header) lautet „Name: Wert“, etwa „X-Test: 1“, und nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>TextWriter</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Fazit: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1; the slowest</source>
        <translation>%1; am langsamsten</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>TicketTexts</name>
    <message>
        <source>no encryption</source>
        <translation>keine Verschlüsselung</translation>
    </message>
    <message>
        <source> The server said: %1</source>
        <translation> Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Who can fix it: %1.</source>
        <translation>Wer es beheben kann: %1.</translation>
    </message>
    <message>
        <source>Stage: %1.</source>
        <translation>Phase: %1.</translation>
    </message>
    <message>
        <source>Connection: %1.</source>
        <translation>Verbindung: %1.</translation>
    </message>
    <message>
        <source>Decided by: %1 (%2 after the start).</source>
        <translation>Entschieden durch: %1 (%2 nach dem Start).</translation>
    </message>
    <message>
        <source>Trying the same again does not help.</source>
        <translation>Dasselbe noch einmal zu versuchen, hilft nicht.</translation>
    </message>
    <message>
        <source>It may work by itself after some time.</source>
        <translation>Nach einiger Zeit geht es vielleicht von selbst.</translation>
    </message>
    <message>
        <source>Once that is done, it is worth another try.</source>
        <translation>Ist das erledigt, lohnt sich ein neuer Versuch.</translation>
    </message>
    <message>
        <source>We looked into it: %1</source>
        <translation>Wir haben nachgesehen: %1</translation>
    </message>
    <message>
        <source>This can be mended by you; we help you with it.</source>
        <translation>Das lässt sich auf Ihrer Seite beheben; wir helfen Ihnen dabei.</translation>
    </message>
    <message>
        <source>The settings on the computer have to be changed; we help you with it.</source>
        <translation>Die Einstellungen auf dem Computer müssen geändert werden; wir helfen Ihnen dabei.</translation>
    </message>
    <message>
        <source>This can be mended by %1; you need not do anything.</source>
        <translation>Beheben kann das nur: %1; von Ihrer Seite ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing was copied: something private was still found in the text. Use Export, where it can be taken out.</source>
        <translation>Nichts wurde kopiert: Im Text fand sich noch etwas Privates. „Exportieren“ verwenden, dort lässt es sich herausnehmen.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 Millisekunden</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>begann bei %1</translation>
    </message>
    <message>
        <source>has taken %1 so far</source>
        <translation>dauert bisher %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>slowest step</source>
        <translation>langsamster Schritt</translation>
    </message>
</context>
<context>
    <name>TlsPreparation</name>
    <message>
        <source>The client certificate file %1 cannot be read: %2</source>
        <translation>Die Client-Zertifikatsdatei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>In %1 steht kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The pass phrase does not open the private key in %1.</source>
        <translation>Die Passphrase öffnet den privaten Schlüssel in %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is neither PEM nor a PKCS #12 file that opens with the pass phrase given (--key-password-from). Very old PKCS #12 files have to be converted first.</source>
        <translation>%1 ist weder PEM noch eine PKCS-#12-Datei, die sich mit der angegebenen Passphrase (--key-password-from) öffnen lässt. Sehr alte PKCS-#12-Dateien müssen zuerst umgewandelt werden.</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to the client certificate.</source>
        <translation>Der private Schlüssel in %1 gehört nicht zum Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used: %2</source>
        <translation>Die CA-Datei %1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>There is no private key of a usable kind (RSA, EC or DSA) in %1. Name its file (--client-key).</source>
        <translation>In %1 steht kein privater Schlüssel einer verwendbaren Art (RSA, EC oder DSA). Seine Datei nennen (--client-key).</translation>
    </message>
    <message>
        <source>The private key in %1 is protected. Say where its pass phrase is (--key-password-from env:NAME, file:PATH or stdin).</source>
        <translation>Der private Schlüssel in %1 ist geschützt. Angeben, wo seine Passphrase steht (--key-password-from env:NAME, file:PFAD oder stdin).</translation>
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
        <translation type="unfinished">eine unvollständige Antwort:</translation>
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
        <translation type="unfinished">angehalten</translation>
    </message>
</context>
<context>
    <name>TranscriptWalk</name>
    <message>
        <source> … (bytes left out: %1)</source>
        <translation> … (ausgelassene Bytes: %1)</translation>
    </message>
    <message>
        <source>fault: %1 (%2)</source>
        <translation>Fehler: %1 (%2)</translation>
    </message>
    <message>
        <source>an unfinished answer:</source>
        <translation>eine unvollständige Antwort:</translation>
    </message>
</context>
<context>
    <name>TypedServer</name>
    <message>
        <source>Blanks at both ends were removed.</source>
        <translation>Leerzeichen an beiden Enden wurden entfernt.</translation>
    </message>
    <message>
        <source>A blank at the beginning was removed.</source>
        <translation>Ein Leerzeichen am Anfang wurde entfernt.</translation>
    </message>
    <message>
        <source>A blank at the end was removed.</source>
        <translation>Ein Leerzeichen am Ende wurde entfernt.</translation>
    </message>
    <message>
        <source>The quotation marks were removed.</source>
        <translation>Die Anführungszeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>Only the address between &lt; and &gt; was kept.</source>
        <translation>Nur die Adresse zwischen &lt; und &gt; wurde übernommen.</translation>
    </message>
    <message>
        <source>“mailto:” was removed.</source>
        <translation>„mailto:“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“%1://” was removed.</source>
        <translation>„%1://“ wurde entfernt.</translation>
    </message>
    <message>
        <source>What followed the server’s name was removed.</source>
        <translation>Was nach dem Servernamen stand, wurde entfernt.</translation>
    </message>
    <message>
        <source>“%1” is no port. Ports go from 1 to 65535.</source>
        <translation>„%1“ ist kein Port. Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” holds a comma where a dot is expected.</source>
        <translation>„%1“ enthält ein Komma, wo ein Punkt erwartet wird.</translation>
    </message>
    <message>
        <source>“%1” holds a blank. Finish it with one name to go on.</source>
        <translation>„%1“ enthält ein Leerzeichen. Weiter geht es mit einem einzigen Namen.</translation>
    </message>
    <message>
        <source>A server’s name cannot hold “%1”.</source>
        <translation>Ein Servername kann „%1“ nicht enthalten.</translation>
    </message>
    <message>
        <source>“%1” is no complete IP address. It has four numbers from 0 to 255.</source>
        <translation>„%1“ ist keine vollständige IP-Adresse. Sie hat vier Zahlen von 0 bis 255.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an IP address.</source>
        <translation>„%1“ ist weder ein Name noch eine IP-Adresse.</translation>
    </message>
    <message>
        <source>“%1” has a dot too many.</source>
        <translation>„%1“ hat einen Punkt zu viel.</translation>
    </message>
    <message>
        <source>“%1” cannot be a server’s name.</source>
        <translation>„%1“ kann kein Servername sein.</translation>
    </message>
    <message>
        <source>Looked up as %1.</source>
        <translation>Nachgeschlagen als %1.</translation>
    </message>
    <message>
        <source>A name without a dot is found only on this computer’s own network.</source>
        <translation>Ein Name ohne Punkt wird nur im eigenen Netzwerk dieses Computers gefunden.</translation>
    </message>
    <message>
        <source>The dot at the end is left out.</source>
        <translation>Der Punkt am Ende wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” ends with the @. Add the part behind it to go on.</source>
        <translation>„%1“ endet mit dem @. Den Teil dahinter ergänzen, dann geht es weiter.</translation>
    </message>
    <message>
        <source>“%1” has no ending like .com or .org. Finish or remove it to go on.</source>
        <translation>„%1“ hat keine Endung wie .com oder .org. Ergänzen oder entfernen, dann geht es weiter.</translation>
    </message>
    <message>
        <source>“%1” lacks what stands before the @.</source>
        <translation>In „%1“ fehlt, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>“%1” has no @. Write the whole address.</source>
        <translation>„%1“ hat kein @. Die ganze Adresse schreiben.</translation>
    </message>
    <message>
        <source>“%1” holds more than one address, or a blank.</source>
        <translation>„%1“ enthält mehr als eine Adresse oder ein Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>The server answers, but TLS was not set up, so there was no certificate to look at</source>
        <translation>Der Server antwortet, aber TLS kam nicht zustande; daher gab es kein Zertifikat anzusehen</translation>
    </message>
    <message>
        <source>Everything went through: the server took the message</source>
        <translation>Alles ging durch: Der Server hat die Nachricht angenommen</translation>
    </message>
    <message>
        <source>Everything went through: the server would take mail for the recipients; nothing was sent</source>
        <translation>Alles ging durch: Der Server würde Mail für die Empfänger annehmen; gesendet wurde nichts</translation>
    </message>
    <message>
        <source>Everything that was asked for went through</source>
        <translation>Alles Gewünschte ging durch</translation>
    </message>
    <message>
        <source>The server turned the connection away with %1</source>
        <translation>Der Server wies die Verbindung mit %1 ab</translation>
    </message>
    <message>
        <source>The server did not accept the greeting: %1</source>
        <translation>Der Server nahm die Begrüßung nicht an: %1</translation>
    </message>
    <message>
        <source>The server refused to start TLS: %1</source>
        <translation>Der Server lehnte den Start von TLS ab: %1</translation>
    </message>
    <message>
        <source>The server refused the sign-in: %1</source>
        <translation>Der Server lehnte die Anmeldung ab: %1</translation>
    </message>
    <message>
        <source>The server refused the sender: %1</source>
        <translation>Der Server lehnte den Absender ab: %1</translation>
    </message>
    <message>
        <source>The server refused the recipient: %1</source>
        <translation>Der Server lehnte den Empfänger ab: %1</translation>
    </message>
    <message>
        <source>The server did not want the message: %1</source>
        <translation>Der Server wollte die Nachricht nicht: %1</translation>
    </message>
    <message>
        <source>The server refused the message after reading it: %1</source>
        <translation>Der Server lehnte die Nachricht nach dem Lesen ab: %1</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Der Server lehnte ab: %1</translation>
    </message>
    <message>
        <source>No answer came in time at %1</source>
        <translation>Keine rechtzeitige Antwort bei: %1</translation>
    </message>
    <message>
        <source>The server ended the connection at %1</source>
        <translation>Der Server beendete die Verbindung bei: %1</translation>
    </message>
    <message>
        <source>The server did not answer after the message: it may or may not have taken it</source>
        <translation>Der Server antwortete nach der Nachricht nicht: Ob er sie angenommen hat, ist offen</translation>
    </message>
    <message>
        <source>The server did not answer as a mail server does at %1</source>
        <translation>Der Server antwortete nicht wie ein Mailserver bei: %1</translation>
    </message>
    <message>
        <source>The encryption (TLS) could not be set up at %1</source>
        <translation>Die Verschlüsselung (TLS) kam nicht zustande bei: %1</translation>
    </message>
    <message>
        <source>The name of the server could not be found</source>
        <translation>Der Name des Servers wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>There is no way to the server from here</source>
        <translation>Von hier führt kein Weg zum Server</translation>
    </message>
    <message>
        <source>The check was stopped at %1</source>
        <translation>Die Prüfung wurde angehalten bei: %1</translation>
    </message>
    <message>
        <source>Some recipients were refused, the others were accepted</source>
        <translation>Einige Empfänger wurden abgelehnt, die anderen angenommen</translation>
    </message>
    <message>
        <source>The check ended at %1</source>
        <translation>Die Prüfung endete bei: %1</translation>
    </message>
    <message>
        <source>Some recipients were accepted, and others were not. %1</source>
        <translation>Einige Empfänger wurden angenommen, andere nicht. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <translation>Phase %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2; to be mended by: %3; %4).</source>
        <translation>%1 (%2; beheben kann es: %3; %4).</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>the look-up of the name</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>the server&apos;s greeting</source>
        <translation>Begrüßung des Servers</translation>
    </message>
    <message>
        <source>our greeting (EHLO)</source>
        <translation>eigene Begrüßung (EHLO)</translation>
    </message>
    <message>
        <source>the request for TLS (STARTTLS)</source>
        <translation>Anfrage nach TLS (STARTTLS)</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>the sender (MAIL)</source>
        <translation>Absender (MAIL)</translation>
    </message>
    <message>
        <source>the recipient (RCPT)</source>
        <translation>Empfänger (RCPT)</translation>
    </message>
    <message>
        <source>the request to send (DATA)</source>
        <translation>Sendeanfrage (DATA)</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>the good-bye (QUIT)</source>
        <translation>Abschied (QUIT)</translation>
    </message>
    <message>
        <source>the good-bye</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>the list of abilities</source>
        <translation>Liste der Fähigkeiten</translation>
    </message>
    <message>
        <source>the person who signs in</source>
        <translation>wer sich anmeldet</translation>
    </message>
    <message>
        <source>whoever runs this mail server</source>
        <translation>wer diesen Mailserver betreibt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>this computer and its settings</source>
        <translation>dieser Computer und seine Einstellungen</translation>
    </message>
    <message>
        <source>the person who sends</source>
        <translation>wer sendet</translation>
    </message>
    <message>
        <source>whoever runs the sender&apos;s mail server</source>
        <translation>wer den Mailserver des Absenders betreibt</translation>
    </message>
    <message>
        <source>whoever runs the network in between</source>
        <translation>wer das Netzwerk dazwischen betreibt</translation>
    </message>
    <message>
        <source>whoever runs the recipient&apos;s mail server</source>
        <translation>wer den Mailserver des Empfängers betreibt</translation>
    </message>
    <message>
        <source>the person who receives</source>
        <translation>wer empfängt</translation>
    </message>
    <message>
        <source>no need to try again</source>
        <translation>kein neuer Versuch nötig</translation>
    </message>
    <message>
        <source>do not just try again</source>
        <translation>nicht einfach neu versuchen</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>später neu versuchen</translation>
    </message>
    <message>
        <source>try again after a change</source>
        <translation>nach einer Änderung neu versuchen</translation>
    </message>
</context>
<context>
    <name>WireRuns</name>
    <message>
        <source>%1 bytes more</source>
        <translation>%1 weitere Byte</translation>
    </message>
    <message>
        <source>secret, %1 characters</source>
        <translation>geheim, %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>WizardDraft</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
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
        <translation>%1 ist keine Antwort eines Servers: Es ist eine Fehlernummer des Betriebssystems, die das Mailprogramm an ihrer Stelle anzeigt.</translation>
    </message>
    <message>
        <source>%1 is no reply code of the standards. It looks like the enhanced code %2 without its dots, and is explained as that.</source>
        <translation>%1 ist kein Antwortcode der Standards. Es sieht aus wie der erweiterte Statuscode %2 ohne seine Punkte und wird als solcher erklärt.</translation>
    </message>
    <message>
        <source>Lists on the web also say of it: %1.</source>
        <translation>Listen im Web sagen dazu auch: %1.</translation>
    </message>
    <message>
        <source>The code %1 stood in an old standard and is no longer in use.</source>
        <translation>Der Code %1 stand in einem alten Standard und wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>The code %1 is named in a registry, but no standard says what it means.</source>
        <translation>Der Code %1 steht in einem Register, aber kein Standard sagt, was er bedeutet.</translation>
    </message>
    <message>
        <source>The code %1 is in no standard; some servers use it in their own way.</source>
        <translation>Der Code %1 steht in keinem Standard; manche Server verwenden ihn auf eigene Weise.</translation>
    </message>
    <message>
        <source>The code %1 is in no standard; only lists on the web explain it, and not all of them alike.</source>
        <translation>Der Code %1 steht in keinem Standard; nur Listen im Web erklären ihn, und nicht alle gleich.</translation>
    </message>
    <message>
        <source>The code %1 is in no list. Its first digit says that the server agreed.</source>
        <translation>Der Code %1 steht in keiner Liste. Seine erste Ziffer sagt, dass der Server zustimmte.</translation>
    </message>
    <message>
        <source>The code %1 is in no list. Its first digit says: refused for now.</source>
        <translation>Der Code %1 steht in keiner Liste. Seine erste Ziffer sagt: vorübergehend abgelehnt.</translation>
    </message>
    <message>
        <source>The code %1 is in no list. Its first digit says: refused for good.</source>
        <translation>Der Code %1 steht in keiner Liste. Seine erste Ziffer sagt: endgültig abgelehnt.</translation>
    </message>
    <message>
        <source>The number %1 is no reply code of a mail server.</source>
        <translation>Die Zahl %1 ist kein Antwortcode eines Mailservers.</translation>
    </message>
    <message>
        <source>The code %1 says &quot;for now&quot; but the enhanced code %2 does not. Sending servers act on the first of the two and try again.</source>
        <translation>Der Code %1 sagt „vorübergehend“, der erweiterte Statuscode %2 aber nicht. Sendende Server richten sich nach dem ersten der beiden und versuchen es erneut.</translation>
    </message>
    <message>
        <source>The code %1 and the enhanced code %2 disagree in their first digit. Sending servers act on the first of the two.</source>
        <translation>Der Code %1 und der erweiterte Statuscode %2 widersprechen sich in der ersten Ziffer. Sendende Server richten sich nach dem ersten der beiden.</translation>
    </message>
    <message>
        <source>The words and the code %1 disagree. The code: %2. The words: %3. The explanation goes by this: %4.</source>
        <translation>Der Wortlaut und der Code %1 widersprechen sich. Der Code: %2. Der Wortlaut: %3. Die Erklärung richtet sich danach: %4.</translation>
    </message>
    <message>
        <source>The code says &quot;for now&quot;, so the sending server will try again, but the reason given does not go away by itself.</source>
        <translation>Der Code sagt „vorübergehend“, daher versucht es der sendende Server erneut; der genannte Grund verschwindet aber nicht von selbst.</translation>
    </message>
    <message>
        <source>The standards do not name %1 among the answers to %2. It is taken by its first digit.</source>
        <translation>Die Standards nennen %1 nicht unter den Antworten auf %2. Erklärt wird nach der ersten Ziffer.</translation>
    </message>
    <message>
        <source>The server passes the mail on to %1. That address can be used from now on.</source>
        <translation>Der Server leitet die Mail an %1 weiter. Diese Adresse kann ab jetzt verwendet werden.</translation>
    </message>
    <message>
        <source>The server names another address: %1. Ask the recipient by other means whether it is theirs, and send there.</source>
        <translation>Der Server nennt eine andere Adresse: %1. Den Empfänger auf anderem Weg fragen, ob sie ihm gehört, und dorthin senden.</translation>
    </message>
    <message>
        <source>Some servers say 555 when the address was sent without &lt; and &gt; around it.</source>
        <translation>Manche Server sagen 555, wenn die Adresse ohne &lt; und &gt; gesendet wurde.</translation>
    </message>
    <message>
        <source>These look like the words of %1.</source>
        <translation>Das sieht nach dem Wortlaut von %1 aus.</translation>
    </message>
    <message>
        <source>The connection was encrypted already when the server said so; the server may not have noticed, or may want a newer kind of encryption.</source>
        <translation>Die Verbindung war bereits verschlüsselt, als der Server das sagte; vielleicht hat er es nicht bemerkt, oder er will eine neuere Art der Verschlüsselung.</translation>
    </message>
    <message>
        <source>The sign-in had gone through before: this account may not send what it wanted to send.</source>
        <translation>Die Anmeldung war zuvor durchgegangen: Dieses Konto darf nicht senden, was es senden wollte.</translation>
    </message>
</context>
<context>
    <name>smtpscope::AboutDialog</name>
    <message>
        <source>window, text, network, encryption</source>
        <translation>Fenster, Text, Netzwerk, Verschlüsselung</translation>
    </message>
    <message>
        <source>encryption, through Qt</source>
        <translation>Verschlüsselung, über Qt</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <translation>der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>questions to name servers</source>
        <translation>Anfragen an Nameserver</translation>
    </message>
    <message>
        <source>taking returned mails apart</source>
        <translation>zurückgekommene Mails zerlegen</translation>
    </message>
    <message>
        <source>which names belong to one organisation</source>
        <translation>welche Namen zu einer Organisation gehören</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copyright 2026 the SMTPscope authors. MIT licence: use it, change it and pass it on; there is no warranty.</source>
        <translation>Copyright 2026 die SMTPscope-Autoren. MIT-Lizenz: verwenden, ändern und weitergeben erlaubt; ohne Gewähr.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>SMTPscope contacts what you check, and nothing else. There is no telemetry.</source>
        <translation>SMTPscope verbindet sich nur mit dem, was geprüft wird. Es gibt keine Telemetrie.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Follows a mail step by step, shows where it stops and who can fix it.</source>
        <translation>Verfolgt eine Mail Schritt für Schritt, zeigt, wo sie hängen bleibt und wer es beheben kann.</translation>
    </message>
    <message>
        <source>About SMTPscope</source>
        <translation>Über SMTPscope</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Version kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 %2
Qt %3
%4</source>
        <translation>%1 %2
Qt %3
%4</translation>
    </message>
</context>
<context>
    <name>smtpscope::AddressesPage</name>
    <message>
        <source>From whom, to whom?</source>
        <translation>Von wem, an wen?</translation>
    </message>
    <message>
        <source>The addresses on the envelope, which is what the server looks at.</source>
        <translation>Die Adressen auf dem Umschlag; auf sie achtet der Server.</translation>
    </message>
    <message>
        <source>From (envelope sender)</source>
        <translation>Von (Umschlagabsender)</translation>
    </message>
    <message>
        <source>Bounces go here. It may differ from the From: that people see.</source>
        <translation>Rückläufer (Bounces) gehen hierhin. Kann von der sichtbaren Zeile From: abweichen.</translation>
    </message>
    <message>
        <source>Without a sender, as returned mail is sent</source>
        <translation>Ohne Absender, wie bei zurückgesandter Mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>One or more, parted by blanks or commas.</source>
        <translation>Eine oder mehrere, getrennt durch Leerzeichen oder Kommas.</translation>
    </message>
    <message>
        <source>Connect only</source>
        <translation>Nur verbinden</translation>
    </message>
    <message>
        <source>Look-up, connection, greeting, encryption.</source>
        <translation>Namensauflösung, Verbindung, Begrüßung, Verschlüsselung.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Up to the sign-in, then goodbye.</source>
        <translation>Bis zur Anmeldung, dann Abschied.</translation>
    </message>
    <message>
        <source>Ask about the recipients</source>
        <translation>Nach den Empfängern fragen</translation>
    </message>
    <message>
        <source>The server says yes or no to each address. No mail is sent.</source>
        <translation>Der Server sagt zu jeder Adresse ja oder nein. Keine Mail wird gesendet.</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Eine Testnachricht senden</translation>
    </message>
    <message>
        <source>A short mail that says it is a test. The recipients will get it.</source>
        <translation>Eine kurze Mail, die sich als Test zu erkennen gibt. Die Empfänger erhalten sie.</translation>
    </message>
    <message>
        <source>no mail is sent</source>
        <translation>keine Mail wird gesendet</translation>
    </message>
    <message>
        <source>a real mail</source>
        <translation>eine echte Mail</translation>
    </message>
    <message>
        <source>How far shall the check go?</source>
        <translation>Wie weit soll die Prüfung gehen?</translation>
    </message>
    <message>
        <source>[SMTPscope test]</source>
        <translation>[SMTPscope test]</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>Größe der Nachricht</translation>
    </message>
    <message>
        <source>A real mail goes to everybody above. Only send to people who expect it.</source>
        <translation>Eine echte Mail geht an alle oben Genannten. Nur an Personen senden, die sie erwarten.</translation>
    </message>
    <message>
        <source>Not possible: the page before says “Without sign-in”.</source>
        <translation>Nicht möglich: Auf der Seite davor steht „Ohne Anmeldung“.</translation>
    </message>
    <message>
        <source>Type the sender’s address to go on.</source>
        <translation>Die Adresse des Absenders eingeben, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Type a recipient to go on, or choose to go less far.</source>
        <translation>Einen Empfänger eingeben, dann geht es weiter, oder weniger weit gehen.</translation>
    </message>
</context>
<context>
    <name>smtpscope::Banner</name>
    <message>
        <source>Verdict</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wer es beheben kann</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Neuer Versuch?</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Für Ticket kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>smtpscope::BytesView</name>
    <message>
        <source>Bytes (%1)</source>
        <translation>Bytes (%1)</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>In hex</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 bytes; all of them stand in the raw view.</source>
        <translation>Das sind die ersten %1 von %2 Byte; alle stehen in der Rohansicht.</translation>
    </message>
</context>
<context>
    <name>smtpscope::CertificateChainView</name>
    <message>
        <source>Chain of certificates</source>
        <translation>Zertifikatskette</translation>
    </message>
</context>
<context>
    <name>smtpscope::CertificateDetails</name>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>Gefragt war</translation>
    </message>
    <message>
        <source>%1, which is in the list</source>
        <translation>%1, steht in der Liste</translation>
    </message>
    <message>
        <source>%1, which is not in the list</source>
        <translation>%1, steht nicht in der Liste</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>In order: known issuer, right name, in time</source>
        <translation>In Ordnung: bekannter Aussteller, richtiger Name, gültige Zeit</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>smtpscope::CertificateModel</name>
    <message>
        <source>%1, the server&apos;s own, %2</source>
        <translation>%1, das eigene des Servers, %2</translation>
    </message>
    <message>
        <source>%1, signed the one before, %2</source>
        <translation>%1, signierte das vorige, %2</translation>
    </message>
</context>
<context>
    <name>smtpscope::CertificatePanel</name>
    <message>
        <source>The server has not shown a certificate yet.</source>
        <translation>Der Server hat noch kein Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>The encryption failed before a certificate was shown.</source>
        <translation>Die Verschlüsselung scheiterte, bevor ein Zertifikat gezeigt wurde.</translation>
    </message>
    <message>
        <source>This connection was not encrypted, so there is no certificate.</source>
        <translation>Diese Verbindung war nicht verschlüsselt, daher gibt es kein Zertifikat.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Nothing is shown yet. The server&apos;s certificate stands here after a check.</source>
        <translation>Noch nichts zu sehen. Nach einer Prüfung steht hier das Zertifikat des Servers.</translation>
    </message>
</context>
<context>
    <name>smtpscope::CheckFlow</name>
    <message>
        <source>the keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>A real mail is sent</source>
        <translation>Eine echte Mail wird gesendet</translation>
    </message>
    <message>
        <source>This check sends a real message to %1.</source>
        <translation>Diese Prüfung sendet eine echte Nachricht an %1.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The password was not kept, because the server did not accept it.</source>
        <translation>Das Passwort wurde nicht gespeichert, weil der Server es nicht angenommen hat.</translation>
    </message>
    <message>
        <source>This check was not kept: a secret was still found in its record.</source>
        <translation>Diese Prüfung wurde nicht gespeichert: In ihrer Aufzeichnung fand sich noch ein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>smtpscope::CheckPage</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
</context>
<context>
    <name>smtpscope::CheckWizard</name>
    <message>
        <source>New check</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>No mail server is contacted before the last page.</source>
        <translation>Vor der letzten Seite wird kein Mailserver kontaktiert.</translation>
    </message>
    <message>
        <source>Stop before each step</source>
        <translation>Vor jedem Schritt anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only servers of usual names were contacted before the last page, as you asked.</source>
        <translation>Vor der letzten Seite wurden, wie gewünscht, nur Server mit üblichen Namen kontaktiert.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Run again with changes</source>
        <translation>Mit Änderungen wiederholen</translation>
    </message>
    <message>
        <source>&amp;Open console</source>
        <translation>&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>&amp;Start and send mail</source>
        <translation>&amp;Starten und Mail senden</translation>
    </message>
    <message>
        <source>&amp;Start check</source>
        <translation>&amp;Prüfung starten</translation>
    </message>
</context>
<context>
    <name>smtpscope::CommandChips</name>
    <message>
        <source>Makes sense now</source>
        <translation>Jetzt sinnvoll</translation>
    </message>
</context>
<context>
    <name>smtpscope::ComparePage</name>
    <message>
        <source>Ignore times</source>
        <translation>Zeiten ignorieren</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Left session</source>
        <translation>Linke Sitzung</translation>
    </message>
    <message>
        <source>Right session</source>
        <translation>Rechte Sitzung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Stages of both sessions</source>
        <translation>Phasen beider Sitzungen</translation>
    </message>
    <message>
        <source>Choose two sessions to compare.</source>
        <translation>Zwei Sitzungen zum Vergleichen wählen.</translation>
    </message>
    <message>
        <source>Copied, with people and your network replaced.</source>
        <translation>Kopiert; Personen und Ihr Netzwerk sind ersetzt.</translation>
    </message>
    <message>
        <source>Nothing was copied: the leak check still finds %1.</source>
        <translation>Nichts wurde kopiert: Die Leak-Prüfung findet noch %1.</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Unterschiede: %1</translation>
    </message>
</context>
<context>
    <name>smtpscope::ComparisonModel</name>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>%1: %2: %3, %4. %5: %6, %7.</source>
        <translation>%1: %2: %3, %4. %5: %6, %7.</translation>
    </message>
    <message>
        <source>%1 Different: %2.</source>
        <translation>%1 Unterschied: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4; %5</source>
        <translation>%1, %2: %3; %4; %5</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>smtpscope::ConsoleField</name>
    <message>
        <source>Answer, hidden while you type</source>
        <translation>Antwort, beim Tippen verborgen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command; Tab completes, the up arrow brings back</source>
        <translation>Befehl eingeben; Tab vervollständigt, Pfeil nach oben holt zurück</translation>
    </message>
</context>
<context>
    <name>smtpscope::ConsoleInput</name>
    <message>
        <source>Turn into base64</source>
        <translation>In base64 umwandeln</translation>
    </message>
    <message>
        <source>For what you type as plain text; servers want it in base64.</source>
        <translation>Für Eingaben als Klartext; Server wollen sie in base64.</translation>
    </message>
    <message>
        <source>Run to the end</source>
        <translation>Bis zum Ende laufen</translation>
    </message>
    <message>
        <source>Sends all steps that are left without asking again.</source>
        <translation>Sendet alle verbleibenden Schritte, ohne noch einmal zu fragen.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Talk to it again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>This conversation is over.</source>
        <translation>Dieser Dialog ist beendet.</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
</context>
<context>
    <name>smtpscope::ConsolePanel</name>
    <message>
        <source>No conversation yet.</source>
        <translation>Noch kein Dialog.</translation>
    </message>
    <message>
        <source>Start a check step by step, or talk to a server yourself. Each reply is explained as it comes.</source>
        <translation>Eine Prüfung schrittweise starten oder selbst mit einem Server sprechen. Jede Antwort wird erklärt, sobald sie kommt.</translation>
    </message>
    <message>
        <source>Check step by step…</source>
        <translation>Schrittweise prüfen…</translation>
    </message>
    <message>
        <source>Talk to a server…</source>
        <translation>Mit einem Server sprechen…</translation>
    </message>
</context>
<context>
    <name>smtpscope::ConsoleView</name>
    <message>
        <source>Conversation</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Copy, redacted</source>
        <translation>Maskiert kopieren</translation>
    </message>
</context>
<context>
    <name>smtpscope::ContactModel</name>
    <message>
        <source>%1: %2, port %3, %4 bytes sent, %5 bytes received %6</source>
        <translation>%1: %2, Port %3, %4 Byte gesendet, %5 Byte empfangen %6</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes gesendet</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Bytes empfangen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>smtpscope::CredentialsDialog</name>
    <message>
        <source>Kept passwords</source>
        <translation>Gespeicherte Passwörter</translation>
    </message>
    <message>
        <source>They lie in this computer&apos;s keychain. Each goes only to its own server and user name.</source>
        <translation>Sie liegen im Schlüsselbund dieses Computers. Jedes geht nur an seinen eigenen Server und Benutzernamen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No passwords are kept</source>
        <translation>Keine Passwörter gespeichert</translation>
    </message>
    <message>
        <source>When you keep a password with a check, its server and user name are listed here.</source>
        <translation>Wird bei einer Prüfung ein Passwort gespeichert, stehen hier sein Server und Benutzername.</translation>
    </message>
    <message>
        <source>Columns of the kept passwords</source>
        <translation>Spalten der gespeicherten Passwörter</translation>
    </message>
    <message>
        <source>New check with it</source>
        <translation>Neue Prüfung damit</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
</context>
<context>
    <name>smtpscope::DnsModel</name>
    <message>
        <source>%1, %2: %3, from %4, after %5</source>
        <translation>%1, %2: %3, von %4, nach %5</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>smtpscope::DnsPanel</name>
    <message>
        <source>Look-ups</source>
        <translation>Namensauflösungen</translation>
    </message>
    <message>
        <source>Nothing is shown yet. Answers of name servers stand here.</source>
        <translation>Noch nichts zu sehen. Hier stehen Antworten von Nameservern.</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>Noch keine Antwort gekommen.</translation>
    </message>
    <message>
        <source>Nothing was looked up: you gave an IP address.</source>
        <translation>Keine Namensauflösung: Angegeben war eine IP-Adresse.</translation>
    </message>
</context>
<context>
    <name>smtpscope::DropArea</name>
    <message>
        <source>Drop to explain</source>
        <translation>Zum Erklären ablegen</translation>
    </message>
    <message>
        <source>Drop here: a returned mail, a log, an error text, or a file of SMTPscope</source>
        <translation>Hier ablegen: eine zurückgekommene Mail, ein Protokoll, einen Fehlertext oder eine Datei von SMTPscope</translation>
    </message>
</context>
<context>
    <name>smtpscope::EncryptionChoice</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Begins readable and switches to TLS before anything private is sent.</source>
        <translation>Beginnt lesbar und wechselt zu TLS, bevor Privates gesendet wird.</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>Often called “SSL/TLS” or “SMTPS”. Usual for ports 465, 993 and 995.</source>
        <translation>Oft „SSL/TLS“ oder „SMTPS“ genannt. Üblich für die Ports 465, 993 und 995.</translation>
    </message>
    <message>
        <source>STARTTLS where the server offers it</source>
        <translation>STARTTLS, wo der Server es anbietet</translation>
    </message>
    <message>
        <source>As mail servers do among themselves. The certificate is looked at, but decides nothing.</source>
        <translation>Wie Mailserver untereinander. Das Zertifikat wird angesehen, entscheidet aber nichts.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Everything can be read on the way, so SMTPscope will not sign in.</source>
        <translation>Unterwegs ist alles lesbar, daher meldet sich SMTPscope nicht an.</translation>
    </message>
    <message>
        <source>usual for port %1</source>
        <translation>üblich für Port %1</translation>
    </message>
    <message>
        <source>Port %1 usually expects TLS from the first byte. With this choice the server will most likely stay silent.</source>
        <translation>Port %1 erwartet gewöhnlich TLS ab dem ersten Byte. Bei dieser Wahl bleibt der Server sehr wahrscheinlich stumm.</translation>
    </message>
    <message>
        <source>Port %1 usually begins unencrypted. With this choice the encryption will most likely fail.</source>
        <translation>Port %1 beginnt gewöhnlich unverschlüsselt. Bei dieser Wahl scheitert die Verschlüsselung sehr wahrscheinlich.</translation>
    </message>
</context>
<context>
    <name>smtpscope::ExplanationView</name>
    <message>
        <source>Once it is mended there; waiting alone does not help</source>
        <translation>Sobald es dort behoben ist; Warten allein hilft nicht</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wer es beheben kann</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>The sign-in, decoded</source>
        <translation>Die Anmeldung, dekodiert</translation>
    </message>
    <message>
        <source>What the server offers</source>
        <translation>Was der Server anbietet</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation>Was es hier bedeutet</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Neuer Versuch?</translation>
    </message>
    <message>
        <source>Message to the user</source>
        <translation>Nachricht an den Benutzer</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <source>The code, taken apart</source>
        <translation>Der Code, zerlegt</translation>
    </message>
    <message>
        <source>What may come back after %1 (%2)</source>
        <translation>Was nach %1 kommen kann (%2)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Goes with this</source>
        <translation>Gehört dazu</translation>
    </message>
</context>
<context>
    <name>smtpscope::ExportDialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Session file</source>
        <translation>Sitzungsdatei</translation>
    </message>
    <message>
        <source>Export this session</source>
        <translation>Diese Sitzung exportieren</translation>
    </message>
    <message>
        <source>Export these %1 sessions</source>
        <translation>Diese %1 Sitzungen exportieren</translation>
    </message>
    <message>
        <source>See exactly what leaves this computer. Equal things keep equal stand-ins, so the story stays readable.</source>
        <translation>Genau sehen, was diesen Computer verlässt. Gleiches behält gleiche Platzhalter, so bleibt der Ablauf lesbar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A web page or a PDF file is saved, not copied.</source>
        <translation>Eine Webseite oder PDF-Datei wird gespeichert, nicht kopiert.</translation>
    </message>
    <message>
        <source>The report is being made and searched.</source>
        <translation>Der Bericht wird erstellt und durchsucht.</translation>
    </message>
    <message>
        <source>Nothing can leave: the leak check still finds %1. Mask that word too, then it is checked again.</source>
        <translation>Nichts kann hinaus: Die Leak-Prüfung findet noch %1. Auch dieses Wort maskieren, dann wird erneut geprüft.</translation>
    </message>
    <message>
        <source>Nothing is replaced, as you chose. Passwords are not in it.</source>
        <translation>Nichts wird ersetzt, wie gewählt. Passwörter stehen nicht darin.</translation>
    </message>
    <message>
        <source>Nothing is replaced. Tick &quot;Share it unredacted&quot; to go on.</source>
        <translation>Nichts wird ersetzt. „Unmaskiert weitergeben“ ankreuzen, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Leak check passed: nothing private is left. Which domain a host belongs to was guessed.</source>
        <translation>Leak-Prüfung bestanden: Nichts Privates ist übrig. Zu welcher Domain ein Host gehört, wurde geschätzt.</translation>
    </message>
    <message>
        <source>Leak check passed. The finished report was searched in plain, base64 and URL form: nothing private is left.</source>
        <translation>Leak-Prüfung bestanden. Der fertige Bericht wurde im Klartext, in base64- und URL-Form durchsucht: Nichts Privates ist übrig.</translation>
    </message>
    <message>
        <source>Copied. It can be pasted now.</source>
        <translation>Kopiert. Kann jetzt eingefügt werden.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Saved as %1. The key is in %2; keep it to yourself.</source>
        <translation>Gespeichert als %1. Der Schlüssel steht in %2; nicht weitergeben.</translation>
    </message>
</context>
<context>
    <name>smtpscope::FinderModel</name>
    <message>
        <source>of an extension</source>
        <translation>aus einer Erweiterung</translation>
    </message>
    <message>
        <source>no longer in use</source>
        <translation>nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>selten</translation>
    </message>
    <message>
        <source>of one maker</source>
        <translation>von einem Hersteller</translation>
    </message>
    <message>
        <source>in no standard</source>
        <translation>in keinem Standard</translation>
    </message>
    <message>
        <source>made by mail programs</source>
        <translation>von Mailprogrammen</translation>
    </message>
    <message>
        <source>After any command</source>
        <translation>Nach jedem Befehl</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
</context>
<context>
    <name>smtpscope::FoldButton</name>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>smtpscope::FoundCard</name>
    <message>
        <source>Try usual names</source>
        <translation>Übliche Namen versuchen</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>Looking up settings for %1</source>
        <translation>Einstellungen für %1 werden gesucht</translation>
    </message>
    <message>
        <source>Only name servers are asked. You can also type the server below.</source>
        <translation>Nur Nameserver werden gefragt. Der Server lässt sich unten auch eingeben.</translation>
    </message>
    <message>
        <source>Trying usual names in %1</source>
        <translation>Übliche Namen in %1 werden versucht</translation>
    </message>
    <message>
        <source>Each server is connected to and its greeting awaited; nothing private is said.</source>
        <translation>Zu jedem Server wird eine Verbindung geöffnet und seine Begrüßung abgewartet; nichts Privates wird gesagt.</translation>
    </message>
    <message>
        <source>Found for %1; what you typed was kept</source>
        <translation>Gefunden für %1; die eigene Eingabe blieb</translation>
    </message>
    <message>
        <source>Found for %1 and filled in below</source>
        <translation>Gefunden für %1 und unten eingetragen</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Use what was found</source>
        <translation>Gefundenes verwenden</translation>
    </message>
    <message>
        <source>No server of a usual name answered in %1</source>
        <translation>Kein Server mit üblichem Namen antwortete in %1</translation>
    </message>
    <message>
        <source>Type the server below: it stands in the settings of the program that fails.</source>
        <translation>Den Server unten eingeben: Er steht in den Einstellungen des Programms, das scheitert.</translation>
    </message>
    <message>
        <source>No settings were found for %1</source>
        <translation>Für %1 wurden keine Einstellungen gefunden</translation>
    </message>
    <message>
        <source>Type the server below, or let SMTPscope connect to %1 and see which answers.</source>
        <translation>Den Server unten eingeben oder SMTPscope mit %1 verbinden lassen und sehen, wer antwortet.</translation>
    </message>
</context>
<context>
    <name>smtpscope::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>SMTPscope help</source>
        <translation>SMTPscope-Hilfe</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>No topic has these words</source>
        <translation>Kein Thema enthält diese Wörter</translation>
    </message>
    <message>
        <source>Shorten the search, or clear it to see all topics.</source>
        <translation>Die Suche kürzen oder leeren, um alle Themen zu sehen.</translation>
    </message>
</context>
<context>
    <name>smtpscope::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes in Hexadezimal</translation>
    </message>
    <message>
        <source>The bytes were copied.</source>
        <translation>Die Bytes wurden kopiert.</translation>
    </message>
    <message>
        <source>Nothing was copied: something private was still in it.</source>
        <translation>Nichts wurde kopiert: Es war noch etwas Privates darin.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;unredacted</source>
        <translation>&amp;Unmaskiert kopieren</translation>
    </message>
    <message>
        <source>&amp;Lines instead of numbers</source>
        <translation>&amp;Zeilen statt Zahlen</translation>
    </message>
</context>
<context>
    <name>smtpscope::HistoryDelegate</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Empty: host and port</source>
        <translation>Leer: Host und Port</translation>
    </message>
</context>
<context>
    <name>smtpscope::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>smtpscope::HistoryPanel</name>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Die zwei vergleichen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>No check has &quot;%1&quot;. Clear the search to see all %2.</source>
        <translation>Keine Prüfung enthält „%1“. Die Suche leeren, um alle %2 zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is kept: the history is switched off in the settings.</source>
        <translation>Nichts wird gespeichert: Der Verlauf ist in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>No checks yet. Each check is kept here by itself. Passwords never are.</source>
        <translation>Noch keine Prüfungen. Jede Prüfung wird hier von selbst gespeichert. Passwörter nie.</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n checks deleted.</source>
        <translation>
            <numerusform>%n Prüfung gelöscht.</numerusform>
            <numerusform>%n Prüfungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>One check deleted.</source>
        <translation>Eine Prüfung gelöscht.</translation>
    </message>
</context>
<context>
    <name>smtpscope::HistoryStore</name>
    <message>
        <source>The check was not kept: there is no folder for the history.</source>
        <translation>Die Prüfung wurde nicht gespeichert: Es gibt keinen Ordner für den Verlauf.</translation>
    </message>
    <message>
        <source>The check was not kept: a password was still found in it (%1).</source>
        <translation>Die Prüfung wurde nicht gespeichert: Ein Passwort fand sich noch darin (%1).</translation>
    </message>
    <message>
        <source>The text of the message was not kept; only its size was.</source>
        <translation>Der Text der Nachricht wurde nicht gespeichert; nur seine Größe.</translation>
    </message>
</context>
<context>
    <name>smtpscope::InspectorHead</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy for the ticket, or for the person who asked</source>
        <translation>Kopieren für das Ticket oder für die Person, die gefragt hat</translation>
    </message>
    <message>
        <source>Copy for the ticket: one line</source>
        <translation>Für das Ticket kopieren: eine Zeile</translation>
    </message>
    <message>
        <source>Copy for the ticket: a paragraph</source>
        <translation>Für das Ticket kopieren: ein Absatz</translation>
    </message>
    <message>
        <source>Copy this explanation</source>
        <translation>Diese Erklärung kopieren</translation>
    </message>
    <message>
        <source>Message to the user</source>
        <translation>Nachricht an den Benutzer</translation>
    </message>
    <message>
        <source>Settings card for the telephone…</source>
        <translation>Einstellungskarte fürs Telefon…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>smtpscope::InspectorPanel</name>
    <message>
        <source>Nothing is selected. Run a check or open one from the history; then each row is explained here.</source>
        <translation>Nichts ist ausgewählt. Eine Prüfung starten oder eine aus dem Verlauf öffnen; dann wird hier jede Zeile erklärt.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>for the first answer</source>
        <translation>auf die erste Antwort</translation>
    </message>
    <message>
        <source>Private things are being replaced…</source>
        <translation>Privates wird ersetzt…</translation>
    </message>
    <message>
        <source>Copied; private things are replaced.</source>
        <translation>Kopiert; Privates ist ersetzt.</translation>
    </message>
</context>
<context>
    <name>smtpscope::KeptSignInsModel</name>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, nicht bestätigt</translation>
    </message>
    <message>
        <source>The keychain never confirmed this password. It may be there or not.</source>
        <translation>Der Schlüsselbund hat dieses Passwort nie bestätigt. Vielleicht ist es da, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Password of %1 for %2, kept %3</source>
        <translation>Passwort von %1 für %2, gespeichert %3</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>smtpscope::KeychainNotice</name>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the note about the keychain</source>
        <translation>Hinweis zum Schlüsselbund schließen</translation>
    </message>
</context>
<context>
    <name>smtpscope::LifeBar</name>
    <message>
        <source>Valid from %1 to %2, seen on %3</source>
        <translation>Gültig von %1 bis %2, gesehen am %3</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
</context>
<context>
    <name>smtpscope::MailboxToken</name>
    <message>
        <source>Click to change it, the cross takes it away.</source>
        <translation>Klicken, um sie zu ändern; das Kreuz entfernt sie.</translation>
    </message>
    <message>
        <source>%1, not an address</source>
        <translation>%1, keine Adresse</translation>
    </message>
</context>
<context>
    <name>smtpscope::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Passwords are never recorded</source>
        <translation>Passwörter werden nie aufgezeichnet</translation>
    </message>
    <message>
        <source>%1:%2, %3</source>
        <comment>host:port, date and time</comment>
        <translation>%1:%2, %3</translation>
    </message>
    <message>
        <source>Left out, because others made this plan: %1.</source>
        <translation>Weggelassen, weil dieser Plan von anderen stammt: %1.</translation>
    </message>
    <message>
        <source>Check this again…</source>
        <translation>Erneut prüfen…</translation>
    </message>
    <message>
        <source>Select the other check in the history too (Ctrl and click, or Ctrl and blank), and choose Compare again.</source>
        <translation>Auch die andere Prüfung im Verlauf auswählen (Strg und Klick oder Strg und Leertaste) und wieder „Vergleichen“ wählen.</translation>
    </message>
    <message>
        <source>Reach of %1</source>
        <translation>Erreichbarkeit von %1</translation>
    </message>
</context>
<context>
    <name>smtpscope::MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Subject: Test

Text of the message</source>
        <translation>Subject: Test

Text der Nachricht</translation>
    </message>
</context>
<context>
    <name>smtpscope::MoreOptions</name>
    <message>
        <source>More options: name in EHLO, time limit, IPv4 or IPv6, proxy, CA file, client certificate</source>
        <translation>Weitere Optionen: Name im EHLO, Zeitlimit, IPv4 oder IPv6, Proxy, CA-Datei, Client-Zertifikat</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose file for: %1</source>
        <translation>Datei wählen für: %1</translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation>Name im EHLO</translation>
    </message>
    <message>
        <source>Empty: this computer’s full name, or its address where it has none.</source>
        <translation>Leer: der volle Name dieses Computers oder, falls er keinen hat, seine Adresse.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time limit for each answer</source>
        <translation>Zeitlimit für jede Antwort</translation>
    </message>
    <message>
        <source>IPv6 and IPv4, as the system does</source>
        <translation>IPv6 und IPv4, wie das System</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Nur IPv6</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Empty: the system’s. An IP address, with a port if need be.</source>
        <translation>Leer: der des Systems. Eine IP-Adresse, falls nötig mit Port.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Such as socks5://name@proxy.example:1080. Empty: none.</source>
        <translation>Etwa socks5://name@proxy.example:1080. Leer: keiner.</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>Empty: the server’s name above.</source>
        <translation>Leer: der Servername oben.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>PEM file with the authorities to trust instead of the system’s. Empty: the system’s.</source>
        <translation>PEM-Datei mit den Zertifizierungsstellen, denen anstelle derer des Systems vertraut wird. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM or PKCS #12 file, where the server asks for one.</source>
        <translation>PEM- oder PKCS-#12-Datei, wo der Server eine verlangt.</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Empty: it is in the same file.</source>
        <translation>Leer: Er steht in derselben Datei.</translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Go on when the certificate is not in order</source>
        <translation>Weitermachen, wenn das Zertifikat nicht in Ordnung ist</translation>
    </message>
    <message>
        <source>Sign in even without encryption</source>
        <translation>Auch ohne Verschlüsselung anmelden</translation>
    </message>
    <message>
        <source>The server could be another one than it says: a password would go to whoever answers.</source>
        <translation>Es könnte ein anderer Server sein, als er vorgibt: Ein Passwort ginge an den, der antwortet.</translation>
    </message>
    <message>
        <source>Everybody on the way to the server can read the password.</source>
        <translation>Alle auf dem Weg zum Server können das Passwort lesen.</translation>
    </message>
</context>
<context>
    <name>smtpscope::NetworkPage</name>
    <message>
        <source>Hosts that were contacted</source>
        <translation>Kontaktierte Hosts</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Which hosts did SMTPscope contact?</source>
        <translation>Welche Hosts hat SMTPscope kontaktiert?</translation>
    </message>
    <message>
        <source>No host was contacted yet.</source>
        <translation>Noch kein Host wurde kontaktiert.</translation>
    </message>
    <message>
        <source>SMTPscope talks to nobody on its own: there are no updates, no statistics and no services behind it. What a check contacts is listed here.</source>
        <translation>SMTPscope spricht von sich aus mit niemandem: keine Updates, keine Statistiken, keine Dienste dahinter. Was eine Prüfung kontaktiert, steht hier.</translation>
    </message>
    <message>
        <source>Copies the selected rows, else all of them, as they are shown.</source>
        <translation>Kopiert die ausgewählten Zeilen, sonst alle, so wie sie angezeigt werden.</translation>
    </message>
    <message>
        <source>Contacts since the start: %1</source>
        <translation>Kontakte seit dem Start: %1</translation>
    </message>
</context>
<context>
    <name>smtpscope::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>smtpscope::OpenFlow</name>
    <message>
        <source>Open a session, a transcript, a log or a bounce</source>
        <translation>Eine Sitzung, einen Mitschnitt, ein Protokoll oder einen Rückläufer (Bounce) öffnen</translation>
    </message>
    <message>
        <source>Sessions, mails and texts (*.smtpscope *.json *.eml *.msg *.txt *.log *.csv *.mbox)</source>
        <translation>Sitzungen, Mails und Texte (*.smtpscope *.json *.eml *.msg *.txt *.log *.csv *.mbox)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>This is %1, read from &quot;%2&quot;.</source>
        <translation>Das ist %1, gelesen aus „%2“.</translation>
    </message>
    <message>
        <source>The file is broken</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
</context>
<context>
    <name>smtpscope::PasswordChange</name>
    <message>
        <source>New password or token</source>
        <translation>Neues Passwort oder Token</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Forget the password of %1 for %2? It cannot be brought back.</source>
        <translation>Das Passwort von %1 für %2 vergessen? Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>There is a blank at one end. It is kept as part of the password.</source>
        <translation>An einem Ende steht ein Leerzeichen. Es bleibt Teil des Passworts.</translation>
    </message>
    <message>
        <source>It goes into this computer&apos;s keychain and is not shown again.</source>
        <translation>Es kommt in den Schlüsselbund dieses Computers und wird nicht wieder angezeigt.</translation>
    </message>
</context>
<context>
    <name>smtpscope::PasteDialog</name>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>It tells of %n connections.</source>
        <translation>
            <numerusform>Es berichtet von %n Verbindung.</numerusform>
            <numerusform>Es berichtet von %n Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Because it comes from elsewhere, a new check leaves out: %1.</source>
        <translation>Weil es von anderswo stammt, lässt eine neue Prüfung weg: %1.</translation>
    </message>
    <message>
        <source>Paste and explain</source>
        <translation>Einfügen und erklären</translation>
    </message>
    <message>
        <source>It is read on this computer only; nothing is sent anywhere.</source>
        <translation>Gelesen wird nur auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>Zu erklärender Text</translation>
    </message>
    <message>
        <source>Paste an error text, a returned mail, a log or a transcript. Files can be dropped here too.</source>
        <translation>Einen Fehlertext, eine zurückgekommene Mail, ein Protokoll oder einen Mitschnitt einfügen. Dateien lassen sich hier auch ablegen.</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>What it is will be said here.</source>
        <translation>Hier steht dann, was es ist.</translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>All of the text is read; only its beginning is shown here.</source>
        <translation>Der ganze Text wird gelesen; hier steht nur sein Anfang.</translation>
    </message>
    <message>
        <source>Open those</source>
        <translation>Diese öffnen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>Mails, logs and sessions (*.smtpscope *.eml *.msg *.mbox *.log *.txt *.csv *.json);;All files (*)</source>
        <translation>Mails, Protokolle und Sitzungen (*.smtpscope *.eml *.msg *.mbox *.log *.txt *.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
</context>
<context>
    <name>smtpscope::PathStationButton</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>smtpscope::PathStrip</name>
    <message>
        <source>The road of the mail</source>
        <translation>Der Weg der Mail</translation>
    </message>
</context>
<context>
    <name>smtpscope::PlanRowButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, with %1, which is not shown</source>
        <translation>, mit %1, nicht angezeigt</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Diesen Schritt ändern</translation>
    </message>
</context>
<context>
    <name>smtpscope::PracticeDelegate</name>
    <message>
        <source>Runs on port %1</source>
        <translation>Läuft auf Port %1</translation>
    </message>
</context>
<context>
    <name>smtpscope::PracticeDialog</name>
    <message>
        <source>Practice servers</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>Servers on this computer that behave as real ones do on a bad day. Nothing leaves this computer.</source>
        <translation>Server auf diesem Computer, die sich verhalten wie echte an einem schlechten Tag. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Search the situations</source>
        <translation>Situationen durchsuchen</translation>
    </message>
    <message>
        <source>No situation has these words</source>
        <translation>Keine Situation enthält diese Wörter</translation>
    </message>
    <message>
        <source>Shorten the search, or clear it to see all of them.</source>
        <translation>Die Suche kürzen oder leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Search, such as &quot;password&quot; or &quot;certificate&quot;</source>
        <translation>Suchen, etwa „Passwort“ oder „Zertifikat“</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situationen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop all (%1)</source>
        <translation>Alle anhalten (%1)</translation>
    </message>
    <message>
        <source>The certificate of the practice servers could not be written to a temporary file.</source>
        <translation>Das Zertifikat der Übungsserver konnte nicht in eine temporäre Datei geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>smtpscope::PracticeModel</name>
    <message>
        <source>%1 Runs on port %2.</source>
        <translation>%1 Läuft auf Port %2.</translation>
    </message>
</context>
<context>
    <name>smtpscope::PracticeStory</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS where it is offered</source>
        <translation>STARTTLS, wo angeboten</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>So ist er erreichbar</translation>
    </message>
    <message>
        <source>Where a check of it ends</source>
        <translation>Wo seine Prüfung endet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It does not run yet. &quot;Check it now&quot; starts it on a free port of this computer and checks it; &quot;Start&quot; only starts it, for your own mail program.</source>
        <translation>Er läuft noch nicht. „Jetzt prüfen“ startet ihn auf einem freien Port dieses Computers und prüft ihn; „Starten“ startet ihn nur, für das eigene Mailprogramm.</translation>
    </message>
    <message>
        <source>Nothing is broken here. Look at what is unusual in the timeline, and that the verdict stays calm about it.</source>
        <translation>Hier ist nichts kaputt. In der Zeitleiste ansehen, was ungewöhnlich ist, und dass das Fazit dabei ruhig bleibt.</translation>
    </message>
    <message>
        <source>Read the verdict first. Then find the line in the timeline that proves it, and compare it with a check of &quot;works&quot;.</source>
        <translation>Zuerst das Fazit lesen. Dann in der Zeitleiste die Zeile finden, die es belegt, und mit einer Prüfung von „works“ vergleichen.</translation>
    </message>
    <message>
        <source>It answers this computer only. Any mail is taken and thrown away.</source>
        <translation>Er antwortet nur diesem Computer. Jede Mail wird angenommen und weggeworfen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>smtpscope::PreviewView</name>
    <message>
        <source>Mask this too</source>
        <translation>Auch maskieren</translation>
    </message>
    <message>
        <source>Recorded, stays on this computer</source>
        <translation>Aufgezeichnet, bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Will be shared</source>
        <translation>Wird weitergegeben</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>same name, same stand-in</source>
        <translation>gleicher Name, gleicher Platzhalter</translation>
    </message>
    <message>
        <source>Masks it everywhere in the report.</source>
        <translation>Maskiert es überall im Bericht.</translation>
    </message>
    <message>
        <source>Only words with a letter or digit can be masked.</source>
        <translation>Nur Wörter mit Buchstabe oder Ziffer lassen sich maskieren.</translation>
    </message>
    <message>
        <source>Shares the name as it was recorded.</source>
        <translation>Gibt den Namen so weiter, wie er aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Names of people stay masked; &quot;Custom&quot; can share them.</source>
        <translation>Namen von Personen bleiben maskiert; „Eigene Auswahl“ kann sie weitergeben.</translation>
    </message>
    <message>
        <source>Select a word on the left to mask it too, or a stand-in on the right to keep the original.</source>
        <translation>Links ein Wort auswählen, um es auch zu maskieren, oder rechts einen Platzhalter, um das Original zu behalten.</translation>
    </message>
    <message>
        <source>Mask &quot;%1&quot; too</source>
        <translation>Auch „%1“ maskieren</translation>
    </message>
    <message>
        <source>Keep &quot;%1&quot;</source>
        <translation>„%1“ behalten</translation>
    </message>
    <message>
        <source>Further lines of the report, checked as well: %1</source>
        <translation>Weitere Zeilen des Berichts, ebenfalls geprüft: %1</translation>
    </message>
</context>
<context>
    <name>smtpscope::ProblemPage</name>
    <message>
        <source>What is the problem?</source>
        <translation>Was ist das Problem?</translation>
    </message>
    <message>
        <source>Choose what the person told you. The next pages ask only what this problem needs.</source>
        <translation>Wählen, was die Person berichtet hat. Die nächsten Seiten fragen nur, was dieses Problem braucht.</translation>
    </message>
    <message>
        <source>I can’t send mail</source>
        <translation>Ich kann keine Mail senden</translation>
    </message>
    <message>
        <source>A program, printer or server gets an error when it sends.</source>
        <translation>Ein Programm, Drucker oder Server erhält beim Senden einen Fehler.</translation>
    </message>
    <message>
        <source>Mail to someone is refused or returned</source>
        <translation>Mail an jemanden wird abgelehnt oder kommt zurück</translation>
    </message>
    <message>
        <source>One address or one company cannot be reached.</source>
        <translation>Eine Adresse oder eine Firma ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>I can’t fetch mail</source>
        <translation>Ich kann keine Mail abrufen</translation>
    </message>
    <message>
        <source>IMAP or POP3 does not connect or sign in.</source>
        <translation>IMAP oder POP3 verbindet sich nicht oder meldet sich nicht an.</translation>
    </message>
    <message>
        <source>I have an error text or a bounce</source>
        <translation>Ich habe einen Fehlertext oder Rückläufer (Bounce)</translation>
    </message>
    <message>
        <source>Paste it; no connection is made.</source>
        <translation>Einfügen; keine Verbindung wird hergestellt.</translation>
    </message>
    <message>
        <source>Let me talk to the server myself</source>
        <translation>Selbst mit dem Server sprechen</translation>
    </message>
    <message>
        <source>A console that explains every answer.</source>
        <translation>Eine Konsole, die jede Antwort erklärt.</translation>
    </message>
</context>
<context>
    <name>smtpscope::RawPanel</name>
    <message>
        <source>No line has this.</source>
        <translation>Keine Zeile enthält das.</translation>
    </message>
    <message>
        <source>Find in these lines</source>
        <translation>In diesen Zeilen suchen</translation>
    </message>
    <message>
        <source>He&amp;xadecimal</source>
        <translation>He&amp;xadezimal</translation>
    </message>
</context>
<context>
    <name>smtpscope::RawView</name>
    <message>
        <source>Raw conversation</source>
        <translation>Rohdialog</translation>
    </message>
    <message>
        <source>The lines were copied.</source>
        <translation>Die Zeilen wurden kopiert.</translation>
    </message>
    <message>
        <source>Nothing was copied: something private was still in those lines.</source>
        <translation>Nichts wurde kopiert: In diesen Zeilen war noch etwas Privates.</translation>
    </message>
    <message>
        <source>Line %1, sent: %2</source>
        <translation>Zeile %1, gesendet: %2</translation>
    </message>
    <message>
        <source>Line %1, received: %2</source>
        <translation>Zeile %1, empfangen: %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;unredacted</source>
        <translation>&amp;Unmaskiert kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal</source>
        <translation>&amp;Hexadezimal</translation>
    </message>
</context>
<context>
    <name>smtpscope::ReachModel</name>
    <message>
        <source>No encryption</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS at once</source>
        <translation>TLS sofort</translation>
    </message>
    <message>
        <source>between servers</source>
        <translation>zwischen Servern</translation>
    </message>
    <message>
        <source>sending, TLS</source>
        <translation>Senden, TLS</translation>
    </message>
    <message>
        <source>sending, STARTTLS</source>
        <translation>Senden, STARTTLS</translation>
    </message>
    <message>
        <source>sending, spare</source>
        <translation>Senden, Reserve</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>Kein %1 hier</translation>
    </message>
    <message>
        <source>the host has no such address</source>
        <translation>der Host hat keine solche Adresse</translation>
    </message>
    <message>
        <source>not set up, does no harm</source>
        <translation>nicht eingerichtet, schadet nicht</translation>
    </message>
    <message>
        <source>Port %1, %2, %3: %4, %5</source>
        <translation>Port %1, %2, %3: %4, %5</translation>
    </message>
    <message>
        <source>all ways</source>
        <translation>alle Wege</translation>
    </message>
    <message>
        <source>%1. This is one to use.</source>
        <translation>%1. Dieser Weg eignet sich.</translation>
    </message>
    <message>
        <source>All ways</source>
        <translation>Alle Wege</translation>
    </message>
</context>
<context>
    <name>smtpscope::ReachPage</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Which ports can this computer reach?</source>
        <translation>Welche Ports erreicht dieser Computer?</translation>
    </message>
    <message>
        <source>Every mail port of a host is tried in every way. Nobody signs in, nothing is sent.</source>
        <translation>Jeder Mailport eines Hosts wird auf jedem Weg versucht. Niemand meldet sich an, nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What can this computer reach?</source>
        <translation>Was erreicht dieser Computer?</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works only another way</source>
        <translation>geht nur auf anderem Weg</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>A framed cell is one to use. Enter starts a check with it.</source>
        <translation>Ein umrahmtes Feld eignet sich. Die Eingabetaste startet damit eine Prüfung.</translation>
    </message>
    <message>
        <source>Ports and ways to encrypt</source>
        <translation>Ports und Arten der Verschlüsselung</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of a mail server.</source>
        <translation>Den Namen oder die IP-Adresse eines Mailservers eingeben.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Trying the mail ports of %1: %2 of %3 ways are known.</source>
        <translation>Mailports von %1 werden versucht: %2 von %3 Wegen sind bekannt.</translation>
    </message>
    <message>
        <source>This takes at most %1 seconds for each way; all are tried side by side.</source>
        <translation>Das dauert höchstens %1 Sekunden je Weg; alle werden nebeneinander versucht.</translation>
    </message>
    <message>
        <source>Name a mail server to compare with in the settings, so that this can be decided.</source>
        <translation>In den Einstellungen einen Mailserver zum Vergleich nennen, damit sich das entscheiden lässt.</translation>
    </message>
    <message>
        <source>Ports and ways</source>
        <translation>Ports und Wege</translation>
    </message>
    <message>
        <source>Ways tried: %1, going out from this computer, not coming in.</source>
        <translation>Versuchte Wege: %1, ausgehend von diesem Computer, nicht eingehend.</translation>
    </message>
</context>
<context>
    <name>smtpscope::RecipientPage</name>
    <message>
        <source>An address such as jo.lind@example.org, or only its domain.</source>
        <translation>Eine Adresse wie jo.lind@example.org oder nur ihre Domain.</translation>
    </message>
    <message>
        <source>Empty: the check asks as a returned mail does, without a sender.</source>
        <translation>Leer: Die Prüfung fragt wie eine zurückgesandte Mail, ohne Absender.</translation>
    </message>
    <message>
        <source>Whom does mail not reach?</source>
        <translation>Wen erreicht die Mail nicht?</translation>
    </message>
    <message>
        <source>The address that is refused, exactly as it was written.</source>
        <translation>Die abgelehnte Adresse, genau wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Recipient’s address or domain</source>
        <translation>Adresse oder Domain des Empfängers</translation>
    </message>
    <message>
        <source>The recipient’s own mail servers</source>
        <translation>Die eigenen Mailserver des Empfängers</translation>
    </message>
    <message>
        <source>Every server that takes mail for the domain is asked, as another mail server would. No sign-in.</source>
        <translation>Jeder Server, der Mail für die Domain annimmt, wird gefragt, wie ein anderer Mailserver es täte. Ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Your own outgoing server</source>
        <translation>Der eigene Postausgangsserver</translation>
    </message>
    <message>
        <source>With sign-in, as the person’s mail program does it.</source>
        <translation>Mit Anmeldung, wie es das Mailprogramm der Person tut.</translation>
    </message>
    <message>
        <source>Ask about the recipient</source>
        <translation>Nach dem Empfänger fragen</translation>
    </message>
    <message>
        <source>The servers say yes or no to the address, then the check says goodbye.</source>
        <translation>Die Server sagen ja oder nein zur Adresse, dann verabschiedet sich die Prüfung.</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Eine Testnachricht senden</translation>
    </message>
    <message>
        <source>A short mail that says it is a test goes to every server that takes it.</source>
        <translation>Eine kurze Mail, die sich als Test zu erkennen gibt, geht an jeden Server, der sie annimmt.</translation>
    </message>
    <message>
        <source>From (envelope sender)</source>
        <translation>Von (Umschlagabsender)</translation>
    </message>
    <message>
        <source>no mail is sent</source>
        <translation>keine Mail wird gesendet</translation>
    </message>
    <message>
        <source>How far shall the check go?</source>
        <translation>Wie weit soll die Prüfung gehen?</translation>
    </message>
    <message>
        <source>Whom shall the check ask?</source>
        <translation>Wen soll die Prüfung fragen?</translation>
    </message>
    <message>
        <source>Type the address or its domain to go on.</source>
        <translation>Die Adresse oder ihre Domain eingeben, dann geht es weiter.</translation>
    </message>
</context>
<context>
    <name>smtpscope::ReplyFinder</name>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>enhanced code</source>
        <translation>erweiterter Statuscode</translation>
    </message>
    <message>
        <source>response code</source>
        <translation>Antwortkennung</translation>
    </message>
    <message>
        <source>words of %1</source>
        <translation>Wortlaut von %1</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>&amp;Copy explanation</source>
        <translation>Erklärung &amp;kopieren</translation>
    </message>
    <message>
        <source>What does this reply mean?</source>
        <translation>Was bedeutet diese Antwort?</translation>
    </message>
    <message>
        <source>Copied: the message to the user.</source>
        <translation>Kopiert: die Nachricht an den Benutzer.</translation>
    </message>
    <message>
        <source>Reply or code</source>
        <translation>Antwort oder Code</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>Als Antwort auf</translation>
    </message>
    <message>
        <source>As the text says</source>
        <translation>Wie der Text es sagt</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>nach Code</translation>
    </message>
    <message>
        <source>by command</source>
        <translation>nach Befehl</translation>
    </message>
    <message>
        <source>&amp;In answer to</source>
        <translation>Als &amp;Antwort auf</translation>
    </message>
    <message>
        <source>&amp;List all codes</source>
        <translation>Alle Codes auf&amp;listen</translation>
    </message>
    <message>
        <source>Type a code or paste any reply. This works without a network.</source>
        <translation>Einen Code eingeben oder eine beliebige Antwort einfügen. Das geht ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no word and no number in this text.</source>
        <translation>In diesem Text steht kein Wort und keine Zahl.</translation>
    </message>
    <message>
        <source>Choose a code at the left, or type one above.</source>
        <translation>Links einen Code wählen oder oben einen eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Explanation %1 of %2</source>
        <translation>Erklärung %1 von %2</translation>
    </message>
    <message>
        <source>Copied: the explanation, without the text that you typed.</source>
        <translation>Kopiert: die Erklärung, ohne den eingegebenen Text.</translation>
    </message>
</context>
<context>
    <name>smtpscope::RetryClock</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>Check again in %1</source>
        <translation>Neue Prüfung in %1</translation>
    </message>
    <message>
        <source>Cancel the wait</source>
        <translation>Warten abbrechen</translation>
    </message>
    <message>
        <source>Check again now</source>
        <translation>Jetzt erneut prüfen</translation>
    </message>
    <message>
        <source>Checks again by itself in %1 and compares the two.</source>
        <translation>Prüft in %1 von selbst noch einmal und vergleicht beide.</translation>
    </message>
    <message>
        <source>The check begins now.</source>
        <translation>Die Prüfung beginnt jetzt.</translation>
    </message>
</context>
<context>
    <name>smtpscope::ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation>Das wird gesendet</translation>
    </message>
    <message>
        <source>Exactly these steps, in this order. Choose one to change it.</source>
        <translation>Genau diese Schritte, in dieser Reihenfolge. Zum Ändern einen auswählen.</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Nachricht anzeigen</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>The file names the server %1, port %2</source>
        <translation>Die Datei nennt den Server %1, Port %2</translation>
    </message>
    <message>
        <source>This plan comes from somebody else’s file. Start it only when you know this server.</source>
        <translation>Dieser Plan stammt aus einer fremden Datei. Nur starten, wenn dieser Server bekannt ist.</translation>
    </message>
    <message>
        <source>This check sends a real mail</source>
        <translation>Diese Prüfung sendet eine echte Mail</translation>
    </message>
    <message>
        <source>It goes to %1 and cannot be called back.</source>
        <translation>Sie geht an %1 und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Then the console opens, and nothing is sent but what you type.</source>
        <translation>Dann öffnet sich die Konsole, und gesendet wird nur, was eingegeben wird.</translation>
    </message>
    <message>
        <source>No mail leaves this computer: the check says goodbye before the message.</source>
        <translation>Keine Mail verlässt diesen Computer: Die Prüfung verabschiedet sich vor der Nachricht.</translation>
    </message>
    <message>
        <source>No mail is fetched or deleted: the check says goodbye after the sign-in.</source>
        <translation>Keine Mail wird abgerufen oder gelöscht: Die Prüfung verabschiedet sich nach der Anmeldung.</translation>
    </message>
    <message>
        <source>One sign-in with one password, so that no account is locked.</source>
        <translation>Eine Anmeldung mit einem Passwort, damit kein Konto gesperrt wird.</translation>
    </message>
</context>
<context>
    <name>smtpscope::ServerPage</name>
    <message>
        <source>Which server?</source>
        <translation>Welcher Server?</translation>
    </message>
    <message>
        <source>Type an e-mail address and SMTPscope looks up the server, or type the server itself.</source>
        <translation>Eine E-Mail-Adresse eingeben, dann sucht SMTPscope den Server; oder den Server selbst eingeben.</translation>
    </message>
    <message>
        <source>How mail is fetched</source>
        <translation>Wie Mail abgerufen wird</translation>
    </message>
    <message>
        <source>E-mail address or server</source>
        <translation>E-Mail-Adresse oder Server</translation>
    </message>
    <message>
        <source>Such as anna@example.com or smtp.example.com.</source>
        <translation>Etwa anna@example.com oder smtp.example.com.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>“%1” is an address. Type it above, and the server’s name here.</source>
        <translation>„%1“ ist eine Adresse. Sie gehört nach oben, der Servername hierhin.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A number up to 65535.</source>
        <translation>Eine Zahl bis 65535.</translation>
    </message>
    <message>
        <source>Type an e-mail address or a server to go on.</source>
        <translation>Eine E-Mail-Adresse oder einen Server eingeben, dann geht es weiter.</translation>
    </message>
    <message>
        <source>The port was moved to its own field.</source>
        <translation>Der Port wurde in sein eigenes Feld verschoben.</translation>
    </message>
</context>
<context>
    <name>smtpscope::SettingsCardDialog</name>
    <message>
        <source>Settings card</source>
        <translation>Einstellungskarte</translation>
    </message>
    <message>
        <source>To read out on the telephone. The password is not on it.</source>
        <translation>Zum Vorlesen am Telefon. Das Passwort steht nicht darauf.</translation>
    </message>
    <message>
        <source>&amp;Spell names letter by letter</source>
        <translation>Namen &amp;buchstabieren</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;In the words of</source>
        <translation>&amp;In den Worten von</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>smtpscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Pseudo (for testing translations)</source>
        <translation>Pseudo (zum Testen von Übersetzungen)</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Times in the timeline</source>
        <translation>Zeiten in der Zeitleiste</translation>
    </message>
    <message>
        <source>Since the start of the check (573 ms)</source>
        <translation>Seit Beginn der Prüfung (573 ms)</translation>
    </message>
    <message>
        <source>By the clock (09:41:07.573)</source>
        <translation>Nach der Uhr (09:41:07.573)</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Time limit for each step</source>
        <translation>Zeitlimit für jeden Schritt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A server may take up to 5 minutes for a reply; most take less than 10 s.</source>
        <translation>Ein Server darf für eine Antwort bis zu 5 Minuten brauchen; die meisten brauchen weniger als 10 s.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Used by new checks. Empty: connect directly.</source>
        <translation>Gilt für neue Prüfungen. Leer: direkt verbinden.</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Asked for names instead of the system. Empty: ask the system.</source>
        <translation>Wird anstelle des Systems nach Namen gefragt. Leer: das System fragen.</translation>
    </message>
    <message>
        <source>Host to compare with for port 25</source>
        <translation>Vergleichs-Host für Port 25</translation>
    </message>
    <message>
        <source>When port 25 of a server is silent, this one is tried, too, to find out whether this network lets port 25 out. Empty: nobody is asked.</source>
        <translation>Ist Port 25 eines Servers stumm, wird auch dieser versucht, um herauszufinden, ob dieses Netzwerk Port 25 hinauslässt. Leer: niemand wird gefragt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keep each check on this computer</source>
        <translation>Jede Prüfung auf diesem Computer speichern</translation>
    </message>
    <message>
        <source>Delete checks after</source>
        <translation>Prüfungen löschen nach</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>0: never. Checks with a star stay in any case.</source>
        <translation>0: nie. Prüfungen mit Stern bleiben in jedem Fall.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Keep the text of messages, too</source>
        <translation>Auch den Text von Nachrichten speichern</translation>
    </message>
    <message>
        <source>Passwords are never kept. The files can be read by you alone.</source>
        <translation>Passwörter werden nie gespeichert. Die Dateien sind nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Delete all checks without a star</source>
        <translation>Alle Prüfungen ohne Stern löschen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>smtpscope::SettingsDiscovery</name>
    <message>
        <source>the settings that %1 publishes, %2</source>
        <translation>die Einstellungen, die %1 veröffentlicht, %2</translation>
    </message>
    <message>
        <source>the domain’s DNS record for sending mail (%1), looked up just now</source>
        <translation>der DNS-Eintrag der Domain für das Senden von Mail (%1), gerade abgefragt</translation>
    </message>
    <message>
        <source>the domain’s DNS record for fetching mail (%1), looked up just now</source>
        <translation>der DNS-Eintrag der Domain für das Abrufen von Mail (%1), gerade abgefragt</translation>
    </message>
    <message>
        <source>the domain’s mail goes to %1 (%2, looked up just now), so the settings that %1 publishes, %3</source>
        <translation>die Mail der Domain geht an %1 (%2, gerade abgefragt), daher die Einstellungen, die %1 veröffentlicht, %3</translation>
    </message>
</context>
<context>
    <name>smtpscope::ShareChoice</name>
    <message>
        <source>Keep a key to the stand-ins</source>
        <translation>Einen Schlüssel zu den Platzhaltern behalten</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Your own changes</source>
        <translation>Eigene Änderungen</translation>
    </message>
    <message>
        <source>Do not mask &quot;%1&quot;</source>
        <translation>„%1“ nicht maskieren</translation>
    </message>
    <message>
        <source>Do not keep &quot;%1&quot;</source>
        <translation>„%1“ nicht behalten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Text, ready for a ticket</source>
        <translation>Text, fertig für ein Ticket</translation>
    </message>
    <message>
        <source>Markdown, ready for a ticket</source>
        <translation>Markdown, fertig für ein Ticket</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Session file (JSON)</source>
        <translation>Sitzungsdatei (JSON)</translation>
    </message>
    <message>
        <source>A file beside the report that turns stand-ins back into names. It is for you alone.</source>
        <translation>Eine Datei neben dem Bericht, die Platzhalter wieder zu Namen macht. Sie ist nur für Sie.</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>Wer wird es lesen?</translation>
    </message>
    <message>
        <source>A vendor or the other side&apos;s support</source>
        <translation>Ein Hersteller oder der Support der Gegenseite</translation>
    </message>
    <message>
        <source>Server names stay, people and your network go.</source>
        <translation>Servernamen bleiben, Personen und Ihr Netzwerk verschwinden.</translation>
    </message>
    <message>
        <source>Anyone, for example a forum</source>
        <translation>Alle, zum Beispiel ein Forum</translation>
    </message>
    <message>
        <source>All names and addresses are replaced.</source>
        <translation>Alle Namen und Adressen werden ersetzt.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Choose what is replaced.</source>
        <translation>Wählen, was ersetzt wird.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>Nothing is replaced. Passwords are never in a file anyway.</source>
        <translation>Nichts wird ersetzt. Passwörter stehen ohnehin nie in einer Datei.</translation>
    </message>
    <message>
        <source>Names, addresses and message texts stay readable.</source>
        <translation>Namen, Adressen und Nachrichtentexte bleiben lesbar.</translation>
    </message>
    <message>
        <source>Share it unredacted</source>
        <translation>Unmaskiert weitergeben</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>smtpscope::SignInDialog</name>
    <message>
        <source>LOGIN command</source>
        <translation>Befehl LOGIN</translation>
    </message>
    <message>
        <source>USER and PASS commands</source>
        <translation>Befehle USER und PASS</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>The password goes to this server only, encrypted. It is kept nowhere, and the record shows only its length.</source>
        <translation>Das Passwort geht nur an diesen Server, verschlüsselt. Es wird nirgends gespeichert, und die Aufzeichnung zeigt nur seine Länge.</translation>
    </message>
    <message>
        <source>This connection does not protect a password: it is not encrypted, or the server&apos;s certificate is not in order.</source>
        <translation>Diese Verbindung schützt kein Passwort: Sie ist nicht verschlüsselt, oder das Zertifikat des Servers ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Send the password all the same</source>
        <translation>Das Passwort trotzdem senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The blank at the start or end is left out when it is sent.</source>
        <translation>Das Leerzeichen am Anfang oder Ende wird beim Senden weggelassen.</translation>
    </message>
    <message>
        <source>There is a blank at the start or end; it is sent as typed.</source>
        <translation>Am Anfang oder Ende steht ein Leerzeichen; es wird so gesendet.</translation>
    </message>
</context>
<context>
    <name>smtpscope::SignInPage</name>
    <message>
        <source>There is a blank at the beginning or the end. It is sent too.</source>
        <translation>Am Anfang oder Ende steht ein Leerzeichen. Es wird mitgesendet.</translation>
    </message>
    <message>
        <source>Most providers want the whole e-mail address.</source>
        <translation>Die meisten Anbieter wollen die ganze E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Length: %1.</source>
        <translation>Länge: %1.</translation>
    </message>
    <message>
        <source> There is a blank at an end. It is sent too; a pasted blank is a common cause of trouble.</source>
        <translation> An einem Ende steht ein Leerzeichen. Es wird mitgesendet; ein eingefügtes Leerzeichen ist eine häufige Fehlerursache.</translation>
    </message>
    <message>
        <source> Not all characters are plain letters, digits or signs; some servers stumble over those.</source>
        <translation> Nicht alle Zeichen sind einfache Buchstaben, Ziffern oder Satzzeichen; manche Server stolpern darüber.</translation>
    </message>
    <message>
        <source>How does the person sign in?</source>
        <translation>Wie meldet sich die Person an?</translation>
    </message>
    <message>
        <source>Use the same user name and password as the program that fails.</source>
        <translation>Denselben Benutzernamen und dasselbe Passwort wie das Programm verwenden, das scheitert.</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>OAuth token</source>
        <translation>OAuth-Token</translation>
    </message>
    <message>
        <source>Without sign-in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>This provider takes an OAuth token only; a password will be refused.</source>
        <translation>Dieser Anbieter nimmt nur ein OAuth-Token; ein Passwort wird abgelehnt.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Only for this check</source>
        <translation>Nur für diese Prüfung</translation>
    </message>
    <message>
        <source>In this computer’s keychain</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Stored by the system, not by SMTPscope. You can remove it at any time.</source>
        <translation>Vom System gespeichert, nicht von SMTPscope. Lässt sich jederzeit entfernen.</translation>
    </message>
    <message>
        <source>Stored by the system (%1), not by SMTPscope. You can remove it at any time.</source>
        <translation>Vom System gespeichert (%1), nicht von SMTPscope. Lässt sich jederzeit entfernen.</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>Trotzdem unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>The best that the server offers</source>
        <translation>Das beste, das der Server anbietet</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The access token itself, as the program got it. Tokens often last one hour.</source>
        <translation>Das Zugriffstoken selbst, wie das Programm es erhielt. Tokens gelten oft eine Stunde.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>The password</source>
        <translation>Das Passwort</translation>
    </message>
    <message>
        <source>%1 goes to %2, port %3</source>
        <translation>%1 geht an %2, Port %3</translation>
    </message>
    <message>
        <source>Everybody on the way can read it, because no encryption was chosen. Go back to choose another, or say so here.</source>
        <translation>Alle auf dem Weg können es lesen, weil keine Verschlüsselung gewählt ist. Zurückgehen und eine andere wählen oder hier zustimmen.</translation>
    </message>
    <message>
        <source>Only when the server turns encryption on with a certificate that is in order. No file of SMTPscope ever holds it.</source>
        <translation>Nur wenn der Server die Verschlüsselung mit einem Zertifikat einschaltet, das in Ordnung ist. Keine Datei von SMTPscope enthält es je.</translation>
    </message>
    <message>
        <source>Only after encryption is on. No file of SMTPscope ever holds it.</source>
        <translation>Nur mit eingeschalteter Verschlüsselung. Keine Datei von SMTPscope enthält es je.</translation>
    </message>
    <message>
        <source>Remembered from an earlier check with this server.</source>
        <translation>Gemerkt aus einer früheren Prüfung dieses Servers.</translation>
    </message>
    <message>
        <source>Taken from the keychain, where it is kept for this server.</source>
        <translation>Aus dem Schlüsselbund, wo es für diesen Server gespeichert ist.</translation>
    </message>
    <message>
        <source>Type a user name, or choose “Without sign-in”.</source>
        <translation>Einen Benutzernamen eingeben oder „Ohne Anmeldung“ wählen.</translation>
    </message>
    <message>
        <source>Paste the token to go on.</source>
        <translation>Das Token einfügen, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Type the password to go on.</source>
        <translation>Das Passwort eingeben, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Say whether it may be sent unencrypted.</source>
        <translation>Angeben, ob es unverschlüsselt gesendet werden darf.</translation>
    </message>
    <message>
        <source>Forgotten when SMTPscope ends.</source>
        <translation>Vergessen, wenn SMTPscope endet.</translation>
    </message>
</context>
<context>
    <name>smtpscope::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What is wrong with the mail?</source>
        <translation>Was stimmt mit der Mail nicht?</translation>
    </message>
    <message>
        <source>SMTPscope follows a mail step by step, shows where it stops and who can fix it.</source>
        <translation>SMTPscope verfolgt eine Mail Schritt für Schritt, zeigt, wo sie hängen bleibt und wer es beheben kann.</translation>
    </message>
    <message>
        <source>Check a mail server</source>
        <translation>Einen Mailserver prüfen</translation>
    </message>
    <message>
        <source>Answer a few questions, see where it fails.</source>
        <translation>Ein paar Fragen beantworten und sehen, wo es scheitert.</translation>
    </message>
    <message>
        <source>Explain something you already have</source>
        <translation>Etwas Vorhandenes erklären lassen</translation>
    </message>
    <message>
        <source>Paste an error, a log or a bounce, or drop a file here.</source>
        <translation>Einen Fehler, ein Protokoll oder einen Rückläufer (Bounce) einfügen oder eine Datei hier ablegen.</translation>
    </message>
    <message>
        <source>Try it without a server</source>
        <translation>Ohne Server ausprobieren</translation>
    </message>
    <message>
        <source>A built-in server plays greylisting, a bad certificate and much more.</source>
        <translation>Ein eingebauter Server spielt Greylisting, ein schlechtes Zertifikat und vieles mehr.</translation>
    </message>
</context>
<context>
    <name>smtpscope::StepButton</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>smtpscope::TimelineModel</name>
    <message>
        <source>waiting for the answer</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>smtpscope::TimelinePanel</name>
    <message>
        <source>The row was copied.</source>
        <translation>Die Zeile wurde kopiert.</translation>
    </message>
    <message>
        <source>Nothing was copied: something private was still in that row.</source>
        <translation>Nichts wurde kopiert: In dieser Zeile war noch etwas Privates.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>Filter by text or code</source>
        <translation>Nach Text oder Code filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No row is a problem. Show all %1.</source>
        <translation>Keine Zeile ist ein Problem. Alle %1 anzeigen.</translation>
    </message>
    <message>
        <source>No row has &quot;%1&quot;. Clear the filter to see all %2.</source>
        <translation>Keine Zeile enthält „%1“. Den Filter leeren, um alle %2 zu sehen.</translation>
    </message>
</context>
<context>
    <name>smtpscope::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Show the &amp;bytes</source>
        <translation>&amp;Bytes anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;unredacted</source>
        <translation>&amp;Unmaskiert kopieren</translation>
    </message>
    <message>
        <source>Nothing was sent for %1; that time is cut out here.</source>
        <translation>%1 lang wurde nichts gesendet; diese Zeit ist hier herausgeschnitten.</translation>
    </message>
</context>
<context>
    <name>smtpscope::ToolFlow</name>
    <message>
        <source>Hosts contacted</source>
        <translation>Kontaktierte Hosts</translation>
    </message>
</context>
<context>
    <name>smtpscope::UsualNameSearch</name>
    <message>
        <source>a usual name in this domain; the server answered just now</source>
        <translation>ein üblicher Name in dieser Domain; der Server hat gerade geantwortet</translation>
    </message>
    <message>
        <source>Its certificate is not in order: it may be the wrong server.</source>
        <translation>Sein Zertifikat ist nicht in Ordnung: Es könnte der falsche Server sein.</translation>
    </message>
</context>
<context>
    <name>smtpscope::WaitingView</name>
    <message>
        <source>What is happening</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>What may come back</source>
        <translation>Was kommen kann</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>%1 s for this step</source>
        <translation>%1 s für diesen Schritt</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
</context>
<context>
    <name>smtpscope::WindowActions</name>
    <message>
        <source>&amp;New check…</source>
        <translation>&amp;Neue Prüfung…</translation>
    </message>
    <message>
        <source>Says what is wrong, finds the server, and follows a mail step by step.</source>
        <translation>Sagt, was nicht stimmt, findet den Server und verfolgt eine Mail Schritt für Schritt.</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Does the same check once more.</source>
        <translation>Führt dieselbe Prüfung noch einmal aus.</translation>
    </message>
    <message>
        <source>Run again with &amp;changes…</source>
        <translation>&amp;Mit Änderungen wiederholen…</translation>
    </message>
    <message>
        <source>Opens the check in the wizard, filled in.</source>
        <translation>Öffnet die Prüfung ausgefüllt im Assistenten.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Ends the check that is going on.</source>
        <translation>Beendet die laufende Prüfung.</translation>
    </message>
    <message>
        <source>&amp;Talk to a server…</source>
        <translation>Mit einem Server &amp;sprechen…</translation>
    </message>
    <message>
        <source>Opens a connection in which you type the commands.</source>
        <translation>Öffnet eine Verbindung, in der die Befehle von Hand eingegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Paste and explain…</source>
        <translation>&amp;Einfügen und erklären…</translation>
    </message>
    <message>
        <source>Explains an error, a log or a bounce that you have as text.</source>
        <translation>Erklärt einen Fehler, ein Protokoll oder einen Rückläufer (Bounce), der als Text vorliegt.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Opens a saved session, a transcript, a log or a bounce.</source>
        <translation>Öffnet eine gespeicherte Sitzung, einen Mitschnitt, ein Protokoll oder einen Rückläufer (Bounce).</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Shares the session with private data taken out.</source>
        <translation>Gibt die Sitzung ohne private Daten weiter.</translation>
    </message>
    <message>
        <source>Copy for the &amp;ticket</source>
        <translation>Für das &amp;Ticket kopieren</translation>
    </message>
    <message>
        <source>Copies the verdict in one paragraph, with private data taken out.</source>
        <translation>Kopiert das Fazit als einen Absatz, ohne private Daten.</translation>
    </message>
    <message>
        <source>Copy the &amp;message to the user</source>
        <translation>Na&amp;chricht an den Benutzer kopieren</translation>
    </message>
    <message>
        <source>Copies a sentence that you can send to the person who asked.</source>
        <translation>Kopiert einen Satz für die Person, die gefragt hat.</translation>
    </message>
    <message>
        <source>Settings &amp;card…</source>
        <translation>Einstellungs&amp;karte…</translation>
    </message>
    <message>
        <source>Shows host, port, encryption and user name to read out on the telephone.</source>
        <translation>Zeigt Host, Port, Verschlüsselung und Benutzername zum Vorlesen am Telefon.</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>Shows where two sessions part.</source>
        <translation>Zeigt, wo zwei Sitzungen auseinandergehen.</translation>
    </message>
    <message>
        <source>&amp;Reach…</source>
        <translation>Er&amp;reichbarkeit…</translation>
    </message>
    <message>
        <source>Tries which ports of a host can be reached, and how.</source>
        <translation>Versucht, welche Ports eines Hosts wie erreichbar sind.</translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation>Übun&amp;gsserver…</translation>
    </message>
    <message>
        <source>Starts a server on this computer that plays a situation.</source>
        <translation>Startet einen Server auf diesem Computer, der eine Situation spielt.</translation>
    </message>
    <message>
        <source>&amp;What does this reply mean?</source>
        <translation>&amp;Was bedeutet diese Antwort?</translation>
    </message>
    <message>
        <source>Explains a reply code or text.</source>
        <translation>Erklärt einen Antwortcode oder Text.</translation>
    </message>
    <message>
        <source>&amp;Kept sign-ins…</source>
        <translation>&amp;Gespeicherte Anmeldungen…</translation>
    </message>
    <message>
        <source>Shows the sign-ins in the keychain, and forgets them.</source>
        <translation>Zeigt die Anmeldungen im Schlüsselbund und vergisst sie auf Wunsch.</translation>
    </message>
    <message>
        <source>&amp;Hosts contacted…</source>
        <translation>K&amp;ontaktierte Hosts…</translation>
    </message>
    <message>
        <source>Lists every host that SMTPscope has talked to.</source>
        <translation>Listet jeden Host auf, mit dem SMTPscope gesprochen hat.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Colours, text size, language, time limits and more.</source>
        <translation>Farben, Textgröße, Sprache, Zeitlimits und mehr.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Selects the next row of the timeline that went wrong.</source>
        <translation>Wählt die nächste Zeile der Zeitleiste aus, in der etwas schiefging.</translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>Selects the row before that went wrong.</source>
        <translation>Wählt die vorige Zeile aus, in der etwas schiefging.</translation>
    </message>
    <message>
        <source>&amp;Filter the timeline</source>
        <translation>Zeitleiste &amp;filtern</translation>
    </message>
    <message>
        <source>Shows only the rows that have a text or code.</source>
        <translation>Zeigt nur die Zeilen, die einen Text oder Code enthalten.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Goes to the list of checks.</source>
        <translation>Geht zur Liste der Prüfungen.</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <source>Goes to the next part of the window.</source>
        <translation>Geht zum nächsten Teil des Fensters.</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Vo&amp;riger Bereich</translation>
    </message>
    <message>
        <source>Goes to the part before.</source>
        <translation>Geht zum vorigen Teil.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Explains the window and the first diagnosis in five steps.</source>
        <translation>Erklärt das Fenster und die erste Diagnose in fünf Schritten.</translation>
    </message>
    <message>
        <source>&amp;About SMTPscope</source>
        <translation>Ü&amp;ber SMTPscope</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>Version und Lizenzen.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes SMTPscope.</source>
        <translation>Beendet SMTPscope.</translation>
    </message>
</context>
<context>
    <name>smtpscope::WordChips</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
</TS>
