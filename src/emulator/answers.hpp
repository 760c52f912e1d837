#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "emulator/json.hpp"
#include "emulator/message.hpp"

namespace kibo::inventory::testing::detail {

/// One thing that is wrong with a request.
struct Problem {
  std::string field;  ///< `items[3].quantity`; empty for the request as a whole.
  std::string message;
};

[[nodiscard]] Answer answer(const Json& body);

/// The shape of the platform's services: `message`, `errorCode`, `items`.
[[nodiscard]] Answer platformError(int status, std::string_view code, std::string_view message,
                                   const std::vector<Problem>& problems = {});

/// 400 with `VALIDATION_ERROR`, each problem an item that names its field.
[[nodiscard]] Answer validationError(const std::vector<Problem>& problems);

/// The shape of the inventory service itself: `error`, `message`.
[[nodiscard]] Answer inventoryError(int status, std::string_view error, std::string_view message);

}  // namespace kibo::inventory::testing::detail
