#include "runtime/chain.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kibo::inventory::detail {
namespace {

constexpr Operation kOperation{"test", Method::get, "/", Effect::read};

struct Chain : ::testing::Test {
  std::shared_ptr<Clock> clock = Clock::system();
  CallContext context{.operation = kOperation, .deadline = {}, .stop = {}, .clock = *clock};
  std::string trace;

  Middleware traced(char name) {
    return [this, name](HttpRequest& request, const CallContext&, const Next& next) {
      trace += name;
      auto result = next(request);
      trace += name;
      return result;
    };
  }

  Result<HttpResponse> run(const std::vector<Middleware>& middleware) {
    HttpRequest request;
    const Next last(
        [](void* state, HttpRequest&) -> Result<HttpResponse> {
          *static_cast<std::string*>(state) += '.';
          return HttpResponse{.status = 200};
        },
        &trace);
    return runChain(middleware, request, context, last);
  }
};

TEST_F(Chain, TheFirstIsOutermost) {
  EXPECT_TRUE(run({traced('a'), traced('b')}));
  EXPECT_EQ(trace, "ab.ba");
}

TEST_F(Chain, AnEmptyOneGoesStraightToTheEnd) {
  EXPECT_TRUE(run({}));
  EXPECT_EQ(trace, ".");
}

TEST_F(Chain, AMiddlewareMayAnswerItself) {
  const Middleware answers = [](HttpRequest&, const CallContext&,
                                const Next&) -> Result<HttpResponse> {
    return HttpResponse{.status = 418};
  };
  EXPECT_EQ(run({traced('a'), answers, traced('b')})->status, 418);
  EXPECT_EQ(trace, "aa");
}

}  // namespace
}  // namespace kibo::inventory::detail
