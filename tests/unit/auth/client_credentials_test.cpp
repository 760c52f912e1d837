#include "auth/client_credentials.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "unit/auth/client_credentials_fixture.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

TEST_F(ClientCredentialsTest, AsksAsTheServiceWants) {
  ASSERT_EQ(text(), "t1");
  const HttpRequest request = transport_->requests().at(0);
  EXPECT_EQ(request.method, Method::post);
  EXPECT_EQ(request.url, "https://home.test/api/platform/applications/authtickets/oauth");
  EXPECT_EQ(nlohmann::json::parse(request.body),
            nlohmann::json({{"client_id", "APP.1.0.0.\"Release\""},
                            {"client_secret", kSecret},
                            {"grant_type", "client_credentials"}}));
  EXPECT_EQ(findHeader(request.headers, "Content-Type"), "application/json");
  EXPECT_EQ(findHeader(request.headers, "Accept"), "application/json");
  EXPECT_EQ(findHeader(request.headers, "User-Agent"), "tests/1");
}

TEST_F(ClientCredentialsTest, AsksUnderItsOwnOperationWithinTheCall) {
  next_ = [this](const CallContext& context) {
    EXPECT_EQ(context.operation.id, "authenticate");
    EXPECT_EQ(context.operation.effect, Effect::read);
    EXPECT_EQ(context.deadline, clock_.now() + seconds{30});
    return grant("t");
  };
  EXPECT_EQ(text(), "t");
}

