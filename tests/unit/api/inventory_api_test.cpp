#include "kibo/inventory/inventory_api.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "kibo/inventory/testing/fake_transport.hpp"

namespace kibo::inventory {
namespace {

using testing::FakeTransport;

/// A configuration whose every request is answered with `body`.
struct Answering {
  explicit Answering(std::string body)
      : transport(std::make_shared<FakeTransport>(
            [body = std::move(body)](const HttpRequest&, const CallContext&)
                -> Result<HttpResponse> { return HttpResponse{.status = 200, .body = body}; })),
        configuration({.tenantId = 1,
                       .tokenProvider = std::make_shared<testing::StaticToken>(Secret("t")),
                       .httpTransport = transport}) {}

  std::shared_ptr<FakeTransport> transport;
  Configuration configuration;
};

constexpr std::string_view kHost = "https://t1.sandbox.mozu.com/api/commerce/";

struct Row {
  std::string name;
  std::string answer;
  std::function<bool(const InventoryApi&)> call;
  std::string method;
  std::string path;
  std::string body;
};

class InventoryOperation : public ::testing::TestWithParam<Row> {};

TEST_P(InventoryOperation, IsOnTheWireAsTheContractSays) {
  const Row& row = GetParam();
  const Answering service(row.answer);
  EXPECT_TRUE(row.call(InventoryApi(service.configuration)));
  const auto requests = service.transport->requests();
  ASSERT_EQ(requests.size(), 1U);
  EXPECT_EQ(toString(requests[0].method), row.method);
  EXPECT_EQ(requests[0].url, std::string(kHost) + row.path);
  EXPECT_EQ(requests[0].body, row.body);
}

const InventoryRequest kQuery{.items = {{.upc = "u"}}, .type = InventoryRequestType::allStores};
const std::string kQueryBody = R"({"items":[{"upc":"u"}],"type":"ALL_STORES"})";
const std::string kChangeBody = R"({"locationCode":"L","items":[{"upc":"u","quantity":2}]})";

INSTANTIATE_TEST_SUITE_P(
    All, InventoryOperation,
    ::testing::Values(
        Row{"postQueryInventory", R"([{"upc":"u","onHand":3}])",
            [](const InventoryApi& api) {
              const auto rows = api.postQueryInventory(kQuery);
              return rows && rows->size() == 1 && (*rows)[0].onHand == 3;
            },
            "POST", "inventory/v5/inventory", kQueryBody},
        Row{"postQueryRealTimeInventory", "[]",
            [](const InventoryApi& api) {
              return api.postQueryRealTimeInventory(kQuery).has_value();
            },
            "POST", "realtime-inventory/v5/inventory", kQueryBody},
        Row{"getInventory", "[]",
            [](const InventoryApi& api) {
              return api
                  .getInventory({.type = InventoryRequestType::any,
                                 .limit = 5,
                                 .locationWhitelist = {"A", "B"},
                                 .pickup = true})
                  .has_value();
            },
            "GET",
            "inventory/v5/inventory?type=ANY&limit=5&locationWhitelist=A&locationWhitelist=B&"
            "pickup=true",
            ""},
        Row{"aggregate", R"([{"upc":"u","available":9}])",
            [](const InventoryApi& api) {
              const auto totals = api.aggregate({.items = {{.upc = "u"}}});
              return totals && totals->at(0).available == 9;
            },
            "POST", "inventory/v5/inventory/aggregate", R"({"items":[{"upc":"u"}]})"},
        Row{"adjust", R"({"jobID":4})",
            [](const InventoryApi& api) {
              return api.adjust({.locationCode = "L", .items = {{.upc = "u", .quantity = 2}}})
                         .value()
                         .jobID == 4;
            },
            "POST", "inventory/v5/inventory/adjust", kChangeBody},
        Row{"refresh", R"({"jobID":4})",
            [](const InventoryApi& api) {
              return api.refresh({.locationCode = "L", .items = {{.upc = "u", .quantity = 2}}})
                         .value()
                         .jobID == 4;
            },
            "POST", "inventory/v5/inventory/refresh", kChangeBody},
        Row{"smartAdjustInventory", R"({"method":"sync","jobID":null})",
            [](const InventoryApi& api) {
              const auto done = api.smartAdjustInventory(
                  {.locationCode = "L", .items = {{.upc = "u", .quantity = 2}}});
              return done && !done->jobID;
            },
            "POST", "inventory/v5/inventory/smart-adjust/", kChangeBody},
        Row{"smartRefreshInventory", R"({"method":"async","jobID":"12"})",
            [](const InventoryApi& api) {
              const auto done = api.smartRefreshInventory(
                  {.locationCode = "L", .items = {{.upc = "u", .quantity = 2}}});
              return done && done->jobID == "12";
            },
            "POST", "inventory/v5/inventory/smart-refresh/", kChangeBody}),
    [](const auto& row) { return row.param.name; });

TEST(QueryPages, AsksPageByPageAndKeepsTheQuestion) {
  const Answering service(R"([{"locationCode":"L","upc":"a"},{"locationCode":"L","upc":"b"}])");
  std::vector<std::string> products;
  for (const auto& row : InventoryApi(service.configuration)
                             .queryPages({.type = InventoryRequestType::any,
      .requestLocation = {{.locationCode = "L"}}})) {
    products.push_back(*row.value().upc);
  }
  EXPECT_EQ(products, (std::vector<std::string>{"a", "b"}));
  const auto requests = service.transport->requests();
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_EQ(requests[0].body,
            R"({"type":"ANY","requestLocation":{"locationCode":"L"},"pageSize":200,"pageNum":1})");
  EXPECT_EQ(requests[1].body,
            R"({"type":"ANY","requestLocation":{"locationCode":"L"},"pageSize":200,"pageNum":2})");
}

}  // namespace
}  // namespace kibo::inventory
