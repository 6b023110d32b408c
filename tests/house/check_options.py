#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""Checks that every option of the command line is explained, and that nothing else is.

The options stand in the sources of the parsers. Each must appear in the help page of its command, in its
section of the manual page and in both completions, and none of these may name an option that the parser
does not know. Then the manual page and the completions are read by the tools that are there to read them.
Prints one line per fault.
"""

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path

HELP = "src/cli/HelpTexts.cpp"
MAN = "resources/man/smtpscope-cli.1"
BASH = "resources/completion/smtpscope-cli.bash"
ZSH = "resources/completion/_smtpscope-cli"

# For each command: (source of its parser, how an option stands there).
PARSERS = {
    "check": ("src/cli/CheckOptions.cpp", r'OptionRow\{\s*QLatin1StringView\("([a-z0-9-]+)"\)'),
    "explain": ("src/cli/ExplainCommand.cpp", r'OptionWord\{QLatin1StringView\("([a-z0-9-]+)"\)'),
    "import": ("src/cli/ImportOptions.cpp", r'OptionWord\{QLatin1StringView\("([a-z0-9-]+)"\)'),
    "export": ("src/cli/ExportOptions.cpp", r'OptionWord\{QLatin1StringView\("([a-z0-9-]+)"\)'),
    "reveal": ("src/cli/RevealCommand.cpp", r'OptionWord\{QLatin1StringView\("([a-z0-9-]+)"\)'),
    "practice": ("src/cli/PracticeCommand.cpp", r'QLatin1String\("--([a-z0-9-]+)"\)'),
}
ALWAYS = {"help"}

# The part of each text that belongs to a command; {} stands for the command's name.
PARTS = {
    HELP: r"QString {}Help\(\)\n(.*?)\n\}}\n",
    MAN: r"\n\.Sh THE COMMAND {}\n(.*?)\n\.Sh ",
    BASH: r'\n_smtpscope_cli_{}_options="(.*?)"',
    ZSH: r"\n_smtpscope_cli_{}\(\) \{{\n(.*?)\n\}}\n",
}
# How an option is written there. An option of one command stands in the text of another only behind its
# command: "(for check --ca-file)", "export --write-key".
OPTION = {
    HELP: r"(?<![\w-])(?<!check )(?<!export )--([a-z][a-z0-9-]*)",
    MAN: r"(?<!\.Cm check\n\.)(?<!\.Cm export\n\.)Fl -([a-z][a-z0-9-]*)",
    BASH: r"(?<![\w-])--([a-z][a-z0-9-]*)",
    ZSH: r"(?<![\w-])--([a-z][a-z0-9-]*)(?=\[)",
}

LINTERS = [
    (["groff", "-ww", "-mdoc", "-Tutf8", "-z"], MAN),
    (["mandoc", "-T", "lint", "-W", "warning"], MAN),
    (["bash", "-n"], BASH),
    (["zsh", "-n"], ZSH),
]


def known_options(root, command):
    """The options that the parser of `command` takes, without dashes."""
    source, pattern = PARSERS[command]
    return set(re.findall(pattern, (root / source).read_text(encoding="utf-8"))) | ALWAYS


def named_options(text, kind, command):
    """The options of `command` that `text` names; None when it has no part for that command."""
    part = re.search(PARTS[kind].format(command), text, re.DOTALL)
    return set(re.findall(OPTION[kind], part.group(1))) if part else None


def faults_of_text(text, kind, command, known):
    """Yields what is missing and what is too much in one text about one command."""
    named = named_options(text, kind, command)
    if named is None:
        yield f"{kind}: has no part about {command}"
        return
    for name in sorted(known - named):
        yield f"{kind}: does not explain --{name} of {command}"
    for name in sorted(named - known):
        yield f"{kind}: names --{name}, which {command} does not know"


def lint(root):
    """Yields what the tools that are installed find wrong."""
    for command, path in LINTERS:
        if not shutil.which(command[0]):
            continue
        done = subprocess.run([*command, root / path], capture_output=True, text=True)
        if done.returncode or done.stderr:
            said = (done.stdout + done.stderr).strip().splitlines() or ["says no why"]
            yield f"{path}: {command[0]}: {said[0]}"


def check_tree(root):
    """Returns (number of options, list of faults)."""
    count = 0
    faults = []
    for command in PARSERS:
        known = known_options(root, command)
        count += len(known)
        for kind in PARTS:
            text = (root / kind).read_text(encoding="utf-8")
            faults += faults_of_text(text, kind, command, known)
    return count, faults


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    root = parser.parse_args().root
    count, faults = check_tree(root)
    faults += lint(root)
    missing = [command[0] for command, _ in LINTERS if not shutil.which(command[0])]
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"check_options: {count} options, {len(faults)} faults"
          + (f"; not installed: {', '.join(missing)}" if missing else ""))
    sys.exit(1 if faults or not count else 0)


if __name__ == "__main__":
    main()