TEST_F(ClientCredentialsTest, KeepsTheTokenUntilItsRenewal) {
  ASSERT_EQ(text(), "t1");
  clock_.advance(milliseconds{84'900});
  EXPECT_EQ(text(), "t1");
  clock_.advance(milliseconds{200});
  EXPECT_EQ(text(), "t2");
}

TEST_F(ClientCredentialsTest, RenewsBetween80And90PercentOfTheLife) {
  for (const auto& [random, renewal] : {std::pair{0.0, 80'000}, std::pair{0.999, 89'990}}) {
    random_ = random;
    clock_.advance(seconds{1000});
    const std::string held = text();
    clock_.advance(milliseconds{renewal - 1});
    EXPECT_EQ(text(), held) << random;
    clock_.advance(milliseconds{1});
    EXPECT_NE(text(), held) << random;
  }
}

TEST_F(ClientCredentialsTest, CountsTheLifeFromBeforeTheRequest) {
  next_ = [this](const CallContext&) {
    clock_.advance(seconds{20});
    return grant("t" + std::to_string(++granted_));
  };
  ASSERT_EQ(text(), "t1");
  clock_.advance(milliseconds{64'900});
  EXPECT_EQ(text(), "t1");
  clock_.advance(milliseconds{200});
  EXPECT_EQ(text(), "t2");
}

TEST_F(ClientCredentialsTest, DoesNotOutliveItsLifeByTheTimeOfTheRequest) {
  next_ = [this](const CallContext&) {
    clock_.advance(seconds{20});
    return grant("t1");
  };
  ASSERT_EQ(text(), "t1");
  next_ = [](const CallContext&) { return Error{.kind = ErrorKind::network}; };
  clock_.advance(milliseconds{79'900});
  EXPECT_EQ(text(), "t1");
  clock_.advance(milliseconds{200});
  EXPECT_FALSE(token());
}

TEST_F(ClientCredentialsTest, TakesTheLifeThatTheAnswerStates) {
  for (const std::string expiresIn : {"100", "\"100\"", "100.0", "1e2"}) {
    clock_.advance(seconds{1000});
    next_ = [this, expiresIn](const CallContext&) {
      return grant("t" + std::to_string(++granted_), expiresIn);
    };
    const std::string held = text();
    clock_.advance(seconds{84});
    EXPECT_EQ(text(), held) << expiresIn;
    clock_.advance(seconds{2});
    EXPECT_NE(text(), held) << expiresIn;
  }
}

TEST_F(ClientCredentialsTest, TakesAnHourWhenNoLifeIsStated) {
  for (const std::string rest : {"", R"(,"expires_in":null)"}) {
    clock_.advance(std::chrono::hours{2});
    next_ = [this, rest](const CallContext&) {
      return answer(200, R"({"access_token":"t)" + std::to_string(++granted_) + "\"" + rest + "}");
    };
    const std::string held = text();
    clock_.advance(seconds{3059});
    EXPECT_EQ(text(), held);
    clock_.advance(seconds{2});
    EXPECT_NE(text(), held);
  }
}

TEST_F(ClientCredentialsTest, UsesATokenWithoutALifeOnceAndAsksOnceACall) {
  for (const std::string expiresIn : {"0", "-5", "\"0\""}) {
    const auto before = requests();
    next_ = [this, expiresIn](const CallContext&) {
      return grant("t" + std::to_string(++granted_), expiresIn);
    };
    const std::string first = text();
    EXPECT_EQ(first, "t" + std::to_string(granted_)) << expiresIn;
    const std::string second = text();
    EXPECT_EQ(second, "t" + std::to_string(granted_)) << expiresIn;
    EXPECT_EQ(requests() - before, 2U) << expiresIn;
  }
}

TEST_F(ClientCredentialsTest, KeepsATokenAYearAtMost) {
  next_ = [this](const CallContext&) {
    return grant("t" + std::to_string(++granted_), "99999999999999999999");
  };
  ASSERT_EQ(text(), "t1");
  clock_.advance(std::chrono::hours{24 * 300});
  EXPECT_EQ(text(), "t1");
  clock_.advance(std::chrono::hours{24 * 66});
  EXPECT_EQ(text(), "t2");
}

TEST_F(ClientCredentialsTest, CaresNothingForTheWallClock) {
  ASSERT_EQ(text(), "t1");
  for (const int hours : {-24, +24, +24 * 3650}) {
    clock_.setWall(clock_.wallNow() + std::chrono::hours{hours});
    EXPECT_EQ(text(), "t1");
  }
  clock_.advance(seconds{101});
  clock_.setWall(clock_.wallNow() - std::chrono::hours{24 * 365 * 50});
  EXPECT_EQ(text(), "t2");
}

TEST_F(ClientCredentialsTest, CostsNothingWhileTheTokenServerIsDownAndTheTokenHolds) {
  next_ = [](const CallContext&) { return grant("t1", "3600"); };
  ASSERT_EQ(text(), "t1");
  next_ = [](const CallContext&) {
    return Error{.kind = ErrorKind::network, .message = "connection refused"};
  };
  clock_.advance(seconds{3060});
  const auto before = requests();
  for (int second = 0; second < 530; ++second) {
    ASSERT_EQ(text(), "t1") << second;
    clock_.advance(seconds{1});
  }
  EXPECT_EQ(requests() - before, 18U) << "one try in 30 s";
  clock_.advance(seconds{10});
  EXPECT_EQ(token().error().kind, ErrorKind::network) << "it is over now";
}

TEST_F(ClientCredentialsTest, RenewsARejectedTokenOnce) {
  const auto first = token().value();
  EXPECT_GT(first.generation, 0U);
  tokens_->reject(first.generation);
  tokens_->reject(first.generation);
  const auto second = token().value();
  EXPECT_GT(second.generation, first.generation);
  tokens_->reject(first.generation);  // a late 401 to a request signed with the old one
  EXPECT_EQ(token()->generation, second.generation);
  EXPECT_EQ(requests(), 2U);
}

TEST_F(ClientCredentialsTest, IgnoresAGenerationItNeverGave) {
  const auto first = token().value();
  tokens_->reject(first.generation + 1);
  tokens_->reject(0);
  EXPECT_EQ(text(), "t1");
}

}  // namespace
}  // namespace kibo::inventory::detail
