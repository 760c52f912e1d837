"""Checks that docs/reliability.md has the faults of the test program: reliability_page.py MATRIX.

`--write REPORT` in its place makes the page anew from a report of the tests, see
scripts/reliability.
"""

import json
import re
import subprocess
import sys

import tree

PAGE = tree.ROOT / "docs" / "reliability.md"

HEAD = """\
# Reliability

What the library promises about a call, whatever the network, the service, a proxy or the clock does, and
what was measured. The tables are made by the tests: `scripts/reliability`.

**It promises**
* A change that counts twice when carried out twice (`adjust` and its like) is transmitted once an
  attempt, and attempted again only when the one before cannot have been carried out.
* `Error::delivery` is true: after `notSent`, `incomplete` and `rejected` the service has done nothing.
  What cannot be known is `unknown`.
* A call ends by its deadline, 250 ms later at most, and within 100 ms of its cancellation, in every phase.
* No repeat of a `refresh` is begun once a newer change of its location was submitted to the same
  configuration.
* No secret is part of an error, a log record, a span or a print.
* The bytes of an answer cost no more memory than its limit and 16 MiB; what is read from them comes on
  top, and rows take many times the bytes of an empty `{}`. A failing service brings no storm of requests
  or tokens.

**It does not promise**
* To resolve an `unknown`. The service has no key by which it would recognise a repeat; compare stock and
  jobs, as [errors.md](errors.md) says.
* Anything about another process: two of them do not know of each other's changes.
* What the service does with a request that it got once, or what a middleware of yours sends itself.
* To call back a request that is on its way, or a repeat that is connecting: after a cancellation
  the delivery says what may have happened.
* A child that is forked while another thread makes a TLS connection: it may wait for ever for a lock of
  OpenSSL's ([ADR 16](adr/0016-fork-gets-fresh-state.md)).
"""

FIGURES = """
## Figures

| measured | figure | by |
|---|---|---|
"""

FAULTS = """
## Faults
Each row is one fault, with every operation in turn, over real sockets; the server counts what it received
and carried out. Additive operations never use HTTP/2 and are left out there. *adjust* is what a caller of
`adjust` is told when every attempt meets the fault; for HTTP/2, of `refresh`. *told* is what callers of all such changes were told:
an operation without a body cannot break off within it, and one whose answer has no required part is a
success with any 2xx. *twice* counts additive changes that were carried out twice.

| over | connection | fault | adjust | told | twice | runs | longest | deadline |
|---|---|---|---|---|---|---|---|---|
"""


def number(value):
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"


def figure_row(row):
    test = "" if row["test"] == "*" else f" --gtest_filter={row['test']}"
    return f"| {row['promise']} | {number(row['figure'])} {row['unit']} | `{row['program']}{test}` |"


def fault_row(row):
    return (f"| {row['fault']} | {', '.join(row['told'])} | {row['twice']} | {row['runs']} "
            f"| {row['longest']:,} ms | {row['deadline']:,} ms |")


def page(report):
    rows = [json.loads(line) for line in report.splitlines()]
    figures = [figure_row(row) for row in rows if "promise" in row]
    faults = [fault_row(row) for row in rows if "fault" in row]
    return HEAD + FIGURES + "\n".join(figures) + "\n" + FAULTS + "\n".join(faults) + "\n"


def faults_of_page(text):
    """The first four cells of each row of the last table."""
    table = text.split("\n|---|---|---|---|---|---|---|---|---|\n")[-1]
    return [" | ".join(cell.strip() for cell in line.split("|")[1:5])
            for line in table.splitlines()]


def faults_of_program(program):
    listing = subprocess.run([program, "--gtest_list_tests"], check=True, capture_output=True,
                             text=True).stdout
    return re.findall(r"# GetParam\(\) = (.*)$", listing, re.MULTILINE)


# What the tests have to have measured: a part of each promise's words.
MEASURED = ["runs of a fault", "carried out twice", "piece of a secret", "after a deadline",
            "schedules", "across fork", "full outage", "token requests", "memory growth", "further 429",
            "is cancelled in"]
GRACE = 250  # ms after a deadline


def broken_promises(text):
    figures, faults = text.split(FAULTS)
    for word in MEASURED:
        if word not in figures.split(FIGURES)[-1]:
            yield f"no figure of: {word}"
    for line in faults.splitlines():
        name, *_, twice, _, longest, deadline = [cell.strip() for cell in line.split("|")[1:-1]]
        longest, deadline = (int(re.sub(r"\D", "", time)) for time in (longest, deadline))
        if twice != "0" or longest > deadline + GRACE:
            yield f"a broken promise: {line}"


def check(program):
    text = PAGE.read_text(encoding="utf-8")
    shown, known = faults_of_page(text), faults_of_program(program)
    problems = [f"not on the page: {fault}" for fault in known if fault not in shown]
    problems += [f"not in the program: {fault}" for fault in shown if fault not in known]
    if len(known) < 60 or len(shown) != len(set(shown)):
        problems.append(f"{len(known)} faults in the program, {len(shown)} rows on the page")
    if not text.startswith(HEAD):
        problems.append("the words before the tables are not those of this script")
    else:
        problems += broken_promises(text)
    if problems:
        problems.append("docs/reliability.md is out of date: scripts/reliability")
    tree.finish(problems, f"{len(shown)} faults are on the page as they are in the program")


if sys.argv[1] == "--write":
    with open(sys.argv[2], encoding="utf-8") as report:
        PAGE.write_text(page(report.read()), encoding="utf-8")
else:
    check(sys.argv[1])
