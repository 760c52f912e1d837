#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <string_view>

#include "json/record.hpp"

namespace kibo::inventory::testing {

/// Makes awkward values of the contract's types, twice: as members of the library's models, and as
/// the JSON that the contract says they are. Nothing of the library reads or writes in between. The
/// same seed gives the same values.
class Awkward {
 public:
  using Json = nlohmann::json;

  /// Each field is set with the probability `density`: 0 sets none but the required ones. The
  /// contract must outlive this object.
  Awkward(const Json& contract, std::uint64_t seed, double density);

  /// A value of a type of the contract. `described` has its `type`, and `words` if it has a list.
  Json fill(const Json& described, const detail::TypeOps& type, void* out);
  Json fill(const std::string& typeName, const detail::TypeOps& type, void* out) {
    return fill(Json{{"type", typeName}}, type, out);
  }

  [[nodiscard]] bool chance() { return std::bernoulli_distribution(density_)(random_); }
  [[nodiscard]] std::string text();
  /// Text that a path value may have: not empty, not `.` and not `..`.
  [[nodiscard]] std::string pathText();
  [[nodiscard]] std::int64_t integer();

 private:
  template <class T, std::size_t N>
  const T& oneOf(const T (&values)[N]) {
    return values[below(N)];
  }
  std::size_t below(std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
  }

  std::string word(const Json& words);
  Json scalar(const Json& described, const detail::TypeOps& type, void* out);
  Json list(const Json& element, const detail::TypeOps& type, void* out);
  Json dictionary(const Json& element, const detail::TypeOps& type, void* out);
  Json record(const Json& model, const detail::Record& record, void* out);

  std::map<std::string, const Json*, std::less<>> models_;
  std::mt19937_64 random_;
  double density_;
  int depth_ = 0;
};

}  // namespace kibo::inventory::testing
