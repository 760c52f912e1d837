#include "kibo/inventory/fetch_config_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"
#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

struct FetchConfigApiTest : ApiTest {
  FetchConfigApi api{configuration};
};

TEST_F(FetchConfigApiTest, SendsEachCallToItsPlace) {
  EXPECT_TRUE(api.saveFetchConfig({.fetchFileConfigID = 3, .ftpPassword = Secret("pw")}));
  EXPECT_TRUE(api.testConnection(9'007'199'254'740'993));
  EXPECT_TRUE(api.deleteFetchConfig(3));
  const std::string root = "/api/commerce/inventory/v1/config/fetchfile";
  EXPECT_THAT(sent(), ElementsAre("POST " + root + R"( {"fetchFileConfigID":3,"ftpPassword":"pw"})",
                                  "GET " + root + "/testConnection/9007199254740993",
                                  "DELETE " + root + "/3"));
}

TEST_F(FetchConfigApiTest, ReadsTheListInEachOfItsForms) {
  const std::string one = R"({"fetchFileConfigID":3,"ftpPassword":"hidden"})";
  for (const std::string& form : {"[" + one + "]", R"({"items":[)" + one + "]}", one}) {
    answer = form;
    const auto configs = api.getFetchConfig().value();
    ASSERT_THAT(configs, ::testing::SizeIs(1)) << form;
    EXPECT_EQ(configs[0].fetchFileConfigID, 3);
    EXPECT_EQ(configs[0].ftpPassword->reveal(), "hidden");
    EXPECT_THAT(print(configs[0]), Not(::testing::HasSubstr("hidden")));
  }
  for (const char* none : {"[]", R"({"items":[]})"}) {
    answer = none;
    EXPECT_THAT(api.getFetchConfig().value(), IsEmpty()) << none;
  }
}

}  // namespace
}  // namespace kibo::inventory
