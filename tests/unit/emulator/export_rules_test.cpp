#include "emulator/export_rules.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

TEST(TargetKinds, NameTheirOwnFields) {
  struct Case {
    TargetType type;
    const char* list;
    const char* field;
  };
  for (const Case& each : {Case{TargetType::ftp, "ftpInformation", "exportSettingsFTP"},
                           Case{TargetType::s3, "s3Information", "exportSettingsS3"},
                           Case{TargetType::gcs, "gcsInformation", "exportSettingsGcs"}}) {
    const TargetKind& kind = kindOf(each.type);
    EXPECT_EQ(kind.list, each.list);
    EXPECT_EQ(kind.field, each.field);
    EXPECT_EQ(kind.nameField, std::string(each.field) + "Name");
    EXPECT_EQ(kind.idField, std::string(each.field) + "ID");
    EXPECT_EQ(kind.request.back().name, each.field);
  }
}

struct WordCase {
  const char* field;
  Json value;
  bool fits;
};

TEST(ExportRules, KnowTheWordsAndTypesOfSettings) {
  const WordCase cases[] = {
      {"exportType", "AGGREGATE", true},
      {"exportType", "aggregate", false},
      {"safetyStock", "SAFETY_STOCK_AVG", true},
      {"safetyStock", "FLOOR_AVG", false},
      {"floor", "FLOOR_MIN", true},
      {"ltd", "LTD_SUM", true},
      {"productMapping", "SWAP_SKU_WITH_UPC", true},
      {"productMapping", "NONE", false},
      {"siteIDs", {1, 2}, true},
      {"siteIDs", 1, false},
      {"tags", {{"a", "b"}}, true},
      {"tags", {{"a", 1}}, false},
      {"zipFiles", "true", false},
      {"unheardOf", 3, true},
  };
  for (const WordCase& each : cases) {
    Json body = Json::parse(
        R"({"exportSettings":{"name":"n","fileFormat":"XML","exportType":"LOCATION"}})");
    body["exportSettings"][each.field] = each.value;
    EXPECT_EQ(check(body, exportSettingsRules()).empty(), each.fits) << body;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
