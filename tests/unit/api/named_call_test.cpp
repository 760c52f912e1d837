#include "api/named_call.hpp"

#include <gmock/gmock.h>

#include "json/writer.hpp"

namespace kibo::inventory::detail {
namespace {

using ::testing::HasSubstr;

std::string problemOf(const NamedCall& call) {
  JsonReader json;
  const auto read = readCall(json, call, {});
  if (read) return "none";
  EXPECT_EQ(read.error().kind, ErrorKind::invalidRequest);
  EXPECT_EQ(read.error().delivery, Delivery::notSent);
  return read.error().operation + ": " + read.error().message;
}

TEST(NamedCall, IsReadIntoTheModelsOfItsOperation) {
  JsonReader json;
  const auto read =
      readCall(json,
               {.operation = "updateItemQuantity",
                .path = {{"quantity", "3.0"}, {"reservationItemId", "i/1"}, {"reservationId", "r"}},
                .query = {{"runSynchronous", "true"}, {"responseFields", "id"}},
                .body = R"({"shippingMethodCode":"s"})"},
               {});
  ASSERT_TRUE(read) << read.error().message;
  const Arguments arguments = read->arguments();
  using Pair = std::pair<std::string_view, std::string>;
  EXPECT_THAT(arguments.path, ::testing::UnorderedElementsAre(Pair{"reservationId", "r"},
                                                              Pair{"reservationItemId", "i/1"},
                                                              Pair{"quantity", "3"}));
  std::string text;
  ASSERT_TRUE(writeJson(*arguments.query.type, arguments.query.value, text));
  EXPECT_EQ(text, R"({"runSynchronous":true,"responseFields":"id"})");
}

TEST(NamedCall, RefusesAndNamesAWrongArgument) {
  struct Case {
    NamedCall call;
    const char* problem;
  };
  const std::string body = R"({"locationCode":"L","items":[]})";
  for (const Case& wrong : {
           Case{{.operation = "nope"}, ": there is no operation called 'nope'"},
           Case{{.operation = "getJob"}, "getJob: the path value jobID is missing"},
           Case{{.operation = "getJob", .path = {{"jobID", "1"}, {"jobID", "1"}}},
                "getJob: the path value jobID is given twice"},
           Case{{.operation = "getJob", .path = {{"jobID", "1"}, {"x", "1"}}},
                "getJob: there is no path value x; the operation has: jobID"},
           Case{{.operation = "getJob", .path = {{"jobID", "9223372036854775808"}}},
                "getJob: the path value jobID must be an integer"},
           Case{{.operation = "deleteExportSettings", .path = {{"exportSettingsName", "\xff"}}},
                "deleteExportSettings: the path value exportSettingsName is not UTF-8 text"},
           Case{{.operation = "getJobs", .query = {{"limit", "x"}}},
                "getJobs: the query parameter limit: a whole number is wanted"},
           Case{{.operation = "getJobs", .query = {{"limits", "1"}}},
                "getJobs: the query parameter limits: there is no such parameter; the operation "
                "has: types, locationCode, limit"},
           Case{{.operation = "refresh", .query = {{"x-vol-site", "1"}}, .body = body},
                "refresh: the query parameter x-vol-site: there is no such parameter; the "
                "operation has: none"},
           Case{{.operation = "postQueryInventory", .query = {{"x-vol-site", "a"}}, .body = "{}"},
                "postQueryInventory: the query parameter x-vol-site: a whole number is wanted"},
           Case{{.operation = "postQueryInventory",
           .query = {{"x-vol-site", "1"}, {"x-vol-site", "1"}},
           .body = "{}"},
                "postQueryInventory: the query parameter x-vol-site: it is given twice"},
           Case{{.operation = "getJobs", .body = "{}"}, "getJobs: the operation takes no body"},
           Case{{.operation = "refresh"}, "refresh: the operation needs a body"},
           Case{{.operation = "refresh", .body = "{"}, "refresh: the body: not valid JSON"},
           Case{{.operation = "refresh", .body = "[]"},
                "refresh: the body: expected object, got array"},
           Case{{.operation = "refresh", .body = R"({"items":[{"quantity":"7"}]})"},
                "refresh: the body: items[0].quantity: expected integer, got string"},
           Case{{.operation = "refresh", .body = R"({"userID":1,"userID":1})"},
                "refresh: the body: userID: occurs twice"},
           Case{{.operation = "refresh", .body = R"({"a":1,"items":[{"b":1}]})"},
                "refresh: the body: a: RefreshRequest has no such field; items[0].b: RefreshItem "
                "has no such field"},
           Case{{.operation = "updateZipCode",
           .path = {{"reservationId", "r"}, {"zipCode", "1"}},
           .body = R"({"items":[]})"},
                "updateZipCode: the body: expected array, got object"},
           Case{{.operation = "saveFetchConfig", .body = R"({"cronExpression":"61 * * * *"})"},
                "saveFetchConfig: cronExpression: minute, character 1"},
           Case{{.operation = "saveFetchConfig", .body = R"({"ftpPassword":"***"})"},
                "saveFetchConfig: the body: ftpPassword is masked: read it with secrets shown"},
           Case{{.operation = "createExportSettings",
           .body = R"({"exportSettings":{"s3Information":[{"secret":"***"}],"apiKey":"***"}})",
           .allowUnknown = true},
                "createExportSettings: the body: exportSettings.apiKey is masked: read it with "
                "secrets shown; exportSettings.s3Information[0].secret is masked: "},
       }) {
    EXPECT_THAT(problemOf(wrong.call), ::testing::StartsWith(wrong.problem));
  }
}

TEST(NamedCall, TakesWhatTheModelsDoNotHaveWhenAllowed) {
  JsonReader json;
  const auto read = readCall(
      json,
      {.operation = "getJobs", .query = {{"new", "a \"b\""}, {"limit", "1"}}, .allowUnknown = true},
      {});
  ASSERT_TRUE(read) << read.error().message;
  std::string text;
  ASSERT_TRUE(writeJson(read->query.type(), read->query.get(), text));
  EXPECT_EQ(text, R"({"limit":1,"new":"a \"b\""})");

  EXPECT_EQ(problemOf({.operation = "refresh", .body = R"({"a":1})", .allowUnknown = true}),
            "none");
  EXPECT_THAT(
      problemOf(
          {.operation = "getJobs", .query = {{"new", "1"}, {"new", "1"}}, .allowUnknown = true}),
      HasSubstr("new: it is given twice"));
}

TEST(NamedCall, PutsTheSiteIntoTheOptions) {
  JsonReader json;
  const NamedCall call{
      .operation = "postQueryInventory", .query = {{"x-vol-site", "7"}}, .body = "{}"};
  const auto read = readCall(json, call, {});
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->options.siteInQuery, 7);
  EXPECT_FALSE(readCall(json, call, {.siteInQuery = 8}));
}

}  // namespace
}  // namespace kibo::inventory::detail
