#include "json/reader.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "thing.hpp"

namespace kibo::inventory::testing {
namespace {

TEST(Reader, ReadsEveryKindOfValue) {
  const auto thing = fromJson<Thing>(R"( { "count" : -3 , "ratio":2.5e1,"flag":true,
      "name":"a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\u0000b","password":"hush","words":["x",""],
      "tags":{"two":"","one":"1"},"items":[{"upc":"u"}] } )");
  ASSERT_TRUE(thing.has_value()) << thing.error().message;
  EXPECT_EQ(thing->count, -3);
  EXPECT_EQ(thing->ratio, 25.0);
  EXPECT_EQ(thing->flag, true);
  EXPECT_EQ(thing->name, std::string("a\"\\/\b\f\n\r\t\u00e9\U0001F600\0b", 17));
  EXPECT_EQ(thing->password->reveal(), "hush");
  EXPECT_EQ(thing->words, (std::vector<std::string>{"x", ""}));
  EXPECT_EQ(thing->tags, (Tags{{"one", "1"}, {"two", ""}}));
  ASSERT_EQ(thing->items.size(), 1U);
  EXPECT_EQ(thing->items[0].upc, "u");
}

TEST(Reader, TakesNullAsAbsent) {
  const auto thing = fromJson<Thing>(
      R"({"count":null,"ratio":null,"flag":null,"name":null,"password":null,"words":null,
          "tags":{"a":null}, "items":null})");
  ASSERT_TRUE(thing.has_value()) << thing.error().message;
  EXPECT_EQ(*thing, Thing{});
}

TEST(Reader, TakesAnEmptyWordAsAbsent) {
  for (const char* json : {"{}", R"({"status":null})", R"({"status":""})"}) {
    EXPECT_EQ(fromJson<JobQueueResponse>(json).value(), JobQueueResponse{}) << json;
  }
  EXPECT_EQ(fromJson<JobQueueResponse>(R"({"status":"Failed"})")->status.word(), "Failed");
  EXPECT_EQ(problemOf<SmartInventoryResponse>(R"({"method":""})"),
            "method: expected string, got nothing");
}

TEST(Reader, ReadsManyTagsInAnyOrder) {
  std::string json;
  for (int i = 0; i < 1000; ++i) {
    json += (i == 0 ? "" : ",") + ('"' + std::to_string(i * 7919 % 1000)) + R"(":"v")";
  }
  const auto thing = fromJson<Thing>(R"({"tags":{)" + json + "}}");
  ASSERT_TRUE(thing.has_value()) << thing.error().message;
  EXPECT_EQ(thing->tags.size(), 1000U);
  EXPECT_TRUE(std::ranges::is_sorted(thing->tags, {}, &Tags::Entry::category));
  EXPECT_EQ(thing->tags.find("999"), "v");
}

TEST(Reader, TakesIntegersWithAZeroFraction) {
  for (const auto& [json, count] :
       std::vector<std::pair<std::string, std::int64_t>>{{"3.0", 3},
                                                         {"-7.000", -7},
                                                         {"2e3", 2000},
                                                         {"-0", 0},
                                                         {"9223372036854775807", INT64_MAX},
                                                         {"-9223372036854775808", INT64_MIN},
                                                         {"9223372036854775807.0", INT64_MAX}}) {
    const auto thing = fromJson<Thing>(R"({"count":)" + json + "}");
    ASSERT_TRUE(thing.has_value()) << json << ": " << thing.error().message;
    EXPECT_EQ(thing->count, count) << json;
  }
}

TEST(Reader, KeepsUnknownFieldsInOrderWithoutTheWhiteSpaceInThem) {
  const auto thing = fromJson<Thing>(
      R"({"z":1.50 ,"count":1,"a":{"k" : [1 , "}\"" ]} ,"e\u0061":"\u0041","n":null,"l":[],)"
      R"("big":123456789012345678901234567890 , "t":true})");
  ASSERT_TRUE(thing.has_value()) << thing.error().message;
  const std::vector<Extras::Entry> entries(thing->extras.begin(), thing->extras.end());
  EXPECT_EQ(entries, (std::vector<Extras::Entry>{{"z", "1.50"},
                                                 {"a", R"({"k":[1,"}\""]})"},
                                                 {"ea", R"("\u0041")"},
                                                 {"n", "null"},
                                                 {"l", "[]"},
                                                 {"big", "123456789012345678901234567890"},
                                                 {"t", "true"}}));
}

TEST(Reader, FindsFieldsInAnyOrderAndWithEscapesInTheirNames) {
  const auto things = fromJson<std::vector<Thing>>(
      R"([{"flag":true,"count":1},{"count":2,"flag":false,"x":0},{"fl\u0061g":true,"count":3},{}])");
  ASSERT_TRUE(things.has_value()) << things.error().message;
  ASSERT_EQ(things->size(), 4U);
  EXPECT_EQ((*things)[0].count, 1);
  EXPECT_EQ((*things)[1].flag, false);
  EXPECT_EQ((*things)[2].flag, true);
  EXPECT_TRUE((*things)[2].extras.empty());
  EXPECT_EQ((*things)[3], Thing{});
}

