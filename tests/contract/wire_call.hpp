#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "contract/awkward.hpp"
#include "runtime/encode.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::testing {

/// An object of a type that only a row knows.
struct Object {
  using Owner = std::unique_ptr<void, void (*)(void*) noexcept>;

  explicit Object(const detail::DynamicType& dynamic)
      : ops(dynamic.ops),
        owner(ops == nullptr ? Owner(nullptr, [](void*) noexcept {})
                             : Owner(dynamic.make(), dynamic.destroy)) {}
  [[nodiscard]] void* get() const noexcept { return owner.get(); }
  [[nodiscard]] detail::ModelRef ref() const noexcept { return {.type = ops, .value = get()}; }

  const detail::TypeOps* ops;
  Owner owner;
};

/// What JavaScript's `encodeURIComponent` makes of `text`, as the vendor's SDK encodes path and
/// query values.
[[nodiscard]] std::string encoded(std::string_view text);

using Query = std::vector<std::pair<std::string, std::string>>;

/// The parameters of a request target as they were sent, ordered by name; those of one name stay in
/// their order.
[[nodiscard]] Query queryOf(std::string_view target);

/// One call of an operation with made-up arguments, what must be on the wire, and what is answered.
struct WireCall {
  /// `operation` is the entry of the contract file.
  WireCall(const nlohmann::json& operation, const detail::OperationRow& row, Awkward& awkward);

  Object query;
  Object body;
  Object answer;
  std::vector<std::pair<std::string, std::string>> pathValues{};
  CallOptions options{};

  std::string path{};  ///< With `/api`, encoded.
  Query sentQuery{};
  std::optional<nlohmann::json> sentBody{};
  nlohmann::json answered{};  ///< Null: the operation has no answer.

  [[nodiscard]] detail::Arguments arguments() const;
  [[nodiscard]] std::string answerBody() const {
    return answered.is_null() ? std::string() : answered.dump();
  }

 private:
  void fillPath(const nlohmann::json& operation, Awkward& awkward);
  void fillQuery(const nlohmann::json& operation, const detail::OperationRow& row,
                 Awkward& awkward);
};

}  // namespace kibo::inventory::testing
