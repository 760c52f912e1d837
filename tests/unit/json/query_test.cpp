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

TEST(Query, EncodesWhatIsNotPlain) {
  EXPECT_EQ(queryOf(JobListQuery{.locationCode = "A&B=C d+\r\n\u00e9/?#%"}),
            "locationCode=A%26B%3DC%20d%2B%0D%0A%C3%A9%2F%3F%23%25");
  EXPECT_EQ(percentEncode(std::string_view("\0\x7f\xff", 3)), "%00%7F%FF");
}

TEST(Query, LeavesWhatJavaScriptLeaves) {
  std::string ascii;
  for (char c = ' '; c < '\x7f'; ++c) ascii.push_back(c);
  EXPECT_EQ(percentEncode(ascii),
            "%20!%22%23%24%25%26'()*%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40"
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~");
}

TEST(Query, WritesNumbersAsJsonDoes) {
  struct Place {
    std::optional<std::int64_t> id{};
    std::optional<double> radius{};
  };
  static constexpr FieldRow kFields[] = {field<&Place::id>("id"), field<&Place::radius>("radius")};
  static constexpr Record kRecord{.name = "Place", .fields = kFields};
  constexpr TypeOps kType{.shape = Shape::record,
                          .get = [](void* place) noexcept { return place; },
                          .emplace = [](void* place) { return place; },
                          .record = []() noexcept -> const Record& { return kRecord; }};
  const auto queryOfPlace = [&kType](const Place& place) {
    std::string query;
    appendQuery(kType, &place, query);
    return query;
  };
  EXPECT_EQ(queryOfPlace({.id = 9007199254740993, .radius = 0.1}),
            "id=9007199254740993&radius=0.1");
  EXPECT_EQ(queryOfPlace({.id = INT64_MIN, .radius = 5.0}), "id=-9223372036854775808&radius=5");
  EXPECT_EQ(queryOfPlace({.radius = 1e21}), "radius=1e%2B21");
  EXPECT_EQ(queryOfPlace({.radius = -1e-7}), "radius=-1e-7");
}

TEST(Query, SendsExtrasAsText) {
  InventoryQuery query{.limit = 1};
  query.extras.set("new name", R"("a \u0026 b")");
  query.extras.set("n", "-1.5");
  query.extras.set("flag", "true");
  EXPECT_EQ(queryOf(query), "limit=1&new%20name=a%20%26%20b&n=-1.5&flag=true");
}

TEST(Query, SendsAnExtraOnlyAsLongAsItsMemberIsUnset) {
  JobListQuery query;
  query.extras.set("limit", R"("all")");
  EXPECT_EQ(queryOf(query), "limit=all");
  query.limit = 3;
  EXPECT_EQ(queryOf(query), "limit=3");
}

}  // namespace
}  // namespace kibo::inventory::detail
