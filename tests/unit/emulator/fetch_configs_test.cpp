#include "emulator/fetch_configs.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

TEST(FetchBook, FindsAndErasesById) {
  FetchBook book;
  book.add({{"lockName", "a"}});
  book.add({{"lockName", "b"}});
  EXPECT_EQ(book.find(2)->at("lockName"), "b");
  EXPECT_TRUE(book.erase(2));
  EXPECT_FALSE(book.erase(2));
  EXPECT_EQ(book.find(2), nullptr);
  book.add({{"lockName", "c"}});
  EXPECT_EQ(book.all().back().at("fetchFileConfigID"), 3);
}

struct Needs {
  const char* config;
  std::size_t problems;
};

TEST(FetchConfig, NeedsAllOfFtpUnlessItHasABucket) {
  const Needs cases[] = {
      {"{}", 4},
      {R"({"ftpServer":"s","ftpUsername":"u","ftpRemotePath":"/"})", 1},
      {R"({"ftpServer":"s","ftpUsername":"u","ftpRemotePath":"/","ftpPassword":"p"})", 0},
      {R"({"bucket":"b"})", 0},
      {R"({"gcsBucket":"b"})", 0},
  };
  for (const Needs& each : cases) {
    EXPECT_EQ(problemsOf(Json::parse(each.config)).size(), each.problems) << each.config;
  }
}

struct Files {
  const char* config;
  const char* field;
  Json names;
};

TEST(ConnectionTest, ShowsTheFilesThatAreLookedFor) {
  const Files cases[] = {
      {R"({"ftpServer":"s"})", "ftpFiles", Json::array()},
      {R"({"ftpServer":"s","ftpRemotePath":"/out","refreshEnabled":true})",
       "ftpFiles",
       {"/out/KIBO_REFRESH.zip"}},
      {R"({"bucket":"b","s3Path":"p/","refreshEnabled":true,"refreshFileDescription":"r",
           "updateEnabled":true})",
       "s3Files",
       {"p/r.zip", "p/KIBO_UPDATE.zip"}},
      {R"({"gcsBucket":"b","updateEnabled":true,"updateFileDescription":"u"})",
       "gcsFiles",
       {"u.zip"}},
      {R"({"gcsBucket":"b","updateEnabled":true})", "ftpFiles", Json::array()},
  };
  for (const Files& each : cases) {
    const Json files = filesOf(Json::parse(each.config));
    EXPECT_EQ(files.size(), 6U);
    EXPECT_EQ(files.at(each.field), each.names) << each.config;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
