#include "json/reader.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "all_models.hpp"

namespace kibo::inventory::testing {
namespace {

/// A model with one member of each kind that the service's models do not all have.
struct Thing {
  std::optional<std::int64_t> count{};
  std::optional<double> ratio{};
  std::optional<bool> flag{};
  std::optional<std::string> name{};
  std::optional<Secret> password{};
  std::vector<std::string> words{};
  std::map<std::string, std::vector<InventoryItem>> groups{};
  Extras extras{};

  bool operator==(const Thing&) const = default;
};

constexpr detail::FieldRow kThingFields[] = {
    detail::field<&Thing::count>("count"),       detail::field<&Thing::ratio>("ratio"),
    detail::field<&Thing::flag>("flag"),         detail::field<&Thing::name>("name"),
    detail::field<&Thing::password>("password"), detail::field<&Thing::words>("words"),
    detail::field<&Thing::groups>("groups"),
};

const detail::Record& recordOf(const Thing*) noexcept {
  static constexpr detail::Record kRecord = detail::recordWithExtras<Thing>("Thing", kThingFields);
  return kRecord;
}

template <class T>
std::string problemOf(std::string_view json) {
  const auto read = fromJson<T>(json);
  if (read) return "none";
  EXPECT_EQ(read.error().kind, ErrorKind::decode);
  return read.error().message;
}

std::string nested(std::size_t levels, std::string_view open, std::string_view close) {
  std::string text;
  for (std::size_t i = 0; i < levels; ++i) text += open;
  for (std::size_t i = 0; i < levels; ++i) text += close;
  return text;
}

TEST(Reader, ReadsEveryKindOfValue) {
  const auto thing = fromJson<Thing>(R"( { "count" : -3 , "ratio":2.5e1,"flag":true,
      "name":"a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\u0000b","password":"hush","words":["x",""],
      "groups":{"one":[{"upc":"u"}],"two":[]} } )");
  ASSERT_TRUE(thing.has_value()) << thing.error().message;
  EXPECT_EQ(thing->count, -3);
  EXPECT_EQ(thing->ratio, 25.0);
  EXPECT_EQ(thing->flag, true);
  EXPECT_EQ(thing->name, std::string("a\"\\/\b\f\n\r\t\u00e9\U0001F600\0b", 17));
  EXPECT_EQ(thing->password->reveal(), "hush");
  EXPECT_EQ(thing->words, (std::vector<std::string>{"x", ""}));
  ASSERT_EQ(thing->groups.size(), 2U);
  EXPECT_EQ(thing->groups.at("one").at(0).upc, "u");
}

TEST(Reader, TakesNullAsAbsent) {
  const auto thing = fromJson<Thing>(
      R"({"count":null,"ratio":null,"flag":null,"name":null,"password":null,"words":null,
          "groups":{"a":null}})");
  ASSERT_TRUE(thing.has_value()) << thing.error().message;
  EXPECT_EQ(*thing, Thing{});
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

TEST(Reader, KeepsUnknownFieldsAsTheyCameAndInOrder) {
  const auto thing = fromJson<Thing>(
      R"({"z":1.50 ,"count":1,"a":{"k" : [1 , "}\"" ]} ,"e\u0061":"\u0041","n":null,"l":[],)"
      R"("big":123456789012345678901234567890 , "t":true})");
  ASSERT_TRUE(thing.has_value()) << thing.error().message;
  const std::vector<Extras::Entry> entries(thing->extras.begin(), thing->extras.end());
  EXPECT_EQ(entries, (std::vector<Extras::Entry>{{"z", "1.50"},
                                                 {"a", R"({"k" : [1 , "}\"" ]})"},
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

struct Refusal {
  std::string json;
  std::string problem;
};

class ReaderRefuses : public ::testing::TestWithParam<Refusal> {};

TEST_P(ReaderRefuses, WithThePathAndTheReason) {
  EXPECT_EQ(problemOf<std::vector<Thing>>(GetParam().json), GetParam().problem) << GetParam().json;
}

INSTANTIATE_TEST_SUITE_P(
    Types, ReaderRefuses,
    ::testing::Values(Refusal{R"([{},{"count":"7"}])", "[1].count: expected integer, got string"},
                      Refusal{R"([{"count":true}])", "[0].count: expected integer, got boolean"},
                      Refusal{R"([{"count":3.5}])", "[0].count: expected integer, got 3.5"},
                      Refusal{R"([{"count":3e-1}])", "[0].count: expected integer, got 3e-1"},
                      Refusal{R"([{"count":9223372036854775808}])",
                              "[0].count: 9223372036854775808 is out of range"},
                      Refusal{R"([{"count":-9223372036854775809}])",
                              "[0].count: -9223372036854775809 is out of range"},
                      Refusal{R"([{"count":18446744073709551616}])",
                              "[0].count: 18446744073709551616 is out of range"},
                      Refusal{R"([{"count":1e300}])", "[0].count: 1e300 is out of range"},
                      Refusal{R"([{"count":1e999}])", "[0].count: 1e999 is out of range"},
                      Refusal{R"([{"ratio":1e999}])", "[0].ratio: not a number, or out of range"},
                      Refusal{R"([{"ratio":"1"}])", "[0].ratio: expected number, got string"},
                      Refusal{R"([{"flag":1}])", "[0].flag: expected boolean, got number"},
                      Refusal{R"([{"flag":"true"}])", "[0].flag: expected boolean, got string"},
                      Refusal{R"([{"name":5}])", "[0].name: expected string, got number"},
                      Refusal{R"([{"password":{}}])", "[0].password: expected string, got object"},
                      Refusal{R"([{"words":"x"}])", "[0].words: expected array, got string"},
                      Refusal{R"([{"words":{}}])", "[0].words: expected array, got object"},
                      Refusal{R"([{"words":["a",null]}])",
                              "[0].words[1]: expected string, got null"},
                      Refusal{R"([{"groups":[]}])", "[0].groups: expected object, got array"},
                      Refusal{R"([{"groups":{"a b":[{"tags":{"c":1}}]}}])",
                              "[0].groups.a b[0].tags.c: expected string, got number"},
                      Refusal{"[null]", "[0]: expected object, got null"},
                      Refusal{"[[]]", "[0]: expected object, got array"},
                      Refusal{"12", "expected array, got number"},
                      Refusal{"\"x\"", "expected array, got string"},
                      Refusal{"{}", "expected array, got object"},
                      Refusal{R"({"items":{}})", "expected array, got object"},
                      Refusal{R"({"items":[1]})", "items[0]: expected object, got number"}));

