#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""at_spi.py SMTPSCOPE SMTPSCOPE_CLI: from the wizard to the verdict with a screen reader's means only.

Starts the window on a display of its own and a practice server beside it. No pixel is looked at and no place on
the screen is clicked: what has no name and no role cannot be found, and then this fails. Skips (77) where the
tools are not installed.
"""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import screen_reader  # noqa: E402


@contextmanager
def practice(cli, situation):
    """A practice server with a situation; gives its port."""
    process = subprocess.Popen([cli, "practice", "--situation", situation, "--port", "0"],
                               stdout=subprocess.PIPE, text=True)
    try:
        yield int(process.stdout.readline().strip().rsplit(":", 1)[1])
    finally:
        process.terminate()
        process.wait()


@contextmanager
def window(program, *arguments):
    """The running program and a reader of it."""
    process = subprocess.Popen([program, *arguments])
    try:
        yield process, screen_reader.Reader("smtpscope")
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def check_unknown_recipient(reader, port):
    """Through the wizard, page by page, to the verdict."""
    reader.press("New check", "push button")
    reader.press("I can’t send mail")
    reader.press("Next")
    reader.fill("E-mail address or server", "127.0.0.1")
    reader.fill("Port", str(port))
    reader.press("None", "radio button")
    reader.press("Next")
    reader.press("Without sign-in")
    reader.press("Next")
    reader.fill("From", "alice@practice.test")
    reader.fill("To", "nobody@practice.test")
    reader.press("Ask about the recipients")
    reader.press("Next")
    reader.press("Start check")
    reader.hears("does not exist")


def test_wizard_to_verdict(program, cli):
    with practice(cli, "unknown-user") as port, window(program) as (_, reader):
        unnamed = reader.unnamed()
        assert not unnamed, f"without a name in the empty window: {unnamed}"
        check_unknown_recipient(reader, port)
        assert reader.hears("reply 550")  # a row of the timeline, read as a sentence
        unnamed = reader.unnamed()
        assert not unnamed, f"without a name beside a verdict: {unnamed}"


def test_second_start_hands_its_file_over(program, sample):
    with window(program) as (first, reader):
        reader.find("New check", "push button")
        second = subprocess.run([program, sample], timeout=30)
        assert second.returncode == 0, f"the second start ended with {second.returncode}"
        reader.hears("user name or password")
        assert first.poll() is None


def test_killed_window_leaves_a_readable_history(program, cli):
    with practice(cli, "unknown-user") as port:
        with window(program) as (process, reader):
            check_unknown_recipient(reader, port)
            time.sleep(1)  # it is saved when the check has ended
            process.send_signal(signal.SIGKILL)
            process.wait()
        with window(program) as (_, reader):  # nothing of the dead one stands in the way
            reader.find(f"127.0.0.1:{port}", usable=False)


def main():
    if os.environ.get("SMTPSCOPE_INSIDE") != "1":
        missing = screen_reader.missing_tool()
        if missing:
            print(f"skipped: {missing} is not installed")
            sys.exit(77)
        os.environ["SMTPSCOPE_INSIDE"] = "1"
        sys.exit(screen_reader.session([sys.executable, "-B", *sys.argv]))
    program, cli = sys.argv[1:3]
    sample = Path(__file__).parents[1] / "samples" / "wrong-password.smtpscope"
    test_wizard_to_verdict(program, cli)
    test_second_start_hands_its_file_over(program, str(sample))
    test_killed_window_leaves_a_readable_history(program, cli)


if __name__ == "__main__":
    main()
