#include "runtime/proxy_secret.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <string>
#include <string_view>
#include <utility>

#include "auth/scrub.hpp"
#include "http/delivery.hpp"

namespace kibo::inventory::detail {
namespace {

/// As HTTP's Basic scheme writes it.
Secret basicCredentials(const std::string& user, const Secret& password) {
  std::string plain;
  plain.reserve(user.size() + 1 + password.reveal().size());
  plain.append(user).append(":").append(password.reveal());
  std::string encoded(4 * ((plain.size() + 2) / 3) + 1, '\0');
  const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(encoded.data()),
                                   reinterpret_cast<const unsigned char*>(plain.data()),
                                   static_cast<int>(plain.size()));
  Secret credentials(std::string_view(encoded).substr(0, static_cast<std::size_t>(size)));
  OPENSSL_cleanse(plain.data(), plain.size());
  OPENSSL_cleanse(encoded.data(), encoded.size());
  return credentials;
}

class HidingTransport final : public Transport {
 public:
  HidingTransport(std::shared_ptr<Transport> inner, const TransportSettings& settings)
      : inner_(std::move(inner)),
        password_(settings.proxyPassword),
        credentials_(basicCredentials(settings.proxyUser, settings.proxyPassword)) {}

  Result<HttpResponse> send(const HttpRequest& request, const CallContext& context) override {
    auto result = inner_->send(request, context);
    if (result && deliveryOfStatus(result->status) == Delivery::answered) return result;
    for (const Secret* const secret : {&credentials_, &password_}) {
      if (result) {
        mask(result->headers, secret->reveal());
        mask(result->body, secret->reveal());
      } else {
        scrub(result.error(), *secret);
      }
    }
    return result;
  }

 private:
  const std::shared_ptr<Transport> inner_;
  const Secret password_;
  const Secret credentials_;
};

}  // namespace

std::shared_ptr<Transport> hideProxyPassword(std::shared_ptr<Transport> inner,
                                             const TransportSettings& settings) {
  if (settings.proxyPassword.empty()) return inner;
  return std::make_shared<HidingTransport>(std::move(inner), settings);
}

}  // namespace kibo::inventory::detail
