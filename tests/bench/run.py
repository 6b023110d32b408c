#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""run.py CLI [--sessions PROGRAM --smtp-source FOLDER] [--redaction PROGRAM] [--explain PROGRAM] [--timeline PROGRAM]
[--window FOLDER] [--rounds N] [--only WORD]: the table of ratios.

Each row is a ratio of medians of interleaved runs, so that a busy machine slows both sides alike. Exit status 1 when
a ratio misses its limit.
"""
import argparse
import os
import sys
import tempfile

import endpoints
import explain
import programs
import redaction
import round_trips
import sessions
import timeline
import window


def all_groups(options, folder):
    cli = os.path.abspath(options.cli)
    groups = {
        "programs": lambda: programs.plain_rows(cli, folder, options.rounds)
        + programs.tls_rows(cli, folder, options.rounds),
        "round trips": lambda: round_trips.rows(cli, folder),
        "endpoints": lambda: endpoints.rows(cli),
    }
    if options.sessions:
        groups["sessions"] = lambda: sessions.rows(os.path.abspath(options.sessions),
                                                   os.path.abspath(options.smtp_source))
    if options.redaction:
        groups["redaction"] = lambda: redaction.rows(os.path.abspath(options.redaction))
    if options.explain:
        groups["explain"] = lambda: explain.rows(os.path.abspath(options.explain))
    if options.timeline:
        groups["timeline"] = lambda: timeline.rows(os.path.abspath(options.timeline))
    if options.window:
        groups["window"] = lambda: window.rows(os.path.abspath(options.window), cli, folder, options.rounds)
    return groups


def show(row):
    over = row.is_over()
    print("%-42s %7.1f %-4s %-16s %7.1f %-4s %6.2f %6.2f %6.2f  %s" % (
        row.what, row.ours, row.unit, row.peer, row.theirs, row.unit, row.ours / row.theirs, row.must, row.aim,
        "missed" if over else "ok"), flush=True)
    return over


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cli")
    parser.add_argument("--sessions", help="the program bench_sessions")
    parser.add_argument("--smtp-source", help="the folder with Postfix' smtp-source and smtp-sink")
    parser.add_argument("--redaction", help="the program bench_redaction")
    parser.add_argument("--explain", help="the program bench_explain")
    parser.add_argument("--timeline", help="the program bench_timeline")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--window", help="the folder with the programs bench_window and bench_answer")
    parser.add_argument("--only", default="",
                        help="programs, round trips, endpoints, sessions, redaction, explain, timeline or window")
    options = parser.parse_args()
    print("%-42s %12s %-16s %12s %6s %6s %6s" % ("what", "ours", "peer", "peer's", "ratio", "must", "aim"))
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for name, rows in all_groups(options, folder).items():
            if options.only in name:
                failed = any([show(row) for row in rows()]) or failed
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
