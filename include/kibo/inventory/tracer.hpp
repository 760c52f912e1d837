#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "kibo/inventory/export.hpp"

namespace kibo::inventory {

/// A piece of time in the life of a call: it begins with `Tracer::start` and ends with its
/// destruction. Used by the thread that started it alone, and never under a lock of the library.
/// The names and texts are valid during the call that they are passed to.
class KIBO_INVENTORY_API Span {
 public:
  virtual ~Span();

  virtual void set(std::string_view name, std::string_view value) = 0;
  virtual void set(std::string_view name, std::int64_t value) = 0;
};

/// Where the library's spans go: `kibo.call` around a whole call, and within it, on the same
/// thread, `kibo.attempt`, `kibo.token` and `kibo.wait`. They end in the reverse order of their
/// starts. The attributes are listed in docs/observability.md; none holds a secret.
///
/// Thread safety: called concurrently by the threads that make calls.
/// Exceptions: what `start` throws is dropped, and the span with it; what `Span::set` throws is
/// dropped too, and the span gets no more attributes.
class KIBO_INVENTORY_API Tracer {
 public:
  virtual ~Tracer();

  /// Null: this span is not wanted. Its parent is the newest span of the calling thread that has
  /// not ended.
  virtual std::unique_ptr<Span> start(std::string_view name) = 0;
};

}  // namespace kibo::inventory
