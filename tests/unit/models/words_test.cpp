#include <gtest/gtest.h>

#include "kibo/inventory/models/aggregate.hpp"
#include "kibo/inventory/models/inventory.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/stock_change.hpp"

namespace kibo::inventory {
namespace {

template <class E>
std::string wordOf(E value) {
  return std::string(Open<E>(value).word());
}

TEST(Words, AreThoseOfTheService) {
  EXPECT_EQ(wordOf(InventoryRequestType::all), "ALL");
  EXPECT_EQ(wordOf(InventoryRequestType::partial), "PARTIAL");
  EXPECT_EQ(wordOf(InventoryRequestType::any), "ANY");
  EXPECT_EQ(wordOf(InventoryRequestType::allStores), "ALL_STORES");
  EXPECT_EQ(wordOf(InventorySort::onHand), "ON_HAND");
  EXPECT_EQ(wordOf(InventorySort::available), "AVAILABLE");
  EXPECT_EQ(wordOf(InventorySort::allocated), "ALLOCATED");
  EXPECT_EQ(wordOf(InventorySort::partNumber), "PART_NUMBER");
  EXPECT_EQ(wordOf(InventorySort::productId), "PRODUCT_ID");
  EXPECT_EQ(wordOf(DistanceUnit::miles), "MILES");
  EXPECT_EQ(wordOf(DistanceUnit::kilometers), "KM");
  EXPECT_EQ(wordOf(FutureInventoryType::refresh), "REFRESH");
  EXPECT_EQ(wordOf(FutureInventoryType::adjust), "ADJUST");
  EXPECT_EQ(wordOf(FutureInventoryScope::futureOnly), "futureOnly");
  EXPECT_EQ(wordOf(FutureInventoryScope::futureAndCurrent), "futureAndCurrent");
  EXPECT_EQ(wordOf(SmartMethod::sync), "sync");
  EXPECT_EQ(wordOf(SmartMethod::async), "async");
  EXPECT_EQ(wordOf(JobStatus::pending), "PENDING");
  EXPECT_EQ(wordOf(JobStatus::working), "WORKING");
  EXPECT_EQ(wordOf(JobStatus::success), "SUCCESS");
  EXPECT_EQ(wordOf(JobStatus::failed), "FAILED");
  EXPECT_EQ(wordOf(JobStatus::completed), "COMPLETED");
  EXPECT_EQ(wordOf(JobType::refresh), "REFRESH");
  EXPECT_EQ(wordOf(JobType::adjust), "ADJUST");
  EXPECT_EQ(wordOf(JobType::releaseShipments), "RELEASE_SHIPMENTS");
  EXPECT_EQ(wordOf(JobType::createPickWave), "CREATE_PICK_WAVE");
  EXPECT_EQ(wordOf(JobType::closePickWave), "CLOSE_PICK_WAVE");
  EXPECT_EQ(wordOf(JobType::putAwayFile), "PUT_AWAY_FILE");
  EXPECT_EQ(wordOf(JobType::shortPickError), "SHORT_PICK_ERROR");
  EXPECT_EQ(wordOf(JobType::binAuditStart), "BIN_AUDIT_START");
  EXPECT_EQ(wordOf(JobType::binAuditCompletion), "BIN_AUDIT_COMPLETION");
  EXPECT_EQ(wordOf(JobType::createBinAudit), "CREATE_BIN_AUDIT");
  EXPECT_EQ(wordOf(JobType::releasePendingItems), "RELEASE_PENDING_ITEMS");
  EXPECT_EQ(wordOf(JobType::allocate), "ALLOCATE");
  EXPECT_EQ(wordOf(JobType::deallocate), "DEALLOCATE");
  EXPECT_EQ(wordOf(JobType::fulfill), "FULFILL");
  EXPECT_EQ(wordOf(JobType::deletion), "DELETE");
}

}  // namespace
}  // namespace kibo::inventory
