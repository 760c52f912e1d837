#include "json/plan.hpp"

#include <algorithm>
#include <numeric>

namespace kibo::inventory::detail {
namespace {

Way wayOf(const FieldRow& field) noexcept {
  // An id is checked when it has been read.
  if (field.presence == Presence::required) return Way::other;
  const TypeOps& type = *field.type;
  if (type.shape == Shape::word) return Way::word;
  if (!type.isOptional) return Way::other;
  switch (type.shape) {
    case Shape::text:
      return type.isView ? Way::view : Way::text;
    case Shape::integer:
      return Way::integer;
    case Shape::number:
      return Way::number;
    case Shape::boolean:
      return Way::boolean;
    default:
      return Way::other;
  }
}

}  // namespace

Step::Step(const FieldRow& field, const void* object) : way_(wayOf(field)), row_(&field) {
  std::array<char, sizeof words_> text{};
  std::array<char, sizeof words_> counts{};
  char* end = text.data();
  *end++ = '"';
  end = std::ranges::copy(field.name, end).out;
  *end++ = '"';
  *end++ = ':';
  size_ = static_cast<std::uint32_t>(end - text.data());
  std::fill_n(counts.begin(), size_, '\xff');
  std::memcpy(words_.data(), text.data(), text.size());
  lastWord_ = (size_ - 1) / sizeof(Word);
  lastMask_ = load(counts.data() + lastWord_ * sizeof(Word));
  // Getting the member changes nothing: the accessor takes void* because reading shares it.
  const void* const member = field.member(const_cast<void*>(object));
  offset_ = static_cast<std::uint32_t>(static_cast<const char*>(member) -
                                       static_cast<const char*>(object));
}

Plan::Plan(const Record& of, const void* object) : record(of) {
  std::iota(next.begin(), next.end(), std::uint8_t{0});
  for (const FieldRow& field : record.fields) {
    if (field.presence == Presence::required) required |= std::uint64_t{1} << steps.size();
    steps.emplace_back(field, object);
  }
}

Plan& Plans::of(const Record& record, const void* object) {
  for (const auto& plan : plans_) {
    if (&plan->record == &record) return *plan;
  }
  return *plans_.emplace_back(std::make_unique<Plan>(record, object));
}

}  // namespace kibo::inventory::detail
