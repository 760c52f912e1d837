#include "emulator/expression.hpp"

#include <stdexcept>

namespace kibo::inventory::testing::detail {
namespace {

std::size_t byte(char c) { return static_cast<unsigned char>(c); }

bool isRepeat(char c) { return c == '*' || c == '+' || c == '?'; }

}  // namespace

Expression::Expression(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    Step step = readStep(text, at);
    const bool takesByte = step.pass == Pass::nowhere;
    if (takesByte) readRepeats(text, at, step);
    steps_.push_back(step);
  }
}

/// The set whose `[` was read before.
Expression::Bytes Expression::readSet(std::string_view text, std::size_t& at) {
  const bool inverted = at < text.size() && text[at] == '^';
  if (inverted) ++at;
  Bytes set;
  for (; at < text.size() && text[at] != ']'; ++at) {
    const std::size_t first = byte(text[at]);
    const bool isRange = at + 2 < text.size() && text[at + 1] == '-' && text[at + 2] != ']';
    if (isRange) at += 2;
    const std::size_t last = byte(text[at]);
    if (last < first) throw std::invalid_argument("a range runs backwards");
    for (std::size_t c = first; c <= last; ++c) set.set(c);
  }
  if (at == text.size()) throw std::invalid_argument("a [ has no ]");
  ++at;
  return inverted ? ~set : set;
}

Expression::Step Expression::readStep(std::string_view text, std::size_t& at) {
  const char c = text[at++];
  if (isRepeat(c)) throw std::invalid_argument("there is nothing to repeat");
  if (c == '^') return {.pass = Pass::atStart};
  if (c == '$') return {.pass = Pass::atEnd};
  if (c == '[') return {.bytes = readSet(text, at)};
  if (c == '.') return {.bytes = ~(Bytes().set(byte('\n')).set(byte('\r')))};
  return {.bytes = Bytes().set(byte(c))};
}

void Expression::readRepeats(std::string_view text, std::size_t& at, Step& step) {
  while (at < text.size() && isRepeat(text[at])) {
    const char c = text[at++];
    if (c != '+') step.pass = Pass::anywhere;
    if (c != '?') step.repeats = true;
    // A ? after a repeat asks for the shortest match; whether there is one stays the same.
    if (at < text.size() && text[at] == '?') ++at;
  }
}

bool Expression::Step::passes(bool atStart, bool atEnd) const {
  switch (pass) {
    case Pass::nowhere:
      return false;
    case Pass::atStart:
      return atStart;
    case Pass::atEnd:
      return atEnd;
    case Pass::anywhere:
      return true;
  }
  return false;
}

bool Expression::finds(std::string_view text) const {
  const std::size_t end = steps_.size();
  std::vector<bool> due(end + 1);  // The steps that the matches under way have come to.
  for (std::size_t at = 0; at <= text.size(); ++at) {
    due[0] = true;  // A match may begin anywhere.
    const bool atEnd = at == text.size();
    std::vector<bool> next(end + 1);
    for (std::size_t i = 0; i < end; ++i) {
      if (!due[i]) continue;
      const Step& step = steps_[i];
      if (step.passes(at == 0, atEnd)) due[i + 1] = true;
      if (atEnd || !step.bytes.test(byte(text[at]))) continue;
      next[i + 1] = true;
      if (step.repeats) next[i] = true;
    }
    if (due[end]) return true;
    due.swap(next);
  }
  return false;
}

}  // namespace kibo::inventory::testing::detail
