#pragma once

#include <cstdlib>
#include <iostream>
#include <kibo/inventory.hpp>
#include <kibo/inventory/testing/emulator.hpp>
#include <memory>

/// Where an example sends its calls: to the tenant that the `KIBO_*` variables name, and to an
/// emulator in this process when `KIBO_TENANT` is not set.
class Connection {
 public:
  /// Throws `ApiError` when a variable holds what cannot be used.
  Connection() : configuration_(connect(emulator_)) {}

  [[nodiscard]] const kibo::inventory::Configuration& configuration() const {
    return configuration_;
  }

 private:
  using Emulator = kibo::inventory::testing::Emulator;

  static kibo::inventory::Configuration connect(std::unique_ptr<Emulator>& emulator) {
    if (std::getenv("KIBO_TENANT") != nullptr) {
      return kibo::inventory::Configuration::fromEnv().value();
    }
    // Only this pair gets a token, so that wrong credentials are refused as the service does.
    emulator = std::make_unique<Emulator>(kibo::inventory::testing::EmulatorOptions{
        .clientId = "KIBO_APP.1.0.0.Release",
        .sharedSecret = kibo::inventory::Secret("the-emulators-own")});
    const auto records = emulator->loadSample();
    std::cerr << "KIBO_TENANT is not set: using an emulator with " << records
              << " sample records at " << emulator->url() << '\n';
    return kibo::inventory::Configuration(emulator->settings());
  }

  std::unique_ptr<Emulator> emulator_;
  kibo::inventory::Configuration configuration_;
};
