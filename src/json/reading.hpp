#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "json/plain_members.hpp"
#include "json/plan.hpp"
#include "json/record.hpp"
#include "json/scan.hpp"

namespace kibo::inventory::detail {

/// Fills models from a text by their rows. One object a text. Lists, maps and dictionaries are read
/// in reading_containers.cpp.
class Reading {
 public:
  /// `arena` takes the elements of lists that borrow.
  Reading(Scan& scan, Plans& plans, Arena& arena) noexcept
      : scan_(scan), plans_(plans), arena_(arena) {}

  /// Reads the whole text. `type` is a record, a list, a map or a dictionary; `out` is in its
  /// initial state. False: the scan has the problem.
  bool root(const TypeOps& type, Leniency leniency, void* out);

  /// Takes one row of a text whose rows are read one by one. `depth` is that of their list.
  bool row(const TypeOps& type, void* out, const Path* path, int depth) {
    reserved_ = true;
    return value(type, Leniency::none, out, path, depth);
  }

 private:
  /// One object of a record.
  struct Object {
    Plan& plan;
    void* out;
    Extras* extras;  // null: unknown fields are not kept
    const Path* path;
    int depth;
    MembersRead read{};
    std::uint64_t present = 0;  // a bit for each required field that is there
    std::vector<std::string_view> unknownKeys{};
  };

  /// Takes one value. `depth` is that of the container around it.
  bool value(const TypeOps& type, Leniency leniency, void* out, const Path* path, int depth);
  bool text(const TypeOps& type, void* out, const Path* path);
  bool secret(Secret& out, const Path* path);

  /// All that is an integer: `3.0`, and one in quotes where that is allowed.
  bool integer(std::string_view text, std::int64_t& out, const Path* path);
  bool number(double& out, const Path* path);

  bool record(const Record& record, void* out, const Path* path, int depth);
  bool member(Object& object);
  bool field(Object& object, std::size_t index);
  bool goodId(const TypeOps& type, const void* required, const Path* path);
  bool unknown(std::string_view key, Extras* extras, const Path* path, int depth);
  bool missing(const Record& record, std::uint64_t missing, const Path* path);

  bool container(Kind kind, const TypeOps& type, Leniency leniency, void* out, const Path* path,
                 int depth);
  bool object(const TypeOps& type, Leniency leniency, void* out, const Path* path, int depth);
  bool list(const TypeOps& type, Leniency leniency, void* out, const Path* path, int depth);
  bool listInObject(const TypeOps& type, Leniency leniency, void* out, const Path* path, int depth);
  bool wrappedList(const TypeOps& type, bool mayLackItems, void* out, const Path* path, int depth);
  bool tags(Tags& out, const Path* path, int depth);
  bool dictionary(const TypeOps& type, void* out, const Path* path, int depth);
  bool tagViews(const TypeOps& type, void* out, const Path* path, int depth);

  Scan& scan_;
  Plans& plans_;
  Arena& arena_;
  bool keepsEmpty_ = false;
  bool reserved_ = false;  // the rows of the answer; lists within rows are short
};

}  // namespace kibo::inventory::detail
