#include "cli/settings/settings_file.hpp"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <string>

#include "call_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

TEST(SettingsFile, HoldsKeysAndValues) {
  const auto read = readVariables(
      "# the shop\r\n\n KIBO_TENANT = 26507 \r\nKIBO_CLIENT_ID=\"an "
      "app\"\nKIBO_SHARED_SECRET=a=b#c");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_THAT(*read,
              UnorderedElementsAre(Pair("KIBO_TENANT", "26507"), Pair("KIBO_CLIENT_ID", "an app"),
                                   Pair("KIBO_SHARED_SECRET", "a=b#c")));
}

TEST(SettingsFile, ErrorsNameTheLineAndNoValue) {
  const auto errorOf = [](std::string_view text) {
    const auto read = readVariables(text);
    return read ? std::string() : read.error().message;
  };
  EXPECT_EQ(errorOf("\nKIBO_TENNANT=5"), "line 2: there is no setting KIBO_TENNANT");
  EXPECT_EQ(errorOf("hush"), "line 1: KEY=VALUE is wanted");
  EXPECT_EQ(errorOf("KIBO_TENANT=5\nKIBO_TENANT=6"), "line 2: KIBO_TENANT is there a second time");
  EXPECT_EQ(errorOf(std::string_view("KIBO_TENANT=5\0", 14)), "line 1: a NUL byte");
}

TEST(SettingsFile, OneThatCannotBeReadIsNamed) {
  for (const char* path : {"/no/such/file", "/"}) {
    const auto read = readSettingsFile(path);
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().message, HasSubstr(std::string("cannot read ") + path + ": "));
  }
  const TemporaryFile empty("");
  EXPECT_TRUE(readSettingsFile(empty.path()));
}

TEST(SettingsFile, WarnsOfOtherReaders) {
  const TemporaryFile file("KIBO_TENANT=5");
  ::chmod(file.path().c_str(), 0600);
  EXPECT_EQ(warningOnReaders(file.path()), "");
  ::chmod(file.path().c_str(), 0640);
  EXPECT_THAT(warningOnReaders(file.path()), HasSubstr("other users can read it"));
}

struct ConfigOption : ::testing::Test {
  const testing::Emulator emulator{};
  const std::string text =
      "KIBO_TENANT=26507\nKIBO_CLIENT_ID=app\nKIBO_SHARED_SECRET=geheim\n"
      "KIBO_API_HOST=" +
      emulator.url() + "\nKIBO_AUTH_HOST=" + emulator.url();
};

TEST_F(ConfigOption, TheFileIsEnoughForACommand) {
  const TemporaryFile file(text);
  for (const char* command : {"token", "call"}) {
    std::vector<std::string> arguments{command};
    if (arguments.front() == "call") arguments.emplace_back("getJobs");
    arguments.insert(arguments.end(), {"--config", file.path()});
    const Ended ended = run(arguments);
    EXPECT_EQ(ended.code, 0) << ended.error;
    EXPECT_EQ(ended.error, "");
  }
}

TEST_F(ConfigOption, AVariableThatIsSetWins) {
  const TemporaryFile file(text);
  const Ended ended = run({"token", "--config", file.path(), "--output", "csv"},
                          {"KIBO_TENANT=31", "KIBO_CLIENT_ID="});
  EXPECT_EQ(ended.code, 0) << ended.error;
  EXPECT_THAT(ended.output, AllOf(HasSubstr("\r\n31,"), HasSubstr(",app,")));
}

TEST_F(ConfigOption, ASecretThatOthersCanReadIsWarnedOf) {
  const TemporaryFile file(text);
  ::chmod(file.path().c_str(), 0644);
  const Ended ended = run({"token", "--config", file.path()});
  EXPECT_EQ(ended.code, 0);
  EXPECT_THAT(ended.error,
              AllOf(HasSubstr(file.path()), HasSubstr("chmod 600"), Not(HasSubstr("geheim"))));
}

TEST_F(ConfigOption, AnUnknownKeyIsWrongUsage) {
  const TemporaryFile file("KIBO_SECRET=geheim");
  const Ended ended = run({"token", "--config", file.path()});
  EXPECT_EQ(ended.code, 2);
  EXPECT_THAT(ended.error, AllOf(HasSubstr("KIBO_SECRET"), Not(HasSubstr("geheim"))));
}

}  // namespace
}  // namespace kibo::inventory::cli
