#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "json/record.hpp"

namespace kibo::inventory::detail {

/// Reads the rows of an answer that arrives in pieces, each as soon as its last byte is there. What
/// is kept is the row that has begun, so memory is bounded by the largest row and the largest
/// piece.
///
/// The answer is a list, or an object with the list in `items`; it is accepted and refused as
/// `JsonReader` does with the whole of it, and problems have the same words and paths:
/// `[17].onHand: expected integer, got string`. Rows before the problem have been handed over then.
///
/// Thread safety: none; one answer, one thread at a time.
class RowStream {
 public:
  /// Called with `row` once it holds a row that is complete and valid; it may be moved from. False:
  /// no more rows are wanted.
  using OnRow = bool (*)(void* state, void* row);

  enum class State : std::uint8_t { more, stopped, failed };

  /// `type` is that of a record, and `row` an object of it, into which each row is read in turn; it
  /// outlives the stream. `maxDepth` is as for `JsonReader`. A row, another value, or all keys
  /// around the list of more than `maxRowBytes` are refused as too large to be read.
  RowStream(const TypeOps& type, void* row, int maxDepth, std::size_t maxRowBytes, OnRow onRow,
            void* state);
  ~RowStream();
  RowStream(const RowStream&) = delete;
  RowStream& operator=(const RowStream&) = delete;

  /// Reads on. After `stopped` or `failed` nothing more is read, and the state stays. Passes on
  /// what `onRow` throws; the stream is `stopped` then.
  State feed(std::string_view piece);

  /// The answer has ended: `failed` when it is cut off. To be called once, after the last `feed`.
  State finish();

  /// What is wrong, with its path; empty unless the state is `failed`.
  [[nodiscard]] const std::string& problem() const noexcept;

  /// How many rows were handed over.
  [[nodiscard]] std::size_t rows() const noexcept;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace kibo::inventory::detail
