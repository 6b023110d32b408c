#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""Shows that the house checks can fail: plants each fault in a tree of its own and expects its report."""

import shutil
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import check_findings  # noqa: E402
import check_headers  # noqa: E402
import check_includes  # noqa: E402
import check_names  # noqa: E402
import check_options  # noqa: E402

# A small Qt, so that this test needs none.
MODULES = {
    "QString": {"Core"}, "QObject": {"Core"}, "QTimer": {"Core"}, "qstring.h": {"Core"},
    "QSslSocket": {"Network"}, "QColor": {"Gui"}, "QWidget": {"Widgets"}, "QDBusMessage": {"DBus"},
}

# (file, one line of it, a part of the report); an empty report means that the line is allowed.
INCLUDES = [
    ("src/session/A.cpp", '#include "session/B.h"', ""),
    ("src/session/A.cpp", '#include "protocol/B.h"', "session must not use protocol"),
    ("src/session/A.cpp", "#include <QSslSocket>", "session must not use Qt Network"),
    ("src/session/A.cpp", "#include <QtNetwork/QSslSocket>", "session must not use Qt Network"),
    ("src/session/A.cpp", "  #  include <QString>", ""),
    ("src/session/A.cpp", "#include <qstring.h>", ""),
    ("src/session/A.h", "#include <private/qobject_p.h>", "is private to Qt"),
    ("src/session/A.cpp", "#include <QSqlDatabase>", "is in no Qt module that is installed"),
    ("src/session/A.cpp", "#include <net/Transport.h>", "session must not use net"),
    ("src/session/A.cpp", '#include "../net/Transport.h"', "is of no layer"),
    ("src/session/A.cpp", '#include "B.h"', 'as "layer/File.h"'),
    ("src/session/A.cpp", '#include "A.moc"', ""),
    ("src/session/A.cpp", '#include "nowhere/B.h"', "is of no layer"),
    ("src/session/A.cpp", 'return tr("Hello");', "must not translate"),
    ("src/session/A.cpp", "return str(1);", ""),
    ("src/protocol/A.h", "#include <QObject>", "protocol is pure"),
    ("src/protocol/A.cpp", "#include <QtCore/QTimer>", "protocol is pure"),
    ("src/protocol/A.cpp", "#include <chrono>", "protocol is pure"),
    ("src/protocol/A.cpp", "#include <vector>", ""),
    ("src/redaction/A.cpp", "#include <gsasl.h>", "must not use <gsasl.h>"),
    ("src/practice/A.cpp", '#include "net/Transport.h"', "practice must not use net"),
    ("src/practice/A.cpp", "#include <QSslSocket>", ""),
    ("src/net/A.cpp", "#include <ares.h>", ""),
    ("src/net/A.h", "#include <ares.h>", "by a .cpp file only"),
    ("src/net/A.cpp", "#include <netdb.h>", ""),
    ("src/app/A.cpp", "#include <netdb.h>", "must not use sockets"),
    ("src/app/A.cpp", "#include <ares.h>", "must not use <ares.h>"),
    ("src/app/A.cpp", '#include "net/Transport.h"', ""),
    ("src/app/A.cpp", "#include <libpsl.h>", ""),
    ("src/redaction/A.cpp", "#include <libpsl.h>", "must not use <libpsl.h>"),
    ("src/report/A.cpp", "#include <QColor>", "report must not use Qt Gui"),
    ("src/report/pdf/A.cpp", "#include <QColor>", ""),
    ("src/report/pdf/A.cpp", '#include "report/B.h"', ""),
    ("src/report/pdf/A.cpp", '#include "app/B.h"', "report/pdf must not use app"),
    ("src/report/A.cpp", '#include "report/pdf/B.h"', "report must not use report/pdf"),
    ("src/protocol/sasl/A.cpp", '#include "protocol/sasl/B.h"', ""),
    ("src/credentials/A.cpp", "#include <qt6keychain/keychain.h>", ""),
    ("src/credentials/A.cpp", "#include <QDBusMessage>", "must not use Qt DBus"),
    ("src/cli/A.cpp", '#include "net/Transport.h"', "cli must not use net"),
    ("src/cli/A.cpp", "#include <QColor>", "cli must not use Qt Gui"),
    ("src/cli/A.cpp", 'return tr("Hello");', ""),
    ("ui/A.cpp", "#include <QWidget>", ""),
    ("ui/A.cpp", '#include "ui_A.h"', ""),
    ("ui/A.cpp", '#include "protocol/B.h"', "ui must not use protocol"),
    ("src/lost/A.cpp", "int a;", "not in the table of layers"),
    ("src/protocol/CMakeLists.txt", "smtpscope_layer(protocol LINKS smtpscope-session)", ""),
    ("src/protocol/CMakeLists.txt", "smtpscope_layer(protocol\n LINKS smtpscope-net)", "must not link smtpscope-net"),
    ("src/protocol/CMakeLists.txt", "smtpscope_layer(protocol LINKS Qt6::Gui)", "must not link Qt6::Gui"),
]

