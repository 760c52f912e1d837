#include "kibo/inventory/row_visitor.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "kibo/inventory/call_options.hpp"

namespace kibo::inventory {
namespace {

// `postQueryInventory(request, {})` and `(request, options)` are calls without a visitor.
static_assert(!std::is_default_constructible_v<RowVisitor>);
static_assert(!std::is_constructible_v<RowVisitor, CallOptions&>);
static_assert(!std::is_constructible_v<RowVisitor, int (*)(InventoryResponse&&)>);
static_assert(!std::is_constructible_v<RowVisitor, void (*)(InventoryResponse&)>);
static_assert(std::is_trivially_copyable_v<RowVisitor>);

InventoryResponse rowOf(std::string upc) { return {.upc = std::move(upc)}; }

bool wantsMoreThanA(const InventoryResponse& row) { return row.upc != "a"; }

TEST(RowVisitor, OfNothingReturnedWantsAllRows) {
  std::vector<std::string> seen;
  const auto visit = [&](InventoryResponse&& row) { seen.push_back(*std::move(row.upc)); };
  const RowVisitor visitor = visit;
  EXPECT_TRUE(visitor(rowOf("a")));
  EXPECT_TRUE(visitor(rowOf("b")));
  EXPECT_EQ(seen, (std::vector<std::string>{"a", "b"}));
}

TEST(RowVisitor, PassesOnWhetherMoreIsWanted) {
  int left = 2;
  auto visit = [left](const InventoryResponse&) mutable { return --left > 0; };
  const RowVisitor visitor(visit);
  EXPECT_TRUE(visitor(rowOf("a")));
  EXPECT_FALSE(visitor(rowOf("b")));
}

TEST(RowVisitor, TakesFunctions) {
  for (const RowVisitor visitor : {RowVisitor(wantsMoreThanA), RowVisitor(*wantsMoreThanA)}) {
    EXPECT_FALSE(visitor(rowOf("a")));
    EXPECT_TRUE(visitor(rowOf("b")));
  }
  bool (*const pointer)(const InventoryResponse&) = wantsMoreThanA;
  EXPECT_FALSE(RowVisitor(pointer)(rowOf("a")));
}

TEST(RowVisitor, TakesWhatCannotBeCopiedOrTakesTheRowByValue) {
  const auto visit = [owned = std::make_unique<int>(1)](InventoryResponse row) {
    return row.upc == "a" && *owned == 1;
  };
  EXPECT_TRUE(RowVisitor(visit)(rowOf("a")));
}

TEST(RowVisitor, PassesOnWhatIsThrown) {
  const auto visit = [](InventoryResponse&&) { throw std::runtime_error("full"); };
  const RowVisitor visitor = visit;
  EXPECT_THROW(visitor(rowOf("a")), std::runtime_error);
}

}  // namespace
}  // namespace kibo::inventory
