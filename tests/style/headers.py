"""Checks that each public header compiles alone, without a warning: headers.py COMPILER.

Then it checks that all of them compile after a user's macros with unfortunate names.
"""

import concurrent.futures
import subprocess
import sys

import tree

compiler = sys.argv[1]
FLAGS = ["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror",
         "-fsyntax-only", "-Iinclude", "-I.", "-x", "c++"]


def compile_text(text):
    return subprocess.run([compiler, *FLAGS, "-"], input=text, cwd=tree.ROOT, text=True,
                          capture_output=True, check=False)


def include(header):
    return f'#include "{header}"\n'


headers = [str(path.relative_to("include")) for path in tree.code_files()
           if path.parts[0] == "include"]
# Twice: a header that lacks its guard fails.
jobs = {header: include(header) * 2 for header in headers}
jobs["all headers after hostile macros"] = "".join(
    map(include, ["tests/style/hostile_macros.hpp", *headers]))

problems = []
with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
    for name, result in zip(jobs, pool.map(compile_text, jobs.values())):
        if result.returncode != 0:
            problems.append(f"{name}:\n{result.stderr}")
tree.finish(problems, f"{len(headers)} public headers compile alone with {compiler}")
