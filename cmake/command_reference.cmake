# The manual page and the completion of the command, which it writes itself.
set(manual_page "${PROJECT_BINARY_DIR}/kibo-inventory.1")
set(bash_completion "${PROJECT_BINARY_DIR}/kibo-inventory.bash")
add_custom_command(
  OUTPUT "${manual_page}" "${bash_completion}"
  COMMAND kibo-inventory man > "${manual_page}"
  COMMAND kibo-inventory completion bash > "${bash_completion}"
  DEPENDS kibo-inventory
  VERBATIM)
add_custom_target(command_reference ALL DEPENDS "${manual_page}" "${bash_completion}")
install(FILES "${manual_page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(
  FILES "${bash_completion}"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
  RENAME kibo-inventory)
