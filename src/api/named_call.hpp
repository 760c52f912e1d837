#pragma once

#include <utility>

#include "json/reader.hpp"
#include "kibo/inventory/call_by_name.hpp"
#include "runtime/encode.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail {

/// The parameter of a query that is no field of a model: `CallOptions::siteInQuery`.
inline constexpr std::string_view kSiteParameter = "x-vol-site";

/// An object of a type that is known at run time; nothing when it is the null type.
class DynamicObject {
 public:
  explicit DynamicObject(const DynamicType& type)
      : type_(type), value_(type.ops == nullptr ? nullptr : type.make()) {}
  DynamicObject(DynamicObject&& other) noexcept
      : type_(other.type_), value_(std::exchange(other.value_, nullptr)) {}
  DynamicObject(const DynamicObject&) = delete;
  DynamicObject& operator=(const DynamicObject&) = delete;
  DynamicObject& operator=(DynamicObject&&) = delete;
  ~DynamicObject() {
    if (value_ != nullptr) type_.destroy(value_);
  }

  explicit operator bool() const noexcept { return value_ != nullptr; }
  [[nodiscard]] void* get() const noexcept { return value_; }
  [[nodiscard]] const TypeOps& type() const noexcept { return *type_.ops; }
  [[nodiscard]] ModelRef refer() const noexcept { return {.type = type_.ops, .value = value_}; }

 private:
  DynamicType type_;
  void* value_;
};

/// A named call whose text was read into the models of its operation.
struct ReadCall {
  const OperationRow& row;
  std::vector<std::pair<std::string_view, std::string>> path{};
  DynamicObject query;
  DynamicObject body;
  CallOptions options{};

  /// Valid as long as this object.
  [[nodiscard]] Arguments arguments() const {
    return {.path = path, .query = query.refer(), .body = body.refer()};
  }
};

/// Reads `call`. What is wrong with it is an error of kind `invalidRequest` that names the
/// argument: an operation, a path value or a parameter that does not exist, is missing, given twice
/// or not of its type; a body that is missing, not wanted, not what the operation takes, or has the
/// mask of a secret in the secret's place; a wrong schedule.
[[nodiscard]] Result<ReadCall> readCall(JsonReader& json, const NamedCall& call,
                                        const CallOptions& options);

/// The row with this id; an error as above when there is none.
[[nodiscard]] Result<const OperationRow*> rowNamed(std::string_view id);

}  // namespace kibo::inventory::detail
