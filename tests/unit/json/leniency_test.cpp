#include <gtest/gtest.h>

#include "json/reader.hpp"
#include "json/writer.hpp"
#include "lenient_thing.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::Leniency;
using detail::typeOf;

/// `json` read and written again; the problem when it is refused.
std::string rewritten(std::string_view json) {
  const auto thing = fromJson<LenientThing>(json);
  return thing ? toJson(*thing) : thing.error().message;
}

TEST(TextAsInteger, TakesANumberInQuotesAndWritesANumber) {
  EXPECT_EQ(fromJson<LenientThing>(R"({"id":"12"})")->id, 12);
  EXPECT_EQ(rewritten(R"({"id":"12"})"), R"({"id":12})");
  EXPECT_EQ(rewritten(R"({"id":12})"), R"({"id":12})");
  EXPECT_EQ(rewritten(R"({"id":"-9223372036854775808"})"), R"({"id":-9223372036854775808})");
  EXPECT_EQ(rewritten(R"({"id":"3.0"})"), R"({"id":3})");
  EXPECT_EQ(rewritten(R"({"id":null})"), "{}");
}

TEST(TextAsInteger, RefusesWhatWouldNotBeTheSameNumber) {
  // An id with zeros before it is a text: 7 would be another one.
  for (const char* json : {R"({"id":"007"})", R"({"id":""})", R"({"id":" 7"})", R"({"id":"7 "})",
                           R"({"id":"+7"})", R"({"id":"0x7"})", R"({"id":"seven"})"}) {
    EXPECT_EQ(rewritten(json), "id: expected integer, got string") << json;
  }
  EXPECT_EQ(rewritten(R"({"id":"3.5"})"), "id: expected integer, got 3.5");
  EXPECT_EQ(rewritten(R"({"id":"9223372036854775808"})"),
            "id: 9223372036854775808 is out of range");
  EXPECT_EQ(rewritten(R"({"id":true})"), "id: expected integer, got boolean");
  EXPECT_EQ(rewritten(R"({"id":"\x"})"), "id: not valid JSON: a wrong escape in a string");
}

TEST(NumberAsText, TakesANumberAsItIsWrittenAndWritesText) {
  EXPECT_EQ(rewritten(R"({"name":1.50})"), R"({"name":"1.50"})");
  EXPECT_EQ(rewritten(R"({"name":false})"), "name: expected string, got boolean");
}

TEST(OneOrMany, TakesOneForAListOfOne) {
  EXPECT_EQ(rewritten(R"({"items":[{"upc":"a"},{"upc":"b"}]})"),
            R"({"items":[{"upc":"a"},{"upc":"b"}]})");
  EXPECT_EQ(rewritten(R"({"items":{"upc":"a"}})"), R"({"items":[{"upc":"a"}]})");
  EXPECT_EQ(rewritten(R"({"items":{}})"), "{}");
  EXPECT_EQ(rewritten(R"({"items":[]})"), "{}");
  EXPECT_EQ(rewritten(R"({"items":null})"), "{}");
  EXPECT_EQ(rewritten(R"({"texts":"a"})"), R"({"texts":["a"]})");
  EXPECT_EQ(rewritten(R"({"texts":5})"), "texts: expected string, got number");
  EXPECT_EQ(rewritten(R"({"texts":{}})"), "{}");
  EXPECT_EQ(rewritten(R"({"items":{"upc":5}})"), "items.upc: expected string, got number");
  EXPECT_EQ(rewritten(R"({"items":5})"), "items: expected object, got number");
}

TEST(OneOrMany, MakesNoElementUp) {
  EXPECT_EQ(rewritten(R"({"items":{"items":null}})"), "{}");
  EXPECT_EQ(rewritten(R"({"items":{"items":null,"total":0}})"), "{}");
  EXPECT_EQ(rewritten(R"({"items":{"success":true,"numResults":0}})"),
            "items: expected array, got object");
}

