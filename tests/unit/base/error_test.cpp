#include "kibo/inventory/error.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace kibo::inventory {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Error, DescribesItselfInOneLine) {
  const Error error{.kind = ErrorKind::refused,
                    .delivery = Delivery::rejected,
                    .status = 400,
                    .code = "VALIDATION_ERROR",
                    .message = "the request\nis malformed",
                    .items = {{.field = "items[0].quantity", .message = "must be a number"}},
                    .operation = "adjust",
                    .correlationId = "abc",
                    .attempts = 2,
                    .stoppedBecause = "all attempts were used",
                    .retryAfter = std::chrono::seconds{60}};
  EXPECT_EQ(error.describe(),
            "adjust: the request is malformed; items[0].quantity: must be a number [refused, "
            "HTTP 400, code VALIDATION_ERROR, attempts 2, stopped because all attempts were used, "
            "retry after 60 s, correlation abc]. The service refused it and changed nothing. "
            "Correct the request.");
}

TEST(Error, SaysWhatTheServiceMayHaveDone) {
  const auto describe = [](Delivery delivery) {
    return Error{.kind = ErrorKind::network, .delivery = delivery}.describe();
  };
  EXPECT_THAT(describe(Delivery::notSent), HasSubstr("Nothing was sent: it is safe to repeat."));
  EXPECT_THAT(describe(Delivery::unknown), HasSubstr("may have carried it out"));
  EXPECT_THAT(describe(Delivery::rejected), HasSubstr("changed nothing"));
  EXPECT_THAT(describe(Delivery::answered), Not(HasSubstr("may")));
}

TEST(Error, EveryKindAndDeliveryHasAName) {
  EXPECT_EQ(toString(ErrorKind::configuration), "configuration");
  EXPECT_EQ(toString(ErrorKind::jobFailed), "jobFailed");
  EXPECT_EQ(toString(ErrorKind::internal), "internal");
  EXPECT_EQ(toString(Delivery::notSent), "notSent");
  EXPECT_EQ(toString(Delivery::answered), "answered");
}

TEST(ApiError, CarriesTheErrorAndItsDescription) {
  const Error error{.kind = ErrorKind::notFound, .status = 404, .message = "no such job"};
  const ApiError thrown(error);
  EXPECT_EQ(thrown.error(), error);
  EXPECT_EQ(std::string(thrown.what()), error.describe());
}

}  // namespace
}  // namespace kibo::inventory
