#include "cli/input/json_row.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/input/tag_list.hpp"

namespace kibo::inventory::cli {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kNoJson = "is not a JSON object";

bool isText(Field field) {
  return field == Field::location || field == Field::upc || field == Field::partNumber ||
         field == Field::sku;
}

/// Sets members as they come; false at the first problem, which ends the reading.
class RowHandler {
 public:
  RowHandler(const ColumnNames& names, BulkRefreshItem& row) : names_(names), row_(row) {}

  [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

  // The names and the forms that nlohmann/json calls.
  // NOLINTBEGIN(readability-identifier-naming, readability-convert-member-functions-to-static)
  bool null() {
    if (depth_ == 2) return fail("tags are text");
    return depth_ == 1 || fail(std::string(kNoJson));
  }
  bool boolean(bool value) { return bare(value ? "true" : "false"); }
  bool number_integer(std::int64_t value) { return bare(std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) { return bare(std::to_string(value)); }
  bool number_float(double /*value*/, const std::string& written) { return bare(written); }
  bool binary(Json::binary_t& /*value*/) { return false; }

  bool string(std::string& value) {
    if (depth_ == 0) return fail(std::string(kNoJson));
    if (value.find('\0') != std::string::npos) return fail("has a NUL byte");
    if (depth_ == 2) return accept(addTag(tag_, value, row_.item.tags));
    if (!isText(field_)) return fail(std::string(toString(field_)) + " is text");
    return accept(setField(field_, value, row_));
  }

  bool start_object(std::size_t /*size*/) {
    if (depth_ == 0 || (depth_ == 1 && field_ == Field::tags)) {
      ++depth_;
      return true;
    }
    return fail(depth_ == 1 ? std::string(toString(field_)) + " is an object" : "tags are text");
  }
  bool end_object() { return --depth_, true; }
  bool start_array(std::size_t /*size*/) {
    return fail(depth_ == 0 ? std::string(kNoJson) : "has a list");
  }
  bool end_array() { return true; }

  bool key(std::string& name) {
    if (depth_ == 2) {
      tag_ = name;
      return true;
    }
    const auto field = fieldOfColumn(name, names_);
    if (!field) return fail("has the member \"" + name + "\", which is no field");
    const bool twice = std::ranges::find(seen_, *field) != seen_.end();
    seen_.push_back(*field);
    field_ = *field;
    return !twice || fail("has " + std::string(toString(field_)) + " twice");
  }

  bool parse_error(std::size_t place, const std::string& /*token*/,
                   const Json::exception& /*error*/) {
    return fail("is not JSON: see character " + std::to_string(place));
  }
  // NOLINTEND(readability-identifier-naming, readability-convert-member-functions-to-static)

 private:
  bool fail(std::string problem) {
    if (problem_.empty()) problem_ = std::move(problem);
    return false;
  }
  bool accept(std::string problem) { return problem.empty() || fail(std::move(problem)); }

  bool bare(const std::string& written) {
    if (depth_ == 0) return fail(std::string(kNoJson));
    if (depth_ == 2) return fail("tags are text");
    if (isText(field_)) return fail(std::string(toString(field_)) + " is not text");
    return accept(field_ == Field::tags ? "tags are an object" : setField(field_, written, row_));
  }

  const ColumnNames& names_;
  BulkRefreshItem& row_;
  int depth_ = 0;
  Field field_ = Field::location;
  std::string tag_{};
  std::vector<Field> seen_{};
  std::string problem_{};
};

}  // namespace

std::string readJsonRow(std::string_view json, const ColumnNames& names, BulkRefreshItem& row) {
  for (const FieldName& field : fieldNames()) static_cast<void>(setField(field.field, {}, row));
  RowHandler handler(names, row);
  const bool read = Json::sax_parse(json, &handler);
  if (!handler.problem().empty()) return handler.problem();
  return read ? "" : std::string(kNoJson);
}

}  // namespace kibo::inventory::cli
