// Bins as records: what lies in them is another group.
#include <algorithm>

#include "emulator/answers.hpp"
#include "emulator/resources.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::size_t kPageSize = 100;

constexpr FieldRule kCreate[] = {
    {"name", Kind::text, {}, {}, true},
    {"locationCode", Kind::text, {}, {}, true},
    {"binTypeID", Kind::integer},
    {"binStatusID", Kind::integer},
};

constexpr FieldRule kUpdate[] = {
    {"binID", Kind::id, {}, {}, true},
    {"locationCode", Kind::text, {}, {}, true},
    {"binTypeID", Kind::integer},
    {"binStatusID", Kind::integer},
};

constexpr FieldRule kUpdateMany[] = {
    {"bins", Kind::records, kUpdate, {}, true},
};

constexpr FieldRule kList[] = {
    {"locationID", Kind::id, {}, {}, true},
    {"searchTerm", Kind::text},
    {"perPage", Kind::positive},
    {"page", Kind::positive},
};

constexpr std::string_view kOwnFields[] = {
    "binID",    "binTypeID",  "binStatusID", "locationCode", "name",     "locationID", "success",
    "messages", "numResults", "userID",      "pageNum",      "pageSize", "sortBy"};

Answer noBin(std::string_view id) { return notFound("bin " + std::string(id)); }

BinRecord* findBin(const Context& context) {
  const auto id = pathNumber(context, "bin_id");
  return id ? context.state.bins.find(*id) : nullptr;
}

Json printBin(const BinRecord& bin) {
  Json json{{"binID", bin.id},
            {"binTypeID", bin.typeID},
            {"binStatusID", bin.statusID},
            {"name", bin.name}};
  json.update(bin.extras);
  return json;
}

Json printWhole(const BinRecord& bin) {
  Json json = printBin(bin);
  json["locationCode"] = bin.locationCode;
  json.update(success(1));
  return json;
}

void checkWord(const Json& body, std::string_view field, std::span<const BinWord> words,
               const std::string& path, std::vector<Problem>& problems) {
  const auto id = optionalValue<std::int64_t>(body, field);
  if (!id || isOneOf(words, *id)) return;
  problems.push_back({path + std::string(field), "there is no " + std::to_string(*id)});
}

void checkWords(const Json& body, const std::string& path, std::vector<Problem>& problems) {
  checkWord(body, "binTypeID", binTypes(), path, problems);
  checkWord(body, "binStatusID", binStatuses(), path, problems);
}

/// The bin that an update is about; it has to be at the location that the update names.
BinRecord* targetOf(const Context& context, const Json& update) {
  BinRecord* bin = context.state.bins.find(update.at("binID").get<std::int64_t>());
  return bin != nullptr && update.at("locationCode") == bin->locationCode ? bin : nullptr;
}

Answer noTarget(const Json& update) {
  return noBin(update.at("binID").dump() + " at " + update.at("locationCode").get<std::string>());
}

void change(const Json& sent, BinRecord& bin) {
  bin.typeID = valueOr(sent, "binTypeID", bin.typeID);
  bin.statusID = valueOr(sent, "binStatusID", bin.statusID);
  overlay(bin.extras, sent, kOwnFields);
}

Answer postBin(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kCreate, body)) return std::move(*refusal);
  std::vector<Problem> problems;
  checkWords(body, "", problems);
  if (!problems.empty()) return validationError(problems);
  State& state = context.state;
  BinRecord bin{.locationCode = body.at("locationCode").get<std::string>(),
                .name = body.at("name").get<std::string>()};
  state.locations.learn(state.stock);
  if (state.locations.find(bin.locationCode) == nullptr) {
    return platformError(404, error_code::locationNotFound,
                         "There is no location " + bin.locationCode);
  }
  if (state.bins.find(bin.locationCode, bin.name) != nullptr) {
    return alreadyThere("a bin " + bin.name + " at " + bin.locationCode);
  }
  change(body, bin);
  return answer({{"binID", state.bins.add(std::move(bin)).id}});
}

