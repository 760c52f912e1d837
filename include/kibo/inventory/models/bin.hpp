#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// The bins of a location: named places in it. What is in them: `bin_inventory.hpp`.
///
/// What a `binTypeID` and a `binStatusID` stand for, `BinApi::getBinTypes` and
/// `BinApi::getBinStatuses` tell.
namespace kibo::inventory {

/// A bin to make.
struct CreateBinRequest {
  std::optional<std::string> name{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const CreateBinRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CreateBinRequest*) noexcept;

/// The bin that was made.
struct BinIDResponse {
  std::optional<std::int64_t> binID{};
  Extras extras{};

  bool operator==(const BinIDResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinIDResponse*) noexcept;

/// A bin to change. There is no field for a new name.
struct UpdateBinRequest {
  std::optional<std::int64_t> binID{};        ///< The service requires it.
  std::optional<std::string> locationCode{};  ///< The service requires it.
  std::optional<std::int64_t> binTypeID{};    ///< The new type.
  std::optional<std::int64_t> binStatusID{};  ///< The new status.
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateBinRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateBinRequest*) noexcept;

/// Bins to change.
struct UpdateBinsRequest {
  std::optional<std::string> locationCode{};
  std::vector<UpdateBinRequest> bins{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateBinsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateBinsRequest*) noexcept;

/// How many bins were changed.
struct UpdateBinsResponse {
  std::optional<std::int64_t> numberAffected{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const UpdateBinsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateBinsResponse*) noexcept;

/// A bin as `getBin` and `updateBin` answer it.
struct Bin {
  std::optional<std::int64_t> binID{};
  std::optional<std::string> name{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> binStatusID{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const Bin&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const Bin*) noexcept;

/// A bin as `getBins` lists it: it has the number of its location, where `Bin` has the code.
struct BinModel {
  std::optional<std::int64_t> binID{};

  /// Text: the names are the caller's own. The contract calls it an integer; a number is read as
  /// it is written.
  std::optional<std::string> name{};

  std::optional<std::int64_t> locationID{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> binStatusID{};
  Extras extras{};

  bool operator==(const BinModel&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinModel*) noexcept;

/// One page of bins.
struct BinResponseModel {
  /// The contract calls it one bin rather than a list; one is read as a list of one.
  std::vector<BinModel> bins{};
  std::optional<std::int64_t> resultCount{};
  Extras extras{};

  bool operator==(const BinResponseModel&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinResponseModel*) noexcept;

/// A status that bins can have.
struct BinStatusModel {
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::string> description{};
  Extras extras{};

  bool operator==(const BinStatusModel&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinStatusModel*) noexcept;

/// A type that bins can have.
struct BinTypeModel {
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::string> description{};
  Extras extras{};

  bool operator==(const BinTypeModel&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinTypeModel*) noexcept;

/// Which bins `getBins` lists.
struct BinListQuery {
  std::optional<std::int64_t> locationID{};  ///< The number of the location. Required.

  /// What to look for in the bins. Text, as the names of bins are; the contract calls it an
  /// integer.
  std::optional<std::string> searchTerm{};

  std::optional<std::int64_t> perPage{};
  std::optional<std::int64_t> page{};
  Extras extras{};

  bool operator==(const BinListQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinListQuery*) noexcept;

/// What `deleteBin` must be told besides the id of the bin. The service requires both.
struct DeleteBinQuery {
  /// Text, as the names of bins are; the contract calls it an integer.
  std::optional<std::string> binName{};
  std::optional<std::string> locationCode{};
  Extras extras{};

  bool operator==(const DeleteBinQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteBinQuery*) noexcept;

}  // namespace kibo::inventory
