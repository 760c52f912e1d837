#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "emulator/answers.hpp"
#include "emulator/json.hpp"

namespace kibo::inventory::testing::detail {

enum class Kind : std::uint8_t {
  text,
  integer,   ///< 32 bits, as the service's counts are: sums of them cannot overflow here.
  positive,  ///< An integer from 1 on.
  id,        ///< An integer of 64 bits.
  ids,       ///< A list of them.
  number,
  boolean,
  date,
  word,  ///< One of `words`.
  texts,
  textMap,
  record,
  records,
};

/// What a known field of a JSON object must be. Unknown fields are let through, and null is absent.
struct FieldRule {
  std::string_view name;
  Kind kind;
  std::span<const FieldRule> fields{};        ///< Of a record, or of each of the records.
  std::span<const std::string_view> words{};  ///< The known words.
  bool required = false;
};

/// Checks `value`, which must be an object, against the rules.
[[nodiscard]] std::vector<Problem> check(const Json& value, std::span<const FieldRule> rules);

/// Reads a request's body. Returns the refusal when it is no JSON object, is nested deeper than 64
/// levels, has a number beyond the range of a double or breaks a rule.
[[nodiscard]] std::optional<Answer> readBody(std::string_view text,
                                             std::span<const FieldRule> rules, Json& body);

/// Reads query parameters into an object, as the rules say what they are: a list is a repeated
/// name. Parameters that stand for records are left out. Returns the refusal when one breaks its
/// rule.
[[nodiscard]] std::optional<Answer> readParameters(const Parameters& parameters,
                                                   std::span<const FieldRule> rules, Json& body);

/// The member `name`; null when it is absent or null itself.
[[nodiscard]] const Json* member(const Json& object, std::string_view name);

/// The member as a `T`, for objects that were checked; `other` when it is absent.
template <class T>
[[nodiscard]] T valueOr(const Json& object, std::string_view name, T other) {
  const Json* found = member(object, name);
  return found != nullptr ? found->get<T>() : other;
}

template <class T>
[[nodiscard]] std::optional<T> optionalValue(const Json& object, std::string_view name) {
  const Json* found = member(object, name);
  return found != nullptr ? std::optional<T>(found->get<T>()) : std::nullopt;
}

}  // namespace kibo::inventory::testing::detail
