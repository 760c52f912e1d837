#include "kibo/inventory/product_mapping_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;

struct ProductMappingApiTest : ApiTest {
  ProductMappingApi api{configuration};
};

TEST_F(ProductMappingApiTest, SendsEachCallToItsPlace) {
  const ProductMappingRequest request{.direction = ProductMappingDirection::inbound,
                                      .mapping = ProductMappingRule::partToAll};
  EXPECT_TRUE(api.getProductMapping());
  EXPECT_TRUE(api.createProductMapping(request));
  EXPECT_TRUE(api.deleteProductMapping("INBOUND", request));
  const std::string root = "/api/commerce/inventory/v1/productMapping";
  const std::string body = R"( {"direction":"INBOUND","mapping":"CUSTOM_MAPPING_PART_TO_ALL"})";
  EXPECT_THAT(sent(), ElementsAre("GET " + root, "POST " + root + body,
                                  "DELETE " + root + "/INBOUND" + body));
}

}  // namespace
}  // namespace kibo::inventory
