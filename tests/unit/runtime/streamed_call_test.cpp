// Calls whose answer is handed over row by row.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <deque>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kibo/inventory/models/inventory_views.hpp"
#include "support/listening.hpp"
#include "unit/runtime/call_fixture.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// One answer of a transport that knows sinks: what comes of it, and the error it breaks off with.
struct Streamed {
  int status = 200;
  std::vector<std::string> pieces{};
  std::optional<Error> brokenOff{};
};

class StreamingTransport final : public Transport {
 public:
  Result<HttpResponse> send(const HttpRequest& request, const CallContext& /*context*/) override {
    ++sends;
    const Streamed answer = answers.front();
    if (answers.size() > 1) answers.pop_front();
    HttpResponse response{.status = answer.status,
                          .headers = {{.name = "x-vol-correlation", .value = "c-1"}}};
    for (const std::string& piece : answer.pieces) {
      if (answer.status != 200 || request.sink == nullptr) {
        response.body += piece;
      } else if (!request.sink->write(piece)) {
        return response;
      }
    }
    if (answer.brokenOff) return *answer.brokenOff;
    return response;
  }

  std::deque<Streamed> answers;  // in turn; the last one stays
  int sends = 0;
};

struct StreamedCall : ::testing::Test {
  /// Asks, and notes the rows; `visit` has the say in whether there are to be more.
  template <class Visit>
  Result<std::size_t> query(const Visit& visit, const CallOptions& options = {}) {
    const InventoryApi inventory{Configuration(settings)};
    return inventory.postQueryInventory(
        {.items = {{.upc = "u"}}},
        [&](InventoryResponse&& row) {
          seen.push_back(row.upc.value_or("none"));
          return visit();
        },
        options);
  }
  Result<std::size_t> query() {
    return query([] { return true; });
  }

  std::shared_ptr<StreamingTransport> transport = std::make_shared<StreamingTransport>();
  std::deque<Streamed>& answers = transport->answers;
  std::shared_ptr<Tokens> tokens = std::make_shared<Tokens>();
  Settings settings{.tenantId = 1,
                    .tokenProvider = tokens,
                    .httpTransport = transport,
                    .clock = std::make_shared<ManualClock>()};
  std::vector<std::string> seen;
};

const std::string kTwo = R"([{"upc":"a"},{"upc":"b"}])";

TEST_F(StreamedCall, HandsOverEachRow) {
  answers = {{.pieces = {R"([{"upc":"a"},{"u)", R"(pc":"b"}])"}}};
  const auto rows = query();
  ASSERT_TRUE(rows) << rows.error().describe();
  EXPECT_EQ(*rows, 2U);
  EXPECT_THAT(seen, ElementsAre("a", "b"));
}

TEST_F(StreamedCall, LeavesNoSinkBehindForTheNextCall) {
  answers = {{.pieces = {kTwo}}};
  const InventoryApi inventory{Configuration(settings)};
  EXPECT_EQ(*inventory.postQueryInventory({}, [](const InventoryResponse&) {}), 2U);
  const auto whole = inventory.postQueryInventory({});
  ASSERT_TRUE(whole) << whole.error().describe();
  EXPECT_EQ(whole->size(), 2U);
}

TEST_F(StreamedCall, AsksTheRealTimeServiceToo) {
  answers = {{.pieces = {kTwo}}};
  const InventoryApi inventory{Configuration(settings)};
  std::size_t rows = 0;
  EXPECT_EQ(*inventory.postQueryRealTimeInventory({}, [&](InventoryResponse&&) { ++rows; }), 2U);
  EXPECT_EQ(rows, 2U);
}

