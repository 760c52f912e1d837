#include "kibo/inventory/error.hpp"

#include <array>
#include <utility>

namespace kibo::inventory {
namespace {

struct KindRow {
  std::string_view name;
  std::string_view advice;  ///< What to do next; empty when the message says it.
};

constexpr std::array<KindRow, 17> kKinds{{
    {"configuration", "Correct what the message names."},
    {"invalidRequest", "Correct the request."},
    {"authentication", "Check the client id, the shared secret and the auth host."},
    {"forbidden", "Give the application the behavior it lacks in Kibo's Dev Center."},
    {"notFound", ""},
    {"conflict", ""},
    {"refused", "Correct the request."},
    {"rateLimited", "Send fewer, larger requests."},
    {"server", ""},
    {"network", ""},
    {"tls", "Check the host name and the CA bundle."},
    {"timeout", ""},
    {"cancelled", ""},
    {"decode", "Check that the host is the API's and not a proxy or a login page."},
    {"tooLarge", "Ask for less at a time, or raise the limit."},
    {"jobFailed", ""},
    {"internal", ""},
}};

struct DeliveryRow {
  std::string_view name;
  std::string_view meaning;
};

constexpr std::array<DeliveryRow, 5> kDeliveries{{
    {"notSent", "Nothing was sent: it is safe to repeat."},
    {"incomplete", "Only a part was sent: nothing was changed, and it is safe to repeat."},
    {"rejected", "The service refused it and changed nothing."},
    {"unknown", "The service may have carried it out: look before repeating a change."},
    {"answered", "The service has carried it out."},
}};

const KindRow& row(ErrorKind kind) noexcept { return kKinds.at(static_cast<std::size_t>(kind)); }

const DeliveryRow& row(Delivery delivery) noexcept {
  return kDeliveries.at(static_cast<std::size_t>(delivery));
}

/// Whole seconds, rounded up: a wait told to people must not be too short.
std::string seconds(std::chrono::milliseconds wait) {
  return std::to_string(std::chrono::ceil<std::chrono::seconds>(wait).count()) + " s";
}

std::string facts(const Error& error) {
  std::string list;
  const auto add = [&list](std::string_view name, std::string_view value) {
    if (value.empty()) return;
    if (!list.empty()) list += ", ";
    list.append(name).append(value);
  };
  add("", toString(error.kind));
  if (error.status != 0) add("HTTP ", std::to_string(error.status));
  add("code ", error.code);
  if (error.attempts > 1) add("attempts ", std::to_string(error.attempts));
  add("stopped because ", error.stoppedBecause);
  if (error.retryAfter) add("retry after ", seconds(*error.retryAfter));
  add("correlation ", error.correlationId);
  return list;
}

std::string oneLine(std::string text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') c = ' ';
  }
  return text;
}

}  // namespace

std::string_view toString(ErrorKind kind) noexcept { return row(kind).name; }

std::string_view toString(Delivery delivery) noexcept { return row(delivery).name; }

std::string Error::describe() const {
  std::string line = operation;
  if (!line.empty()) line += ": ";
  line += message;
  for (const ErrorItem& item : items) {
    line += "; ";
    if (!item.field.empty()) line.append(item.field).append(": ");
    line += item.message.empty() ? item.code : item.message;
  }
  line.append(" [").append(facts(*this)).append("]. ").append(row(delivery).meaning);
  if (!row(kind).advice.empty()) line.append(" ").append(row(kind).advice);
  return oneLine(std::move(line));
}

ApiError::ApiError(Error error)
    : std::runtime_error(error.describe()), error_(std::make_shared<Error>(std::move(error))) {}

ApiError::~ApiError() = default;

namespace detail {

void throwApiError(const Error& error) { throw ApiError(error); }

}  // namespace detail
}  // namespace kibo::inventory