TEST(OneOrMany, TakesAWrapperToo) {
  EXPECT_EQ(rewritten(R"({"items":{"total":1,"items":[{"upc":"a"},{"upc":"b"}]}})"),
            R"({"items":[{"upc":"a"},{"upc":"b"}]})");
  // No list of items: an element that this version of the library does not know whole.
  EXPECT_EQ(rewritten(R"({"items":{"items":{"a":1},"upc":"a"}})"),
            R"({"items":[{"upc":"a","items":{"a":1}}]})");
  // The elements have a field `items` themselves.
  EXPECT_EQ(rewritten(R"({"things":{"items":[{"upc":"a"}]}})"),
            R"({"things":[{"items":[{"upc":"a"}]}]})");
}

TEST(OneOrMany, RefusesABrokenObject) {
  for (const char* json :
       {R"({"items":{"upc":"a")", R"({"items":{"a":1,"items":[}})", R"({"items":{"items":)",
        R"({"items":{"items":[{}]})", R"({"items":{"upc":"a","items":tru}})"}) {
    EXPECT_FALSE(fromJson<LenientThing>(json).has_value()) << json;
  }
}

/// At the root, as the answer of an operation.
std::string rootRewritten(std::string body, Leniency leniency = Leniency::oneOrMany) {
  detail::JsonReader reader;
  std::vector<InventoryItem> items;
  const auto read = reader.read(body, typeOf<std::vector<InventoryItem>>(), &items, leniency);
  return read ? toJson(items) : read.error().message;
}

TEST(OneOrMany, WorksAtTheRoot) {
  EXPECT_EQ(rootRewritten(R"([{"upc":"a"}])"), R"([{"upc":"a"}])");
  EXPECT_EQ(rootRewritten(R"({"items":[{"upc":"a"},{}]})"), R"([{"upc":"a"},{}])");
  EXPECT_EQ(rootRewritten(R"({"upc":"a"})"), R"([{"upc":"a"}])");
  EXPECT_EQ(rootRewritten(R"({"upc":"a","items":5})"), R"([{"upc":"a","items":5}])");
  EXPECT_EQ(rootRewritten(R"({"upc":"a"})", Leniency::none), "expected array, got object");
  EXPECT_EQ(rootRewritten("5"), "expected array, got number");
  EXPECT_EQ(rootRewritten("null"), "expected array, got null");
  EXPECT_EQ(rootRewritten(R"({"upc":"a"} {})"), "not valid JSON: text after the end");
  EXPECT_EQ(rootRewritten(R"({"upc":)"), "not valid JSON: it is cut off");
}

TEST(Flag, KeepsTrueAndFalseAmongTheExtras) {
  const auto thing = fromJson<LenientThing>(R"({"deleted":true,"ids":false,"new":1})").value();
  EXPECT_EQ(thing.deleted, std::nullopt);
  EXPECT_EQ(thing.extras.find("deleted"), "true");
  EXPECT_EQ(thing.extras.find("ids"), "false");
  EXPECT_EQ(toJson(thing), R"({"deleted":true,"ids":false,"new":1})");
}

TEST(Flag, IsANumberOrAListOfNumbersOtherwise) {
  EXPECT_EQ(rewritten(R"({"deleted":5,"ids":7})"), R"({"deleted":5,"ids":[7]})");
  EXPECT_EQ(rewritten(R"({"ids":[7,8]})"), R"({"ids":[7,8]})");
  EXPECT_EQ(rewritten(R"({"ids":[true]})"), "ids[0]: expected integer, got boolean");
  EXPECT_EQ(rewritten(R"({"ids":{"a":1}})"), "ids: expected integer, got object");
  EXPECT_EQ(rewritten(R"({"deleted":"5","ids":["7"]})"), R"({"deleted":5,"ids":[7]})");
  EXPECT_EQ(rewritten(R"({"deleted":truly})"), "deleted: not valid JSON");
  EXPECT_EQ(rewritten(R"({"deleted":true,"deleted":5})"), "deleted: occurs twice");
}

TEST(Flag, GivesWayToTheMemberOnceItIsSet) {
  auto thing = fromJson<LenientThing>(R"({"deleted":true,"ids":true})").value();
  thing.deleted = 5;
  EXPECT_EQ(toJson(thing), R"({"deleted":5,"ids":true})");
  thing.ids = {1};
  EXPECT_EQ(toJson(thing), R"({"deleted":5,"ids":[1]})");
}

}  // namespace
}  // namespace kibo::inventory::testing
