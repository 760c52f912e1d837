#pragma once

/// A C++ client for the Kibo Commerce Inventory API. Includes all of the API but the opt-in parts:
/// `json.hpp` (nlohmann interop) and `testing/` (emulator, fakes).
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/inventory_api.hpp"
#include "kibo/inventory/job_api.hpp"
#include "kibo/inventory/serialize.hpp"
#include "kibo/inventory/version.hpp"
