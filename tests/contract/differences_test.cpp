#include <gmock/gmock.h>

#include "contract/facts.hpp"

namespace kibo::inventory::testing {
namespace {

using Json = nlohmann::json;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Json contract() {
  return Json::parse(R"({
    "operations": [{"id": "getJob", "group": "JobApi", "method": "GET", "path": "/queue/{jobID}",
                    "path_params": [{"name": "jobID", "type": "integer"}],
                    "query": [{"name": "q", "type": "string", "words": ["A", "B"]}],
                    "body": null, "response": "Job", "effect": "read", "sources": ["sdk2026"],
                    "path_assumed": false}],
    "models": [{"name": "Job", "fields": [
                 {"name": "jobID", "type": "integer"},
                 {"name": "items", "type": "[Item]", "required": true},
                 {"name": "password", "type": "string", "secret": true}]}],
    "unused": []})");
}

std::vector<std::string> afterChange(const char* pointer, const Json& value) {
  Json changed = contract();
  changed[Json::json_pointer(pointer)] = value;
  return differences(contractFacts(contract()), contractFacts(changed));
}

TEST(Differences, NoneBetweenAContractAndItself) {
  EXPECT_THAT(differences(contractFacts(contract()), contractFacts(contract())), IsEmpty());
}

TEST(Differences, SaysWhatTheTwoSidesHave) {
  EXPECT_THAT(afterChange("/operations/0/path", "/jobs/{jobID}"),
              ElementsAre("operation getJob/path: /queue/{jobID} in the contract file, "
                          "/jobs/{jobID} in the library"));
  EXPECT_THAT(afterChange("/operations/0/query/0/words", {"A"}),
              ElementsAre("operation getJob/query q/words: A B in the contract file, "
                          "A in the library"));
  EXPECT_THAT(afterChange("/models/0/fields/0/type", "string"),
              ElementsAre("model Job/field jobID: integer in the contract file, "
                          "string in the library"));
  EXPECT_THAT(afterChange("/operations/0/response", nullptr),
              ElementsAre("operation getJob/answer: Job in the contract file, "
                          "none in the library"));
}

TEST(Differences, SaysWhichSideLacksAFact) {
  EXPECT_THAT(afterChange("/models/0/fields/2/secret", false),
              ElementsAre("the library lacks model Job/field password/secret: yes"));
  EXPECT_THAT(afterChange("/models/0/fields/1/required", false),
              ElementsAre("the library lacks model Job/field items/sent when empty: yes"));
  EXPECT_THAT(afterChange("/operations/0/limits", "one"),
              ElementsAre("the contract file lacks operation getJob/limits: one"));
}

TEST(Differences, NamesAWholeOperationOrFieldOnce) {
  EXPECT_THAT(afterChange("/operations", Json::array()),
              ElementsAre("the library lacks operation getJob"));
  EXPECT_THAT(afterChange("/operations/0/query", Json::array()),
              ElementsAre("the library lacks operation getJob/query q: string"));
  EXPECT_THAT(afterChange("/models/0/name", "Other"),
              ElementsAre("the library lacks model Job", "the contract file lacks model Other"));
}

TEST(Differences, RefusesAFileThatSaysSomethingTwice) {
  Json twice = contract();
  twice["operations"].push_back(twice["operations"][0]);
  EXPECT_THROW(static_cast<void>(contractFacts(twice)), std::runtime_error);
  twice = contract();
  twice["models"][0]["fields"].push_back(twice["models"][0]["fields"][0]);
  EXPECT_THROW(static_cast<void>(contractFacts(twice)), std::runtime_error);
}

}  // namespace
}  // namespace kibo::inventory::testing
