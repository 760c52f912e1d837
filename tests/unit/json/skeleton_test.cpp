#include "json/skeleton.hpp"

#include <gtest/gtest.h>

#include "api/catalogue.hpp"
#include "json/reader.hpp"
#include "json/unknown_fields.hpp"
#include "kibo/inventory/models/fetch_config.hpp"
#include "kibo/inventory/models/job.hpp"
#include "thing.hpp"

namespace kibo::inventory::detail {

/// A model that holds itself.
struct Tree {
  std::optional<std::string> name{};
  std::vector<Tree> branches{};
  Extras extras{};
};
const Record& recordOf(const Tree* row) noexcept;
constexpr FieldRow kTreeFields[] = {field<&Tree::name>("name"), field<&Tree::branches>("branches")};
const Record& recordOf(const Tree* /*row*/) noexcept {
  static constexpr Record kRecord = recordWithExtras<Tree>("Tree", kTreeFields);
  return kRecord;
}

namespace {

TEST(Skeleton, ShowsTheTypeOfEachField) {
  EXPECT_TRUE(skeletonOf(typeOf<testing::Thing>())
                  .starts_with(R"({"count":0,"ratio":0.0,"flag":true,"name":"text",)"
                               R"("password":"secret","words":["text"],"tags":{"name":"text"},)"
                               R"("items":[{")"))
      << skeletonOf(typeOf<testing::Thing>());
  EXPECT_EQ(skeletonOf(typeOf<Open<JobStatus>>()), R"("PENDING")");
  EXPECT_EQ(skeletonOf(typeOf<std::map<std::string, bool>>()), R"({"name":true})");
  EXPECT_EQ(skeletonOf(typeOf<JsonText>()), "null");
}

TEST(Skeleton, EndsWhereARecordHoldsItself) {
  EXPECT_EQ(skeletonOf(typeOf<Tree>()), R"({"name":"text","branches":[{}]})");
}

TEST(Skeleton, HasAScheduleThatCanBeSent) {
  EXPECT_NE(skeletonOf(typeOf<FetchFileConfigRequest>()).find(R"("cronExpression":"0 2 * * *")"),
            std::string::npos);
}

TEST(Skeleton, CanBeReadAsTheBodyOfEachOperation) {
  std::size_t bodies = 0;
  for (const auto& group : catalogue()) {
    for (const OperationRow* row : group) {
      if (row->body.ops == nullptr) continue;
      ++bodies;
      std::string json = skeletonOf(*row->body.ops);
      void* const body = row->body.make();
      const auto read = readJson(json, *row->body.ops, body);
      EXPECT_TRUE(read) << row->operation.id << ": " << (read ? "" : read.error().message);
      EXPECT_TRUE(unknownFields(*row->body.ops, body).empty()) << row->operation.id;
      row->body.destroy(body);
    }
  }
  EXPECT_GT(bodies, 30U);
}

TEST(TypeName, NamesModelsAndPlainTypes) {
  EXPECT_EQ(typeName(typeOf<std::optional<std::int64_t>>()), "integer");
  EXPECT_EQ(typeName(typeOf<Open<JobStatus>>()), "word");
  EXPECT_EQ(typeName(typeOf<Secret>()), "secret");
  EXPECT_EQ(typeName(typeOf<Tags>()), "map of text");
  EXPECT_EQ(typeName(typeOf<JsonText>()), "any");
  EXPECT_EQ(typeName(typeOf<std::vector<JobQueueResponse>>()), "list of JobQueueResponse");
  EXPECT_EQ(typeName(typeOf<std::map<std::string, std::string>>()), "map of text");
}

}  // namespace
}  // namespace kibo::inventory::detail
