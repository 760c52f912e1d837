#include "helpers/bulk_plain_item.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "json/writer.hpp"
#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory::detail {
namespace {

std::string written(const RefreshItem& item) {
  std::string text;
  EXPECT_TRUE(writeJson(typeOf<RefreshItem>(), &item, text));
  return text;
}

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

TEST(BulkPlainItem, IsWrittenAsByTheWriter) {
  const std::string longest(64, 'x');
  for (const RefreshItem& item : {
           RefreshItem{.upc = "A", .quantity = 1},
           RefreshItem{.partNumber = "p-1", .quantity = -3, .floor = 0, .safetyStock = kLeast},
           RefreshItem{.sku = "1234567", .safetyStock = 9},
           RefreshItem{.upc = longest,
           .partNumber = longest,
           .sku = longest,
           .quantity = kLeast,
           .floor = kLeast,
           .safetyStock = kLeast},
           RefreshItem{.upc = "", .quantity = 0},
       }) {
    std::string text = "before";
    ASSERT_TRUE(writePlainItem(item, text)) << written(item);
    EXPECT_EQ(text, "before" + written(item));
  }
}

TEST(BulkPlainItem, LeavesTheOthersToTheWriter) {
  for (const RefreshItem& item : {
           RefreshItem{},
           RefreshItem{.upc = "\"", .quantity = 1},
           RefreshItem{.upc = "\xc3\xa9", .quantity = 1},
           RefreshItem{.upc = std::string(65, 'x')},
           RefreshItem{.upc = "A", .attributes = {"a"}},
           RefreshItem{.upc = "A", .binID = 1},
           RefreshItem{.upc = "A", .condition = "c"},
           RefreshItem{.upc = "A", .currencyID = 1},
           RefreshItem{.upc = "A", .date = "d"},
           RefreshItem{.upc = "A", .deliveryDate = "d"},
           RefreshItem{.upc = "A", .externalID = "e"},
           RefreshItem{.upc = "A", .granularInventoryTrackingEnabled = true},
           RefreshItem{.upc = "A", .inventoryLocatorName = "i"},
           RefreshItem{.upc = "A", .lotCode = "l"},
           RefreshItem{.upc = "A", .LTD = 1.0},
           RefreshItem{.upc = "A", .retailPrice = 1.0},
           RefreshItem{.upc = "A", .serialNumber = "s"},
           RefreshItem{.upc = "A", .tags = {{"c", "v"}}},
           inventory::fromJson<RefreshRequest>(R"({"items":[{"upc":"A","newer":1}]})")
               .value()
               .items.front(),
       }) {
    std::string text = "before";
    EXPECT_FALSE(writePlainItem(item, text)) << written(item);
    EXPECT_EQ(text, "before");
  }
}

}  // namespace
}  // namespace kibo::inventory::detail
