"""What the tests of the package share: running commands, and saying what went wrong."""

import os
import shutil
import subprocess
import sys


def run(*command, env=None, **options):
    """Runs a command; ends the test with its output if it fails. Returns what it printed."""
    result = subprocess.run([str(word) for word in command], text=True, check=False,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            env={**os.environ, **(env or {})}, **options)
    if result.returncode != 0:
        print(result.stdout)
        sys.exit(f"failed with {result.returncode}: {' '.join(map(str, command))}")
    return result.stdout


def fresh(folder):
    """An empty folder in the place of what was there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def same_lines(expected, actual, what):
    """Ends the test with the differences if two sets of lines are not equal."""
    missing, surplus = sorted(expected - actual), sorted(actual - expected)
    if missing or surplus:
        sys.exit(f"{what}\n" + "".join(f"  missing: {line}\n" for line in missing)
                 + "".join(f"  not expected: {line}\n" for line in surplus))
