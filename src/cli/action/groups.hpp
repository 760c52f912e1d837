#pragma once

#include <span>

#include "cli/action/action.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory export`: what is exported to files, and running an export.
Run declareExport(CLI::App& app);

/// `kibo-inventory fetch`: files that the service fetches by itself.
Run declareFetch(CLI::App& app);

/// `kibo-inventory tags`: by what stock is divided.
Run declareTags(CLI::App& app);

/// `kibo-inventory locations`: locations and their groups.
Run declareLocations(CLI::App& app);

}  // namespace kibo::inventory::cli
