#include "cli/sync/chunk_json.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "cli/error_view.hpp"

namespace kibo::inventory::cli {
namespace {

struct Number {
  const char* name;
  std::uint64_t BulkChunk::*member;
};
constexpr std::array kNumbers{
    Number{"number", &BulkChunk::number},       Number{"items", &BulkChunk::items},
    Number{"firstItem", &BulkChunk::firstItem}, Number{"lastItem", &BulkChunk::lastItem},
    Number{"digest", &BulkChunk::digest},
};

constexpr std::array kStates{BulkState::notSent, BulkState::accepted, BulkState::done,
                             BulkState::failed, BulkState::unknown};

}  // namespace

SyncJson jsonOf(const BulkChunk& chunk) {
  SyncJson json{{"location", chunk.locationCode}};
  for (const Number& number : kNumbers) json[number.name] = chunk.*number.member;
  if (chunk.jobID) json["jobID"] = *chunk.jobID;
  json["state"] = toString(chunk.state);
  if (chunk.error) json["error"] = SyncJson::parse(showError(*chunk.error));
  return json;
}

std::optional<BulkChunk> chunkOf(const SyncJson& json) {
  if (!json.is_object() || !json.contains("location") || !json["location"].is_string()) return {};
  BulkChunk chunk{.locationCode = json["location"].get<std::string>()};
  for (const Number& number : kNumbers) {
    if (!json.contains(number.name) || !json[number.name].is_number_unsigned()) return {};
    chunk.*number.member = json[number.name].get<std::uint64_t>();
  }
  if (json.contains("jobID")) {
    if (!json["jobID"].is_number_integer()) return {};
    chunk.jobID = json["jobID"].get<std::int64_t>();
  }
  const auto* const state = std::ranges::find_if(kStates, [&](BulkState each) {
    return json.contains("state") && json["state"] == SyncJson(toString(each));
  });
  if (state == kStates.end()) return {};
  chunk.state = *state;
  return chunk;
}

}  // namespace kibo::inventory::cli
