#include "cli/command.hpp"

#include <iostream>

namespace kibo::inventory::cli {

void complain(const std::string& line) { std::cerr << "kibo-inventory: " << line << std::endl; }

}  // namespace kibo::inventory::cli