GOOD_HEAD = "// " + check_headers.SPDX[0] + "\n// " + check_headers.SPDX[1] + "\n"

# (file, its text, a part of the report)
HEADERS = [
    ("a.cpp", GOOD_HEAD + "int a;\n", ""),
    ("a.cpp", "int a;\n", "SPDX"),
    ("a.cpp", "\n" + GOOD_HEAD, "SPDX"),
    ("a.cpp", GOOD_HEAD.replace("MIT", "GPL-2.0-only"), "SPDX"),
    ("tool", "#!/bin/bash\n" + GOOD_HEAD.replace("//", "#"), ""),
    ("tool", "#!/bin/bash\n", "SPDX"),
    ("CMakeLists.txt", "project(A)\n", "SPDX"),
    ("CMakeLists.txt", GOOD_HEAD.replace("//", "#") + "#\n" * 119, "more than 120 lines"),
    ("a.json", "{}\n", ""),
    ("a.cpp", GOOD_HEAD + "//\n" * 448, ""),
    ("a.cpp", GOOD_HEAD + "//\n" * 449, "more than 450 lines"),
    ("a.md", "later: " + "FIX" + "ME\n", "unfinished work"),
    ("a.cpp", GOOD_HEAD + "// TO" + "DO\n", "a.cpp:3: unfinished work"),
    ("a.json", '"/ho' + 'me/carla/x"', "somebody's machine"),
    ("a.json", '"/ho' + 'me/alice/x"', ""),
    ("a.md", "see /wo" + "rk/main", "somebody's machine"),
    ("a.md", "see https://example.com/wo" + "rk/main", ""),
]


# (which text, its part about the command check, a part of the report); the command knows --port and --help.
OPTIONS = [
    (check_options.HELP, "QString checkHelp()\n{\n  --port N  the port; --help\n}\n", ""),
    (check_options.HELP, "QString checkHelp()\n{\n  --help; use (for check --json)\n}\n", "does not explain --port"),
    (check_options.HELP, "QString checkHelp()\n{\n  --port --help --portal\n}\n", "names --portal"),
    (check_options.HELP, "QString practiceHelp()\n{\n  --port --help\n}\n", "has no part"),
    (check_options.MAN, "\n.Sh THE COMMAND check\n.It Fl -port , Fl -help\n.Sh FILES\n", ""),
    (check_options.MAN, "\n.Sh THE COMMAND check\n.It Fl -help\n.Sh A\n.It Fl -port\n", "does not explain --port"),
    (check_options.MAN, "\n.Sh THE COMMAND check\n.It Fl -port , Fl -help , Fl -x\n.Sh A\n", "names --x"),
    (check_options.BASH, '\n_smtpscope_cli_check_options="--port --help"\n', ""),
    (check_options.BASH, '\n_smtpscope_cli_check_options="--help"\n--port', "does not explain --port"),
    (check_options.ZSH, "\n_smtpscope_cli_check() {\n '--port[a]' '--help[b]'\n}\n", ""),
    (check_options.ZSH, "\n_smtpscope_cli_check() {\n '--help[see --port]'\n}\n", "does not explain --port"),
    (check_options.ZSH, "\n_smtpscope_cli_check() {\n '--port[a]' '--help[b]' '--no[c]'\n}\n", "names --no"),
]


def planted(name, text):
    """A folder with one file; the caller closes it."""
    folder = tempfile.TemporaryDirectory()
    path = Path(folder.name) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder


