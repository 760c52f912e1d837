#include "api/path_values.hpp"

#include <gmock/gmock.h>

namespace kibo::inventory::detail {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(PathValues, AreThoseOfThePathInOrder) {
  EXPECT_THAT(pathValuesOf("/a/{reservationId}/b/{quantity}"),
              ElementsAre(PathValue{"reservationId", false}, PathValue{"quantity", true}));
  EXPECT_THAT(pathValuesOf("/a/{inventoryVersion}/b/{jobID}/c"),
              ElementsAre(PathValue{"jobID", true}));
  EXPECT_THAT(pathValuesOf("/a/b"), IsEmpty());
}

}  // namespace
}  // namespace kibo::inventory::detail
