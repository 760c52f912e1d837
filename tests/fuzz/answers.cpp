#include <memory>
#include <vector>

#include "api/catalogue.hpp"
#include "json/print.hpp"
#include "json/reader.hpp"
#include "json/writer.hpp"
#include "target.hpp"
#include "unit/json/all_models.hpp"

namespace kibo::inventory::testing {
namespace {

using Value = std::shared_ptr<void>;

/// What an answer is read into: a model, or what an operation answers, lists included.
struct Subject {
  const AnyModel* model = nullptr;
  const detail::OperationRow* row = nullptr;

  [[nodiscard]] const detail::TypeOps& type() const {
    return model ? *model->type : *row->answer.ops;
  }
  [[nodiscard]] detail::Leniency leniency() const {
    return model ? detail::Leniency::none : row->answerLeniency;
  }
  [[nodiscard]] Value make() const {
    if (model) return Value(model->make());
    return Value(row->answer.make(), row->answer.destroy);
  }
};

Subject subjectOf(std::size_t number) {
  std::vector<Subject> all;
  for (const AnyModel& model : allModels()) all.push_back({.model = &model});
  for (const auto& group : detail::catalogue()) {
    for (const detail::OperationRow* const row : group) {
      if (row->answer.ops != nullptr) all.push_back({.row = row});
    }
  }
  return all[number % all.size()];
}

/// What is read can be written, and says the same when it is read again.
void roundTrip(const Subject& subject, std::string json) {
  detail::JsonReader reader;
  const Value first = subject.make();
  const auto read = reader.read(json, subject.type(), first.get(), subject.leniency());
  if (!read) {
    require(read.error().kind == ErrorKind::decode && !read.error().message.empty(),
            "what cannot be read is said in words");
    return;
  }
  std::string written;
  require(detail::writeJson(subject.type(), first.get(), written).has_value(),
          "what was read can be written");

  const Value second = subject.make();
  std::string copy = written;
  require(reader.read(copy, subject.type(), second.get(), subject.leniency()).has_value(),
          "what was written can be read");
  std::string again;
  require(detail::writeJson(subject.type(), second.get(), again).has_value() && again == written,
          "what was read again is written as before");
  if (subject.model != nullptr) {
    require(subject.model->equal(first.get(), second.get()), "what was read again is equal");
  }
  const std::string printed = detail::printValue(subject.type(), first.get());
  require(printed.find('\n') == std::string::npos, "what is printed is one line");
}

}  // namespace
}  // namespace kibo::inventory::testing

// A number that chooses what is read, then the JSON.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kibo::inventory::testing;
  Input input(data, size);
  const Subject subject = subjectOf(input.number());
  roundTrip(subject, input.rest());
  return 0;
}
