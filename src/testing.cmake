# Kibo::InventoryTesting: the emulator and the fakes, for the tests of programs that use the library
# and for our own. It uses the library as any other program does, through its public headers.
file(GLOB testing_sources CONFIGURE_DEPENDS "emulator/*.cpp" "testing/*.cpp")

# The records that Emulator::loadSample() loads.
include("${PROJECT_SOURCE_DIR}/cmake/embed_text.cmake")
set(sample_source "${CMAKE_CURRENT_BINARY_DIR}/sample.cpp")
kibo_inventory_embed_text(INPUT "${PROJECT_SOURCE_DIR}/examples/data/inventory.jsonl"
                          OUTPUT "${sample_source}"
                          NAMESPACE kibo::inventory::testing::detail FUNCTION sampleRecords)

add_library(kibo_inventory_testing_objects OBJECT ${testing_sources} "${sample_source}")
kibo_inventory_target_flags(kibo_inventory_testing_objects)
set_target_properties(kibo_inventory_testing_objects PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_include_directories(
  kibo_inventory_testing_objects
  PUBLIC "${PROJECT_SOURCE_DIR}/include"
  PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
set(testing_dependencies OpenSSL::Crypto OpenSSL::SSL PkgConfig::KIBO_INVENTORY_HTTPLIB
                         Threads::Threads)
target_link_libraries(kibo_inventory_testing_objects PUBLIC ${testing_dependencies}
                                                            nlohmann_json::nlohmann_json)

add_library(kibo_inventory_testing $<TARGET_OBJECTS:kibo_inventory_testing_objects>)
add_library(Kibo::InventoryTesting ALIAS kibo_inventory_testing)
kibo_inventory_target_flags(kibo_inventory_testing)
kibo_inventory_shared_library_flags(kibo_inventory_testing)
target_link_libraries(
  kibo_inventory_testing
  PUBLIC Kibo::Inventory
  PRIVATE ${testing_dependencies})
set_target_properties(
  kibo_inventory_testing
  PROPERTIES EXPORT_NAME InventoryTesting
             LINKER_LANGUAGE CXX
             VERSION ${PROJECT_VERSION}
             SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
