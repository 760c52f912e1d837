"""Compares docs/operations.md with what the library knows: operations_page.py COMMAND [--write].

COMMAND is kibo-inventory; `--write` makes the page anew.
"""

import difflib
import json
import re
import subprocess
import sys

import tree

PAGE = tree.ROOT / "docs" / "operations.md"

HEAD = """\
# Operations

Every operation that the library has, client by client. This page is made from the library's own
table; `kibo-inventory operations` prints the same, and `kibo-inventory describe OPERATION` what one of
them takes and answers.

* **effect**: what carrying it out twice does. A `read` changes nothing; after an `idempotent` one twice
  is as if once; an `additive` one counts twice, so it is transmitted once and never repeated after an
  unclear failure ([errors.md](errors.md)).
* **source**: who published it. `sdk2026` is the vendor's TypeScript SDK 3.2634.1, `spec2025` the OpenAPI
  document of July 2025, `swagger2020` the service's own document of 2020, `documents` prose only.
  A star: that source prints the path without the service's prefix, which was put before it.
* `{inventoryVersion}` is `Settings::inventoryVersion`, `v5` unless it is set.
"""


def section(group, operations):
    words = re.sub("(?<=.)([A-Z])", r"_\1", group[:-len("Api")]).lower()
    file = "inventory.hpp" if group in ("InventoryApi", "JobApi") else f"inventory/{words}_api.hpp"
    lines = [f"\n## {group}", f"`#include <kibo/{file}>`", "",
             "| call | method and path | effect | limits | source |", "|---|---|---|---|---|"]
    for operation in operations:
        star = " *" if operation["path_assumed"] else ""
        lines.append(f"| `{operation['name']}` | {operation['method']} `{operation['path']}`{star} "
                     f"| {operation['effect']} | {operation['limits']} "
                     f"| {', '.join(operation['source'])} |")
    return lines


def page(operations):
    groups = {}
    for operation in operations:
        groups.setdefault(operation["group"], []).append(operation)
    lines = [line for group, members in groups.items() for line in section(group, members)]
    return HEAD + "\n".join(lines) + "\n"


made = page(json.loads(subprocess.run([sys.argv[1], "operations", "--json"], check=True,
                                      capture_output=True, text=True).stdout))
if "--write" in sys.argv[2:]:
    PAGE.write_text(made, encoding="utf-8")
    sys.exit()
kept = PAGE.read_text(encoding="utf-8")
if kept != made:
    sys.stdout.writelines(difflib.unified_diff(kept.splitlines(True), made.splitlines(True),
                                               "docs/operations.md", "the library"))
    sys.exit(f"docs/operations.md is out of date: {sys.argv[0]} {sys.argv[1]} --write")
