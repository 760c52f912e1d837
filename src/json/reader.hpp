#pragma once

#include <string>

#include "base/fork_local.hpp"
#include "json/record.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::detail {

/// Reads JSON text into models, in one pass. What it accepts and refuses is described at
/// `fromJson` in serialize.hpp.
///
/// What was learned of the records is kept for the next read, for at most eight at a time.
///
/// Thread safety: `read` may be called concurrently.
class JsonReader {
 public:
  /// `maxDepth`: how deep objects and lists may lie in each other, 1 to 1024.
  explicit JsonReader(int maxDepth = 64);
  ~JsonReader();
  JsonReader(const JsonReader&) = delete;
  JsonReader& operator=(const JsonReader&) = delete;

  /// Reads `body` into `out`, an object of `type` in its initial state. The capacity of `body` may
  /// grow (whole blocks are read); its contents stay, unless `type` borrows from them. After an
  /// error, `out` holds what was read before it. The error is of kind `decode`; its message begins
  /// with the path. With `Leniency::oneOrMany` an object is as good as a list of it.
  Result<void> read(std::string& body, const TypeOps& type, void* out,
                    Leniency leniency = Leniency::none);

 private:
  struct Pool;

  const int maxDepth_;
  ForkLocal<Pool> pool_;
};

/// `JsonReader::read` with a parser of its own.
Result<void> readJson(std::string& body, const TypeOps& type, void* out);

}  // namespace kibo::inventory::detail
