"""Installs a build and compares the installed files with the list: install.py BUILD PREFIX KIND."""

import pathlib
import re
import sys

import steps

build, prefix, kind = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
steps.run("cmake", "--install", build, "--prefix", steps.fresh(prefix))

# The list leaves open what differs between systems: the library folder, the version, the build type.
installed = set()
for path in prefix.rglob("*"):
    if path.is_dir():
        continue
    name = str(path.relative_to(prefix))
    name = re.sub(r"^lib(64)?(/\w+-linux-gnu)?/", "LIB/", name)
    name = re.sub(r"\.so\.\d+\.\d+(\.\d+)?$", lambda end: ".so.X.Y" + (".Z" if end[1] else ""), name)
    installed.add(re.sub(r"Targets-\w+\.cmake$", "Targets-TYPE.cmake", name))

listing = pathlib.Path(__file__).with_name("installed_files.txt").read_text().splitlines()
expected = set()
for line in listing:
    words = line.split()
    if words and not line.startswith("#") and (len(words) == 1 or words[1] == kind):
        expected.add(words[0])
headers = pathlib.Path(__file__).parents[2] / "include"
expected |= {f"include/{path.relative_to(headers)}" for path in headers.rglob("*.hpp")}
steps.same_lines(expected, installed, f"The installed files are not those of {listing[0][2:]}")
print(f"{len(installed)} files installed")
