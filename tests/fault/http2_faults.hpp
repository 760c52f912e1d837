#pragma once

#include <cstddef>
#include <iosfwd>
#include <vector>

#include "fault/http2_server.hpp"

namespace kibo::inventory::testing {

/// What an HTTP/2 server can do to a request.
struct Http2Fault {
  const char* name;
  Http2Step step;
  std::size_t applied = 0;     ///< On the server, whatever the connection.
  int status = 0;              ///< Of the answer that the caller gets; 0: an error.
  bool largeBody = false;      ///< The request does not fit into the first window.
  bool untilDeadline = false;  ///< Only the deadline of the call ends it.
};

/// For messages of GoogleTest.
void PrintTo(const Http2Fault& fault, std::ostream* out);

[[nodiscard]] std::vector<Http2Fault> everyHttp2Fault();

}  // namespace kibo::inventory::testing
