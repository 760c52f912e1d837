#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "program.hpp"

namespace kibo::inventory::cli {
namespace {

using Json = nlohmann::ordered_json;

Ended dryRun(std::vector<std::string> arguments, std::vector<std::string> environment = {},
             const std::string& input = {}) {
  arguments.insert(arguments.begin(), {"call", "--dry-run"});
  return run(std::move(arguments), std::move(environment), input);
}

TEST(DryRun, ShowsTheRequestInOneLine) {
  const Ended ended = dryRun({"getJobs", "--query", "limit=9007199254740993", "--query",
                              "originalFilename=a b&c=ä+%/", "--query", "types=ADJUST"},
                             {"KIBO_TENANT=26507", "KIBO_SITE=41315"});
  EXPECT_EQ(ended.code, 0) << ended.error;
  EXPECT_EQ(ended.output.find('\n'), ended.output.size() - 1);
  const Json request = Json::parse(ended.output);
  EXPECT_EQ(request.at("method"), "GET");
  EXPECT_EQ(request.at("path"), "/api/commerce/inventory/v1/queue");
  EXPECT_EQ(request.at("query"), Json::parse(R"([["types","ADJUST"],["limit","9007199254740993"],
                                                 ["originalFilename","a b&c=ä+%/"]])"));
  EXPECT_EQ(request.at("headers").at("x-vol-tenant"), "26507");
  EXPECT_EQ(request.at("headers").at("x-vol-site"), "41315");
  EXPECT_EQ(request.at("headers").at("Authorization"), "Bearer ***");
  EXPECT_TRUE(request.at("body").is_null());
  EXPECT_EQ(request.size(), 5U);
}

TEST(DryRun, NeedsNoSettings) {
  const Ended ended = dryRun({"getJob", "--path", "jobID=1"});
  EXPECT_EQ(ended.code, 0) << ended.error;
  EXPECT_FALSE(Json::parse(ended.output).at("headers").contains("x-vol-tenant"));
}

TEST(DryRun, ShowsThePathAsOnTheWire) {
  const Ended ended = dryRun({"deleteExportSettings", "--path", "exportSettingsName=a/b c%+&\"ä"});
  EXPECT_EQ(Json::parse(ended.output).at("path"),
            "/api/commerce/inventory/v1/export/a%2Fb%20c%25%2B%26%22%C3%A4");
  for (const char* name : {"", ".", ".."}) {
    const Ended refused =
        dryRun({"deleteExportSettings", "--path", std::string("exportSettingsName=") + name});
    EXPECT_EQ(refused.code, 2) << name;
    EXPECT_EQ(refused.output, "");
  }
}

TEST(DryRun, ShowsTheBodyAsItWouldBeSent) {
  const Ended ended =
      dryRun({"refresh", "--body",
              R"({ "items":[{"quantity":9223372036854775807,"upc":"é\n"}], "locationCode":"L" })"});
  EXPECT_EQ(ended.code, 0) << ended.error;
  EXPECT_NE(
      ended.output.find(
          R"("body":{"locationCode":"L","items":[{"upc":"é\n","quantity":9223372036854775807}]})"),
      std::string::npos)
      << ended.output;
}

TEST(DryRun, MasksSecrets) {
  const std::string body = R"({"ftpServer":"h","ftpPassword":"geheim"})";
  const Ended masked = dryRun({"saveFetchConfig", "--body", "-"}, {}, body);
  EXPECT_EQ(masked.code, 0) << masked.error;
  EXPECT_EQ(Json::parse(masked.output).at("body"),
            Json::parse(R"({"ftpServer":"h","ftpPassword":"***"})"));
  const Ended shown = dryRun({"saveFetchConfig", "--show-secrets", "--body", "-"}, {}, body);
  EXPECT_EQ(Json::parse(shown.output).at("body"), Json::parse(body));
}

TEST(DryRun, TakesNoPasswordFromAnArgument) {
  for (const char* body : {R"({"ftpPassword":"geheim"})", R"({"apiToken":"geheim"})"}) {
    const Ended ended = dryRun({"saveFetchConfig", "--allow-unknown", "--body", body});
    EXPECT_EQ(ended.code, 2);
    EXPECT_NE(ended.error.find("the body holds a password"), std::string::npos) << ended.error;
    EXPECT_EQ(ended.error.find("geheim"), std::string::npos);
    EXPECT_EQ(ended.output, "");
  }
}

TEST(DryRun, TakesTheSiteIntoTheQuery) {
  const Ended ended = dryRun({"postQueryInventory", "--query", "x-vol-site=7", "--body", "{}"});
  EXPECT_EQ(Json::parse(ended.output).at("query"), Json::parse(R"([["x-vol-site","7"]])"));
  EXPECT_EQ(dryRun({"refresh", "--query", "x-vol-site=7", "--body", "{}"}).code, 2);
}

}  // namespace
}  // namespace kibo::inventory::cli
