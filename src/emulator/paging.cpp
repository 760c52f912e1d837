#include "emulator/paging.hpp"

#include <algorithm>
#include <utility>

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {

Json pageOf(Json rows, const Json& body) {
  const auto size = optionalValue<std::size_t>(body, "pageSize");
  if (!size) return rows;
  const std::size_t first =
      std::min((valueOr<std::size_t>(body, "pageNum", 1) - 1) * *size, rows.size());
  const std::size_t last = std::min(first + *size, rows.size());
  Json page = Json::array();
  for (std::size_t i = first; i < last; ++i) page.push_back(std::move(rows[i]));
  return page;
}

}  // namespace kibo::inventory::testing::detail
