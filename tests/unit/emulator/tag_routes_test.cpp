#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

using Fields = std::vector<std::string>;

/// A service with the category Channel: Web 60 %, Store 40 %, and stock that carries both.
class TaggedService : public ServiceTester {
 public:
  TaggedService() : ServiceTester({}, kTagged) {
    channel = post("v1/tagCategory",
                   R"({"name":"Channel","colour":"red","tags":[
                       {"tagValue":"Web","isDefault":true,"percent":60},
                       {"tagValue":"Store","percent":40,"x":[1]}]})");
  }

  Json taggedStock() {
    const Reply rows = post("v5/inventory", R"({"type":"ANY","items":[{"upc":"A"}]})");
    return rows.body.at(0).value("taggedInventory", Json::array());
  }

  static constexpr std::string_view kTagged =
      R"({"locationCode":"L1","upc":"A","onHand":10,"taggedInventory":[)"
      R"({"tags":{"Channel":"Web"},"onHand":6},{"tags":{"Channel":"Store"},"onHand":4}]})";

  Reply channel{};
};

TEST(TagCategory, IsCreatedWithItsValues) {
  TaggedService tester;
  ASSERT_EQ(tester.channel.status, 200);
  const Json& category = tester.channel.body;
  EXPECT_EQ(category.at("tagCategoryID"), 1);
  EXPECT_EQ(category.at("colour"), "red");
  EXPECT_EQ(category.at("deletion_job_ids"), Json::array());
  ASSERT_EQ(category.at("tags").size(), 2U);
  EXPECT_EQ(category.at("tags").at(1).at("tagID"), 2);
  EXPECT_EQ(category.at("tags").at(1).at("x"), Json::array({1}));
  EXPECT_TRUE(category.at("tags").at(1).at("created").is_string());
  EXPECT_EQ(tester.get("v1/tagCategory/Channel").body, category);
  EXPECT_EQ(tester.get("v1/tagCategory").body, Json::array({category}));
  EXPECT_EQ(tester.get("v1/tagCategory/Channel/tag/Web").body, category.at("tags").at(0));
}

struct Refusal {
  const char* method;
  const char* path;
  const char* body;
  int status;
  Fields fields{};
};

TEST(TagCategory, IsRefusedWhenItDoesNotHold) {
  const Refusal refusals[] = {
      {"POST", "", R"({"name":"Channel"})", 409},
      {"POST", "", R"({})", 400, {"name"}},
      {"POST", "", R"({"name":"N","tags":[{"percent":1}]})", 400, {"tags[0].tagValue"}},
      {"POST", "", R"({"name":"N","tags":[{"tagValue":"a","percent":99}]})", 400, {"tags"}},
      {"POST",
       "",
       R"({"name":"N","tags":[{"tagValue":"a","percent":-1},{"tagValue":"b","percent":101}]})",
       400,
       {"tags[0].percent", "tags[1].percent"}},
      {"POST",
       "",
       R"({"name":"N","tags":[{"tagValue":"a"},{"tagValue":"a"}]})",
       400,
       {"tags[1].tagValue"}},
      {"POST",
       "",
       R"({"name":"N","tags":[{"tagValue":"a","isDefault":true},{"tagValue":"b","isDefault":true}]})",
       400,
       {"tags[1].isDefault"}},
      {"POST",
       "",
       R"({"name":"N","tags":[{"tagValue":"1"},{"tagValue":"2"},{"tagValue":"3"},{"tagValue":"4"},
                              {"tagValue":"5"}]})",
       400,
       {"tags"}},
      {"PUT", "/Channel", R"({"name":"Other"})", 400, {"name"}},
      {"PUT", "/Channel", R"({"tags":[{"tagValue":"Web","percent":60}]})", 400, {"tags"}},
      {"PUT", "/None", R"({"name":"None"})", 404},
      {"GET", "/None", "", 404},
      {"DELETE", "/None", "", 404},
      {"POST", "/None/tag", R"({"tagValue":"a"})", 404},
      {"POST", "/Channel/tag", R"({"tagValue":"Web"})", 409},
      {"POST", "/Channel/tag", R"({"percent":"1"})", 400, {"tagValue", "percent"}},
      {"POST", "/Channel/tag", R"({"tagValue":"a","percent":1})", 400, {"tags"}},
      {"PUT", "/Channel/tag/Web", R"({"percent":50})", 400, {"tags"}},
      {"PUT", "/Channel/tag/Web", R"({"tagValue":"Net"})", 400, {"tagValue"}},
      {"PUT", "/Channel/tag/None", R"({})", 404},
      {"PUT", "/None/tag/Web", R"({})", 404},
      {"GET", "/Channel/tag/None", "", 404},
      {"GET", "/None/tag/Web", "", 404},
      {"DELETE", "/Channel/tag/None", "", 404},
      {"DELETE", "/None/tag/Web", "", 404},
  };
  TaggedService tester;
  for (const Refusal& refusal : refusals) {
    SCOPED_TRACE(std::string(refusal.method) + ' ' + refusal.path + ' ' + refusal.body);
    const Reply reply = tester.send(
        refusal.method, std::string("/api/commerce/inventory/v1/tagCategory") + refusal.path,
        refusal.body);
    EXPECT_EQ(reply.status, refusal.status) << reply.body;
    EXPECT_EQ(reply.fields(), refusal.fields);
    if (refusal.status != 400) {
      EXPECT_TRUE(reply.body.at("error").is_string());
      EXPECT_TRUE(reply.body.at("message").is_string());
    }
  }
  EXPECT_EQ(tester.get("v1/tagCategory").body, Json::array({tester.channel.body}));
}

