"""Compares the instructions of the works of instructions.cpp with instructions.json.

Usage: count_instructions.py BUILD_FOLDER [--update]   scripts/instructions builds the folder first
       count_instructions.py --self-test

Counts and not times: they are the same from run to run, and on every machine with the same
packages.
Ends with 1 when a count has grown by more than its tolerance. --update takes the counts of today.
"""

import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

import local_servers

BASELINE = pathlib.Path(__file__).resolve().parent / "instructions.json"

# The whole environment: its size moves the stack, and how things are aligned there costs some
# instructions. Parts of libraries that are picked by the CPU are picked by us: the same for all
# machines. The size from which memcpy goes past the caches depends on the caches.
SAME_EVERYWHERE = {
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX,-AVX512F,-ERMS,-FSRM,-BMI1,-BMI2,-LZCNT,"
                      "-MOVBE,-RTM,-SSE4_1,-SSE4_2,-SSSE3"
                      ":glibc.cpu.x86_non_temporal_threshold=0xc0000",
    "SIMDJSON_FORCE_IMPLEMENTATION": "westmere",
    "LC_ALL": "C",
    "PATH": os.defpath,
}


def count(program, work, url):
    """The instructions of one repetition."""
    with tempfile.TemporaryDirectory(prefix="kibo-instructions-") as folder:
        log = pathlib.Path(folder, "log")
        done = subprocess.run(
            [shutil.which("valgrind"), "--tool=callgrind", "--instr-atstart=no", f"--log-file={log}",
             f"--callgrind-out-file={folder}/out", f"./{program.name}", work, url],
            cwd=program.parent, check=True, stdout=subprocess.PIPE, text=True, env=SAME_EVERYWHERE)
        collected = re.search(r"Collected : (\d+)", log.read_text())
    return int(collected[1]) // int(done.stdout)


def count_all(build, works):
    with tempfile.TemporaryDirectory(prefix="kibo-instructions-") as folder:
        subprocess.run([build / "make_data", folder], check=True)
        server = local_servers.OwnServer(build / "server", pathlib.Path(folder, "answer-2.json"))
        try:
            return {work: count(build / "instructions", work, server.url) for work in works}
        finally:
            server.stop()


def verdict(counted, known):
    """(whether it may stay so, in words)"""
    change = counted / known["count"] - 1
    if change > known["tolerance"]:
        return False, "TOO MANY"
    if change < -known["tolerance"]:
        return True, "fewer: keep them with scripts/instructions --update"
    return True, "as before"


def check(counts, baseline):
    """Prints a table; true when no count has grown too much."""
    print("| work | instructions | before | change | tolerance | |\n|---|---|---|---|---|---|")
    passed = True
    for work, known in baseline.items():
        well, words = verdict(counts[work], known)
        passed = passed and well
        print(f"| {work} | {counts[work]:,} | {known['count']:,} "
              f"| {counts[work] / known['count'] - 1:+.2%} | {known['tolerance']:.0%} | {words} |")
    return passed


def self_test():
    """The checker refuses what it has to refuse."""
    baseline = {"work": {"count": 100_000, "tolerance": 0.03}}
    expected = {95_000: True, 100_000: True, 102_900: True, 103_100: False, 105_000: False}
    for counted, may_stay in expected.items():
        if check({"work": counted}, baseline) != may_stay:
            sys.exit(f"{counted:,} instructions were judged wrongly")
    if "--update" not in verdict(95_000, baseline["work"])[1]:
        sys.exit("a count far below does not ask for --update")
    for work, known in json.loads(BASELINE.read_text(encoding="utf-8")).items():
        if verdict(known["count"] * 1.05, known)[0]:
            sys.exit(f"{work} may grow by 5 % unseen")


def main(arguments):
    if arguments == ["--self-test"]:
        self_test()
        return 0
    if len(arguments) not in (1, 2) or arguments[1:] not in ([], ["--update"]):
        print(__doc__, file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # the server and files go, too
    baseline = json.loads(BASELINE.read_text(encoding="utf-8"))
    counts = count_all(pathlib.Path(arguments[0]).resolve(), baseline)
    passed = check(counts, baseline)
    if arguments[1:]:
        new = {work: {**known, "count": counts[work]} for work, known in baseline.items()}
        BASELINE.write_text(json.dumps(new, indent=2) + "\n", encoding="utf-8")
        print(f"{BASELINE.name} holds these counts now")
        return 0
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
