#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {

/// A kind of target that exports are sent to, by its names on the wire.
struct TargetKind {
  std::string_view list;               ///< The targets of settings.
  std::string_view field;              ///< The target in a request.
  std::string_view nameField;          ///< Its name in answers, and in the request for a run.
  std::string_view idField;            ///< Its id.
  std::span<const FieldRule> request;  ///< A request that creates or updates one.
  bool updateAnswersIds;               ///< An update answers ids; otherwise, names.
};

enum class TargetType : std::uint8_t { ftp, s3, gcs };
inline constexpr TargetType kTargetTypes[] = {TargetType::ftp, TargetType::s3, TargetType::gcs};

[[nodiscard]] const TargetKind& kindOf(TargetType type) noexcept;

/// A request that creates or updates settings, targets included.
[[nodiscard]] std::span<const FieldRule> exportSettingsRules() noexcept;

/// The part of such a request that says what it is about: it is there even if all else is left out.
[[nodiscard]] std::span<const FieldRule> exportNameRules() noexcept;

[[nodiscard]] std::span<const FieldRule> runExportRules() noexcept;

}  // namespace kibo::inventory::testing::detail
