#pragma once

#include <nghttp2/nghttp2.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "fault/http2_server.hpp"

namespace kibo::inventory::testing {

/// One connection to an `Http2Server`, after its TLS handshake. Used by one thread.
class Http2Server::Session {
 public:
  Session(Http2Server& server, Stream& connection, std::size_t number);

  /// Serves the connection until it ends.
  void run();

 private:
  struct Free {
    void operator()(nghttp2_session* session) const noexcept { nghttp2_session_del(session); }
    void operator()(nghttp2_session_callbacks* all) const noexcept {
      nghttp2_session_callbacks_del(all);
    }
    void operator()(nghttp2_option* option) const noexcept { nghttp2_option_del(option); }
  };

  /// A request whose stream is open, and what is done with it.
  struct Request {
    std::string method{};
    std::string path{};
    std::string body{};
    Http2Step step{};
    std::size_t answered = 0;  ///< How much of `step.body` was sent.
  };

  static int onHeader(nghttp2_session*, const nghttp2_frame* frame, const std::uint8_t* name,
                      std::size_t nameSize, const std::uint8_t* value, std::size_t valueSize,
                      std::uint8_t, void* self);
  static int onData(nghttp2_session*, std::uint8_t, std::int32_t id, const std::uint8_t* data,
                    std::size_t size, void* self);
  static int onFrame(nghttp2_session*, const nghttp2_frame* frame, void* self);
  static int onClose(nghttp2_session*, std::int32_t id, std::uint32_t, void* self);
  static ssize_t onAnswerBody(nghttp2_session*, std::int32_t id, std::uint8_t* into,
                              std::size_t size, std::uint32_t* flags, nghttp2_data_source* source,
                              void* self);

  void came(std::int32_t id, bool begins, bool whole);
  void grew(std::int32_t id, std::string_view data);
  // These are false when the connection is at an end.
  [[nodiscard]] bool read();
  [[nodiscard]] bool send();
  [[nodiscard]] bool perform(std::int32_t id, const Http2Step& step);
  [[nodiscard]] bool carryOut(std::int32_t id, const Http2Step& step);
  [[nodiscard]] bool end(Http2Then how);
  void submitNotices(std::int32_t id, const Http2Step& step);
  void submitAnswer(std::int32_t id, const Http2Step& step);

  Http2Server& server_;
  Stream& connection_;
  const std::size_t number_;
  std::size_t begun_ = 0;
  std::map<std::int32_t, Request> requests_;
  std::deque<std::int32_t> due_;  // read as far as their step wants
  std::unique_ptr<nghttp2_session, Free> session_;
};

}  // namespace kibo::inventory::testing
