"""Checks for text that does not belong in the tree, and for files that have grown too long."""

import re

import tree

# What may not be written, where (a path pattern), and why.
FORBIDDEN = [
    (r"\b(sleep_for|sleep_until|usleep|nanosleep)\b", r".*\.[ch]pp$",
     "wait on a Clock or on a condition variable with a stop_token"),
    (r"\b(TODO|FIXME|XXX|HACK)\b", r".*", "finish it, or leave it out"),
    (r"/(home|root|Users)/\w", r".*", "a path of one machine"),
    (r"\bthread_local\b", r"(include|src)/", "hidden state; give it to its owner"),
    (r"\busing namespace std;", r".*\.[ch]pp$", "name what is used"),
    (r"^\s*#\s*include\s*<(iostream|regex|sstream|functional)>", r"include/kibo/inventory/models/",
     "dear for every file of a user"),
    (r"\s+$", r".*\.[ch]pp$", "blanks at the end of a line"),
]

# This file holds the words that it looks for.
EXEMPT = {"tests/style/words.py"}

MAX_LINES = 300
LONGER = {
    # "path": "reason",
}

problems = []
files = tree.text_files()
for path in files:
    name = str(path)
    lines = (tree.ROOT / path).read_text().splitlines()
    if path.suffix in (".cpp", ".hpp", ".py") and len(lines) > MAX_LINES and name not in LONGER:
        problems.append(f"{name}: {len(lines)} lines, more than {MAX_LINES}")
    if name in EXEMPT:
        continue
    for pattern, where, why in FORBIDDEN:
        if re.match(where, name):
            problems += [f"{name}:{number}: {line.strip()!r}: {why}"
                         for number, line in enumerate(lines, 1) if re.search(pattern, line)]
problems += [f"{name}: listed as longer than {MAX_LINES} lines, but is not"
             for name in LONGER
             if len((tree.ROOT / name).read_text().splitlines()) <= MAX_LINES]
tree.finish(problems, f"{len(files)} files hold nothing that does not belong")
