#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "all_models.hpp"
#include "json/print.hpp"
#include "json/reader.hpp"
#include "json/writer.hpp"
#include "kibo/inventory/models/export_settings.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
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
    case Shape::json:
      return Json::parse(static_cast<const JsonText*>(value)->text());
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
    case Shape::dictionary: {
      Json json = Json::object();
      detail::visitEntries(type, value, [&](std::string_view key, const void* entry) {
        json[std::string(key)] = oracle(*type.element, entry);
        return true;
      });
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
      json[std::string(field.name)] =
          field.type->shape == Shape::list ? Json::array() : Json::object();
    }
  }
  for (const auto& [name, text] : *detail::extrasOf(record, value)) json[name] = Json::parse(text);
  return json;
}

AnyObject random(const AnyModel& model, std::uint64_t seed, double density) {
  AnyObject object = model.make();
  RandomValue(seed, density).fill(*model.type, object.get());
  return object;
}

std::string written(const AnyModel& model, const AnyObject& object) {
  std::string json;
  detail::writeJson(*model.type, object.get(), json).value();
  return json;
}

TEST(RoundTrip, GivesTheSameModelAndTheJsonThatAnotherLibraryExpects) {
  detail::JsonReader reader;
  for (const AnyModel& model : allModels()) {
    SCOPED_TRACE(model.record().name);
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
      const double density = seed % 20 == 0 ? 0.0 : seed % 20 == 1 ? 1.0 : 0.3;
      const AnyObject object = random(model, seed, density);
      std::string json = written(model, object);
      ASSERT_EQ(Json::parse(json), oracle(*model.type, object.get())) << json;
      const AnyObject copy = model.make();
      const auto read = reader.read(json, *model.type, copy.get());
      ASSERT_TRUE(read.has_value()) << read.error().message << '\n' << json;
      ASSERT_TRUE(model.equal(object.get(), copy.get())) << json << '\n' << written(model, copy);
    }
  }
}

TEST(RoundTrip, EveryFieldIsSetByTheRandomValuesAndTellsModelsApart) {
  for (const AnyModel& model : allModels()) {
    SCOPED_TRACE(model.record().name);
    const AnyObject full = random(model, 1, 1.0);
    const Json before = Json::parse(written(model, full));
    ASSERT_FALSE(model.record().fields.empty());
    for (const detail::FieldRow& field : model.record().fields) {
      EXPECT_NE(detail::valueOf(field, full.get()), nullptr) << field.name;
      const AnyObject without = model.clone(full.get());
      EXPECT_TRUE(model.equal(without.get(), full.get()));
      field.type->emplace(field.member(without.get()));
      if (Json::parse(written(model, without)) == before) continue;  // it was 0, false or empty
      EXPECT_FALSE(model.equal(without.get(), full.get())) << field.name;
    }
  }
}

TEST(RoundTrip, KeepsUnknownFieldsOfEveryModel) {
  for (const AnyModel& model : allModels()) {
    SCOPED_TRACE(model.record().name);
    const AnyObject object = random(model, 3, 0.3);
    model.extras(object.get())->set("newField", R"({"a":[1.50]})");
    std::string json = written(model, object);
    EXPECT_TRUE(json.find(R"("newField":{"a":[1.50]})") != std::string::npos) << json;
    const AnyObject copy = model.make();
    ASSERT_TRUE(detail::readJson(json, *model.type, copy.get()));
    EXPECT_EQ(model.extras(copy.get())->find("newField"), R"({"a":[1.50]})");
  }
}

TEST(RoundTrip, PrintingNeverFails) {
  for (const AnyModel& model : allModels()) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      const AnyObject object = random(model, seed, 0.5);
      const std::string text = detail::printValue(*model.type, object.get());
      EXPECT_TRUE(text.starts_with(std::string(model.record().name) + "{")) << text;
      EXPECT_EQ(text.find_first_of("\n\t\x01"), std::string::npos) << text;
    }
  }
}

template <class M>
void expectSameList() {
  std::vector<M> models;
  for (std::uint64_t seed = 0; seed < 25; ++seed)
    models.push_back(RandomValue(seed, 0.5).make<M>());
  const auto read = fromJson<std::vector<M>>(toJson(models));
  ASSERT_TRUE(read.has_value()) << read.error().message;
  EXPECT_EQ(*read, models);
}

TEST(RoundTrip, KeepsListsAndTheirOrder) {
  expectSameList<InventoryResponse>();
  expectSameList<ExportSettings>();
}

}  // namespace
}  // namespace kibo::inventory::testing
