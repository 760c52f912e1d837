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
using ::testing::StartsWith;
using Json = nlohmann::ordered_json;

constexpr const char* kRefresh =
    R"({"locationCode":"WRH01","items":[{"upc":"LAMP-01","quantity":70}]})";
constexpr const char* kQuery =
    R"({"type":"ANY","items":[{"upc":"LAMP-01"}],"requestLocation":{"locationCode":"WRH01"}})";

/// One line on standard error, nothing on standard output.
void expectOneLine(const Ended& ended, int code, const std::string& part) {
  EXPECT_EQ(ended.code, code) << ended.error;
  EXPECT_EQ(ended.output, "");
  EXPECT_THAT(ended.error, AllOf(StartsWith("kibo-inventory: "), HasSubstr(part)));
  EXPECT_EQ(ended.error.find('\n'), ended.error.size() - 1) << ended.error;
}

struct CallCommand : ::testing::Test {
  CallCommand() { emulator.loadSample(); }

  Ended call(std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.begin(), "call");
    return run(std::move(arguments), environmentFor(emulator), input);
  }

  testing::Emulator emulator{{.jobPending = {}, .jobWorking = {}}};
};

TEST_F(CallCommand, ChangesStockAndReadsIt) {
  const Ended refreshed = call({"refresh", "--body", kRefresh});
  EXPECT_EQ(refreshed.code, 0) << refreshed.error;
  EXPECT_EQ(refreshed.error, "");
  const auto jobID = std::to_string(Json::parse(refreshed.output).at("jobID").get<int>());

  const Ended job = call({"getJob", "--path", "jobID=" + jobID});
  EXPECT_EQ(Json::parse(job.output).at("status"), "SUCCESS");

  const Ended adjusted =
      call({"adjust", "--body", "-"},
           R"({"locationCode":"WRH01","items":[{"upc":"LAMP-01","quantity":-3}]})");
  EXPECT_EQ(adjusted.code, 0) << adjusted.error;

  const TemporaryFile question(kQuery);
  const Ended rows = call({"postQueryInventory", "--body", question.path()});
  EXPECT_EQ(rows.code, 0) << rows.error;
  EXPECT_EQ(Json::parse(rows.output).at(0).at("onHand"), 67);
}

TEST_F(CallCommand, SendsTheQuery) {
  call({"refresh", "--body", kRefresh});
  call({"refresh", "--body", kRefresh});
  const Ended jobs = call({"getJobs", "--query", "types=REFRESH", "--query", "limit=1"});
  EXPECT_EQ(jobs.code, 0) << jobs.error;
  EXPECT_EQ(Json::parse(jobs.output).size(), 1U);
}

TEST_F(CallCommand, EndsWith1WhenTheServiceRefuses) {
  expectOneLine(call({"getJob", "--path", "jobID=999999"}), 1, "getJob: ");
  expectOneLine(call({"refresh", "--body", R"({"locationCode":"NOWHERE","items":[]})"}), 1,
                "HTTP 4");
}

TEST_F(CallCommand, EndsWith2OnWrongUsage) {
  const auto before = emulator.counts().requests;
  expectOneLine(call({"refesh"}), 2, "'refesh'");
  expectOneLine(call({}), 2, "OPERATION");
  expectOneLine(call({"getJob", "--lines"}), 2, "--lines");
  expectOneLine(call({"getJob", "--path", "jobID"}), 2, "--path wants NAME=VALUE, not jobID");
  expectOneLine(call({"getJobs", "--query", "=3"}), 2, "--query wants NAME=VALUE");
  expectOneLine(call({"getJobs", "--timeout", "0"}), 2, "--timeout");
  expectOneLine(call({"getJobs", "--timeout", "nan"}), 2, "--timeout");
  expectOneLine(call({"refresh", "--body", "/no/file"}), 2, "cannot open /no/file");
  expectOneLine(call({"refresh", "--body", "/"}), 2, "cannot read /");
  expectOneLine(call({"refresh", "--body", "-"}, "\xff\xfe\n\x01garbage"), 2, "refresh: the body");
  expectOneLine(call({"refresh", "--body", R"({"locationCode":"WRH01","items":[{"qty":1}]})"}), 2,
                "items[0].qty");
  EXPECT_EQ(emulator.counts().requests, before);
}

TEST_F(CallCommand, DoesNotRepeatABodyThatIsNoFile) {
  for (const char* body : {R"(x{"ftpPassword":"geheim"})", R"("geheim")", "geheim\n"}) {
    const Ended ended = call({"saveFetchConfig", "--body", body});
    expectOneLine(ended, 2, "the body is neither JSON nor a file that can be opened");
    EXPECT_THAT(ended.error, Not(HasSubstr("geheim")));
  }
}

