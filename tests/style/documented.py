"""Checks that each public type, and each call of a client, has a comment for its reader.

Members whose names say it all need none, so this is less than what doxygen can ask for.
"""

import re

import tree

TYPE = re.compile(r" *(?:struct|class|enum class) (?:KIBO_INVENTORY_API )?(\w+)[^;]*\{")
CALL = re.compile(r"  (?:\[\[nodiscard\]\] )?[\w:<>, ]+> (\w+)\(")
BETWEEN = re.compile(r" *(?:template|requires)\b")  # may stand between a comment and what it is for


def has_comment(lines, index):
    index -= 1
    while index > 0 and BETWEEN.match(lines[index]):
        index -= 1
    return lines[index].lstrip().startswith("///")


def undocumented(text, is_client):
    """The names without a comment, but for those in a namespace detail."""
    depth = 0
    outside = None  # the depth around the namespace detail that the line is in
    lines = text.split("\n")
    for index, line in enumerate(lines):
        if outside is None and re.match(r"namespace (\w+::)*detail \{", line):
            outside = depth
        found = TYPE.match(line) or (is_client and CALL.match(line))
        if found and outside is None and not has_comment(lines, index):
            yield index + 1, found.group(found.lastindex)
        code = line.split("//")[0]
        depth += code.count("{") - code.count("}")
        if outside is not None and depth <= outside:
            outside = None


problems = []
count = 0
for path in tree.code_files():
    if path.parts[0] != "include":
        continue
    count += 1
    for line, name in undocumented((tree.ROOT / path).read_text(), path.name.endswith("_api.hpp")):
        problems.append(f"{path}:{line}: {name} has no comment (///)")
tree.finish(problems, f"the types and calls of {count} public headers have comments")
