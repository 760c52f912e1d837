#include "cli/describe_command.hpp"

#include <memory>
#include <nlohmann/json.hpp>

#include "kibo/inventory/call_by_name.hpp"

namespace kibo::inventory::cli {
namespace {

int run(const std::string& operation) {
  const auto description = describeOperation(operation);
  if (!description) {
    complain(description.error().message + " (kibo-inventory operations lists what there is)");
    return kWrongUsage;
  }
  const auto json = nlohmann::ordered_json::parse(*description);
  return show(json.dump(2)) ? kSuccess : kFailure;
}

}  // namespace

Run declareDescribe(CLI::App& app) {
  const auto operation = std::make_shared<std::string>();
  app.add_option("OPERATION", *operation, "Its name, e.g. refresh")->required();
  return [operation] { return run(*operation); };
}

}  // namespace kibo::inventory::cli
