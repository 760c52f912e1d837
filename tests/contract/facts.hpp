#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace kibo::inventory::testing {

/// What is known of the service, one fact an entry, such as `operation adjust/method` -> `POST` or
/// `model AdjustItem/field upc` -> `string`. What belongs to an operation, model or field has its
/// name in front, up to a slash.
using Facts = std::map<std::string, std::string>;

/// The project's contract file, docs/contract.md says what is in it.
[[nodiscard]] nlohmann::json readContractFile();

[[nodiscard]] Facts contractFacts(const nlohmann::json& contract);

/// What the rows of the library say: the catalogue, the models that it reaches, and those that a
/// header declares.
[[nodiscard]] Facts libraryFacts();

/// One line for each fact that the two do not share. Of something that one side lacks as a whole
/// there is one line, not one for each of its facts.
[[nodiscard]] std::vector<std::string> differences(const Facts& contract, const Facts& library);

}  // namespace kibo::inventory::testing
