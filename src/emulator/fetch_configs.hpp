#pragma once

#include <cstdint>
#include <vector>

#include "emulator/answers.hpp"
#include "emulator/json.hpp"

namespace kibo::inventory::testing::detail {

/// The configurations by which stock files are fetched, in the service's shape, passwords included.
class FetchBook {
 public:
  [[nodiscard]] const std::vector<Json>& all() const noexcept { return configs_; }

  [[nodiscard]] Json* find(std::int64_t id);

  /// Adds the configuration, and gives it its id.
  void add(Json config);

  /// False when there is none of that id.
  bool erase(std::int64_t id);

 private:
  std::vector<Json> configs_;
  std::int64_t lastId_ = 0;
};

/// What a configuration lacks: it fetches from a bucket, or it needs all that FTP needs.
[[nodiscard]] std::vector<Problem> problemsOf(const Json& config);

/// What a connection test answers: no server is asked, so the files are those that the
/// configuration looks for, one for a refresh and one for an update, and none in the archive.
[[nodiscard]] Json filesOf(const Json& config);

}  // namespace kibo::inventory::testing::detail
