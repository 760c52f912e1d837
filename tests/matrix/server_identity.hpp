#pragma once

#include <string>

#include "fault/authority.hpp"

namespace kibo::inventory::testing {

/// The certificate of the good servers of this program, and who signed it: made once, as that takes
/// longer than a run.
class ServerIdentity {
 public:
  static const ServerIdentity& get() {
    static const ServerIdentity instance;
    return instance;
  }

  [[nodiscard]] const Authority& authority() const noexcept { return authority_; }
  [[nodiscard]] const std::string& bundle() const noexcept { return authority_.bundle(); }
  [[nodiscard]] SSL_CTX* context() const noexcept { return context_.get(); }

 private:
  const Authority authority_{};
  const Context context_ = authority_.serverContext("IP:127.0.0.1");
};

}  // namespace kibo::inventory::testing
