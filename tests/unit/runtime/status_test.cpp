#include "runtime/status.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace kibo::inventory::detail {
namespace {

struct Row {
  int status;
  ErrorKind kind;
};

class Status : public ::testing::TestWithParam<Row> {};

TEST_P(Status, SaysWhatKindOfFailureItIs) {
  EXPECT_EQ(kindOfStatus(GetParam().status), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(
    Failures, Status,
    ::testing::Values(Row{302, ErrorKind::refused}, Row{303, ErrorKind::refused},
                      Row{400, ErrorKind::refused}, Row{401, ErrorKind::authentication},
                      Row{403, ErrorKind::forbidden}, Row{404, ErrorKind::notFound},
                      Row{405, ErrorKind::refused}, Row{408, ErrorKind::server},
                      Row{409, ErrorKind::conflict}, Row{413, ErrorKind::refused},
                      Row{422, ErrorKind::refused}, Row{425, ErrorKind::refused},
                      Row{429, ErrorKind::rateLimited}, Row{500, ErrorKind::server},
                      Row{503, ErrorKind::server}));

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
