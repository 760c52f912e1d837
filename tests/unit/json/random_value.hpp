#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "json/record.hpp"

namespace kibo::inventory::testing {

/// Fills any model with random content by its rows: awkward text, extreme numbers, words in the
/// wrong case and unknown ones, extras. The same seed gives the same values.
class RandomValue {
 public:
  /// Each field is set with this probability: 0 sets none but the required ones, 1 sets all.
  RandomValue(std::uint64_t seed, double density) : random_(seed), density_(density) {}

  template <class M>
  M make() {
    M model{};
    fill(detail::typeOf<M>(), &model);
    return model;
  }

  /// `out` is an object of `type` in its initial state.
  void fill(const detail::TypeOps& type, void* out) { fill(type, out, 0); }

 private:
  static constexpr int kDeepest = 4;

  std::size_t below(std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
  }
  bool chance(double probability) { return std::bernoulli_distribution(probability)(random_); }

  void fill(const detail::TypeOps& type, void* out, int depth) {
    using detail::Shape;
    switch (type.shape) {
      case Shape::text:
        *static_cast<std::string*>(out) = text();
        break;
      case Shape::secret:
        *static_cast<Secret*>(out) = Secret(text());
        break;
      case Shape::word:
        type.word->set(out, word(type.word->table()));
        break;
      case Shape::integer:
        *static_cast<std::int64_t*>(out) = integer();
        break;
      case Shape::number:
        *static_cast<double*>(out) = number();
        break;
      case Shape::boolean:
        *static_cast<bool*>(out) = chance(0.5);
        break;
      case Shape::record:
        record(type.record(), out, depth);
        break;
      case Shape::list:
        for (std::size_t count = 1 + below(3); count > 0; --count) {
          fill(*type.element, type.list->append(out), depth + 1);
        }
        break;
      case Shape::map:
        for (std::size_t count = 1 + below(3); count > 0; --count) {
          static_cast<Tags*>(out)->set(text(), text());
        }
        break;
      case Shape::dictionary:
        for (std::size_t count = 1 + below(3); count > 0; --count) {
          void* const entry = type.dictionary->insert(out, text());
          if (entry != nullptr) fill(*type.element, entry, depth + 1);
        }
        break;
      case Shape::json:
        // Not `null`, which a member that is set does not keep.
        do *static_cast<JsonText*>(out) = JsonText(json());
        while (*static_cast<JsonText*>(out) == JsonText());
        break;
    }
  }

  void record(const detail::Record& record, void* object, int depth) {
    for (const detail::FieldRow& field : record.fields) {
      const bool required = field.presence == detail::Presence::required;
      if (!required && (depth > kDeepest || !chance(density_))) continue;
      void* const out = field.type->emplace(field.member(object));
      fill(*field.type, out, depth + 1);
      if (required && field.type->shape == detail::Shape::integer) {
        auto& id = *static_cast<std::int64_t*>(out);
        id = id > 0 ? id : 1 - (id / 2);
      }
    }
    if (record.extras == nullptr || !chance(density_)) return;
    Extras& extras = *record.extras(object);
    for (std::size_t count = below(3); count > 0; --count) {
      extras.set("x" + std::to_string(count) + text(), json());
    }
  }

  std::string text() {
    static const std::vector<std::string> kPieces = {
        "",
        "a",
        "CampStove_001",
        "\"",
        "\\",
        "/",
        "\n\t",
        "\x01\x1f",
        "\x7f",
        "\u00e9",
        "\u20ac",
        "\U0001F600",
        "{[,:]}",
        "\xEF\xBF\xBD",
        "null",
        "12",
        "<&>'",
        "\u2028",
        "a longer text that does not fit into a small string",
        std::string("\0z", 2)};
    std::string text;
    for (std::size_t count = below(4); count > 0; --count) text += kPieces[below(kPieces.size())];
    return text;
  }

  std::string word(detail::Words table) {
    std::string word(table.words[1 + below(table.count - 1)]);
    switch (below(3)) {
      case 0:
        return word;
      case 1:
        for (char& c : word) c = chance(0.5) ? c : static_cast<char>(std::tolower(c));
        return word;
      default:
        return "NEW_" + text();
    }
  }

  std::int64_t integer() {
    using Limits = std::numeric_limits<std::int64_t>;
    static const std::vector<std::int64_t> kExtremes = {0, 1, -1, Limits::max(), Limits::min()};
    const std::size_t pick = below(kExtremes.size() + 2);
    return pick < kExtremes.size() ? kExtremes[pick] : static_cast<std::int64_t>(random_());
  }

  double number() {
    using Limits = std::numeric_limits<double>;
    static const std::vector<double> kExtremes = {0.0,
                                                  -0.0,
                                                  -1.0,
                                                  0.1,
                                                  1e21,
                                                  -2.5e-9,
                                                  Limits::max(),
                                                  Limits::lowest(),
                                                  Limits::denorm_min(),
                                                  9007199254740993.0};
    const std::size_t pick = below(kExtremes.size() + 2);
    if (pick < kExtremes.size()) return kExtremes[pick];
    return std::ldexp(static_cast<double>(random_()), static_cast<int>(below(200)) - 150);
  }

  std::string json() {
    static const std::vector<std::string> kValues = {
        "null",  "true", "-0.5e+3",     "123456789012345678901234567890",
        "[]",    "{}",   R"("\u0000")", R"({"a": [1, {"b": "}"}], "c": null})",
        "[[[]]]"};
    return kValues[below(kValues.size())];
  }

  std::mt19937_64 random_;
  double density_;
};

}  // namespace kibo::inventory::testing
