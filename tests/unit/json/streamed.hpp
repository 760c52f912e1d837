#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "json/reader.hpp"
#include "json/row_stream.hpp"

namespace kibo::inventory::testing {

/// What came of reading an answer: its rows, and what was wrong; `none` when nothing was.
template <class Row>
struct Outcome {
  std::vector<Row> rows{};
  std::string problem{};

  bool operator==(const Outcome&) const = default;
};

/// Reads `json` as a stream, in the pieces that `nextSize` asks for.
template <class Row, class NextSize>
Outcome<Row> streamed(std::string_view json, NextSize nextSize,
                      std::size_t maxRowBytes = 1U << 20) {
  Outcome<Row> outcome;
  Row row;
  const auto keep = [](void* rows, void* read) {
    static_cast<std::vector<Row>*>(rows)->push_back(std::move(*static_cast<Row*>(read)));
    return true;
  };
  detail::RowStream stream(detail::typeOf<Row>(), &row, 64, maxRowBytes, keep, &outcome.rows);
  while (!json.empty()) {
    // Each piece is memory of its own, so that a look behind its end does not go unseen.
    const std::string piece(json.substr(0, nextSize()));
    json.remove_prefix(piece.size());
    stream.feed(piece);
  }
  const bool good = stream.finish() == detail::RowStream::State::more;
  outcome.problem = good ? "none" : stream.problem();
  return outcome;
}

/// Reads `json` as a whole. Of an answer that is refused it has all rows that were begun.
template <class Row>
Outcome<Row> readWhole(std::string_view json) {
  Outcome<Row> outcome;
  std::string body(json);
  const auto read = detail::readJson(body, detail::typeOf<std::vector<Row>>(), &outcome.rows);
  outcome.problem = read ? "none" : read.error().message;
  return outcome;
}

/// Whether a stream came to what reading the whole did, but for rows that were begun and are not
/// complete: at most the last. Reading the whole looks for text that is not UTF-8 before all else.
template <class Row>
bool agree(const Outcome<Row>& stream, Outcome<Row> whole) {
  if (whole.problem == "not valid UTF-8") return stream.problem != "none";
  if (whole.problem != "none" && stream.rows.size() + 1 == whole.rows.size()) {
    whole.rows.pop_back();
  }
  return stream == whole;
}

}  // namespace kibo::inventory::testing
