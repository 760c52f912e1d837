#include "cli/input/csv_splitter.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "cli/input/utf8.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::string_view kNotClosed = "has a quote that is not closed";
constexpr std::string_view kGoesOn = "has quotes, and goes on for more than 256 KiB";
constexpr std::string_view kBehindQuote = "has text behind a closing quote";

std::string problemOfText(std::string_view text) {
  if (isPlainAscii(text)) return {};
  if (text.find('\0') != std::string_view::npos) return "has a NUL byte";
  return isUtf8(text) ? "" : "is not UTF-8";
}

}  // namespace

Row CsvSplitter::next(BadRow& origin, std::vector<std::string_view>& fields) {
  for (;;) {
    if (std::exchange(skipLine_, false)) text_.skipLine();
    const Line line = text_.line(origin.text);
    if (line == Line::end) return Row::end;
    origin.line = text_.lineNumber();
    if (line == Line::tooLong) {
      skipLine_ = true;
      origin.reason = kTooLong;
      return Row::bad;
    }
    if (!origin.text.empty()) break;
    text_.skipLine();
  }
  if (!splitLine(origin.text, fields)) return splitQuoted(origin, fields);
  text_.skipLine();
  origin.reason = problemOfText(origin.text);
  return origin.reason.empty() ? Row::good : Row::bad;
}

/// False when one of the fields is quoted.
bool CsvSplitter::splitLine(std::string_view line, std::vector<std::string_view>& fields) const {
  fields.clear();
  const char* at = line.data();
  const char* const end = at + line.size();
  for (;;) {
    const auto left = static_cast<std::size_t>(end - at);
    if (left != 0 && *at == '"') return false;
    const auto* const found =
        left == 0 ? nullptr : static_cast<const char*>(std::memchr(at, delimiter_, left));
    fields.emplace_back(at, static_cast<std::size_t>((found == nullptr ? end : found) - at));
    if (found == nullptr) return true;
    at = found + 1;
  }
}

Row CsvSplitter::splitQuoted(BadRow& origin, std::vector<std::string_view>& fields) {
  const std::string_view problem = scanFields();
  if (text_.failure()) return Row::end;
  if (!problem.empty()) {
    static_cast<void>(text_.line(origin.text));  // the memory may have moved
    text_.skipLine();
    origin.reason = problem;
    return Row::bad;
  }
  fields.clear();
  unquoted_.resize(std::max(unquoted_.size(), places_.size()));
  for (const Place& place : places_) fields.push_back(unquoted(place, fields.size()));
  origin.text = text_.text().substr(0, size_);
  const auto breaks = std::ranges::count(origin.text, '\n');
  const std::string_view behind = text_.text().substr(size_);
  const std::size_t lineBreak =
      behind.starts_with("\r\n") ? 2 : std::min<std::size_t>(behind.size(), 1);
  text_.skip(size_ + lineBreak, static_cast<std::uint64_t>(breaks) + 1);
  origin.reason = problemOfText(origin.text);
  return origin.reason.empty() ? Row::good : Row::bad;
}

/// Finds the fields of a row that may go over several lines. Returns what is wrong with it.
std::string_view CsvSplitter::scanFields() {
  places_.clear();
  for (std::size_t at = 0;; ++at) {
    Place place{.begin = at};
    if (has(at) && text_.text()[at] == '"') {
      if (!scanQuoted(at, place)) return kNotClosed;
    } else {
      scanBare(at, place);
    }
    places_.push_back(place);
    size_ = at;
    if (at > TextWindow::kLongest) return kGoesOn;
    if (!has(at) || text_.text()[at] == '\n') return {};
    if (text_.text()[at] == delimiter_) continue;
    const bool lineEnd = text_.text()[at] == '\r' && (!has(at + 1) || text_.text()[at + 1] == '\n');
    return lineEnd ? "" : kBehindQuote;
  }
}

/// From the opening quote behind the closing one; false when there is none.
bool CsvSplitter::scanQuoted(std::size_t& at, Place& place) {
  place.begin = ++at;
  for (;; at += 2) {
    while (has(at) && text_.text()[at] != '"') {
      at = std::min(text_.text().find('"', at), text_.text().size());
    }
    if (!has(at)) return false;
    if (!has(at + 1) || text_.text()[at + 1] != '"') break;
    place.doubled = true;
  }
  place.size = at++ - place.begin;
  return true;
}

/// Up to a delimiter, a line break or the end.
void CsvSplitter::scanBare(std::size_t& at, Place& place) {
  while (has(at) && text_.text()[at] != delimiter_ && text_.text()[at] != '\n') ++at;
  if (at > place.begin && text_.text()[at - 1] == '\r' &&
      (!has(at) || text_.text()[at] != delimiter_)) {
    --at;
  }
  place.size = at - place.begin;
}

/// Whether the text goes on to there, within the length of a row.
bool CsvSplitter::has(std::size_t at) {
  while (at >= text_.text().size()) {
    if (!text_.extend()) return false;
  }
  return at <= TextWindow::kLongest;
}

std::string_view CsvSplitter::unquoted(const Place& place, std::size_t number) {
  const std::string_view text = text_.text().substr(place.begin, place.size);
  if (!place.doubled) return text;
  std::string& plain = unquoted_[number];
  plain.clear();
  for (std::size_t i = 0; i < text.size(); ++i) {
    plain += text[i];
    if (text[i] == '"') ++i;
  }
  return plain;
}

}  // namespace kibo::inventory::cli
