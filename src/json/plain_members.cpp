#include "json/plain_members.hpp"

#include <optional>
#include <string>
#include <string_view>

#include "json/string_end.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::ptrdiff_t kMostInteger = 18;  // digits that surely fit
constexpr std::ptrdiff_t kMostNumber = 15;   // digits that a double has exactly

// Dividing by one of these, which are exact, rounds once: as right as any other way.
constexpr double kPowers[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                              1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

bool isDigit(char c) noexcept { return static_cast<unsigned char>(c - '0') < 10; }

// Each of these takes a value and returns its end; null when it is not plain.

const char* takeText(const char* at, std::string_view& out) noexcept {
  if (*at != '"') return nullptr;
  const char* const begin = at + 1;
  const char* const end = stringEnd(begin);
  if (*end != '"') return nullptr;
  out = {begin, static_cast<std::size_t>(end - begin)};
  return end + 1;
}

const char* takeDigits(const char* at, std::uint64_t& value) noexcept {
  for (; isDigit(*at); ++at) value = value * 10 + static_cast<std::uint64_t>(*at - '0');
  return at;
}

/// Digits without a zero in front.
const char* takeWhole(const char* at, std::ptrdiff_t most, std::uint64_t& value) noexcept {
  const char* const end = takeDigits(at, value);
  const std::ptrdiff_t digits = end - at;
  if (digits == 0 || digits > most || (*at == '0' && digits > 1)) return nullptr;
  return end;
}

const char* takeInteger(const char* at, std::int64_t& out) noexcept {
  const bool negative = *at == '-';
  if (negative) ++at;
  std::uint64_t value = 0;
  at = takeWhole(at, kMostInteger, value);
  if (at == nullptr) return nullptr;
  const auto magnitude = static_cast<std::int64_t>(value);
  out = negative ? -magnitude : magnitude;
  return at;
}

const char* takeNumber(const char* at, double& out) noexcept {
  const bool negative = *at == '-';
  if (negative) ++at;
  const char* const begin = at;
  std::uint64_t value = 0;
  std::ptrdiff_t behindPoint = 0;
  at = takeWhole(at, kMostNumber, value);
  if (at == nullptr) return nullptr;
  if (*at == '.') {
    const char* const end = takeDigits(at + 1, value);
    behindPoint = end - at - 1;
    at = end;
    if (behindPoint == 0 || at - begin > kMostNumber) return nullptr;
  }
  const double magnitude = static_cast<double>(value) / kPowers[behindPoint];
  out = negative ? -magnitude : magnitude;
  return at;
}

const char* takeBoolean(const char* at, bool& out) noexcept {
  constexpr std::string_view kTrue = "true";
  constexpr std::string_view kFalse = "false";
  out = std::memcmp(at, kTrue.data(), kTrue.size()) == 0;
  if (out) return at + kTrue.size();
  return std::memcmp(at, kFalse.data(), kFalse.size()) == 0 ? at + kFalse.size() : nullptr;
}

bool endsMember(const char* at) noexcept { return *at == ',' || *at == '}'; }

/// Reads a value with `take` and puts it into an optional member.
template <class Member, class Value>
const char* fill(void* member, const char* at, const char* (*take)(const char*, Value&) noexcept) {
  Value value{};
  at = take(at, value);
  if (at == nullptr || !endsMember(at)) return nullptr;
  static_cast<std::optional<Member>*>(member)->emplace(value);
  return at;
}

const char* fillWord(const TypeOps& type, void* member, const char* at) {
  std::string_view word;
  at = takeText(at, word);
  if (at == nullptr || !endsMember(at)) return nullptr;
  type.word->set(member, word);
  return at;
}

const char* fill(const Step& step, void* object, const char* at) {
  void* const member = step.member(object);
  switch (step.way()) {
    case Way::text:
      return fill<std::string>(member, at, takeText);
    case Way::view:
      return fill<std::string_view>(member, at, takeText);
    case Way::integer:
      return fill<std::int64_t>(member, at, takeInteger);
    case Way::number:
      return fill<double>(member, at, takeNumber);
    case Way::boolean:
      return fill<bool>(member, at, takeBoolean);
    case Way::word:
      return fillWord(*step.row().type, member, at);
    case Way::other:
      break;
  }
  return nullptr;
}

}  // namespace

char* readPlainMembers(const Plan& plan, void* object, char* at, MembersRead& read) {
  for (;;) {
    const std::size_t index = plan.next[read.place];
    if (index >= plan.steps.size()) return at;
    const Step& step = plan.steps[index];
    const std::uint64_t bit = std::uint64_t{1} << index;
    if (!step.isAt(at) || (read.seen & bit) != 0) return at;
    const char* const value = at + step.spelled().size();
    const char* const end = fill(step, object, value);
    if (end == nullptr) return at;
    read.seen |= bit;
    read.place = index + 1;
    at += end - at + 1;
    if (*end == '}') {
      read.ended = true;
      return at;
    }
  }
}

}  // namespace kibo::inventory::detail
