#pragma once

#include <simdjson.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "json/path.hpp"
#include "json/record.hpp"

namespace kibo::inventory::detail {

inline constexpr int kMaxDepth = 64;  ///< Of objects and lists in each other, by default.

/// One reading of one text: the parser's document, and the problem that ended it. simdjson looks
/// only at what it is asked for; `check` asks for everything, so that what no row reads is valid
/// JSON too.
class Scan {
 public:
  using Document = simdjson::ondemand::document;
  using Value = simdjson::ondemand::value;
  using Kind = simdjson::ondemand::json_type;

  Scan(Document& document, const char* end, int maxDepth = kMaxDepth) noexcept
      : document_(document), end_(end), maxDepth_(maxDepth) {}

  /// False, so that a reader can `return scan.fail(...)`.
  bool fail(const Path* path, std::string_view problem);
  bool fail(const Path* path, simdjson::error_code error);

  /// `expected integer, got string`
  bool failExpected(const Path* path, std::string_view expected, std::string_view got);

  [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

  /// False, with a problem, when a container at this depth is one too many.
  bool enter(int depth, const Path* path);

  /// The kind of the next value.
  bool kind(Value& value, Kind& kind, const Path* path) {
    const auto error = value.type().get(kind);
    return error == simdjson::SUCCESS || fail(path, error);
  }

  /// Reads a value for its validity alone. `depth` is that of the container around it.
  bool check(Value& value, const Path* path, int depth);

  /// `check`, and the value as it is written.
  bool raw(Value& value, const Path* path, int depth, std::string_view& json);

  /// Whether a key occurs twice among `keys`, which it sorts.
  bool unique(std::vector<std::string_view>& keys, const Path* path);

  /// How many bytes there are before and behind the current place, counted from `start`.
  struct Progress {
    std::size_t done = 0;
    std::size_t left = 0;
  };
  [[nodiscard]] Progress progress(const char* start) noexcept;
  [[nodiscard]] const char* location() noexcept;

  /// Whether nothing but white space follows.
  [[nodiscard]] bool atEnd() noexcept;

 private:
  bool checkObject(Value& value, const Path* path, int depth);
  bool checkArray(Value& value, const Path* path, int depth);

  Document& document_;
  const char* end_;
  int maxDepth_;
  std::string problem_{};
};

/// Whether the value starts like `null`; whether it is spelled so is for `Scan::check` to say.
[[nodiscard]] inline bool isNull(Scan::Value& value) noexcept {
  return *value.raw_json_token().data() == 'n';
}

/// A scalar as it is written: the token that the parser gives, without the white space behind it.
[[nodiscard]] std::string_view tokenOf(Scan::Value& value) noexcept;

/// `array`, `object`, `string`, `number`, `boolean`, `null`.
[[nodiscard]] std::string_view nameOf(Scan::Kind kind) noexcept;

/// The same words for what a row takes.
[[nodiscard]] std::string_view nameOf(Shape shape) noexcept;

}  // namespace kibo::inventory::detail
