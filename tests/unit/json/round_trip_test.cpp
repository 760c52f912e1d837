#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "all_models.hpp"
#include "random_value.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::Shape;
using Json = nlohmann::json;

/// What a model is in JSON, built with another library.
Json oracle(const detail::TypeOps& type, const void* value) {
  switch (type.shape) {
    case Shape::text:
      return *static_cast<const std::string*>(value);
    case Shape::secret:
      return std::string(static_cast<const Secret*>(value)->reveal());
    case Shape::word:
      return std::string(type.word->get(value));
    case Shape::integer:
      return *static_cast<const std::int64_t*>(value);
    case Shape::number:
      return *static_cast<const double*>(value);
    case Shape::boolean:
      return *static_cast<const bool*>(value);
    case Shape::list: {
      Json json = Json::array();
      for (std::size_t i = 0; i < type.list->size(value); ++i) {
        json.push_back(oracle(*type.element, type.list->at(const_cast<void*>(value), i)));
      }
      return json;
    }
    case Shape::map: {
      Json json = Json::object();
      for (const auto& [category, text] : *static_cast<const Tags*>(value)) json[category] = text;
      return json;
    }
    case Shape::record:
      break;
  }
  Json json = Json::object();
  const detail::Record& record = type.record();
  for (const detail::FieldRow& field : record.fields) {
    const void* held = detail::valueOf(field, value);
    if (held != nullptr) json[std::string(field.name)] = oracle(*field.type, held);
    if (held == nullptr && field.presence == detail::Presence::always) {
      json[std::string(field.name)] = Json::array();
    }
  }
  for (const auto& [name, text] : *detail::extrasOf(record, value)) json[name] = Json::parse(text);
  return json;
}

template <class M>
class RoundTrip : public ::testing::Test {};
TYPED_TEST_SUITE(RoundTrip, AllModels, ModelName);

TYPED_TEST(RoundTrip, GivesTheSameModelAndTheJsonThatAnotherLibraryExpects) {
  for (const double density : {0.0, 0.3, 1.0}) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
      const auto model = RandomValue(seed, density).make<TypeParam>();
      const std::string json = toJson(model);
      ASSERT_EQ(Json::parse(json), oracle(detail::typeOf<TypeParam>(), &model)) << json;
      const auto read = fromJson<TypeParam>(json);
      ASSERT_TRUE(read.has_value()) << read.error().message << '\n' << json;
      ASSERT_EQ(*read, model) << json;
    }
  }
}

TYPED_TEST(RoundTrip, KeepsListsAndTheirOrder) {
  std::vector<TypeParam> models;
  for (std::uint64_t seed = 0; seed < 25; ++seed) {
    models.push_back(RandomValue(seed, 0.5).make<TypeParam>());
  }
  const auto read = fromJson<std::vector<TypeParam>>(toJson(models));
  ASSERT_TRUE(read.has_value()) << read.error().message;
  EXPECT_EQ(*read, models);
}

TYPED_TEST(RoundTrip, EveryFieldIsSetByTheRandomValuesAndTellsModelsApart) {
  const auto full = RandomValue(1, 1.0).make<TypeParam>();
  const detail::Record& record = recordOf(&full);
  ASSERT_FALSE(record.fields.empty());
  for (const detail::FieldRow& field : record.fields) {
    EXPECT_NE(detail::valueOf(field, &full), nullptr) << field.name;
    auto without = full;
    field.type->emplace(field.member(&without));
    const Json before = Json::parse(toJson(full));
    if (Json::parse(toJson(without)) == before) continue;  // it was 0, false or empty
    EXPECT_NE(without, full) << field.name;
  }
}

TYPED_TEST(RoundTrip, PrintingNeverFails) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const auto model = RandomValue(seed, 0.7).make<TypeParam>();
    const std::string text = print(model);
    EXPECT_TRUE(text.starts_with(std::string(recordOf(&model).name) + "{")) << text;
    EXPECT_EQ(text.find_first_of("\n\t\x01"), std::string::npos) << text;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing
