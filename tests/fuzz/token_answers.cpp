#include "auth/token_wire.hpp"
#include "target.hpp"

// The body of the answer, with `$` where the secret is to be.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kibo::inventory;
  using testing::require;
  const std::string text = testing::Input(data, size).rest();
  if (!testing::keepsSecret(text)) return -1;  // it spells the secret itself, in other places too
  std::string body = testing::withSecret(text);
  const auto grant = detail::readTokenAnswer(body);
  if (!grant) {
    require(!grant.error().message.empty(), "what is wrong is said in words");
    require(testing::keepsSecret(grant.error().describe()), "no error tells the token");
    return 0;
  }
  if (!*grant) return 0;  // an error code instead of a token
  const std::string_view token = (*grant)->token.reveal();
  require(!token.empty(), "a token is not empty");
  require(token.find_first_of(std::string_view("\r\n \0", 4)) == std::string_view::npos,
          "a token fits into a header");
  require((*grant)->life.count() >= 0, "a token's life is not negative");
  return 0;
}
