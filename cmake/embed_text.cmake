# Embeds a text file into a program. As a module it offers
#
#   kibo_inventory_embed_text(INPUT file OUTPUT file.cpp NAMESPACE name FUNCTION name)
#
# which makes a source file that defines `std::string_view FUNCTION() noexcept` in the namespace, and
# makes it anew when the text changes. As a script (cmake -P) it does the work of one such rule.
if(CMAKE_SCRIPT_MODE_FILE)
  file(READ "${INPUT}" text)
  file(
    WRITE "${OUTPUT}"
    "#include <string_view>\n\n"
    "namespace ${NAMESPACE} {\n\n"
    "std::string_view ${FUNCTION}() noexcept;\n"
    "std::string_view ${FUNCTION}() noexcept { return R\"embedded(${text})embedded\"; }\n\n"
    "}  // namespace ${NAMESPACE}\n")
  return()
endif()

set(KIBO_INVENTORY_EMBED_TEXT_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")

function(kibo_inventory_embed_text)
  cmake_parse_arguments(PARSE_ARGV 0 embed "" "INPUT;OUTPUT;NAMESPACE;FUNCTION" "")
  add_custom_command(
    OUTPUT "${embed_OUTPUT}"
    COMMAND
      "${CMAKE_COMMAND}" "-DINPUT=${embed_INPUT}" "-DOUTPUT=${embed_OUTPUT}"
      "-DNAMESPACE=${embed_NAMESPACE}" "-DFUNCTION=${embed_FUNCTION}" -P
      "${KIBO_INVENTORY_EMBED_TEXT_SCRIPT}"
    DEPENDS "${embed_INPUT}" "${KIBO_INVENTORY_EMBED_TEXT_SCRIPT}"
    VERBATIM)
endfunction()
