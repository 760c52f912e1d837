#pragma once

#include <chrono>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "emulator/json.hpp"
#include "emulator/service.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"

namespace kibo::inventory::testing::detail {

struct Reply {
  int status = 0;
  Json body{};

  /// The fields that a refusal names, in its order.
  [[nodiscard]] std::vector<std::string> fields() const {
    std::vector<std::string> names;
    for (const Json& item : body.value("items", Json::array())) {
      const Json data = item.value("additionalErrorData", Json::array());
      names.push_back(data.empty() ? std::string{} : data[0].at("value").get<std::string>());
    }
    return names;
  }
};

/// A service without sockets, with a clock that the test moves and a token in hand.
class ServiceTester {
 public:
  explicit ServiceTester(EmulatorOptions options = {}, std::string_view records = kRecords)
      : service_(withClock(std::move(options), clock)) {
    std::istringstream lines{std::string(records)};
    service_.load(lines).value();
    takeToken();
  }

  void takeToken(const std::string& clientId = "app", const std::string& secret = "secret") {
    const Json pair{{"client_id", clientId}, {"client_secret", secret}};
    const Reply reply = send("POST", "/api/platform/applications/authtickets/oauth", pair.dump());
    token = reply.body.value("access_token", "");
  }

  Reply send(const std::string& method, const std::string& target, const std::string& body = {}) {
    Parameters headers{{"authorization", "Bearer " + token}, {"host", "emulator.test:80"}};
    if (!tenant.empty()) headers.emplace("x-vol-tenant", tenant);
    const Answer answer = service_.handle(
        {.method = method, .target = target, .headers = std::move(headers), .body = body});
    return {answer.status, answer.body.empty() ? Json{} : Json::parse(answer.body)};
  }

  Reply get(const std::string& path) { return send("GET", std::string(kBase) + path); }
  Reply post(const std::string& path, const std::string& body) {
    return send("POST", std::string(kBase) + path, body);
  }
  Reply put(const std::string& path, const std::string& body) {
    return send("PUT", std::string(kBase) + path, body);
  }
  Reply del(const std::string& path, const std::string& body = {}) {
    return send("DELETE", std::string(kBase) + path, body);
  }

  /// What is on hand, or -1 when the location shows no such record.
  std::int64_t onHand(const std::string& location, const std::string& upc) {
    const Json query{{"requestLocation", {{"locationCode", location}}},
                     {"includeNegativeInventory", true},
                     {"ignoreSafetyStock", true}};
    for (const Json& row : post("v5/inventory", query.dump()).body) {
      if (row.value("upc", "") == upc) return row.at("onHand").get<std::int64_t>();
    }
    return -1;
  }

  [[nodiscard]] Service& service() { return service_; }

  static constexpr std::string_view kRecords =
      R"({"locationCode":"L1","locationName":"One","upc":"A","onHand":10,"directShip":true}
{"locationCode":"L1","locationName":"One","upc":"B","partNumber":"PB","onHand":0}
{"locationCode":"L2","locationName":"Two","upc":"A","onHand":5,"safetyStock":2,"pickup":true}
)";

  std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
  std::string token{};
  std::string tenant{};

 private:
  static EmulatorOptions withClock(EmulatorOptions options, std::shared_ptr<Clock> clock) {
    options.clock = std::move(clock);
    options.jobPending = std::chrono::seconds(1);
    options.jobWorking = std::chrono::seconds(2);
    return options;
  }

  static constexpr const char* kBase = "/api/commerce/inventory/";

  Service service_;
};

}  // namespace kibo::inventory::testing::detail
