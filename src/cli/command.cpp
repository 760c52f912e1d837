#include "cli/command.hpp"

#include <cerrno>
#include <iostream>

namespace kibo::inventory::cli {

void complain(const std::string& line) {
  std::string text = "kibo-inventory: " + line;
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') c = ' ';
  }
  std::cerr << text << std::endl;
}

bool show(const std::string& lines) {
  errno = 0;
  std::cout << lines << std::endl;
  if (std::cout) return true;
  if (errno != EPIPE) complain("cannot write to standard output");
  return false;
}

}  // namespace kibo::inventory::cli
