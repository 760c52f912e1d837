#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "call_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;
using Json = nlohmann::ordered_json;

struct StockCommands : ::testing::Test {
  StockCommands() { emulator.loadSample(); }

  Ended tool(std::vector<std::string> arguments) {
    return run(std::move(arguments), environmentFor(emulator));
  }

  /// What is on hand of LAMP-01 at WRH01, by `query`.
  int onHand() {
    const Ended rows =
        tool({"query", "--upc", "LAMP-01", "--location", "WRH01", "--output", "json"});
    EXPECT_EQ(rows.code, 0) << rows.error;
    return Json::parse(rows.output).at(0).at("onHand").get<int>();
  }

  testing::Emulator emulator{{.jobPending = {}, .jobWorking = {}}};
};

TEST_F(StockCommands, QueryShowsProductsAtLocations) {
  const Ended table = tool({"query", "--upc", "LAMP-01", "--location", "WRH01"});
  EXPECT_EQ(table.code, 0) << table.error;
  EXPECT_THAT(table.output, StartsWith("locationCode  upc"));
  EXPECT_THAT(table.output, HasSubstr("\nWRH01         LAMP-01"));
  EXPECT_THAT(table.output, Not(HasSubstr("\x1b")));

  const Ended csv = tool({"query", "--upc", "LAMP-01", "--location", "STR01", "--location", "STR02",
                          "--output", "csv"});
  EXPECT_THAT(csv.output, StartsWith("locationCode,upc,partNumber,"));
  EXPECT_THAT(csv.output, HasSubstr("\r\nSTR01,LAMP-01,"));
  EXPECT_THAT(csv.output, Not(HasSubstr("WRH01")));
}

TEST_F(StockCommands, QueryNearAPlaceKnowsTheDistance) {
  const Ended rows = tool(
      {"query", "--upc", "LAMP-01", "--near=39.1,-94.58", "--radius", "10", "--output", "json"});
  ASSERT_EQ(rows.code, 0) << rows.error;
  const Json list = Json::parse(rows.output);
  ASSERT_EQ(list.size(), 1U) << rows.output;
  EXPECT_EQ(list.at(0).at("locationCode"), "WRH01");
}

TEST_F(StockCommands, QueryRefusesWhatCannotBeAsked) {
  const std::vector<std::vector<std::string>> questions{{"query"},
                                                        {"query", "--upc", "A", "--near", "here"},
                                                        {"query", "--upc", "A", "--near", "91,0"},
                                                        {"query", "--upc", "A", "--radius", "5"},
                                                        {"query", "--upc", "A", "--type", "SOME"},
                                                        {"query", "--upc", "A", "--output", "xml"}};
  for (const auto& question : questions) {
    const Ended ended = tool(question);
    EXPECT_EQ(ended.code, 2) << question.back();
    EXPECT_EQ(ended.output, "");
    EXPECT_THAT(ended.error, StartsWith("kibo-inventory: "));
  }
  EXPECT_EQ(emulator.counts().requests, 0U);
}

TEST_F(StockCommands, AdjustAddsAndRefreshSets) {
  const int before = onHand();
  const Ended adjusted = tool({"adjust", "--location", "WRH01", "--upc", "LAMP-01", "--quantity",
                               "-3", "--wait", "--output", "json"});
  EXPECT_EQ(adjusted.code, 0) << adjusted.error;
  EXPECT_EQ(adjusted.error, "adding to the stock at WRH01: LAMP-01, -3\n");
  EXPECT_EQ(Json::parse(adjusted.output).at(0).at("status"), "SUCCESS");
  EXPECT_EQ(onHand(), before - 3);

  const Ended refreshed =
      tool({"refresh", "--location", "WRH01", "--upc", "LAMP-01", "--quantity", "70", "--wait"});
  EXPECT_EQ(refreshed.code, 0) << refreshed.error;
  EXPECT_EQ(onHand(), 70);
}

