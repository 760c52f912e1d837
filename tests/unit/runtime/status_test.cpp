#include "runtime/status.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace kibo::inventory::detail {
namespace {

struct Row {
  int status;
  ErrorKind kind;
  Delivery delivery;
};

class Status : public ::testing::TestWithParam<Row> {};

TEST_P(Status, SaysWhatTheServiceDid) {
  EXPECT_EQ(kindOfStatus(GetParam().status), GetParam().kind);
  EXPECT_EQ(deliveryOfStatus(GetParam().status), GetParam().delivery);
}

INSTANTIATE_TEST_SUITE_P(Failures, Status,
                         ::testing::Values(Row{302, ErrorKind::refused, Delivery::rejected},
                                           Row{303, ErrorKind::refused, Delivery::unknown},
                                           Row{400, ErrorKind::refused, Delivery::rejected},
                                           Row{401, ErrorKind::authentication, Delivery::rejected},
                                           Row{403, ErrorKind::forbidden, Delivery::rejected},
                                           Row{404, ErrorKind::notFound, Delivery::rejected},
                                           Row{405, ErrorKind::refused, Delivery::rejected},
                                           Row{408, ErrorKind::server, Delivery::unknown},
                                           Row{409, ErrorKind::conflict, Delivery::unknown},
                                           Row{413, ErrorKind::refused, Delivery::rejected},
                                           Row{422, ErrorKind::refused, Delivery::rejected},
                                           Row{425, ErrorKind::refused, Delivery::unknown},
                                           Row{429, ErrorKind::rateLimited, Delivery::rejected},
                                           Row{500, ErrorKind::server, Delivery::unknown},
                                           Row{503, ErrorKind::server, Delivery::unknown}));

TEST(Status, EverySuccessIsAnswered) {
  EXPECT_EQ(deliveryOfStatus(200), Delivery::answered);
  EXPECT_EQ(deliveryOfStatus(204), Delivery::answered);
}

TEST(Status, TheDoubtfulAndTheDoneMayBeDone) {
  EXPECT_FALSE(mayBeDone(Delivery::notSent));
  EXPECT_FALSE(mayBeDone(Delivery::incomplete));
  EXPECT_FALSE(mayBeDone(Delivery::rejected));
  EXPECT_TRUE(mayBeDone(Delivery::answered));
  EXPECT_TRUE(mayBeDone(Delivery::unknown));
}

TEST(Status, TheWorseOfTwoLeavesMoreDoubt) {
  constexpr std::array fromLeastDoubt{Delivery::notSent, Delivery::incomplete, Delivery::rejected,
                                      Delivery::answered, Delivery::unknown};
  for (std::size_t i = 0; i < fromLeastDoubt.size(); ++i) {
    for (std::size_t j = 0; j < fromLeastDoubt.size(); ++j) {
      EXPECT_EQ(worse(fromLeastDoubt.at(i), fromLeastDoubt.at(j)),
                fromLeastDoubt.at(std::max(i, j)));
    }
  }
}

}  // namespace
}  // namespace kibo::inventory::detail