TEST(TagCategory, HasTwoNeighboursAtMost) {
  TaggedService tester;
  for (const char* name : {"Two", "Three"}) {
    EXPECT_EQ(tester.post("v1/tagCategory", Json{{"name", name}}.dump()).status, 200);
  }
  const Reply fourth = tester.post("v1/tagCategory", R"({"name":"Four"})");
  EXPECT_EQ(fourth.status, 400);
  EXPECT_EQ(fourth.fields(), Fields{"name"});
}

TEST(TagCategory, ChangesByWhatIsSent) {
  TaggedService tester;
  tester.clock->advance(1min);
  const Reply reply = tester.put("v1/tagCategory/Channel", R"({"colour":null,"size":3,"tags":[
      {"tagValue":"Web","percent":70},{"tagValue":"Store","percent":30}],"tagCategoryID":9})");
  ASSERT_EQ(reply.status, 200) << reply.body;
  EXPECT_EQ(reply.body.at("colour"), "red");
  EXPECT_EQ(reply.body.at("size"), 3);
  EXPECT_EQ(reply.body.at("tagCategoryID"), 1);
  const Json& before = tester.channel.body.at("tags").at(0);
  const Json& web = reply.body.at("tags").at(0);
  EXPECT_EQ(web.at("percent"), 70);
  EXPECT_EQ(web.at("tagID"), before.at("tagID"));
  EXPECT_EQ(web.at("isDefault"), true);
  EXPECT_EQ(web.at("created"), before.at("created"));
  EXPECT_NE(web.at("updated"), before.at("created"));
  EXPECT_EQ(reply.body.at("deletion_job_ids"), Json::array());
}

TEST(TagCategory, UntagsTheStockOfAValueThatItsListLeavesOut) {
  TaggedService tester;
  const Reply reply =
      tester.put("v1/tagCategory/Channel", R"({"tags":[{"tagValue":"Web","percent":100}]})");
  ASSERT_EQ(reply.status, 200) << reply.body;
  EXPECT_EQ(reply.body.at("deletion_job_ids"), Json::array({1}));
  const Json job = tester.get("v1/queue/1").body;
  EXPECT_EQ(job.at("type"), "DELETE");
  EXPECT_EQ(job.at("itemCount"), 1);
  EXPECT_EQ(tester.taggedStock().size(), 2U);
  tester.clock->advance(3s);
  ASSERT_EQ(tester.taggedStock().size(), 1U);
  EXPECT_EQ(tester.taggedStock().at(0).at("tags"), (Json{{"Channel", "Web"}}));
  EXPECT_EQ(tester.onHand("L1", "A"), 10);
}

TEST(TagCategory, IsDeletedAndItsStockUntagged) {
  TaggedService tester;
  EXPECT_EQ(tester.del("v1/tagCategory/Channel").body, (Json{{"deleted", 1}}));
  EXPECT_EQ(tester.get("v1/tagCategory/Channel").status, 404);
  EXPECT_EQ(tester.get("v1/tagCategory").body, Json::array());
  EXPECT_EQ(tester.get("v1/queue").body.size(), 2U);
  tester.clock->advance(5s);
  EXPECT_EQ(tester.taggedStock(), Json::array());
}

TEST(TagValue, IsAddedAndMayTakeOverTheDefault) {
  TaggedService tester;
  const Reply reply =
      tester.post("v1/tagCategory/Channel/tag", R"({"tagValue":"a/b","isDefault":true,"y":"z"})");
  ASSERT_EQ(reply.status, 200) << reply.body;
  EXPECT_EQ(reply.body.at("tagID"), 3);
  EXPECT_EQ(reply.body.at("y"), "z");
  EXPECT_EQ(tester.get("v1/tagCategory/Channel/tag/a%2Fb").body, reply.body);
  EXPECT_EQ(tester.get("v1/tagCategory/Channel/tag/Web").body.at("isDefault"), false);
}

TEST(TagValue, ChangesByWhatIsSent) {
  TaggedService tester;
  const Reply reply = tester.put("v1/tagCategory/Channel/tag/Store",
                                 R"({"tagValue":"Store","isDefault":true,"percent":null})");
  ASSERT_EQ(reply.status, 200) << reply.body;
  EXPECT_EQ(reply.body.at("percent"), 40);
  EXPECT_EQ(reply.body.at("isDefault"), true);
  EXPECT_EQ(reply.body.at("x"), Json::array({1}));
  EXPECT_EQ(tester.get("v1/tagCategory/Channel/tag/Web").body.at("isDefault"), false);
}

TEST(TagValue, IsDeletedByAJobThatItsCategoryNames) {
  TaggedService tester;
  EXPECT_EQ(tester.del("v1/tagCategory/Channel/tag/Web").body, (Json{{"deleted", 1}}));
  EXPECT_EQ(tester.get("v1/tagCategory/Channel/tag/Web").status, 404);
  EXPECT_EQ(tester.get("v1/tagCategory/Channel").body.at("deletion_job_ids"), Json::array({1}));
  tester.clock->advance(3s);
  EXPECT_EQ(tester.get("v1/queue/1").body.at("status"), "SUCCESS");
  ASSERT_EQ(tester.taggedStock().size(), 1U);
  EXPECT_EQ(tester.taggedStock().at(0).at("onHand"), 4);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
