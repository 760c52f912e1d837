#include "runtime/settings_check.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <string_view>

#include "json/text.hpp"
#include "runtime/base_url.hpp"
#include "runtime/deadline.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;

constexpr int kDeepestJson = 1024;

constexpr std::string_view kPositive = "a number greater than 0 is wanted";
constexpr std::string_view kPositiveTime = "a time greater than 0 and of a year at most is wanted";
constexpr std::string_view kWait = "a time of 0 or more and of a year at most is wanted";

bool isControl(char c) noexcept { return static_cast<unsigned char>(c) < 0x20 || c == '\x7f'; }

bool hasControl(std::string_view text) noexcept { return std::ranges::any_of(text, isControl); }

bool isWord(std::string_view text) noexcept {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  });
}

bool isVersion(std::string_view text) noexcept {
  return text.size() > 1 && text.front() == 'v' &&
         text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

std::string_view when(bool wrong, std::string_view wanted) noexcept {
  return wrong ? wanted : std::string_view{};
}

std::string_view positive(const std::optional<std::int64_t>& number) noexcept {
  return when(number && *number <= 0, kPositive);
}

std::string_view positiveTime(milliseconds time) noexcept {
  return when(time <= milliseconds{0} || time > kLongestWait, kPositiveTime);
}

std::string_view wait(milliseconds time) noexcept {
  return when(time < milliseconds{0} || time > kLongestWait, kWait);
}

std::string_view hostPart(std::string_view text) noexcept {
  return when(!text.empty() && !isHostName(text),
              "a part of a host name is wanted: letters, digits, hyphens, dots");
}

std::string url(std::string_view text) {
  if (text.empty()) return {};
  const Result<BaseUrl> base = readBaseUrl(text);
  return base ? std::string{} : base.error().message;
}

std::string_view credential(const Settings& settings, std::string_view text,
                            std::string_view wanted) noexcept {
  if (text.empty()) return when(settings.tokenProvider == nullptr, wanted);
  if (!isUtf8(text)) return "it is not UTF-8 text";
  return when(hasControl(text), "it holds a control character, perhaps a line end from a file");
}

std::string_view plain(std::string_view text) noexcept {
  return when(hasControl(text), "it holds a control character");
}

std::string_view headerText(std::string_view text) noexcept {
  return when(std::ranges::any_of(text, [](char c) { return c < 0x20 || c > 0x7e; }),
              "only visible ASCII characters and spaces can be sent in a header");
}

std::string_view proxy(const std::optional<std::string>& text) noexcept {
  if (!text) return {};
  if (hasControl(*text)) return "it holds a control character";
  return when(text->find('@') != std::string::npos,
              "user and password belong in proxyUser and proxyPassword");
}

std::string_view noneEmpty(const std::vector<Middleware>& list) noexcept {
  return when(std::ranges::any_of(list, [](const Middleware& one) { return !one; }),
              "it holds an empty function");
}

std::string_view rate(const std::optional<RateLimit>& limit) noexcept {
  constexpr int kMostPerMinute = 1'000'000;
  if (!limit) return {};
  if (limit->perMinute < 1 || limit->perMinute > kMostPerMinute) {
    return "perMinute: 1 to 1,000,000 is wanted";
  }
  if (limit->perHour && *limit->perHour < 1) return "perHour: 1 or more is wanted";
  return when(limit->burst < 1 || limit->burst > limit->perMinute,
              "burst: 1 to perMinute is wanted");
}

/// One setting and what is wrong with it; nothing when it is right.
struct CheckRow {
  std::string_view setting;
  std::string_view variable;  ///< Empty when no environment variable sets it.
  std::string (*problem)(const Settings& s);
};

using Problem = std::string;
using S = const Settings&;

constexpr std::array kChecks{
    CheckRow{"tenantId", "KIBO_TENANT",
             [](S s) { return Problem(when(s.tenantId <= 0, "the tenant's number is wanted")); }},
    CheckRow{"siteId", "KIBO_SITE", [](S s) { return Problem(positive(s.siteId)); }},
    CheckRow{
        "clientId", "KIBO_CLIENT_ID",
        [](S s) { return Problem(credential(s, s.clientId, "the application key is wanted")); }},
    CheckRow{"sharedSecret", "KIBO_SHARED_SECRET",
             [](S s) {
               return Problem(credential(s, s.sharedSecret.reveal(),
                                         "the shared secret of the application is wanted"));
             }},
    CheckRow{"apiHost", "KIBO_API_HOST", [](S s) { return url(s.apiHost); }},
    CheckRow{"authHost", "KIBO_AUTH_HOST", [](S s) { return url(s.authHost); }},
    CheckRow{"apiEnv", "KIBO_API_ENV", [](S s) { return Problem(hostPart(s.apiEnv)); }},
    CheckRow{"region", "KIBO_REGION", [](S s) { return Problem(hostPart(s.region)); }},
    CheckRow{"masterCatalog", "KIBO_MASTER_CATALOG",
             [](S s) { return Problem(positive(s.masterCatalog)); }},
    CheckRow{"catalog", "KIBO_CATALOG", [](S s) { return Problem(positive(s.catalog)); }},
    CheckRow{"locale", "KIBO_LOCALE", [](S s) { return Problem(headerText(s.locale)); }},
    CheckRow{"currency", "KIBO_CURRENCY", [](S s) { return Problem(headerText(s.currency)); }},
    CheckRow{
        "dataViewMode", "KIBO_DATA_VIEW_MODE",
        [](S s) { return Problem(when(!isWord(s.dataViewMode), "a word is wanted, e.g. LIVE")); }},
    CheckRow{
        "inventoryVersion", "",
        [](S s) { return Problem(when(!isVersion(s.inventoryVersion), "v5 or v1 is wanted")); }},
    CheckRow{"timeout", "", [](S s) { return Problem(positiveTime(s.timeout)); }},
    CheckRow{"retry.maxAttempts", "",
             [](S s) {
               return Problem(when(s.retry.maxAttempts < 1, "1 (no repeats) or more is wanted"));
             }},
    CheckRow{"retry.initialBackoff", "", [](S s) { return Problem(wait(s.retry.initialBackoff)); }},
    CheckRow{"retry.maxBackoff", "", [](S s) { return Problem(wait(s.retry.maxBackoff)); }},
    CheckRow{"retry.maxRetryAfter", "", [](S s) { return Problem(wait(s.retry.maxRetryAfter)); }},
    CheckRow{"rateLimits.reads", "", [](S s) { return Problem(rate(s.rateLimits.reads)); }},
    CheckRow{"rateLimits.stockChanges", "",
             [](S s) { return Problem(rate(s.rateLimits.stockChanges)); }},
    CheckRow{"maxJsonDepth", "",
             [](S s) {
               return Problem(when(s.maxJsonDepth < 1 || s.maxJsonDepth > kDeepestJson,
                                   "a number from 1 to 1024 is wanted"));
             }},
    CheckRow{"transport.connectTimeout", "",
             [](S s) { return Problem(positiveTime(s.transport.connectTimeout)); }},
    CheckRow{"transport.maxResponseBytes", "",
             [](S s) { return Problem(when(s.transport.maxResponseBytes == 0, kPositive)); }},
    CheckRow{"transport.maxCompressionRatio", "",
             [](S s) { return Problem(when(s.transport.maxCompressionRatio < 1, kPositive)); }},
    CheckRow{"transport.maxHeaderBytes", "",
             [](S s) { return Problem(when(s.transport.maxHeaderBytes == 0, kPositive)); }},
    CheckRow{"transport.caBundle", "", [](S s) { return Problem(plain(s.transport.caBundle)); }},
    CheckRow{"transport.proxy", "", [](S s) { return Problem(proxy(s.transport.proxy)); }},
    CheckRow{"transport.proxyUser", "", [](S s) { return Problem(plain(s.transport.proxyUser)); }},
    CheckRow{"transport.proxyPassword", "",
             [](S s) { return Problem(plain(s.transport.proxyPassword.reveal())); }},
    CheckRow{"userAgent", "", [](S s) { return Problem(headerText(s.userAgent)); }},
    CheckRow{"perCall", "", [](S s) { return Problem(noneEmpty(s.perCall)); }},
    CheckRow{"perAttempt", "", [](S s) { return Problem(noneEmpty(s.perAttempt)); }},
};

}  // namespace

std::optional<Error> checkSettings(const Settings& settings) {
  std::string wrong;
  for (const CheckRow& row : kChecks) {
    const std::string problem = row.problem(settings);
    if (problem.empty()) continue;
    wrong.append(wrong.empty() ? "" : "; ").append(row.setting);
    if (!row.variable.empty()) wrong.append(" (").append(row.variable).append(")");
    wrong.append(": ").append(problem);
  }
  if (wrong.empty()) return std::nullopt;
  Error error;
  error.kind = ErrorKind::configuration;
  error.delivery = Delivery::notSent;
  error.operation = "Configuration";
  error.message = wrong;
  return error;
}

}  // namespace kibo::inventory::detail
