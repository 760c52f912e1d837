#include "emulator/answers.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

TEST(ValidationError, NamesEachFieldInAnItem) {
  const Answer refusal = validationError({{"limit", "is wrong"}, {"", "is odd"}});
  const Json body = Json::parse(refusal.body);
  EXPECT_EQ(refusal.status, 400);
  EXPECT_EQ(body.at("errorCode"), "VALIDATION_ERROR");
  EXPECT_EQ(body.at("message"), "The request is not valid");
  EXPECT_EQ(body.at("items").at(0).at("additionalErrorData").at(0).at("value"), "limit");
  EXPECT_FALSE(body.at("items").at(1).contains("additionalErrorData"));
}

TEST(InventoryError, HasTheTwoMembersOfTheService) {
  const Answer refusal = inventoryError(404, "Not Found", "no job");
  EXPECT_EQ(refusal.status, 404);
  EXPECT_EQ(Json::parse(refusal.body), (Json{{"error", "Not Found"}, {"message", "no job"}}));
}

TEST(PlatformError, SurvivesBytesThatAreNoText) {
  const Answer refusal = platformError(404, "NOT_FOUND", "nothing at \xff");
  EXPECT_EQ(Json::parse(refusal.body).at("message"), "nothing at \xef\xbf\xbd");
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
