#include "kibo/inventory/models/inventory_views.hpp"

#include <gtest/gtest.h>

#include "json/writer.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
#include "models/inventory_views.hpp"
#include "random_value.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::FieldRow;
using detail::Record;
using detail::Shape;
using detail::TypeOps;

void expectSame(const TypeOps& type, const void* owned, const TypeOps& viewType, const void* view);

/// Each field of a record has a view of the same name, in the same order, that says the same.
void expectSameRecord(const Record& record, const void* owned, const Record& viewed,
                      const void* view) {
  ASSERT_EQ(record.fields.size(), viewed.fields.size()) << record.name;
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    const FieldRow& field = record.fields[i];
    const FieldRow& same = viewed.fields[i];
    SCOPED_TRACE(field.name);
    ASSERT_EQ(field.name, same.name);
    const void* const value = detail::valueOf(field, owned);
    const void* const seen = detail::valueOf(same, view);
    ASSERT_EQ(value != nullptr, seen != nullptr);
    if (value != nullptr) expectSame(*field.type, value, *same.type, seen);
  }
}

void expectSameTags(const Tags& owned, std::span<const TagView> views) {
  ASSERT_EQ(owned.size(), views.size());
  for (std::size_t i = 0; i < views.size(); ++i) {
    EXPECT_EQ(owned.begin()[i].category, views[i].category);
    EXPECT_EQ(owned.begin()[i].value, views[i].value);
  }
}

void expectSameList(const TypeOps& type, const void* owned, const TypeOps& viewType,
                    const void* view) {
  // All spans look alike, whatever they are of.
  const auto& bytes = *static_cast<const std::span<const std::byte>*>(view);
  ASSERT_EQ(type.list->size(owned), bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    expectSame(*type.element, type.list->at(const_cast<void*>(owned), i), *viewType.element,
               bytes.data() + i * viewType.viewList->elementSize);
  }
}

void expectSame(const TypeOps& type, const void* owned, const TypeOps& viewType, const void* view) {
  const auto text = [view] { return *static_cast<const std::string_view*>(view); };
  switch (type.shape) {
    case Shape::text:
      EXPECT_EQ(*static_cast<const std::string*>(owned), text());
      break;
    case Shape::word:
      EXPECT_EQ(type.word->get(owned), text());
      break;
    case Shape::integer:
      EXPECT_EQ(*static_cast<const std::int64_t*>(owned), *static_cast<const std::int64_t*>(view));
      break;
    case Shape::number:
      EXPECT_EQ(*static_cast<const double*>(owned), *static_cast<const double*>(view));
      break;
    case Shape::boolean:
      EXPECT_EQ(*static_cast<const bool*>(owned), *static_cast<const bool*>(view));
      break;
    case Shape::record:
      expectSameRecord(type.record(), owned, viewType.record(), view);
      break;
    case Shape::list:
      expectSameList(type, owned, viewType, view);
      break;
    case Shape::map:
      expectSameTags(*static_cast<const Tags*>(owned),
                     *static_cast<const std::span<const TagView>*>(view));
      break;
    default:
      ADD_FAILURE() << "no row of an inventory answer has such a field";
  }
}

void expectSameRows(const std::vector<InventoryResponse>& rows, const InventoryViews& views) {
  ASSERT_EQ(rows.size(), views.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    SCOPED_TRACE(i);
    expectSame(detail::typeOf<InventoryResponse>(), &rows[i], detail::typeOf<InventoryRowView>(),
               &views[i]);
  }
}

std::vector<InventoryResponse> randomRows(std::uint64_t seed, double density) {
  std::vector<InventoryResponse> rows;
  for (std::uint64_t i = 0; i < 1 + seed % 30; ++i) {
    rows.push_back(RandomValue(seed * 100 + i, density).make<InventoryResponse>());
  }
  return rows;
}

TEST(InventoryViews, SayWhatOwnedRowsSay) {
  InventoryViews views;
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const double density = seed % 10 == 0 ? 0.0 : seed % 10 == 1 ? 1.0 : 0.4;
    const std::string json = toJson(randomRows(seed, density));
    const auto read = views.read(json);
    ASSERT_TRUE(read.has_value()) << read.error().message;
    expectSameRows(fromJson<std::vector<InventoryResponse>>(json).value(), views);
  }
}

