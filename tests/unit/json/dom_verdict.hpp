#pragma once

#include <simdjson.h>

#include <cstdint>
#include <string_view>

namespace kibo::inventory::testing {

enum class Verdict : std::uint8_t { valid, invalid, unknown };

/// What another parser says of a text. Of one with a number that it cannot hold, and of one that is
/// deeper than it goes, it says nothing.
inline Verdict domVerdict(std::string_view json) {
  simdjson::dom::parser parser;
  const simdjson::padded_string text(json);
  switch (parser.parse(text).error()) {
    case simdjson::SUCCESS:
      return Verdict::valid;
    case simdjson::NUMBER_ERROR:
    case simdjson::DEPTH_ERROR:
      return Verdict::unknown;
    default:
      return Verdict::invalid;
  }
}

/// Whether the reader's own rules, which are stricter than JSON, refused a text.
inline bool refusedByRule(std::string_view problem) {
  return problem.ends_with("occurs twice") || problem.ends_with("levels");
}

}  // namespace kibo::inventory::testing
