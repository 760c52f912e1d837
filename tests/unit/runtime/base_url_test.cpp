#include "runtime/base_url.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace kibo::inventory::detail {
namespace {

TEST(BaseUrl, IsPutIntoOneForm) {
  for (const auto& [text, url] : {
           std::pair{"home.mozu.com", "https://home.mozu.com"},
           std::pair{"https://home.mozu.com", "https://home.mozu.com"},
           std::pair{"https://home.mozu.com/", "https://home.mozu.com"},
           std::pair{"https://home.mozu.com/api", "https://home.mozu.com"},
           std::pair{"https://home.mozu.com/api/", "https://home.mozu.com"},
           std::pair{"home.mozu.com/api", "https://home.mozu.com"},
           std::pair{"HTTPS://Home.Mozu.Com:8443", "https://home.mozu.com:8443"},
           std::pair{"127.0.0.1:8080", "https://127.0.0.1:8080"},
           std::pair{"http://127.0.0.1:8080/api", "http://127.0.0.1:8080"},
           std::pair{"http://localhost:1", "http://localhost:1"},
           std::pair{"http://[::1]:65535/", "http://[::1]:65535"},
           std::pair{"https://[2001:db8::1]", "https://[2001:db8::1]"},
       }) {
    const auto base = readBaseUrl(text);
    ASSERT_TRUE(base) << text << ": " << base.error().message;
    EXPECT_EQ(base->url, url);
  }
}

TEST(BaseUrl, TellsItsParts) {
  const auto base = readBaseUrl("http://[::1]:80/api").value();
  EXPECT_EQ(base.scheme, "http");
  EXPECT_EQ(base.host, "[::1]");
}

TEST(BaseUrl, IsRefusedWithTheReason) {
  const std::string path = "it must end with the host (or /api): paths are the library's";
  const std::string host = "its host is not a host name";
  const std::string port = "its port is not a number from 1 to 65535";
  const std::string plain = "it must be https: http is for loopback addresses only";
  for (const auto& [text, problem] : {
           std::pair{"file:///etc/passwd", std::string("it must begin with https://")},
           std::pair{"ftp://home.mozu.com", std::string("it must begin with https://")},
           std::pair{"://home.mozu.com", std::string("it must begin with https://")},
           std::pair{"https://u:p@home.mozu.com",
                     std::string("it must not hold a user or password")},
           std::pair{"https://home.mozu.com?a=b",
                     std::string("it must not have a query or a fragment")},
           std::pair{"https://home.mozu.com/#x",
                     std::string("it must not have a query or a fragment")},
           std::pair{"https://home.mozu.com/api/commerce", path},
           std::pair{"https://home.mozu.com//", path},
           std::pair{"https://home.mozu.com/API", path},
           std::pair{"//home.mozu.com", path},
           std::pair{"", host},
           std::pair{"https://", host},
           std::pair{"https://home mozu.com", host},
           std::pair{"https://home.mozu.com\r\nX: y", host},
           std::pair{"https://home..mozu.com", host},
           std::pair{"https://-home.mozu.com", host},
           std::pair{"https://home.mozu.com.", host},
           std::pair{"https://h\xc3\xb6me.mozu.com", host},
           std::pair{"https://[::1", host},
           std::pair{"https://[::1]x", host},
           std::pair{"https://[abc]", host},
           std::pair{"https://::1", host},
           std::pair{"https://home.mozu.com:", port},
           std::pair{"https://home.mozu.com:0", port},
           std::pair{"https://home.mozu.com:65536", port},
           std::pair{"https://home.mozu.com:-1", port},
           std::pair{"https://home.mozu.com:+1", port},
           std::pair{"https://home.mozu.com:80x", port},
           std::pair{"https://home.mozu.com:99999999999", port},
           std::pair{"https://[::1]:x", port},
           std::pair{"http://home.mozu.com", plain},
           std::pair{"http://127.0.0.1.evil.test", plain},
           std::pair{"http://localhost.evil.test", plain},
           std::pair{"http://128.0.0.1", plain},
           std::pair{"http://2130706433", plain},
           std::pair{"http://127.1", plain},
           std::pair{"http://127.0.0.256", plain},
           std::pair{"http://127.0.0.1.1", plain},
           std::pair{"http://0.0.0.0", plain},
           std::pair{"http://[::]", plain},
       }) {
    const auto base = readBaseUrl(text);
    ASSERT_FALSE(base) << text;
    EXPECT_EQ(base.error().message, problem) << text;
    EXPECT_EQ(base.error().kind, ErrorKind::configuration);
  }
}

TEST(HostName, HasAtMost253CharactersInLabelsOf63) {
  const std::string label(63, 'a');
  EXPECT_TRUE(isHostName(label));
  EXPECT_FALSE(isHostName(label + "a"));
  const std::string four = label + "." + label + "." + label + ".";
  EXPECT_TRUE(isHostName(four + std::string(61, 'a')));
  EXPECT_FALSE(isHostName(four + std::string(62, 'a')));
}

}  // namespace
}  // namespace kibo::inventory::detail
