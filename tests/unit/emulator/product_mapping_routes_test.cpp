#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using Fields = std::vector<std::string>;

constexpr const char* kPath = "v1/productMapping";
constexpr const char* kInbound =
    R"({"direction":"INBOUND","mapping":"CUSTOM_MAPPING_ONLY_UPC","userID":1,"why":"legacy"})";

TEST(ProductMapping, IsOneForEachDirection) {
  ServiceTester tester;
  tester.tenant = "7";
  const Json expected = Json::parse(
      R"({"direction":"INBOUND","mapping":"CUSTOM_MAPPING_ONLY_UPC","why":"legacy","tenantID":7})");
  EXPECT_EQ(tester.post(kPath, kInbound).body, expected);
  const Reply again = tester.post(kPath, kInbound);
  EXPECT_EQ(again.status, 409);
  EXPECT_TRUE(again.body.at("error").is_string());
  EXPECT_EQ(tester.post(kPath, R"({"direction":"SKIP","mapping":"DEFAULT_MAPPING"})").status, 200);
  const Json all = tester.get(kPath).body;
  EXPECT_EQ(all.at("success"), true);
  EXPECT_EQ(all.at("numResults"), 2);
  ASSERT_EQ(all.at("productMappings").size(), 2U);
  EXPECT_EQ(all.at("productMappings").at(0), expected);
}

TEST(ProductMapping, NeedsKnownWords) {
  ServiceTester tester;
  const std::pair<const char*, Fields> cases[] = {
      {"{}", {"direction", "mapping"}},
      {R"({"direction":"UP","mapping":"DEFAULT_MAPPING"})", {"direction"}},
      {R"({"direction":"SKIP","mapping":3})", {"mapping"}},
  };
  for (const auto& [body, fields] : cases) {
    const Reply reply = tester.post(kPath, body);
    EXPECT_EQ(reply.status, 400) << body;
    EXPECT_EQ(reply.fields(), fields) << body;
  }
  EXPECT_EQ(tester.get(kPath).body.at("numResults"), 0);
}

TEST(ProductMapping, IsDeletedIfItIsTheOneThatIsMeant) {
  ServiceTester tester;
  tester.post(kPath, kInbound);
  const std::string path = std::string(kPath) + "/INBOUND";
  EXPECT_EQ(tester.del(std::string(kPath) + "/OUTBOUND").status, 404);
  EXPECT_EQ(tester.del(path, R"({"direction":"OUTBOUND"})").status, 404);
  EXPECT_EQ(tester.del(path, R"({"mapping":"DEFAULT_MAPPING"})").status, 404);
  EXPECT_EQ(tester.del(path, R"({"mapping":7})").status, 400);
  EXPECT_EQ(tester.del(path, kInbound).body, (Json{{"deleted", true}}));
  tester.post(kPath, kInbound);
  EXPECT_EQ(tester.del(path).status, 200);
  EXPECT_EQ(tester.get(kPath).body.at("numResults"), 0);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
