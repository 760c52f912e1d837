#include "kibo/inventory/testing/emulator.hpp"

#include <gmock/gmock.h>
#include <httplib.h>

#include <filesystem>
#include <thread>
#include <vector>

#include "emulator/json.hpp"

namespace kibo::inventory::testing {
namespace {

using namespace std::chrono_literals;
using detail::Json;
using ::testing::HasSubstr;

constexpr const char* kQueue = "/api/commerce/inventory/v1/queue";

template <class Client>
httplib::Headers authorize(Client& client) {
  const auto answer = client.Post("/api/platform/applications/authtickets/oauth",
                                  R"({"client_id":"a","client_secret":"s"})", "application/json");
  if (!answer) return {};
  const Json body = Json::parse(answer->body);
  return {{"Authorization", "Bearer " + body.at("access_token").get<std::string>()}};
}

std::unique_ptr<httplib::Client> clientOf(const Emulator& emulator) {
  auto client = std::make_unique<httplib::Client>(emulator.url());
  client->set_keep_alive(true);
  return client;
}

TEST(Emulator, SaysWhereItIs) {
  const Emulator emulator;
  EXPECT_EQ(emulator.url(), "http://127.0.0.1:" + std::to_string(emulator.port()));
  EXPECT_TRUE(emulator.caBundle().empty());
  const Settings settings = emulator.settings();
  EXPECT_EQ(settings.apiHost, emulator.url());
  EXPECT_EQ(settings.authHost, emulator.url());
  EXPECT_FALSE(settings.sharedSecret.empty());
}

TEST(Emulator, NamesThePortThatIsTaken) {
  const Emulator first;
  try {
    const Emulator second({.port = first.port()});
    FAIL() << "two emulators on one port";
  } catch (const ApiError& error) {
    EXPECT_EQ(error.error().kind, ErrorKind::configuration);
    EXPECT_THAT(error.error().message, HasSubstr("port " + std::to_string(first.port())));
  }
  EXPECT_THROW(Emulator({.port = 65536}), ApiError);
  EXPECT_THROW(Emulator({.address = "256.0.0.1"}), ApiError);
}

TEST(Emulator, StopsAtOnceWithConnectionsOpen) {
  auto emulator = std::make_unique<Emulator>();
  const auto client = clientOf(*emulator);
  ASSERT_FALSE(authorize(*client).empty());
  const auto start = std::chrono::steady_clock::now();
  emulator.reset();
  EXPECT_LT(std::chrono::steady_clock::now() - start, 2s);
  EXPECT_FALSE(client->Get(kQueue));
}

TEST(Emulator, KeepsConnectionsOpen) {
  const Emulator emulator;
  const auto client = clientOf(emulator);
  const auto headers = authorize(*client);
  const auto socket = client->socket();
  for (int i = 0; i < 20; ++i) ASSERT_EQ(client->Get(kQueue, headers)->status, 200);
  EXPECT_EQ(client->socket(), socket);
}

TEST(Emulator, GivesEveryAnswerACorrelation) {
  const Emulator emulator;
  const auto client = clientOf(emulator);
  for (const char* path : {kQueue, "/nothing"}) {
    const auto answer = client->Get(path);
    EXPECT_EQ(answer->get_header_value("x-vol-correlation").size(), 32U) << path;
  }
  const auto answer = client->Get(kQueue, {{"x-vol-correlation", "mine"}});
  EXPECT_EQ(answer->get_header_value("x-vol-correlation"), "mine");
}

TEST(Emulator, WaitsForNoBodyThatWasNotAnnounced) {
  const Emulator emulator;
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const timeval patience{.tv_sec = 5, .tv_usec = 0};
  ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(emulator.port()));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  ASSERT_EQ(::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  const std::string request = "POST /nothing HTTP/1.1\r\nHost: h\r\n\r\n";
  ASSERT_EQ(::send(socket, request.data(), request.size(), 0),
            static_cast<ssize_t>(request.size()));
  std::string answer(1024, ' ');
  const ssize_t received = ::recv(socket, answer.data(), answer.size(), 0);
  ::close(socket);
  ASSERT_GT(received, 0);
  EXPECT_THAT(answer, ::testing::StartsWith("HTTP/1.1 404"));
}

TEST(Emulator, ServesHttpsToThoseWhoTrustItsCertificate) {
  std::filesystem::path bundle;
  {
    const Emulator emulator({.tls = true});
    EXPECT_EQ(emulator.url(), "https://localhost:" + std::to_string(emulator.port()));
    bundle = emulator.caBundle();
    const auto trusting = clientOf(emulator);
    trusting->set_ca_cert_path(bundle.c_str());
    EXPECT_EQ(trusting->Get(kQueue, authorize(*trusting))->status, 200);
    const auto wary = clientOf(emulator);
    EXPECT_EQ(wary->Get(kQueue).error(), httplib::Error::SSLServerVerification);
  }
  EXPECT_FALSE(std::filesystem::exists(bundle));
}

TEST(Emulator, LoadsItsSample) {
  Emulator emulator;
  EXPECT_EQ(emulator.loadSample(), 15U);
  const auto client = clientOf(emulator);
  const auto answer =
      client->Post("/api/commerce/inventory/v5/inventory", authorize(*client),
                   R"({"type":"ALL_STORES","items":[{"upc":"TENT-2P"}]})", "application/json");
  std::vector<std::string> locations;
  for (const Json& row : Json::parse(answer->body)) locations.push_back(row.at("locationCode"));
  EXPECT_THAT(locations, ::testing::ElementsAre("WRH01", "STR01", "STR02"));
}

TEST(Emulator, NamesTheFileThatItCannotLoad) {
  Emulator emulator;
  const auto missing = emulator.loadFile("/no/such/file");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().message, "cannot open /no/such/file: No such file or directory");
  EXPECT_THAT(missing.error().describe(), ::testing::Not(HasSubstr("setting")));
  const auto folder = emulator.loadFile(std::filesystem::temp_directory_path());
  ASSERT_FALSE(folder);
  EXPECT_THAT(folder.error().message, HasSubstr("it is a folder"));
}

TEST(Emulator, LosesNoAdjustOfManyClients) {
  constexpr int clients = 64;
  constexpr int adjusts = 40;
  Emulator emulator({.jobPending = 0ms, .jobWorking = 0ms});
  emulator.loadSample();
  const std::string body = R"({"locationCode":"WRH01","items":[{"upc":"STOVE-01","quantity":1}]})";
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < clients; ++i) {
      threads.emplace_back([&] {
        const auto client = clientOf(emulator);
        const auto headers = authorize(*client);
        for (int n = 0; n < adjusts; ++n) {
          const auto answer = client->Post("/api/commerce/inventory/v5/inventory/adjust", headers,
                                           body, "application/json");
          ASSERT_TRUE(answer);
          ASSERT_EQ(answer->status, 200);
        }
      });
    }
  }
  const auto client = clientOf(emulator);
  const auto answer = client->Post("/api/commerce/inventory/v5/inventory", authorize(*client),
                                   R"({"type":"ANY","items":[{"upc":"STOVE-01"}],
                                       "requestLocation":{"locationCode":"WRH01"}})",
                                   "application/json");
  EXPECT_EQ(Json::parse(answer->body).at(0).at("onHand"), 85 + clients * adjusts);
  EXPECT_EQ(emulator.counts().adjustsAccepted, static_cast<std::uint64_t>(clients * adjusts));
}

}  // namespace
}  // namespace kibo::inventory::testing
