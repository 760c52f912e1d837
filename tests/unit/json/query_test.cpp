#include "json/query.hpp"

#include <gtest/gtest.h>

#include "kibo/inventory/models/inventory.hpp"
#include "kibo/inventory/models/job.hpp"

namespace kibo::inventory::detail {
namespace {

template <class M>
std::string queryOf(const M& model) {
  std::string query;
  appendQuery(typeOf<M>(), &model, query);
  return query;
}

TEST(Query, HoldsOnlyWhatIsSet) {
  EXPECT_EQ(queryOf(JobListQuery{}), "");
  EXPECT_EQ(queryOf(JobListQuery{.limit = 5}), "limit=5");
}

TEST(Query, RepeatsTheNameOfAList) {
  EXPECT_EQ(queryOf(JobListQuery{.types = {JobType::refresh, JobType::deletion},
                                 .locationCode = "A",
                                 .pageSize = 10,
                                 .startIndex = 0}),
            "types=REFRESH&types=DELETE&locationCode=A&pageSize=10&startIndex=0");
}

TEST(Query, WritesWordsAndBooleans) {
  EXPECT_EQ(queryOf(InventoryQuery{.type = InventoryRequestType::any,
                                   .ignoreSafetyStock = true,
                                   .locationWhitelist = {"A", "B"},
                                   .pickup = false}),
            "type=ANY&ignoreSafetyStock=true&locationWhitelist=A&locationWhitelist=B&pickup=false");
  EXPECT_EQ(queryOf(InventoryQuery{.type = Open<InventoryRequestType>("a&b")}), "type=a%26b");
  EXPECT_EQ(queryOf(InventoryQuery{.type = InventoryRequestType::unknown, .limit = 1}), "limit=1");
  EXPECT_EQ(queryOf(JobListQuery{.types = {{}, JobType::adjust}}), "types=ADJUST");
}

TEST(Query, AppendsToWhatIsThere) {
  std::string query = "a=b";
  const JobListQuery jobs{.limit = 2};
  appendQuery(typeOf<JobListQuery>(), &jobs, query);
  EXPECT_EQ(query, "a=b&limit=2");
}

TEST(Query, EncodesEverythingButTheUnreserved) {
  EXPECT_EQ(queryOf(JobListQuery{.locationCode = "A&B=C d+\r\n\u00e9/?#%"}),
            "locationCode=A%26B%3DC%20d%2B%0D%0A%C3%A9%2F%3F%23%25");
  EXPECT_EQ(percentEncode("AZaz09-._~"), "AZaz09-._~");
  EXPECT_EQ(percentEncode(std::string_view("\0\x7f\xff", 3)), "%00%7F%FF");
}

TEST(Query, SendsExtrasAsText) {
  InventoryQuery query{.limit = 1};
  query.extras.set("new name", R"("a \u0026 b")");
  query.extras.set("n", "-1.5");
  query.extras.set("flag", "true");
  EXPECT_EQ(queryOf(query), "limit=1&new%20name=a%20%26%20b&n=-1.5&flag=true");
}

}  // namespace
}  // namespace kibo::inventory::detail
