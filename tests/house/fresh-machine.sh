#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
#
# Shows that a fresh Debian 12 with nothing but git is enough: makes one in a folder, clones this
# repository's HEAD into it, and runs `./dev test` and `./dev run` there. Needs root, mmdebstrap and
# network for apt; takes packages from where this machine's own apt does. Removes all it made.
#
#   tests/house/fresh-machine.sh [COMMAND...]     (default: ./dev test && ./dev run)
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
command="${*:-./dev test && ./dev run}"

((EUID == 0)) || { echo "fresh-machine: run this as root" >&2; exit 2; }
command -v mmdebstrap >/dev/null || { echo "fresh-machine: apt-get install mmdebstrap" >&2; exit 2; }

machine=$(mktemp -d)
chmod 755 "$machine"
trap 'rm -rf --one-file-system "$machine"' EXIT

# This machine's package sources for bookworm, and how it reaches them (proxies, dates).
shopt -s nullglob
sources=(/etc/apt/sources.list.d/debian.sources /etc/apt/sources.list)
for file in "${sources[@]}"; do
    if grep -qs bookworm "$file"; then
        source_list=$file
        break
    fi
done
mapfile -t reach < <(grep -lsE '^ *Acquire::' /etc/apt/apt.conf /etc/apt/apt.conf.d/*)
mmdebstrap --quiet --mode=root --variant=minbase --include=git \
    ${reach[0]+--setup-hook="cp ${reach[*]} \"\$1\"/etc/apt/apt.conf.d/"} \
    bookworm "$machine/root" ${source_list+"$source_list"}

printf '127.0.0.1 localhost\n::1 localhost\n' >"$machine/root/etc/hosts"
cp /etc/resolv.conf "$machine/root/etc/resolv.conf"
git -c "safe.directory=$repository" clone --quiet "$repository" "$machine/root/root/smtpscope"

# Mounts end with the private namespace; the environment is a new login's.
# shellcheck disable=SC2016
unshare --mount --propagation private bash -c '
    mount -t proc proc "$1/proc"
    exec chroot "$1" /usr/bin/env -i HOME=/root LANG=C.UTF-8 CI=true \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        bash -c "cd ~/smtpscope && $2" </dev/null' - "$machine/root" "$command"
