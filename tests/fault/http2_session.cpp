#include "fault/http2_session.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>
#include <vector>

namespace kibo::inventory::testing {
namespace {

constexpr std::size_t kWindow = 65'535;
constexpr std::size_t kMaxHeaderBlock = std::size_t{8} << 20;

void require(int result) {
  if (result != 0) throw std::runtime_error(nghttp2_strerror(result));
}

std::string_view text(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

// nghttp2 only reads through these pointers.
nghttp2_nv field(std::string_view name, std::string_view value) {
  const auto bytes = [](std::string_view of) {
    return reinterpret_cast<std::uint8_t*>(const_cast<char*>(of.data()));
  };
  return {.name = bytes(name),
          .value = bytes(value),
          .namelen = name.size(),
          .valuelen = value.size(),
          .flags = NGHTTP2_NV_FLAG_NONE};
}

std::vector<nghttp2_nv> fields(const std::vector<Http2Header>& headers) {
  std::vector<nghttp2_nv> all;
  for (const auto& [name, value] : headers) all.push_back(field(name, value));
  return all;
}

std::uint32_t codeOf(const Http2Step& step) { return static_cast<std::uint32_t>(step.code); }

}  // namespace

Http2Server::Session::Session(Http2Server& server, Stream& connection, std::size_t number)
    : server_(server), connection_(connection), number_(number) {
  nghttp2_session_callbacks* callbacks = nullptr;
  require(nghttp2_session_callbacks_new(&callbacks));
  const std::unique_ptr<nghttp2_session_callbacks, Free> ownCallbacks(callbacks);
  nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onClose);

  nghttp2_option* option = nullptr;
  require(nghttp2_option_new(&option));
  const std::unique_ptr<nghttp2_option, Free> ownOption(option);
  nghttp2_option_set_no_auto_window_update(option, 1);
  nghttp2_option_set_max_send_header_block_length(option, kMaxHeaderBlock);

  nghttp2_session* session = nullptr;
  require(nghttp2_session_server_new2(&session, callbacks, this, option));
  session_.reset(session);
  require(nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, nullptr, 0));
}

void Http2Server::Session::run() {
  while (send() && nghttp2_session_want_read(session_.get()) != 0 && read()) {
    for (; !due_.empty(); due_.pop_front()) {
      const auto found = requests_.find(due_.front());
      if (found == requests_.end()) continue;  // the client has given it up
      const auto step = found->second.step;
      if (!perform(found->first, step)) return;
    }
  }
  connection_.finish();
  connection_.drain();
}

bool Http2Server::Session::read() {
  std::array<char, 16384> buffer{};
  const auto size = connection_.read(buffer);
  if (size == 0) return false;
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(buffer.data());
  return nghttp2_session_mem_recv(session_.get(), bytes, size) >= 0;
}

bool Http2Server::Session::send() {
  for (;;) {
    const std::uint8_t* bytes = nullptr;
    const auto size = nghttp2_session_mem_send(session_.get(), &bytes);
    if (size <= 0) return size == 0;
    if (!connection_.write(text(bytes, static_cast<std::size_t>(size)))) return false;
  }
}

int Http2Server::Session::onHeader(nghttp2_session*, const nghttp2_frame* frame,
                                   const std::uint8_t* name, std::size_t nameSize,
                                   const std::uint8_t* value, std::size_t valueSize, std::uint8_t,
                                   void* self) {
  auto& request = static_cast<Session*>(self)->requests_[frame->hd.stream_id];
  if (text(name, nameSize) == ":method") request.method = text(value, valueSize);
  if (text(name, nameSize) == ":path") request.path = text(value, valueSize);
  return 0;
}

int Http2Server::Session::onData(nghttp2_session*, std::uint8_t, std::int32_t id,
                                 const std::uint8_t* data, std::size_t size, void* self) {
  static_cast<Session*>(self)->grew(id, text(data, size));
  return 0;
}

int Http2Server::Session::onFrame(nghttp2_session*, const nghttp2_frame* frame, void* self) {
  const auto& head = frame->hd;
  const bool begins = head.type == NGHTTP2_HEADERS;
  if (begins || head.type == NGHTTP2_DATA) {
    const bool whole = (head.flags & NGHTTP2_FLAG_END_STREAM) != 0;
    static_cast<Session*>(self)->came(head.stream_id, begins, whole);
  }
  return 0;
}

