#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <regex>

#include "api/catalogue.hpp"
#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using kibo::inventory::detail::OperationRow;

/// Reservations are another service.
bool isEmulated(const OperationRow& row) { return row.operation.group != "ReservationApi"; }

std::vector<const OperationRow*> emulatedOperations() {
  std::vector<const OperationRow*> emulated;
  for (const auto& group : kibo::inventory::detail::catalogue()) {
    std::ranges::copy_if(group, std::back_inserter(emulated),
                         [](const OperationRow* row) { return isEmulated(*row); });
  }
  return emulated;
}

/// The path with something in the place of each `{name}`.
std::string pathOf(const Operation& operation) {
  const std::string path =
      std::regex_replace(std::string(operation.path), std::regex(R"(\{inventoryVersion\})"), "v5");
  return std::regex_replace(path, std::regex(R"(\{\w+\})"), "1");
}

TEST(EveryOperation, IsAnswered) {
  const auto operations = emulatedOperations();
  EXPECT_GE(operations.size(), 75U);
  ServiceTester tester;
  for (const OperationRow* row : operations) {
    const std::string path = pathOf(row->operation);
    const Reply reply = tester.send(std::string(toString(row->operation.method)), path, "{}");
    const std::string code = reply.body.is_object() ? reply.body.value("errorCode", "") : "";
    EXPECT_NE(code, "NOT_FOUND") << row->operation.id << ' ' << reply.body;
    EXPECT_NE(code, "METHOD_NOT_ALLOWED") << row->operation.id << ' ' << reply.body;
    EXPECT_NE(reply.status, 500) << row->operation.id << ' ' << reply.body;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
