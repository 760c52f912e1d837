#include "json/reader.hpp"

#include <simdjson.h>

#include <mutex>
#include <utility>
#include <vector>

#include "json/check.hpp"
#include "json/reading.hpp"
#include "json/scan.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kMostIdle = 8;
constexpr std::size_t kLargestIdle = std::size_t{16} << 20;

using Parser = simdjson::ondemand::parser;

Error decodeError(const Scan& scan) {
  return Error{.kind = ErrorKind::decode, .message = scan.problem()};
}

/// Room for the blocks in which the parser reads. It is zeroed: what a truncated text runs into
/// must not depend on what the memory held before.
void pad(std::string& body) {
  const std::size_t size = body.size();
  body.resize(size + simdjson::SIMDJSON_PADDING, '\0');
  body.resize(size);
}

/// What a reading leaves for the next.
struct Tools {
  Parser parser{};
  FieldOrders orders{};
};

Result<void> read(Tools& tools, std::string& body, const TypeOps& type, void* out,
                  Leniency leniency, int maxDepth) {
  pad(body);
  Scan::Document document;
  Scan scan(document, body.data() + body.size(), maxDepth);
  const auto error = tools.parser.iterate(body.data(), body.size(), body.capacity()).get(document);
  if (error != simdjson::SUCCESS) {
    scan.fail(nullptr, error);
    return decodeError(scan);
  }
  if (!Reading(scan, tools.orders).root(document, type, leniency, out)) return decodeError(scan);
  return {};
}

}  // namespace

struct JsonReader::Pool {
  std::mutex mutex{};
  std::vector<std::unique_ptr<Tools>> idle{};

  std::unique_ptr<Tools> take() {
    const std::scoped_lock lock(mutex);
    if (idle.empty()) return std::make_unique<Tools>();
    auto tools = std::move(idle.back());
    idle.pop_back();
    return tools;
  }

  void give(std::unique_ptr<Tools> tools) {
    if (tools->parser.capacity() > kLargestIdle) return;
    const std::scoped_lock lock(mutex);
    if (idle.size() < kMostIdle) idle.push_back(std::move(tools));
  }
};

JsonReader::JsonReader(int maxDepth) : maxDepth_(maxDepth) {}
JsonReader::~JsonReader() = default;

Result<void> JsonReader::read(std::string& body, const TypeOps& type, void* out,
                              Leniency leniency) {
  Pool& pool = pool_.get();
  auto tools = pool.take();
  auto result = detail::read(*tools, body, type, out, leniency, maxDepth_);
  pool.give(std::move(tools));
  return result;
}

Result<void> readJson(std::string& body, const TypeOps& type, void* out) {
  Tools tools;
  return read(tools, body, type, out, Leniency::none, kMaxDepth);
}

Result<void> checkJson(std::string_view json) {
  // In brackets, so that a single value of any kind is one element of one list.
  std::string text = std::string("[").append(json).append("]");
  pad(text);
  Parser parser;
  Scan::Document document;
  Scan scan(document, text.data() + text.size());
  simdjson::ondemand::array array;
  auto error = parser.iterate(text.data(), text.size(), text.capacity()).get(document);
  if (!error) error = document.get_array().get(array);
  if (error) {
    scan.fail(nullptr, error);
    return decodeError(scan);
  }
  std::size_t count = 0;
  for (auto next : array) {
    Scan::Value value;
    error = std::move(next).get(value);
    if (error) scan.fail(nullptr, error);
    if (error || !scan.check(value, nullptr, 0)) return decodeError(scan);
    ++count;
  }
  if (count != 1 || !scan.atEnd()) {
    scan.fail(nullptr, "expected one JSON value");
    return decodeError(scan);
  }
  return {};
}

std::string textOf(std::string_view json) {
  std::string text(json);
  if (!json.starts_with('"')) return text;
  std::vector<std::string> strings;
  std::string array = "[" + text + "]";
  if (readJson(array, typeOf<std::vector<std::string>>(), &strings) && strings.size() == 1) {
    return std::move(strings.front());
  }
  return text;
}

}  // namespace kibo::inventory::detail
