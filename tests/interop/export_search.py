#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""export_search.py CLI FOLDER [--private FILE] [--keep FOLDER]: exports and searches what must not be in them.

Every .smtpscope file of FOLDER is exported in every format under vendor and public. Each file is then searched for the
secrets, people, hosts and addresses that FILE names (default: FOLDER/private.json, {"secrets": [], "people": [],
"hosts": [], "public_only": []}), in every spelling, and in what a PDF or a page holds once it is unpacked. No code of
the product is used. Exit status 1 on a hit, or when an export fails.
"""
import argparse
import base64
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import zlib

FORMATS = {"text": "txt", "markdown": "md", "html": "html", "pdf": "pdf", "json": "json"}
POLICIES = ("vendor", "public")
SHORTEST_FORM = 6  # fewer encoded characters stand in any file by chance


def base64_cores(value):
    """The characters of base64 that depend on `value` alone, at each of the three places it may begin."""
    for before in range(3):
        text = base64.b64encode(b"x" * before + value).decode().rstrip("=")
        first = 0 if before == 0 else before + 1
        core = text[first:(before + len(value)) * 8 // 6]
        yield core
        yield core.replace("+", "-").replace("/", "_")


def escaped(value, mark, every):
    return "".join(chr(byte) if chr(byte).isalnum() and byte < 0x80 and not every else mark % byte for byte in value)


def folded_spellings(value):
    """Spellings in which upper and lower case mean the same."""
    data = value.encode()
    yield value
    yield data.hex()
    for separator in (" ", ":"):
        yield data.hex(separator)
    yield value.encode("utf-16-le").hex()
    for mark in ("%%%02x", "=%02x", "+%02x"):
        yield escaped(data, mark, False)
        yield escaped(data, mark, True)
    yield urllib.parse.quote(value)
    yield html.escape(value)
    yield "".join("&#%d;" % ord(character) for character in value)
    yield json.dumps(value)[1:-1]
    yield "".join("\\u%04x" % ord(character) for character in value)
    yield "\0".join(value)  # UTF-16 without its first byte


def forms_of(value):
    """(form, case matters, stands alone) of one private value."""
    is_word = "@" not in value and "." not in value and " " not in value
    for spelling in set(folded_spellings(value)):
        yield spelling.lower(), False, is_word and spelling == value
    for data in (value.encode(), value.encode("utf-16-le"), value.encode("utf-16-be")):
        for core in base64_cores(data):
            if len(core) >= SHORTEST_FORM:
                yield core, True, False


def pdf_texts(path, content):
    """The painted text, and every stream unpacked."""
    parts = []
    if shutil.which("pdftotext"):
        for layout in ([], ["-raw"], ["-layout"]):
            result = subprocess.run(["pdftotext", *layout, path, "-"], capture_output=True, check=True)
            parts.append(result.stdout.decode("utf-8", "replace"))
    if shutil.which("pdfinfo"):
        parts.append(subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout.decode("utf-8", "replace"))
    for match in re.finditer(rb"stream\r?\n", content):
        try:
            parts.append(zlib.decompressobj().decompress(content[match.end():]).decode("latin-1"))
        except zlib.error:
            continue  # a stream that is not packed stands in the content itself
    if not any(part.strip() for part in parts):
        raise SystemExit("%s: no text was found in it" % path)
    return parts


def json_texts(value):
    if isinstance(value, dict):
        for key, member in value.items():
            yield key
            if key == "base64" and isinstance(member, str):
                yield base64.b64decode(member).decode("latin-1")
            yield from json_texts(member)
    elif isinstance(value, list):
        for member in value:
            yield from json_texts(member)
    elif isinstance(value, str):
        yield value


def without_markup(page):
    page = re.sub(r"(?s)<style.*?</style>", "", page)
    return html.unescape(re.sub(r"(?s)<[^>]*>", "", page))


def conversation_glued(text):
    """The server's lines put together without codes, in which a value that ran over a line's end is whole again."""
    lines = re.findall(r"(?m)^.*?S: (?:[2-5][0-9][0-9][ -])?(?:[245]\.[0-9]{1,3}\.[0-9]{1,3} )?(.*)$", text)
    return "".join(line.rstrip("\r") for line in lines)


def texts_of(path, form):
    with open(path, "rb") as file:
        content = file.read()
    if not content:
        raise SystemExit("%s is empty" % path)
    text = content.decode("utf-8", "replace") if form != "pdf" else content.decode("latin-1")
    parts = [text]
    if form == "pdf":
        parts += pdf_texts(path, content)
    elif form == "html":
        parts.append(without_markup(text))
    elif form == "markdown":
        parts.append(html.unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)))
    elif form == "json":
        parts.append("\n".join(json_texts(json.loads(text))))
    return parts + [conversation_glued(text)]


def hits_in(parts, forms):
    lowered = [part.lower() for part in parts]
    for form, case_matters, alone in forms:
        for part in parts if case_matters else lowered:
            if form in part and (not alone or re.search(r"(?<!\w)%s(?!\w)" % re.escape(form), part)):
                yield form


def export(cli, session, form, policy, target):
    command = [cli, "export", session, "--format", form, "--share", policy, "--output", target]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=300)


class Search:
    """Counts for the table, and every hit in words."""

    def __init__(self, cli, private):
        self.cli = cli
        shared = private.get("secrets", []) + private.get("people", []) + private.get("hosts", [])
        self.values = {"vendor": shared, "public": shared + private.get("public_only", [])}
        self.forms = {policy: [(value, list(forms_of(value))) for value in values]
                      for policy, values in self.values.items()}
        self.faults = []

    def one(self, session, form, policy, folder):
        """True when the export holds nothing private."""
        name = os.path.splitext(os.path.basename(session))[0]
        target = os.path.join(folder, "%s.%s.%s" % (name, policy, FORMATS[form]))
        result = export(self.cli, session, form, policy, target)
        if result.returncode != 0:
            self.faults.append("%s, %s, %s: status %d: %s" % (
                name, form, policy, result.returncode, result.stderr.decode("utf-8", "replace").strip()[-200:]))
            return False
        parts = texts_of(target, form) + [result.stderr.decode("utf-8", "replace")]
        found = ["%r as %r" % (value, hit) for value, forms in self.forms[policy]
                 for hit in sorted(set(hits_in(parts, forms)))]
        if found:
            self.faults.append("%s, %s, %s: %s" % (name, form, policy, "; ".join(found[:5])))
        return not found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cli")
    parser.add_argument("folder")
    parser.add_argument("--private", help="the list of what is private")
    parser.add_argument("--keep", help="a folder for the exports, to read them by eye")
    options = parser.parse_args()
    with open(options.private or os.path.join(options.folder, "private.json"), encoding="utf-8") as file:
        search = Search(os.path.abspath(options.cli), json.load(file))
    sessions = sorted(entry.path for entry in os.scandir(options.folder) if entry.name.endswith(".smtpscope"))
    if not sessions or not search.values["vendor"]:
        raise SystemExit("there are no sessions, or nothing private to search for")
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or scratch
        os.makedirs(folder, exist_ok=True)
        print("%-10s %-8s %8s %8s" % ("format", "policy", "files", "clean"))
        for form in FORMATS:
            for policy in POLICIES:
                clean = sum(search.one(session, form, policy, folder) for session in sessions)
                print("%-10s %-8s %8d %8d" % (form, policy, len(sessions), clean), flush=True)
    for fault in search.faults:
        print(fault, file=sys.stderr)
    print("%d files searched for %d values, %d faults" % (
        len(sessions) * len(FORMATS) * len(POLICIES), len(search.values["public"]), len(search.faults)))
    return 1 if search.faults else 0


if __name__ == "__main__":
    sys.exit(main())