TEST(InventoryViews, HaveAPlaceForEveryFieldOfARow) {
  const InventoryResponse full = RandomValue(1, 1.0).make<InventoryResponse>();
  InventoryViews views;
  ASSERT_TRUE(views.read(toJson(std::vector{full})).has_value());
  for (const FieldRow& field : recordOf(&views[0]).fields) {
    EXPECT_NE(detail::valueOf(field, &views[0]), nullptr) << field.name;
  }
  expectSameRows({full}, views);
}

TEST(InventoryViews, DecodeEscapesAndSortTags) {
  InventoryViews views;
  ASSERT_TRUE(
      views
          .read(R"({"total":1,"items":[ {"upc":"a\u00e9\n","attributes":["\"","x"],"new":[1],
      "taggedInventory":[{"tags":{"b":"\t","\u0061":"1","n":null}}]} ]})")
          .has_value());
  ASSERT_EQ(views.size(), 1U);
  EXPECT_EQ(views[0].upc, "a\u00e9\n");
  EXPECT_EQ(views[0].sku, std::nullopt);
  ASSERT_EQ(views[0].attributes.size(), 2U);
  EXPECT_EQ(views[0].attributes[0], "\"");
  ASSERT_EQ(views[0].taggedInventory.size(), 1U);
  const auto tags = views[0].taggedInventory[0].tags;
  ASSERT_EQ(tags.size(), 2U);
  EXPECT_EQ(tags[0].category, "a");
  EXPECT_EQ(tags[1].value, "\t");
}

TEST(InventoryViews, RefuseWhatOwnedRowsRefuse) {
  for (const std::string json :
       {"", "{}", "12", "[{}", "[{}] x", R"([{},{"onHand":"7"}])", R"([{"upc":"\x"}])",
        R"([{"new":01}])", R"([{"upc":"a","upc":"b"}])", R"([{"taggedInventory":{}}])",
        R"([{"taggedInventory":[{"tags":{"a":"1","\u0061":"2"}}]}])", "[{\"upc\":\"\xff\"}]",
        R"([{"attributes":["a",1]}])", R"({"items":5})"}) {
    InventoryViews views;
    ASSERT_TRUE(views.read("[{}]").has_value());
    const auto read = views.read(json);
    const auto owned = fromJson<std::vector<InventoryResponse>>(json);
    ASSERT_FALSE(read.has_value()) << json;
    ASSERT_FALSE(owned.has_value()) << json;
    EXPECT_EQ(read.error().kind, ErrorKind::decode);
    EXPECT_EQ(read.error().message, owned.error().message) << json;
    EXPECT_TRUE(views.empty()) << json;
  }
}

TEST(InventoryViews, KeepTheirRowsWhenTheyAreMoved) {
  InventoryViews first;
  ASSERT_TRUE(first.read(R"([{"upc":"a"},{"upc":"b","messages":["m"]}])").has_value());
  const InventoryRowView* const row = first.begin() + 1;
  InventoryViews second = std::move(first);
  EXPECT_TRUE(first.empty());  // NOLINT(bugprone-use-after-move): it says that it has no rows
  ASSERT_EQ(second.size(), 2U);
  EXPECT_EQ(second.begin() + 1, row);
  EXPECT_EQ(row->upc, "b");
  EXPECT_EQ(row->messages[0], "m");
  first = std::move(second);
  EXPECT_EQ(first[0].upc, "a");
  ASSERT_TRUE(second.read("[{}]").has_value());
  EXPECT_EQ(second.size(), 1U);
}

TEST(InventoryViews, GiveTheMemoryOfTheAnswerBack) {
  InventoryViews views;
  EXPECT_EQ(views.release(), "");
  std::string body = R"([{"upc":")" + std::string(1000, 'u') + "\"}]";
  ASSERT_TRUE(views.read(body).has_value());
  std::string released = views.release();
  EXPECT_TRUE(views.empty());
  const char* const memory = released.data();
  released = "[{}]";
  ASSERT_TRUE(views.read(std::move(released)).has_value());
  EXPECT_EQ(views.release().data(), memory);
}

}  // namespace
}  // namespace kibo::inventory::testing
