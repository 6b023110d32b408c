#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""Checks what every file of the project must have, and what none may have.

Sources, scripts and CMake files begin with the two SPDX lines and stay short; no text file names a place
on somebody's machine or carries a mark of unfinished work. Looks at what git tracks and at new files that
it does not ignore; without git at all files outside build folders. Prints one line per fault.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

SPDX = (
    "SPDX-FileCopyrightText: 2026 The SMTPscope authors",
    "SPDX-License-Identifier: MIT",
)

SOURCE_SUFFIXES = {".cpp", ".h", ".inl", ".mm", ".py", ".pl", ".sh", ".cmake", ".qss", ".js", ".nsi", ".wxs"}

# Bytes that are data, not words: nothing in them is a sentence of ours.
DATA_SUFFIXES = {".pem", ".key", ".crt", ".csr", ".der", ".png", ".ico", ".icns", ".eml", ".bin"}

MOST_LINES = 450
MOST_LINES_OF = {"CMakeLists.txt": 120}  # of the one in the root

# In pieces, so that this file does not carry them itself.
UNFINISHED = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK")) + r")\b")

# Absolute paths that only one machine has. Invented people (test data) have no machine.
MACHINE_PATH = re.compile(r"(?<![\w.~])(?:/(?:work|root)/|/(?:home|Users)/(?!(?:alice|bob|user)\b)\w|[A-Z]:\\Users\\)")


def project_files(root):
    """The files to look at, as paths relative to `root`, sorted."""
    listed = subprocess.run(
        ["git", "-C", root, "-c", f"safe.directory={root}", "ls-files", "-z",
         "--cached", "--others", "--exclude-standard"],
        capture_output=True) if (root / ".git").exists() else None
    if listed and listed.returncode == 0:
        found = [Path(name) for name in listed.stdout.decode().split("\0") if name]
    else:
        found = [path.relative_to(root) for path in root.rglob("*")]
        found = [path for path in found if not {".git", "build", "__pycache__"} & set(path.parts)]
    return sorted(path for path in found if (root / path).is_file())


def is_source(path, lines):
    """Whether a file of this name and content is a source, a script or a CMake file."""
    return (path.suffix in SOURCE_SUFFIXES or path.name == "CMakeLists.txt"
            or bool(lines) and lines[0].startswith("#!"))


def has_spdx(lines):
    """Whether the two SPDX lines stand first, after a `#!` line if there is one, as comments."""
    first = 1 if lines and lines[0].startswith("#!") else 0
    head = [re.sub(r"^(//|#|;|/\*) ", "", line) for line in lines[first:first + 2]]
    return tuple(head) == SPDX


def faults_of_file(path, text):
    """Yields "path:line: what is wrong" for one text file."""
    lines = text.splitlines()
    if is_source(path, lines):
        if not has_spdx(lines):
            yield f"{path}:1: the two SPDX lines are missing"
        most = MOST_LINES_OF.get(str(path), MOST_LINES)
        if len(lines) > most:
            yield f"{path}:{len(lines)}: more than {most} lines: divide it"
    for number, line in enumerate(lines, start=1):
        unfinished = UNFINISHED.search(line)
        if unfinished:
            yield f"{path}:{number}: unfinished work ({unfinished.group()})"
        if MACHINE_PATH.search(line):
            yield f"{path}:{number}: a path of somebody's machine"


def check_tree(root):
    """Returns (number of files looked at, list of faults)."""
    files = [path for path in project_files(root) if path.suffix not in DATA_SUFFIXES]
    faults = []
    for path in files:
        content = (root / path).read_bytes()
        if b"\0" not in content:
            faults += faults_of_file(path, content.decode("utf-8", errors="replace"))
    return len(files), faults


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    count, faults = check_tree(parser.parse_args().root)
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"check_headers: {count} files, {len(faults)} faults")
    sys.exit(1 if faults or not count else 0)


if __name__ == "__main__":
    main()
