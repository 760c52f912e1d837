#include "cli/line_logger.hpp"

#include <string>

#include "cli/command.hpp"
#include "cli/json_object.hpp"

namespace kibo::inventory::cli {

void LineLogger::log(const LogRecord& record) {
  std::string line(toString(record.level));
  line.append(" ").append(record.event);
  for (const LogField& field : record.fields) {
    const bool plain = field.value.find_first_of(" \"\\") == std::string_view::npos;
    line.append(" ").append(field.name).append("=");
    line.append(plain ? std::string(field.value) : asJson(field.value));
  }
  complain(line);
}

}  // namespace kibo::inventory::cli
