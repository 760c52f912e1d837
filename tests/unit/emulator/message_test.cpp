#include "emulator/message.hpp"

#include <gmock/gmock.h>

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

TEST(PathSegments, AreDecodedAfterTheSplit) {
  EXPECT_THAT(pathSegments("/api/a%2Fb/c%20d?x=1"), ElementsAre("api", "a/b", "c d"));
}

TEST(PathSegments, IgnoreSlashesAtTheEndOnly) {
  EXPECT_THAT(pathSegments("/api/queue///"), ElementsAre("api", "queue"));
  EXPECT_THAT(pathSegments("/api//queue"), ElementsAre("api", "", "queue"));
  EXPECT_THAT(pathSegments("/"), IsEmpty());
}

TEST(PathSegments, KeepABrokenEscapeAsItIs) {
  EXPECT_THAT(pathSegments("/100%/%zz/%4"), ElementsAre("100%", "%zz", "%4"));
}

TEST(QueryParameters, KeepRepeatedNames) {
  EXPECT_THAT(
      queryParameters("/q?types=A&types=B&empty&plus=a+b%2B#part"),
      ElementsAre(Pair("empty", ""), Pair("plus", "a b+"), Pair("types", "A"), Pair("types", "B")));
  EXPECT_THAT(queryParameters("/q"), IsEmpty());
}

TEST(Request, AnswersAnAbsentHeaderWithAnEmptyText) {
  const Request request{.headers = {{"host", "h"}}};
  EXPECT_EQ(request.header("host"), "h");
  EXPECT_EQ(request.header("accept"), "");
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
