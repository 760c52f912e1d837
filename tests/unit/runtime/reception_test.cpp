#include "runtime/reception.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "api/inventory_operations.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "runtime/core.hpp"

namespace kibo::inventory::detail {
namespace {

struct ReceptionTest : ::testing::Test {
  Result<void> take(const Reception& reception, HttpResponse& response) {
    return reception.take(reception.target, *core, operations::postQueryInventory, response);
  }

  std::shared_ptr<Core> core =
      makeCore({.tenantId = 1,
                .maxJsonDepth = 3,
                .tokenProvider = std::make_shared<testing::StaticToken>(Secret("token"))})
          .value();
  HttpResponse answer{.status = 200, .body = R"([{"upc":"a"},{"upc":"b"}])"};
};

TEST_F(ReceptionTest, ReadsAModel) {
  std::vector<InventoryResponse> rows;
  ASSERT_TRUE(take(intoModel(&rows), answer));
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[1].upc, "b");
}

TEST_F(ReceptionTest, ReadsViewsAsDeepAsTheSettingsAllow) {
  InventoryViews views;
  ASSERT_TRUE(take(intoViews(views), answer));
  EXPECT_EQ(views.size(), 2U);
  answer.body = R"([{"x":[[1]]}])";
  EXPECT_FALSE(take(intoViews(views), answer));
}

TEST_F(ReceptionTest, OfViewsGivesBackTheMemoryOfTheLastAnswer) {
  constexpr std::size_t large = 100'000;
  InventoryViews views;
  answer.body = R"([{"upc":")" + std::string(large, 'u') + R"("}])";
  ASSERT_TRUE(take(intoViews(views), answer));
  EXPECT_EQ(views[0].upc->size(), large);
  EXPECT_LT(answer.body.capacity(), large) << "the body was copied";

  HttpResponse next{.status = 200, .body = "[]"};
  ASSERT_TRUE(take(intoViews(views), next));
  EXPECT_TRUE(views.empty());
  EXPECT_GE(next.body.capacity(), large);
}

TEST_F(ReceptionTest, CountsTheRowsThatWereHandedOver) {
  InventoryResponse current;
  RowReceiver rows(
      typeOf<InventoryResponse>(), &current, [](void*, void*) { return true; }, nullptr);
  const CallContext context{.operation = operations::postQueryInventory.operation,
                            .deadline = core->clock->now() + std::chrono::minutes(1),
                            .stop = {},
                            .clock = *core->clock};
  rows.open(context, core->settings);
  const Reception reception = intoRows(rows);
  EXPECT_EQ(reception.handedOver(), 0U);
  EXPECT_TRUE(take(reception, answer));
  EXPECT_EQ(reception.handedOver(), 2U);
  EXPECT_EQ(intoModel(nullptr).handedOver(), 0U);
}

}  // namespace
}  // namespace kibo::inventory::detail
