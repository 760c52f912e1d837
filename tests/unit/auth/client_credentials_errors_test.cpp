#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "unit/auth/client_credentials_fixture.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::seconds;
using ::testing::HasSubstr;
using ::testing::Not;

using ClientCredentialsErrors = ClientCredentialsTest;

TEST_F(ClientCredentialsErrors, ReportsRefusedCredentialsInTheServicesWords) {
  for (const int status : {400, 401, 403}) {
    const Error error = refused(
        answer(status, R"({"message":"Invalid credentials.","errorCode":"INVALID_CREDENTIALS"})"));
    EXPECT_EQ(error.kind, ErrorKind::authentication);
    EXPECT_EQ(error.status, status);
    EXPECT_EQ(error.code, "INVALID_CREDENTIALS");
    EXPECT_EQ(error.message, "no token could be had: Invalid credentials.");
    EXPECT_EQ(error.operation, "authenticate");
    EXPECT_EQ(error.correlationId, "c-1");
    EXPECT_EQ(error.delivery, Delivery::notSent);
  }
}

TEST_F(ClientCredentialsErrors, ReportsWhateverElseTheServerAnswers) {
  struct Row {
    int status;
    std::string body;
    ErrorKind kind;
  };
  for (const Row& row : {
           Row{404, "", ErrorKind::authentication},
           Row{302, "", ErrorKind::authentication},
           Row{429, "", ErrorKind::rateLimited},
           Row{500, "{}", ErrorKind::server},
           Row{503, "<html></html>", ErrorKind::server},
           Row{200, "<html><title>Log in</title></html>", ErrorKind::decode},
           Row{200, "", ErrorKind::decode},
           Row{200, "[]", ErrorKind::decode},
           Row{200, "{}", ErrorKind::decode},
           Row{200, R"({"access_token":null})", ErrorKind::decode},
           Row{200, R"({"access_token":17})", ErrorKind::decode},
           Row{200, R"({"access_token":""})", ErrorKind::decode},
           Row{200, R"({"access_token":"t","expires_in":"soon"})", ErrorKind::decode},
           Row{200, R"({"access_token":"t","expires_in":true})", ErrorKind::decode},
           Row{200, R"({"access_token":"t","expires_in":{}})", ErrorKind::decode},
           Row{200, R"({"errorCode":"UNAUTHORIZED","message":"no"})", ErrorKind::authentication},
       }) {
    const Error error = refused(answer(row.status, row.body));
    EXPECT_EQ(error.kind, row.kind) << error.describe();
    EXPECT_EQ(error.status, row.status) << error.describe();
    EXPECT_EQ(error.correlationId, "c-1") << error.describe();
    EXPECT_EQ(error.delivery, Delivery::notSent) << error.describe();
    EXPECT_THAT(error.message, HasSubstr("no token could be had: "));
  }
}

TEST_F(ClientCredentialsErrors, TellsHowLongTheServerWantsToBeLeftAlone) {
  EXPECT_EQ(refused(answer(429, "")).retryAfter, seconds{7});
  EXPECT_EQ(refused(answer(503, "")).retryAfter, seconds{7});
}

TEST_F(ClientCredentialsErrors, KeepsTheKindOfATransportErrorAndNothingWasSent) {
  for (const ErrorKind kind :
       {ErrorKind::network, ErrorKind::tls, ErrorKind::timeout, ErrorKind::cancelled}) {
    next_ = [kind](const CallContext&) {
      return Error{.kind = kind, .delivery = Delivery::unknown, .message = "it broke"};
    };
    const Error error = token().error();
    EXPECT_EQ(error.kind, kind);
    EXPECT_EQ(error.delivery, Delivery::notSent);
    EXPECT_EQ(error.operation, "authenticate");
  }
}

TEST_F(ClientCredentialsErrors, AsksOnceACallThatFails) {
  refused(answer(503, ""));
  EXPECT_EQ(requests(), 1U);
}

TEST_F(ClientCredentialsErrors, RefusesATokenThatIsNoHeaderValueAndDoesNotEchoIt) {
  for (const std::string token : {"canary\\n", "canary\\r\\nx-injected: 1", "canary token"}) {
    const Error error = refused(grant(token));
    EXPECT_EQ(error.kind, ErrorKind::decode);
    EXPECT_THAT(error.describe(), Not(HasSubstr("canary")));
  }
}

TEST_F(ClientCredentialsErrors, NeverTellsTheSecretInAnError) {
  const std::string secret(kSecret);
  const std::string words = R"({"message":"bad )" + secret + R"(","errorCode":")" + secret +
                            R"(","correlationId":")" + secret + R"(","items":[{"errorCode":")" +
                            secret + R"(","message":")" + secret + R"(","name":")" + secret +
                            R"("}]})";
  std::vector<Error> errors;
  for (const int status : {200, 302, 400, 401, 403, 404, 429, 500, 503}) {
    for (const std::string& body : {words, secret, "<title>" + secret + "</title>",
                                    R"({"access_token":")" + secret + R"(\n"})",
                                    R"({"access_token":"t","expires_in":")" + secret + R"("})"}) {
      errors.push_back(refused({.status = status, .headers = {}, .body = body}));
    }
  }
  next_ = [&](const CallContext&) {
    return Error{.kind = ErrorKind::network, .message = "could not send " + secret};
  };
  errors.push_back(token().error());
  next_ = [&](const CallContext&) -> Result<HttpResponse> { throw std::runtime_error(secret); };
  errors.push_back(token().error());

  for (const Error& error : errors) {
    std::string all = error.code + error.message + error.operation + error.correlationId +
                      error.stoppedBecause + error.describe();
    for (const ErrorItem& item : error.items) all += item.code + item.field + item.message;
    EXPECT_THAT(all, Not(HasSubstr(secret)));
  }
}

}  // namespace
}  // namespace kibo::inventory::detail
