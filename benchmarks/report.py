"""The table: what the rows come to, beside their limits."""

import dataclasses
import statistics
from collections.abc import Callable


def seconds_text(seconds):
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1e3:.2f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.1f} us"


@dataclasses.dataclass(frozen=True)
class Measure:
    """What is held against the limit: a figure of ours, or of ours and theirs."""
    of: Callable
    text: Callable
    limit_text: Callable = str
    at_most: bool = True


MEASURES = {
    "cost": Measure(lambda ours, theirs: ours["cpu"] / theirs["cpu"],
                    lambda value: f"{value:.2f} x the CPU", lambda limit: f"{limit} x"),
    "speed": Measure(lambda ours, theirs: theirs["cpu"] / ours["cpu"],
                     lambda value: f"{value:.1f} x less CPU", lambda limit: f"{limit} x",
                     at_most=False),
    "rate": Measure(lambda ours, theirs: theirs["wall"] / ours["wall"],
                    lambda value: f"{value:.2f} x the calls a second", lambda limit: f"{limit} x",
                    at_most=False),
    "memory": Measure(lambda ours, theirs: ours["peak"] / theirs["peak"],
                      lambda value: f"{value:.2f} x the memory", lambda limit: f"{limit} x"),
    "grown": Measure(lambda ours, _: ours["grown"] / 1024,
                     lambda value: f"{value:.1f} MiB over the start",
                     lambda limit: f"{limit} MiB"),
    "peak": Measure(lambda ours, _: ours["peak"] / 1024, lambda value: f"{value:.1f} MiB",
                    lambda limit: f"{limit} MiB"),
    "allocations": Measure(lambda ours, _: ours["allocations"],
                           lambda value: f"{value:.1f} allocations"),
    "time": Measure(lambda ours, _: ours["cpu"], seconds_text, seconds_text),
    "more": Measure(lambda ours, theirs: ours["cpu"] - theirs["cpu"],
                    lambda value: f"{seconds_text(value)} more", seconds_text),
    "foreign": Measure(lambda ours, _: ours["foreign"],
                       lambda value: f"{value:.0f} JSON or curl headers"),
}

HEADINGS = ["work", "beside", "CPU, ours / theirs", "a second, ours / theirs",
            "peak memory, ours / theirs", "allocations", "measured", "bar", "result"]


@dataclasses.dataclass(frozen=True)
class Line:
    cells: list
    has_bar: bool


def median_of(rounds, way, key):
    """None where the way has no such figure."""
    values = [figures[key] for figures in rounds.of(way) if figures.get(key) is not None]
    return statistics.median(values) if values else None


def together(values, text):
    """Ours, or ours / theirs."""
    if all(value is None for value in values):
        return ""
    return " / ".join("-" if value is None else text(value) for value in values)


def measured(row, rounds):
    """The median of what the rounds come to: what slows a whole round down leaves a ratio alone."""
    ours = rounds.of(row.ours)
    theirs = rounds.of(row.theirs) if row.theirs else [None] * len(ours)
    values = [MEASURES[row.measure].of(*both) for both in zip(ours, theirs)]
    return statistics.median(values) if values else None


def line_of(row, rounds):
    measure = MEASURES[row.measure]
    value = measured(row, rounds)

    def both(key, text):
        ways = (row.ours, row.theirs) if row.theirs else (row.ours,)
        return together([median_of(rounds, way, key) for way in ways], text)

    bar = ""
    if row.limit is not None:
        bar = f"at {'most' if measure.at_most else 'least'} {measure.limit_text(row.limit)}"
    if value is None:
        result = "not measured"
    elif row.limit is None:
        result = "reported"
    else:
        reached = value <= row.limit if measure.at_most else value >= row.limit
        result = "pass" if reached else "FAIL"
    absent = bool(row.theirs) and not rounds.of(row.theirs)
    allocations = median_of(rounds, row.ours, "allocations")
    return Line([row.work, row.name + (" (not present)" if absent else ""),
                 both("cpu", seconds_text),
                 both("wall", lambda wall: f"{row.each / wall:,.0f} {row.unit}"),
                 both("peak", lambda kib: f"{kib / 1024:.0f} MiB"),
                 "" if allocations is None else f"{allocations:,.1f}".removesuffix(".0"),
                 "" if value is None else measure.text(value), bar, result], row.limit is not None)


def table_of(lines):
    rows = [HEADINGS, ["---"] * len(HEADINGS)] + [line.cells for line in lines]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in rows) + "\n"


def gzip_note(rounds):
    """At which speed of a link gzip of a request's body would begin to pay."""
    cpu = median_of(rounds, "write/gzip", "cpu")
    if cpu is None:
        return []
    plain, packed = rounds.facts["refresh bytes"], rounds.facts["gzip bytes"]
    megabits = (plain - packed) * 8 / cpu / 1e6
    return [f"The refresh of 12,000 items has {plain:,} bytes. gzip at level 1 makes {packed:,} of "
            f"them ({plain / packed:.1f} times less) in {seconds_text(cpu)}: on a link of less "
            f"than {megabits:,.0f} Mbit/s that is less time than it saves."]
