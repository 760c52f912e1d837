#include "kibo/inventory/models/delete_inventory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kibo/inventory/models/future_inventory.hpp"
#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

template <class M>
class Deletion : public ::testing::Test {};
using Answers = ::testing::Types<DeleteItemResponse, DeleteFutureItemResponse>;
TYPED_TEST_SUITE(Deletion, Answers);

TYPED_TEST(Deletion, ReadsWhatTheServicesWordsMean) {
  const auto answer = fromJson<TypeParam>(
      R"({"dryRun":false,"jobIDs":[7,9007199254740993],"totalInventoryEntriesDeleted":12,
          "totalLocationsAffected":2,"itemsDeleted":[{"itemIdentifier":{"upc":"u"},
          "locationCodes":["A","B"],"inventoryIDs":[1]}]})");
  ASSERT_TRUE(answer) << answer.error().message;
  EXPECT_THAT(answer->jobIDs, ElementsAre(7, 9'007'199'254'740'993));
  EXPECT_EQ(answer->totalInventoryEntriesDeleted, 12);
  EXPECT_EQ(answer->totalLocationsAffected, 2);
  EXPECT_THAT(answer->itemsDeleted.at(0).locationCodes, ElementsAre("A", "B"));
  EXPECT_THAT(answer->extras, IsEmpty());
}

TYPED_TEST(Deletion, KeepsWhatTheContractSaysAmongTheExtras) {
  const auto answer = fromJson<TypeParam>(
      R"({"jobIDs":true,"totalInventoryEntriesDeleted":false,"totalLocationsAffected":true})");
  ASSERT_TRUE(answer) << answer.error().message;
  EXPECT_THAT(answer->jobIDs, IsEmpty());
  EXPECT_FALSE(answer->totalInventoryEntriesDeleted);
  EXPECT_EQ(answer->extras.find("jobIDs"), "true");
  EXPECT_EQ(answer->extras.find("totalInventoryEntriesDeleted"), "false");
  EXPECT_EQ(answer->extras.find("totalLocationsAffected"), "true");
}

TYPED_TEST(Deletion, ReadsOneJobAsAListOfOne) {
  EXPECT_THAT(fromJson<TypeParam>(R"({"jobIDs":7})").value().jobIDs, ElementsAre(7));
  EXPECT_THAT(fromJson<TypeParam>(R"({"jobIDs":null})").value().jobIDs, IsEmpty());
}

TYPED_TEST(Deletion, RefusesWhatIsNeither) {
  const auto answer = fromJson<TypeParam>(R"({"jobIDs":["seven"]})");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().message, "jobIDs[0]: expected integer, got string");
  EXPECT_FALSE(fromJson<TypeParam>(R"({"totalLocationsAffected":"two"})"));
}

TEST(DeleteItemResponse, ReadsTheTotalsThatFutureStockDoesNotHave) {
  const auto answer = fromJson<DeleteItemResponse>(
      R"({"totalAuditsDeleted":1,"totalPickWavesDeleted":true,"totalProductsDeleted":3})");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->totalAuditsDeleted, 1);
  EXPECT_EQ(answer->extras.find("totalPickWavesDeleted"), "true");
  EXPECT_EQ(answer->totalProductsDeleted, 3);
}

TEST(DeleteRequests, SpellExplicitAsTheServiceDoes) {
  EXPECT_EQ(toJson(DeleteItemRequest{.upc = "T.*", .dryRun = true, .explicit_ = true}),
            R"({"upc":"T.*","locationCodes":[],"dryRun":true,"explicit":true})");
  EXPECT_EQ(toJson(DeleteItemsRequest{.items = {{.sku = "s"}}, .explicit_ = false}),
            R"({"items":[{"sku":"s"}],"locationCodes":[],"explicit":false})");
  EXPECT_EQ(toJson(DeleteFutureItemRequest{.explicit_ = true, .externalIDs = {"e"}}),
            R"({"locationCodes":[],"explicit":true,"externalIDs":["e"]})");
}

}  // namespace
}  // namespace kibo::inventory