TEST(CallCommandInput, ThatCannotBeReadIsNoBody) {
  Program program({"call", "refresh", "--dry-run", "--body", "-"}, {}, "", "/");
  expectOneLine(program.finish(), 2, "cannot read standard input");
}

TEST(CallCommandSettings, WrongOnesAreNamed) {
  expectOneLine(run({"call", "getJobs"}), 2, "KIBO_TENANT");
  expectOneLine(run({"call", "getJobs", "--dry-run"}, {"KIBO_SITE=x"}), 2, "KIBO_SITE");
}

TEST_F(CallCommand, TellsWhatItDoes) {
  const Ended info = call({"refresh", "--log-level", "info", "--body", kRefresh});
  EXPECT_EQ(info.code, 0);
  EXPECT_THAT(info.error, StartsWith("kibo-inventory: info token.renewed life_seconds=3"));
  EXPECT_THAT(info.error, HasSubstr("\nkibo-inventory: info call.changed operation=refresh "
                                    "effect=idempotent attempts=1 delivery=answered status=2"));
  EXPECT_THAT(info.error, Not(HasSubstr("attempt.answered")));
  EXPECT_THAT(info.output, HasSubstr("jobID"));

  const Ended trace = call({"getJobs", "--log-level", "trace", "--query", "types=REFRESH"});
  EXPECT_THAT(trace.error, HasSubstr("query=types\n"));
  EXPECT_THAT(trace.error, HasSubstr("name=Authorization value=***"));
  EXPECT_THAT(trace.error, AllOf(Not(HasSubstr("REFRESH")), Not(HasSubstr("geheim"))));

  const Ended failed = call({"getJob", "--log-level", "error", "--path", "jobID=999999"});
  expectOneLine(failed, 1, "getJob: ");
  const Ended unknown = call({"getJobs", "--log-level", "loud"});
  expectOneLine(unknown, 2, "--log-level");
  EXPECT_THAT(unknown.error, HasSubstr("trace,debug,info,warning,error"));
  EXPECT_THAT(call({"--help"}).output, HasSubstr("trace,debug,info,warning,error"));
}

TEST_F(CallCommand, SendsUnknownFieldsWhenTold) {
  const Ended ended =
      call({"refresh", "--allow-unknown", "--body",
            R"({"locationCode":"WRH01","items":[{"upc":"LAMP-01","quantity":1}],"new":1})"});
  EXPECT_EQ(ended.code, 0) << ended.error;
}

TEST_F(CallCommand, EndsWith3WhenTheOutcomeIsUnknown) {
  Listener closing;
  closing.closeOnRequest();
  const std::vector<std::string> environment = environmentFor(closing.url(), emulator.url());
  const Ended change = run({"call", "adjust", "--body", kRefresh}, environment);
  expectOneLine(change, 3, "look before repeating");
  // A read has no outcome.
  expectOneLine(run({"call", "getJobs", "--timeout", "0.5"}, environment), 4, "getJobs");
}

TEST_F(CallCommand, EndsWith4WhenNothingWasSent) {
  const Listener nobody;
  const Ended unreachable = run({"call", "adjust", "--body", kRefresh, "--timeout", "0.5"},
                                environmentFor(nobody.url(), emulator.url()));
  expectOneLine(unreachable, 4, "Nothing was sent");

  testing::Emulator strict({.clientId = "other", .sharedSecret = Secret("other")});
  const Ended refused =
      run({"call", "adjust", "--body", kRefresh}, environmentFor(emulator.url(), strict.url()));
  expectOneLine(refused, 4, "Nothing was sent");
  EXPECT_THAT(refused.error, Not(HasSubstr("geheim")));
}

TEST_F(CallCommand, LosesNoOutcomeWhenNobodyReads) {
  for (const auto& [arguments, code] :
       {std::pair{std::vector<std::string>{"call", "adjust", "--body", "-"}, 3},
        std::pair{std::vector<std::string>{"call", "getJobs"}, 1}}) {
    // The output is closed before the program can write: it waits for its own answer first.
    Program program(arguments, environmentFor(emulator), kRefresh);
    program.closeOutput();
    EXPECT_EQ(program.errorLine(), "");
    EXPECT_EQ(program.end(0), code) << arguments[1];
  }
}

}  // namespace
}  // namespace kibo::inventory::cli
