"""Builds and runs a consumer through add_subdirectory: add_subdirectory.py WORK SETTING..."""

import pathlib
import shutil
import sys

import steps

# The library leaves the choice of a launcher to the project that it is a part of.
ccache = ["-DCMAKE_CXX_COMPILER_LAUNCHER=env;CCACHE_NOHASHDIR=1;ccache"]
here = pathlib.Path(__file__).resolve()
build = pathlib.Path(sys.argv[1])
steps.run("cmake", "-S", here.with_name("add_subdirectory"), "-B", build, "-G", "Ninja",
          f"-DKIBO_SOURCE_DIR={here.parents[2]}", *sys.argv[2:],
          *(ccache if shutil.which("ccache") else []))
steps.run("cmake", "--build", build, "--target", "consumer")
print(steps.run(build / "consumer"), end="")
