#include "json/print.hpp"

#include <gtest/gtest.h>

#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/job.hpp"

namespace kibo::inventory::detail {
namespace {

struct Login {
  std::optional<std::string> user{};
  Secret password{};
  std::vector<Secret> older{};
};

constexpr FieldRow kLoginFields[] = {
    field<&Login::user>("user"),
    field<&Login::password>("password"),
    field<&Login::older>("older"),
};

const Record& recordOf(const Login*) noexcept {
  static constexpr Record kRecord{.name = "Login", .fields = kLoginFields};
  return kRecord;
}

template <class M>
std::string printed(const M& model) {
  return printValue(typeOf<M>(), &model);
}

TEST(Print, ShowsWhatIsSetInOneLine) {
  EXPECT_EQ(printed(InventoryResponse{}), "InventoryResponse{}");
  EXPECT_EQ(
      printed(InventoryResponse{
          .locationCode = "ALB",
          .onHand = 1000,
          .attributes = {"a", "b\n"},
          .distance = 2.5,
          .pickup = false,
          .taggedInventory = {{.tags = {{"Color", "red"}, {"Size", "M"}}, .available = 1}, {}},
      }),
      R"(InventoryResponse{locationCode: "ALB", onHand: 1000, attributes: ["a", "b\n"], )"
      R"(distance: 2.5, pickup: false, taggedInventory: [)"
      R"(TagQuantity{tags: {"Color": "red", "Size": "M"}, available: 1}, TagQuantity{}]})");
  EXPECT_EQ(printed(JobQueueResponse{.status = Open<JobStatus>("paused")}),
            R"(JobQueueResponse{status: "paused"})");
}

TEST(Print, NeverShowsASecret) {
  const Login login{.user = "kim", .password = Secret("hush"), .older = {Secret("a"), Secret("b")}};
  EXPECT_EQ(printed(login), R"(Login{user: "kim", password: ***, older: [***, ***]})");
}

TEST(Print, NamesExtrasWithoutTheirValues) {
  InventoryResponse row;
  row.extras.set("apiKey", R"("hush")");
  row.extras.set("b\n", "1");
  EXPECT_EQ(printed(row), R"(InventoryResponse{extras: ["apiKey", "b\n"]})");
  row.sku = "s";
  EXPECT_EQ(printed(row), R"(InventoryResponse{sku: "s", extras: ["apiKey", "b\n"]})");
}

TEST(Print, ShowsARecordByItsDescription) {
  const InventoryResponse row{.upc = "u"};
  EXPECT_EQ(printRecord(recordOf(&row), &row), R"(InventoryResponse{upc: "u"})");
}

}  // namespace
}  // namespace kibo::inventory::detail
