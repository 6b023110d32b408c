# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
# Completion for bash. Needs no other package; a shell loads it with `source`, or finds it in
# /usr/share/bash-completion/completions under the name smtpscope-cli.

_smtpscope_cli_check_options="
    --mx --grid --control --socket
    --port --protocol --security --ipv4 --ipv6 --nameserver --helo --timeout
    --proxy --proxy-password-from --bind --proxy-header --proxy-source --proxy-destination
    --server-name --ca-file --insecure --sni --tls-min --tls-max
    --client-cert --client-key --key-password-from
    --user --password-from --auth --allow-plaintext-auth
    --from --to --stop-after --drop-after --send
    --message --raw --body-size --subject --body --header --cc --attach --preset
    --notify --ret --envid --orcpt --deliverby --requiretls
    --pipelining --bdat --chunk-size --mails --wait --step --request --xclient
    --json --share --help"
_smtpscope_cli_explain_options="--command --json --list --knowledge --help"
_smtpscope_cli_export_options="--format --output --share --yes --write-key --help"
_smtpscope_cli_import_options="--explain --json --kind --plan --knowledge --help"
_smtpscope_cli_import_kinds="transcript swaks openssl curl thunderbird mailkit phpmailer nodemailer postfix-log"
_smtpscope_cli_import_kinds+=" exim-log sendmail-log exchange-log reply delivery-report bounce complaint auto-reply"
_smtpscope_cli_import_kinds+=" session-file text-report"
_smtpscope_cli_reveal_options="--key --output --help"
_smtpscope_cli_practice_options="--situation --replay --list --port --tls --json --ca-file-out --help"
_smtpscope_cli_mechanisms="PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256 XOAUTH2 OAUTHBEARER
    EXTERNAL ANONYMOUS DIGEST-MD5 APOP"

# Words that begin as $2 does, out of $1.
_smtpscope_cli_words()
{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

# Where a password can come from: $1 is its beginning, $2 names sources besides the usual ones. A name or path
# follows the colon.
_smtpscope_cli_password()
{
    case $1 in
    env | env:*) # bash takes a colon for the end of a word
        mapfile -t COMPREPLY < <(compgen -A export -P env: -- "${1#env:}")
        ;;
    file:*)
        mapfile -t COMPREPLY < <(compgen -f -P file: -- "${1#file:}")
        ;;
    *)
        _smtpscope_cli_words "env: file: stdin ${2-}" "$1"
        [[ ${COMPREPLY[0]-} != *: ]] || compopt -o nospace 2>/dev/null
        ;;
    esac
}

# The policies; a file follows the colon of one of them.
_smtpscope_cli_share()
{
    case $1 in
    custom:*) mapfile -t COMPREPLY < <(compgen -f -P custom: -- "${1#custom:}") ;;
    *)
        _smtpscope_cli_words "none vendor public custom:" "$1"
        [[ ${COMPREPLY[0]-} != *: ]] || compopt -o nospace 2>/dev/null
        ;;
    esac
}

_smtpscope_cli_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$1")
}

# The values of option $1 that begin as $2 does; false where the option takes none that is known.
_smtpscope_cli_check_value()
{
    local stages="connect banner ehlo starttls tls auth mail rcpt data body quit"
    local mailbox_stages="greeting capability login logout"
    case $1 in
    --security) _smtpscope_cli_words "none starttls starttls-if-offered tls" "$2" ;;
    --protocol) _smtpscope_cli_words "smtp lmtp imap pop3" "$2" ;;
    --auth)
        _smtpscope_cli_words "auto none $_smtpscope_cli_mechanisms" "$2"
        ;;
    --stop-after | --drop-after) _smtpscope_cli_words "$stages $mailbox_stages" "$2" ;;
    --tls-min | --tls-max) _smtpscope_cli_words "1.0 1.1 1.2 1.3" "$2" ;;
    --proxy-header) _smtpscope_cli_words "v1 v2" "$2" ;;
    --ret) _smtpscope_cli_words "full hdrs" "$2" ;;
    --notify) _smtpscope_cli_words "never success failure delay" "$2" ;;
    --preset) _smtpscope_cli_words "gtube eicar" "$2" ;;
    --share) _smtpscope_cli_share "$2" ;;
    --request) _smtpscope_cli_words "VRFY EXPN HELP NOOP ETRN" "$2" ;;
    --password-from) _smtpscope_cli_password "$2" keychain ;;
    --proxy-password-from | --key-password-from) _smtpscope_cli_password "$2" ;;
    --message | --attach | --ca-file | --client-cert | --client-key | --json | --socket)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$2")
        ;;
    --mx | --grid) mapfile -t COMPREPLY < <(compgen -A hostname -- "$2") ;;
    --control | --port | --nameserver | --helo | --timeout | --proxy | --bind | --proxy-source | \
        --proxy-destination | --server-name | --sni | --user | --from | --to | --body-size | \
        --subject | --body | --header | --cc | --envid | --orcpt | --deliverby | --chunk-size | \
        --mails | --wait | --xclient)
        COMPREPLY=() # nobody but the person knows
        ;;
    *) return 1 ;;
    esac
    return 0
}

