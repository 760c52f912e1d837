#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/operation.hpp"

/// Every operation by its name, for programs that learn at run time what to call: command lines,
/// scripts, tools. A program that knows what it calls uses the clients (`InventoryApi` ...), whose
/// arguments the compiler checks.
namespace kibo::inventory {

/// A value that has a name, e.g. `{"jobID", "12"}`.
struct NamedValue {
  std::string name{};
  std::string value{};

  bool operator==(const NamedValue&) const = default;
};

/// A call of an operation, as text.
struct NamedCall {
  std::string operation{};         ///< `Operation::id`, e.g. `refresh`.
  std::vector<NamedValue> path{};  ///< The values for `{name}` in `Operation::path`.

  /// What goes into the query. A list is given as one entry for each of its elements. `x-vol-site`
  /// is taken by the operations whose contract has it (`Operation::siteInQuery`).
  std::vector<NamedValue> query{};

  /// JSON text. Not set: the operation takes no body.
  std::optional<std::string> body{};

  /// Send fields of the body and parameters of the query that the operation's models do not have.
  /// Otherwise one of them is an error that names it.
  bool allowUnknown = false;

  /// Put `***` in the place of the passwords that the models know, in the text that is returned.
  /// What `callByName` sends stays as it is.
  bool maskSecrets = false;
};

/// The request that `callByName` would send, but for its token: nothing is sent, and no token is
/// asked for. Arguments that cannot be sent are an error of kind `invalidRequest`, which names
/// them.
[[nodiscard]] KIBO_INVENTORY_API Result<HttpRequest> prepareByName(
    const Configuration& configuration, const NamedCall& call, const CallOptions& options = {});

/// Calls an operation. Query and body are read into the models of the operation, and so is the
/// answer, which is returned as JSON text; `null` when the operation has none. Everything else,
/// such as repeats, is as in the clients.
KIBO_INVENTORY_API Result<std::string> callByName(const Configuration& configuration,
                                                  const NamedCall& call,
                                                  const CallOptions& options = {});

/// Every operation that there is, client by client. The rows live as long as the program.
[[nodiscard]] KIBO_INVENTORY_API std::vector<const Operation*> operations();

/// Every operation as a JSON array of objects: `name`, `group`, `method`, `path`,
/// `effect`, `source` (a list), `limits`, `path_assumed`.
[[nodiscard]] KIBO_INVENTORY_API std::string describeOperations();

/// One operation as a JSON object: what `describeOperations` says of it, and what it takes and
/// answers. `path_values` and `query` are lists of `{"name", "type", "words"}`; `body` is a
/// skeleton to fill in, in which each value shows its type, and `body_type` and `answer_type` name
/// the models. What the operation does not have is left out. An error of kind `invalidRequest` when
/// there is no such operation.
[[nodiscard]] KIBO_INVENTORY_API Result<std::string> describeOperation(std::string_view id);

}  // namespace kibo::inventory
