#include "runtime/row_receiver.hpp"

#include <string>

namespace kibo::inventory::detail {

void RowReceiver::open(const CallContext& context, const Settings& settings) noexcept {
  context_ = &context;
  settings_ = &settings;
}

void RowReceiver::restart() noexcept {
  stream_.reset();
  bytes_ = 0;
  ending_ = Ending::none;
}

bool RowReceiver::onRow(void* self, void* row) {
  auto& receiver = *static_cast<RowReceiver*>(self);
  receiver.ending_ = receiver.handOver(row);
  return receiver.ending_ == Ending::none;
}

RowReceiver::Ending RowReceiver::handOver(void* row) noexcept {
  if (context_->stop.stop_requested()) return Ending::cancelled;
  if (context_->clock.now() >= context_->deadline) return Ending::late;
  ++rows_;
  try {
    return visit_(visitor_, row) ? Ending::none : Ending::enough;
  } catch (...) {
    thrown_ = std::current_exception();
    return Ending::threw;
  }
}

/// Whether more is wanted after `read`, which reads on.
template <class Read>
bool RowReceiver::read(const Read& read) noexcept {
  if (ending_ != Ending::none) return false;
  try {
    if (!stream_) {
      stream_.emplace(type_, row_, settings_->maxJsonDepth, settings_->transport.maxResponseBytes,
                      onRow, this);
    }
    if (read(*stream_) == RowStream::State::failed) ending_ = Ending::unreadable;
  } catch (const std::exception&) {
    ending_ = Ending::memory;
  }
  return ending_ == Ending::none;
}

bool RowReceiver::write(std::string_view piece) noexcept {
  bytes_ += piece.size();
  return read([piece](RowStream& stream) { return stream.feed(piece); });
}

Result<void> RowReceiver::finish(std::string_view rest) {
  if (rest.empty() || write(rest)) read([](RowStream& stream) { return stream.finish(); });
  switch (ending_) {
    case Ending::none:
    case Ending::enough:
      return {};
    case Ending::threw:
      return Error{.kind = ErrorKind::internal, .message = "the visitor of the rows threw"};
    case Ending::cancelled:
      return Error{.kind = ErrorKind::cancelled,
                   .message = "cancelled by the caller while rows were handed over"};
    case Ending::late:
      return Error{.kind = ErrorKind::timeout,
                   .message = "the time of the call was over while rows were handed over"};
    case Ending::unreadable:
      return Error{.kind = ErrorKind::decode, .message = stream_->problem()};
    case Ending::memory:
      break;
  }
  return Error{.kind = ErrorKind::internal, .message = "out of memory"};
}

}  // namespace kibo::inventory::detail
