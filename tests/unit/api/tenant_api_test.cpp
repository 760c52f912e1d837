#include "kibo/inventory/tenant_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;

struct TenantApiTest : ApiTest {
  TenantApi api{configuration};
};

TEST_F(TenantApiTest, SendsEachCallToItsPlace) {
  answer = R"({"siloID":1,"additonalTenantsAllowed":true})";
  EXPECT_EQ(api.updateTenantSiloConfig({.tenantID = 1, .nonBatchWorkers = 2}).value(),
            (TenantSiloConfigModel{.siloID = 1, .additonalTenantsAllowed = true}));
  answer = R"([{"jobID":4},{"jobID":"5"}])";
  EXPECT_THAT(api.deleteAllOldInventory(6).value(),
              ElementsAre(JobIDResponse{.jobID = 4}, JobIDResponse{.jobID = 5}));
  EXPECT_THAT(sent(),
              ElementsAre("POST /api/commerce/inventory/v1/silo/siloConfig "
                          R"({"tenantID":1,"nonBatchWorkers":2})",
                          "DELETE /api/commerce/inventory/v1/deleteOldInventory/allSilo/6"));
}

TEST_F(TenantApiTest, InvalidatingTheCacheTakesAnyAnswer) {
  for (const char* body : {"", "{}", "done", R"({"message":"ok"})"}) {
    answer = body;
    EXPECT_TRUE(api.invalidateCache({.cacheKey = "k"})) << body;
  }
  EXPECT_EQ(sent()[0], R"(POST /api/cache/invalidate {"cacheKey":"k"})");
}

}  // namespace
}  // namespace kibo::inventory
