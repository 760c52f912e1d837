"""Which files the style checks look at, and how they end."""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CODE_FOLDERS = ("include", "src", "tests", "examples", "benchmarks")


def code_files():
    """All C++ files of the project, as paths relative to its root."""
    found = []
    for folder in CODE_FOLDERS:
        for suffix in ("*.hpp", "*.cpp"):
            found += (ROOT / folder).rglob(suffix)
    return sorted(path.relative_to(ROOT) for path in found)


def text_files():
    """All files that people write, code included."""
    found = set(code_files())
    for pattern in ("*.md", "*.txt", "*.json", ".clang-*", ".ci/*", "scripts/*", "docs/**/*.md",
                    "cmake/*", "tests/**/*.py", "tests/**/*.txt", "tests/**/*.sh",
                    "tests/**/*.mjs", "benchmarks/*.py", "benchmarks/*.mjs", "benchmarks/*.json",
                    "**/CMakeLists.txt"):
        found |= {path.relative_to(ROOT) for path in ROOT.glob(pattern) if path.is_file()}
    return sorted(path for path in found
                  if path.parts[0] != "build" and "node_modules" not in path.parts)


def finish(problems, passed):
    """Prints the problems, or the one line that says what was checked, and ends the program."""
    for problem in problems:
        print(problem)
    if problems:
        sys.exit(f"{len(problems)} problem(s)")
    print(passed)
