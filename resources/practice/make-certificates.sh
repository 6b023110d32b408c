#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
# Makes the practice server's certificates anew. They are public test material: anybody has the keys.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ORGANISATION="SMTPscope public test material"
NAMES="DNS:localhost,DNS:mail.practice.test,IP:127.0.0.1,IP:::1"
ALWAYS="20200101000000Z 20490101000000Z"

cat > "$work/ca.cnf" <<'EOF'
[ca]
default_ca = own
[own]
dir = .
database = index.txt
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
organizationName = supplied
commonName = supplied
[req]
distinguished_name = none
[none]
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
authorityInfoAccess = caIssuers;URI:http://ca.example.invalid/issuer.cer
[client]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
EOF

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$work/$1.key"; }

# root NAME "common name" [organisation]
root() {
    key "$1"
    openssl req -config "$work/ca.cnf" -new -key "$work/$1.key" -subj "/O=${3:-$ORGANISATION}/CN=$2" \
        -out "$work/$1.csr"
    sign "$1" "$1" authority "$ALWAYS" -selfsign
}

# sign NAME ISSUER EXTENSIONS "START END" [more openssl options]
sign() {
    local name=$1 issuer=$2 extensions=$3 start=${4% *} end=${4#* }
    shift 4
    (cd "$work" && openssl ca -config ca.cnf -batch -notext -in "$name.csr" -out "$name.crt" -startdate "$start" \
        -enddate "$end" -keyfile "$issuer.key" -cert "$issuer.crt" -extensions "$extensions" "$@" 2>/dev/null)
}

# leaf NAME ISSUER "common name" NAMES "START END" [EXTENSIONS]
leaf() {
    key "$1"
    openssl req -config "$work/ca.cnf" -new -key "$work/$1.key" -subj "/O=$ORGANISATION/CN=$3" \
        -addext "subjectAltName=$4" -out "$work/$1.csr"
    sign "$1" "$2" "${6:-server}" "$5"
}

touch "$work/index.txt"
root root "SMTPscope Practice Root"
root stranger "Unknown Practice Root"
root scanner "Practice Mail Shield Root" "Practice Antivirus"
key intermediate
openssl req -config "$work/ca.cnf" -new -key "$work/intermediate.key" \
    -subj "/O=$ORGANISATION/CN=SMTPscope Practice Intermediate" -out "$work/intermediate.csr"
sign intermediate root authority "$ALWAYS"

leaf good intermediate mail.practice.test "$NAMES" "$ALWAYS"
leaf expired intermediate mail.practice.test "$NAMES" "20200101000000Z 20210101000000Z"
leaf not-yet-valid intermediate mail.practice.test "$NAMES" "20480101000000Z 20490101000000Z"
leaf wrong-name intermediate other.example "DNS:other.example" "$ALWAYS"
leaf untrusted stranger mail.practice.test "$NAMES" "$ALWAYS"
leaf virus-scanner scanner mail.practice.test "$NAMES" "$ALWAYS"
leaf client intermediate alice@practice.test "email:alice@practice.test" "$ALWAYS" client
key self-signed
openssl req -config "$work/ca.cnf" -new -key "$work/self-signed.key" -subj "/O=$ORGANISATION/CN=mail.practice.test" \
    -addext "subjectAltName=$NAMES" -out "$work/self-signed.csr"
sign self-signed self-signed server "$ALWAYS" -selfsign

for name in good expired not-yet-valid wrong-name client; do
    cat "$work/$name.crt" "$work/intermediate.crt" "$work/$name.key" > "$name.pem"
done
cat "$work/good.crt" "$work/good.key" > incomplete.pem
cat "$work/untrusted.crt" "$work/stranger.crt" "$work/untrusted.key" > untrusted.pem
cat "$work/virus-scanner.crt" "$work/scanner.crt" "$work/virus-scanner.key" > virus-scanner.pem
cat "$work/self-signed.crt" "$work/self-signed.key" > self-signed.pem
cp "$work/root.crt" root.pem
