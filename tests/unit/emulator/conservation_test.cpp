// Whatever is done to stock, in whatever order, no unit appears or disappears by itself.
#include <gmock/gmock.h>

#include <random>

#include "emulator/allocation.hpp"
#include "emulator/bin_contents.hpp"
#include "emulator/deletion.hpp"
#include "emulator/query_json.hpp"
#include "emulator/redistribution.hpp"
#include "emulator/stock_change.hpp"

namespace kibo::inventory::testing::detail {
namespace {

const std::vector<std::string> kProducts{"A", "B", "C"};
const std::vector<std::string> kLocations{"L1", "L2"};

/// Carries out random operations with small numbers, so that they meet often.
class RandomWork {
 public:
  explicit RandomWork(unsigned seed) : random_(seed) {
    for (const std::string& location : kLocations) {
      for (const std::string& upc : kProducts) put(location, upc);
    }
    TagBook tags;
    tags.add(
        {{"name", "Channel"},
         {"tags",
          {{{"tagValue", "Web"}, {"percent", 60}}, {{"tagValue", "Store"}, {"percent", 40}}}}});
    shares_ = sharesOf(tags);
  }

  void step() {
    const std::string location = kLocations[below(kLocations.size())];
    const std::string upc = kProducts[below(kProducts.size())];
    const auto quantity = static_cast<std::int64_t>(below(12)) + 1;
    Json item{{"upc", upc}};
    if (below(4) == 0) item["tags"] = {{"Channel", below(2) == 0 ? "Web" : "Store"}};
    switch (below(9)) {
      case 0:
        item["quantity"] = quantity - 6;
        return change(ChangeKind::adjust, location, item);
      case 1:
        item["quantity"] = quantity;
        return change(ChangeKind::refresh, location, item);
      case 2:
      case 3:
        return allocate(AllocationKind::allocate, location, item, quantity);
      case 4:
        return allocate(AllocationKind::deallocate, location, item, quantity);
      case 5:
        return allocate(AllocationKind::fulfill, location, item, quantity);
      case 6:
        releasePending(0, stock, book, {});
        return;
      case 7:
        return redistribute(*stock.find(location), shares_, {});
      default:
        return erase(location, item);
    }
  }

  Stock stock;
  HoldBook book;

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  void put(const std::string& location, const std::string& upc) {
    stock.put(
        parseStockRecord(
            {{"locationCode", location}, {"upc", upc}, {"onHand", 20}, {"safetyStock", below(3)}})
            .value());
  }

  void change(ChangeKind kind, const std::string& location, const Json& item) {
    static_cast<void>(apply({kind, location, Json::array({item})}, stock, {}));
  }

  void allocate(AllocationKind kind, const std::string& location, const Json& item,
                std::int64_t quantity) {
    const auto order = static_cast<std::int64_t>(below(3));
    static_cast<void>(
        apply({.kind = kind,
               .items = {{.holder = {.orderID = order, .orderItemID = order, .shipmentID = order},
                          .locationCode = location,
                          .product = Product::of(item),
                          .quantity = quantity,
                          .tags = item.value("tags", Tags{})}},
               .decrementOnHand = below(2) == 0},
              stock, book, {}));
  }

  void erase(const std::string& location, const Json& item) {
    const RecordDeletion deletion{
        .items = {{.product = exactPattern(item), .tags = item.value("tags", Tags{})}}};
    deletion.erase(*stock.find(location), {stock, book, bins_}, {});
    const std::string upc = item.at("upc");
    if (stock.find(location)->find({.upc = upc}) == nullptr) put(location, upc);
  }

  std::mt19937 random_;
  BinContents bins_;
  std::vector<TaggedShare> shares_;
};

std::int64_t shown(const Json& row, const char* name) { return row.at(name).get<std::int64_t>(); }

void expectWhole(const Location& location, const StockRecord& record, const HoldBook& book) {
  StockFilter filter;
  filter.includeNegative = true;
  const auto row = viewRecord(location, record, filter, {});
  ASSERT_TRUE(row);
  const Json json = printRow(*row, {}, 0);
  EXPECT_EQ(shown(json, "onHand"), shown(json, "allocated") + shown(json, "available") +
                                       shown(json, "pending") + record.safetyStock);
  EXPECT_GE(record.quantities.allocated, 0);
  EXPECT_GE(record.quantities.pending, 0);
  Quantities held;
  for (const Hold& hold : book.holds()) {
    if (hold.recordID != record.id) continue;
    EXPECT_GT(hold.quantity(), 0);
    held += {.allocated = hold.allocated, .pending = hold.pending};
  }
  EXPECT_EQ(held.allocated, record.quantities.allocated);
  EXPECT_EQ(held.pending, record.quantities.pending);
  for (const TaggedStock& part : record.tagged) {
    EXPECT_GE(part.quantities.allocated, 0);
    EXPECT_GE(part.quantities.pending, 0);
  }
}

/// What was allocated, less what was let go and what was shipped, is what is held.
void expectEventsToMakeTheHolds(const HoldBook& book) {
  std::map<std::pair<Holder, std::int64_t>, std::int64_t> sums;
  for (const HoldEvent& event : book.events()) {
    const bool adds = event.type == HoldEventType::allocated;
    sums[{event.holder, event.recordID}] += adds ? event.quantity : -event.quantity;
  }
  for (const Hold& hold : book.holds()) sums[{hold.holder, hold.recordID}] -= hold.quantity();
  for (const auto& [key, sum] : sums) EXPECT_EQ(sum, 0) << key.first.orderID;
}

class Conservation : public ::testing::TestWithParam<unsigned> {};

TEST_P(Conservation, HoldsAfterEveryStep) {
  RandomWork work(GetParam());
  for (int i = 0; i < 1'000 && !HasFailure(); ++i) {
    work.step();
    for (const Location& location : std::as_const(work.stock).locations()) {
      for (const StockRecord& record : location.records()) {
        expectWhole(location, record, work.book);
      }
    }
    expectEventsToMakeTheHolds(work.book);
  }
  EXPECT_GT(work.book.events().size(), 200U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Conservation, ::testing::Range(1U, 9U));

/// As long as nobody adjusts or refreshes below what is allocated, there is no debt either.
TEST(Conservation, SellsNothingThatIsNotThere) {
  Stock stock;
  stock.put(parseStockRecord({{"locationCode", "L"}, {"upc", "A"}, {"onHand", 50}}).value());
  HoldBook book;
  std::mt19937 random(7);
  const StockRecord& record = *stock.find("L")->find({.upc = "A"});
  for (int i = 0; i < 2'000; ++i) {
    const auto order = static_cast<std::int64_t>(random() % 4);
    const Allocation request{.kind = static_cast<AllocationKind>(random() % 3),
                             .items = {{.holder = {.orderID = order},
                                        .locationCode = "L",
                                        .product = {.upc = "A"},
                                        .quantity = static_cast<std::int64_t>(random() % 9) + 1}}};
    static_cast<void>(apply(request, stock, book, {}));
    if (i % 5 == 0) addOnHand(*stock.find("L")->find({.upc = "A"}), {}, 3, {});
    releasePending(0, stock, book, {});
    ASSERT_GE(record.quantities.onHand, record.quantities.allocated);
    // Nobody waits while there is something to have.
    ASSERT_TRUE(record.quantities.pending == 0 ||
                record.quantities.onHand == record.quantities.allocated);
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
