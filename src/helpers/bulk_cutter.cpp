#include "helpers/bulk_cutter.hpp"

#include <algorithm>
#include <utility>

#include "helpers/bulk_hash.hpp"
#include "json/text.hpp"
#include "json/writer.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kMostSpare = 64;

Error unsendable(const BulkKind& kind, std::string_view why) {
  return {.kind = ErrorKind::invalidRequest,
          .delivery = Delivery::notSent,
          .message = std::string(why),
          .operation = std::string(kind.name)};
}

}  // namespace

BulkCutter::BulkCutter(const BulkKind& kind, Limits limits, NameOneRecord same)
    : kind_(kind), limits_(limits), same_(std::move(same)) {}

BulkCutter::Lane* BulkCutter::laneOf(const std::string& location) {
  BulkHash hash;
  hash.add(std::string_view(location));
  Lane*& recent = recent_[hash.value() % recent_.size()];
  if (recent != nullptr && recent->location == location) return recent;
  if (const auto known = byLocation_.find(location); known != byLocation_.end()) {
    return recent = known->second;
  }
  if (location.empty() || !isUtf8(location)) {
    refusal_ = unsendable(
        kind_, location.empty() ? "locationCode is not set" : "locationCode is not valid UTF-8");
    return nullptr;
  }
  Lane& lane = lanes_.emplace_back(Lane{.location = location, .prefix = R"({"locationCode":)"});
  appendQuoted(location, lane.prefix);
  lane.prefix += R"(,"items":[)";
  byLocation_.emplace(lane.location, &lane);
  return recent = &lane;
}

bool BulkCutter::add(const std::string& location, const void* item) {
  const std::uint64_t position = read_++;
  Lane* const found = laneOf(location);
  if (found == nullptr) return false;
  if (const std::string_view lack = kind_.lack(item); !lack.empty()) {
    refusal_ = unsendable(kind_, lack);
    return false;
  }
  Lane& lane = *(last_ = found);
  const std::size_t before = lane.bytes();
  const std::size_t size = lane.text.size();
  if (!lane.items.empty()) {
    lane.text += ',';
  } else if (lane.text.empty()) {
    lane.text = lane.prefix;
  }
  if (kind_.writeUsual == nullptr || !kind_.writeUsual(item, lane.text)) {
    if (auto written = writeJson(*kind_.item, item, lane.text); !written) {
      lane.text.resize(size);
      refusal_ = unsendable(kind_, written.error().message);
      return false;
    }
  }
  if (lane.items.empty()) lane.firstItem = position;
  lane.lastItem = position;
  lane.items.push_back(
      {.end = lane.text.size(), .identity = kind_.identity == nullptr ? 0 : kind_.identity(item)});
  buffered_ += lane.bytes() - before;
  return true;
}

BulkCutter::Lane* BulkCutter::fullest() {
  const auto lane = std::ranges::max_element(lanes_, {}, &Lane::bytes);
  return lane == lanes_.end() || lane->items.empty() ? nullptr : &*lane;
}

bool BulkCutter::takeDue(CutChunk& chunk) {
  const bool isFull = last_ != nullptr && last_->items.size() >= limits_.items;
  if (!isFull && buffered_ < limits_.bytes) return false;
  Lane* const lane = isFull ? last_ : fullest();
  if (lane == nullptr) return false;
  chunk = cut(*lane);
  return true;
}

std::optional<CutChunk> BulkCutter::takeRest() {
  for (; rest_ < lanes_.size(); ++rest_) {
    if (!lanes_[rest_].items.empty()) return cut(lanes_[rest_]);
  }
  return std::nullopt;
}

CutChunk BulkCutter::cut(Lane& lane) {
  buffered_ -= lane.bytes();
  CutChunk chunk;
  if (kind_.identity != nullptr) {
    chunk.replaced = replacedItems_.blank(lane.text, lane.prefix.size(), lane.items, same_);
  }
  lane.text += "]}";
  BulkHash digest;
  digest.add(kind_.name);
  digest.add(lane.text);
  chunk.about = {.locationCode = lane.location,
                 .number = lane.cut++,
                 .items = lane.items.size() - chunk.replaced,
                 .firstItem = lane.firstItem,
                 .lastItem = lane.lastItem,
                 .digest = digest.value()};
  chunk.body = std::move(lane.text);
  lane.text = {};
  if (!spare_.empty()) {
    lane.text = std::move(spare_.back());
    spare_.pop_back();
  }
  lane.items.clear();
  return chunk;
}

void BulkCutter::reuse(std::string body) {
  if (spare_.size() == kMostSpare || body.capacity() == 0) return;
  body.clear();
  spare_.push_back(std::move(body));
}

}  // namespace kibo::inventory::detail
