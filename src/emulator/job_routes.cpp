// The queue of jobs.
#include <charconv>

#include "emulator/answers.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr FieldRule kFilterRules[] = {
    {"locationCode", Kind::text},  {"limit", Kind::positive},        {"owner", Kind::integer},
    {"types", Kind::texts},        {"originalFilename", Kind::text}, {"pageSize", Kind::positive},
    {"startIndex", Kind::integer},
};

Answer getJobs(Context& context) {
  Json query;
  const Parameters parameters = queryParameters(context.request.target);
  if (auto refusal = readParameters(parameters, kFilterRules, query)) return std::move(*refusal);
  JobFilter filter{.locationCode = valueOr(query, "locationCode", std::string{}),
                   .owner = optionalValue<std::int64_t>(query, "owner"),
                   .types = valueOr(query, "types", std::vector<std::string>{}),
                   .originalFilename = valueOr(query, "originalFilename", std::string{})};
  filter.limit = valueOr(query, "limit", filter.limit);
  if (context.state.options.guideJobPaging) {
    const auto start = valueOr<std::int64_t>(query, "startIndex", 0);
    if (start < 0) return validationError({{"startIndex", "must not be negative"}});
    filter.start = static_cast<std::size_t>(start);
    filter.limit = valueOr(query, "pageSize", filter.limit);
  }
  Json jobs = Json::array();
  for (const Job* job : context.state.jobs.list(filter)) {
    jobs.push_back(printJob(*job, context.now));
  }
  return answer(jobs);
}

Answer getJob(Context& context) {
  const std::string& text = context.values.at("jobID");
  std::int64_t id = 0;
  const char* end = text.data() + text.size();
  const bool isNumber = std::from_chars(text.data(), end, id).ptr == end;
  const Job* job = isNumber ? context.state.jobs.find(id) : nullptr;
  if (job == nullptr) return inventoryError(404, "Not Found", "There is no job " + text);
  return answer(printJob(*job, context.now));
}

constexpr Route kRoutes[] = {
    {"GET", "/api/commerce/inventory/v1/queue", getJobs},
    {"GET", "/api/commerce/inventory/v1/queue/{jobID}", getJob},
};

}  // namespace

std::span<const Route> jobRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
