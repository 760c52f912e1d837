#include "runtime/error_answer.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kibo::inventory::detail {
namespace {

HttpResponse answer(int status, std::string body) {
  return {.status = status,
          .headers = {{.name = "X-Vol-Correlation", .value = "corr-1"}},
          .body = std::move(body)};
}

struct Row {
  std::string name;
  int status;
  std::string body;
  std::string code;
  std::string message;
  std::vector<ErrorItem> items{};
};

class ErrorShape : public ::testing::TestWithParam<Row> {};

TEST_P(ErrorShape, BecomesAnError) {
  const Row& row = GetParam();
  const Error error = errorFromAnswer(answer(row.status, row.body), *Clock::system());
  EXPECT_EQ(error.status, row.status);
  EXPECT_EQ(error.code, row.code);
  EXPECT_EQ(error.message, row.message);
  EXPECT_EQ(error.items, row.items);
  EXPECT_EQ(error.correlationId, "corr-1");
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, ErrorShape,
    ::testing::Values(
        Row{"platform",
            400,
            R"({"message":"Validation failed","errorCode":"VALIDATION_ERROR","applicationName":"Inv",
                "items":[{"message":"must be a number","errorCode":"INVALID",
                          "additionalErrorData":[{"name":"field","value":"items[0].quantity"}]}],
                "exceptionDetail":{"message":"x","stackTrace":"y"}})",
            "VALIDATION_ERROR",
            "Validation failed",
            {{.code = "INVALID", .field = "items[0].quantity", .message = "must be a number"}}},
        Row{"platformPascalCase",
            404,
            R"({"Message":"gone","ErrorCode":"ITEM_NOT_FOUND","Items":["first","second"]})",
            "ITEM_NOT_FOUND",
            "gone",
            {{.message = "first"}, {.message = "second"}}},
        Row{"inventory", 404, R"({"error":"NOT_FOUND","message":"no job 7"})", "NOT_FOUND",
            "no job 7"},
        Row{"inventoryNested", 500,
            R"({"error":"ALLOCATE","message":{"success":false,"messages":["a","b"],"numResults":0}})",
            "ALLOCATE", "a; b"},
        Row{"baseResponse", 500, R"({"success":false,"messages":["bin is full"],"numResults":0})",
            "", "bin is full"},
        Row{"sentence", 400, R"({"error":"Invalid request parameters."})", "",
            "Invalid request parameters."},
        Row{"oauth", 400, R"({"error":"invalid_client","error_description":"no such client"})",
            "invalid_client", "no such client"},
        Row{"html", 502, "\n<html><head><title>502 Bad Gateway</title></head></html>", "",
            "the service answered HTTP 502 with an HTML page (502 Bad Gateway)"},
        Row{"htmlWithoutTitle", 500, "<html></html>", "",
            "the service answered HTTP 500 with an HTML page"},
        Row{"empty", 429, "", "", "the service answered HTTP 429 with an empty body"},
        Row{"text", 503, "try later", "", "the service answered HTTP 503: try later"},
        Row{"emptyObject", 500, "{}", "", "the service answered HTTP 500: {}"},
        Row{"truncatedJson", 500, R"({"message":"cut o)", "",
            R"(the service answered HTTP 500: {"message":"cut o)"}),
    [](const auto& row) { return row.param.name; });

TEST(ErrorAnswer, LongForeignTextIsCut) {
  const Error error = errorFromAnswer(answer(500, std::string(100'000, 'x')), *Clock::system());
  EXPECT_LT(error.message.size(), 600U);
}

TEST(ErrorAnswer, WhatIsLargerThanAnErrorIsNotReadAsOne) {
  const std::string large = R"({"message":")" + std::string(std::size_t{1} << 20, 'x') + R"("})";
  const Error error = errorFromAnswer(answer(500, large), *Clock::system());
  EXPECT_EQ(error.message.find("the service answered HTTP 500: {"), 0U);
  EXPECT_LT(error.message.size(), 600U);
}

TEST(ErrorAnswer, KeepsAHundredItems) {
  std::string items = "{}";
  for (int i = 0; i < 200; ++i) items += ",{}";
  const Error error =
      errorFromAnswer(answer(400, R"({"items":[)" + items + "]}"), *Clock::system());
  EXPECT_EQ(error.items.size(), 100U);
}

TEST(ErrorAnswer, HostileNestingIsForeignText) {
  const Error error = errorFromAnswer(answer(500, std::string(100'000, '[')), *Clock::system());
  EXPECT_EQ(error.kind, ErrorKind::server);
  EXPECT_EQ(error.delivery, Delivery::unknown);
}

TEST(ErrorAnswer, TakesTheCorrelationIdFromTheBodyWhenNoHeaderHasIt) {
  const HttpResponse response{.status = 500, .body = R"({"message":"m","correlationId":"c2"})"};
  EXPECT_EQ(errorFromAnswer(response, *Clock::system()).correlationId, "c2");
}

}  // namespace
}  // namespace kibo::inventory::detail
