#include <gmock/gmock.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "kibo/inventory/call_by_name.hpp"
#include "program.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(OperationsCommand, ListsEachOperationInALine) {
  const Ended ended = run({"operations"});
  EXPECT_EQ(ended.code, 0);
  EXPECT_EQ(ended.error, "");
  EXPECT_THAT(ended.output, StartsWith("name "));
  EXPECT_THAT(ended.output,
              HasSubstr("/api/commerce/inventory/{inventoryVersion}/inventory/refresh\n"));
  const auto lines = std::ranges::count(ended.output, '\n');
  EXPECT_EQ(static_cast<std::size_t>(lines), operations().size() + 1);
}

TEST(OperationsCommand, ListsThemAsJson) {
  const Ended ended = run({"operations", "--json"});
  EXPECT_EQ(ended.code, 0);
  EXPECT_EQ(nlohmann::ordered_json::parse(ended.output),
            nlohmann::ordered_json::parse(describeOperations()));
}

TEST(OperationsCommand, OutlivesAReaderThatGoes) {
  Program program({"operations"});
  program.closeOutput();
  EXPECT_EQ(program.errorLine(), "");
  const int code = program.end(0);
  EXPECT_TRUE(code == 0 || code == 1) << code;  // 0: all was written before
}

TEST(DescribeCommand, ShowsTheDescription) {
  const Ended ended = run({"describe", "adjust"});
  EXPECT_EQ(ended.code, 0);
  EXPECT_EQ(nlohmann::ordered_json::parse(ended.output),
            nlohmann::ordered_json::parse(*describeOperation("adjust")));
}

TEST(DescribeCommand, NamesWhatItDoesNotKnow) {
  const Ended ended = run({"describe", "adjusst"});
  EXPECT_EQ(ended.code, 2);
  EXPECT_EQ(ended.output, "");
  EXPECT_THAT(ended.error, AllOf(HasSubstr("'adjusst'"), HasSubstr("kibo-inventory operations")));
  EXPECT_EQ(run({"describe"}).code, 2);
}

}  // namespace
}  // namespace kibo::inventory::cli
