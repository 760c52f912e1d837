#include "auth/client_credentials.hpp"

#include <openssl/crypto.h>

#include <optional>
#include <string>
#include <utility>

#include "auth/renewed.hpp"
#include "auth/scrub.hpp"
#include "auth/token_wire.hpp"
#include "base/fork_local.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr Operation kAuthenticate{.id = "authenticate",
                                  .method = Method::post,
                                  .path = "/api/platform/applications/authtickets/oauth",
                                  .effect = Effect::read};

// A token is renewed at a random point of this part of its life, so that the clients of one
// deployment, started together, do not all ask together.
constexpr double kEarliestRenewal = 0.8;
constexpr double kRenewalSpread = 0.1;

/// Wipes a text that held a secret, however its scope is left.
class Wiped {
 public:
  explicit Wiped(std::string& text) noexcept : text_(text) {}
  Wiped(const Wiped&) = delete;
  Wiped& operator=(const Wiped&) = delete;
  ~Wiped() { OPENSSL_cleanse(text_.data(), text_.size()); }

 private:
  std::string& text_;
};

class ClientCredentials final : public TokenProvider {
 public:
  explicit ClientCredentials(ClientCredentialsOptions options) : options_(std::move(options)) {}

  Result<AccessToken> token(const CallContext& context) override {
    auto token =
        tokens_.get().get(context, [this](const CallContext& caller) { return ask(caller); });
    if (token) return token;
    Error error = std::move(token).error();
    error.operation = kAuthenticate.id;
    error.delivery = Delivery::notSent;  // of the operation that the token was for
    error.message.insert(0, "no token could be had: ");
    scrub(error, options_.sharedSecret);
    return error;
  }

  void reject(std::uint64_t generation) noexcept override {
    Renewed<AccessToken>* const tokens = tokens_.ifMade();
    if (tokens == nullptr) return;
    tokens->dropIf([generation](const AccessToken& t) { return t.generation == generation; });
  }

  [[nodiscard]] bool isCurrent(std::uint64_t generation,
                               Clock::TimePoint now) const noexcept override {
    const Renewed<AccessToken>* const tokens = tokens_.ifMade();
    return tokens != nullptr && tokens->isCurrent(generation, now);
  }

 private:
  Result<Fresh<AccessToken>> ask(const CallContext& caller) {
    Observed observed(options_.telemetry, SpanName::token, caller.clock);
    auto fresh = askUnobserved(caller);
    observed.end(fresh ? Event::tokenRenewed : Event::tokenFailed, [&](Facts& facts) {
      if (!fresh) return addError(facts, fresh.error());
      const auto life = fresh->expiresAt - caller.clock.now();
      facts.add("life_seconds", std::chrono::round<std::chrono::seconds>(life).count());
    });
    return fresh;
  }

  void addError(Facts& facts, Error error) const {
    scrub(error, options_.sharedSecret);
    facts.addError(error);
  }

  Result<Fresh<AccessToken>> askUnobserved(const CallContext& caller) {
    const CallContext context{kAuthenticate, caller.deadline, caller.stop, caller.clock,
                              caller.attempt};
    const auto asked = context.clock.now();  // its life began after this, at the service
    auto response = send(context);
    if (!response) return std::move(response).error();
    const Wiped wipedAnswer(response->body);
    // Before anything is cut out of it for an error: a server may echo what it was sent.
    const bool refused = response->status < 200 || response->status > 299;
    if (refused) mask(response->body, options_.sharedSecret.reveal());
    if (refused) return refusal(*response, context);
    auto answer = readTokenAnswer(response->body);
    if (!answer) return unreadable(*response, std::move(answer).error());
    std::optional<TokenGrant>& grant = *answer;
    if (!grant) return refusal(*response, context);

    const double part = kEarliestRenewal + kRenewalSpread * options_.random();
    ++generation_;
    return Fresh<AccessToken>{
        .value = {.value = std::move(grant->token), .generation = generation_},
        .renewAt = asked + std::chrono::duration_cast<Clock::TimePoint::duration>(
                               part * std::chrono::duration<double, std::milli>(grant->life)),
        .expiresAt = asked + grant->life,
        .generation = generation_};
  }

  Result<HttpResponse> send(const CallContext& context) {
    auto body = writeTokenRequest(options_.clientId, options_.sharedSecret);
    if (!body) return std::move(body).error();
    HttpRequest request{.method = kAuthenticate.method,
                        .url = options_.authUrl + std::string(kAuthenticate.path),
                        .headers = {{"Accept", "application/json"},
                                    {"Content-Type", "application/json"},
                                    {"User-Agent", options_.userAgent}},
                        .body = *std::move(body)};
    const Wiped wipedRequest(request.body);
    return options_.transport->send(request, context);
  }

  /// A 4xx other than "too many" is about the credentials or the address, whatever its number.
  Error refusal(const HttpResponse& response, const CallContext& context) const {
    Error error = options_.readError(response, context.clock);
    if (error.kind != ErrorKind::rateLimited && error.kind != ErrorKind::server) {
      error.kind = ErrorKind::authentication;
    }
    return error;
  }

  static Error unreadable(const HttpResponse& response, Error error) {
    error.status = response.status;
    if (const auto id = findHeader(response.headers, "x-vol-correlation")) {
      error.correlationId = *id;
    }
    return error;
  }

  const ClientCredentialsOptions options_;
  std::uint64_t generation_ = 0;  // touched by the one request in flight only
  ForkLocal<Renewed<AccessToken>> tokens_{
      [] { return std::make_unique<Renewed<AccessToken>>("a token"); }};
};

}  // namespace

std::shared_ptr<TokenProvider> makeClientCredentials(ClientCredentialsOptions options) {
  return std::make_shared<ClientCredentials>(std::move(options));
}

}  // namespace kibo::inventory::detail
