#include "kibo/inventory/models/job.hpp"

#include "json/record.hpp"
#include "models/words.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr std::string_view kJobTypeWords[] = {"",
                                              "REFRESH",
                                              "ADJUST",
                                              "RELEASE_SHIPMENTS",
                                              "CREATE_PICK_WAVE",
                                              "CLOSE_PICK_WAVE",
                                              "PUT_AWAY_FILE",
                                              "SHORT_PICK_ERROR",
                                              "BIN_AUDIT_START",
                                              "BIN_AUDIT_COMPLETION",
                                              "CREATE_BIN_AUDIT",
                                              "RELEASE_PENDING_ITEMS",
                                              "ALLOCATE",
                                              "DEALLOCATE",
                                              "FULFILL",
                                              "DELETE"};

constexpr std::string_view kJobStatusWords[] = {"",        "PENDING", "WORKING",
                                                "SUCCESS", "FAILED",  "COMPLETED"};

constexpr FieldRow kJobQueueResponseFields[] = {
    field<&JobQueueResponse::jobID>("jobID", Presence::whenSet, Leniency::textAsInteger),
    field<&JobQueueResponse::status>("status"),
    field<&JobQueueResponse::type>("type"),
    field<&JobQueueResponse::locationCode>("locationCode"),
    field<&JobQueueResponse::messages>("messages"),
    field<&JobQueueResponse::added>("added"),
    field<&JobQueueResponse::finished>("finished"),
    field<&JobQueueResponse::hasData>("hasData"),
    field<&JobQueueResponse::itemCount>("itemCount"),
    field<&JobQueueResponse::numResults>("numResults"),
    field<&JobQueueResponse::originalFilename>("originalFilename"),
    field<&JobQueueResponse::started>("started"),
    field<&JobQueueResponse::success>("success"),
    field<&JobQueueResponse::tenantID>("tenantID"),
};

constexpr FieldRow kJobListQueryFields[] = {
    field<&JobListQuery::types>("types"),
    field<&JobListQuery::locationCode>("locationCode"),
    field<&JobListQuery::limit>("limit"),
    field<&JobListQuery::originalFilename>("originalFilename"),
    field<&JobListQuery::owner>("owner"),
    field<&JobListQuery::pageSize>("pageSize"),
    field<&JobListQuery::startIndex>("startIndex"),
};

}  // namespace

detail::Words wordsOf(JobType) noexcept { return wordTable<JobType::deletion>(kJobTypeWords); }
detail::Words wordsOf(JobStatus) noexcept {
  return wordTable<JobStatus::completed>(kJobStatusWords);
}

const detail::Record& recordOf(const JobQueueResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<JobQueueResponse>("JobQueueResponse", kJobQueueResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const JobListQuery*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<JobListQuery>("JobListQuery", kJobListQueryFields);
  return kRecord;
}

bool JobQueueResponse::succeeded() const noexcept {
  return status == JobStatus::success || status == JobStatus::completed;
}

bool JobQueueResponse::failed() const noexcept { return status == JobStatus::failed; }

}  // namespace kibo::inventory
