#include "json/path.hpp"

namespace kibo::inventory::detail {
namespace {

void append(const Path* path, std::string& out) {
  if (path == nullptr) return;
  append(path->parent, out);
  if (path->name.data() == nullptr) {
    out.append("[").append(std::to_string(path->index)).append("]");
  } else {
    if (!out.empty()) out.append(".");
    out.append(path->name);
  }
}

}  // namespace

std::string atPath(const Path* path, std::string_view problem) {
  std::string text;
  append(path, text);
  if (!text.empty()) text.append(": ");
  return text.append(problem);
}

}  // namespace kibo::inventory::detail
