#include "cli/diff/diff_command.hpp"

#include "sync_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

struct DiffCommand : StockFileTest {
  DiffCommand() {
    std::stringstream records(R"({"locationCode":"W1","upc":"A","onHand":5,"safetyStock":2}
{"locationCode":"W1","upc":"B","onHand":7}
{"locationCode":"W1","upc":"E","onHand":40}
{"locationCode":"W1","upc":"Z","onHand":0}
{"locationCode":"W2","upc":"A","onHand":-3}
{"locationCode":"W3","upc":"A","onHand":1})");
    EXPECT_TRUE(emulator.load(records));
  }

  Ended diff(std::vector<std::string> arguments, const std::string& input = kFile) {
    arguments.insert(arguments.begin(), {"diff", "-"});
    return command(std::move(arguments), input);
  }

  static constexpr const char* kFile =
      "location,upc,quantity,safetyStock\n"
      "W1,SEED,1,\nW1,A,5,3\nW1,B,9,\nW1,C,4,\nW1,Z,0,\nW2,SEED,1,\nW2,A,10,\n";
};

TEST_F(DiffCommand, FindsWhatIsMissingExtraAndDifferent) {
  const Ended ended = diff({"--output", "json"});
  EXPECT_EQ(ended.code, 1) << ended.error;
  const Json json = Json::parse(ended.output);
  EXPECT_EQ(json["total"], Json::parse(R"({"location":"all","rows":7,"same":3,"different":3,)"
                                       R"("missing":1,"extra":1,"units":59})"));
  EXPECT_EQ(json["locations"][1]["location"], "W2");
  EXPECT_EQ(json["differences"], Json::parse(R"([
    {"location":"W1","kind":"different","product":"A","named":"upc","tags":null,"field":"safetyStock","file":3,"kibo":2,"difference":-1},
    {"location":"W1","kind":"different","product":"B","named":"upc","tags":null,"field":"quantity","file":9,"kibo":7,"difference":-2},
    {"location":"W1","kind":"missing","product":"C","named":"upc","tags":null,"field":"quantity","file":4,"kibo":null,"difference":-4},
    {"location":"W1","kind":"extra","product":"E","named":"upc","tags":null,"field":"quantity","file":null,"kibo":40,"difference":40},
    {"location":"W2","kind":"different","product":"A","named":"upc","tags":null,"field":"quantity","file":10,"kibo":-3,"difference":-13}])"));
  EXPECT_EQ(json["products"][0]["product"], "E");
}

TEST_F(DiffCommand, ShowsTablesAndCsv) {
  const Ended table = diff({"--top", "1"});
  EXPECT_EQ(table.code, 1);
  EXPECT_THAT(table.output, AllOf(HasSubstr("all"), HasSubstr("extra"), HasSubstr("40")));
  const Ended csv = diff({"--output", "csv"});
  EXPECT_THAT(csv.output, HasSubstr("\nW2,different,A,upc,,quantity,10,-3,-13\r\n"));
}

TEST_F(DiffCommand, AgreesWithAFileThatSaysTheSame) {
  const Ended ended = diff({}, "location,upc,quantity\nW3,SEED,1\nW3,A,1\n");
  EXPECT_EQ(ended.code, 0) << ended.output;
  EXPECT_THAT(ended.output, HasSubstr("W3"));
}

TEST_F(DiffCommand, TheFixIsAFileThatSyncTakes) {
  const Ended fix = diff({"--fix"});
  EXPECT_EQ(fix.code, 0) << fix.error;
  EXPECT_THAT(fix.output, StartsWith("locationCode,upc,partNumber,sku,quantity,"));
  EXPECT_EQ(emulator.counts().refreshesAccepted, 0U);
  const Ended synced = sync({"-"}, fix.output);
  EXPECT_EQ(synced.code, 0) << synced.error;
  const Ended again = diff({"--output", "json"});
  EXPECT_EQ(Json::parse(again.output)["total"]["different"], 0);
  EXPECT_EQ(Json::parse(again.output)["total"]["missing"], 0);
  EXPECT_EQ(Json::parse(again.output)["total"]["extra"], 1);
}

TEST_F(DiffCommand, AppliesTheFixWhenToldSo) {
  const Ended asked = diff({"--fix", "--apply"});
  EXPECT_EQ(asked.code, 2);
  EXPECT_THAT(asked.error, HasSubstr("--yes"));
  EXPECT_EQ(emulator.counts().refreshesAccepted, 0U);
  const Ended applied = diff({"--fix", "--apply", "--zero-extra", "--yes"});
  EXPECT_EQ(applied.code, 0) << applied.error;
  EXPECT_EQ(stockAt("W1"), (Stock{{{"W1", "A"}, 5},
                                  {{"W1", "B"}, 9},
                                  {{"W1", "C"}, 4},
                                  {{"W1", "E"}, 0},
                                  {{"W1", "Z"}, 0}}));
  EXPECT_EQ(stockAt("W2"), (Stock{{{"W2", "A"}, 10}}));
  EXPECT_EQ(stockAt("W3"), (Stock{{{"W3", "A"}, 1}}));
}

TEST_F(DiffCommand, ARowThatCannotBeReadEndsIt) {
  const Ended ended = diff({}, "location,upc,quantity\nW1,A,1\nW1,B,x\n");
  EXPECT_EQ(ended.code, 2);
  EXPECT_THAT(ended.error, HasSubstr("line 3: quantity \"x\""));
}

TEST_F(DiffCommand, ALocationThatIsNotKnownHasNothing) {
  const Ended ended = diff({"--output", "json"}, "location,upc,quantity\nNOWHERE,A,1\n");
  EXPECT_EQ(ended.code, 1) << ended.error;
  EXPECT_EQ(Json::parse(ended.output)["total"]["missing"], 1);
}

}  // namespace
}  // namespace kibo::inventory::cli
