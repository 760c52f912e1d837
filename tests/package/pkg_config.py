"""Builds and runs a program with pkg-config's flags: pkg_config.py PREFIX WORK KIND COMPILER."""

import pathlib
import shlex
import sys

import steps

prefix, work, kind, compiler = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), *sys.argv[3:]
folder = next(prefix.rglob("kibo-inventory.pc")).parent

# For the shared library only its own file is in sight: it must not ask for anything else's.
path = "PKG_CONFIG_LIBDIR" if kind == "shared" else "PKG_CONFIG_PATH"
flags = shlex.split(steps.run("pkg-config", "--cflags", "--libs", "kibo-inventory",
                              env={path: str(folder)}))
program = steps.fresh(work) / "consumer"
steps.run(compiler, "-std=c++20", pathlib.Path(__file__).with_name("plain_main.cpp"), "-o", program,
          *flags, f"-Wl,-rpath,{folder.parent}")
print(steps.run(program), end="")
