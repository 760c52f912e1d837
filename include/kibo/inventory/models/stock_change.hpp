#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/open.hpp"
#include "kibo/inventory/tags.hpp"

/// What `adjust` and `refresh`, and their smart forms, take and answer. One request changes the
/// stock of one location. The service queues the change as a job and answers the job's number.
namespace kibo::inventory {

/// A change by an amount. One of `upc`, `partNumber` and `sku` names the product.
struct AdjustItem {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};

  /// Units to add; below zero to take away; 0 changes nothing. The service requires it.
  std::optional<std::int64_t> quantity{};

  std::optional<std::int64_t> binID{};
  std::optional<std::string> condition{};  ///< Granular stock: at most 50 characters.
  std::optional<std::string> date{};       ///< Granular stock.

  /// Makes it future stock, expected then, e.g. `2020-09-28T12:00:00-0500`.
  std::optional<std::string> deliveryDate{};

  /// The caller's name for the delivery. Alone, without `deliveryDate`, it makes no new record.
  std::optional<std::string> externalID{};
  std::optional<bool> granularInventoryTrackingEnabled{};  ///< Set by the service, not by callers.
  std::optional<std::string> lotCode{};                    ///< Granular stock: at most 50.
  std::optional<std::string> serialNumber{};  ///< Granular stock: at most 30; quantity 1 only.
  Tags tags{};
  Extras extras{};

  bool operator==(const AdjustItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AdjustItem*) noexcept;

/// Changes by an amount, at one location. Carried out twice it counts twice.
struct AdjustRequest {
  std::optional<std::string> locationCode{};  ///< The service requires it.
  std::vector<AdjustItem> items{};            ///< At most 1,000. Always sent, even when empty.
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const AdjustRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AdjustRequest*) noexcept;

/// A count to set. One of `upc`, `partNumber` and `sku` names the product.
struct RefreshItem {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};

  /// The new count in units: of what is on hand, or of what is available where the tenant is set
  /// up so.
  std::optional<std::int64_t> quantity{};
  std::optional<std::int64_t> floor{};        ///< The least to hold before ordering more.
  std::optional<std::int64_t> safetyStock{};  ///< Held back: never part of what is available.

  std::vector<std::string> attributes{};
  std::optional<std::int64_t> binID{};
  std::optional<std::string> condition{};  ///< Granular stock: at most 50 characters.
  std::optional<std::int64_t> currencyID{};
  std::optional<std::string> date{};  ///< Granular stock.

  /// Makes it future stock, expected then, e.g. `2020-09-28T12:00:00-0500`.
  std::optional<std::string> deliveryDate{};

  /// The caller's name for the delivery. Alone, without `deliveryDate`, it makes no new record.
  std::optional<std::string> externalID{};
  std::optional<bool> granularInventoryTrackingEnabled{};  ///< Set by the service, not by callers.
  std::optional<std::string> inventoryLocatorName{};
  std::optional<std::string> lotCode{};  ///< Granular stock: at most 50 characters.
  std::optional<double> LTD{};           ///< `ltd` in answers, `LTD` here: so it is on the wire.
  std::optional<double> retailPrice{};
  std::optional<std::string> serialNumber{};  ///< Granular stock: at most 30; quantity 1 only.
  Tags tags{};
  Extras extras{};

  bool operator==(const RefreshItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const RefreshItem*) noexcept;

/// Counts to set, at one location. Carried out twice it is as if once; it overwrites adjustments
/// made before it. What becomes of products that the request does not name is the service's to
/// decide: sources differ, and the library relies on neither.
struct RefreshRequest {
  std::optional<std::string> locationCode{};  ///< The service requires it.

  /// At most 12,000; the service works in batches of 3,000. Always sent, even when empty.
  std::vector<RefreshItem> items{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const RefreshRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const RefreshRequest*) noexcept;

/// The job that will carry a change out.
struct JobIDResponse {
  /// Positive: an answer without one is a decode error. A number in quotes is read too.
  std::int64_t jobID{};
  Extras extras{};

  bool operator==(const JobIDResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const JobIDResponse*) noexcept;

/// How the service carried a smart request out: `sync` (done) or `async` (a job will do it).
enum class SmartMethod : std::uint8_t { unknown, sync, async };
KIBO_INVENTORY_API detail::Words wordsOf(SmartMethod method) noexcept;

/// The answer to `smartAdjustInventory` and `smartRefreshInventory`. About 25 items and fewer are
/// done at once; always look at `method`.
struct SmartInventoryResponse {
  Open<SmartMethod> method{};  ///< An answer without it is a decode error.

  /// The job when `method` is `async`. Text here, a number elsewhere; both are read.
  std::optional<std::string> jobID{};
  Extras extras{};

  bool operator==(const SmartInventoryResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const SmartInventoryResponse*) noexcept;

}  // namespace kibo::inventory
