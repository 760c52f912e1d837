// Secrets on their way through the library: what it logs, traces, throws and prints has not eight
// bytes of one, whatever a server repeats of what it was sent.

#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include "end_to_end/secrets_fixture.hpp"
#include "kibo/inventory.hpp"
#include "kibo/inventory/call_by_name.hpp"
#include "kibo/inventory/export_settings_api.hpp"
#include "kibo/inventory/fetch_config_api.hpp"
#include "unit/cli/program.hpp"

namespace kibo::inventory {
namespace {

using testing::answer;
using testing::Step;
using testing::Then;

FetchFileConfigRequest fetchConfig() {
  return {.lockName = "L",
          .ftpServer = "h",
          .ftpUsername = "u",
          .ftpPassword = Secret(kFtpPassword),
          .secret = Secret(kS3Secret)};
}

CreateExportSettingsRequest exportSettings() {
  ExportSettings settings{.name = "E"};
  settings.ftpInformation = {{.name = "F", .ftpPassword = Secret(kFtpPassword)}};
  settings.s3Information = {{.name = "S", .s3Key = Secret(kS3Secret), .secret = Secret(kS3Secret)}};
  return {.exportSettings = settings};
}

const std::string kTokenSent = "Authorization: Bearer " + std::string(kToken);
const std::string kPasswordsSent =
    "ftpPassword \"" + inJson(kFtpPassword) + "\" secret " + std::string(kS3Secret);
const std::string kSharedSecretSent = "client_secret \"" + inJson(kSharedSecret) + '"';

/// The answers in which a server may repeat `sent`, and `inHeader` in a header.
std::vector<std::string> echoes(const std::string& status, const std::string& sent,
                                const std::string& inHeader = kTokenSent) {
  const std::string text = inJson(sent);
  const std::string html = "Content-Type: text/html\r\n";
  std::vector<std::string> answers{
      answer(R"({"errorCode":")" + text + R"(","message":")" + text + R"("})", "", status),
      answer(R"({"message":"no","items":[{"errorCode":")" + text + R"(","name":")" + text +
                 R"(","message":")" + text + R"("}]})",
             "", status),
      answer(
          R"({"success":false,"messages":[")" + text + R"("],"correlationId":")" + text + R"("})",
          "", status),
      answer("<html><title>" + sent + "</title></html>", html, status),
  };
  // The end of a long text is cut off, anywhere within what was sent.
  for (const std::size_t before : {420U, 440U, 455U, 470U, 485U}) {
    answers.push_back(answer(std::string(before, '.') + sent, "", status));
  }
  answers.push_back(answer("",
                           "x-vol-correlation: " + inHeader + "\r\nServer: s " + inHeader +
                               "\r\nX-Echo: " + kPasswordsSent + "\r\n",
                           status));
  return answers;
}

/// A call, and what a server may repeat of it.
struct Call {
  std::string sent;
  std::function<Result<void>(const Configuration&)> make;
};

template <class T>
Result<void> outcome(const Result<T>& result) {
  if (!result) return result.error();
  return {};
}

const std::vector<Call>& calls() {
  static const std::vector<Call> all{
      {kPasswordsSent + kTokenSent,
       [](const auto& c) { return outcome(FetchConfigApi(c).saveFetchConfig(fetchConfig())); }},
      {kTokenSent + kPasswordsSent,
       [](const auto& c) {
         return outcome(ExportSettingsApi(c).createExportSettings(exportSettings()));
       }},
      {kTokenSent,
       [](const auto& c) {
         return outcome(InventoryApi(c).refresh({.locationCode = "L", .items = {{.upc = "u"}}}));
       }},
      {kTokenSent, [](const auto& c) { return outcome(JobApi(c).getJobs()); }},
  };
  return all;
}

TEST_F(Secrets, OfWhichAServerRepeatsAll) {
  const Configuration configuration(settings());
  for (const char* status : {"400 Bad", "401 No", "403 No", "404 No", "409 Busy", "429 Slow",
                             "500 Bad", "503 Down", "200 OK"}) {
    for (const Call& call : calls()) {
      for (const std::string& echo : echoes(status, call.sent)) {
        answerWith({.answer = echo});
        expectNoSecret(call.make(configuration));
      }
    }
  }
  EXPECT_TRUE(serverGot("Bearer " + std::string(kToken)));
  EXPECT_TRUE(serverGot(inJson(kFtpPassword)));
  EXPECT_TRUE(serverGot(kS3Secret));
  EXPECT_TRUE(serverGot(inJson(kSharedSecret)));
  expectNoSecretTold();
}

