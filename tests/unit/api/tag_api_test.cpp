#include "kibo/inventory/tag_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

struct TagApiTest : ApiTest {
  TagApi api{configuration};
};

TEST_F(TagApiTest, SendsEachCallToItsPlace) {
  const InventoryTag tag{.tagValue = "Web", .percent = 60};
  const TagCategory category{.name = "Channel", .tags = {tag}};
  EXPECT_TRUE(api.getTagCategory("A/B"));
  EXPECT_TRUE(api.createTagCategory(category));
  EXPECT_TRUE(api.updateTagCategory("Channel", category));
  EXPECT_TRUE(api.deleteTagCategory("Channel"));
  EXPECT_TRUE(api.createTag("Channel", tag));
  EXPECT_TRUE(api.getTag("Channel", "50 %"));
  EXPECT_TRUE(api.updateTag("Channel", "Web", tag));
  EXPECT_TRUE(api.deleteTag("Channel", "Web"));
  const std::string root = "/api/commerce/inventory/v1/tagCategory";
  const std::string tagBody = R"( {"tagValue":"Web","percent":60})";
  const std::string categoryBody =
      R"( {"name":"Channel","tags":[{"tagValue":"Web","percent":60}]})";
  EXPECT_THAT(sent(),
              ElementsAre("GET " + root + "/A%2FB", "POST " + root + categoryBody,
                          "PUT " + root + "/Channel" + categoryBody, "DELETE " + root + "/Channel",
                          "POST " + root + "/Channel/tag" + tagBody,
                          "GET " + root + "/Channel/tag/50%20%25",
                          "PUT " + root + "/Channel/tag/Web" + tagBody,
                          "DELETE " + root + "/Channel/tag/Web"));
}

TEST_F(TagApiTest, ListsAllCategories) {
  answer = R"([{"name":"A","deletion_job_ids":[1,2]},{"name":"B"}])";
  const auto categories = api.getTagCategoryAll().value();
  ASSERT_THAT(categories, SizeIs(2));
  EXPECT_THAT(categories[0].deletion_job_ids, ElementsAre(1, 2));
  EXPECT_THAT(sent(), ElementsAre("GET /api/commerce/inventory/v1/tagCategory"));
}

}  // namespace
}  // namespace kibo::inventory
