#include "cli/query_command.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "cli/caller.hpp"
#include "cli/common_options.hpp"
#include "cli/failure.hpp"
#include "cli/output/answer_view.hpp"
#include "cli/product_options.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::array<std::string_view, 9> kColumns{"locationCode", "upc",         "partNumber",
                                                   "sku",          "available",   "onHand",
                                                   "pending",      "safetyStock", "distance"};

struct Arguments {
  CommonOptions common{};
  ProductCodes products{};
  std::vector<std::string> locations{};
  std::string near{};
  std::optional<double> radius{};
  std::string type = "ANY";
  std::optional<std::int64_t> limit{};
};

struct Coordinates {
  double latitude = 0;
  double longitude = 0;
};

std::optional<double> degreesOf(std::string_view text, double largest) {
  double degrees = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), degrees);
  const bool whole = fault == std::errc{} && end == text.data() + text.size();
  return whole && std::abs(degrees) <= largest ? std::optional(degrees) : std::nullopt;
}

std::optional<Coordinates> coordinatesOf(std::string_view text) {
  const auto comma = text.find(',');
  if (comma == std::string_view::npos) return std::nullopt;
  const auto latitude = degreesOf(text.substr(0, comma), 90);
  const auto longitude = degreesOf(text.substr(comma + 1), 180);
  if (!latitude || !longitude) return std::nullopt;
  return Coordinates{.latitude = *latitude, .longitude = *longitude};
}

/// The question as the service takes it: one location is where it is asked, several are a list.
AnswerJson questionOf(const Arguments& arguments, const std::optional<Coordinates>& near) {
  AnswerJson body{{"type", arguments.type}, {"items", itemsOf(arguments.products)}};
  if (near) {
    AnswerJson& place = body["requestLocation"];
    place = {{"latitude", near->latitude}, {"longitude", near->longitude}};
    if (arguments.radius) place.update({{"radius", *arguments.radius}, {"unit", "MILES"}});
  }
  if (!near && arguments.locations.size() == 1) {
    body["requestLocation"]["locationCode"] = arguments.locations.front();
  } else if (!arguments.locations.empty()) {
    body["locationWhitelist"] = arguments.locations;
  }
  if (arguments.limit) body["limit"] = *arguments.limit;
  return body;
}

int run(const Arguments& arguments) {
  const auto near = coordinatesOf(arguments.near);
  if (!arguments.near.empty() && !near) {
    complain("--near wants LATITUDE,LONGITUDE in degrees, not " + arguments.near);
    return kWrongUsage;
  }
  const AnswerJson question = questionOf(arguments, near);
  if (question.at("items").empty() && (near || arguments.locations.size() != 1)) {
    complain("name a product (--upc, --part-number or --sku), or just one --location");
    return kWrongUsage;
  }
  const auto caller = Caller::create({.configFile = arguments.common.configFile});
  if (!caller) return fail(caller.error(), kWrongUsage);
  const NamedCall call{.operation = "postQueryInventory", .body = question.dump()};
  const auto answer = caller->call(call);
  if (!answer) return fail(answer.error(), Caller::exitCodeFor(call, answer.error()));
  return printAnswer(AnswerJson::parse(*answer), kColumns, arguments.common.output) ? kSuccess
                                                                                    : kFailure;
}

}  // namespace

Run declareQuery(CLI::App& app) {
  const auto arguments = std::make_shared<Arguments>();
  declareProducts(app, arguments->products);
  app.add_option("--location", arguments->locations, "Only the stock there; any number of them")
      ->type_name("CODE")
      ->allow_extra_args(false);
  CLI::Option* const near =
      app.add_option("--near", arguments->near, "Where from, in degrees, as --near=30.27,-97.74")
          ->type_name("LAT,LON");
  app.add_option("--radius", arguments->radius, "How far away, in miles")
      ->type_name("MILES")
      ->check(CLI::PositiveNumber)
      ->needs(near);
  app.add_option("--type", arguments->type,
                 "The locations answered: that have all of the products, part of one, any, or "
                 "every location")
      ->check(CLI::IsMember({"ALL", "PARTIAL", "ANY", "ALL_STORES"}))
      ->capture_default_str();
  app.add_option("--limit", arguments->limit,
                 "The most rows; the service answers 100 for each product if not given")
      ->type_name("ROWS")
      ->check(CLI::PositiveNumber);
  declareCommon(app, arguments->common);
  app.footer("Example: kibo-inventory query --upc LAMP-01 --upc TENT-2P --location WRH01");
  return [arguments] { return run(*arguments); };
}

}  // namespace kibo::inventory::cli
