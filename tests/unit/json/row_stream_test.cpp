#include "json/row_stream.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "streamed.hpp"
#include "thing.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::RowStream;

constexpr std::size_t kNoLimit = 1U << 20;

class EveryPieceSize : public ::testing::TestWithParam<std::string> {};

TEST_P(EveryPieceSize, ComesToWhatReadingTheWholeDoes) {
  const std::string& json = GetParam();
  const auto whole = readWhole<Thing>(json);
  for (std::size_t size = 1; size <= json.size() + 1; ++size) {
    const auto stream = streamed<Thing>(json, [size] { return size; });
    EXPECT_TRUE(agree(stream, whole))
        << json << "\nin pieces of " << size << ": " << stream.rows.size() << " rows, "
        << stream.problem << "\nwhole: " << whole.rows.size() << " rows, " << whole.problem;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Accepted, EveryPieceSize,
    ::testing::Values(
        "[]", "[{}]", " [ { } , { \"count\" : 1 } ] \n",
        R"([{"count":-12,"ratio":2.5e-1,"flag":false,"name":"a\u00e9\ud83d\ude00\"","words":["x"]}])",
        R"([{"name":"{[\\"},{"tags":{"b":"]}","a":"é"},"x":[{"y":null}]},{"items":[{"upc":"u"}]}])",
        R"({"items":[{"count":1},{"count":2}]})", R"({"total":12 ,"items":[{"count":1}],"x":"y"})",
        R"({"a":{"items":[1]},"items" : [ ] , "b":[true,{}],"c":-1.5})", R"({"items":null})",
        R"({"items":null,"total":0})", R"({"it\u0065ms":[{}]})"));

INSTANTIATE_TEST_SUITE_P(
    Refused, EveryPieceSize,
    ::testing::Values("", "  ", "12", "nul", "\"x\"", "{}", "[", "[{}", "[{},", "[{},]", "[{}]]",
                      "[{}] x", R"([{"count":1},{"count":"x"},{"count":3}])",
                      R"([{"count":1},{"count":tru)", "[{}{}]", R"([{"name":"ab)",
                      R"([{"name":"a\u00)", R"([{"name":"\ud800"}])", "[{\"name\":\"a\nb\"}]",
                      R"([{"count":01}])", R"([{"count":1,"count":1}])",
                      R"([{"count":9223372036854775808}])", "[{},5]", "[null]", "<html>",
                      R"({"items":{}})", R"({"items":5})", R"({"items":[{}],)",
                      R"({"items":[{}],"items":[]})", R"({"total":1})",
                      R"({"items":[{"count":true}]})", R"({"items":[{}],"x":01})",
                      R"({"x":{"a":1,"a":1},"items":[]})", R"({"items" [])", R"({"items":[{}]]})",
                      R"({"items":[]} {})", "[{\"name\":\"\xff\"}]", "[{\"name\":\"\xc3\"},{}]",
                      // Zeros at the end are what was not written; others are not.
                      "[{}" + std::string(3, '\0'), "[{}," + std::string(3, '\0') + "{}]",
                      "[{\"count\":" + std::string(3, '\0') + "1}]"));

TEST(RowStream, HandsARowOverWithItsLastByte) {
  std::vector<std::string> given;
  Thing row;
  RowStream stream(
      detail::typeOf<Thing>(), &row, 64, kNoLimit,
      [](void* state, void* read) {
        static_cast<std::vector<std::string>*>(state)->push_back(
            toJson(*static_cast<Thing*>(read)));
        return true;
      },
      &given);
  stream.feed(R"([{"name":"one"},{"na)");
  EXPECT_EQ(given, (std::vector<std::string>{R"({"name":"one"})"}));
  stream.feed(R"(me":"two")");
  EXPECT_EQ(given.size(), 1U);
  stream.feed("}");
  EXPECT_EQ(given.size(), 2U);
  EXPECT_EQ(given.back(), R"({"name":"two"})");
  EXPECT_EQ(stream.rows(), 2U);
  EXPECT_EQ(stream.finish(), RowStream::State::failed);
  EXPECT_EQ(stream.problem(), "not valid JSON: it is cut off");
}

TEST(RowStream, CountsTheRowsOfTheWholeAnswerInPaths) {
  std::string json = R"({"items":[)";
  for (int i = 0; i < 17; ++i) json += R"({"count":1},)";
  json += R"({"count":"x"}]})";
  EXPECT_EQ(streamed<Thing>(json, [] { return 7; }).problem,
            "items[17].count: expected integer, got string");
}

