#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "json/arena.hpp"
#include "json/path.hpp"
#include "json/record.hpp"

namespace kibo::inventory::detail {

inline constexpr int kMaxDepth = 64;  ///< Of objects and lists in each other, by default.

/// What a value is by its first character; `none`: no value starts so.
enum class Kind : std::uint8_t { array, object, string, number, boolean, null, none };

/// What comes behind an element or member.
enum class Follows : std::uint8_t { another, end, neither };

/// A string between its quotes, as it is written.
struct RawText {
  char* begin = nullptr;
  std::size_t size = 0;
  bool escaped = false;  ///< Whether there is a backslash in it.

  [[nodiscard]] std::string_view view() const noexcept { return {begin, size}; }
};

/// One reading of one text, from the front: the place where it is, and the problem that ended it.
/// The text is UTF-8, and `kPadding` zero bytes are behind its end, so that no step has to ask
/// whether there is more. What a function takes it leaves behind itself; when it fails, the place
/// is no longer of use.
class Scan {
 public:
  /// `arena` takes the text of keys and the like that are written with escapes.
  Scan(char* text, std::size_t size, Arena& arena, int maxDepth = kMaxDepth) noexcept
      : at_(text), end_(text + size), arena_(arena), maxDepth_(maxDepth) {}

  /// The place, and a new one, which was one before or lies behind what the caller has read.
  [[nodiscard]] char* at() const noexcept { return at_; }
  void moveTo(char* place) noexcept { at_ = place; }

  /// The next character that is no white space; zero at the end. It is not taken.
  char next() noexcept {
    if (static_cast<unsigned char>(*at_) <= ' ') skipSpace();
    return *at_;
  }

  /// Takes the next character if it is `wanted`.
  bool take(char wanted) noexcept {
    if (next() != wanted) return false;
    ++at_;
    return true;
  }

  /// The kind of the next value.
  Kind kind() noexcept;

  /// Takes what separates elements or members, or the bracket that ends them.
  Follows follows(char bracket) noexcept {
    const char c = next();
    if (c != ',' && c != bracket) return Follows::neither;
    ++at_;
    return c == ',' ? Follows::another : Follows::end;
  }

  /// Takes a string. The text that it says is part of the JSON text, or of the arena.
  bool text(std::string_view& text, const Path* path);
  bool rawText(RawText& raw, const Path* path);

  /// The text of `raw`, written to `out`, which has room for `raw.size` bytes.
  bool decode(const RawText& raw, char* out, std::size_t& size, const Path* path);

  /// Takes the key of a member and the colon behind it. `path` is that of the object.
  bool key(std::string_view& key, const Path* path);

  /// Takes an object: for each member the key and the colon, then `member(key)` takes the value.
  template <class Member>
  bool members(const Path* path, Member member) {
    take('{');
    if (take('}')) return true;
    for (;;) {
      std::string_view name;
      if (!key(name, path) || !member(name)) return false;
      const Follows then = follows('}');
      if (then == Follows::end) return true;
      if (then == Follows::neither) return failSyntax(path);
    }
  }

  /// Takes a list: `element(here)` takes each element, whose path it is given.
  template <class Element>
  bool elements(const Path* path, Element element) {
    take('[');
    if (take(']')) return true;
    for (Path here{.parent = path, .index = 0};;) {
      if (!element(here)) return false;
      ++here.index;
      const Follows then = follows(']');
      if (then == Follows::end) return true;
      if (then == Follows::neither) return failSyntax(&here);
    }
  }

  /// Takes a number, `true`, `false` or `null`, as it is written; whether it is spelled well is not
  /// looked at.
  std::string_view token() noexcept;

  /// Takes a value for its validity alone. `depth` is that of the container around it.
  bool check(const Path* path, int depth);

  /// `check`, and the value as it is written.
  bool raw(const Path* path, int depth, std::string_view& json);

  /// False, with a problem, when a container at this depth is one too many.
  bool enter(int depth, const Path* path);

  /// Whether a key occurs twice among `keys`, which it sorts.
  bool unique(std::vector<std::string_view>& keys, const Path* path);

  /// False, so that a reader can `return scan.fail(...)`.
  bool fail(const Path* path, std::string_view problem);

  /// `expected integer, got string`
  bool failExpected(const Path* path, std::string_view expected, std::string_view got);

  /// What is at the place, or was taken last, is not as JSON is spelled, or the text ended there.
  bool failSyntax(const Path* path, std::string_view problem = "not valid JSON");

  [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

  /// Whether nothing follows.
  [[nodiscard]] bool atEnd() noexcept { return next() == '\0' && at_ == end_; }

  /// Whether the end of the text was met: what failed might not have with more of it.
  [[nodiscard]] bool metEnd() const noexcept { return metEnd_; }

  /// How many bytes there are before the end.
  [[nodiscard]] std::size_t left() const noexcept { return static_cast<std::size_t>(end_ - at_); }

 private:
  void skipSpace() noexcept;
  [[nodiscard]] bool nothingButZeros() const noexcept;
  bool checkText(const Path* path);
  bool checkObject(const Path* path, int depth);
  bool checkArray(const Path* path, int depth);

  char* at_;
  char* end_;
  Arena& arena_;
  int maxDepth_;
  bool metEnd_ = false;
  std::string problem_{};
};

/// `array`, `object`, `string`, `number`, `boolean`, `null`.
[[nodiscard]] std::string_view nameOf(Kind kind) noexcept;

/// The same words for what a row takes.
[[nodiscard]] std::string_view nameOf(Shape shape) noexcept;

}  // namespace kibo::inventory::detail
