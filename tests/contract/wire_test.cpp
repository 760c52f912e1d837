#include <gtest/gtest.h>

#include "contract/wire_fixture.hpp"
#include "contract/wire_headers.hpp"
#include "json/writer.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory::testing {
namespace {

using Json = nlohmann::json;

const std::string kHost = "https://inventory.example";

/// The one call of a fake transport that answers `body`.
struct Sending {
  explicit Sending(std::string body)
      : transport(std::make_shared<FakeTransport>(
            [body = std::move(body)](const HttpRequest&, const CallContext&)
                -> Result<HttpResponse> { return HttpResponse{.status = 200, .body = body}; })) {}

  Result<void> execute(const detail::OperationRow& row, const detail::Arguments& arguments,
                       const CallOptions& options = {}, void* out = nullptr) {
    Settings settings = fullSettings(kHost);
    settings.httpTransport = transport;
    return detail::execute(*Configuration(std::move(settings)).core(), row, arguments, options,
                           detail::intoModel(out));
  }

  std::shared_ptr<FakeTransport> transport;
};

class Wire : public OperationTest {
 protected:
  void expectRequest(const HttpRequest& request, const WireCall& call) const {
    EXPECT_EQ(toString(request.method), operation().at("method").get<std::string>());
    ASSERT_TRUE(request.url.starts_with(kHost)) << request.url;
    const std::string target = request.url.substr(kHost.size());
    EXPECT_EQ(target.substr(0, target.find('?')), call.path);
    EXPECT_FALSE(target.ends_with("?")) << target;
    EXPECT_EQ(queryOf(target), call.sentQuery) << target;

    std::map<std::string, std::string> headers;
    for (const auto& [name, value] : request.headers) {
      EXPECT_TRUE(headers.emplace(name, value).second) << name << " is there twice";
    }
    EXPECT_EQ(headers, fullHeaders(call.sentBody.has_value()));

    ASSERT_EQ(request.body.empty(), !call.sentBody.has_value()) << request.body;
    if (!call.sentBody) return;
    EXPECT_EQ(Json::parse(request.body), *call.sentBody) << request.body;
  }
};

INSTANTIATE_TEST_SUITE_P(Operations, Wire, operationIds(), operationName);

TEST_P(Wire, RequestAndAnswerAreWhatTheContractSays) {
  for (const double density : {0.0, 0.4, 1.0}) {
    for (std::uint64_t seed = 0; seed < 12 && !HasFailure(); ++seed) {
      SCOPED_TRACE("density " + std::to_string(density) + ", seed " + std::to_string(seed));
      Awkward awkward(contract(), seed, density);
      const WireCall call(operation(), row(), awkward);
      const Object out(row().answer);
      Sending sending(call.answerBody());
      const auto done = sending.execute(row(), call.arguments(), call.options, out.get());
      ASSERT_TRUE(done.has_value()) << done.error().describe();
      const auto requests = sending.transport->requests();
      ASSERT_EQ(requests.size(), 1U);
      expectRequest(requests.front(), call);
      if (out.get() == nullptr) continue;
      std::string again;
      ASSERT_TRUE(detail::writeJson(*out.ops, out.get(), again).has_value());
      EXPECT_EQ(Json::parse(again), call.answered) << again;
    }
  }
}

TEST_P(Wire, APathValueThatWouldChangeThePathIsRefusedBeforeSending) {
  Awkward awkward(contract(), 1, 1.0);
  const WireCall call(operation(), row(), awkward);
  for (std::size_t i = 0; i < call.pathValues.size(); ++i) {
    for (const char* const value : {"", ".", ".."}) {
      detail::Arguments arguments = call.arguments();
      arguments.path[i].second = value;
      Sending sending(call.answerBody());
      const Object out(row().answer);
      const auto done = sending.execute(row(), arguments, call.options, out.get());
      ASSERT_FALSE(done.has_value()) << call.pathValues[i].first << " = " << value;
      EXPECT_EQ(done.error().kind, ErrorKind::invalidRequest);
      EXPECT_EQ(done.error().delivery, Delivery::notSent);
      EXPECT_EQ(done.error().operation, row().operation.id);
      EXPECT_NE(done.error().message.find(call.pathValues[i].first), std::string::npos)
          << done.error().message;
      EXPECT_EQ(sending.transport->requests().size(), 0U);
    }
  }
}

TEST_P(Wire, TheSiteGoesIntoTheQueryOnlyWhereTheContractHasItThere) {
  bool published = false;
  for (const Json& parameter : operation().at("query")) {
    published = published || parameter.at("name") == "x-vol-site";
  }
  Awkward awkward(contract(), 1, 0.0);
  const WireCall call(operation(), row(), awkward);
  Sending sending(call.answerBody());
  const Object out(row().answer);
  const auto done = sending.execute(row(), call.arguments(), {.siteInQuery = 41316}, out.get());
  EXPECT_EQ(done.has_value(), published);
  ASSERT_EQ(sending.transport->requests().size(), published ? 1U : 0U);
  if (!published) return;
  const HttpRequest request = sending.transport->requests().front();
  EXPECT_TRUE(request.url.ends_with("?x-vol-site=41316")) << request.url;
  EXPECT_EQ(findHeader(request.headers, "x-vol-site"), "41315");
}

}  // namespace
}  // namespace kibo::inventory::testing
