#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/sync/chunk_json.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::cli {

/// What two runs must have in common for the second to go on with the first, by name.
using RunFacts = std::map<std::string, std::string>;

/// The journal of a run: a file of JSON lines, to which each change of a chunk is added before the
/// chunk goes on. A line is on the disk when `write` returns, so a run that is killed at any time
/// leaves what it did; a line that was being written then is forgotten.
///
/// The file is locked while it is open: two runs cannot share it.
class Checkpoint {
 public:
  /// Makes the file, or reads the one there is. The error (`ErrorKind::configuration`) says what is
  /// wrong: not a checkpoint, of other facts, in use, damaged.
  static Result<Checkpoint> open(const std::string& file, const RunFacts& facts);

  Checkpoint(Checkpoint&& other) noexcept;
  Checkpoint& operator=(Checkpoint&&) = delete;
  ~Checkpoint();

  /// Where each chunk stood when the run before ended.
  [[nodiscard]] const BulkReport& earlier() const noexcept { return earlier_; }

  /// The run before did all there was to do.
  [[nodiscard]] bool finished() const noexcept { return finished_; }

  /// Locations of which it is not known what the service made of a request.
  [[nodiscard]] const std::set<std::string>& unsettled() const noexcept { return unsettled_; }

  /// Adds a line. Throws `std::runtime_error` when it cannot be written.
  void write(const BulkChunk& chunk);

  /// The chunks before this line are of another cut: what they did is in the stock, or their
  /// location is unsettled.
  void writeNewCut();

  /// All is done.
  void writeEnd();

 private:
  Checkpoint(std::string name, int file) noexcept : name_(std::move(name)), file_(file) {}
  Result<void> read(const RunFacts& facts);
  std::string readLine(std::string_view line);
  void add(const BulkChunk& chunk);
  void endCut();
  void put(const SyncJson& line);

  std::string name_;
  int file_;
  BulkReport earlier_{};
  std::map<std::pair<std::string, std::uint64_t>, std::size_t> places_{};  // in `earlier_`
  std::set<std::string> unsettled_{};
  bool finished_ = false;
};

}  // namespace kibo::inventory::cli
