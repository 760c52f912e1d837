#include "json/record.hpp"

#include <gtest/gtest.h>

#include <set>
#include <utility>

#include "all_models.hpp"

namespace kibo::inventory::testing {
namespace {

template <class T>
inline constexpr bool kIsMember = false;
template <class T>
inline constexpr bool kIsMember<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsMember<std::vector<T>> = true;
template <class E>
inline constexpr bool kIsMember<Open<E>> = true;
template <>
inline constexpr bool kIsMember<Tags> = true;
template <>
inline constexpr bool kIsMember<Extras> = true;

/// Stands for a member of a model in an initialiser list, so that members can be counted. (Numbers
/// that are not optional are not counted; one model has one.)
struct AnyMember {
  template <class T>
    requires kIsMember<T>
  operator T() const;
};

template <class M, std::size_t... I>
consteval bool takes(std::index_sequence<I...>) {
  return requires { M{(static_cast<void>(I), AnyMember{})...}; };
}

template <class M, std::size_t N = 64>
consteval std::size_t memberCount() {
  if constexpr (takes<M>(std::make_index_sequence<N>{})) {
    return N;
  } else {
    return memberCount<M, N - 1>();
  }
}

template <class M>
class RecordOf : public ::testing::Test {};
TYPED_TEST_SUITE(RecordOf, AllModels, ModelName);

TYPED_TEST(RecordOf, HasARowForEachMember) {
  const detail::Record& record = recordOf(static_cast<const TypeParam*>(nullptr));
  if constexpr (std::is_same_v<TypeParam, JobIDResponse>) {
    EXPECT_EQ(record.fields.size(), 1U);
  } else {
    EXPECT_EQ(record.fields.size() + 1, memberCount<TypeParam>());  // and the extras
  }
}

TYPED_TEST(RecordOf, HasRowsInTheOrderOfTheMembersEachOnce) {
  TypeParam model{};
  const detail::Record& record = recordOf(&model);
  const void* before = nullptr;
  std::set<std::string_view> names;
  for (const detail::FieldRow& field : record.fields) {
    const void* member = field.member(&model);
    EXPECT_LT(before, member) << field.name;
    before = member;
    EXPECT_TRUE(names.insert(field.name).second) << field.name;
  }
  EXPECT_LT(before, static_cast<const void*>(&model.extras));
  EXPECT_EQ(record.extras(&model), &model.extras);
}

TYPED_TEST(RecordOf, StartsWithNothingSet) {
  const TypeParam model{};
  for (const detail::FieldRow& field : recordOf(&model).fields) {
    const bool isPlainNumber = field.presence == detail::Presence::required &&
                               field.type->shape == detail::Shape::integer;  // is always there
    EXPECT_EQ(detail::valueOf(field, &model) != nullptr, isPlainNumber) << field.name;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing
