#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "call_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::HasSubstr;
using Json = nlohmann::ordered_json;

std::vector<Json> objectsOf(const std::string& output) {
  std::vector<Json> objects;
  std::istringstream lines(output);
  for (std::string line; std::getline(lines, line);) objects.push_back(Json::parse(line));
  return objects;
}

TEST(CallLines, AnswersEachLineInItsOrder) {
  testing::Emulator emulator({.jobPending = {}, .jobWorking = {}});
  emulator.loadSample();
  const Ended ended = run(
      {"call", "--lines"}, environmentFor(emulator),
      R"({"operation":"refresh","body":{"locationCode":"WRH01","items":[{"upc":"LAMP-01","quantity":5}]}})"
      "\n\n"
      R"({"operation":"getJobs","query":{"types":["REFRESH","ADJUST"],"limit":1}})"
      "\n"
      "this is no JSON\n"
      R"({"operation":"getJob","path":{"jobID":999999}})"
      "\n"
      R"({"operation":"refresh","body":{"locationCode":"WRH01","item":[]}})");
  EXPECT_EQ(ended.code, 2);
  EXPECT_EQ(ended.error, "");
  const auto objects = objectsOf(ended.output);
  ASSERT_EQ(objects.size(), 5U);
  std::vector<int> lines;
  std::vector<bool> good;
  for (const Json& object : objects) {
    lines.push_back(object.at("line"));
    good.push_back(object.at("ok"));
  }
  EXPECT_EQ(lines, (std::vector{1, 3, 4, 5, 6}));
  EXPECT_EQ(good, (std::vector{true, true, false, false, false}));
  EXPECT_TRUE(objects[0].at("answer").contains("jobID"));
  EXPECT_EQ(objects[1].at("operation"), "getJobs");
  EXPECT_EQ(objects[1].at("answer").size(), 1U);
  EXPECT_TRUE(objects[2].at("operation").is_null());
  EXPECT_EQ(objects[3].at("error").at("kind"), "notFound");
  EXPECT_EQ(objects[3].at("error").at("status"), 404);
  EXPECT_EQ(objects[3].at("error").at("delivery"), "rejected");
  EXPECT_THAT(objects[4].at("error").at("message"), HasSubstr("item: RefreshRequest has no such"));
}

TEST(CallLines, AnUnknownOutcomeCountsMost) {
  const testing::Emulator authority;
  Listener closing;
  closing.closeOnRequest();
  const Ended ended = run({"call", "--lines"}, environmentFor(closing.url(), authority.url()),
                          R"({"operation":"adjust","body":{"locationCode":"L","items":[]}})"
                          "\n"
                          R"({"operation":"nope"})");
  EXPECT_EQ(ended.code, 3);
  const auto objects = objectsOf(ended.output);
  ASSERT_EQ(objects.size(), 2U);
  EXPECT_EQ(objects[0].at("error").at("delivery"), "unknown");
}

TEST(CallLines, ShowsRequestsWithoutSettings) {
  const Ended ended = run(
      {"call", "--lines", "--dry-run", "--allow-unknown"}, {},
      R"({"operation":"getJob","path":{"jobID":9007199254740993}})"
      "\n"
      R"({"operation":"refresh","body":{"locationCode":"L","items":[],"big":123456789012345678901234567890}})"
      "\n"
      R"({"operation":"getJobs","query":{"types":[],"new":true,"owner":null}})");
  EXPECT_THAT(ended.output, HasSubstr("/queue/9007199254740993"));
  EXPECT_THAT(ended.output, HasSubstr(R"("big":123456789012345678901234567890)"));
  const auto objects = objectsOf(ended.output);
  ASSERT_EQ(objects.size(), 3U);
  EXPECT_TRUE(objects[0].at("request").at("body").is_null());
  EXPECT_EQ(objects[2].at("request").at("query"), Json::parse(R"([["new","true"]])"));
  EXPECT_EQ(ended.code, 0);
}

TEST(CallLines, InputThatCannotBeReadIsNoEnd) {
  const Ended ended = Program({"call", "--lines", "--dry-run"}, {}, "", "/").finish();
  EXPECT_EQ(ended.code, 2);
  EXPECT_EQ(ended.output, "");
  EXPECT_EQ(ended.error, "kibo-inventory: cannot read standard input\n");
}

TEST(CallLines, AnErrorThatNobodyReadsKeepsItsCode) {
  testing::Emulator emulator;
  emulator.loadSample();
  Program program({"call", "--lines"}, environmentFor(emulator),
                  R"({"operation":"refresh","body":{"locationCode":"NOWHERE","items":[]}})");
  // The output is closed before the program can write: it waits for its own answer first.
  program.closeOutput();
  EXPECT_EQ(program.errorLine(), "");
  EXPECT_EQ(program.end(0), 1);
}

TEST(CallLines, RefusesALineThatIsWrong) {
  struct Case {
    const char* line;
    const char* message;
  };
  for (const Case& wrong : {
           Case{R"(5)", "the line cannot be read"},
           Case{R"({"operation":"getJobs","operation":"getJob"})", "operation: occurs twice"},
           Case{R"({"query":{}})", "the line names no operation"},
           Case{R"({"operation":"getJobs","qery":{}})", "the line has no field qery"},
           Case{R"({"operation":"getJob","path":{"jobID":[1]}})", "the path value jobID"},
           Case{R"({"operation":"getJob","path":{"jobID":1.5}})", "jobID must be an integer"},
           Case{R"({"operation":"getJobs","query":{"owner":{}}})", "the query parameter owner"},
           Case{R"({"operation":"getJobs","query":{"types":[[]]}})", "the query parameter types"},
           Case{R"({"operation":"getJobs","query":{"limit":[1,2]}})", "limit: it is given twice"},
           Case{R"({"operation":"adjust","body":{"userID":1,"userID":2}})", "occurs twice"},
           Case{R"({"operation":"adjust","body":"{}"})", "expected object, got string"},
       }) {
    const Ended ended = run({"call", "--lines", "--dry-run"}, {}, wrong.line);
    EXPECT_EQ(ended.code, 2) << wrong.line;
    const Json object = Json::parse(ended.output);
    EXPECT_EQ(object.at("ok"), false);
    EXPECT_THAT(object.at("error").at("message"), HasSubstr(wrong.message));
    EXPECT_EQ(object.at("error").at("delivery"), "notSent");
  }
}

}  // namespace
}  // namespace kibo::inventory::cli
