#include "fault/row_server.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "fault/request_reader.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr std::size_t kRowsAChunk = 100;

constexpr std::string_view kTags =
    R"(,"taggedInventory":[{"onHand":105,"available":103,"allocated":2,"pending":0,)"
    R"("tags":{"Channel":"Outlet","OrderType":"STH"},"futureInventory":[{)"
    R"("futureInventoryID":13672,"externalID":"12","onhand":20,"available":20,"allocated":0,)"
    R"("pending":0,"type":"Adjust","deliveryDate":"2026-11-25T19:59:00+0000",)"
    R"("createDate":"2026-08-17T19:12:00+0000"}]}])";

}  // namespace

void appendRow(std::string& json, std::size_t number) {
  json += R"({"locationName":"West Great Falls Store","locationCode":"WGF04","active":true,)"
          R"("tenantID":17809,"onHand":105,"available":103,"allocated":2,"pending":0,"upc":"r)";
  json += std::to_string(number);
  json += R"(","blockAssignment":false,"ltd":0,"floor":0,"safetyStock":0,"distance":0.0,)"
          R"("directShip":true,"transferEnabled":false,"pickup":true,"countryCode":"US")";
  if (number % 3 != 0) json += kTags;
  json += '}';
}

RowServer::RowServer(std::size_t rows)
    : rows_(rows),
      acceptor_([this](Stream& stream, std::size_t connection) { serve(stream, connection); }) {}

std::string RowServer::url() const {
  return "http://127.0.0.1:" + std::to_string(acceptor_.port());
}

void RowServer::serve(Stream& stream, std::size_t connection) {
  RequestReader requests(stream, connection);
  while (requests.next() && requests.read(ReadTo::body) && sendRows(stream)) {
  }
}

bool RowServer::sendRows(Stream& stream) {
  if (!stream.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")) return false;
  std::string text = "[";
  for (std::size_t row = 0; row < rows_;) {
    const std::size_t end = std::min(rows_, row + kRowsAChunk);
    const std::size_t before = row;
    for (; row < end; ++row) {
      if (row > 0) text += ',';
      appendRow(text, row);
    }
    if (!sendChunk(stream, text)) return false;
    rowsSent_ += end - before;
    text.clear();
  }
  return sendChunk(stream, text + "]") && stream.write("0\r\n\r\n");
}

bool RowServer::sendChunk(Stream& stream, std::string_view text) {
  std::array<char, 20> size{};
  std::snprintf(size.data(), size.size(), "%zx\r\n", text.size());
  std::string chunk(size.data());
  chunk.append(text).append("\r\n");
  bytesSent_ += text.size();
  return stream.write(chunk);
}

}  // namespace kibo::inventory::testing
