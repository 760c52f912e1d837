#include "kibo/inventory/bin_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct BinApiTest : ApiTest {
  BinApi api{configuration};
};

TEST_F(BinApiTest, SendsEachCallToItsPlace) {
  EXPECT_TRUE(api.getBins({.locationID = 7, .searchTerm = "A 1", .perPage = 20, .page = 2}));
  EXPECT_TRUE(api.getBin(9'007'199'254'740'993));
  EXPECT_TRUE(api.createBin({.name = "A 1", .locationCode = "L"}));
  EXPECT_TRUE(api.updateBin(5, {.binID = 5, .locationCode = "L", .binStatusID = 2}));
  EXPECT_TRUE(api.updateBins({.locationCode = "L", .bins = {{.binID = 5}}}));
  EXPECT_TRUE(api.deleteBin(5, {.binName = "A&1", .locationCode = "L"}));
  EXPECT_TRUE(api.searchBins({.binName = "A", .product = InventoryProduct{.upc = "u"}}));
  EXPECT_TRUE(api.loadInventory({.bins = {{.binName = "A"}}, .dryRun = true}));
  EXPECT_THAT(
      sent(),
      ElementsAre(
          "GET /api/commerce/inventory/v1/bin?locationID=7&searchTerm=A%201&perPage=20&page=2",
          "GET /api/commerce/inventory/v1/bin/9007199254740993",
          R"(POST /api/commerce/inventory/v1/bin {"name":"A 1","locationCode":"L"})",
          "POST /api/commerce/inventory/v1/bin/5 "
          R"({"binID":5,"locationCode":"L","binStatusID":2})",
          "POST /api/commerce/inventory/v1/bin/updateBins "
          R"({"locationCode":"L","bins":[{"binID":5}]})",
          "DELETE /api/commerce/inventory/v1/bin/5?binName=A%261&locationCode=L",
          "POST /api/commerce/inventory/v1/bin/searchInventory "
          R"({"binName":"A","product":{"upc":"u"}})",
          "POST /api/commerce/inventory/v1/bin/loadInventory "
          R"({"bins":[{"binName":"A"}],"dryRun":true})"));
}

TEST_F(BinApiTest, ListsStatusesAndTypes) {
  answer = R"([{"binStatusID":1,"description":"Active"}])";
  EXPECT_THAT(api.getBinStatuses().value(),
              ElementsAre(BinStatusModel{.binStatusID = 1, .description = "Active"}));
  answer = "[]";
  EXPECT_THAT(api.getBinTypes().value(), IsEmpty());
  EXPECT_THAT(sent(), ElementsAre("GET /api/commerce/inventory/v1/bin/binStatuses",
                                  "GET /api/commerce/inventory/v1/bin/binTypes"));
}

}  // namespace
}  // namespace kibo::inventory
