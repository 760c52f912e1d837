#include "json/reader.hpp"

#include <mutex>
#include <utility>
#include <vector>

#include "json/scan.hpp"
#include "json/tools.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kMostIdle = 8;
constexpr std::size_t kLargestIdle = std::size_t{1} << 20;

}  // namespace

struct JsonReader::Pool {
  std::mutex mutex{};
  std::vector<std::unique_ptr<Tools>> idle{};

  std::unique_ptr<Tools> take() {
    const std::scoped_lock lock(mutex);
    if (idle.empty()) return std::make_unique<Tools>();
    auto tools = std::move(idle.back());
    idle.pop_back();
    return tools;
  }

  void give(std::unique_ptr<Tools> tools) {
    if (tools->arena.size() > kLargestIdle) return;
    const std::scoped_lock lock(mutex);
    if (idle.size() < kMostIdle) idle.push_back(std::move(tools));
  }
};

JsonReader::JsonReader(int maxDepth) : maxDepth_(maxDepth) {}
JsonReader::~JsonReader() = default;

Result<void> JsonReader::read(std::string& body, const TypeOps& type, void* out,
                              Leniency leniency) {
  Pool& pool = pool_.get();
  auto tools = pool.take();
  auto result = readWith(*tools, body, type, out, leniency, maxDepth_);
  pool.give(std::move(tools));
  return result;
}

Result<void> readJson(std::string& body, const TypeOps& type, void* out) {
  Tools tools;
  return readWith(tools, body, type, out, Leniency::none, kMaxDepth);
}

}  // namespace kibo::inventory::detail
