#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"

namespace kibo::inventory {

/// A configuration whose every request is answered with `status` and `answer`, and what it was
/// asked.
struct ApiTest : ::testing::Test {
  int status = 200;
  std::string answer = "{}";
  std::shared_ptr<testing::FakeTransport> transport = std::make_shared<testing::FakeTransport>(
      [this](const HttpRequest&, const CallContext&) -> Result<HttpResponse> {
        return HttpResponse{.status = status, .body = answer};
      });
  Configuration configuration{
      {.tenantId = 1,
       .tokenProvider = std::make_shared<testing::StaticToken>(Secret("a-test-token")),
       .httpTransport = transport}};

  /// `METHOD /path?query` of each request, and its body when it has one.
  std::vector<std::string> sent() const {
    std::vector<std::string> lines;
    for (const HttpRequest& request : transport->requests()) {
      std::string line(toString(request.method));
      line.append(" ").append(request.url.substr(request.url.find("/api/")));
      if (!request.body.empty()) line.append(" ").append(request.body);
      lines.push_back(std::move(line));
    }
    return lines;
  }
};

}  // namespace kibo::inventory
