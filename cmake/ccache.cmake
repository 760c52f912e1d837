# Uses ccache where it is found, unless the user has chosen a launcher or builds us as a part of
# another project. CCACHE_NOHASHDIR lets build directories share what they compile with equal flags:
# the tests of the package build the library a second time.
if(PROJECT_IS_TOP_LEVEL AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(KIBO_INVENTORY_CCACHE ccache)
  mark_as_advanced(KIBO_INVENTORY_CCACHE)
  if(KIBO_INVENTORY_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_NOHASHDIR=1 "${KIBO_INVENTORY_CCACHE}")
  endif()
endif()