int Http2Server::Session::onClose(nghttp2_session*, std::int32_t id, std::uint32_t, void* self) {
  static_cast<Session*>(self)->requests_.erase(id);
  return 0;
}

void Http2Server::Session::came(std::int32_t id, bool begins, bool whole) {
  auto& request = requests_[id];
  if (begins) {
    request.step = server_.begin({.connection = number_,
                                  .onConnection = ++begun_,
                                  .method = request.method,
                                  .path = request.path});
    if (request.step.read == Http2Read::headers) due_.push_back(id);
  }
  if (whole && request.step.read == Http2Read::body) {
    server_.countApplied(request.path, request.body);
    due_.push_back(id);
  }
}

void Http2Server::Session::grew(std::int32_t id, std::string_view data) {
  auto& request = requests_[id];
  request.body += data;
  // The window of the connection stays open in any case: others use it too.
  nghttp2_session_consume_connection(session_.get(), data.size());
  if (request.step.read == Http2Read::body) {
    nghttp2_session_consume_stream(session_.get(), id, data.size());
  } else if (request.step.read == Http2Read::window && request.body.size() == kWindow) {
    due_.push_back(id);
  }
}

bool Http2Server::Session::perform(std::int32_t id, const Http2Step& step) {
  const bool open = carryOut(id, step);
  server_.countEnding();
  return open && end(step.then);
}

bool Http2Server::Session::carryOut(std::int32_t id, const Http2Step& step) {
  submitNotices(id, step);
  if (!send()) return false;
  for (std::size_t i = 0; !step.raw.empty() && i < step.rawTimes; ++i) {
    if (!connection_.write(step.raw)) return false;
  }
  if (step.status != 0) submitAnswer(id, step);
  if (step.then == Http2Then::resetStream) {
    if (!send()) return false;
    nghttp2_submit_rst_stream(session_.get(), NGHTTP2_FLAG_NONE, id, codeOf(step));
  }
  return send();
}

void Http2Server::Session::submitNotices(std::int32_t id, const Http2Step& step) {
  if (step.goAway != GoAway::no) {
    const auto last = step.goAway == GoAway::covers ? id : std::max(id - 2, 0);
    nghttp2_submit_goaway(session_.get(), NGHTTP2_FLAG_NONE, last, codeOf(step), nullptr, 0);
  }
  const auto early = field(":status", "103");
  for (int i = 0; i < step.interimAnswers; ++i) {
    nghttp2_submit_headers(session_.get(), NGHTTP2_FLAG_NONE, id, nullptr, &early, 1, nullptr);
  }
}

void Http2Server::Session::submitAnswer(std::int32_t id, const Http2Step& step) {
  const auto status = std::to_string(step.status);
  auto headers = fields(step.headers);
  headers.insert(headers.begin(), field(":status", status));
  const nghttp2_data_provider body{.source = {.ptr = nullptr}, .read_callback = onAnswerBody};
  nghttp2_submit_response(session_.get(), id, headers.data(), headers.size(), &body);
}

ssize_t Http2Server::Session::onAnswerBody(nghttp2_session* session, std::int32_t id,
                                           std::uint8_t* into, std::size_t size,
                                           std::uint32_t* flags, nghttp2_data_source*, void* self) {
  auto& request = static_cast<Session*>(self)->requests_[id];
  const auto& step = request.step;
  const auto part = std::string_view(step.body).substr(request.answered, size);
  std::ranges::copy(part, into);
  request.answered += part.size();
  if (request.answered < step.body.size()) return static_cast<ssize_t>(part.size());
  if (!step.endsAnswer && part.empty()) return NGHTTP2_ERR_DEFERRED;
  if (!step.endsAnswer) return static_cast<ssize_t>(part.size());
  *flags |= NGHTTP2_DATA_FLAG_EOF;
  if (!step.trailers.empty()) {
    *flags |= NGHTTP2_DATA_FLAG_NO_END_STREAM;
    const auto trailers = fields(step.trailers);
    nghttp2_submit_trailer(session, id, trailers.data(), trailers.size());
  }
  return static_cast<ssize_t>(part.size());
}

bool Http2Server::Session::end(Http2Then how) {
  switch (how) {
    case Http2Then::keep:
    case Http2Then::resetStream:
      return true;
    case Http2Then::fin:
      connection_.finish();
      connection_.drain();
      return false;
    case Http2Then::reset:
      connection_.reset();
      return false;
    case Http2Then::stall:
      connection_.stall();
      return false;
  }
  return false;
}

}  // namespace kibo::inventory::testing
