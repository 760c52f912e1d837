"""Builds and runs a consumer through find_package: find_package.py PREFIX WORK KIND COMPILER."""

import pathlib
import sys

import steps

prefix, work, kind, compiler = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), *sys.argv[3:]
source = pathlib.Path(__file__).with_name("find_package")

# A user of the shared library has none of what it was built with.
hidden = [f"-DCMAKE_DISABLE_FIND_PACKAGE_{name}=ON" for name in
          ("CURL", "OpenSSL", "simdjson", "nlohmann_json", "Threads", "PkgConfig")]
build = steps.fresh(work)
steps.run("cmake", "-S", source, "-B", build, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}",
          f"-DCMAKE_CXX_COMPILER={compiler}", *(hidden if kind == "shared" else []))
steps.run("cmake", "--build", build)
print(steps.run(build / "consumer"), end="")
print(steps.run(prefix / "bin/kibo-inventory", "--version"), end="")

# Another minor version of 0.x may have another interface, so it is refused.
other = steps.fresh(work.with_name(work.name + "-other"))
(other / "CMakeLists.txt").write_text(
    "cmake_minimum_required(VERSION 3.25)\nproject(other LANGUAGES CXX)\n"
    "find_package(KiboInventory 0.99 QUIET)\n"
    "if(KiboInventory_FOUND)\n  message(FATAL_ERROR \"0.99 was found\")\nendif()\n"
    "find_package(KiboInventory QUIET COMPONENTS Nonsense)\n"
    "if(KiboInventory_FOUND)\n  message(FATAL_ERROR \"Nonsense was found\")\nendif()\n")
steps.run("cmake", "-S", other, "-B", other / "build", "-G", "Ninja",
          f"-DCMAKE_PREFIX_PATH={prefix}", f"-DCMAKE_CXX_COMPILER={compiler}")
