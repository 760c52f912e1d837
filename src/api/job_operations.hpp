#pragma once

#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<JobQueueResponse> getJob{
    {.id = "getJob",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/queue/{jobID}",
     .effect = Effect::read,
     .group = "JobApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<std::vector<JobQueueResponse>, void, JobListQuery> getJobs{
    {.id = "getJobs",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/queue",
     .effect = Effect::read,
     .group = "JobApi",
     .sources = kAllSources,
     .limits = "100 jobs unless limit says otherwise"}};
inline constexpr TypedOperation<JobIDResponse> deleteOldInventory{
    {.id = "deleteOldInventory",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/deleteOldInventory/{months}",
     .effect = Effect::idempotent,
     .group = "JobApi",
     .sources = kAllSources}};

inline constexpr const OperationRow* kJobOperations[] = {&getJob, &getJobs, &deleteOldInventory};

}  // namespace kibo::inventory::detail::operations
