#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

using Fields = std::vector<std::string>;

constexpr const char* kPath = "v1/config/fetchfile";

constexpr const char* kErp =
    R"({"lockName":"erp","active":true,"postProcessAction":1,"ftpServer":"s.test","ftpUsername":"u",
        "ftpPassword":"p","ftpRemotePath":"/out","refreshEnabled":true,"fieldNameMap":["upc"],
        "testFTPConfigs":true,"userID":4,"locationCode":"L1","shelf":{"no":9007199254740993}})";

TEST(FetchConfig, IsSavedAndReadWithItsPassword) {
  ServiceTester tester;
  tester.tenant = "7";
  EXPECT_EQ(tester.get(kPath).body, Json::array());
  const Reply saved = tester.post(kPath, kErp);
  EXPECT_EQ(saved.body, Json::parse(R"({"success":true,"messages":[],"numResults":1})"));
  const Json list = tester.get(kPath).body;
  ASSERT_EQ(list.size(), 1U);
  Json config = list.at(0);
  EXPECT_TRUE(config.at("lastModified").is_string());
  config.erase("lastModified");
  EXPECT_EQ(config, Json::parse(
                        R"({"fetchFileConfigID":1,"lockName":"erp","active":true,
      "postProcessAction":1,"ftpServer":"s.test","ftpUsername":"u","ftpPassword":"p",
      "ftpRemotePath":"/out","refreshEnabled":true,"fieldNameMap":["upc"],
      "shelf":{"no":9007199254740993},"failedAttempts":0,"tenantID":7})"));
}

TEST(FetchConfig, IsMadeAnewBySavingWithoutItsId) {
  ServiceTester tester;
  tester.post(kPath, kErp);
  tester.post(kPath, kErp);
  EXPECT_EQ(tester.get(kPath).body.size(), 2U);
}

TEST(FetchConfig, ChangesByWhatIsSent) {
  ServiceTester tester;
  tester.post(kPath, kErp);
  const Json before = tester.get(kPath).body.at(0);
  tester.clock->advance(1min);
  const Reply saved = tester.post(
      kPath, R"({"fetchFileConfigID":1,"ftpPassword":"q","ftpServer":null,"failedAttempts":3,
                 "tenantID":99,"lastModified":"x"})");
  EXPECT_EQ(saved.status, 200) << saved.body;
  Json expected = before;
  expected["ftpPassword"] = "q";
  Json after = tester.get(kPath).body.at(0);
  EXPECT_NE(after.at("lastModified"), before.at("lastModified"));
  after["lastModified"] = before.at("lastModified");
  EXPECT_EQ(after, expected);
}

TEST(FetchConfig, ComesBackUnchangedWhenItIsSentBack) {
  ServiceTester tester;
  tester.post(kPath, kErp);
  const Json before = tester.get(kPath).body;
  tester.post(kPath, before.at(0).dump());
  EXPECT_EQ(tester.get(kPath).body, before);
}

struct Refusal {
  const char* body;
  int status;
  Fields fields{};
};

TEST(FetchConfig, IsRefused) {
  const Refusal refusals[] = {
      {R"({})", 400, {"lockName", "active", "postProcessAction"}},
      {R"({"lockName":"l","active":true,"postProcessAction":1})",
       400,
       {"ftpServer", "ftpUsername", "ftpPassword", "ftpRemotePath"}},
      {R"({"lockName":"l","active":1,"postProcessAction":1,"bucket":"b","productMapping":"NO"})",
       400,
       {"active", "productMapping"}},
      {R"({"fetchFileConfigID":"1"})", 400, {"fetchFileConfigID"}},
      {R"({"fetchFileConfigID":1,"ftpPort":"22"})", 400, {"ftpPort"}},
      {R"({"fetchFileConfigID":9,"active":false})", 404},
  };
  ServiceTester tester;
  tester.post(kPath, kErp);
  const Json before = tester.get(kPath).body;
  for (const Refusal& refusal : refusals) {
    const Reply reply = tester.post(kPath, refusal.body);
    EXPECT_EQ(reply.status, refusal.status) << refusal.body;
    EXPECT_EQ(reply.fields(), refusal.fields) << refusal.body;
  }
  EXPECT_EQ(tester.get(kPath).body, before);
}

TEST(ConnectionTest, IsOfAConfigurationThatIsThere) {
  ServiceTester tester;
  tester.post(kPath, kErp);
  const std::string path = std::string(kPath) + "/testConnection/";
  EXPECT_EQ(tester.get(path + "1").body.at("ftpFiles"), Json::array({"/out/KIBO_REFRESH.zip"}));
  EXPECT_EQ(tester.get(path + "2").status, 404);
  EXPECT_EQ(tester.get(path + "x").status, 404);
}

TEST(FetchConfig, IsDeletedOnce) {
  ServiceTester tester;
  tester.post(kPath, kErp);
  const std::string path = std::string(kPath) + "/1";
  EXPECT_EQ(tester.del(path).body, (Json{{"deleted", true}}));
  EXPECT_EQ(tester.del(path).status, 404);
  EXPECT_EQ(tester.get(kPath).body, Json::array());
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
