#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <numeric>
#include <string_view>
#include <vector>

#include "json/record.hpp"
#include "json/scan.hpp"

namespace kibo::inventory::detail {

/// Fills models from the parser's document by their rows. One object a text.
class Reading {
 public:
  explicit Reading(Scan& scan) noexcept : scan_(scan) {}

  /// `type` is a record, a list or a map; `out` is in its initial state. False: the scan has the
  /// problem.
  bool root(Scan::Document& document, const TypeOps& type, void* out);

 private:
  using Object = simdjson::ondemand::object;
  using Array = simdjson::ondemand::array;

  /// The order in which the fields of a record come: a service writes all rows of an answer alike,
  /// so the field after this one is mostly the one that came after it in the row before, and its
  /// name is compared first.
  struct Order {
    std::array<std::uint8_t, kMaxFields + 1> next{};  // [0]: the first; [n + 1]: after field n
    std::uint64_t required = 0;                       // a bit for each required field
  };
  Order& orderOf(const Record& record);

  bool value(Scan::Value& value, const TypeOps& type, Leniency leniency, void* out,
             const Path* path, int depth);
  bool integer(Scan::Value& value, std::int64_t& out, const Path* path);

  bool record(Object& object, const Record& record, Order& order, void* out, const Path* path,
              int depth);
  bool field(Scan::Value& value, const FieldRow& field, void* object, bool& isNull,
             const Path* path, int depth);
  bool unknown(Scan::Value& value, std::string_view key, Extras* extras, const Path* path,
               int depth);
  bool missing(const Record& record, std::uint64_t missing, const Path* path);
  bool list(Array& array, const TypeOps& type, void* out, const Path* path, int depth);
  bool wrappedList(Object& object, const TypeOps& type, void* out, const Path* path, int depth);
  bool map(Object& object, const TypeOps& type, void* out, const Path* path, int depth);

  Scan& scan_;
  std::map<const Record*, Order> orders_{};
  bool reserved_ = false;  // the rows of the answer; lists within rows are short
};

}  // namespace kibo::inventory::detail
