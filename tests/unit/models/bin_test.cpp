#include "kibo/inventory/models/bin.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(BinResponseModel, ReadsBinsAsAListOrAsOne) {
  const BinModel first{.binID = 1, .name = "A-01"};
  const BinModel second{.binID = 2, .name = "A-02"};
  EXPECT_THAT(fromJson<BinResponseModel>(
                  R"({"bins":[{"binID":1,"name":"A-01"},{"binID":2,"name":"A-02"}]})")
                  .value()
                  .bins,
              ElementsAre(first, second));
  EXPECT_THAT(fromJson<BinResponseModel>(R"({"bins":{"name":"A-01","binID":1}})").value().bins,
              ElementsAre(first));
  for (const char* none : {R"({})", R"({"bins":null})", R"({"bins":[]})"}) {
    EXPECT_THAT(fromJson<BinResponseModel>(none).value().bins, IsEmpty()) << none;
  }
}

TEST(BinResponseModel, RefusesWhatIsNoBin) {
  const auto number = fromJson<BinResponseModel>(R"({"bins":7})");
  ASSERT_FALSE(number);
  EXPECT_THAT(number.error().message, ::testing::HasSubstr("bins"));
  EXPECT_FALSE(fromJson<BinResponseModel>(R"({"bins":["A-01"]})"));
}

TEST(BinModel, ReadsANameThatIsANumberAsItIsWritten) {
  const char* const names[][2] = {{R"("A-01")", "A-01"},
                                  {R"("007")", "007"},
                                  {"12", "12"},
                                  {"12.50", "12.50"},
                                  {"90071992547409931234", "90071992547409931234"}};
  for (const auto& [json, name] : names) {
    const auto bin = fromJson<BinModel>(std::string(R"({"name":)") + json + "}");
    ASSERT_TRUE(bin) << json;
    EXPECT_EQ(bin->name, name);
  }
  EXPECT_FALSE(fromJson<BinModel>(R"({"name":true})"));
}

TEST(Bin, IsStrict) { EXPECT_FALSE(fromJson<Bin>(R"({"name":12})")); }

}  // namespace
}  // namespace kibo::inventory
