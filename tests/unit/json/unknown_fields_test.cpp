#include "json/unknown_fields.hpp"

#include <gmock/gmock.h>

#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/serialize.hpp"
#include "thing.hpp"

namespace kibo::inventory::detail {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Thing;

template <class T>
std::vector<std::string> unknownIn(std::string_view json) {
  const T value = inventory::fromJson<T>(json).value();
  return unknownFields(typeOf<T>(), &value);
}

TEST(UnknownFields, AreNamedWithTheirPathsInOrder) {
  EXPECT_THAT(
      unknownIn<Thing>(R"({"new":1,"items":[{},{"upc":"u","qty":null,"x":{"a":1}}]})"),
      ElementsAre("new: Thing has no such field", "items[1].qty: InventoryItem has no such field",
                  "items[1].x: InventoryItem has no such field"));
  EXPECT_THAT(unknownIn<std::vector<JobQueueResponse>>(R"([{"jobID":1},{"jobId":1}])"),
              ElementsAre("[1].jobId: JobQueueResponse has no such field"));
}

TEST(UnknownFields, NoneWhereAllAreKnown) {
  EXPECT_THAT(unknownIn<Thing>(R"({"count":1,"tags":{"any":"thing"},"items":[{"upc":"u"}]})"),
              IsEmpty());
}

TEST(UnknownFields, AreLookedForInDictionaries) {
  std::map<std::string, Thing> things;
  things["first"].extras.set("new", "1");
  EXPECT_THAT(unknownFields(typeOf<std::map<std::string, Thing>>(), &things),
              ElementsAre("first.new: Thing has no such field"));
}

TEST(UnknownFields, AValueThatItsOwnFieldCouldNotTakeIsKnown) {
  Thing thing;
  thing.extras.set("count", "true");
  EXPECT_THAT(unknownFields(typeOf<Thing>(), &thing), IsEmpty());
}

}  // namespace
}  // namespace kibo::inventory::detail
