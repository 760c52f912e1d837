#include "helpers/bulk_plain_item.hpp"

#include <array>
#include <charconv>
#include <cstring>
#include <optional>
#include <string_view>

#include "json/plain_text.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kLongestName = 64;

bool hasMore(const RefreshItem& item) noexcept {
  return item.binID || item.condition || item.currencyID || item.date || item.deliveryDate ||
         item.externalID || item.granularInventoryTrackingEnabled || item.inventoryLocatorName ||
         item.lotCode || item.LTD || item.retailPrice || item.serialNumber ||
         !item.attributes.empty() || !item.tags.empty() || !item.extras.empty();
}

/// Text in a buffer that is large enough for three names and three counts.
class PlainText {
 public:
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): to clear it takes as long as to fill it
  PlainText() noexcept { text_[0] = '{'; }

  void name(std::string_view key, const std::optional<std::string>& value) noexcept {
    if (!value || !isPlain_) return;
    isPlain_ = value->size() <= kLongestName;
    if (!isPlain_) return;
    put(key);
    put("\"");
    isPlain_ = copyPlain(*value, &text_[size_]);
    size_ += value->size();
    put("\",");
  }

  void count(std::string_view key, const std::optional<std::int64_t>& value) noexcept {
    if (!value || !isPlain_) return;
    put(key);
    size_ = static_cast<std::size_t>(
        std::to_chars(&text_[size_], text_.data() + text_.size(), *value).ptr - text_.data());
    put(",");
  }

  [[nodiscard]] bool appendTo(std::string& out) noexcept(false) {
    if (!isPlain_ || size_ == 1) return false;
    text_[size_ - 1] = '}';
    out.append(text_.data(), size_);
    return true;
  }

 private:
  void put(std::string_view piece) noexcept {
    std::memcpy(&text_[size_], piece.data(), piece.size());
    size_ += piece.size();
  }

  std::array<char, 512> text_;  // its first bytes are written before they are read
  std::size_t size_ = 1;
  bool isPlain_ = true;
};

}  // namespace

bool writePlainItem(const RefreshItem& item, std::string& out) {
  if (hasMore(item)) return false;
  PlainText text;
  text.name(R"("upc":)", item.upc);
  text.name(R"("partNumber":)", item.partNumber);
  text.name(R"("sku":)", item.sku);
  text.count(R"("quantity":)", item.quantity);
  text.count(R"("floor":)", item.floor);
  text.count(R"("safetyStock":)", item.safetyStock);
  return text.appendTo(out);
}

}  // namespace kibo::inventory::detail
