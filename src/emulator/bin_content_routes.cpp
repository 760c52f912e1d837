// What lies in the bins.
#include <algorithm>
#include <map>
#include <utility>

#include "emulator/answers.hpp"
#include "emulator/bin_contents.hpp"
#include "emulator/known_location.hpp"
#include "emulator/paging.hpp"
#include "emulator/resources.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr FieldRule kLoadProduct[] = {
    {"upc", Kind::text},  {"partNumber", Kind::text},
    {"sku", Kind::text},  {"quantity", Kind::integer, {}, {}, true},
    {"name", Kind::text}, {"tags", Kind::textMap},
};

constexpr FieldRule kLoadBin[] = {
    {"binName", Kind::text, {}, {}, true},
    {"products", Kind::records, kLoadProduct, {}, true},
};

constexpr FieldRule kLoadRules[] = {
    {"locationCode", Kind::text, {}, {}, true},
    {"bins", Kind::records, kLoadBin, {}, true},
    {"dryRun", Kind::boolean},
    {"userID", Kind::id},
    {"pageNum", Kind::integer},
    {"pageSize", Kind::integer},
    {"sortBy", Kind::text},
};

constexpr FieldRule kSearchProduct[] = {
    {"upc", Kind::text}, {"partNumber", Kind::text}, {"sku", Kind::text}};

constexpr FieldRule kSearchRules[] = {
    {"locationCode", Kind::text},
    {"binName", Kind::text},
    {"product", Kind::record, kSearchProduct},
    {"tags", Kind::textMap},
    {"showNegativeInventory", Kind::boolean},
    {"sortAscending", Kind::boolean},
    {"userID", Kind::id},
    {"pageNum", Kind::positive},
    {"pageSize", Kind::positive},
    {"sortBy", Kind::text},
};

Json printProducts(const std::vector<Product>& products) {
  Json list = Json::array();
  for (const Product& product : products) product.putInto(list.emplace_back(Json::object()));
  return list;
}

std::optional<Answer> readLoad(const Json& body, std::vector<BinLoadItem>& items) {
  std::vector<Problem> problems;
  const Json& bins = body.at("bins");
  for (std::size_t i = 0; i < bins.size(); ++i) {
    const Json& products = bins[i].at("products");
    for (std::size_t j = 0; j < products.size(); ++j) {
      const std::string path =
          "bins[" + std::to_string(i) + "].products[" + std::to_string(j) + "]";
      BinLoadItem item{.binName = bins[i].at("binName").get<std::string>(),
                       .product = Product::of(products[j]),
                       .tags = valueOr(products[j], "tags", Tags{}),
                       .quantity = products[j].at("quantity").get<std::int64_t>()};
      if (!item.product.identifiable()) {
        problems.push_back({path, "one of upc, partNumber and sku is required"});
      }
      if (item.quantity < 0) problems.push_back({path + ".quantity", "must not be negative"});
      items.push_back(std::move(item));
    }
  }
  if (problems.empty()) return std::nullopt;
  return validationError(problems);
}

Answer postLoad(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kLoadRules, body)) return std::move(*refusal);
  std::vector<BinLoadItem> items;
  if (auto refusal = readLoad(body, items)) return std::move(*refusal);
  const auto code = body.at("locationCode").get<std::string>();
  State& state = context.state;
  if (auto refusal = refuseUnknownLocation(state, code)) return std::move(*refusal);
  BinLoad load;
  if (valueOr(body, "dryRun", false)) {
    BinBook bins = state.bins;
    BinContents contents = state.binContents;
    Stock stock = state.stock;
    load = loadBins(code, items, bins, contents, stock, state.clock->wallNow());
  } else {
    load =
        loadBins(code, items, state.bins, state.binContents, state.stock, state.clock->wallNow());
  }
  Json json = success(items.size());
  json["binQuantities"] = body.at("bins");
  json["binsCreated"] = load.binsCreated;
  json["productsCreated"] = printProducts(load.productsCreated);
  json["unitsAdded"] = load.unitsAdded;
  json["unitsRemoved"] = load.unitsRemoved;
  return answer(json);
}

bool fits(const BinStock& stored, const BinRecord& bin, const Json& body) {
  const auto code = valueOr(body, "locationCode", std::string{});
  const Product product = Product::of(valueOr(body, "product", Json::object()));
  const Tags tags = valueOr(body, "tags", Tags{});
  return (code.empty() || bin.locationCode == code) &&
         bin.name.find(valueOr(body, "binName", std::string{})) != std::string::npos &&
         (!product.identifiable() || stored.product.matches(product)) &&
         TaggedStock{.tags = stored.tags}.carries(tags);
}

/// Adds the stock to the row of its product, or makes one.
void addStock(const BinStock& stored, const BinRecord& bin, Json& products) {
  Json identifiers = Json::object();
  stored.product.putInto(identifiers);
  auto row = std::ranges::find_if(
      products, [&](const Json& known) { return Product::of(known).matches(stored.product); });
  if (row == products.end()) {
    Json fresh{{"binID", bin.id},
               {"binTypeID", bin.typeID},
               {"binStatusID", bin.statusID},
               {"locationCode", bin.locationCode}};
    fresh.update(identifiers);
    fresh["quantity"] = 0;
    fresh["onHand"] = 0;
    fresh["tags"] = Json::array();
    products.push_back(std::move(fresh));
    row = std::prev(products.end());
  }
  for (const char* const name : {"quantity", "onHand"}) {
    (*row)[name] = row->at(name).get<std::int64_t>() + stored.quantity;
  }
  if (!stored.tags.empty()) {
    (*row)["tags"].push_back({{"onHand", stored.quantity}, {"tags", stored.tags}});
  }
}

Answer postSearch(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kSearchRules, body)) {
    return std::move(*refusal);
  }
  State& state = context.state;
  if (const Json* code = member(body, "locationCode")) {
    if (auto refusal = refuseUnknownLocation(state, code->get_ref<const std::string&>())) {
      return std::move(*refusal);
    }
  }
  std::map<std::pair<std::string, std::int64_t>, Json> byBin;
  for (const BinStock& stored : state.binContents) {
    const BinRecord* bin = state.bins.find(stored.binID);
    if (bin == nullptr || !fits(stored, *bin, body)) continue;
    Json& row = byBin[{bin->name, bin->id}];
    if (row.is_null()) row = {{"binName", bin->name}, {"products", Json::array()}};
    addStock(stored, *bin, row["products"]);
  }
  Json rows = Json::array();
  for (auto& [key, row] : byBin) rows.push_back(std::move(row));
  if (!valueOr(body, "sortAscending", true)) std::ranges::reverse(rows);
  rows = pageOf(std::move(rows), body);
  Json json = success(rows.size());
  json["binQuantities"] = std::move(rows);
  return answer(json);
}

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v1/bin/loadInventory", postLoad},
    {"POST", "/api/commerce/inventory/v1/bin/searchInventory", postSearch},
};

}  // namespace

std::span<const Route> binContentRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
