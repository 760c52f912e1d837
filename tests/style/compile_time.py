"""Measures what <kibo/inventory.hpp> costs a user's compiler: compile_time.py COMPILER.

A program that includes it and makes one call is compiled against one that includes five common
standard headers. CPU time is counted, in turns, and the least of each is compared, since noise only
adds: a ratio of 2 or more fails.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile

import tree

LIMIT = 2.0
ROUNDS = 15  # the least of them counts: what else the machine does only adds

USER = """\
#include <kibo/inventory.hpp>
int main() {
  const kibo::inventory::Configuration configuration({.tenantId = 1, .clientId = "id"});
  const kibo::inventory::InventoryApi inventory(configuration);
  const auto rows = inventory.postQueryInventory({.items = {{.upc = "CampStove_001"}}});
  return rows ? 0 : 1;
}
"""

STANDARD = """\
#include <string>
#include <vector>
#include <optional>
#include <functional>
#include <chrono>
int main() {}
"""


def cpu_seconds(compiler, source):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([compiler, "-std=c++20", f"-I{tree.ROOT}/include", "-c", str(source), "-o",
                    os.devnull], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


with tempfile.TemporaryDirectory() as folder:
    sources = []
    for name, text in (("user.cpp", USER), ("standard.cpp", STANDARD)):
        source = pathlib.Path(folder, name)
        source.write_text(text)
        sources.append(source)
    rounds = [[cpu_seconds(sys.argv[1], source) for source in sources] for _ in range(ROUNDS + 1)]
user, standard = (min(times) for times in zip(*rounds[1:]))  # The first warms caches.
print(f"{sys.argv[1]}: a user's file {user:.2f} s, the standard headers {standard:.2f} s, "
      f"ratio {user / standard:.2f}, limit {LIMIT}")
if user / standard >= LIMIT:
    sys.exit("The public headers have become too dear to include.")
