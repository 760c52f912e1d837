#include "emulator/export_settings.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

const TargetKind& s3() { return kindOf(TargetType::s3); }

Json settings(const char* name, const char* targets = "[]") {
  return mergedSettings({}, {{"name", name}, {"s3Information", Json::parse(targets)}});
}

TEST(ExportBook, NumbersSettingsAndTargetsOfAllKinds) {
  ExportBook book;
  book.add(settings("a", R"([{"name":"t"}])"));
  ExportRecord& second = book.add(settings("b", R"([{"name":"t"}])"));
  book.replace(second, withTarget(kindOf(TargetType::ftp), second.settings, {{"name", "f"}}));
  EXPECT_EQ(second.id, 2);
  EXPECT_EQ(second.find(s3(), "t")->at("exportSettingsS3ID"), 2);
  EXPECT_EQ(second.find(kindOf(TargetType::ftp), "f")->at("exportSettingsFTPID"), 3);
  EXPECT_EQ(second.find(kindOf(TargetType::gcs), "t"), nullptr);
  EXPECT_EQ(book.find("b"), book.find(2));
  book.erase("a");
  EXPECT_EQ(book.find(1), nullptr);
  EXPECT_EQ(book.find("a"), nullptr);
}

TEST(CompletedSettings, HaveWhatWasThereAlready) {
  ExportBook book;
  const ExportRecord& record = book.add(settings("a", R"([{"name":"t","bucket":"b"}])"));
  Json sent = Json::parse(R"({"name":"a","s3Information":[{"name":"t","region":"r"},{"name":"u"},
                              {"region":"r"},7],"gcsInformation":"x"})");
  completeSettings(record, sent);
  const Json& targets = sent.at("s3Information");
  EXPECT_EQ(targets.at(0).at("bucket"), "b");
  EXPECT_EQ(targets.at(0).at("region"), "r");
  EXPECT_EQ(targets.at(1), (Json{{"name", "u"}}));
  EXPECT_EQ(targets.at(3), 7);
  EXPECT_EQ(sent.at("gcsInformation"), "x");
}

TEST(MergedSettings, KeepTargetsThatAreNotSent) {
  ExportBook book;
  const ExportRecord& record = book.add(settings("a", R"([{"name":"t"},{"name":"u"}])"));
  const Json merged = mergedSettings(
      record, {{"name", "a"}, {"s3Information", {{{"name", "u"}, {"region", "r"}}}}});
  ASSERT_EQ(merged.at("s3Information").size(), 2U);
  EXPECT_EQ(merged.at("s3Information").at(1).at("region"), "r");
  EXPECT_EQ(withoutTarget(s3(), merged, "t").at("s3Information").size(), 1U);
}

TEST(ExportRun, NeedsAnActiveTarget) {
  ExportBook book;
  const ExportRecord& record =
      book.add(settings("a", R"([{"name":"on"},{"name":"off","active":false}])"));
  const std::vector<ExportTarget> active = activeTargets(record);
  ASSERT_EQ(active.size(), 1U);
  EXPECT_EQ(active[0].name, "on");
  EXPECT_EQ(active[0].kind, &s3());

  struct Case {
    const ExportRecord* record = nullptr;
    ExportTarget target{};
    std::size_t problems = 0;
  };
  const Case cases[] = {{&record, {&s3(), "on"}, 0},
                        {&record, {&s3(), "off"}, 1},
                        {&record, {&s3(), "none"}, 1},
                        {&record, {}, 1},
                        {nullptr, {&s3(), "on"}, 1}};
  for (const Case& each : cases) {
    EXPECT_EQ(problemsOfRun(each.record, each.target).size(), each.problems) << each.target.name;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