TEST_F(StreamedCall, IsRepeatedWhileNoRowWasHandedOver) {
  answers = {{.status = 503, .pieces = {"[{}]"}},
             {.pieces = {R"([{"upc":"lost)"}, .brokenOff = lost(Delivery::unknown)},
             {.pieces = {kTwo}}};
  const auto rows = query();
  ASSERT_TRUE(rows) << rows.error().describe();
  EXPECT_EQ(*rows, 2U);
  EXPECT_THAT(seen, ElementsAre("a", "b"));
  EXPECT_EQ(transport->sends, 3);
}

TEST_F(StreamedCall, IsNotRepeatedOnceARowWasHandedOver) {
  answers = {
      {.pieces = {R"([{"upc":"a"},{"upc":"b"},{"upc":)"}, .brokenOff = lost(Delivery::unknown)},
      {.pieces = {kTwo}}};
  const auto rows = query();
  ASSERT_FALSE(rows);
  EXPECT_EQ(rows.error().kind, ErrorKind::network);
  EXPECT_THAT(rows.error().message, EndsWith("(rows handed over: 2)"));
  EXPECT_THAT(rows.error().stoppedBecause, HasSubstr("handed over"));
  EXPECT_THAT(seen, ElementsAre("a", "b"));
  EXPECT_EQ(transport->sends, 1);
}

TEST_F(StreamedCall, IsNotSentAgainByAMiddlewareOnceARowWasHandedOver) {
  settings.perAttempt = {[](HttpRequest& request, const CallContext&, const Next& next) {
    (void)next(request);
    return next(request);
  }};
  answers = {{.pieces = {kTwo}}};
  const auto rows = query();
  ASSERT_FALSE(rows);
  EXPECT_EQ(rows.error().kind, ErrorKind::internal);
  EXPECT_THAT(seen, ElementsAre("a", "b"));
  EXPECT_EQ(transport->sends, 1);
}

TEST_F(StreamedCall, IsReplayedWithANewToken) {
  answers = {{.status = 401}, {.pieces = {kTwo}}};
  EXPECT_EQ(*query(), 2U);
  EXPECT_EQ(tokens->generation, 2U);
  EXPECT_THAT(seen, ElementsAre("a", "b"));
}

TEST_F(StreamedCall, SucceedsWhenTheVisitorHasEnough) {
  answers = {{.pieces = {kTwo, "not even JSON"}}};
  const auto rows = query([] { return false; });
  ASSERT_TRUE(rows) << rows.error().describe();
  EXPECT_EQ(*rows, 1U);
  EXPECT_THAT(seen, ElementsAre("a"));
}

TEST_F(StreamedCall, LetsOutWhatTheVisitorThrows) {
  answers = {{.pieces = {kTwo}}};
  EXPECT_THROW((void)query([]() -> bool { throw std::out_of_range("full"); }), std::out_of_range);
  EXPECT_THAT(seen, ElementsAre("a"));
  EXPECT_EQ(transport->sends, 1);
}

TEST_F(StreamedCall, TellsOfACallWhoseVisitorThrewAsFailed) {
  const auto logger = std::make_shared<testing::ListeningLogger>();
  settings.logger = logger;
  answers = {{.pieces = {kTwo}}};
  EXPECT_ANY_THROW((void)query([]() -> bool { throw 7; }));
  EXPECT_EQ(logger->records().back().name, "call.failed");
}

TEST_F(StreamedCall, NamesTheRowThatCannotBeRead) {
  answers = {{.pieces = {R"([{"upc":"a"},{"onHand":"x"}])"}}};
  const auto rows = query();
  ASSERT_FALSE(rows);
  EXPECT_EQ(rows.error().kind, ErrorKind::decode);
  EXPECT_EQ(rows.error().message,
            "the service's answer could not be read: [1].onHand: expected integer, got string "
            "(rows handed over: 1)");
  EXPECT_EQ(rows.error().status, 200);
  EXPECT_EQ(rows.error().correlationId, "c-1");
  EXPECT_EQ(transport->sends, 1);
}

TEST_F(StreamedCall, SaysWhatTheServiceRefuses) {
  answers = {{.status = 400, .pieces = {R"({"errorCode":"VALIDATION_ERROR","message":"no"})"}}};
  const auto rows = query();
  ASSERT_FALSE(rows);
  EXPECT_EQ(rows.error().code, error_code::validationError);
  EXPECT_THAT(rows.error().message, Not(HasSubstr("handed over")));
  EXPECT_THAT(seen, IsEmpty());
}

TEST_F(StreamedCall, IsCancelledBetweenTwoRows) {
  std::stop_source stop;
  answers = {{.pieces = {kTwo}}};
  const auto rows = query([&] { return stop.request_stop(); }, {.stop = stop.get_token()});
  ASSERT_FALSE(rows);
  EXPECT_EQ(rows.error().kind, ErrorKind::cancelled);
  EXPECT_THAT(rows.error().message, EndsWith("(rows handed over: 1)"));
}

TEST_F(StreamedCall, TellsHowMuchCame) {
  const auto logger = std::make_shared<testing::ListeningLogger>();
  settings.logger = logger;
  answers = {{.pieces = {kTwo}}};
  EXPECT_EQ(*query(), 2U);
  EXPECT_EQ(logger->records("attempt.answered").back().at("bytes_received"),
            std::to_string(kTwo.size()));
}

using StreamedCallOfPlainTransport = CallFixture;

TEST_F(StreamedCallOfPlainTransport, HandsOverWhatTheTransportLeftInTheAnswer) {
  answers = {status(503), ok(kTwo)};
  std::vector<std::string> seen;
  const auto rows = inventory().postQueryInventory(
      {}, [&](const InventoryResponse& row) { seen.push_back(row.upc.value_or("none")); });
  ASSERT_TRUE(rows) << rows.error().describe();
  EXPECT_EQ(*rows, 2U);
  EXPECT_THAT(seen, ElementsAre("a", "b"));
  EXPECT_THAT(transport->requests(), SizeIs(2));
  EXPECT_EQ(transport->requests().back().sink, nullptr);
}

TEST_F(StreamedCallOfPlainTransport, HandsOverWhatAMiddlewareAnswers) {
  settings.perCall = {[](HttpRequest&, const CallContext&, const Next&) -> Result<HttpResponse> {
    return ok(kTwo);
  }};
  EXPECT_EQ(*inventory().postQueryInventory({}, [](const InventoryResponse&) {}), 2U);
}

TEST_F(StreamedCallOfPlainTransport, ReadsViews) {
  answers = {ok(kTwo), status(404)};
  InventoryViews views;
  const auto read = inventory().postQueryInventory({}, views);
  ASSERT_TRUE(read) << read.error().describe();
  ASSERT_EQ(views.size(), 2U);
  EXPECT_EQ(views[1].upc, "b");

  EXPECT_FALSE(inventory().postQueryInventory({}, views));
  EXPECT_TRUE(views.empty()) << "rows of an earlier answer stayed";
}

TEST_F(StreamedCallOfPlainTransport, ReadsViewsOfTheRealTimeService) {
  answers = {ok(R"([{"upc":"a","onHand":"x"}])")};
  InventoryViews views;
  const auto read = inventory().postQueryRealTimeInventory({}, views);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().message,
            "the service's answer could not be read: [0].onHand: expected integer, got string");
  EXPECT_TRUE(views.empty());
}

}  // namespace
}  // namespace kibo::inventory
