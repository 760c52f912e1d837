#include "cli/output/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace kibo::inventory::cli {

bool takesColours(const char* noColor, const char* term) noexcept {
  if (noColor != nullptr && *noColor != '\0') return false;
  return term != nullptr && *term != '\0' && std::string_view(term) != "dumb";
}

Terminal Terminal::of(int descriptor) {
  Terminal terminal;
  terminal.interactive = ::isatty(descriptor) == 1;
  if (!terminal.interactive) return terminal;
  terminal.decorated = takesColours(std::getenv("NO_COLOR"), std::getenv("TERM"));
  winsize size{};
  if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) terminal.width = size.ws_col;
  return terminal;
}

}  // namespace kibo::inventory::cli