TEST(Reader, TakesAListWrappedInItems) {
  const auto things =
      fromJson<std::vector<Thing>>(R"({"total":{"n":2},"items":[{"count":1},{"count":2}],"x":[]})");
  ASSERT_TRUE(things.has_value()) << things.error().message;
  ASSERT_EQ(things->size(), 2U);
  EXPECT_EQ((*things)[1].count, 2);
}

TEST(Reader, ReadsManyRowsOfUnlikeSize) {
  std::string json = "[{}";
  for (int i = 1; i < 3000; ++i) {
    json += R"(,{"count":)" + std::to_string(i) + R"(,"name":")" +
            std::string(static_cast<std::size_t>(i % 97), 'n') + "\"}";
  }
  json += "]";
  const auto things = fromJson<std::vector<Thing>>(json);
  ASSERT_TRUE(things.has_value()) << things.error().message;
  ASSERT_EQ(things->size(), 3000U);
  for (int i = 1; i < 3000; ++i) {
    ASSERT_EQ((*things)[static_cast<std::size_t>(i)].count, i);
    ASSERT_EQ((*things)[static_cast<std::size_t>(i)].name->size(),
              static_cast<std::size_t>(i % 97));
  }
}

TEST(Reader, ReadsAJobIdOnlyWhenItIsPositive) {
  EXPECT_EQ(fromJson<JobIDResponse>(R"({"jobID":12})")->jobID, 12);
  EXPECT_EQ(problemOf<JobIDResponse>(R"({"jobID":0})"),
            "jobID: expected a positive integer, got 0");
  EXPECT_EQ(problemOf<JobIDResponse>(R"({"jobID":-5})"),
            "jobID: expected a positive integer, got -5");
  EXPECT_EQ(problemOf<JobIDResponse>("{}"), "jobID: expected a positive integer, got nothing");
  EXPECT_EQ(problemOf<JobIDResponse>(R"({"jobID":null})"),
            "jobID: expected a positive integer, got nothing");
}

TEST(Reader, ReadsTheSmartJobIdAsTextOrNumber) {
  EXPECT_EQ(fromJson<SmartInventoryResponse>(R"({"method":"async","jobID":"77"})")->jobID, "77");
  EXPECT_EQ(fromJson<SmartInventoryResponse>(R"({"method":"async","jobID":77 })")->jobID, "77");
  EXPECT_EQ(fromJson<SmartInventoryResponse>(R"({"method":"sync","jobID":null})")->jobID,
            std::nullopt);
  EXPECT_EQ(problemOf<SmartInventoryResponse>(R"({"method":"async","jobID":true})"),
            "jobID: expected string, got boolean");
  EXPECT_EQ(problemOf<SmartInventoryResponse>(R"({"method":"async","jobID":7x})"),
            "jobID: not a JSON number");
  EXPECT_EQ(problemOf<SmartInventoryResponse>(R"({"jobID":"7"})"),
            "method: expected string, got nothing");
}

TEST(Reader, LeavesTheBodyAsItWas) {
  std::string body = R"([{"name":"a\nb"}])";
  const std::string before = body;
  std::vector<Thing> things;
  ASSERT_TRUE(detail::readJson(body, detail::typeOf<std::vector<Thing>>(), &things));
  EXPECT_EQ(body, before);
}

TEST(JsonReader, ServesManyThreadsAndAnswersOfManySizes) {
  detail::JsonReader reader;
  std::vector<std::jthread> threads;
  std::vector<std::string> problems(8);
  for (std::size_t t = 0; t < problems.size(); ++t) {
    threads.emplace_back([&reader, &problem = problems[t], t] {
      for (std::size_t round = 0; round < 40; ++round) {
        const std::size_t rows = 1 + ((round * 37 + t) % 200);
        std::string body = "[";
        for (std::size_t i = 0; i < rows; ++i) {
          body += (i == 0 ? "" : ",") + (R"({"count":)" + std::to_string(i + t)) + "}";
        }
        body += round % 5 == 0 ? "" : "]";
        std::vector<Thing> things;
        const auto read = reader.read(body, detail::typeOf<std::vector<Thing>>(), &things);
        if (read.has_value() == (round % 5 == 0)) problem = body;
        if (read && (things.size() != rows ||
                     things.back().count != static_cast<std::int64_t>(rows - 1 + t))) {
          problem = body;
        }
      }
    });
  }
  threads.clear();
  for (const std::string& problem : problems) EXPECT_EQ(problem, "");
}

}  // namespace
}  // namespace kibo::inventory::testing
