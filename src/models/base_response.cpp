#include "kibo/inventory/models/base_response.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kBaseResponseFields[] = {
    field<&BaseResponse::messages>("messages"),
    field<&BaseResponse::numResults>("numResults"),
    field<&BaseResponse::success>("success"),
};

}  // namespace

const detail::Record& recordOf(const BaseResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BaseResponse>("BaseResponse", kBaseResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
