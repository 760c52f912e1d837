#include "runtime/row_receiver.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"

namespace kibo::inventory::detail {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const Operation kQuery{.id = "query", .method = Method::post, .path = "/", .effect = Effect::read};

struct RowReceiverTest : ::testing::Test {
  RowReceiverTest() { receiver.open(context, settings); }

  static bool visit(void* self, void* row) {
    return static_cast<RowReceiverTest*>(self)->see(*static_cast<InventoryResponse*>(row));
  }
  bool see(InventoryResponse& row) {
    seen.push_back(row.upc.value_or("none"));
    if (seen.back() == throwAt) throw std::runtime_error("full");
    if (seen.back() == cancelAt) stop.request_stop();
    if (seen.back() == sleepAt) clock.advance(std::chrono::minutes(2));
    return seen.back() != endAt;
  }

  testing::ManualClock clock;
  std::stop_source stop;
  Settings settings{.tenantId = 1};
  CallContext context{.operation = kQuery,
                      .deadline = clock.now() + std::chrono::minutes(1),
                      .stop = stop.get_token(),
                      .clock = clock};
  std::vector<std::string> seen;
  std::string throwAt = "-", cancelAt = "-", sleepAt = "-", endAt = "-";
  InventoryResponse current;
  RowReceiver receiver{typeOf<InventoryResponse>(), &current, visit, this};
};

TEST_F(RowReceiverTest, HandsRowsOverAsTheyArrive) {
  EXPECT_TRUE(receiver.write(R"([{"upc":"a"},{"up)"));
  EXPECT_THAT(seen, ElementsAre("a"));
  EXPECT_TRUE(receiver.write(R"(c":"b"}])"));
  EXPECT_TRUE(receiver.finish(""));
  EXPECT_THAT(seen, ElementsAre("a", "b"));
  EXPECT_EQ(receiver.rows(), 2U);
  EXPECT_EQ(receiver.bytes(), 25U);
}

TEST_F(RowReceiverTest, TakesABodyThatCameWhole) {
  EXPECT_TRUE(receiver.finish(R"({"items":[{"upc":"a"},{"upc":"b"}]})"));
  EXPECT_THAT(seen, ElementsAre("a", "b"));
}

TEST_F(RowReceiverTest, ForgetsAnAnswerOfWhichNoRowCame) {
  EXPECT_TRUE(receiver.write(R"([{"upc":"lo)"));
  receiver.restart();
  EXPECT_TRUE(receiver.write(R"([{"upc":"a"}])"));
  EXPECT_TRUE(receiver.finish(""));
  EXPECT_THAT(seen, ElementsAre("a"));
  EXPECT_EQ(receiver.bytes(), 13U);
}

TEST_F(RowReceiverTest, EndsWellWhenTheVisitorHasEnough) {
  endAt = "b";
  EXPECT_FALSE(receiver.write(R"([{"upc":"a"},{"upc":"b"},{"upc":"c"},)"));
  EXPECT_FALSE(receiver.write(R"({"upc":"d"},)"));
  EXPECT_TRUE(receiver.finish(""));
  EXPECT_THAT(seen, ElementsAre("a", "b"));
  EXPECT_EQ(receiver.rows(), 2U);
}

TEST_F(RowReceiverTest, KeepsWhatTheVisitorThrowsForTheCaller) {
  throwAt = "b";
  EXPECT_FALSE(receiver.write(R"([{"upc":"a"},{"upc":"b"},{"upc":"c"}])"));
  const auto finished = receiver.finish("");
  ASSERT_FALSE(finished);
  EXPECT_EQ(finished.error().kind, ErrorKind::internal);
  EXPECT_THAT(seen, ElementsAre("a", "b"));
  EXPECT_THROW(receiver.rethrow(), std::runtime_error);
}

TEST_F(RowReceiverTest, NoticesBetweenTwoRowsThatTheCallIsCancelled) {
  cancelAt = "a";
  EXPECT_FALSE(receiver.write(R"([{"upc":"a"},{"upc":"b"}])"));
  EXPECT_EQ(receiver.finish("").error().kind, ErrorKind::cancelled);
  EXPECT_THAT(seen, ElementsAre("a"));
}

TEST_F(RowReceiverTest, NoticesBetweenTwoRowsThatTheTimeIsOver) {
  sleepAt = "a";
  EXPECT_FALSE(receiver.write(R"([{"upc":"a"},{"upc":"b"}])"));
  EXPECT_EQ(receiver.finish("").error().kind, ErrorKind::timeout);
  EXPECT_THAT(seen, ElementsAre("a"));
}

TEST_F(RowReceiverTest, TakesTheTimeOfTheLastRowForGood) {
  sleepAt = "b";
  EXPECT_TRUE(receiver.write(R"([{"upc":"a"},{"upc":"b"}])"));
  EXPECT_TRUE(receiver.finish(""));
}

TEST_F(RowReceiverTest, NamesTheRowThatCannotBeRead) {
  EXPECT_FALSE(receiver.write(R"([{"upc":"a"},{"onHand":"x"}])"));
  const auto finished = receiver.finish("");
  ASSERT_FALSE(finished);
  EXPECT_EQ(finished.error().kind, ErrorKind::decode);
  EXPECT_EQ(finished.error().message, "[1].onHand: expected integer, got string");
  EXPECT_EQ(receiver.rows(), 1U);
}

TEST_F(RowReceiverTest, TakesAnAnswerThatIsCutOffForUnreadable) {
  for (const char* body : {"", "[", R"([{"upc":"a"})"}) {
    receiver.restart();
    const auto finished = receiver.finish(body);
    ASSERT_FALSE(finished) << body;
    EXPECT_EQ(finished.error().kind, ErrorKind::decode);
  }
}

TEST_F(RowReceiverTest, BoundsOneRow) {
  settings.transport.maxResponseBytes = 100;
  const std::string row = R"({"upc":")" + std::string(80, 'u') + R"("},)";
  std::string body = "[";
  for (int i = 0; i < 10; ++i) body += row;
  EXPECT_TRUE(receiver.write(body));
  EXPECT_FALSE(receiver.write(R"({"upc":")" + std::string(120, 'u') + R"("},)"));
  EXPECT_THAT(receiver.finish("").error().message, HasSubstr("[10]"));
}

TEST_F(RowReceiverTest, BoundsTheDepth) {
  settings.maxJsonDepth = 3;
  EXPECT_FALSE(receiver.write(R"([{"x":[[1]]}])"));
  EXPECT_EQ(receiver.finish("").error().kind, ErrorKind::decode);
  EXPECT_THAT(seen, IsEmpty());
}

}  // namespace
}  // namespace kibo::inventory::detail
