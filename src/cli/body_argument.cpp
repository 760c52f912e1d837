#include "cli/body_argument.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <system_error>

namespace kibo::inventory::cli {
namespace {

constexpr std::size_t kLargest = std::size_t{64} << 20;

Error unreadable(std::string message) {
  return {.kind = ErrorKind::invalidRequest,
          .delivery = Delivery::notSent,
          .message = std::move(message)};
}

Result<std::string> readAll(std::istream& input, const std::string& name) {
  std::string text;
  std::array<char, 65536> block{};
  while (input.read(block.data(), block.size()) || input.gcount() > 0) {
    text.append(block.data(), static_cast<std::size_t>(input.gcount()));
    if (text.size() > kLargest) return unreadable(name + " is larger than 64 MiB");
  }
  if (input.bad()) return unreadable("cannot read " + name);
  return text;
}

}  // namespace

bool isJsonArgument(const std::string& argument) {
  const auto first = argument.find_first_not_of(" \t\r\n");
  return first != std::string::npos && (argument[first] == '{' || argument[first] == '[');
}

Result<std::string> readBodyArgument(const std::string& argument) {
  if (argument == "-") {
    auto text = readAll(std::cin, "standard input");
    // std::cin takes a read error for the end of the input.
    if (text && std::ferror(stdin) != 0) return unreadable("cannot read standard input");
    return text;
  }
  if (isJsonArgument(argument)) return argument;
  std::ifstream file(argument, std::ios::binary);
  if (!file) {
    // It may be JSON with a slip at its start, and passwords in it.
    if (argument.find_first_of("{\"\n") != std::string::npos) {
      return unreadable("the body is neither JSON nor a file that can be opened");
    }
    return unreadable("cannot open " + argument + ": " + std::generic_category().message(errno));
  }
  return readAll(file, argument);
}

}  // namespace kibo::inventory::cli
