# The compiler settings of our own targets. Nothing here reaches the targets of a user: warnings and
# visibility are private, and a sanitizer reaches only programs that link a static library with it.
function(kibo_inventory_target_flags target)
  target_compile_features(${target} PRIVATE cxx_std_20)
  target_compile_options(
    ${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                      $<$<BOOL:${KIBO_INVENTORY_WARNINGS_AS_ERRORS}>:-Werror>)
  set_target_properties(
    ${target}
    PROPERTIES CXX_EXTENSIONS OFF
               CXX_VISIBILITY_PRESET hidden
               VISIBILITY_INLINES_HIDDEN ON)
  if(KIBO_INVENTORY_SANITIZE)
    list(JOIN KIBO_INVENTORY_SANITIZE "," sanitizers)
    target_compile_options(${target} PRIVATE -fsanitize=${sanitizers} -fno-sanitize-recover=all
                                             -fno-omit-frame-pointer)
    # The sanitizers' own code makes gcc see uninitialised values where there are none: in std::regex.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(${target} PUBLIC $<BUILD_INTERFACE:-fsanitize=${sanitizers}>)
  endif()
endfunction()

# For shared libraries: nothing but the project's namespace is exported (templates of the standard
# library would be), and what a library uses must come from a library that it names. Sanitizers leave
# their own symbols open on purpose.
function(kibo_inventory_shared_library_flags target)
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "SHARED_LIBRARY" AND NOT KIBO_INVENTORY_SANITIZE AND NOT APPLE)
    set(exports "${PROJECT_SOURCE_DIR}/cmake/exports.map")
    target_link_options(${target} PRIVATE LINKER:-z,defs "LINKER:--version-script=${exports}")
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS "${exports}")
  endif()
endfunction()