INSTANTIATE_TEST_SUITE_P(
    Text, ReaderRefuses,
    ::testing::Values(
        Refusal{"", "expected JSON, got an empty body"},
        Refusal{"  \n", "expected JSON, got an empty body"},
        Refusal{"[] []", "not valid JSON: text after the end"},
        Refusal{"[]]", "not valid JSON: text after the end"},
        Refusal{"[{\"name\":\"\xff\"}]", "not valid UTF-8"},
        Refusal{"[{\"name\":\"\xed\xa0\x80\"}]", "not valid UTF-8"},
        Refusal{"[{\"x\":\"\xc3\"}]", "not valid UTF-8"},
        Refusal{R"([{"name":"\ud800"}])", "[0].name: not valid JSON: a wrong escape in a string"},
        Refusal{R"([{"name":"\x41"}])", "[0].name: not valid JSON: a wrong escape in a string"},
        Refusal{R"([{"x":"\ud800"}])", "[0].x: not valid JSON: a wrong escape in a string"},
        Refusal{"[{\"name\":\"a\nb\"}]", "not valid JSON: a control character in a string"},
        Refusal{R"([{"name":"a)", "not valid JSON: it is cut off"},
        Refusal{R"([{"count":1})", "not valid JSON: it is cut off"},
        Refusal{R"([{"count":1})" + std::string("\0\0", 2), "not valid JSON: it is cut off"},
        Refusal{R"([{"words":[])", "[0]: not valid JSON"},
        Refusal{R"([{"count":1,"count":1}])", "[0].count: occurs twice"},
        Refusal{R"([{"count":null,"c\u006funt":1}])", "[0].count: occurs twice"},
        Refusal{R"([{"x":1,"y":2,"x":1}])", "[0].x: occurs twice"},
        Refusal{R"([{"x":{"a":1,"b":2,"a":3}}])", "[0].x.a: occurs twice"},
        Refusal{R"([{"groups":{"g":[],"g":[]}}])", "[0].groups.g: occurs twice"},
        Refusal{R"({"items":[],"items":[]})", "items: occurs twice"},
        Refusal{R"([{"count":01}])", "[0].count: not a JSON number"},
        Refusal{R"([{"count":1x}])", "[0].count: not a JSON number"},
        Refusal{R"([{"ratio":1.}])", "[0].ratio: not a number, or out of range"},
        Refusal{R"([{"flag":tru}])", "[0].flag: not valid JSON"},
        Refusal{R"([{"count":nul}])", "[0].count: not valid JSON"},
        Refusal{R"([{"x":01}])", "[0].x: not a JSON number"},
        Refusal{R"([{"x":[1,]}])", "[0].x[1]: not valid JSON"},
        Refusal{R"([{"x":falsey}])", "[0].x: not valid JSON"},
        Refusal{R"([{"count":1,}])", "[0]: not valid JSON"},
        Refusal{R"([{"count" 1}])", "[0]: not valid JSON"},
        Refusal{R"([{count:1}])", "[0]: not valid JSON"},
        Refusal{R"([{"count":}])", "[0].count: not valid JSON"},
        Refusal{R"([{"count":1]])", "[0]: not valid JSON"}, Refusal{"[{},]", "[1]: not valid JSON"},
        Refusal{"<html>", "not valid JSON"}));

TEST(Reader, AllowsSixtyFourLevelsAndNoMore) {
  const auto wrapped = [](std::size_t levels) {
    return R"([{"x":)" + nested(levels - 2, "[", "]") + "}]";
  };
  EXPECT_EQ(problemOf<std::vector<Thing>>(wrapped(64)), "none");
  EXPECT_TRUE(problemOf<std::vector<Thing>>(wrapped(65)).ends_with("nested deeper than 64 levels"));
  const std::string hostile = R"([{"x":)" + std::string(200000, '[');
  EXPECT_NE(problemOf<std::vector<Thing>>(hostile), "none");
  EXPECT_TRUE(problemOf<std::vector<Thing>>(R"([{"x":)" + nested(100000, "[", "]") + "}]")
                  .ends_with("nested deeper than 64 levels"));
}

TEST(Reader, RefusesEveryTruncationWhateverTheMemoryBehindHolds) {
  const std::string whole =
      R"([{"count":1,"name":"ab","words":["x"],"groups":{"g":[{"upc":"u"}]},"x":{"y":[true]}}])";
  ASSERT_EQ(problemOf<std::vector<Thing>>(whole), "none");
  for (const char behind : {']', '}', '"', ',', '1'}) {
    for (std::size_t size = 0; size < whole.size(); ++size) {
      std::string body = whole + std::string(64, behind);
      body.resize(size);
      std::vector<Thing> things;
      EXPECT_FALSE(detail::readJson(body, detail::typeOf<std::vector<Thing>>(), &things))
          << body << " before " << behind;
    }
  }
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
