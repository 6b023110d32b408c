# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""The program as a screen reader meets it: controls are found by role and name, read, pressed and filled in.

Knows AT-SPI and nothing of SMTPscope. `session()` runs something on a display, a bus and a home of its own.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOOLS = ("Xvfb", "dbus-run-session")
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def missing_tool():
    """The first thing that is not installed here; None when all is there."""
    for tool in TOOLS:
        if not shutil.which(tool):
            return tool
    if not Path(LAUNCHER).exists():
        return "at-spi2-core"
    probe = subprocess.run([sys.executable, "-c", "import pyatspi"], capture_output=True)
    return "python3-pyatspi" if probe.returncode else None


def start_display():
    """Starts a display that nobody sees. Returns its process and its name. It must not begin anew, deaf for a
    moment, whenever its last client has gone."""
    read, write = os.pipe()
    process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                                "-noreset"],
                               pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        return process, f":{number.readline().strip()}"


def session(command):
    """Runs `command` with a display, a bus and an empty home; returns its exit status."""
    home = tempfile.mkdtemp()
    display, name = start_display()
    environment = {key: value for key, value in os.environ.items()
                   if not key.startswith(("XDG_", "DBUS_", "WAYLAND_", "QT_", "AT_SPI"))}
    environment |= {"HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": name, "LC_ALL": "C.UTF-8",
                    "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0",
                    # The libraries of the desktop keep memory until the end; what is ours is looked at elsewhere.
                    "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0:strict_string_checks=0"}
    try:
        return subprocess.run(["dbus-run-session", "--", *command], env=environment).returncode
    finally:
        display.send_signal(signal.SIGTERM)
        display.wait()
        shutil.rmtree(home, ignore_errors=True)


class Absent(Exception):
    """Something that was looked for did not come."""


class Reader:
    """Reads one program by its accessible tree. Each look waits for what it looks for, `patience` seconds."""

    def __init__(self, program, patience=25):
        import pyatspi  # needs the bus, so not before the session
        self.atspi = pyatspi
        self.patience = patience
        self.application = ()  # nothing to read yet
        self.application = self.wait(f"the program {program}", lambda: next(
            (each for each in pyatspi.Registry.getDesktop(0) if each and each.name == program), None))

    def wait(self, what, look):
        """What `look` returns, as soon as that is something."""
        end = time.monotonic() + self.patience
        while True:
            try:
                found = look()
            except Exception as gone:  # the tree changes under our hands
                found, what = None, f"{what} ({gone})" if time.monotonic() > end else what
            if found:
                return found
            if time.monotonic() > end:
                raise Absent(f"{what} did not come; there is:\n{self.outline()}")
            time.sleep(0.05)

    def everything(self, root=None):
        """All that is showing below `root`, in reading order."""
        root = root or self.application
        for child in root:
            if child is None:
                continue
            is_window = root == self.application
            if is_window or child.getState().contains(self.atspi.STATE_VISIBLE):
                yield child
                yield from self.everything(child)

    def is_usable(self, each):
        states = each.getState()
        return states.contains(self.atspi.STATE_SHOWING) and states.contains(self.atspi.STATE_ENABLED)

    def find(self, name, role=None, usable=True):
        """The control whose name begins with `name` (and has this role)."""
        return self.wait(f'"{name}"{f" ({role})" if role else ""}', lambda: next(
            (each for each in self.everything() if each.name.startswith(name)
             and (role is None or each.getRoleName() == role) and (not usable or self.is_usable(each))), None))

    def press(self, name, role=None):
        """Presses, chooses or switches what has this name."""
        def pressed():
            for each in self.everything():
                if not each.name.startswith(name) or role and each.getRoleName() != role or not self.is_usable(each):
                    continue
                try:
                    return each.queryAction().doAction(0)
                except NotImplementedError:
                    continue  # a label with the same words
            return False
        self.wait(f'something to press that is called "{name}"', pressed)

    def fill(self, name, text):
        """Goes to the field with this name and types `text` over what is there."""
        def focused():
            for each in self.everything():
                if each.name.startswith(name) and self.is_usable(each):
                    try:
                        field = each.queryEditableText()
                    except NotImplementedError:
                        continue  # its label
                    field.setTextContents("")
                    each.queryComponent().grabFocus()
                    return each.getState().contains(self.atspi.STATE_FOCUSED)
            return False
        self.wait(f'a field called "{name}"', focused)
        self.atspi.Registry.generateKeyboardEvent(0, text, self.atspi.KEY_STRING)
        time.sleep(0.2)  # the keys go another way than the questions that follow

    def hears(self, part):
        """Waits until something that is showing says `part`; returns the whole of it."""
        return self.wait(f'the words "{part}"', lambda: next(
            (each.name for each in self.everything() if part in each.name
             and each.getState().contains(self.atspi.STATE_SHOWING)), None))

    def unnamed(self):
        """What can be focused and has no name, but for cells and mere containers, as "role below parent"."""
        return [f"{each.getRoleName()} below {each.parent.getRoleName()} {each.parent.name!r}"
                for each in self.everything() if self.is_usable(each)
                and each.getState().contains(self.atspi.STATE_FOCUSABLE) and not each.name.strip()
                and each.getRoleName() not in ("table cell", "filler")]

    def outline(self):
        """The tree that is showing, as text."""
        lines = []
        for each in self.everything():
            if each.getState().contains(self.atspi.STATE_SHOWING) and each.name:
                lines.append(f"  {each.getRoleName()}: {each.name[:90]}")
        return "\n".join(lines[:150])
