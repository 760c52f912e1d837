#include "runtime/tenant_host.hpp"

#include <openssl/crypto.h>

#include <optional>
#include <string_view>
#include <utility>

#include "auth/scrub.hpp"
#include "json/value.hpp"
#include "runtime/base_url.hpp"
#include "runtime/error_answer.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::chrono::hours kKeptFor{1};
constexpr std::string_view kWhat = "the tenant's host name";
constexpr Operation kGetTenant{.id = "getTenant",
                               .method = Method::get,
                               .path = "/api/platform/tenants/",
                               .effect = Effect::read};

Error unreadable(const HttpResponse& response) {
  Error error;
  error.kind = ErrorKind::decode;
  error.status = response.status;
  error.message = "the answer holds no domain that is a host name";
  if (const auto id = findHeader(response.headers, "x-vol-correlation")) error.correlationId = *id;
  return error;
}

/// The base URL of the answer's `domain`, which is a host name, beside an emulator with a port.
Result<std::string> urlOf(const HttpResponse& response, bool lookedUpByHttp) {
  const std::optional<JsonValue> body = parseJsonValue(response.body);
  const JsonValue* domain = body ? body->find("domain") : nullptr;
  if (domain == nullptr || domain->type != JsonValue::Type::text ||
      domain->text.find('/') != std::string::npos) {
    return unreadable(response);
  }
  const Result<BaseUrl> base = readBaseUrl(domain->text);
  if (!base) return unreadable(response);
  const bool http = lookedUpByHttp && isLoopback(base->host);
  return http ? "http" + base->url.substr(base->scheme.size()) : base->url;
}

HttpRequest signedRequest(std::string url, std::vector<Header> headers, const AccessToken& token) {
  constexpr std::string_view scheme = "Bearer ";
  std::string value;
  value.reserve(scheme.size() + token.value.reveal().size());
  value.append(scheme).append(token.value.reveal());
  headers.push_back({.name = "Authorization", .value = std::move(value)});
  return {.method = Method::get, .url = std::move(url), .headers = std::move(headers)};
}

}  // namespace

TenantHost::TenantHost(std::string authUrl, std::int64_t tenantId, std::vector<Header> headers,
                       std::shared_ptr<Transport> transport, std::shared_ptr<TokenProvider> tokens)
    : authUrl_(std::move(authUrl)),
      tenantId_(tenantId),
      headers_(std::move(headers)),
      transport_(std::move(transport)),
      tokens_(std::move(tokens)),
      url_([] { return std::make_unique<Renewed<std::string>>(kWhat); }) {}

Result<std::string> TenantHost::url(const CallContext& context) {
  auto url = url_.get().get(context, [this](const CallContext& caller) { return lookUp(caller); });
  if (url) return url;
  Error error = std::move(url).error();
  error.operation = kGetTenant.id;
  error.delivery = Delivery::notSent;  // of the operation that the host name was for
  error.message.insert(0, "the tenant's host name could not be looked up: ");
  return error;
}

Result<Fresh<std::string>> TenantHost::lookUp(const CallContext& caller) {
  const CallContext context{kGetTenant, caller.deadline, caller.stop, caller.clock, caller.attempt};
  const auto asked = context.clock.now();
  auto response = ask(context);
  if (!response) return std::move(response).error();
  if (response->status != 200) return errorFromAnswer(*response, context.clock);
  auto url = urlOf(*response, authUrl_.starts_with("http://"));
  if (!url) return std::move(url).error();
  return Fresh<std::string>{
      .value = *std::move(url), .renewAt = asked + kKeptFor, .expiresAt = Clock::TimePoint::max()};
}

Result<HttpResponse> TenantHost::ask(const CallContext& context) {
  for (bool replayed = false;; replayed = true) {
    const auto token = tokens_->token(context);
    if (!token) return token.error();
    HttpRequest request = signedRequest(
        authUrl_ + std::string(kGetTenant.path) + std::to_string(tenantId_), headers_, *token);
    auto response = transport_->send(request, context);
    std::string& signature = request.headers.back().value;
    OPENSSL_cleanse(signature.data(), signature.size());
    if (!response) {
      scrub(response.error(), token->value);
      return response;
    }
    mask(response->headers, token->value.reveal());
    if (response->status != 200) mask(response->body, token->value.reveal());
    if (response->status != 401 || replayed) return response;
    tokens_->reject(token->generation);
  }
}

}  // namespace kibo::inventory::detail
