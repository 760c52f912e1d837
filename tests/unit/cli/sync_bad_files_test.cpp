#include <sys/stat.h>

#include "sync_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

constexpr const char* kHeader = "location,upc,quantity\n";

/// A row that is bad, and what is said of it.
struct BadRowCase {
  const char* name;
  std::string row;
  const char* reason;
};
void PrintTo(const BadRowCase& bad, std::ostream* out) { *out << bad.name; }

class SyncBadRow : public StockFileTest, public ::testing::WithParamInterface<BadRowCase> {};

TEST_P(SyncBadRow, IsRejectedWithItsLineAndTheRestIsSent) {
  const auto& [name, row, reason] = GetParam();
  const Ended ended =
      sync({folder.write("s.csv", kHeader + std::string("W1,A,1\n") + row + "\nW1,B,2\n"),
            "--reject", folder / "bad.csv", "--output", "json"});
  EXPECT_EQ(ended.code, 1);
  EXPECT_THAT(ended.error, AllOf(HasSubstr("line 3: "), HasSubstr(reason)));
  EXPECT_EQ(Json::parse(ended.output)["rowsRejected"], 1);
  EXPECT_THAT(textOf(folder / "bad.csv"), AllOf(HasSubstr("\n3,"), HasSubstr(row.substr(0, 4))));
  EXPECT_EQ(stockAt("W1"), (Stock{{{"W1", "A"}, 1}, {{"W1", "B"}, 2}}));
}

TEST_P(SyncBadRow, EndsAStrictRunBeforeAnythingIsSent) {
  const auto& [name, row, reason] = GetParam();
  const Ended ended = sync(
      {folder.write("s.csv", kHeader + std::string("W1,A,1\n") + row + "\nW1,B,2\n"), "--strict"});
  EXPECT_EQ(ended.code, 4);
  EXPECT_THAT(ended.error, AllOf(HasSubstr("nothing was sent: line 3: "), HasSubstr(reason)));
  EXPECT_EQ(emulator.counts().refreshesAccepted, 0U);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, SyncBadRow,
    ::testing::Values(BadRowCase{"columns", "W1,C", "has 2 columns"},
                      BadRowCase{"manyColumns", "W1,C,1,2", "has 4 columns"},
                      BadRowCase{"openQuote", "W1,\"C,1", "a quote that is not closed"},
                      BadRowCase{"afterQuote", "W1,\"C\"x,1", "quote"},
                      BadRowCase{"nul", std::string("W1,C\0,1", 7), "NUL"},
                      BadRowCase{"long", "W1," + std::string(1 << 20, 'C') + ",1",
                                 "is longer than"},
                      BadRowCase{"exponent", "W1,C,1e9", "\"1e9\""},
                      BadRowCase{"fraction", "W1,C,3.5", "\"3.5\""},
                      BadRowCase{"minusZero", "W1,C,-0", "\"-0\""},
                      BadRowCase{"emptyQuantity", "W1,C,", "has no quantity"},
                      BadRowCase{"large", "W1,C,9223372036854775808", "too large"},
                      BadRowCase{"noLocation", ",C,1", "has no location"},
                      BadRowCase{"noProduct", "W1,,1", "has no product"},
                      BadRowCase{"notUtf8", "W1,C\xff,1", "UTF-8"}),
    [](const auto& row) { return std::string(row.param.name); });

struct SyncBadFile : StockFileTest {
  /// One line on standard error that says it, and nothing sent.
  void expectUnusable(std::vector<std::string> arguments, const std::string& part,
                      const std::string& input = {}) {
    const Ended ended = sync(std::move(arguments), input);
    EXPECT_EQ(ended.code, 2) << part;
    EXPECT_EQ(ended.output, "");
    EXPECT_THAT(ended.error, AllOf(HasSubstr("kibo-inventory: "), HasSubstr(part)));
    EXPECT_EQ(ended.error.find('\n'), ended.error.size() - 1) << ended.error;
    EXPECT_EQ(emulator.counts().refreshesAccepted, 0U);
  }
};

TEST_F(SyncBadFile, ThatCannotBeReadIsNamed) {
  expectUnusable({folder / "none.csv"}, "none.csv");
  expectUnusable({folder / ""}, "directory");
  expectUnusable({folder.write("e.csv", "")}, "is empty");
  expectUnusable({"-"}, "is empty");
  const std::string closed = folder.write("closed.csv", kHeader);
  ::chmod(closed.c_str(), 0);
  if (::access(closed.c_str(), R_OK) != 0) expectUnusable({closed}, "Permission denied");
}

TEST_F(SyncBadFile, ColumnsThatAreNotThereAreNamed) {
  expectUnusable({folder.write("a.csv", "location,upc,count\nW1,A,1\n")}, "quantity");
  expectUnusable({folder.write("b.csv", "upc,quantity\nA,1\n")}, "location");
  expectUnusable({folder.write("c.csv", "location,upc,upc,quantity\nW1,A,B,1\n")}, "upc");
  const std::string good = folder.write("d.csv", kHeader);
  expectUnusable({good, "--column", "upc=Article"}, "Article");
  expectUnusable({good, "--column", "colour=upc"}, "colour");
  expectUnusable({good, "--column", "upc"}, "FIELD=COLUMN");
  expectUnusable({good, "--delimiter", "::"}, "--delimiter");
  expectUnusable({good, "--rate", "50,x"}, "--rate");
}

TEST_F(SyncBadFile, PackedFilesThatAreCutOffEndTheRun) {
  // The beginning of a gzip file, and no more.
  const Ended ended =
      sync({folder.write("s.csv.gz", std::string("\x1f\x8b\x08\0\0\0\0\0\0\3\xcb", 11))});
  EXPECT_NE(ended.code, 0);
  EXPECT_THAT(ended.error, HasSubstr("s.csv.gz"));
  EXPECT_EQ(emulator.counts().refreshesAccepted, 0U);
}

TEST_F(SyncBadFile, AFullDiskLosesNeitherRejectsNorTheSummary) {
  const std::string file = folder.write("s.csv", kHeader + std::string("W1,A,1\nW1,B,x\n"));
  Ended ended = sync({file, "--reject", "/dev/full"});
  EXPECT_EQ(ended.code, 1);
  EXPECT_THAT(ended.error, AllOf(HasSubstr("/dev/full"), HasSubstr("No space left"),
                                 HasSubstr("line 3: quantity \"x\"")));
  EXPECT_EQ(stockAt("W1"), (Stock{{{"W1", "A"}, 1}}));

  ended = sync({folder.write("t.csv", kHeader + std::string("W1,A,4\n")), "--report", "/dev/full"});
  EXPECT_EQ(ended.code, 1);
  EXPECT_THAT(ended.error, AllOf(HasSubstr("/dev/full"), HasSubstr("No space left")));
  EXPECT_THAT(ended.output, HasSubstr("items done"));
  EXPECT_EQ(stockAt("W1"), (Stock{{{"W1", "A"}, 4}}));

  ended = sync({file, "--report", folder / "no/report.json"});
  EXPECT_THAT(ended.error, HasSubstr("no/report.json"));
}

TEST_F(SyncBadFile, OfStandardInputAStrictRunEndsAtTheFirstBadRow) {
  const Ended ended = sync({"-", "--strict"}, kHeader + std::string("W1,A,1\nW1,B,x\nW1,C,1\n"));
  EXPECT_EQ(ended.code, 4);
  EXPECT_THAT(ended.error, HasSubstr("line 3: "));
  EXPECT_EQ(emulator.counts().refreshesAccepted, 0U);
}

}  // namespace
}  // namespace kibo::inventory::cli
