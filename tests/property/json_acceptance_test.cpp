#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

#include "json/check.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/inventory_views.hpp"
#include "kibo/inventory/serialize.hpp"
#include "unit/json/dom_verdict.hpp"
#include "unit/json/random_value.hpp"
#include "unit/json/streamed.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr int kTextsARun = 20;  // a text takes microseconds

/// Tokens of JSON, right and wrong, so that many texts are nearly valid.
std::string anyText() {
  static const std::vector<std::string> kTokens{"{",
                                                "}",
                                                "[",
                                                "]",
                                                ",",
                                                ":",
                                                "\"a\"",
                                                "\"\"",
                                                "\"a\\n\"",
                                                "\"\\u",
                                                "d83d",
                                                "\\ud83d",
                                                "\"",
                                                "\\",
                                                "0",
                                                "-1.5e3",
                                                "01",
                                                "1.",
                                                "true",
                                                "null",
                                                "false",
                                                "tru",
                                                " ",
                                                "\n",
                                                "\"\xc3\xa9\"",
                                                "\xff",
                                                "\t",
                                                "\"k\":",
                                                "[[]]",
                                                "{}",
                                                "1e-400",
                                                "\x01",
                                                "\"\xe2\x82\"",
                                                "12345678901234",
                                                "\"dc00\"",
                                                "[1,2]",
                                                "{\"a\":1}",
                                                "{\"items\":["};
  std::string text;
  const auto picks = *rc::gen::container<std::vector<std::size_t>>(
      rc::gen::inRange<std::size_t>(0, kTokens.size()));
  const bool asList = *rc::gen::arbitrary<bool>();
  for (const std::size_t pick : picks) {
    if (asList && !text.empty()) text += ',';
    text += kTokens[pick];
  }
  return asList ? '[' + text + ']' : text;
}

std::string inventoryAnswer(std::uint64_t seed) {
  std::vector<InventoryResponse> rows;
  for (std::uint64_t i = 0; i < seed % 6; ++i) {
    rows.push_back(RandomValue(seed + i, 0.3).make<InventoryResponse>());
  }
  return toJson(rows);
}

/// An answer with one byte changed, or cut off, or whole.
std::string nearlyAnAnswer() {
  std::string text = inventoryAnswer(*rc::gen::inRange<std::uint64_t>(0, 1'000'000));
  constexpr std::string_view kBytes = "{}[],:\"\\01.eE+-tn \n\x01\xff";
  const auto place = *rc::gen::inRange<std::size_t>(0, text.size() * 2);
  if (place < text.size()) {
    text[place] = kBytes[*rc::gen::inRange<std::size_t>(0, kBytes.size())];
  } else if (place % 3 == 0) {
    text.resize(place - text.size());
  }
  return text;
}

void judgeLikeTheOther(const std::string& text) {
  const Verdict other = domVerdict(text);
  if (other == Verdict::unknown) return;
  const auto checked = detail::checkJson(text);
  if (!checked && refusedByRule(checked.error().message)) return;
  RC_ASSERT(checked.has_value() == (other == Verdict::valid));
}

void readInEveryWay(const std::string& text) {
  const auto whole = readWhole<InventoryResponse>(text);
  const auto stream =
      streamed<InventoryResponse>(text, [] { return *rc::gen::inRange<std::size_t>(1, 200); });
  RC_ASSERT(agree(stream, whole));

  InventoryViews views;
  const auto viewed = views.read(text);
  RC_ASSERT((viewed ? "none" : viewed.error().message) == whole.problem);
  RC_ASSERT(!viewed || views.size() == whole.rows.size());
}

TEST(JsonAcceptance, IsThatOfAnotherParser) {
  EXPECT_TRUE(rc::check("texts of tokens", [] {
    for (int i = 0; i < kTextsARun; ++i) judgeLikeTheOther(anyText());
  }));
  EXPECT_TRUE(rc::check("answers with a change", [] {
    for (int i = 0; i < kTextsARun; ++i) judgeLikeTheOther(nearlyAnAnswer());
  }));
}

TEST(JsonAcceptance, OfViewsAndStreamsIsThatOfOwnedRows) {
  EXPECT_TRUE(rc::check("an answer in pieces of any size", [] {
    for (int i = 0; i < kTextsARun; ++i) readInEveryWay(nearlyAnAnswer());
  }));
}

}  // namespace
}  // namespace kibo::inventory::testing
