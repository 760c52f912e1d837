#include "matrix/content.hpp"

#include <algorithm>
#include <string_view>

#include "json/skeleton.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::OperationRow;
using detail::Shape;
using detail::TypeOps;

constexpr std::string_view kJob = "jobID";

/// Placeholders that are ids have to be positive.
std::string goodAnswer(const OperationRow& row) {
  if (row.answer.ops == nullptr) return {};
  std::string json = detail::skeletonOf(*row.answer.ops);
  for (auto at = json.find(":0"); at != std::string::npos; at = json.find(":0", at + 1)) {
    json[at + 1] = '1';
  }
  return json;
}

bool isRecordThatMayBeEmpty(const TypeOps& type) {
  return type.shape == Shape::record &&
         std::ranges::none_of(type.record().fields, [](const detail::FieldRow& field) {
           return field.presence == detail::Presence::required;
         });
}

bool hasJob(const TypeOps& type) {
  return type.shape == Shape::record && detail::hasField(type.record(), kJob);
}

bool isList(const TypeOps& type) { return type.shape == Shape::list; }

bool mayBeOne(const OperationRow& row) {
  return isList(*row.answer.ops) && row.answerLeniency == detail::Leniency::oneOrMany;
}

}  // namespace

std::string bodyOf(Content content, const OperationRow& row) {
  switch (content) {
    case Content::good:
      return goodAnswer(row);
    case Content::nothing:
      return {};
    case Content::html:
      return "<html><title>Sign in</title></html>";
    case Content::halfJson:
      return R"({"jobID")";
    case Content::notUtf8:
      return "{\"x\":\"\xff\xfe\"}";
    case Content::tooDeep:
      return R"({"x":)" + std::string(100, '[') + std::string(100, ']') + "}";
    case Content::keyTwice:
      return R"({"x":"1","x":"2"})";
    case Content::emptyObject:
      return "{}";
    case Content::emptyList:
      return "[]";
    case Content::jobZero:
      return R"({"jobID":0})";
    case Content::hugeNumber:
      return R"({"jobID":9223372036854775808})";
  }
  return {};
}

bool suffices(Content content, const OperationRow& row) {
  if (row.answer.ops == nullptr) return true;  // nothing is read
  const TypeOps& type = *row.answer.ops;
  switch (content) {
    case Content::good:
      return true;
    case Content::emptyObject:
      return type.shape == Shape::dictionary || mayBeOne(row) || isRecordThatMayBeEmpty(type);
    case Content::emptyList:
      return isList(type);
    case Content::jobZero:
      return isRecordThatMayBeEmpty(type) ||
             (mayBeOne(row) && hasJob(*type.element) && isRecordThatMayBeEmpty(*type.element));
    case Content::hugeNumber:
      return isRecordThatMayBeEmpty(type) && !hasJob(type);
    case Content::nothing:
    case Content::html:
    case Content::halfJson:
    case Content::notUtf8:
    case Content::tooDeep:
    case Content::keyTwice:
      break;
  }
  return false;
}

}  // namespace kibo::inventory::testing
