# The version is written once, in include/kibo/inventory/version.hpp.
function(kibo_inventory_read_version result)
  set(header "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../include/kibo/inventory/version.hpp")
  file(STRINGS "${header}" line REGEX "std::string_view version = ")
  if(NOT line MATCHES "\"([0-9]+\\.[0-9]+\\.[0-9]+)\"")
    message(FATAL_ERROR "No version of the form \"1.2.3\" in ${header}.")
  endif()
  set(${result} "${CMAKE_MATCH_1}" PARENT_SCOPE)
  # A changed version configures the build again.
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${header}")
endfunction()
