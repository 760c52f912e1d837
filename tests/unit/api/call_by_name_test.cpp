#include "kibo/inventory/call_by_name.hpp"

#include <gmock/gmock.h>

#include "../runtime/call_fixture.hpp"

namespace kibo::inventory {
namespace {

using ::testing::HasSubstr;

struct CallByName : CallFixture {
  Configuration configuration{settings};

  Result<std::string> call(const NamedCall& named) { return callByName(configuration, named); }
};

constexpr const char* kPassword = R"({"ftpServer":"h","ftpPassword":"geheim"})";

TEST_F(CallByName, SendsWhatATypedCallSends) {
  answers = {ok(R"({"jobID":1})")};
  ASSERT_TRUE(adjust());
  const auto named = call({.operation = "adjust",
                           .body = R"({"items":[{"quantity":1,"upc":"u"}],"locationCode":"L"})"});
  ASSERT_TRUE(named) << named.error().describe();
  EXPECT_EQ(*named, R"({"jobID":1})");
  const auto requests = transport->requests();
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_EQ(requests[0].url, requests[1].url);
  EXPECT_EQ(requests[0].headers, requests[1].headers);
  EXPECT_EQ(requests[0].body, requests[1].body);
}

TEST_F(CallByName, AnswersWhatItsModelHolds) {
  answers = {ok(R"([ {"status":"pending","jobID":9007199254740993,"new":[1,2]}, {} ])")};
  EXPECT_EQ(*call({.operation = "getJobs"}),
            R"([{"jobID":9007199254740993,"status":"pending","new":[1,2]},{}])");
}

TEST_F(CallByName, AnswersNullWhereThereIsNoAnswer) {
  answers = {HttpResponse{.status = 204}};
  EXPECT_EQ(*call({.operation = "deleteReservation", .path = {{"reservationId", "r"}}}), "null");
}

TEST_F(CallByName, SendsNothingThatIsWrong) {
  const auto refused = call({.operation = "getJob", .path = {{"jobID", "x"}}});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().operation, "getJob");
  const auto dots = call({.operation = "getTagCategory", .path = {{"tagCategoryName", ".."}}});
  ASSERT_FALSE(dots);
  EXPECT_THAT(dots.error().message, HasSubstr("tagCategoryName must not be"));
  EXPECT_EQ(sends(), 0U);
}

TEST_F(CallByName, AddsNoSecondTransmission) {
  answers = {lost(Delivery::unknown)};
  const auto failed = call({.operation = "adjust", .body = R"({"locationCode":"L"})"});
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().delivery, Delivery::unknown);
  EXPECT_EQ(sends(), 1U);
}

TEST_F(CallByName, MasksSecretsOfAnswersOnly) {
  answers = {ok(R"([{"fetchFileConfigID":1,"ftpPassword":"geheim"}])")};
  EXPECT_THAT(*call({.operation = "getFetchConfig"}), HasSubstr("geheim"));
  EXPECT_THAT(*call({.operation = "getFetchConfig", .maskSecrets = true}),
              HasSubstr(R"("ftpPassword":"***")"));
  answers = {ok("{}")};
  ASSERT_TRUE(call({.operation = "saveFetchConfig", .body = kPassword, .maskSecrets = true}));
  EXPECT_EQ(transport->requests().back().body, kPassword);
}

TEST_F(CallByName, PreparesTheRequestWithoutATokenOrANetwork) {
  tokens->failure = lost(Delivery::notSent);
  const auto request = prepareByName(configuration, {.operation = "deleteExportSettings",
                                                     .path = {{"exportSettingsName", "a/b"}}});
  ASSERT_TRUE(request) << request.error().describe();
  EXPECT_EQ(request->method, Method::del);
  EXPECT_EQ(request->url, configuration.apiUrl() + "/api/commerce/inventory/v1/export/a%2Fb");
  EXPECT_FALSE(findHeader(request->headers, "Authorization"));
  EXPECT_EQ(request->body, "");
  EXPECT_EQ(sends(), 0U);
}

TEST_F(CallByName, PreparesSecretsAsTheyAreUnlessMasked) {
  NamedCall named{.operation = "saveFetchConfig", .body = kPassword};
  EXPECT_EQ(prepareByName(configuration, named)->body, kPassword);
  named.maskSecrets = true;
  EXPECT_EQ(prepareByName(configuration, named)->body, R"({"ftpServer":"h","ftpPassword":"***"})");
}

TEST_F(CallByName, PreparationNamesTheOperationThatIsWrong) {
  const auto wrong =
      prepareByName(configuration, {.operation = "getJobs"}, {.headers = {{"Authorization", "x"}}});
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().operation, "getJobs");
}

}  // namespace
}  // namespace kibo::inventory
