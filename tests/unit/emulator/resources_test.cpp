#include "emulator/resources.hpp"

#include <gtest/gtest.h>

#include "emulator/state.hpp"

namespace kibo::inventory::testing::detail {
namespace {

TEST(Overlay, TakesWhatIsSaidAndIsNotTheServicesOwn) {
  Json kept = Json::parse(R"({"a":1,"b":{"c":2},"id":5})");
  const std::string_view own[] = {"id"};
  overlay(kept, Json::parse(R"({"a":null,"b":{"d":3},"e":[4],"id":6})"), own);
  EXPECT_EQ(kept, Json::parse(R"({"a":1,"b":{"d":3},"id":5,"e":[4]})"));
}

TEST(ResourceAnswers, HaveTheServicesShape) {
  const Answer missing = notFound("bin 4");
  EXPECT_EQ(missing.status, 404);
  EXPECT_EQ(Json::parse(missing.body),
            (Json{{"error", "Not Found"}, {"message", "There is no bin 4"}}));
  const Answer taken = alreadyThere("a bin X", "WORD");
  EXPECT_EQ(taken.status, 409);
  EXPECT_EQ(Json::parse(taken.body),
            (Json{{"error", "WORD"}, {"message", "There is already a bin X"}}));
  EXPECT_EQ(success(3), Json::parse(R"({"success":true,"messages":[],"numResults":3})"));
}

TEST(PathNumber, IsAWholeNumberOrNothing) {
  State state;
  const Request request;
  const std::pair<const char*, std::optional<std::int64_t>> cases[] = {
      {"7", 7},
      {"9007199254740993", 9007199254740993},
      {"7x", {}},
      {"", {}},
      {"99999999999999999999", {}}};
  for (const auto& [text, number] : cases) {
    const Context context{.state = state, .request = request, .values = {{"id", text}}};
    EXPECT_EQ(pathNumber(context, "id"), number) << text;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
