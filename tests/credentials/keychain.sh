#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
#
# keychain.sh SITUATION TST_KEYCHAIN SILENT_SERVICE SMTPSCOPE_CLI: runs functions of tst_keychain, or the command
# line, against a real keychain in a D-Bus session, a home and a runtime folder of its own. Skips (77) where that
# is not installed.
set -euo pipefail

situation=$1 test=$2 silent=$3 cli=$4
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/run" "$folder/home"
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run TMPDIR=$folder
export XDG_DATA_HOME=$folder/home/data XDG_CONFIG_HOME=$folder/home/config XDG_CACHE_HOME=$folder/home/cache
export LC_ALL=C.UTF-8 TEST=$test SILENT=$silent CLI=$cli
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP KDE_FULL_SESSION DESKTOP_SESSION GNOME_KEYRING_CONTROL

# A bus that starts nothing by itself: the machine's own services must not answer here.
cat >"$folder/bus.conf" <<TEXT
<busconfig><type>session</type><listen>unix:tmpdir=$folder/run</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
TEXT
in_session() { dbus-run-session --config-file="$folder/bus.conf" -- bash -euc "$1"; }

# start_keyring PASSWORD [--unlock]: waits until it answers; it ends with the shell.
keyring='
start_keyring() {
    printf %s "$1" | gnome-keyring-daemon --foreground ${2-} --components=secrets >/dev/null 2>&1 &
    trap "kill $!" EXIT
    for _ in {1..100}; do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets | grep -q "boolean true" && return
        sleep 0.05
    done
    exit 1
}
'

case $situation in
unlocked) in_session "$keyring"'start_keyring secret --unlock; "$TEST" unlocked' ;;
locked)
    in_session "$keyring"'start_keyring secret --unlock; "$TEST" seeded'
    in_session "$keyring"'start_keyring ""; "$TEST" locked'
    in_session "$keyring"'start_keyring secret --unlock; "$TEST" stillKept'
    ;;
noService) in_session '"$TEST" noService' ;;
noBus) DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/nowhere "$test" noBus ;;
hanging)
    in_session 'coproc "$SILENT"; trap "kill $COPROC_PID" EXIT
        read -r ready <&"${COPROC[0]}"; "$TEST" hanging'
    ;;
commandLine)
    mkfifo "$folder/practice"
    "$cli" practice --situation works --port 0 >"$folder/practice" &
    trap 'kill $!; rm -rf "$folder"' EXIT
    read -r line <"$folder/practice"
    export PORT=${line##*:}
    check='check() { "$CLI" check "127.0.0.1:$PORT" --user alice@practice.test --password-from keychain \
        --security none --allow-plaintext-auth --stop-after auth; }
    expect() { local status=0; check >"$HOME/out" 2>"$HOME/err" || status=$?
        [[ $status == "$1" ]] && grep -q "$2" "$HOME/out" "$HOME/err" || { cat "$HOME/out" "$HOME/err"; exit 1; }; }
    '
    in_session "$keyring$check"'start_keyring secret --unlock; expect 2 "No password of alice"
        "$TEST" keptForThePractice; expect 0 "235"'
    in_session "$keyring$check"'start_keyring ""; expect 2 "may be locked"'
    in_session "$check"'expect 2 "No keychain answers"'
    ;;
*) echo "no such situation: $situation"; exit 2 ;;
esac
