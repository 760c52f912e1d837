"""Runs the programs that do a work, each in a process of its own, and takes their figures."""

import json
import os
import subprocess


class Missing(Exception):
    """A contender that is not on this machine."""


def run(command, environment=None, cwd=None):
    """What the program prints, line by line, and what the whole process has used."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=cwd,
                          env={**os.environ, **(environment or {})}) as process:
        text = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return text, usage


def figures_of(command, **where):
    """The one line of figures of a program."""
    text, _ = run(command, **where)
    return json.loads(text)


def process_of(command, **where):
    """The CPU time of a process from start to end is the figure."""
    _, usage = run(command, **where)
    return {"cpu": usage.ru_utime + usage.ru_stime}


def process_with_peak(command, **where):
    """The same, and the most memory that it had, in KiB."""
    _, usage = run(command, **where)
    return {"cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss}


class Rounds:
    """The figures of ways: way -> [figures of each round]."""

    def __init__(self):
        self.figures = {}
        self.facts = {}

    def take(self, way, figures):
        self.figures.setdefault(way, []).append(figures)

    def of(self, way):
        return self.figures.get(way, [])

    def check_equal(self, ways):
        """All ways must have come to the same."""
        seen = {way: {figures["check"] for figures in self.of(way) if figures.get("check")}
                for way in ways}
        if len(set().union(*seen.values())) > 1:
            raise RuntimeError(f"the ways do not come to the same: {seen}")


def take_turns(rounds, programs, times):
    """Runs all programs, `times` times, back and forth, so that none always runs behind the same
    other. A program that is missing is left out."""
    left = list(programs)
    for number in range(times):
        for program in left if number % 2 == 0 else left[::-1]:
            try:
                program(rounds)
            except Missing:
                left = [other for other in left if other is not program]