TEST(RowStream, ReadsNothingMoreOnceItIsStopped) {
  Thing row;
  RowStream stream(
      detail::typeOf<Thing>(), &row, 64, kNoLimit,
      [](void* /*state*/, void* read) { return static_cast<Thing*>(read)->count != 2; }, nullptr);
  EXPECT_EQ(stream.feed(R"([{"count":1},{"count":2},{"count":3},)"), RowStream::State::stopped);
  EXPECT_EQ(stream.feed("no JSON"), RowStream::State::stopped);
  EXPECT_EQ(stream.finish(), RowStream::State::stopped);
  EXPECT_EQ(stream.rows(), 2U);
  EXPECT_EQ(stream.problem(), "");
}

TEST(RowStream, PassesOnWhatIsThrown) {
  Thing row;
  RowStream stream(
      detail::typeOf<Thing>(), &row, 64, kNoLimit,
      [](void* /*state*/, void* /*row*/) -> bool { throw std::runtime_error("enough"); }, nullptr);
  EXPECT_THROW(stream.feed("[{},{}]"), std::runtime_error);
  EXPECT_EQ(stream.feed(",{}]"), RowStream::State::stopped);
  EXPECT_EQ(stream.rows(), 1U);
}

TEST(RowStream, RefusesARowThatIsTooLarge) {
  const std::string largest = R"({"name":")" + std::string(90, 'n') + "\"}";
  for (const std::size_t size : {std::size_t{1}, std::size_t{30}, std::size_t{1000}}) {
    const auto sized = [size] { return size; };
    const auto fits = streamed<Thing>("[{}," + largest + "]", sized, largest.size());
    EXPECT_EQ(fits.problem, "none") << size;
    const auto refused = streamed<Thing>("[{}," + largest + "]", sized, largest.size() - 1);
    EXPECT_EQ(refused.problem, "[1]: too large to be read") << size;
    EXPECT_EQ(refused.rows.size(), 1U) << size;
    EXPECT_EQ(streamed<Thing>(R"({"x":)" + largest + R"(,"items":[]})", sized, 90).problem,
              "too large to be read")
        << size;
  }
}

TEST(RowStream, RefusesKeysThatAreTooManyToBeKept) {
  std::string json = "{";
  for (int i = 0; i < 100; ++i) json += R"("\u006b)" + std::to_string(i) + R"(":0,)";
  json += R"("items":[]})";
  for (const std::size_t size : {std::size_t{1}, std::size_t{30}, std::size_t{10'000}}) {
    const auto sized = [size] { return size; };
    EXPECT_EQ(streamed<Thing>(json, sized, 10'000).problem, "none") << size;
    EXPECT_EQ(streamed<Thing>(json, sized, 2000).problem, "too large to be read") << size;
  }
}

TEST(RowStream, QuotesNothingThatIsNotUtf8) {
  for (const char* json : {"[{\"\xff\":tru}]", "[{\"x\xff\":1,\"count\":true}]", "[{\"\xff\":1"}) {
    for (const std::size_t size : {std::size_t{1}, std::size_t{100}}) {
      EXPECT_EQ(streamed<Thing>(json, [size] { return size; }).problem, "not valid UTF-8") << json;
    }
  }
}

TEST(RowStream, ReservesNothingWithinARowForWhatComesBehindIt) {
  std::string json = R"([{"items":[{})";
  for (int i = 1; i < 20; ++i) json += ",{}";
  json += "]}" + std::string(100'000, ' ') + "]";
  const auto whole = streamed<Thing>(json, [&json] { return json.size(); });
  ASSERT_EQ(whole.rows.size(), 1U) << whole.problem;
  EXPECT_LT(whole.rows[0].items.capacity(), 100U);
}

TEST(RowStream, AllowsAsManyLevelsAsItIsTold) {
  const auto problem = [](std::string_view json, int depth) {
    Thing row;
    RowStream stream(
        detail::typeOf<Thing>(), &row, depth, kNoLimit, [](void*, void*) { return true; }, nullptr);
    stream.feed(json);
    return stream.finish() == RowStream::State::more ? "none" : stream.problem();
  };
  EXPECT_EQ(problem(R"([{"words":[]}])", 3), "none");
  EXPECT_EQ(problem(R"([{"words":[]}])", 2), "[0].words: nested deeper than 2 levels");
  EXPECT_EQ(problem(R"({"items":[]})", 1), "items: nested deeper than 1 levels");
}

}  // namespace
}  // namespace kibo::inventory::testing