TEST_F(Secrets, WhenTheConnectionBreaks) {
  const Configuration configuration(settings());
  const std::string whole = echoes("400 Bad", kTokenSent).front();
  for (const Step& broken : {Step{.then = Then::fin}, Step{.then = Then::reset},
                             Step{.answer = whole.substr(0, whole.size() / 2), .then = Then::fin},
                             Step{.answer = kTokenSent, .then = Then::fin}}) {
    answerWith(broken);
    for (const Call& call : calls()) expectNoSecret(call.make(configuration));
  }
  expectNoSecretTold();
}

TEST_F(Secrets, WhenTheTokenEndpointFails) {
  const std::string token = R"({"access_token":")" + std::string(kToken);
  std::vector<std::string> answers;
  for (const char* status : {"400 Bad", "401 No", "429 Slow", "500 Bad", "200 OK"}) {
    for (std::string& echo : echoes(status, kSharedSecretSent, std::string(kSharedSecret)))
      answers.push_back(std::move(echo));
  }
  answers.push_back(answer(token + R"(\n","expires_in":3600})"));
  answers.push_back(answer(token + R"(","expires_in":")" + std::string(kToken) + R"("})"));
  answers.push_back(answer(token + R"(", )" + std::string(kToken)));
  answers.push_back(answer(token + R"(","errorCode":[")" + std::string(kToken) + R"("]})"));
  for (const std::string& bad : answers) {
    answerTokenRequestsWith({.answer = bad});
    const Configuration configuration(settings());
    const auto failed = calls().front().make(configuration);
    ASSERT_FALSE(failed) << bad;
    EXPECT_EQ(failed.error().delivery, Delivery::notSent);
    expectNoSecret(failed);
  }
  EXPECT_TRUE(serverGot(inJson(kSharedSecret)));
  EXPECT_FALSE(serverGot(kToken));
  expectNoSecretTold();
}

TEST_F(Secrets, OfAProxyThatRepeatsThem) {
  Settings byProxy = settings();
  byProxy.apiHost = "http://127.0.0.1:9";
  byProxy.tokenProvider = nullptr;
  byProxy.transport.proxy = server.url();
  byProxy.transport.proxyUser = "porter";
  byProxy.transport.proxyPassword = Secret(kProxyPassword);
  const std::string sent = "Proxy-Authorization: Basic " + std::string(kProxyCredentials);
  const Configuration configuration(byProxy);
  for (const char* status : {"407 Proxy Authentication Required", "502 Bad", "403 No"}) {
    answerWith({.answer = answer(sent + " porter:" + std::string(kProxyPassword),
                                 "x-vol-correlation: " + sent + "\r\n", status)});
    for (const Call& call : calls()) {
      const auto failed = call.make(configuration);
      ASSERT_FALSE(failed);
      expectNoSecret(failed);
    }
  }
  EXPECT_TRUE(serverGot(sent));
  expectNoSecretTold();
}

TEST_F(Secrets, ThatAnAnswerHolds) {
  const std::string password = inJson(kFtpPassword);
  answerWith({.answer = answer(R"([{"fetchFileConfigID":1,"ftpPassword":")" + password +
                               R"(","secret":")" + std::string(kS3Secret) + R"(","apiToken":")" +
                               std::string(kToken) + R"("}])")});
  const Configuration configuration(settings());
  const auto read = FetchConfigApi(configuration).getFetchConfig();
  ASSERT_TRUE(read);
  EXPECT_EQ(read->at(0).ftpPassword->reveal(), kFtpPassword);
  expectNoSecret(print(*read));
  expectNoSecret(print(fetchConfig()));
  expectNoSecret(print(exportSettings()));
  const auto shown =
      callByName(configuration, {.operation = "getFetchConfig", .maskSecrets = true});
  ASSERT_TRUE(shown);
  EXPECT_NE(shown->find("***"), std::string::npos);
  expectNoSecret(*shown);
  const auto prepared = prepareByName(
      configuration,
      {.operation = "saveFetchConfig", .body = toJson(fetchConfig()), .maskSecrets = true});
  ASSERT_TRUE(prepared);
  expectNoSecret(prepared->body);
  expectNoSecretTold();
}

