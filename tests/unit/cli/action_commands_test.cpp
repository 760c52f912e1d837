#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "call_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using Json = nlohmann::ordered_json;

constexpr const char* kExport = R"({"name": "nightly", "exportType": "LOCATION",
  "fileFormat": "CSV", "cronExpression": "0 2 * * *", "ftpInformation": [{"name": "warehouse",
  "ftpServer": "ftp.example.com", "ftpPort": 21, "ftpUser": "kibo", "ftpPassword": "Sommer",
  "ftpDirectory": "/out"}]})";
constexpr const char* kFetch = R"({"lockName": "stores", "ftpServer": "ftp.example.com",
  "ftpUsername": "kibo", "ftpPassword": "Sommer", "ftpRemotePath": "/in", "postProcessAction": 0, "active": true})";

struct ActionCommands : ::testing::Test {
  ActionCommands() { emulator.loadSample(); }

  Ended tool(std::vector<std::string> arguments, const std::string& input = {}) {
    return run(std::move(arguments), environmentFor(emulator), input);
  }

  Json rows(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--output", "json"});
    const Ended ended = tool(std::move(arguments));
    EXPECT_EQ(ended.code, 0) << ended.error;
    return Json::parse(ended.output);
  }

  void expectDone(const Ended& ended) {
    EXPECT_EQ(ended.code, 0) << ended.error;
    EXPECT_EQ(ended.error, "");
    EXPECT_THAT(ended.output, Not(HasSubstr("Sommer")));
  }

  testing::Emulator emulator{{.jobPending = {}, .jobWorking = {}}};
};

TEST_F(ActionCommands, ExportSettingsFromTheirMakingToTheirEnd) {
  const TemporaryFile file(kExport);
  expectDone(tool({"export", "create", file.path()}));
  EXPECT_EQ(rows({"export", "list"}).at(0).at("name"), "nightly");

  const Ended shown = tool({"export", "show", "nightly"});
  expectDone(shown);
  EXPECT_THAT(shown.output, AllOf(HasSubstr("ftp.example.com"), HasSubstr("***")));

  Json changed = Json::parse(kExport);
  changed["fileFormat"] = "XML";
  changed.erase("name");
  changed.erase("ftpInformation");
  expectDone(tool({"export", "update", "nightly", "-"}, changed.dump()));
  EXPECT_EQ(rows({"export", "show", "nightly"}).at("fileFormat"), "XML");

  expectDone(tool({"export", "run", "nightly"}));
  expectDone(tool({"export", "delete", "nightly", "--yes"}));
  EXPECT_EQ(rows({"export", "list"}).size(), 0U);
}

TEST_F(ActionCommands, FetchConfigurationsFromTheirMakingToTheirEnd) {
  const TemporaryFile file(kFetch);
  expectDone(tool({"fetch", "create", file.path()}));
  const Json made = rows({"fetch", "list"}).at(0);
  EXPECT_EQ(made.at("lockName"), "stores");
  const std::string id = made.at("fetchFileConfigID").dump();

  const Ended shown = tool({"fetch", "show", id});
  expectDone(shown);
  EXPECT_THAT(shown.output, AllOf(HasSubstr("ftp.example.com"), HasSubstr("***")));

  Json changed = Json::parse(kFetch);
  changed["lockName"] = "shops";
  expectDone(tool({"fetch", "update", id, "-"}, changed.dump()));
  EXPECT_EQ(rows({"fetch", "show", id}).at("lockName"), "shops");
  EXPECT_EQ(rows({"fetch", "list"}).size(), 1U);

  expectDone(tool({"fetch", "test", id}));
  expectDone(tool({"fetch", "delete", id, "--yes"}));
  const Ended gone = tool({"fetch", "show", id});
  EXPECT_EQ(gone.code, 1);
  EXPECT_THAT(gone.error, HasSubstr("there is none with the id " + id));
}

TEST_F(ActionCommands, NothingIsDeletedWhenNobodyCanBeAsked) {
  const TemporaryFile file(kFetch);
  expectDone(tool({"fetch", "create", file.path()}));
  const std::string id = rows({"fetch", "list"}).at(0).at("fetchFileConfigID").dump();

  const Ended refused = tool({"fetch", "delete", id}, "y\n");
  EXPECT_EQ(refused.code, 2);
  EXPECT_THAT(refused.error, HasSubstr("give --yes"));
  EXPECT_EQ(rows({"fetch", "list"}).size(), 1U);
}

TEST_F(ActionCommands, ABodyThatCannotBeSentIsWrongUsage) {
  const TemporaryFile list("[]");
  const TemporaryFile unknown(R"({"naem": "nightly"})");
  const std::vector<std::pair<std::string, std::string>> files{
      {"/no/such/file", "No such file"},
      {list.path(), "does not hold a JSON object"},
      {unknown.path(), "naem"},
      {R"({"ftpPassword": "Sommer"})", "arguments are seen by all"}};
  const auto before = emulator.counts().requests;
  for (const auto& [file, reason] : files) {
    const Ended ended = tool({"export", "create", file});
    EXPECT_EQ(ended.code, 2) << ended.error;
    EXPECT_THAT(ended.error, AllOf(HasSubstr(reason), Not(HasSubstr("Sommer"))));
  }
  EXPECT_EQ(emulator.counts().requests, before);
}

TEST_F(ActionCommands, TagsAreListedShownAndDeleted) {
  const Ended made = tool({"call", "createTagCategory", "--body", R"({"name": "Channel"})"});
  ASSERT_EQ(made.code, 0) << made.error;
  EXPECT_EQ(rows({"tags", "list"}).at(0).at("name"), "Channel");
  EXPECT_EQ(rows({"tags", "show", "Channel"}).at("name"), "Channel");
  EXPECT_EQ(tool({"tags", "show", "Colour"}).code, 1);
  expectDone(tool({"tags", "delete", "Channel", "--yes"}));
  EXPECT_EQ(rows({"tags", "list"}).size(), 0U);
}

TEST_F(ActionCommands, LocationsAndTheirGroupsAreListed) {
  EXPECT_EQ(rows({"locations", "list"}).size(), 3U);
  EXPECT_EQ(rows({"locations", "show", "WRH01"}).at("locationName"), "Central Warehouse");
  EXPECT_EQ(rows({"locations", "groups"}).at(0).at("locationCodes").size(), 3U);
  const Ended csv = tool({"locations", "groups", "--output", "csv"});
  EXPECT_THAT(csv.output, HasSubstr(R"(,"[""WRH01"",""STR01"",""STR02""]")"));
}

TEST_F(ActionCommands, ACommandThatDoesNotExistIsNamed) {
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"exprot"}, std::vector<std::string>{"export", "exprot"}}) {
    const Ended ended = tool(words);
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.error, HasSubstr("there is no command or option exprot"));
  }
}

}  // namespace
}  // namespace kibo::inventory::cli
