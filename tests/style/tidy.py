"""Runs clang-tidy over the library's sources: tidy.py CLANG_TIDY CLANG BUILD_DIR [FILE...].

What passed is kept by a hash of everything that it depends on, so that a second run looks only at
what changed.
"""

import concurrent.futures
import hashlib
import json
import pathlib
import shlex
import subprocess
import sys

import tree

clang_tidy, clang, build = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
only = set(sys.argv[4:])
cache = build / "tidy-passed"
cache.mkdir(exist_ok=True)


def input_hash(entry):
    """A hash of the rules, the command, and the source with all headers that are not the system's."""
    command = shlex.split(entry["command"])
    flags = [word for word in command if word.startswith(("-D", "-I", "-std="))]
    listing = subprocess.run([clang, *flags, "-MM", "-MT", "x", entry["file"]], check=True,
                             cwd=entry["directory"], text=True, capture_output=True).stdout
    digest = hashlib.sha256()
    digest.update((tree.ROOT / ".clang-tidy").read_bytes() + " ".join(flags).encode())
    for file in sorted(shlex.split(listing.replace("\\\n", " "))[1:]):
        digest.update(file.encode() + pathlib.Path(entry["directory"], file).read_bytes())
    return digest.hexdigest()


def tidy(entry):
    """Prints what clang-tidy says of one source; returns its name unless clang-tidy is content."""
    passed = cache / input_hash(entry)
    if passed.exists():
        return ""
    result = subprocess.run([clang_tidy, "--quiet", "-p", str(build), entry["file"]], text=True,
                            capture_output=True, check=False)
    if result.returncode == 0:
        passed.touch()
        return ""
    print(result.stdout or result.stderr, flush=True)
    return entry["file"]


entries = {}
for entry in json.loads((build / "compile_commands.json").read_text()):
    path = pathlib.Path(entry["file"])
    if path.is_relative_to(tree.ROOT / "src") and (not only or str(path) in only):
        entries[path] = entry
with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
    problems = [file for file in pool.map(tidy, entries.values()) if file]
tree.finish(problems, f"clang-tidy is content with {len(entries)} sources")