TEST_F(StockCommands, ADryRunSendsNothing) {
  const Ended shown =
      tool({"refresh", "--location", "WRH01", "--upc", "LAMP-01", "--quantity", "70", "--dry-run"});
  EXPECT_EQ(shown.code, 0) << shown.error;
  EXPECT_EQ(Json::parse(shown.output).at("body").at("items").at(0).at("quantity"), 70);
  EXPECT_EQ(emulator.counts().requests, 0U);
}

TEST_F(StockCommands, AChangeThatIsRefusedIsAFailure) {
  const Ended ended =
      tool({"refresh", "--location", "NOPE", "--upc", "LAMP-01", "--quantity", "7"});
  EXPECT_EQ(ended.code, 1);
  EXPECT_THAT(ended.error, HasSubstr("There is no location NOPE"));
  EXPECT_EQ(tool({"adjust", "--location", "WRH01", "--upc", "A", "--quantity", "1.5"}).code, 2);
  EXPECT_EQ(tool({"adjust", "--location", "WRH01", "--quantity", "1"}).code, 2);
}

TEST_F(StockCommands, JobsAreListedShownAndAwaited) {
  for (const char* quantity : {"7", "8"}) {
    tool({"refresh", "--location", "WRH01", "--upc", "LAMP-01", "--quantity", quantity});
  }
  const Ended list = tool({"jobs", "list", "--output", "json"});
  ASSERT_EQ(list.code, 0) << list.error;
  const Json jobs = Json::parse(list.output);
  ASSERT_EQ(jobs.size(), 2U);
  const auto id = [&jobs](std::size_t at) {
    return std::to_string(jobs.at(at).at("jobID").get<int>());
  };
  EXPECT_EQ(Json::parse(tool({"jobs", "list", "--limit", "1", "--output", "json"}).output).size(),
            1U);

  EXPECT_THAT(tool({"jobs", "show", id(0)}).output, HasSubstr("REFRESH"));
  const Ended awaited = tool({"jobs", "wait", id(1), id(0), "--output", "csv"});
  EXPECT_EQ(awaited.code, 0) << awaited.error;
  EXPECT_EQ(awaited.output, "jobID,status,type,locationCode,itemCount\r\n" + id(1) +
                                ",SUCCESS,REFRESH,WRH01,1\r\n" + id(0) +
                                ",SUCCESS,REFRESH,WRH01,1\r\n");

  const Ended missing = tool({"jobs", "wait", "99999"});
  EXPECT_EQ(missing.code, 1);
  EXPECT_THAT(missing.error, HasSubstr("There is no job 99999"));
  EXPECT_EQ(tool({"jobs", "show", "x"}).code, 2);
}

TEST_F(StockCommands, AWatchTellsEachChangeUntilItIsInterrupted) {
  Program watch({"jobs", "watch", "--interval", "0.1"}, environmentFor(emulator));
  tool({"refresh", "--location", "WRH01", "--upc", "LAMP-01", "--quantity", "7", "--wait"});
  std::string line = watch.line();
  while (!line.empty() && line.find("SUCCESS") == std::string::npos) line = watch.line();
  EXPECT_THAT(line, HasSubstr("SUCCESS REFRESH WRH01 1"));
  EXPECT_EQ(watch.end(SIGINT), 0);
}

TEST_F(StockCommands, TokenSaysThatTheSettingsAreGoodAndNothingSecret) {
  const Ended good = tool({"token", "--output", "json"});
  EXPECT_EQ(good.code, 0) << good.error;
  const Json row = Json::parse(good.output).at(0);
  EXPECT_EQ(row.at("tenant"), 26507);
  EXPECT_EQ(row.at("lifeSeconds"), 3600);
  EXPECT_EQ(row.at("answered"), true);
  EXPECT_THAT(good.output + good.error, Not(HasSubstr("geheim")));

  const Listener nobody;
  const Ended unreached = run({"token"}, environmentFor(nobody.url(), nobody.url()));
  EXPECT_EQ(unreached.code, 4) << unreached.error;
  EXPECT_EQ(unreached.output, "");
  EXPECT_EQ(run({"token"}).code, 2);
}

}  // namespace
}  // namespace kibo::inventory::cli
