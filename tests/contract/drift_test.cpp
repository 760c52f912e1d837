#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "contract/facts.hpp"

namespace kibo::inventory::testing {
namespace {

using Json = nlohmann::json;

/// A difference that is meant, exactly as it is reported, and why. One that is reported no longer
/// fails the test as well.
struct Exception {
  std::string_view difference;
  std::string_view reason;
};

constexpr const char* kNoLocations =
    "a deletion at no location must not read as one whose locations were left open";

constexpr Exception kExceptions[] = {
    {"the library lacks operation getInventory/query items: [ItemQuantity]",
     "an object has no agreed form in a URL; postQueryInventory asks the same"},
    {"the library lacks operation getInventory/query requestLocation: RequestLocation",
     "an object has no agreed form in a URL; postQueryInventory asks the same"},
    {"the library lacks model ExportSettings/field ftpInformation/sent when empty: yes",
     "an update sends only what is set, and the documents show settings that have none"},
    {"the library lacks model InventoryRequest/field items/sent when empty: yes",
     "the service takes a query by requestLocation.locationCode without items"},
    {"the contract file lacks model DeleteItemRequest/field locationCodes/sent when empty: yes",
     kNoLocations},
    {"the contract file lacks model DeleteItemsRequest/field locationCodes/sent when empty: yes",
     kNoLocations},
    {"the contract file lacks model DeleteFutureItemRequest/field locationCodes/sent when empty: "
     "yes",
     kNoLocations},
};

TEST(Drift, TheLibraryAndTheContractFileSayTheSame) {
  std::set<std::string, std::less<>> open;
  for (const Exception& exception : kExceptions) {
    EXPECT_FALSE(exception.reason.empty()) << exception.difference;
    open.emplace(exception.difference);
  }
  for (const std::string& line : differences(contractFacts(readContractFile()), libraryFacts())) {
    if (open.erase(line) == 0) ADD_FAILURE() << line;
  }
  for (const std::string& line : open) {
    ADD_FAILURE() << "an exception that is no difference any more: " << line;
  }
}

TEST(Drift, PathValuesAreThoseOfThePath) {
  const Json contract = readContractFile();
  for (const Json& operation : contract.at("operations")) {
    std::string path = operation.at("path");
    for (const Json& value : operation.at("path_params")) {
      const std::string mark = "{" + value.at("name").get<std::string>() + "}";
      const auto at = path.find(mark);
      ASSERT_NE(at, std::string::npos) << operation.at("id") << " has no " << mark;
      path.erase(at, mark.size());
    }
    EXPECT_EQ(path.find('{'), std::string::npos) << operation.at("id") << ": " << path;
  }
}

TEST(Drift, WhatIsNotModelledIsListedWithAReason) {
  const Json contract = readContractFile();
  const Facts library = libraryFacts();
  for (const Json& unused : contract.at("unused")) {
    const std::string name = unused.at("name");
    EXPECT_FALSE(unused.at("reason").get<std::string>().empty()) << name;
    EXPECT_FALSE(library.contains("model " + name)) << name << " is a model of the library";
  }
}

/// Calls `check` for each operation, parameter, model and field of the file.
template <class Check>
void everyEntry(const Json& contract, Check check) {
  for (const Json& operation : contract.at("operations")) {
    check(operation);
    for (const char* const list : {"path_params", "query"}) {
      for (const Json& parameter : operation.at(list)) check(parameter);
    }
  }
  for (const Json& model : contract.at("models")) {
    check(model);
    for (const Json& field : model.at("fields")) check(field);
  }
}

TEST(Drift, WhatTheFileCorrectsSaysWhatWasPublishedAndWhy) {
  everyEntry(readContractFile(), [](const Json& entry) {
    EXPECT_EQ(entry.contains("published"), entry.contains("reason")) << entry;
    if (!entry.contains("published")) return;
    EXPECT_FALSE(entry.at("reason").get<std::string>().empty()) << entry;
    for (const auto& [name, published] : entry.at("published").items()) {
      const auto ours = entry.find(name);
      EXPECT_TRUE(ours != entry.end() && *ours != published) << name << " in " << entry;
    }
  });
}

}  // namespace
}  // namespace kibo::inventory::testing
