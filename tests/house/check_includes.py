#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""Checks that each layer includes and links only what it may.

Linking alone does not do it: on most systems all Qt modules share one include folder, so that an
include of a module that was never linked compiles. LAYERS below is the one place where the layers are
written down for machines; README, "Layout", says the same to people. Prints one line per fault.
"""

import argparse
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Layer:
    """What a folder may use besides itself and the C++ standard library."""

    uses: tuple = ()  # layers whose headers it may include
    qt: tuple = ("Core",)  # Qt modules, in its headers and sources
    private: tuple = ()  # beginnings of third-party headers, in its .cpp files only
    pure: bool = False  # no QObject, event loop, clock or files
    translates: bool = False  # may call tr(): English exists once, so the layers below speak in ids


# Everybody may use the values of `session`: Secret is there too, since sign-in, masking and keychain share it.
LAYERS = {
    "session": Layer(),
    "protocol": Layer(uses=("session",), pure=True),
    "knowledge": Layer(uses=("session", "protocol"), translates=True),
    "diagnosis": Layer(uses=("session", "protocol", "knowledge")),
    "redaction": Layer(uses=("session", "protocol"), pure=True),
    "report": Layer(uses=("session", "knowledge", "diagnosis", "redaction"), translates=True),
    # Painting pages needs Qt Gui, which `report` itself must not: a library of its own, opened on demand.
    "report/pdf": Layer(uses=("session", "knowledge", "diagnosis", "redaction", "report"), qt=("Core", "Gui"), translates=True),
    "intake": Layer(uses=("session", "protocol", "knowledge", "redaction"), private=("gmime/",)),
    "net": Layer(uses=("session", "protocol", "redaction"), qt=("Core", "Network"), private=("ares.h",)),
    "credentials": Layer(uses=("session",), private=("qt6keychain/",)),
    "practice": Layer(uses=("session", "protocol"), qt=("Core", "Network")),
    "app": Layer(
        uses=("session", "protocol", "knowledge", "diagnosis", "redaction", "report", "report/pdf", "intake",
              "net", "credentials", "practice"),
        qt=("Core", "Network"), private=("libpsl.h",), translates=True),
    "cli": Layer(uses=("session", "report", "app"), translates=True),
    "ui": Layer(uses=("session", "report", "app"), qt=("Core", "Gui", "Widgets", "Svg"), translates=True),
}

# Third-party headers that only the layer which names them may include; gsasl is for tests alone.
THIRD_PARTY = ("ares.h", "ares_", "gmime/", "qt6keychain/", "qtkeychain/", "gsasl.h", "openssl/", "libpsl.h")

# The system's own sockets and look-ups belong behind the interfaces of `net`.
SOCKETS = re.compile(r"^(sys/socket|netdb|arpa/\w+|netinet/\w+|winsock2?|ws2tcpip|windns)\.h$")

# What a pure layer must not see: then it can be tested without waiting and fuzzed without a loop.
IMPURE = {
    "QObject", "QTimer", "QElapsedTimer", "QDeadlineTimer", "QDateTime", "QTime", "QThread", "QEventLoop",
    "QCoreApplication", "QIODevice", "QFile", "QDir", "QProcess", "chrono", "ctime", "time.h", "thread",
    "fstream", "unistd.h",
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
TRANSLATION = re.compile(r"\btr\s*\(|\bQT_TR(ANSLATE)?_NOOP\b|QCoreApplication::translate|\bqtTrId\b")
LAYER_CALL = re.compile(r"\bsmtpscope_(?:layer|ui)\s*\(([^)]*)\)")
SOURCES = {".cpp", ".h", ".inl", ".mm"}


@dataclass
class Findings:
    """The faults, and how many files were looked at: a check that saw no file has checked nothing."""

    files: int = 0
    faults: list = field(default_factory=list)

    def add(self, path, line, text):
        self.faults.append(f"{path}:{line}: {text}")


def qt_modules(headers):
    """Maps each header name to the Qt modules (without "Qt") that have it. `headers` holds QtCore/, ..."""
    modules = {}
    for folder in sorted(headers.glob("Qt*")):
        for header in folder.iterdir():
            if header.is_file():
                modules.setdefault(header.name, set()).add(folder.name.removeprefix("Qt"))
    return modules


def find_qt_headers():
    """The folder that holds QtCore/: as qmake says, or where Debian puts it. None when there is no Qt."""
    for qmake in ("qmake6", "qmake"):
        try:
            asked = subprocess.run([qmake, "-query", "QT_INSTALL_HEADERS"], text=True, capture_output=True)
        except OSError:
            continue
        folder = Path(asked.stdout.strip())
        if asked.returncode == 0 and (folder / "QtCore").is_dir():
            return folder
    return next((core.parent for core in Path("/usr/include").glob("*/qt6/QtCore")), None)


def layer_of(folders):
    """The layer that a file below these folders belongs to: one with a row of its own, else the first folder."""
    inner = "/".join(folders[:2])
    return inner if inner in LAYERS else folders[0]


def layer_files(root):
    """Yields (layer name, file) for everything under src/<folder>/ and ui/, known layer or not."""
    for folder in sorted((root / "src").glob("*/")) + [root / "ui"]:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                yield layer_of(path.relative_to(folder.parent).parts[:-1]), path


def fault_of_own_header(name, header):
    """Why layer `name` may not include `header`, which is one of ours or a neighbour; else None."""
    if "/" not in header:
        generated = header.startswith("ui_") or header.endswith(".moc")
        return None if generated else f'write "{header}" as "layer/File.h"'
    home = layer_of(header.split("/")[:-1])
    if home not in LAYERS:
        return f'"{header}" is of no layer'
    if home != name and home not in LAYERS[name].uses:
        return f'{name} must not use {home} ("{header}")'
    return None


def fault_of_qt_header(name, header, modules):
    """Why layer `name` may not include this Qt header; else None."""
    if "private/" in header or header.endswith("_p.h"):
        return f"<{header}> is private to Qt"
    folder, _, short = header.rpartition("/")
    homes = {folder.removeprefix("Qt")} if folder else modules.get(short, set())
    if not homes:
        return f"<{header}> is in no Qt module that is installed"
    if not homes & set(LAYERS[name].qt):
        return f"{name} must not use Qt {'/'.join(sorted(homes))} (<{header}>)"
    return None


def fault_of_foreign_header(name, header, suffix):
    """Why layer `name` may not include this header of the system or a third party; else None."""
    if SOCKETS.match(header) and name != "net":
        return f"{name} must not use sockets (<{header}>)"
    if not header.startswith(THIRD_PARTY):
        return None
    if not header.startswith(LAYERS[name].private or ("\0",)):
        return f"{name} must not use <{header}>"
    return None if suffix == ".cpp" else f"<{header}> may be included by a .cpp file only"


def fault_of_include(name, quote, header, suffix, modules):
    """Why a file of layer `name` may not have this include; None when it may."""
    if LAYERS[name].pure and Path(header).name in IMPURE:
        return f"{name} is pure: no <{header}>"
    if header.split("/")[0] in LAYERS or header.startswith(".."):
        return fault_of_own_header(name, header)
    is_qt = re.match(r"(Qt[A-Z]\w*/|Q[A-Za-z0-9]+$|private/)", header) or header in modules
    if is_qt and not header.startswith(THIRD_PARTY):
        return fault_of_qt_header(name, header, modules)
    if quote == '"':
        return fault_of_own_header(name, header)
    return fault_of_foreign_header(name, header, suffix)


def check_source(name, path, shown, modules, findings):
    """Looks at the includes and the use of tr() in one C++ file; `shown` is its path in messages."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        include = INCLUDE.match(line)
        if include:
            fault = fault_of_include(name, *include.groups(), path.suffix, modules)
            if fault:
                findings.add(shown, number, fault)
        elif TRANSLATION.search(line.split("//")[0]) and not LAYERS[name].translates:
            findings.add(shown, number, f"{name} must not translate: it says ids, not sentences")


