#include "auth/token_wire.hpp"

#include <string_view>
#include <utility>

#include "auth/token_life.hpp"
#include "json/reader.hpp"
#include "json/writer.hpp"

namespace kibo::inventory::detail {
namespace {

struct TokenRequest {
  std::string clientId{};
  Secret clientSecret{};
  std::string grantType{};
};

constexpr FieldRow kRequestFields[]{
    field<&TokenRequest::clientId>("client_id"),
    field<&TokenRequest::clientSecret>("client_secret"),
    field<&TokenRequest::grantType>("grant_type"),
};
constexpr Record kRequest{"TokenRequest", kRequestFields};

const Record& recordOf(const TokenRequest* /*tag*/) noexcept { return kRequest; }

struct TokenAnswer {
  Secret accessToken{};
  std::optional<std::string> expiresIn{};
  std::optional<std::string> errorCode{};
};

constexpr FieldRow kAnswerFields[]{
    field<&TokenAnswer::accessToken>("access_token"),
    field<&TokenAnswer::expiresIn>("expires_in", Presence::whenSet, Leniency::numberAsText),
    field<&TokenAnswer::errorCode>("errorCode"),
};
constexpr Record kAnswer{"TokenAnswer", kAnswerFields};

const Record& recordOf(const TokenAnswer* /*tag*/) noexcept { return kAnswer; }

/// What is wrong, from the reader's words, which begin with the path. They are not passed on: a
/// path may hold names that the body chose.
std::string problemOf(std::string_view readersWords) {
  const std::string_view path = readersWords.substr(0, readersWords.find(": "));
  return hasField(kAnswer, path) ? std::string(path) + " cannot be read"
                                 : "it is not the JSON object of a token";
}

Error unreadable(std::string_view why) {
  Error error;
  error.kind = ErrorKind::decode;
  error.message = "the token answer could not be read: ";
  error.message += why;
  return error;
}

}  // namespace

Result<std::string> writeTokenRequest(const std::string& clientId, const Secret& sharedSecret) {
  const TokenRequest request{
      .clientId = clientId, .clientSecret = sharedSecret, .grantType = "client_credentials"};
  // Room for the whole, with every character escaped: a string that grows leaves a copy behind.
  constexpr std::size_t kFixedPart = 128;
  constexpr std::size_t kLongestEscape = 6;
  std::string body;
  body.reserve(kFixedPart + kLongestEscape * (clientId.size() + sharedSecret.reveal().size()));
  if (auto written = writeJson(typeOf<TokenRequest>(), &request, body); !written) {
    return std::move(written).error();
  }
  return body;
}

Result<std::optional<TokenGrant>> readTokenAnswer(std::string& body) {
  TokenAnswer answer;
  if (const auto read = readJson(body, typeOf<TokenAnswer>(), &answer); !read) {
    return unreadable(problemOf(read.error().message));
  }
  if (answer.accessToken.empty()) {
    if (answer.errorCode) return std::optional<TokenGrant>{};
    return unreadable("access_token is missing");
  }
  if (!isBearerToken(answer.accessToken.reveal())) {
    return unreadable("access_token holds a character that no token has");
  }
  const auto life = tokenLife(answer.expiresIn);
  if (!life) return unreadable("expires_in is not a number of seconds");
  return std::optional<TokenGrant>{{.token = std::move(answer.accessToken), .life = *life}};
}

}  // namespace kibo::inventory::detail
