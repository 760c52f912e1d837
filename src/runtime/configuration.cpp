#include "kibo/inventory/configuration.hpp"

#include <utility>

#include "runtime/core.hpp"

namespace kibo::inventory {

Configuration::Configuration(Settings settings)
    : core_(detail::makeCore(std::move(settings)).value()) {}

Configuration::Configuration(std::shared_ptr<detail::Core> core) noexcept
    : core_(std::move(core)) {}

Result<Configuration> Configuration::create(Settings settings) {
  auto core = detail::makeCore(std::move(settings));
  if (!core) return std::move(core).error();
  return Configuration(*std::move(core));
}

Result<Configuration> Configuration::fromEnv() { return Settings::fromEnv().and_then(create); }

Configuration::Configuration(const Configuration&) noexcept = default;
Configuration::Configuration(Configuration&&) noexcept = default;
Configuration& Configuration::operator=(const Configuration&) noexcept = default;
Configuration& Configuration::operator=(Configuration&&) noexcept = default;
Configuration::~Configuration() = default;

const Settings& Configuration::settings() const noexcept { return core_->settings; }

const std::string& Configuration::apiUrl() const noexcept { return core_->apiUrl; }

const std::string& Configuration::authUrl() const noexcept { return core_->authUrl; }

}  // namespace kibo::inventory
