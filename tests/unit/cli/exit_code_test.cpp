#include "cli/exit_code.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kibo::inventory::cli {
namespace {

TEST(ExitCode, FollowsFromTheErrorAndTheEffect) {
  struct Case {
    ErrorKind kind;
    Delivery delivery;
    int status;
    int codeOfRead;
    int codeOfChange;
  };
  for (const Case& row : {
           Case{ErrorKind::configuration, Delivery::notSent, 0, 2, 2},
           Case{ErrorKind::invalidRequest, Delivery::notSent, 0, 2, 2},
           Case{ErrorKind::authentication, Delivery::notSent, 401, 4, 4},  // no token was had
           Case{ErrorKind::authentication, Delivery::rejected, 401, 1, 1},
           Case{ErrorKind::forbidden, Delivery::rejected, 403, 1, 1},
           Case{ErrorKind::notFound, Delivery::rejected, 404, 1, 1},
           Case{ErrorKind::conflict, Delivery::unknown, 409, 1, 3},
           Case{ErrorKind::rateLimited, Delivery::rejected, 429, 1, 1},
           Case{ErrorKind::server, Delivery::unknown, 500, 1, 3},
           Case{ErrorKind::network, Delivery::notSent, 0, 4, 4},
           Case{ErrorKind::network, Delivery::unknown, 0, 4, 3},
           Case{ErrorKind::network, Delivery::incomplete, 0, 4, 4},
           Case{ErrorKind::tls, Delivery::notSent, 0, 4, 4},
           Case{ErrorKind::timeout, Delivery::notSent, 0, 4, 4},
           Case{ErrorKind::timeout, Delivery::unknown, 0, 4, 3},
           Case{ErrorKind::decode, Delivery::answered, 200, 1, 3},
           Case{ErrorKind::decode, Delivery::unknown, 200, 1, 3},
           Case{ErrorKind::tooLarge, Delivery::answered, 200, 1, 3},
           Case{ErrorKind::internal, Delivery::unknown, 0, 4, 3},
       }) {
    const Error error{.kind = row.kind, .delivery = row.delivery, .status = row.status};
    const std::string what = std::string(toString(row.kind)) + " " +
                             std::string(toString(row.delivery)) + " " + std::to_string(row.status);
    EXPECT_EQ(exitCodeOf(error, Effect::read), row.codeOfRead) << what;
    EXPECT_EQ(exitCodeOf(error, Effect::idempotent), row.codeOfChange) << what;
    EXPECT_EQ(exitCodeOf(error, Effect::additive), row.codeOfChange) << what;
  }
}

TEST(ExitCode, OfManyIsUnknownOrElseTheHighest) {
  EXPECT_EQ(worseExitCode(0, 0), 0);
  EXPECT_EQ(worseExitCode(0, 1), 1);
  EXPECT_EQ(worseExitCode(2, 1), 2);
  EXPECT_EQ(worseExitCode(2, 4), 4);
  EXPECT_EQ(worseExitCode(3, 4), 3);
  EXPECT_EQ(worseExitCode(4, 3), 3);
}

}  // namespace
}  // namespace kibo::inventory::cli
