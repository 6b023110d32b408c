#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""Checks that people are told something about every finding.

Rules speak in ids, and the sentences stand in tables of another layer: nothing but this check notices an id
without a sentence, a sentence that no rule ever comes to, or a cause that the vocabulary does not know. Prints
one line per fault.
"""

import argparse
import json
import re
import sys
from pathlib import Path

ID = re.compile(r'"([a-z0-9]+(?:\.[a-z0-9-]+)+)"')
CAUSE = re.compile(r'QLatin1StringView(?:\s+\w+)?\("([a-z]+(?:-[a-z]+)+)"\)')

# Words of the record that rules only look for.
NOT_FOUND = {"reply.unasked", "message.sent", "starttls.refused-goes-on-plain", "talk.begins"}
# Hosts and domains look like ids.
WITHOUT_IDS = {"HostNames.cpp", "CertificateRules.cpp", "Causes.cpp"}


def ids_in(paths):
    """All ids that stand in these files."""
    return {found for path in paths for found in ID.findall(path.read_text(encoding="utf-8"))}


def faults_of(root):
    """Yields one line for each fault below `root`."""
    diagnosis, report = root / "src/diagnosis", root / "src/report"
    rules = [path for path in sorted(diagnosis.glob("*.cpp")) if path.name not in WITHOUT_IDS]
    told = ids_in([*report.glob("FindingTextsOf*.cpp"), report / "HintTexts.cpp"])
    certificates = {found for found in ID.findall((diagnosis / "CertificateRules.cpp").read_text(encoding="utf-8"))
                    if found.startswith("tls.")}
    found = ids_in(rules) | certificates
    for name in sorted(found - told - NOT_FOUND):
        yield f"src/diagnosis: {name} has no sentence in src/report"
    for name in sorted(ids_in([report / "FindingSteps.cpp"]) - told):
        yield f"src/report/FindingSteps.cpp: {name} has steps and no sentence"
    causes = {cause["id"] for cause in json.loads((root / "resources/knowledge/causes.json").read_text())["causes"]}
    for name in sorted(causes - {"unclear"}):
        if f"reply.{name}" not in told:
            yield f"src/report/FindingTextsOfReplies.cpp: the cause {name} has no sentence"
    for name in sorted(set(CAUSE.findall((diagnosis / "Causes.cpp").read_text(encoding="utf-8"))) - causes):
        yield f"src/diagnosis/Causes.cpp: {name} is no word of the cause vocabulary"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    faults = list(faults_of(parser.parse_args().root))
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"check_findings: {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
