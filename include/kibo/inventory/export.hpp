#pragma once

/// Marks what the library exports. Everything else is hidden: the library is compiled with hidden
/// visibility, so a symbol without this mark cannot be linked against and is not API.
#define KIBO_INVENTORY_API __attribute__((visibility("default")))
