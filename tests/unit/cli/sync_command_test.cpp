#include "cli/sync/sync_command.hpp"

#include <zlib.h>

#include "sync_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using SyncCommand = StockFileTest;

/// Rows for products A0, A1 ... at the locations in turn, and what they come to.
std::pair<std::string, SyncCommand::Stock> catalogue(int rows, int locations) {
  std::string text = "locationCode,upc,quantity\n";
  SyncCommand::Stock stock;
  for (int i = 0; i < rows; ++i) {
    const std::string location = "W" + std::to_string(i % locations);
    const std::string upc = "A" + std::to_string(i / locations);
    text += location + "," + upc + "," + std::to_string(i * 7 % 500) + "\n";
    stock[{location, upc}] = i * 7 % 500;
  }
  return {text, stock};
}

TEST_F(SyncCommand, SetsTheStockOfAFileAtAllItsLocations) {
  const auto [text, expected] = catalogue(5'000, 7);
  const Ended ended = sync({folder.write("s.csv", text), "--items-per-request", "300", "--report",
                            folder / "report.json", "--output", "json"});
  EXPECT_EQ(ended.code, 0) << ended.error;
  EXPECT_EQ(ended.error, "");
  Stock stock;
  for (int i = 0; i < 7; ++i) stock.merge(stockAt("W" + std::to_string(i)));
  EXPECT_EQ(stock, expected);
  const Json report = Json::parse(textOf(folder / "report.json"));
  EXPECT_EQ(report, Json::parse(ended.output));
  EXPECT_EQ(report["complete"], true);
  EXPECT_EQ(report["itemsDone"], 5'000);
  EXPECT_EQ(report["requests"].size(), 21U);
  EXPECT_EQ(emulator.counts().refreshesAccepted, 21U);
}

TEST_F(SyncCommand, ReadsOtherColumnsDelimitersPackedFilesAndJsonLines) {
  const std::string text =
      "\xef\xbb\xbf"
      "Lager;Artikel;Bestand;Reserve\r\nW1;\"A;1\";7;2\r\n";
  const std::string packed = folder / "s.csv.gz";
  gzFile file = gzopen(packed.c_str(), "wb");
  gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
  gzclose(file);
  Ended ended =
      sync({packed, "--delimiter", ";", "--column", "location=Lager", "--column", "upc=Artikel",
            "--column", "quantity=Bestand", "--column", "safetyStock=Reserve"});
  EXPECT_EQ(ended.code, 0) << ended.error;
  EXPECT_EQ(stockAt("W1"), (Stock{{{"W1", "A;1"}, 7}}));

  ended = sync({"-", "--format", "jsonl", "--location", "W2"},
               R"({"upc":"B","quantity":3})"
               "\n"
               R"({"upc":"C","quantity":4,"location":"W3"})");
  EXPECT_EQ(ended.code, 0) << ended.error;
  EXPECT_EQ(stockAt("W2"), (Stock{{{"W2", "B"}, 3}}));
  EXPECT_EQ(stockAt("W3"), (Stock{{{"W3", "C"}, 4}}));
}

TEST_F(SyncCommand, OfRowsForOneRecordTheLastWinsAndTheOthersAreCounted) {
  const Ended ended = sync({folder.write("s.csv",
                                         "location,upc,quantity\nW1,A,1\nW1,B,2\nW1,A,3\nW1,C,4\n"
                                         "W1,A,5\n"),
                            "--items-per-request", "2", "--output", "json"});
  EXPECT_EQ(ended.code, 0) << ended.error;
  EXPECT_EQ(Json::parse(ended.output)["rowsReplaced"], 2);
  EXPECT_EQ(stockAt("W1"), (Stock{{{"W1", "A"}, 5}, {{"W1", "B"}, 2}, {{"W1", "C"}, 4}}));
}

TEST_F(SyncCommand, AnUnknownLocationStopsItselfAlone) {
  const Ended ended = sync({folder.write("s.csv", "location,upc,quantity\nNOWHERE,A,1\nW1,A,2\n")});
  EXPECT_EQ(ended.code, 1);
  EXPECT_THAT(ended.output, AllOf(HasSubstr("NOWHERE"), HasSubstr("notSent")));
  EXPECT_EQ(stockAt("W1"), (Stock{{{"W1", "A"}, 2}}));
}

TEST_F(SyncCommand, ADryRunSendsNothingAndSaysWhatItWould) {
  const std::string file = folder.write("s.csv", catalogue(5'000, 7).first);
  const Ended ended = run({"sync", file, "--dry-run", "--items-per-request", "300", "--rate", "20",
                           "--output", "json"});
  EXPECT_EQ(ended.code, 0) << ended.error;
  const Json plan = Json::parse(ended.output);
  EXPECT_EQ(plan["requests"], 21);
  EXPECT_EQ(plan["items"], 5'000);
  EXPECT_EQ(plan["locations"]["W6"]["items"], 714);
  EXPECT_EQ(plan["seconds"], 61);
  const Ended table = run({"sync", file, "--dry-run", "--rate", "20"});
  EXPECT_THAT(table.output, AllOf(HasSubstr("all 7 locations"), HasSubstr("18 s")));
}

TEST_F(SyncCommand, OnlyChangesSendsWhatDiffers) {
  auto [text, expected] = catalogue(5'000, 5);
  ASSERT_EQ(sync({folder.write("s.csv", text)}).code, 0);
  int changed = 0;
  std::istringstream lines(text);
  std::string next;
  std::string line;
  std::getline(lines, next);
  next += '\n';
  for (int i = 0; std::getline(lines, line); ++i) {
    if (i % 100 == 3) {
      const std::size_t quantity = line.rfind(',') + 1;
      const int count = std::stoi(line.substr(quantity)) + 1;
      line.replace(quantity, line.size(), std::to_string(count));
      expected[{line.substr(0, 2), line.substr(3, quantity - 4)}] = count;
      ++changed;
    }
    next += line + '\n';
  }
  ASSERT_EQ(changed, 50);
  const Ended ended = sync({folder.write("t.csv", next), "--only-changes", "--output", "json"});
  EXPECT_EQ(ended.code, 0) << ended.error;
  const Json report = Json::parse(ended.output);
  EXPECT_EQ(report["itemsDone"], 50);
  EXPECT_EQ(report["rowsUnchanged"], 4'950);
  Stock stock;
  for (int i = 0; i < 5; ++i) stock.merge(stockAt("W" + std::to_string(i)));
  EXPECT_EQ(stock, expected);
}

TEST_F(SyncCommand, OnlyChangesKeepsTheLastRowOfARecord) {
  ASSERT_EQ(sync({"-"}, "location,upc,quantity\nW1,A,0\nW1,B,2\n").code, 0);
  // The second row of A is as the stock is, but only until the first one is carried out.
  const Ended ended = sync({"-", "--only-changes", "--items-per-request", "1"},
                           "location,upc,quantity\nW1,A,9\nW1,B,2\nW1,A,0\n");
  EXPECT_EQ(ended.code, 0) << ended.error;
  EXPECT_EQ(stockAt("W1"), (Stock{{{"W1", "A"}, 0}, {{"W1", "B"}, 2}}));
  EXPECT_EQ(emulator.counts().refreshesAccepted, 3U);  // of B nothing
}

TEST_F(SyncCommand, ProgressIsAJsonLineWhenNobodyLooks) {
  const Ended ended = command({"sync", folder.write("s.csv", "location,upc,quantity\nW1,A,1\n")});
  EXPECT_EQ(ended.code, 0);
  EXPECT_EQ(ended.error, "");  // it took less than a second
  EXPECT_THAT(ended.output, AllOf(HasSubstr("items done"), Not(HasSubstr("\x1b"))));
}

TEST_F(SyncCommand, WithoutAServiceNothingIsSent) {
  const Listener nobody;
  const Ended ended =
      run({"sync", "--quiet", folder.write("s.csv", "location,upc,quantity\nW1,A,1\n")},
          environmentFor(nobody.url(), nobody.url()));
  EXPECT_EQ(ended.code, 4) << ended.error;
  EXPECT_THAT(ended.output, HasSubstr("run again"));
}

TEST_F(SyncCommand, AConnectionThatEndsLeavesTheOutcomeUnknown) {
  Listener server;
  server.closeOnRequest();
  const Ended ended =
      run({"sync", "--quiet", folder.write("s.csv", "location,upc,quantity\nW1,A,1\n")},
          environmentFor(server.url(), emulator.url()));
  EXPECT_EQ(ended.code, 3) << ended.error;
  EXPECT_THAT(ended.output, HasSubstr("unknown"));
}

}  // namespace
}  // namespace kibo::inventory::cli