TEST_F(Secrets, WrongSettingsAreNotRepeated) {
  Settings wrong = settings();
  wrong.tenantId = 0;
  wrong.sharedSecret = Secret(std::string(kSharedSecret) + "\n");
  wrong.transport.proxyPassword = Secret(std::string(kProxyPassword) + "\n");
  wrong.transport.proxy = "http://porter:" + std::string(kProxyPassword) + "@127.0.0.1:1";
  wrong.apiHost = "https://user:" + std::string(kToken) + "@127.0.0.1";
  wrong.authHost = wrong.apiHost;
  const auto refused = Configuration::create(wrong);
  ASSERT_FALSE(refused);
  expectNoSecret(refused.error());
}

/// The command, run against the server.
struct SecretsOfTheCommand : Secrets {
  std::vector<std::string> environment() const {
    return {"KIBO_TENANT=1", "KIBO_CLIENT_ID=app",
            "KIBO_SHARED_SECRET=" + std::string(kSharedSecret), "KIBO_API_HOST=" + server.url(),
            "KIBO_AUTH_HOST=" + server.url()};
  }
  static void expectNoSecretIn(const cli::Ended& ended) {
    expectNoSecret(ended.output);
    expectNoSecret(ended.error);
  }
  const std::vector<std::string> save{"call",  "saveFetchConfig", "--log-level",
                                      "trace", "--body",          "-"};
  const std::string body = toJson(fetchConfig());
};

TEST_F(SecretsOfTheCommand, AreNotShown) {
  for (const std::string& echo : echoes("400 Bad", kPasswordsSent + kTokenSent)) {
    answerWith({.answer = echo});
    const cli::Ended ended = cli::run(save, environment(), body);
    EXPECT_EQ(ended.code, 1) << ended.error;
    EXPECT_NE(ended.error.find("request.header"), std::string::npos);
    expectNoSecretIn(ended);
  }
  EXPECT_TRUE(serverGot(inJson(kFtpPassword)));
  std::vector<std::string> dry = save;
  dry.emplace_back("--dry-run");
  const cli::Ended shown = cli::run(dry, environment(), body);
  EXPECT_EQ(shown.code, 0) << shown.error;
  expectNoSecretIn(shown);
  expectNoSecretIn(cli::run({"describe", "saveFetchConfig"}, environment()));
  const cli::Ended slip = cli::run(save, environment(), body + body);
  EXPECT_EQ(slip.code, 2);
  expectNoSecretIn(slip);
}

TEST_F(SecretsOfTheCommand, AreNotInItsArguments) {
  auto stalling = std::make_unique<testing::FaultServer>(
      [](const testing::Turn&) { return Step{.then = Then::stall}; });
  auto variables = environment();
  variables.push_back("KIBO_AUTH_HOST=" + stalling->url());
  std::erase(variables, "KIBO_AUTH_HOST=" + server.url());
  cli::Program program(save, variables, body);
  ASSERT_TRUE(stalling->waitForEndings(1));
  std::ifstream file("/proc/" + std::to_string(program.id()) + "/cmdline");
  const std::string arguments{std::istreambuf_iterator<char>(file), {}};
  EXPECT_NE(arguments.find("saveFetchConfig"), std::string::npos);
  expectNoSecret(arguments);
  stalling.reset();
  expectNoSecretIn(program.finish());
}

TEST_F(SecretsOfTheCommand, AreNotTakenAsArguments) {
  const cli::Ended refused = cli::run({"call", "saveFetchConfig", "--body", body}, environment());
  EXPECT_EQ(refused.code, 2);
  EXPECT_FALSE(serverGot(inJson(kFtpPassword)));
  expectNoSecretIn(refused);
}

}  // namespace
}  // namespace kibo::inventory
