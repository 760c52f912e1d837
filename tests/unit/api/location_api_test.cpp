#include "kibo/inventory/location_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

struct LocationApiTest : ApiTest {
  LocationApi api{configuration};
};

TEST_F(LocationApiTest, SendsEachCallToItsPlace) {
  answer = "[]";
  EXPECT_TRUE(api.getLocations());
  EXPECT_TRUE(api.getLocations("L 1"));
  EXPECT_TRUE(api.getLocationGroups());
  EXPECT_TRUE(api.getLocationGroups("G"));
  EXPECT_TRUE(api.saveLocation({.locationCode = "L", .active = false}));
  const std::string root = "/api/commerce/inventory/v1/location";
  EXPECT_THAT(sent(), ElementsAre("GET " + root, "GET " + root + "/L%201", "GET " + root + "Group",
                                  "GET " + root + "/G",
                                  "POST " + root + R"( {"locationCode":"L","active":false})"));
}

TEST_F(LocationApiTest, ErrorsNameTheOperationOfEachOverload) {
  answer = "no list";
  EXPECT_EQ(api.getLocations().error().operation, "getLocations1");
  EXPECT_EQ(api.getLocations("L").error().operation, "getLocations");
  EXPECT_EQ(api.getLocationGroups().error().operation, "getLocationGroups");
  EXPECT_EQ(api.getLocationGroups("G").error().operation, "getLocationGroup");
}

TEST_F(LocationApiTest, ALocationAnsweredForAGroupKeepsItsFieldsAsExtras) {
  answer = R"([{"locationCode":"L","tenantID":1}])";
  const auto groups = api.getLocationGroups("L").value();
  ASSERT_THAT(groups, SizeIs(1));
  EXPECT_EQ(groups[0].locationGroupCode, std::nullopt);
  EXPECT_EQ(groups[0].extras.find("locationCode"), R"("L")");
}

}  // namespace
}  // namespace kibo::inventory
