#include "json/record.hpp"

#include <gtest/gtest.h>

#include <set>

#include "all_models.hpp"
#include "api/catalogue.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::FieldRow;
using detail::Shape;
using detail::TypeOps;

TEST(RecordOf, HasARowForEachMember) {
  for (const AnyModel& model : allModels()) {
    EXPECT_EQ(model.record().fields.size() + 1, model.members) << model.record().name;
  }
}

TEST(RecordOf, HasRowsInTheOrderOfTheMembersEachOnce) {
  for (const AnyModel& model : allModels()) {
    SCOPED_TRACE(model.record().name);
    const AnyObject object = model.make();
    const void* before = nullptr;
    std::set<std::string_view> names;
    for (const FieldRow& field : model.record().fields) {
      const void* member = field.member(object.get());
      EXPECT_LT(before, member) << field.name;
      before = member;
      EXPECT_TRUE(names.insert(field.name).second) << field.name;
    }
    const Extras* const extras = model.extras(object.get());
    EXPECT_LT(before, static_cast<const void*>(extras));
    EXPECT_EQ(model.record().extras(object.get()), extras);
  }
}

TEST(RecordOf, StartsWithNothingSet) {
  for (const AnyModel& model : allModels()) {
    const AnyObject object = model.make();
    for (const FieldRow& field : model.record().fields) {
      const bool isPlainNumber =
          field.presence == detail::Presence::required && field.type->shape == Shape::integer;
      EXPECT_EQ(detail::valueOf(field, object.get()) != nullptr, isPlainNumber)
          << model.record().name << "." << field.name;
    }
  }
}

TEST(RecordOf, MarksOnlyWhatTheMarksAreFor) {
  for (const AnyModel& model : allModels()) {
    for (const auto& [name, type, member, presence, leniency] : model.record().fields) {
      SCOPED_TRACE(std::string(model.record().name).append(".").append(name));
      const Shape shape = type->shape;
      if (presence == detail::Presence::always) {
        EXPECT_TRUE(shape == Shape::list || shape == Shape::map || shape == Shape::dictionary);
      }
      const Shape item = shape == Shape::list ? type->element->shape : shape;
      switch (leniency) {
        case detail::Leniency::none:
          break;
        case detail::Leniency::givenEmpty:
          ADD_FAILURE() << "is for a text as a whole";
          break;
        case detail::Leniency::numberAsText:
          EXPECT_EQ(shape, Shape::text);
          break;
        case detail::Leniency::textAsInteger:
          EXPECT_EQ(shape, Shape::integer);
          break;
        case detail::Leniency::oneOrMany:
          EXPECT_EQ(shape, Shape::list);
          break;
        case detail::Leniency::flag:
          EXPECT_EQ(item, Shape::integer);
          break;
      }
    }
  }
}

/// The records that a value of a type can hold, at any depth.
void collect(const TypeOps& type, std::set<const detail::Record*>& records) {
  if (type.element != nullptr) collect(*type.element, records);
  if (type.shape != Shape::record || !records.insert(&type.record()).second) return;
  for (const FieldRow& field : type.record().fields) collect(*field.type, records);
}

TEST(Catalogue, ReachesNoModelThatTheTestsOfAllModelsDoNotKnow) {
  std::set<const detail::Record*> records;
  for (const auto& group : detail::catalogue()) {
    for (const detail::OperationRow* row : group) {
      for (const auto& type : {row->query, row->body, row->answer}) {
        if (type.ops != nullptr) collect(*type.ops, records);
      }
    }
  }
  EXPECT_GT(records.size(), 90U);
  for (const detail::Record* record : records) {
    EXPECT_NE(findModel(record->name), nullptr) << record->name << " is not in all_models.cpp";
  }
}

TEST(Catalogue, HasOnlyQueriesThatAQueryStringCanHold) {
  for (const auto& group : detail::catalogue()) {
    for (const detail::OperationRow* row : group) {
      if (row->query.ops == nullptr) continue;
      ASSERT_EQ(row->query.ops->shape, Shape::record) << row->operation.id;
      for (const FieldRow& field : row->query.ops->record().fields) {
        const Shape shape =
            field.type->shape == Shape::list ? field.type->element->shape : field.type->shape;
        EXPECT_TRUE(shape == Shape::text || shape == Shape::word || shape == Shape::integer ||
                    shape == Shape::number || shape == Shape::boolean)
            << row->operation.id << ": " << field.name;
      }
    }
  }
}

TEST(Catalogue, HasOnlyAnswersThatTheReaderTakes) {
  for (const auto& group : detail::catalogue()) {
    for (const detail::OperationRow* row : group) {
      if (row->answer.ops == nullptr) continue;
      const Shape shape = row->answer.ops->shape;
      EXPECT_TRUE(shape == Shape::record || shape == Shape::list || shape == Shape::map ||
                  shape == Shape::dictionary)
          << row->operation.id;
      EXPECT_TRUE(row->answerLeniency == detail::Leniency::none ||
                  (row->answerLeniency == detail::Leniency::oneOrMany && shape == Shape::list))
          << row->operation.id;
    }
  }
}

}  // namespace
}  // namespace kibo::inventory::testing
