"""Builds the library and the command as static libraries: static_build.py BUILD SETTING..."""

import pathlib
import sys

import steps

source = pathlib.Path(__file__).resolve().parents[2]
steps.run("cmake", "-S", source, "-B", sys.argv[1], "-G", "Ninja", "-DBUILD_SHARED_LIBS=OFF",
          "-DKIBO_INVENTORY_BUILD_TESTS=OFF", "-DKIBO_INVENTORY_BUILD_EXAMPLES=OFF", *sys.argv[2:])
steps.run("cmake", "--build", sys.argv[1])
