#pragma once

#include <curl/curl.h>

#include <memory>
#include <string>

#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::benchmarks {

/// The floor of a call: one libcurl handle that is reused, its options set once, and an answer that
/// is received into a reused buffer and not looked at.
class BareHandle {
 public:
  /// Will send `request`, a POST that must outlive this object.
  explicit BareHandle(const HttpRequest& request);
  BareHandle(BareHandle&&) = delete;

  /// The body of the answer, valid until the next call. Throws when there is none.
  const std::string& post();

 private:
  struct Cleanup {
    void operator()(CURL* easy) const noexcept { curl_easy_cleanup(easy); }
    void operator()(curl_slist* headers) const noexcept { curl_slist_free_all(headers); }
  };

  template <class T>
  void set(CURLoption option, T value);

  std::string body_;
  std::unique_ptr<curl_slist, Cleanup> headers_;
  std::unique_ptr<CURL, Cleanup> easy_;
};

}  // namespace kibo::inventory::benchmarks
