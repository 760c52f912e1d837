#include "cli/sync/checkpoint.hpp"

#include "sync_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const RunFacts kFacts{{"size", "100"}, {"tenant", "7"}};

BulkChunk chunk(std::string location, std::uint64_t number, BulkState state) {
  return {.locationCode = std::move(location),
          .number = number,
          .items = 3,
          .firstItem = 4,
          .lastItem = 9,
          .digest = 0xffffffffffffffff,
          .jobID = 12,
          .state = state};
}

struct CheckpointTest : ::testing::Test {
  std::string problemOf(const RunFacts& facts) {
    const auto opened = Checkpoint::open(file, facts);
    return opened ? std::string() : opened.error().message;
  }

  TemporaryFolder folder;
  std::string file = folder / "journal";
};

TEST_F(CheckpointTest, HasTheLastStateOfEachChunk) {
  {
    auto first = Checkpoint::open(file, kFacts).value();
    EXPECT_TRUE(first.earlier().chunks.empty());
    first.write(chunk("W1", 0, BulkState::unknown));
    first.write(chunk("W2", 0, BulkState::unknown));
    first.write(chunk("W1", 0, BulkState::done));
  }
  const auto second = Checkpoint::open(file, kFacts).value();
  ASSERT_EQ(second.earlier().chunks.size(), 2U);
  const BulkChunk& done = second.earlier().chunks[0];
  EXPECT_EQ(done.state, BulkState::done);
  EXPECT_EQ(done.digest, 0xffffffffffffffff);
  EXPECT_EQ(done.jobID, 12);
  EXPECT_EQ(done.firstItem, 4U);
  EXPECT_EQ(second.earlier().chunks[1].state, BulkState::unknown);
  EXPECT_FALSE(second.finished());
}

TEST_F(CheckpointTest, ForgetsALineThatWasBeingWritten) {
  Checkpoint::open(file, kFacts).value().write(chunk("W1", 0, BulkState::done));
  const std::string whole = textOf(file);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    folder.write("journal", whole.substr(0, size));
    auto opened = Checkpoint::open(file, kFacts);
    ASSERT_TRUE(opened) << size << ": " << opened.error().message;
    EXPECT_TRUE(opened->earlier().chunks.empty());
    opened->write(chunk("W3", 0, BulkState::done));
    auto again = std::move(*opened);
  }
  EXPECT_EQ(Checkpoint::open(file, kFacts).value().earlier().chunks.size(), 1U);
}

TEST_F(CheckpointTest, IsRefusedWhereItIsOfAnotherRunDamagedOrNone) {
  { auto made = Checkpoint::open(file, kFacts).value(); }
  EXPECT_THAT(problemOf({{"size", "101"}, {"tenant", "7"}}), HasSubstr("size 100, not 101"));
  folder.write("journal", textOf(file) + "{}\n{\"end\":true}\n");
  EXPECT_THAT(problemOf(kFacts), HasSubstr("line 2 is damaged"));
  for (const char* foreign : {"location,upc\n", "no newline", "{}\n", "[1]\n"}) {
    folder.write("journal", foreign);
    EXPECT_THAT(problemOf(kFacts), HasSubstr("is no checkpoint")) << foreign;
    EXPECT_EQ(textOf(file), foreign);
  }
  file = "/dev/full";
  EXPECT_THAT(problemOf(kFacts), HasSubstr("is not a plain file"));
  file = folder / "none/journal";
  EXPECT_THAT(problemOf(kFacts), HasSubstr("No such file"));
}

TEST_F(CheckpointTest, IsOfOneRunAtATime) {
  const auto first = Checkpoint::open(file, kFacts).value();
  EXPECT_THAT(problemOf(kFacts), HasSubstr("in use by another run"));
}

TEST_F(CheckpointTest, ANewCutLeavesTheLocationsThatAreUnsettled) {
  {
    auto first = Checkpoint::open(file, kFacts).value();
    first.write(chunk("W1", 0, BulkState::done));
    first.write(chunk("W2", 0, BulkState::accepted));
    first.write(chunk("W3", 0, BulkState::notSent));
  }
  {
    auto next = Checkpoint::open(file, kFacts).value();
    next.writeNewCut();
    EXPECT_THAT(next.unsettled(), ElementsAre("W2"));
    next.write(chunk("W1", 0, BulkState::unknown));
  }
  auto second = Checkpoint::open(file, kFacts).value();
  EXPECT_THAT(second.unsettled(), ElementsAre("W2"));
  EXPECT_EQ(second.earlier().chunks.size(), 1U);
  second.writeNewCut();
  EXPECT_THAT(second.unsettled(), ElementsAre("W1", "W2"));
}

TEST_F(CheckpointTest, AnEndIsKept) {
  Checkpoint::open(file, kFacts).value().writeEnd();
  EXPECT_TRUE(Checkpoint::open(file, kFacts).value().finished());
}

}  // namespace
}  // namespace kibo::inventory::cli