def check_links(name, path, shown, findings):
    """Looks at what a layer's CMakeLists.txt links: the same table holds for it."""
    for call in LAYER_CALL.finditer(path.read_text(encoding="utf-8")):
        for target in re.findall(r"\b(smtpscope-[\w-]+|Qt6::\w+)", call.group(1)):
            kind, _, short = target.replace("::", "-").partition("-")
            allowed = LAYERS[name].qt if kind == "Qt6" else LAYERS[name].uses
            if short != name and short not in allowed and not short.startswith(f"{name}-"):
                findings.add(shown, 1, f"{name} must not link {target}")


def check_tree(root, modules):
    """Checks every layer under `root` and returns the Findings."""
    findings = Findings()
    for name, path in layer_files(root):
        shown = path.relative_to(root)
        findings.files += 1
        if name not in LAYERS:
            findings.add(shown, 1, f"src/{name} is not in the table of layers")
        elif path.name == "CMakeLists.txt":
            check_links(name, path, shown, findings)
        elif path.suffix in SOURCES:
            check_source(name, path, shown, modules, findings)
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--qt-headers", type=Path, help="the folder that holds QtCore/ (default: ask qmake6)")
    arguments = parser.parse_args()
    headers = arguments.qt_headers or find_qt_headers()
    modules = qt_modules(headers) if headers else {}
    if "QString" not in modules:
        sys.exit("check_includes: no Qt headers found; name their folder with --qt-headers")
    findings = check_tree(arguments.root, modules)
    print(*findings.faults, sep="\n", end="\n" if findings.faults else "")
    print(f"check_includes: {findings.files} files, {len(findings.faults)} faults")
    sys.exit(1 if findings.faults or not findings.files else 0)


if __name__ == "__main__":
    main()
