#include "kibo/inventory/extras.hpp"

#include <algorithm>

#include "json/check.hpp"
#include "json/extras_access.hpp"
#include "json/text.hpp"
#include "kibo/inventory/error.hpp"

namespace kibo::inventory {

Extras::Extras() noexcept = default;
Extras::Extras(const Extras& other)
    : entries_(other.empty() ? nullptr : std::make_unique<std::vector<Entry>>(*other.entries_)) {}
Extras::Extras(Extras&& other) noexcept = default;

Extras& Extras::operator=(const Extras& other) {
  if (this != &other) *this = Extras(other);
  return *this;
}
Extras& Extras::operator=(Extras&& other) noexcept = default;

Extras::~Extras() = default;

std::size_t Extras::size() const noexcept { return entries_ ? entries_->size() : 0; }

std::optional<std::string_view> Extras::find(std::string_view name) const noexcept {
  const auto* const entry = std::ranges::find(begin(), end(), name, &Entry::name);
  if (entry == end()) return std::nullopt;
  return entry->json;
}

void Extras::set(std::string_view name, std::string_view json) {
  if (auto checked = detail::checkJson(json); !checked) {
    detail::throwApiError(
        {.kind = ErrorKind::invalidRequest,
         .delivery = Delivery::notSent,
         .message = "extras." + std::string(name) + ": " + checked.error().message});
  }
  if (!entries_) entries_ = std::make_unique<std::vector<Entry>>();
  const auto entry = std::ranges::find(*entries_, name, &Entry::name);
  if (entry == entries_->end()) {
    entries_->push_back({.name = std::string(name), .json = detail::compactJson(json)});
  } else {
    entry->json = detail::compactJson(json);
  }
}

bool Extras::erase(std::string_view name) {
  return entries_ &&
         std::erase_if(*entries_, [name](const Entry& entry) { return entry.name == name; }) != 0;
}

Extras::const_iterator Extras::begin() const noexcept {
  return entries_ ? entries_->data() : nullptr;
}
Extras::const_iterator Extras::end() const noexcept { return begin() + size(); }

bool operator==(const Extras& left, const Extras& right) noexcept {
  return std::ranges::equal(left, right);
}

void detail::ExtrasAccess::append(Extras& extras, std::string_view name, std::string_view json) {
  if (!extras.entries_) extras.entries_ = std::make_unique<std::vector<Extras::Entry>>();
  extras.entries_->push_back({.name = std::string(name), .json = compactJson(json)});
}

}  // namespace kibo::inventory
