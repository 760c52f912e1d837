#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <string_view>

#include "json/row_stream.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/http/transport.hpp"

namespace kibo::inventory::detail {

/// Hands the rows of the answer to one call to a visitor while they arrive. Between two rows it
/// looks whether the call was cancelled or its time is over: libcurl looks only between two pieces,
/// and a visitor may take long.
class RowReceiver final : public BodySink {
 public:
  /// Called with each row, which it may move from. False: no more are wanted. May throw.
  using Visit = bool (*)(void* visitor, void* row);

  /// `type` is that of a record, and `row` an object of it, into which each row is read in turn.
  RowReceiver(const TypeOps& type, void* row, Visit visit, void* visitor) noexcept
      : type_(type), row_(row), visit_(visit), visitor_(visitor) {}

  /// To be called first. Both must outlive the call.
  void open(const CallContext& context, const Settings& settings) noexcept;

  /// A new answer begins. Not to be called once a row was handed over: it would come twice.
  void restart() noexcept;

  bool write(std::string_view piece) noexcept override;

  /// The answer has ended. `rest` is what of its body did not come through `write`.
  Result<void> finish(std::string_view rest);

  /// The row whose visit threw or ended the call is among them.
  [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
  /// How much of the last answer came.
  [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }

  /// Throws again what the visitor threw.
  void rethrow() const {
    if (thrown_) std::rethrow_exception(thrown_);
  }

 private:
  enum class Ending : std::uint8_t { none, enough, threw, cancelled, late, unreadable, memory };

  static bool onRow(void* self, void* row);
  Ending handOver(void* row) noexcept;
  template <class Read>
  bool read(const Read& read) noexcept;

  const TypeOps& type_;
  void* const row_;
  const Visit visit_;
  void* const visitor_;
  const CallContext* context_ = nullptr;
  const Settings* settings_ = nullptr;
  std::optional<RowStream> stream_{};
  std::size_t rows_ = 0;
  std::size_t bytes_ = 0;
  Ending ending_ = Ending::none;
  std::exception_ptr thrown_{};
};

}  // namespace kibo::inventory::detail
