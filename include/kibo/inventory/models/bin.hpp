#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// The bins of a location.
namespace kibo::inventory {

struct CreateBinRequest {
  std::optional<std::string> name{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const CreateBinRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CreateBinRequest*) noexcept;

struct BinIDResponse {
  std::optional<std::int64_t> binID{};
  Extras extras{};

  bool operator==(const BinIDResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinIDResponse*) noexcept;

struct UpdateBinRequest {
  std::optional<std::int64_t> binID{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateBinRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateBinRequest*) noexcept;

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

struct UpdateBinsResponse {
  std::optional<std::int64_t> numberAffected{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const UpdateBinsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateBinsResponse*) noexcept;

struct Bin {
  std::optional<std::string> name{};
  std::optional<std::int64_t> binID{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::string> locationCode{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const Bin&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const Bin*) noexcept;

struct BinModel {
  std::optional<std::string> name{};
  std::optional<std::int64_t> binID{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::int64_t> locationID{};
  Extras extras{};

  bool operator==(const BinModel&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinModel*) noexcept;

struct BinResponseModel {
  std::vector<BinModel> bins{};
  std::optional<std::int64_t> resultCount{};
  Extras extras{};

  bool operator==(const BinResponseModel&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinResponseModel*) noexcept;

struct BinStatusModel {
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::string> description{};
  Extras extras{};

  bool operator==(const BinStatusModel&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinStatusModel*) noexcept;

struct BinTypeModel {
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::string> description{};
  Extras extras{};

  bool operator==(const BinTypeModel&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinTypeModel*) noexcept;

struct BinListQuery {
  std::optional<std::int64_t> locationID{};
  std::optional<std::int64_t> searchTerm{};
  std::optional<std::int64_t> perPage{};
  std::optional<std::int64_t> page{};
  Extras extras{};

  bool operator==(const BinListQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinListQuery*) noexcept;

struct DeleteBinQuery {
  std::optional<std::int64_t> binName{};
  std::optional<std::string> locationCode{};
  Extras extras{};

  bool operator==(const DeleteBinQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteBinQuery*) noexcept;

}  // namespace kibo::inventory
