#include "fault/http2_server.hpp"

#include <array>
#include <chrono>
#include <utility>

#include "fault/http2_session.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr std::chrono::seconds kPatience{10};
constexpr std::size_t kFrameHeadSize = 9;
constexpr std::array<unsigned char, 3> kProtocols{2, 'h', '2'};  // as ALPN writes them

/// The last `count` bytes of a number, the highest first.
void append(std::string& bytes, std::size_t number, int count) {
  for (int shift = 8 * (count - 1); shift >= 0; shift -= 8) {
    bytes += static_cast<char>(number >> static_cast<unsigned>(shift) & 0xffU);
  }
}

}  // namespace

std::string http2Frame(std::uint8_t type, std::uint8_t flags, std::uint32_t stream,
                       std::string_view payload) {
  std::string frame;
  frame.reserve(kFrameHeadSize + payload.size());
  append(frame, payload.size(), 3);
  append(frame, type, 1);
  append(frame, flags, 1);
  append(frame, stream, 4);
  return frame.append(payload);
}

Http2Server::Http2Server(Script script, Context tls, Http2Opening opening)
    : script_(std::move(script)),
      tls_(selectingProtocol(std::move(tls))),
      opening_(opening),
      acceptor_([this](Stream& stream, std::size_t number) { serve(stream, number); }) {}

Context Http2Server::selectingProtocol(Context tls) {
  SSL_CTX_set_alpn_select_cb(tls.get(), selectProtocol, this);
  return tls;
}

std::string Http2Server::url(std::string_view path) const {
  return "https://127.0.0.1:" + std::to_string(acceptor_.port()) + std::string(path);
}

int Http2Server::selectProtocol(SSL*, const unsigned char** out, unsigned char* outSize,
                                const unsigned char* offered, unsigned int offeredSize,
                                void* self) {
  auto* selected = const_cast<unsigned char*>(*out);
  if (SSL_select_next_proto(&selected, outSize, kProtocols.data(), kProtocols.size(), offered,
                            offeredSize) != OPENSSL_NPN_NEGOTIATED) {
    auto& server = *static_cast<Http2Server*>(self);
    const std::lock_guard lock(server.mutex_);
    ++server.refusedClients_;
    return SSL_TLSEXT_ERR_ALERT_FATAL;
  }
  *out = selected;
  return SSL_TLSEXT_ERR_OK;
}

void Http2Server::serve(Stream& stream, std::size_t number) {
  if (opening_ == Http2Opening::stalledHandshake) {
    countEnding();
    return stream.stall();
  }
  if (!stream.secure(tls_.get())) {
    stream.finish();
    return stream.drain();
  }
  switch (opening_) {
    case Http2Opening::normal:
      return Session(*this, stream, number).run();
    case Http2Opening::stalledHandshake:
    case Http2Opening::noSettings:
      countEnding();
      return stream.stall();
    case Http2Opening::notHttp2:
      if (!stream.write("HTTP/1.1 400 Bad Request\r\n\r\n")) return;
      countEnding();
      stream.finish();
      stream.drain();
  }
}

Http2Step Http2Server::begin(const Turn& turn) {
  {
    const std::lock_guard lock(mutex_);
    ++counts_[turn.path].sends;
  }
  return script_(turn);
}

void Http2Server::countApplied(const std::string& path, std::string body) {
  const std::lock_guard lock(mutex_);
  ++counts_[path].applied;
  received_.push_back(std::move(body));
}

void Http2Server::countEnding() {
  const std::lock_guard lock(mutex_);
  ++endings_;
  changed_.notify_all();
}

Http2Server::Counts Http2Server::counts(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  const auto found = counts_.find(path);
  return found == counts_.end() ? Counts{} : found->second;
}

std::size_t Http2Server::refusedClients() const {
  const std::lock_guard lock(mutex_);
  return refusedClients_;
}

std::vector<std::string> Http2Server::received() const {
  const std::lock_guard lock(mutex_);
  return received_;
}

bool Http2Server::waitForEndings(std::size_t times) const {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, kPatience, [&] { return endings_ >= times; });
}

}  // namespace kibo::inventory::testing
