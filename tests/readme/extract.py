"""Takes the marked blocks of code out of Markdown pages: extract.py ROOT OUT.

A block is marked by the line before it:

    <!-- run: NAME -->      ```cpp: a whole program, built and run; ```sh: commands, run
    <!-- compile: NAME -->  ```cpp: compiled; without an #include it is the inside of a function
                            that has `configuration`, `inventory` and `jobs`

Writes the blocks to OUT, and their names to OUT/snippets.cmake. With --check it writes nothing and
fails where a ```cpp block has no mark, or where a name is used twice.
"""

import pathlib
import re
import sys

BLOCK = re.compile(r"^(?:<!-- (run|compile): ([\w-]+) -->\n+)?```(cpp|sh)\n(.*?)^```$", re.S | re.M)

FRAGMENT = """\
#include <kibo/inventory.hpp>
#include <kibo/inventory/models/inventory_views.hpp>

#include <chrono>
#include <iostream>
#include <string>
#include <vector>

using namespace kibo::inventory;
using namespace std::chrono_literals;

void {name}([[maybe_unused]] const Configuration& configuration,
            [[maybe_unused]] const InventoryApi& inventory, [[maybe_unused]] const JobApi& jobs) {{
{body}}}
"""


def pages(root):
    return [root / "README.md", *sorted((root / "docs").rglob("*.md"))]


def blocks(root):
    """(page, line, mark, name, language, text) of each block of C++ or shell."""
    for page in pages(root):
        if page.exists():
            text = page.read_text()
            for found in BLOCK.finditer(text):
                line = text.count("\n", 0, found.start()) + 1
                yield (str(page.relative_to(root)), line, *found.groups())


def check(root):
    problems, seen = [], {}
    for page, line, mark, name, language, _ in blocks(root):
        if language == "cpp" and mark is None:
            problems.append(f"{page}:{line}: a block of C++ without a mark for the tests")
        if language == "sh" and mark == "compile":
            problems.append(f"{page}:{line}: commands can be run, not compiled")
        if name in seen:
            problems.append(f"{page}:{line}: the name {name} is used in {seen[name]} already")
        elif name:
            seen[name] = page
    if problems:
        sys.exit("\n".join(problems))
    print(f"{len(seen)} blocks are tested")


def write_if_changed(path, text):
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def extract(root, out):
    out.mkdir(parents=True, exist_ok=True)
    names = {"run_cpp": [], "compile_cpp": [], "run_sh": []}
    for _, _, mark, name, language, text in blocks(root):
        if mark is None:
            continue
        if mark == "compile" and "#include" not in text:
            text = FRAGMENT.format(name=name.replace("-", "_"), body=text)
        write_if_changed(out / f"{name}.{language}", text)
        names[f"{mark}_{language}"].append(name)
    lines = [f"set(snippets_{kind} {' '.join(found)})\n" for kind, found in names.items()]
    lines += [f'list(APPEND snippet_pages "{page}")\n' for page in pages(root)]
    write_if_changed(out / "snippets.cmake", "".join(lines))


if sys.argv[1] == "--check":
    check(pathlib.Path(sys.argv[2]))
else:
    extract(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
