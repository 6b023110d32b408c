#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
# Makes the certificates of the transport's tests anew. They are public test material: anybody has the keys.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ORGANISATION="SMTPscope public test material"
NAMES="DNS:mail.test,IP:127.0.0.1,IP:::1"
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
[server_with_address]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
authorityInfoAccess = caIssuers;URI:http://ca.example.invalid/issuer.cer
EOF
touch "$work/index.txt"

# request NAME "common name" [more openssl options]: a new P-256 key and what is to be signed
request() {
    local name=$1 subject=$2
    shift 2
    openssl ecparam -name prime256v1 -genkey -noout -out "$work/$name.key"
    openssl req -config "$work/ca.cnf" -new -key "$work/$name.key" -subj "/O=$ORGANISATION/CN=$subject" \
        -out "$work/$name.csr" "$@"
}

# sign NAME ISSUER EXTENSIONS "START END" [more openssl options]
sign() {
    local name=$1 issuer=$2 extensions=$3 start=${4% *} end=${4#* }
    shift 4
    (cd "$work" && openssl ca -config ca.cnf -batch -notext -in "$name.csr" -out "$name.crt" -startdate "$start" \
        -enddate "$end" -keyfile "$issuer.key" -cert "$issuer.crt" -extensions "$extensions" "$@" 2>/dev/null)
}

# root NAME "common name"
root() {
    request "$1" "$2"
    sign "$1" "$1" authority "$ALWAYS" -selfsign
}

# leaf NAME ISSUER NAMES "START END" [EXTENSIONS] [SUBJECT]
leaf() {
    request "$1" "${6:-mail.test}" -addext "subjectAltName=$3"
    sign "$1" "$2" "${5:-server}" "$4"
}

# file NAME CERTIFICATE...: what a server sends, in this order, and the key of the first
file() {
    local name=$1 key=$2
    shift
    (cd "$work" && cat "${@/%/.crt}" "$key.key") > "$name.pem"
}

root root "SMTPscope Test Root"
root stranger "Unknown Test Root"
root plain "Unknown Test Authority"
root numbered "E7"
request intermediate "SMTPscope Test Intermediate"
sign intermediate root authority "$ALWAYS"

leaf good intermediate "$NAMES" "$ALWAYS"
file good good intermediate
file incomplete good
leaf expired intermediate "$NAMES" "20200101000000Z 20210101000000Z"
file expired expired intermediate
leaf not-yet-valid intermediate "$NAMES" "20480101000000Z 20490101000000Z"
file not-yet-valid not-yet-valid intermediate
leaf wrong-name intermediate "DNS:other.example" "$ALWAYS" server other.example
file wrong-name wrong-name intermediate
leaf name-in-subject intermediate "DNS:other.example" "$ALWAYS"
file name-in-subject name-in-subject intermediate
leaf wildcard intermediate "DNS:*.mail.test" "$ALWAYS"
file wildcard wildcard intermediate
leaf many-faults stranger "DNS:other.example" "20200101000000Z 20210101000000Z" server other.example
file many-faults many-faults
request self-signed mail.test -addext "subjectAltName=$NAMES"
sign self-signed self-signed server "$ALWAYS" -selfsign
file self-signed self-signed

leaf untrusted stranger "$NAMES" "$ALWAYS"
file untrusted untrusted
file untrusted-with-root untrusted stranger
leaf root-with-address stranger "$NAMES" "$ALWAYS" server_with_address
file root-with-address root-with-address
leaf incomplete-by-address plain "$NAMES" "$ALWAYS" server_with_address
file incomplete-by-address incomplete-by-address
leaf incomplete-by-number numbered "$NAMES" "$ALWAYS"
file incomplete-by-number incomplete-by-number
cp "$work/root.crt" root.pem

# For the client's side: the good chain and key once more, protected.
PASS="pass:open sesame"
(cd "$work" && cat good.crt intermediate.crt) > client-chain.pem
openssl pkey -in "$work/good.key" -aes256 -passout "$PASS" -out client-key.pem
openssl pkcs12 -export -in good.pem -inkey "$work/good.key" -out client.p12 -passout "$PASS" -name client
