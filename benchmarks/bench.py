"""Measures the library beside other ways to do the same work, see docs/performance.md.

Usage: bench.py BUILD_FOLDER [--write-docs] [WORK [ROUNDS]]; scripts/bench builds the folder first.
Ends with 0 only if every bar is reached, 1 when one is missed or could not be measured, 2 when it
is called wrongly.
"""

import argparse
import os
import pathlib
import platform
import signal
import sys

import contenders
import page
import programs
import report
import works

ROUNDS = 7


def sessions_note(nginx):
    """Sessions were resumed where that is what was measured, and only there."""
    resumed, requests = nginx.resumed("https")
    wrongly, anew = nginx.resumed("https without resumption")
    if resumed < 0.9 * requests or wrongly > 0:
        raise RuntimeError(f"{resumed} of {requests} sessions resumed, and {wrongly} of {anew}")
    return [f"{resumed:,} of {requests:,} connections for an adjust resumed a session, the others "
            f"were the first of a client; of the {anew:,} new ones none did."] if requests else []


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--write-docs", action="store_true",
                        help="put the table into docs/performance.md; needs all works")
    parser.add_argument("work", nargs="?", choices=list(works.WORKS))
    parser.add_argument("rounds", nargs="?", type=int, default=ROUNDS)
    given = parser.parse_args()
    if given.rounds < 1 or (given.write_docs and given.work):
        parser.error("--write-docs needs all works, and there must be a round at least")
    return given


def measure(place, names, times):
    rounds = contenders.Rounds()
    lines = []
    for name in names:
        print(f"== measuring: {name}", file=sys.stderr)
        make, rows = works.WORKS[name]
        contenders.take_turns(rounds, make(place), times)
        for scene in {row.ours.split("/")[0] for row in rows}:
            rounds.check_equal([way for way in rounds.figures if way.split("/")[0] == scene])
        lines += [report.line_of(row, rounds) for row in rows]
    return lines, rounds


def machine():
    """What the figures were measured on."""
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        models = [line.split(":")[1].strip() for line in info if line.startswith("model name")]
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    return f"{os.cpu_count()} cores ({models[0] if models else platform.machine()}), {system}"


def main():
    given = arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # servers and files go, too
    load = os.getloadavg()[0]
    place = programs.Place(given.build.resolve())
    try:
        names = [given.work] if given.work else list(works.WORKS)
        lines, rounds = measure(place, names, given.rounds)
        if place.nginx:
            place.notes += sessions_note(place.nginx)
    finally:
        place.close()
    notes = [f"{given.rounds} rounds on {machine()}, load {load:.1f} at the start.", *place.notes, *report.gzip_note(rounds)]
    table = report.table_of(lines)
    print(table)
    for note in notes:
        print(f"* {note}")
    if given.write_docs:
        page.write(table, notes)
    results = [line.cells[-1] for line in lines if line.has_bar]
    print(f"\nOf {len(results)} bars {results.count('pass')} are reached, {results.count('FAIL')} "
          f"are not, and {results.count('not measured')} could not be measured.")
    return 0 if results.count("pass") == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
