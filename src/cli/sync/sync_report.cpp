#include "cli/sync/sync_report.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/error_view.hpp"
#include "cli/exit_code.hpp"
#include "cli/input/byte_source.hpp"

namespace kibo::inventory::cli {
namespace {

/// What to do about a chunk that is not done, for people.
constexpr std::string_view adviceFor(BulkState state) noexcept {
  switch (state) {
    case BulkState::accepted:
      return "its job goes on: see jobs show";
    case BulkState::failed:
      return "see jobs show, then run again";
    case BulkState::unknown:
    case BulkState::notSent:
    case BulkState::done:
      break;
  }
  return "run again";
}

std::uint64_t inState(const BulkReport& report, BulkState state) {
  return static_cast<std::uint64_t>(std::ranges::count(report.chunks, state, &BulkChunk::state));
}

constexpr std::array kShownStates{BulkState::done, BulkState::failed, BulkState::unknown,
                                  BulkState::accepted, BulkState::notSent};

int closeFile(std::FILE* file) noexcept { return std::fclose(file) == 0 ? 0 : errno; }

int writeText(const std::string& file, const std::string& text) {
  std::FILE* const out = std::fopen(file.c_str(), "we");
  if (out == nullptr) return errno;
  const int written = std::fwrite(text.data(), 1, text.size(), out) == text.size() ? 0 : errno;
  const int closed = closeFile(out);
  return written != 0 ? written : closed;
}

}  // namespace

Table summaryOf(const SyncOutcome& outcome) {
  Table table{.columns = {{.name = "what"}, {.name = "count", .align = Align::right}}};
  const auto add = [&](std::string what, std::uint64_t count, Tone tone = Tone::plain) {
    table.rows.push_back({Cell(std::move(what)).in(tone), count});
  };
  const BulkReport& bulk = outcome.bulk;
  add("rows read", outcome.goodRows + outcome.badRows);
  if (outcome.badRows > 0) add("rows rejected", outcome.badRows, Tone::bad);
  if (outcome.duplicateRows) add("rows that a later one replaced", *outcome.duplicateRows);
  if (outcome.unchangedRows) add("rows left out: unchanged", *outcome.unchangedRows);
  add("items done", bulk.itemsDone, Tone::good);
  add("requests sent", bulk.requests);
  for (const BulkState state : kShownStates) {
    const std::uint64_t count = inState(bulk, state);
    if (state != BulkState::done && count == 0) continue;
    add("requests " + std::string(state == BulkState::notSent ? "not sent" : toString(state)),
        count, state == BulkState::done ? Tone::good : Tone::bad);
  }
  add("seconds", static_cast<std::uint64_t>((bulk.duration.count() + 500) / 1000));
  return table;
}

Table unfinishedOf(const BulkReport& report) {
  Table table{.columns = {{.name = "location"},
                          {.name = "request", .align = Align::right},
                          {.name = "items", .align = Align::right},
                          {.name = "state"},
                          {.name = "jobID", .align = Align::right},
                          {.name = "next"},
                          {.name = "why"}}};
  for (const BulkChunk& chunk : report.remaining()) {
    table.rows.push_back({chunk.locationCode, chunk.number, chunk.items,
                          Cell(toString(chunk.state)).in(Tone::bad),
                          chunk.jobID ? Cell(*chunk.jobID) : Cell(), adviceFor(chunk.state),
                          chunk.error ? Cell(chunk.error->message) : Cell()});
  }
  return table;
}

SyncJson reportOf(const SyncOutcome& outcome) {
  const BulkReport& bulk = outcome.bulk;
  SyncJson json{{"complete", bulk.complete()},
                {"rows", outcome.goodRows + outcome.badRows},
                {"rowsRejected", outcome.badRows}};
  if (outcome.duplicateRows) json["rowsReplaced"] = *outcome.duplicateRows;
  if (outcome.unchangedRows) json["rowsUnchanged"] = *outcome.unchangedRows;
  if (!outcome.rejectFile.empty()) json["rejectFile"] = outcome.rejectFile;
  json["itemsDone"] = bulk.itemsDone;
  json["requestsSent"] = bulk.requests;
  json["milliseconds"] = bulk.duration.count();
  if (bulk.error) json["error"] = SyncJson::parse(showError(*bulk.error));
  SyncJson& requests = json["requests"] = SyncJson::array();
  for (const BulkChunk& chunk : bulk.chunks) requests.push_back(jsonOf(chunk));
  return json;
}

int exitCodeOf(const SyncOutcome& outcome) noexcept {
  const BulkReport& bulk = outcome.bulk;
  const auto isAny = [&](auto... states) {
    return std::ranges::any_of(
        bulk.chunks, [&](const BulkChunk& chunk) { return ((chunk.state == states) || ...); });
  };
  if (isAny(BulkState::unknown, BulkState::accepted)) return kUnknownOutcome;
  if (bulk.complete()) return outcome.badRows == 0 ? kSuccess : kFailure;
  const bool nothing = bulk.requests == 0 && !isAny(BulkState::done, BulkState::failed);
  const bool reached = std::ranges::any_of(bulk.chunks, [](const BulkChunk& chunk) {
    return chunk.error && chunk.error->delivery == Delivery::rejected;
  });
  const bool unreached = std::ranges::all_of(
      bulk.chunks, [](const BulkChunk& chunk) { return chunk.state == BulkState::notSent; });
  return nothing || (unreached && !reached) ? kNothingSent : kFailure;
}

Result<void> writeReport(const std::string& file, const SyncJson& report) {
  const std::string text = report.dump(2, ' ', false, SyncJson::error_handler_t::replace) + "\n";
  std::error_code ignored;
  const bool plain =
      !std::filesystem::exists(file, ignored) || std::filesystem::is_regular_file(file, ignored);
  const std::string written = plain ? file + ".part" : file;
  int problem = writeText(written, text);
  if (problem == 0 && plain && std::rename(written.c_str(), file.c_str()) != 0) problem = errno;
  if (problem == 0) return {};
  if (plain) static_cast<void>(std::remove(written.c_str()));
  return fileError(file, "cannot be written: " + std::generic_category().message(problem));
}

}  // namespace kibo::inventory::cli