# (file, what stands there, what is put in its place, a part of the report) in a copy of our own findings.
FINDINGS = [
    ("src/diagnosis/RouteRules.cpp", "connect.no-ipv6-here", "connect.no-ipv9-here", "connect.no-ipv9-here has no"),
    ("src/report/FindingSteps.cpp", '"mx.null"', '"mx.nil"', "mx.nil has steps and no sentence"),
    ("resources/knowledge/causes.json", '"id": "greylisted"', '"id": "grey"', "the cause grey has no sentence"),
    ("src/diagnosis/Causes.cpp", '"rate-limited"', '"rate-bounded"', "rate-bounded is no word"),
    ("src/diagnosis/RouteRules.cpp", "connect", "connect", ""),
]


class HouseChecks(unittest.TestCase):
    def expect(self, faults, part):
        if part:
            self.assertEqual(len(faults), 1, faults)
            self.assertIn(part, faults[0])
        else:
            self.assertEqual(faults, [])

    def test_each_forbidden_include_is_reported(self):
        for name, line, part in INCLUDES:
            with self.subTest(file=name, line=line), planted(name, line + "\n") as root:
                self.expect(check_includes.check_tree(Path(root), MODULES).faults, part)

    def test_each_fault_of_a_file_is_reported(self):
        for name, text, part in HEADERS:
            with self.subTest(file=name, begins=text[:60]), planted(name, text) as root:
                self.expect(check_headers.check_tree(Path(root))[1], part)

    def test_each_unexplained_option_is_reported(self):
        for kind, text, part in OPTIONS:
            with self.subTest(kind=kind, text=text):
                self.expect(list(check_options.faults_of_text(text, kind, "check", {"port", "help"})), part)

    def test_the_options_of_both_parsers_are_found(self):
        root = Path(__file__).resolve().parents[2]
        self.assertLessEqual({"port", "to", "json", "help"}, check_options.known_options(root, "check"))
        self.assertLessEqual({"situation", "list", "help"}, check_options.known_options(root, "practice"))

    def test_each_finding_without_words_is_reported(self):
        own = Path(__file__).resolve().parents[2]
        for name, old, new, part in FINDINGS:
            with self.subTest(file=name, new=new), tempfile.TemporaryDirectory() as folder:
                for each in ("src/diagnosis", "src/report", "resources/knowledge"):
                    shutil.copytree(own / each, Path(folder) / each)
                path = Path(folder) / name
                text = path.read_text(encoding="utf-8")
                self.assertIn(old, text)
                path.write_text(text.replace(old, new), encoding="utf-8")
                self.expect([fault for fault in check_findings.faults_of(Path(folder)) if part in fault], part)

    def test_each_name_that_is_given_twice_is_reported(self):
        first = "namespace smtpscope {\nclass Rule : public QWidget\n{\n};\n}\n"
        for text, part in [
            ("namespace smtpscope {\nstruct Rule\n{\n};\n}\n", "smtpscope::Rule is defined in src/a/A.h and in ui/b/B.h"),
            ("namespace smtpscope {\nclass Rule;\n}\n", ""),
            ("namespace smtpscope {\nclass Rules\n{\n    class Rule\n    {\n    };\n};\n}\n", ""),
            ("namespace smtpscope::other {\nclass Rule\n{\n};\n}\n", ""),
        ]:
            with self.subTest(text=text), planted("src/a/A.h", first) as root:
                other = Path(root) / "ui/b/B.h"
                other.parent.mkdir(parents=True)
                other.write_text(text, encoding="utf-8")
                self.expect(check_names.check_tree(Path(root))[0], part)

    def test_the_table_has_no_circle(self):
        done = set()
        for name, layer in check_includes.LAYERS.items():
            self.assertLessEqual(set(layer.uses), done, f"{name} uses a layer that stands below it")
            done.add(name)

    def test_the_installed_qt_is_understood(self):
        headers = check_includes.find_qt_headers()
        if headers is None:
            self.skipTest("no Qt here")
        modules = check_includes.qt_modules(headers)
        self.assertEqual(modules["QString"], {"Core"})
        self.assertEqual(modules["QSslSocket"], {"Network"})


if __name__ == "__main__":
    unittest.main()
