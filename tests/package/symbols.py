"""Checks that a shared library exports nothing but the project's: symbols.py NM LIBRARY..."""

import re
import sys

import steps

# What a compiler makes of a class of ours beside its functions.
OURS = re.compile(r"(vtable for |VTT for |construction vtable for |typeinfo for |typeinfo name for |"
                  r"(non-)?virtual thunk to |guard variable for )?kibo::inventory::")

foreign = []
count = 0
for library in sys.argv[2:]:
    for line in steps.run(sys.argv[1], "-DC", "--defined-only", library).splitlines():
        name = line.split(maxsplit=2)[2]
        count += 1
        if not OURS.match(name):
            foreign.append(f"{library}: {name}")
if foreign:
    sys.exit("Exported, but not ours:\n" + "\n".join(foreign))
if count == 0:
    sys.exit("Nothing is exported at all.")
print(f"{count} symbols are exported, all of kibo::inventory")
