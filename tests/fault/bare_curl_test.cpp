// Shows that the fault the transport guards against is real: libcurl without the guard sends a POST
// again by itself, and the server carries it out twice.
#include <curl/curl.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "fault/fault_server.hpp"

namespace kibo::inventory::testing {
namespace {

struct EasyFree {
  void operator()(CURL* easy) const noexcept { curl_easy_cleanup(easy); }
};

std::size_t discard(char*, std::size_t, std::size_t size, void*) { return size; }

CURLcode post(CURL* easy, const std::string& url) {
  curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
  curl_easy_setopt(easy, CURLOPT_PROXY, "");
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, "{\"quantity\":1}");
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &discard);
  return curl_easy_perform(easy);
}

TEST(BareCurl, AppliesAPostTwiceOnALostConnectionAndCallsItASuccess) {
  FaultServer server([](const Turn& turn) {
    const bool faulty = turn.path == "/adjust" && turn.onConnection > 1;
    return faulty ? Step{.then = Then::fin} : Step{.answer = answer("{\"jobID\":7}")};
  });
  const std::unique_ptr<CURL, EasyFree> easy(curl_easy_init());

  ASSERT_EQ(post(easy.get(), server.url("/warm")), CURLE_OK);
  EXPECT_EQ(post(easy.get(), server.url("/adjust")), CURLE_OK);

  EXPECT_EQ(server.counts("/adjust").applied, 2U);
}

}  // namespace
}  // namespace kibo::inventory::testing
