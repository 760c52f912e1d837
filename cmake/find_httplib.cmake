# cpp-httplib as distributions ship it: compiled, with a pkg-config file. The macros that it was
# compiled with change what its header declares, so they are taken from that file, and one compiled
# without OpenSSL cannot serve HTTPS.
find_package(PkgConfig REQUIRED)
pkg_check_modules(KIBO_INVENTORY_HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib>=0.11)
if(NOT "${KIBO_INVENTORY_HTTPLIB_CFLAGS_OTHER}" MATCHES "CPPHTTPLIB_OPENSSL_SUPPORT")
  message(FATAL_ERROR "cpp-httplib ${KIBO_INVENTORY_HTTPLIB_VERSION} was compiled without OpenSSL: "
                      "the emulator needs one that was compiled with it.")
endif()
