#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace kibo::inventory::cli {

/// What a colour says; seen on a terminal only.
enum class Tone : std::uint8_t { plain, good, warning, bad };

/// A value in a table: its text as a person reads it, and whether JSON has it bare.
class Cell {
 public:
  Cell() = default;  ///< Nothing: empty in a table, `null` in JSON.
  Cell(std::string text) : text_(std::move(text)), kind_(Kind::text) {}
  Cell(std::string_view text) : Cell(std::string(text)) {}
  Cell(const char* text) : Cell(std::string(text)) {}
  Cell(bool value) : text_(value ? "true" : "false"), kind_(Kind::bare) {}

  template <class Number>
    requires(std::is_arithmetic_v<Number> && !std::same_as<Number, bool>)
  Cell(Number value) : kind_(Kind::bare) {
    std::array<char, 32> digits{};
    char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    text_.assign(digits.data(), end);
  }

  /// A number or any other value as JSON writes it; the text stays as it is.
  [[nodiscard]] static Cell bare(std::string json) {
    Cell cell(std::move(json));
    cell.kind_ = Kind::bare;
    return cell;
  }

  /// The same in a colour.
  [[nodiscard]] Cell in(Tone tone) && {
    tone_ = tone;
    return std::move(*this);
  }

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] bool isNothing() const noexcept { return kind_ == Kind::nothing; }
  [[nodiscard]] bool isBare() const noexcept { return kind_ == Kind::bare; }
  [[nodiscard]] Tone tone() const noexcept { return tone_; }

 private:
  enum class Kind : std::uint8_t { nothing, text, bare };

  std::string text_{};
  Kind kind_ = Kind::nothing;
  Tone tone_ = Tone::plain;
};

}  // namespace kibo::inventory::cli
