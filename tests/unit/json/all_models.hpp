#pragma once

#include <gtest/gtest.h>

#include <string>

#include "json/record.hpp"
#include "kibo/inventory/models/aggregate.hpp"
#include "kibo/inventory/models/inventory.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory::testing {

/// Every model of the library, for typed tests.
using AllModels = ::testing::Types<ItemQuantity, RequestLocation, InventoryRequest, InventoryQuery,
                                   InventoryFutureInventory, TagQuantity, InventoryResponse,
                                   InventoryItem, AggregateRequest, AggregateResponse, AdjustItem,
                                   AdjustRequest, RefreshItem, RefreshRequest, JobIDResponse,
                                   SmartInventoryResponse, JobQueueResponse, JobListQuery>;

/// Names the typed tests after the models.
struct ModelName {
  template <class M>
  static std::string GetName(int /*index*/) {
    return std::string(recordOf(static_cast<const M*>(nullptr)).name);
  }
};

}  // namespace kibo::inventory::testing
