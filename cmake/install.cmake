# What `cmake --install` lays down, and how find_package and pkg-config find it again.
include(CMakePackageConfigHelpers)

set(config_dir "${CMAKE_INSTALL_LIBDIR}/cmake/KiboInventory")
set(installed_libraries kibo_inventory)

install(
  TARGETS kibo_inventory
  EXPORT KiboInventoryTargets
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(EXPORT KiboInventoryTargets NAMESPACE Kibo:: DESTINATION "${config_dir}")
install(
  DIRECTORY "${PROJECT_SOURCE_DIR}/include/"
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILES_MATCHING PATTERN "*.hpp"
  PATTERN "testing" EXCLUDE)

if(KIBO_INVENTORY_BUILD_TESTING)
  install(
    TARGETS kibo_inventory_testing
    EXPORT KiboInventoryTestingTargets
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  install(EXPORT KiboInventoryTestingTargets NAMESPACE Kibo:: DESTINATION "${config_dir}")
  install(
    DIRECTORY "${PROJECT_SOURCE_DIR}/include/kibo/inventory/testing"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/kibo/inventory"
    FILES_MATCHING PATTERN "*.hpp")
  # Beside the library that it uses.
  set_target_properties(kibo_inventory_testing PROPERTIES INSTALL_RPATH "$ORIGIN")
endif()

if(KIBO_INVENTORY_BUILD_CLI)
  install(TARGETS kibo-inventory RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  file(RELATIVE_PATH bin_to_lib "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_LIBDIR}")
  set_target_properties(kibo-inventory PROPERTIES INSTALL_RPATH "$ORIGIN/${bin_to_lib}")
  include("${PROJECT_SOURCE_DIR}/cmake/command_reference.cmake")
endif()

# A shared library brings what it needs itself: pkg-config must not even look for it. A program that
# links the static one needs all of it, and needs it shared or static as the system has it: hence
# Requires, since Requires.private would be followed only under --static, and then for libcurl's own
# dependencies too.
if(BUILD_SHARED_LIBS)
  set(KIBO_INVENTORY_IS_STATIC OFF)
  set(KIBO_INVENTORY_PC_REQUIRES "")
  set(KIBO_INVENTORY_PC_LIBS "")
else()
  set(KIBO_INVENTORY_IS_STATIC ON)
  set(KIBO_INVENTORY_PC_REQUIRES
      "libcurl >= ${KIBO_INVENTORY_CURL_MINIMUM}, libssl >= 3.0, libcrypto >= 3.0, simdjson >= 3.0")
  set(KIBO_INVENTORY_PC_LIBS "-pthread")
endif()

configure_package_config_file(
  "${PROJECT_SOURCE_DIR}/cmake/KiboInventoryConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/KiboInventoryConfig.cmake"
  INSTALL_DESTINATION "${config_dir}"
  NO_SET_AND_CHECK_MACRO)
# Before 1.0.0 a minor version may change the interface.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/KiboInventoryConfigVersion.cmake"
                                 COMPATIBILITY SameMinorVersion)
set(config_files "${PROJECT_BINARY_DIR}/KiboInventoryConfig.cmake"
                 "${PROJECT_BINARY_DIR}/KiboInventoryConfigVersion.cmake")
if(KIBO_INVENTORY_BUILD_TESTING AND KIBO_INVENTORY_IS_STATIC)
  list(APPEND config_files "${PROJECT_SOURCE_DIR}/cmake/find_httplib.cmake")
endif()
install(FILES ${config_files} DESTINATION "${config_dir}")

# Paths relative to the file itself, so that an installed tree can be moved.
set(pc_dir "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig")
file(RELATIVE_PATH KIBO_INVENTORY_PC_TO_PREFIX "${pc_dir}" "${CMAKE_INSTALL_PREFIX}")
file(RELATIVE_PATH KIBO_INVENTORY_PC_INCLUDEDIR "${CMAKE_INSTALL_PREFIX}"
     "${CMAKE_INSTALL_FULL_INCLUDEDIR}")
file(RELATIVE_PATH KIBO_INVENTORY_PC_LIBDIR "${CMAKE_INSTALL_PREFIX}"
     "${CMAKE_INSTALL_FULL_LIBDIR}")
configure_file("${PROJECT_SOURCE_DIR}/cmake/kibo-inventory.pc.in"
               "${PROJECT_BINARY_DIR}/kibo-inventory.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/kibo-inventory.pc"
        DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
