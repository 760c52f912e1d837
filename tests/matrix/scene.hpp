#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "kibo/inventory/configuration.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::testing {

/// What the server's side of one run counted.
struct Seen {
  std::size_t faults = 0;        ///< How often the fault happened.
  std::size_t sends = 0;         ///< Requests for the operation of which at least the start came.
  std::size_t applied = 0;       ///< Those of them that were carried out.
  std::size_t onConnection = 0;  ///< The place of the first of them on its connection, from 1.
};

/// The servers of one run: they show the fault to the requests for one operation.
class Scene {
 public:
  Scene() = default;
  Scene(const Scene&) = delete;
  Scene& operator=(const Scene&) = delete;
  virtual ~Scene() = default;

  /// Sets where the calls go.
  virtual void direct(Settings& settings) const = 0;

  /// Whether a token can be had before the call, so that the call itself meets the fault at once.
  [[nodiscard]] virtual bool hasTokens() const { return true; }

  /// To be called after the call; waits until the server has come to the end of its fault.
  [[nodiscard]] virtual Seen seen() const = 0;
};

/// Makes the scene of one run.
using Stage = std::function<std::unique_ptr<Scene>(const detail::OperationRow& row)>;

}  // namespace kibo::inventory::testing
