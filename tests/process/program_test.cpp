// Programs that begin to use the library, and end, in ways of their own.

#include <gtest/gtest.h>

#include <string>

#include "fault/authority.hpp"
#include "process/child.hpp"
#include "process/service_process.hpp"

namespace kibo::inventory::testing {
namespace {

/// The service by http, and by https.
class Program : public ::testing::TestWithParam<bool> {
 protected:
  const Authority authority_;
  const Context context_ = authority_.serverContext("IP:127.0.0.1");
  const ServiceProcess service_{{.tls = GetParam() ? context_.get() : nullptr}};
};

TEST_P(Program, UsesOneConfigurationFirstIn64Threads) {
  EXPECT_EQ(runProgram(KIBO_FIRST_USE, {service_.url(), authority_.bundle(), "one"}), "well");
  EXPECT_EQ(service_.counts().tokenRequests, 1);
  EXPECT_EQ(service_.askedFor(), 64U);
  EXPECT_EQ(service_.askedTwice(), 0U);
}

TEST_P(Program, UsesOneConfigurationOfEachOf64ThreadsFirst) {
  EXPECT_EQ(runProgram(KIBO_FIRST_USE, {service_.url(), authority_.bundle(), "each"}), "well");
  EXPECT_EQ(service_.counts().tokenRequests, 64);
  EXPECT_EQ(service_.askedFor(), 64U);
}

TEST_P(Program, UsesAStaticClientUntilItsVeryEnd) {
  EXPECT_EQ(runProgram(KIBO_AT_EXIT, {service_.url(), authority_.bundle(), "ours"}), "well");
  EXPECT_EQ(service_.counts().requests, 6);
  EXPECT_EQ(service_.counts().tokenRequests, 1);
}

TEST_P(Program, SendsNothingAfterItsOwnOpenSslHasCleanedUp) {
  EXPECT_EQ(runProgram(KIBO_AT_EXIT, {service_.url(), authority_.bundle(), "theirs"}), "well");
  EXPECT_EQ(service_.counts().requests, 4);
}

TEST_P(Program, LoadsAndUnloadsTheLibrary20Times) {
  EXPECT_EQ(runProgram(KIBO_MODULE_HOST, {KIBO_MODULE, service_.url(), authority_.bundle(), "20"}),
            "well");
  EXPECT_EQ(service_.counts().requests, 20 * 5);
  EXPECT_EQ(service_.counts().tokenRequests, 20);
}

INSTANTIATE_TEST_SUITE_P(PlainAndTls, Program, ::testing::Bool(),
                         [](const auto& test) { return test.param ? "Tls" : "Plain"; });

}  // namespace
}  // namespace kibo::inventory::testing
