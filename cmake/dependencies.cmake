# What the library is built with. docs/dependencies.md says why each is there. All are private: a
# program that uses the shared library needs none of them.
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(simdjson 3.0 REQUIRED)

# CURLOPT_PREREQFUNCTION, which keeps libcurl from sending a POST twice, came with 7.80.
set(KIBO_INVENTORY_CURL_MINIMUM 7.80.0)
find_package(CURL REQUIRED)
if(CURL_VERSION_STRING VERSION_LESS KIBO_INVENTORY_CURL_MINIMUM)
  message(FATAL_ERROR "libcurl ${CURL_VERSION_STRING} is too old: KiboInventory needs "
                      "${KIBO_INVENTORY_CURL_MINIMUM} or newer.")
endif()

if(KIBO_INVENTORY_BUILD_TESTING)
  find_package(nlohmann_json 3.10 REQUIRED)
  include(cmake/find_httplib.cmake)
endif()

if(KIBO_INVENTORY_BUILD_CLI)
  find_package(CLI11 2.1 REQUIRED)
  find_package(ZLIB 1.2 REQUIRED)
endif()

if(KIBO_INVENTORY_BUILD_TESTS)
  find_package(GTest 1.12 REQUIRED)
  find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
endif()
