#include "kibo/inventory/models/reservation_query.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kResponseFieldsQueryFields[] = {
    field<&ResponseFieldsQuery::responseFields>("responseFields"),
};

constexpr FieldRow kReservationItemQueryFields[] = {
    field<&ReservationItemQuery::zipCode>("zipCode"),
    field<&ReservationItemQuery::runSynchronous>("runSynchronous"),
    field<&ReservationItemQuery::responseFields>("responseFields"),
};

constexpr FieldRow kReservationChangeQueryFields[] = {
    field<&ReservationChangeQuery::runSynchronous>("runSynchronous"),
    field<&ReservationChangeQuery::responseFields>("responseFields"),
};

constexpr FieldRow kDeleteReservationQueryFields[] = {
    field<&DeleteReservationQuery::runSynchronous>("runSynchronous"),
};

constexpr FieldRow kReservationListQueryFields[] = {
    field<&ReservationListQuery::startIndex>("startIndex"),
    field<&ReservationListQuery::pageSize>("pageSize"),
    field<&ReservationListQuery::sortBy>("sortBy"),
    field<&ReservationListQuery::filter>("filter"),
    field<&ReservationListQuery::q>("q"),
    field<&ReservationListQuery::qLimit>("qLimit"),
    field<&ReservationListQuery::responseFields>("responseFields"),
};

}  // namespace

const detail::Record& recordOf(const ResponseFieldsQuery*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ResponseFieldsQuery>("ResponseFieldsQuery", kResponseFieldsQueryFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationItemQuery*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ReservationItemQuery>("ReservationItemQuery", kReservationItemQueryFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationChangeQuery*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ReservationChangeQuery>(
      "ReservationChangeQuery", kReservationChangeQueryFields);
  return kRecord;
}

const detail::Record& recordOf(const DeleteReservationQuery*) noexcept {
  static constexpr Record kRecord = recordWithExtras<DeleteReservationQuery>(
      "DeleteReservationQuery", kDeleteReservationQueryFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationListQuery*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ReservationListQuery>("ReservationListQuery", kReservationListQueryFields);
  return kRecord;
}

}  // namespace kibo::inventory
