#include "kibo/inventory/tags.hpp"

#include <algorithm>
#include <utility>

#include "base/tags_access.hpp"

namespace kibo::inventory {
namespace {

constexpr std::size_t kUsual = 2;  // a tenant has 3 categories at most, unless it asked for more

const Tags::Entry* placeOf(const Tags& tags, std::string_view category) noexcept {
  return std::ranges::lower_bound(tags.begin(), tags.end(), category, {}, &Tags::Entry::category);
}

}  // namespace

Tags::Tags() noexcept = default;

Tags::Tags(std::initializer_list<Entry> entries) {
  for (const Entry& entry : entries) set(entry.category, entry.value);
}

Tags::Tags(const Tags& other)
    : entries_(other.empty() ? nullptr : std::make_unique<std::vector<Entry>>(*other.entries_)) {}
Tags::Tags(Tags&& other) noexcept = default;

Tags& Tags::operator=(const Tags& other) {
  if (this != &other) *this = Tags(other);
  return *this;
}
Tags& Tags::operator=(Tags&& other) noexcept = default;

Tags::~Tags() = default;

bool Tags::empty() const noexcept { return size() == 0; }
std::size_t Tags::size() const noexcept { return entries_ ? entries_->size() : 0; }

std::optional<std::string_view> Tags::find(std::string_view category) const noexcept {
  const Entry* const entry = placeOf(*this, category);
  if (entry == end() || entry->category != category) return std::nullopt;
  return entry->value;
}

void Tags::set(std::string_view category, std::string_view value) {
  const auto place = placeOf(*this, category) - begin();
  if (place != end() - begin() && begin()[place].category == category) {
    (*entries_)[static_cast<std::size_t>(place)].value = value;
    return;
  }
  // Made first: the arguments may be views of what is moved when there is no room.
  Entry entry{.category = std::string(category), .value = std::string(value)};
  if (!entries_) entries_ = std::make_unique<std::vector<Entry>>();
  entries_->insert(entries_->begin() + place, std::move(entry));
}

bool Tags::erase(std::string_view category) {
  return entries_ && std::erase_if(*entries_, [category](const Entry& entry) {
                       return entry.category == category;
                     }) != 0;
}

Tags::const_iterator Tags::begin() const noexcept { return entries_ ? entries_->data() : nullptr; }
Tags::const_iterator Tags::end() const noexcept { return begin() + size(); }

bool operator==(const Tags& left, const Tags& right) noexcept {
  return std::ranges::equal(left, right);
}

void detail::TagsAccess::append(Tags& tags, std::string_view category, std::string value) {
  if (!tags.entries_) {
    tags.entries_ = std::make_unique<std::vector<Tags::Entry>>();
    tags.entries_->reserve(kUsual);
  }
  tags.entries_->push_back({.category = std::string(category), .value = std::move(value)});
}

const std::string* detail::TagsAccess::sort(Tags& tags) {
  if (tags.empty()) return nullptr;
  std::ranges::sort(*tags.entries_, {}, &Tags::Entry::category);
  const auto twice = std::ranges::adjacent_find(*tags.entries_, {}, &Tags::Entry::category);
  return twice == tags.entries_->end() ? nullptr : &twice->category;
}

}  // namespace kibo::inventory
