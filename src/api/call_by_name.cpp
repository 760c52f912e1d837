#include "kibo/inventory/call_by_name.hpp"

#include "api/named_call.hpp"
#include "json/mask_secrets.hpp"
#include "json/writer.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {
namespace detail {
namespace {

void mask(const DynamicObject& object) {
  if (object) maskSecrets(object.type(), object.get());
}

/// The answer of a call that was carried out.
Result<std::string> writeAnswer(const Operation& operation, const DynamicObject& answer) {
  if (!answer) return std::string("null");
  std::string json;
  auto written = writeJson(answer.type(), answer.get(), json);
  if (written) return json;
  return Error{.kind = ErrorKind::decode,
               .delivery = Delivery::answered,
               .message = "the service's answer cannot be shown: " + written.error().message,
               .operation = std::string(operation.id)};
}

}  // namespace
}  // namespace detail

Result<HttpRequest> prepareByName(const Configuration& configuration, const NamedCall& call,
                                  const CallOptions& options) {
  detail::Core& core = *configuration.core();
  const auto read = detail::readCall(core.json, call, options);
  if (!read) return read.error();
  if (call.maskSecrets) {
    detail::mask(read->query);
    detail::mask(read->body);
  }
  HttpRequest request;
  auto encoded =
      detail::encodeRequest(core, read->row.operation, read->arguments(), read->options, request);
  if (encoded) return request;
  encoded.error().operation = call.operation;
  return std::move(encoded).error();
}

Result<std::string> callByName(const Configuration& configuration, const NamedCall& call,
                               const CallOptions& options) {
  detail::Core& core = *configuration.core();
  const auto read = detail::readCall(core.json, call, options);
  if (!read) return read.error();
  const detail::DynamicObject answer(read->row.answer);
  auto done = detail::execute(core, read->row, read->arguments(), read->options,
                              detail::intoModel(answer.get()));
  if (!done) return std::move(done).error();
  if (call.maskSecrets) detail::mask(answer);
  return detail::writeAnswer(read->row.operation, answer);
}

}  // namespace kibo::inventory
