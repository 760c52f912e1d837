#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::cli {

/// What a row of a file of stock may say.
enum class Field : std::uint8_t {
  location,
  upc,
  partNumber,
  sku,
  quantity,
  safetyStock,
  floor,
  ltd,
  tags,
};

/// A name that a field has in files. A field may have several; the first one is its own.
struct FieldName {
  Field field;
  std::string_view name;
};
[[nodiscard]] std::span<const FieldName> fieldNames() noexcept;

[[nodiscard]] std::string_view toString(Field field) noexcept;

/// The field with this name, in any letter case.
[[nodiscard]] std::optional<Field> findField(std::string_view name) noexcept;

/// Whether two names differ in the case of their letters (A to Z) alone.
[[nodiscard]] bool sameName(std::string_view left, std::string_view right) noexcept;

/// Sets the field to what is written in a file; nothing when it is empty. Returns why it cannot,
/// which is empty when it could.
[[nodiscard]] std::string setField(Field field, std::string_view text, BulkRefreshItem& row);

/// Why the row, all of whose fields are set, cannot be sent; empty when it can.
[[nodiscard]] std::string_view checkRow(const BulkRefreshItem& row);

}  // namespace kibo::inventory::cli
