#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/result.hpp"

/// The rows of an inventory answer that borrow their text from it: for who reads many large answers
/// and keeps little of them. The fields are those of `InventoryResponse`, with the same meaning.
/// Fields that this version of the library does not know are checked and not kept.
///
/// All views and spans point into the `InventoryViews` they came from. They are valid until it
/// reads again, is assigned to or is destroyed; moving it leaves them valid, as parts of the new
/// one.
namespace kibo::inventory {

namespace detail {
struct InventoryViewsAccess;
}

/// One tag. As in `Tags`, each category is there once, and they are in order.
struct TagView {
  std::string_view category{};
  std::string_view value{};
};

/// Stock that is expected: `InventoryFutureInventory`.
struct FutureInventoryView {
  std::optional<std::int64_t> futureInventoryID{};
  std::optional<std::string_view> deliveryDate{};
  std::optional<std::int64_t> available{};
  std::optional<std::int64_t> onhand{};
  std::optional<std::int64_t> allocated{};
  std::optional<std::int64_t> pending{};
  std::optional<std::int64_t> bopisProcessingTimeHours{};
  std::optional<std::string_view> createDate{};
  std::optional<std::string_view> externalID{};
  std::optional<std::int64_t> receiveProcessingTimeHours{};
  std::optional<std::int64_t> sthProcessingTimeHours{};
  std::optional<std::int64_t> transferProcessingTimeHours{};

  /// The word as it came; `Open<FutureInventoryType>(*type)` knows it in any letter case.
  std::optional<std::string_view> type{};
};

/// The part of a row's stock that carries certain tags: `TagQuantity`.
struct TagQuantityView {
  std::span<const TagView> tags{};
  std::optional<std::int64_t> available{};
  std::optional<std::int64_t> onHand{};
  std::optional<std::int64_t> allocated{};
  std::optional<std::int64_t> pending{};
  std::span<const FutureInventoryView> futureInventory{};
};

/// The stock of one product at one location: `InventoryResponse`.
struct InventoryRowView {
  std::optional<std::string_view> locationCode{};
  std::optional<std::string_view> upc{};
  std::optional<std::string_view> partNumber{};
  std::optional<std::string_view> sku{};
  std::optional<std::int64_t> available{};
  std::optional<std::int64_t> onHand{};
  std::optional<std::int64_t> allocated{};
  std::optional<std::int64_t> pending{};
  std::optional<bool> active{};
  std::span<const std::string_view> attributes{};
  std::optional<bool> blockAssignment{};
  std::optional<std::string_view> countryCode{};
  std::optional<std::int64_t> currencyID{};
  std::optional<bool> directShip{};
  std::optional<double> distance{};
  std::optional<std::string_view> externalID{};
  std::optional<std::int64_t> floor{};
  std::span<const FutureInventoryView> futureInventory{};
  std::optional<std::string_view> inventoryLocatorName{};
  std::optional<std::string_view> locationName{};
  std::optional<double> ltd{};
  std::span<const std::string_view> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> pickup{};
  std::optional<double> retailPrice{};
  std::optional<std::int64_t> safetyStock{};
  std::optional<bool> success{};
  std::span<const TagQuantityView> taggedInventory{};
  std::optional<std::int64_t> tenantID{};
  std::optional<bool> transferEnabled{};
};

/// An inventory answer and its rows, which borrow from it. Memory is kept from one answer to the
/// next: a program that reads many of about the same size allocates for the first ones only.
///
/// Thread safety: a shared object may be read concurrently while none changes it.
class KIBO_INVENTORY_API InventoryViews {
 public:
  using value_type = InventoryRowView;
  using const_iterator = const InventoryRowView*;

  /// No rows.
  InventoryViews();
  InventoryViews(InventoryViews&& other) noexcept;  ///< `other` has no rows afterwards.
  InventoryViews& operator=(InventoryViews&& other) noexcept;
  InventoryViews(const InventoryViews&) = delete;
  InventoryViews& operator=(const InventoryViews&) = delete;
  ~InventoryViews();

  /// Reads an answer, which this object keeps: a list of rows, or an object with the list in
  /// `items`. Accepts what `fromJson<std::vector<InventoryResponse>>` accepts. The error is an
  /// `ErrorKind::decode` whose message names the path; there are no rows then. All earlier rows
  /// become invalid.
  Result<void> read(std::string body);

  /// Gives the text of the answer back, changed, so that its memory can take the next one. There
  /// are no rows afterwards.
  [[nodiscard]] std::string release();

  [[nodiscard]] const_iterator begin() const noexcept { return rows_.data(); }
  [[nodiscard]] const_iterator end() const noexcept { return rows_.data() + rows_.size(); }
  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }
  [[nodiscard]] const InventoryRowView& operator[](std::size_t index) const noexcept {
    return rows_[index];
  }

 private:
  friend struct detail::InventoryViewsAccess;
  struct Storage;

  std::unique_ptr<Storage> storage_;  // null after it was moved from
  std::span<const InventoryRowView> rows_{};
};

}  // namespace kibo::inventory
