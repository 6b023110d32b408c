#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""Checks that no two headers give the same name to different types.

All of the program lives in one namespace, and window, engine and practice server end in one program: two
classes of one name meet there, each compiled by itself, and the linker keeps the first destructor it finds.
It does not say so. Types inside of .cpp files belong into an unnamed namespace. Prints one line per fault.
"""

import argparse
import re
import sys
from collections import defaultdict
from pathlib import Path

# A definition at the beginning of a line, so neither a forward declaration nor a type inside of a type.
DEFINITION = re.compile(r"^(?:class|struct|enum class|union) (\w+)(?: final)?(?:\s*[:{].*)?$")
NAMESPACE = re.compile(r"^namespace ([\w:]+) \{")


def types_in(text):
    """The full names of the types that a header defines."""
    namespace = ""
    for line in text.splitlines():
        if opened := NAMESPACE.match(line):
            namespace = opened[1]
        elif (found := DEFINITION.match(line)) and not line.endswith(";"):
            yield f"{namespace}::{found[1]}"


def check_tree(root):
    """The faults, one line each, and how many headers were looked at."""
    places = defaultdict(list)
    headers = [path for folder in ("src", "ui") for path in sorted((root / folder).rglob("*.h"))]
    for path in headers:
        for name in types_in(path.read_text(encoding="utf-8")):
            places[name].append(str(path.relative_to(root)))
    faults = [f"{name} is defined in {' and in '.join(found)}" for name, found in sorted(places.items()) if len(found) > 1]
    return faults, len(headers)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", nargs="?", default=Path(__file__).parents[2], type=Path)
    faults, headers = check_tree(parser.parse_args().root)
    for fault in faults:
        print(fault)
    print(f"check_names: {headers} headers, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
