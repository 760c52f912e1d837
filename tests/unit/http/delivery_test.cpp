#include "http/delivery.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <vector>

namespace kibo::inventory::detail {
namespace {

constexpr std::array kStatuses{0,   100, 103, 200, 202, 204, 299, 300, 301, 302, 303, 304,
                               307, 308, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410,
                               411, 413, 414, 415, 417, 422, 425, 426, 428, 429, 431, 451,
                               499, 500, 501, 502, 503, 504, 511, 599, 600};

constexpr std::array kRejecting{301, 302, 307, 308, 400, 401, 403,
                                404, 405, 413, 414, 415, 422, 429};

// By hand, so that the table of the code is not its own witness.
Delivery byStatus(int status) {
  if (status / 100 == 2) return Delivery::answered;
  const bool rejecting = std::ranges::count(kRejecting, status) > 0;
  return rejecting ? Delivery::rejected : Delivery::unknown;
}

TEST(DeliveryOfStatus, FollowsTheTable) {
  for (const int status : kStatuses) EXPECT_EQ(deliveryOfStatus(status), byStatus(status));
}

struct Body {
  std::int64_t bytes;
  std::int64_t sent;
};

constexpr std::array kWholeBodies{Body{0, 0}, Body{1, 1}, Body{5'000'000, 5'000'000}};
constexpr std::array kCutBodies{Body{1, 0}, Body{5'000'000, 0}, Body{5'000'000, 4'999'999}};

std::vector<Body> everyBody() {
  std::vector<Body> bodies(kWholeBodies.begin(), kWholeBodies.end());
  bodies.insert(bodies.end(), kCutBodies.begin(), kCutBodies.end());
  return bodies;
}

Observation seen(int transmissions, Body body, int status, bool complete) {
  return {.transmissions = transmissions,
          .bodyBytes = body.bytes,
          .bodyBytesSent = body.sent,
          .status = status,
          .answerComplete = complete};
}

TEST(Classify, WithoutATransmissionNothingWasSent) {
  for (const Body body : everyBody()) {
    for (const int status : kStatuses) {
      for (const bool complete : {false, true}) {
        EXPECT_EQ(classify(seen(0, body, status, complete)), Delivery::notSent);
      }
    }
  }
}

TEST(Classify, AfterASecondTransmissionNothingIsKnown) {
  for (const int transmissions : {2, 3, 6}) {
    for (const Body body : everyBody()) {
      for (const int status : kStatuses) {
        for (const bool complete : {false, true}) {
          EXPECT_EQ(classify(seen(transmissions, body, status, complete)), Delivery::unknown);
        }
      }
    }
  }
}

TEST(Classify, ACompleteAnswerCountsByItsStatusHoweverMuchWasSent) {
  for (const Body body : everyBody()) {
    for (const int status : kStatuses) {
      EXPECT_EQ(classify(seen(1, body, status, true)), byStatus(status)) << status;
    }
  }
}

TEST(Classify, AnAnswerCutShortLeavesItUnknown) {
  for (const Body body : everyBody()) {
    for (const int status : kStatuses) {
      if (status == 0) continue;
      EXPECT_EQ(classify(seen(1, body, status, false)), Delivery::unknown) << status;
    }
  }
}

TEST(Classify, WithoutAnyAnswerOnlyACutBodyIsProof) {
  for (const Body body : kWholeBodies) {
    EXPECT_EQ(classify(seen(1, body, 0, false)), Delivery::unknown);
  }
  for (const Body body : kCutBodies) {
    EXPECT_EQ(classify(seen(1, body, 0, false)), Delivery::incomplete);
  }
}

}  // namespace
}  // namespace kibo::inventory::detail
