#include "text_file.hpp"

#include <fstream>
#include <sstream>

namespace kibo::inventory::benchmarks {

std::string readFile(const std::string& path) {
  std::ifstream file;
  file.exceptions(std::ios::failbit | std::ios::badbit);
  file.open(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

}  // namespace kibo::inventory::benchmarks
