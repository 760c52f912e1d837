#include "cli/confirm.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace kibo::inventory::cli {
namespace {

TEST(Confirm, OnlyAYesIsConsent) {
  for (const char* answer : {"y\n", "Yes\n", "YES"}) {
    std::istringstream input(answer);
    std::ostringstream output;
    EXPECT_EQ(askConsent("Delete x?", false, true, input, output), Consent::given) << answer;
    EXPECT_EQ(output.str(), "Delete x? [y/N] ");
  }
  for (const char* answer : {"", "\n", "n\n", "yesterday\n", " y\n"}) {
    std::istringstream input(answer);
    std::ostringstream output;
    EXPECT_EQ(askConsent("Delete x?", false, true, input, output), Consent::refused) << answer;
  }
}

TEST(Confirm, NobodyIsAskedWhereNobodyIsOrNeedBe) {
  std::istringstream input("y\n");
  std::ostringstream output;
  EXPECT_EQ(askConsent("Delete x?", false, false, input, output), Consent::nobodyToAsk);
  EXPECT_EQ(askConsent("Delete x?", true, true, input, output), Consent::given);
  EXPECT_EQ(output.str(), "");
}

TEST(Confirm, TheQuestionCannotSpeakToTheTerminal) {
  std::istringstream input;
  std::ostringstream output;
  EXPECT_EQ(askConsent("Delete \x1b[2J?", false, true, input, output), Consent::refused);
  EXPECT_EQ(output.str(), "Delete  [2J? [y/N] ");
}

}  // namespace
}  // namespace kibo::inventory::cli
