#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "json/field_orders.hpp"
#include "json/record.hpp"
#include "json/scan.hpp"

namespace kibo::inventory::detail {

/// Fills models from the parser's document by their rows. One object a text. Lists, maps and
/// dictionaries are read in reading_containers.cpp.
class Reading {
 public:
  Reading(Scan& scan, FieldOrders& orders) noexcept : scan_(scan), orders_(orders) {}

  /// `type` is a record, a list, a map or a dictionary; `out` is in its initial state. False: the
  /// scan has the problem.
  bool root(Scan::Document& document, const TypeOps& type, Leniency leniency, void* out);

 private:
  using Object = simdjson::ondemand::object;
  using Array = simdjson::ondemand::array;
  using Order = FieldOrders::Order;

  bool value(Scan::Value& value, const TypeOps& type, Leniency leniency, void* out,
             const Path* path, int depth);
  bool container(Scan::Value& value, Scan::Kind kind, const TypeOps& type, Leniency leniency,
                 void* out, const Path* path, int depth);
  bool object(Object& object, const TypeOps& type, Leniency leniency, void* out, const Path* path,
              int depth);

  /// What the parser does not take for an integer: `3.0`, one in quotes, and what is none.
  bool integer(std::string_view text, std::int64_t& out, const Path* path);

  bool record(Object& object, const Record& record, Order& order, void* out, const Path* path,
              int depth);
  bool goodId(const TypeOps& type, const void* required, const Path* path);
  bool unknown(Scan::Value& value, std::string_view key, Extras* extras, const Path* path,
               int depth);
  bool missing(const Record& record, std::uint64_t missing, const Path* path);
  bool list(Array& array, const TypeOps& type, Leniency elements, void* out, const Path* path,
            int depth);
  bool listInObject(Object& object, const TypeOps& type, Leniency leniency, void* out,
                    const Path* path, int depth);
  bool wrappedList(Object& object, const TypeOps& type, bool mayLackItems, void* out,
                   const Path* path, int depth);
  bool tags(Object& object, Tags& out, const Path* path, int depth);
  bool dictionary(Object& object, const TypeOps& type, void* out, const Path* path, int depth);

  Scan& scan_;
  FieldOrders& orders_;
  bool keepsEmpty_ = false;
  bool reserved_ = false;  // the rows of the answer; lists within rows are short
};

}  // namespace kibo::inventory::detail
