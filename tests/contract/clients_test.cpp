#include "contract/clients.hpp"

#include <gtest/gtest.h>

#include "contract/facts.hpp"

namespace kibo::inventory::testing {
namespace {

using Json = nlohmann::json;

const std::string kHost = "https://inventory.example";

Settings settingsFor(std::vector<Sent>& sent) {
  Settings settings{.tenantId = 1, .apiHost = kHost};
  settings.tokenProvider = std::make_shared<StaticToken>(Secret("token"));
  settings.httpTransport = std::make_shared<FakeTransport>(
      [&sent](const HttpRequest& request, const CallContext& context) -> Result<HttpResponse> {
        sent.push_back({.operation = std::string(context.operation.id), .request = request});
        return HttpResponse{.status = 200, .body = "{}"};
      });
  return settings;
}

/// The path with `p1`, `p2` ... or 1, 2 ... for its values.
std::string pathWithMarks(const Json& operation) {
  std::string path = operation.at("path");
  int place = 0;
  for (const Json& value : operation.at("path_params")) {
    const std::string name = "{" + value.at("name").get<std::string>() + "}";
    const std::string mark = (value.at("type") == "string" ? "p" : "") + std::to_string(++place);
    path.replace(path.find(name), name.size(), mark);
  }
  return kHost + "/api" + path;
}

bool hasQuery(const Json& operation) {
  for (const Json& parameter : operation.at("query")) {
    if (parameter.at("name") != "x-vol-site") return true;
  }
  return false;
}

}  // namespace

Ledger::Ledger() : configuration_(settingsFor(sent_)) {}

void Ledger::record(std::string operation) {
  entries_[std::move(operation)] = std::exchange(sent_, {});
}

namespace {

TEST(Clients, HaveAMethodForEveryOperationThatSendsIt) {
  Ledger ledger;
  callStockClients(ledger);
  callFileClients(ledger);
  callTenantClients(ledger);
  callReservationClient(ledger);
  std::size_t found = 0;
  const Json contract = readContractFile();
  for (const Json& operation : contract.at("operations")) {
    const std::string id = operation.at("id");
    const auto entry = ledger.entries().find(id);
    if (entry == ledger.entries().end()) {
      ADD_FAILURE() << "no client was called for " << id;
      continue;
    }
    ++found;
    ASSERT_EQ(entry->second.size(), 1U) << id;
    const Sent& sent = entry->second.front();
    EXPECT_EQ(sent.operation, id);
    EXPECT_EQ(toString(sent.request.method), operation.at("method").get<std::string>()) << id;
    const std::string& url = sent.request.url;
    EXPECT_EQ(url.substr(0, url.find('?')), pathWithMarks(operation)) << id;
    EXPECT_EQ(url.find('?') != std::string::npos, hasQuery(operation)) << id << ": " << url;
    EXPECT_EQ(sent.request.body.empty(), operation.at("body").is_null()) << id;
    EXPECT_EQ(findHeader(sent.request.headers, "x-test"), "arrived") << id;
  }
  EXPECT_EQ(found, ledger.entries().size()) << "a call is not of the contract file";
}

}  // namespace
}  // namespace kibo::inventory::testing