Answer getBins(Context& context) {
  Json query;
  const Parameters parameters = queryParameters(context.request.target);
  if (auto refusal = readParameters(parameters, kList, query)) return std::move(*refusal);
  State& state = context.state;
  state.locations.learn(state.stock);
  const auto id = query.at("locationID").get<std::int64_t>();
  const LocationRecord* location = state.locations.find(id);
  if (location == nullptr) {
    return platformError(404, error_code::locationNotFound,
                         "There is no location with the id " + std::to_string(id));
  }
  const auto term = valueOr(query, "searchTerm", std::string{});
  const auto perPage = valueOr(query, "perPage", kPageSize);
  const std::size_t first = (valueOr<std::size_t>(query, "page", 1) - 1) * perPage;
  Json bins = Json::array();
  std::size_t found = 0;
  for (const BinRecord& bin : state.bins.all()) {
    if (bin.locationCode != location->code || bin.name.find(term) == std::string::npos) continue;
    if (found++ < first || bins.size() == perPage) continue;
    Json json = printBin(bin);
    json["locationID"] = id;
    bins.push_back(std::move(json));
  }
  return answer({{"bins", std::move(bins)}, {"resultCount", found}});
}

Answer getBin(Context& context) {
  const BinRecord* bin = findBin(context);
  return bin != nullptr ? answer(printWhole(*bin)) : noBin(context.values.at("bin_id"));
}

Answer postUpdate(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kUpdate, body)) return std::move(*refusal);
  std::vector<Problem> problems;
  checkWords(body, "", problems);
  if (body.at("binID").dump() != context.values.at("bin_id")) {
    problems.push_back({"binID", "is not the bin of the path"});
  }
  if (!problems.empty()) return validationError(problems);
  BinRecord* bin = targetOf(context, body);
  if (bin == nullptr) return noTarget(body);
  change(body, *bin);
  return answer(printWhole(*bin));
}

/// All of them, or none.
Answer postUpdates(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kUpdateMany, body)) return std::move(*refusal);
  const Json& updates = body.at("bins");
  std::vector<Problem> problems;
  for (std::size_t i = 0; i < updates.size(); ++i) {
    checkWords(updates[i], "bins[" + std::to_string(i) + "].", problems);
  }
  if (!problems.empty()) return validationError(problems);
  for (const Json& update : updates) {
    if (targetOf(context, update) == nullptr) return noTarget(update);
  }
  for (const Json& update : updates) change(update, *targetOf(context, update));
  Json result{{"numberAffected", updates.size()}};
  result.update(success(updates.size()));
  return answer(result);
}

/// The parameters are needed by the one source that has this call; they are checked when they come.
Answer deleteBin(Context& context) {
  const BinRecord* bin = findBin(context);
  if (bin == nullptr) return noBin(context.values.at("bin_id"));
  const Parameters parameters = queryParameters(context.request.target);
  const auto differs = [&](std::string_view name, const std::string& value) {
    const auto sent = parameters.find(name);
    return sent != parameters.end() && sent->second != value;
  };
  if (differs("binName", bin->name) || differs("locationCode", bin->locationCode)) {
    return noBin(context.values.at("bin_id") + " of that name at that location");
  }
  const bool holdsStock = std::ranges::any_of(
      context.state.binContents, [&](const BinStock& stock) { return stock.binID == bin->id; });
  if (holdsStock) return inventoryError(409, "Conflict", "The bin " + bin->name + " is not empty");
  context.state.bins.erase(bin->id);
  return answer(success(1));
}

Answer getWords(std::string_view idField, std::span<const BinWord> words) {
  Json list = Json::array();
  for (const BinWord& word : words) {
    list.push_back({{std::string(idField), word.id}, {"description", word.description}});
  }
  return answer(list);
}

Answer getTypes(Context& /*context*/) { return getWords("binTypeID", binTypes()); }
Answer getStatuses(Context& /*context*/) { return getWords("binStatusID", binStatuses()); }

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v1/bin", postBin},
    {"GET", "/api/commerce/inventory/v1/bin", getBins},
    {"GET", "/api/commerce/inventory/v1/bin/binTypes", getTypes},
    {"GET", "/api/commerce/inventory/v1/bin/binStatuses", getStatuses},
    {"POST", "/api/commerce/inventory/v1/bin/updateBins", postUpdates},
    {"GET", "/api/commerce/inventory/v1/bin/{bin_id}", getBin},
    {"POST", "/api/commerce/inventory/v1/bin/{bin_id}", postUpdate},
    {"DELETE", "/api/commerce/inventory/v1/bin/{bin_id}", deleteBin},
};

}  // namespace

std::span<const Route> binRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
