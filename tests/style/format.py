"""Checks the layout of all C++ files: format.py CLANG_FORMAT."""

import subprocess
import sys

import tree

files = tree.code_files()
result = subprocess.run([sys.argv[1], "--style=file", "--dry-run", "-Werror", *map(str, files)],
                        cwd=tree.ROOT, check=False)
if result.returncode != 0:
    sys.exit(f"Mend the layout with: {sys.argv[1]} -i FILE")
print(f"{len(files)} files have the project's layout")
