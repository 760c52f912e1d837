# kibo_inventory_test_program(name LABEL label SOURCES ...): a GoogleTest program that is linked
# with the objects of the library and of the testing kit, so that it reaches their internals, and
# whose tests ctest runs one by one, or with WHOLE as a whole. With a sanitizer it is always the whole:
# such a program takes most of a second to start.
function(kibo_inventory_test_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WHOLE" "LABEL" "SOURCES")
  if(NOT arg_SOURCES)
    return()
  endif()
  add_executable(${name} ${arg_SOURCES})
  kibo_inventory_target_flags(${name})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/src"
                                             "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(${name} PRIVATE KIBO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE kibo_inventory_objects kibo_inventory_testing_objects
                                        GTest::gmock_main)
  if(arg_WHOLE OR KIBO_INVENTORY_SANITIZE)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT 1800)
    return()
  endif()
  gtest_discover_tests(
    ${name}
    TEST_PREFIX "${name}."
    DISCOVERY_MODE PRE_TEST
    PROPERTIES LABELS "${arg_LABEL}" TIMEOUT 120)
endfunction()