_smtpscope_cli_explain_value()
{
    local commands="connect EHLO HELO STARTTLS AUTH MAIL RCPT DATA end-of-data BDAT RSET VRFY EXPN HELP NOOP
        QUIT ETRN IMAP-LOGIN POP3-PASS any"
    case $1 in
    --command) _smtpscope_cli_words "$commands" "$2" ;;
    --list) _smtpscope_cli_words "code command" "$2" ;;
    --knowledge) _smtpscope_cli_files "$2" ;;
    *) return 1 ;;
    esac
    return 0
}

_smtpscope_cli_export_value()
{
    case $1 in
    --format) _smtpscope_cli_words "text markdown html pdf json" "$2" ;;
    --share) _smtpscope_cli_share "$2" ;;
    --output | --write-key) _smtpscope_cli_files "$2" ;;
    *) return 1 ;;
    esac
    return 0
}

_smtpscope_cli_practice_value()
{
    case $1 in
    --situation)
        local names
        # Names stand behind two blanks; lines without them are headings.
        names=$("${COMP_WORDS[0]}" practice --list 2>/dev/null | sed -n 's/^  \([a-z0-9.-]*\) .*/\1/p')
        _smtpscope_cli_words "$names" "$2"
        ;;
    --port) COMPREPLY=() ;;
    --ca-file-out | --replay)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$2")
        ;;
    *) return 1 ;;
    esac
    return 0
}

_smtpscope_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        _smtpscope_cli_words "check explain import export reveal practice --help --version" "$word"
        return
    fi
    [[ $word == "=" ]] && word=
    [[ $before == "=" ]] && before=${COMP_WORDS[COMP_CWORD - 2]}
    case ${COMP_WORDS[1]} in
    check)
        _smtpscope_cli_check_value "$before" "$word" && return
        if [[ $word == -* ]]; then
            _smtpscope_cli_words "$_smtpscope_cli_check_options" "$word"
        else
            mapfile -t COMPREPLY < <(compgen -A hostname -- "$word")
        fi
        ;;
    explain)
        _smtpscope_cli_explain_value "$before" "$word" && return
        _smtpscope_cli_words "$_smtpscope_cli_explain_options" "$word"
        ;;
    import)
        if [[ $before == --kind ]]; then
            _smtpscope_cli_words "$_smtpscope_cli_import_kinds" "$word"
        elif [[ $before != --plan && $before != --knowledge && $word == -* ]]; then
            _smtpscope_cli_words "$_smtpscope_cli_import_options" "$word"
        else
            _smtpscope_cli_files "$word"
        fi
        ;;
    export)
        _smtpscope_cli_export_value "$before" "$word" && return
        if [[ $word == -* ]]; then
            _smtpscope_cli_words "$_smtpscope_cli_export_options" "$word"
        else
            _smtpscope_cli_files "$word"
        fi
        ;;
    reveal)
        if [[ $before != --key && $before != --output && $word == -* ]]; then
            _smtpscope_cli_words "$_smtpscope_cli_reveal_options" "$word"
        else
            _smtpscope_cli_files "$word"
        fi
        ;;
    practice)
        _smtpscope_cli_practice_value "$before" "$word" && return
        _smtpscope_cli_words "$_smtpscope_cli_practice_options" "$word"
        ;;
    esac
}

complete -F _smtpscope_cli smtpscope-cli
