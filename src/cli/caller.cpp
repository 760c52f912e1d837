#include "cli/caller.hpp"

#include <memory>

#include "cli/exit_code.hpp"
#include "cli/line_logger.hpp"
#include "cli/request_view.hpp"
#include "cli/settings/command_settings.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"

namespace kibo::inventory::cli {
namespace {

/// In the place of whatever reaches out of the process.
Settings withoutNetwork(Settings settings) {
  if (settings.tenantId == 0) settings.tenantId = 1;  // is not shown
  settings.tokenProvider = std::make_shared<testing::StaticToken>(Secret());
  settings.httpTransport = std::make_shared<testing::FakeTransport>(
      [](const HttpRequest& /*request*/, const CallContext& /*context*/) {
        return Error{.delivery = Delivery::notSent, .message = "this is a dry run"};
      });
  return settings;
}

Effect effectOf(const NamedCall& call) {
  for (const Operation* operation : operations()) {
    if (operation->id == call.operation) return operation->effect;
  }
  return Effect::read;
}

}  // namespace

Result<Caller> Caller::create(const CallerOptions& options) {
  auto settings = commandSettings(options.configFile);
  if (!settings) return std::move(settings).error();
  const bool hasTenant = settings->tenantId != 0;
  if (options.dryRun) settings = withoutNetwork(*std::move(settings));
  if (options.logLevel) settings->logger = std::make_shared<LineLogger>(*options.logLevel);
  return Configuration::create(*std::move(settings)).transform([&](Configuration configuration) {
    return Caller(std::move(configuration), options, hasTenant);
  });
}

Result<std::string> Caller::call(NamedCall call) const {
  call.allowUnknown = options_.allowUnknown;
  call.maskSecrets = !options_.showSecrets;
  if (!options_.dryRun) return callByName(configuration_, call, options_.call);
  return prepareByName(configuration_, call, options_.call).transform([this](HttpRequest request) {
    if (!hasTenant_) {
      std::erase_if(request.headers,
                    [](const Header& header) { return header.name == "x-vol-tenant"; });
    }
    return showRequest(request);
  });
}

bool Caller::holdsPassword(NamedCall call) const {
  call.allowUnknown = options_.allowUnknown;
  const auto plain = prepareByName(configuration_, call, options_.call);
  call.maskSecrets = true;
  const auto masked = prepareByName(configuration_, call, options_.call);
  return plain && masked && plain->body != masked->body;
}

int Caller::exitCodeFor(const NamedCall& call, const Error& error) {
  return exitCodeOf(error, effectOf(call));
}

int Caller::exitCodeUnread(const NamedCall& call) const {
  return options_.dryRun || effectOf(call) == Effect::read ? kFailure : kUnknownOutcome;
}

}  // namespace kibo::inventory::cli
