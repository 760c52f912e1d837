#pragma once

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "api/catalogue.hpp"
#include "contract/facts.hpp"
#include "contract/wire_call.hpp"

namespace kibo::inventory::testing {

/// The operations of the contract file, one test each.
inline auto operationIds() {
  std::vector<std::string> ids;
  const auto contract = readContractFile();
  for (const auto& operation : contract.at("operations")) ids.push_back(operation["id"]);
  return ::testing::ValuesIn(ids);
}

inline std::string operationName(const ::testing::TestParamInfo<std::string>& info) {
  return info.param.starts_with("_") ? info.param.substr(1) : info.param;
}

/// A test of the operation that its parameter names.
class OperationTest : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    for (const auto& one : contract_.at("operations")) {
      if (one.at("id") == GetParam()) operation_ = &one;
    }
    row_ = detail::findOperation(GetParam());
    ASSERT_NE(row_, nullptr) << "the library has no operation " << GetParam();
  }

  [[nodiscard]] const nlohmann::json& contract() const { return contract_; }
  [[nodiscard]] const nlohmann::json& operation() const { return *operation_; }
  [[nodiscard]] const detail::OperationRow& row() const { return *row_; }

 private:
  const nlohmann::json contract_ = readContractFile();
  const nlohmann::json* operation_ = nullptr;
  const detail::OperationRow* row_ = nullptr;
};

}  // namespace kibo::inventory::testing
