#include "kibo/inventory/models/bin.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kCreateBinRequestFields[] = {
    field<&CreateBinRequest::name>("name"),
    field<&CreateBinRequest::locationCode>("locationCode"),
    field<&CreateBinRequest::binTypeID>("binTypeID"),
    field<&CreateBinRequest::binStatusID>("binStatusID"),
    field<&CreateBinRequest::pageNum>("pageNum"),
    field<&CreateBinRequest::pageSize>("pageSize"),
    field<&CreateBinRequest::sortBy>("sortBy"),
    field<&CreateBinRequest::userID>("userID"),
};

constexpr FieldRow kBinIDResponseFields[] = {
    field<&BinIDResponse::binID>("binID"),
};

constexpr FieldRow kUpdateBinRequestFields[] = {
    field<&UpdateBinRequest::binID>("binID"),
    field<&UpdateBinRequest::locationCode>("locationCode"),
    field<&UpdateBinRequest::binTypeID>("binTypeID"),
    field<&UpdateBinRequest::binStatusID>("binStatusID"),
    field<&UpdateBinRequest::pageNum>("pageNum"),
    field<&UpdateBinRequest::pageSize>("pageSize"),
    field<&UpdateBinRequest::sortBy>("sortBy"),
    field<&UpdateBinRequest::userID>("userID"),
};

constexpr FieldRow kUpdateBinsRequestFields[] = {
    field<&UpdateBinsRequest::locationCode>("locationCode"),
    field<&UpdateBinsRequest::bins>("bins"),
    field<&UpdateBinsRequest::pageNum>("pageNum"),
    field<&UpdateBinsRequest::pageSize>("pageSize"),
    field<&UpdateBinsRequest::sortBy>("sortBy"),
    field<&UpdateBinsRequest::userID>("userID"),
};

constexpr FieldRow kUpdateBinsResponseFields[] = {
    field<&UpdateBinsResponse::numberAffected>("numberAffected"),
    field<&UpdateBinsResponse::messages>("messages"),
    field<&UpdateBinsResponse::numResults>("numResults"),
    field<&UpdateBinsResponse::success>("success"),
};

constexpr FieldRow kBinFields[] = {
    field<&Bin::binID>("binID"),
    field<&Bin::name>("name"),
    field<&Bin::locationCode>("locationCode"),
    field<&Bin::binTypeID>("binTypeID"),
    field<&Bin::binStatusID>("binStatusID"),
    field<&Bin::messages>("messages"),
    field<&Bin::numResults>("numResults"),
    field<&Bin::success>("success"),
};

constexpr FieldRow kBinModelFields[] = {
    field<&BinModel::binID>("binID"),
    field<&BinModel::name>("name", Presence::whenSet, Leniency::numberAsText),
    field<&BinModel::locationID>("locationID"),
    field<&BinModel::binTypeID>("binTypeID"),
    field<&BinModel::binStatusID>("binStatusID"),
};

constexpr FieldRow kBinResponseModelFields[] = {
    field<&BinResponseModel::bins>("bins", Presence::whenSet, Leniency::oneOrMany),
    field<&BinResponseModel::resultCount>("resultCount"),
};

constexpr FieldRow kBinStatusModelFields[] = {
    field<&BinStatusModel::binStatusID>("binStatusID"),
    field<&BinStatusModel::description>("description"),
};

constexpr FieldRow kBinTypeModelFields[] = {
    field<&BinTypeModel::binTypeID>("binTypeID"),
    field<&BinTypeModel::description>("description"),
};

constexpr FieldRow kBinListQueryFields[] = {
    field<&BinListQuery::locationID>("locationID"),
    field<&BinListQuery::searchTerm>("searchTerm"),
    field<&BinListQuery::perPage>("perPage"),
    field<&BinListQuery::page>("page"),
};

constexpr FieldRow kDeleteBinQueryFields[] = {
    field<&DeleteBinQuery::binName>("binName"),
    field<&DeleteBinQuery::locationCode>("locationCode"),
};

}  // namespace

const detail::Record& recordOf(const CreateBinRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<CreateBinRequest>("CreateBinRequest", kCreateBinRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const BinIDResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BinIDResponse>("BinIDResponse", kBinIDResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateBinRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<UpdateBinRequest>("UpdateBinRequest", kUpdateBinRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateBinsRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<UpdateBinsRequest>("UpdateBinsRequest", kUpdateBinsRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateBinsResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<UpdateBinsResponse>("UpdateBinsResponse", kUpdateBinsResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const Bin*) noexcept {
  static constexpr Record kRecord = recordWithExtras<Bin>("Bin", kBinFields);
  return kRecord;
}

const detail::Record& recordOf(const BinModel*) noexcept {
  static constexpr Record kRecord = recordWithExtras<BinModel>("BinModel", kBinModelFields);
  return kRecord;
}

const detail::Record& recordOf(const BinResponseModel*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BinResponseModel>("BinResponseModel", kBinResponseModelFields);
  return kRecord;
}

const detail::Record& recordOf(const BinStatusModel*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BinStatusModel>("BinStatusModel", kBinStatusModelFields);
  return kRecord;
}

const detail::Record& recordOf(const BinTypeModel*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BinTypeModel>("BinTypeModel", kBinTypeModelFields);
  return kRecord;
}

const detail::Record& recordOf(const BinListQuery*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BinListQuery>("BinListQuery", kBinListQueryFields);
  return kRecord;
}

const detail::Record& recordOf(const DeleteBinQuery*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<DeleteBinQuery>("DeleteBinQuery", kDeleteBinQueryFields);
  return kRecord;
}

}  // namespace kibo::inventory
