#include "json/row_stream.hpp"

#include <utility>
#include <vector>

#include "json/padding.hpp"
#include "json/reading.hpp"
#include "json/scan.hpp"
#include "json/text.hpp"
#include "json/value_end.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kWrapped = "items";
constexpr std::string_view kTooLarge = "too large to be read";

/// What comes next in the answer.
enum class Part : std::uint8_t {
  begin,
  firstRow,  // or the end of the list
  row,
  behindRow,
  firstKey,  // or the end of the object
  key,
  member,
  behindMember,
  end,
};

}  // namespace

/// Takes the answer part by part. A part that the end of what has come cuts off is taken again from
/// its start once all of it is there; until then taking it has changed nothing here but `row` and
/// `key`.
struct RowStream::Parts {
  const TypeOps& type;
  void* const row;
  const int maxDepth;
  const std::size_t maxRowBytes;
  const OnRow onRow;
  void* const state;

  State now = State::more;
  std::size_t rows = 0;
  std::string problem{};

  std::string text{};  // what has come and was not taken
  bool waits = false;  // `text` begins with a part that is cut off
  ValueEnd partEnd{};  // of that one
  Part next = Part::begin;
  Plans plans{};
  Arena arena{};

  std::string key{};  // of the member whose value is next
  std::vector<std::string> keys{};
  std::size_t keysSize = 0;  // of the memory they take
  bool wrapped = false;      // the list is in an object
  bool found = false;        // and was found there

  State feed(std::string_view piece) {
    if (now != State::more) return now;
    text.append(piece);
    if (waits && !partEnd.feed(piece) && text.size() <= maxRowBytes) return now;
    return takeParts(false);
  }

  State finish() {
    if (now != State::more) return now;
    if (takeParts(true) == State::more && next != Part::end) {
      now = State::failed;
      problem = next == Part::begin ? "expected JSON, got an empty body"
                                    : "not valid JSON: it is cut off";
    }
    return now;
  }

 private:
  /// `isAll`: nothing more will come.
  State takeParts(bool isAll) {
    pad(text);
    Scan scan(text.data(), text.size(), arena, maxDepth);
    std::size_t taken = 0;
    waits = false;
    for (;;) {
      scan.next();
      taken = text.size() - scan.left();
      if (scan.left() == 0 || now != State::more) break;
      Part behind = next;
      const bool good = take(scan, behind);
      const bool isCutOff = scan.metEnd() && !isAll;
      const std::string_view part =
          std::string_view(text).substr(taken, text.size() - taken - (isCutOff ? 0 : scan.left()));
      if (part.size() > maxRowBytes) {
        failAtRow(scan, kTooLarge);
      } else if (isCutOff) {
        waits = true;
        partEnd = {};
        partEnd.feed(part);
        break;
      } else if (const bool readable = isUtf8(part); !good || !readable) {
        if (!readable) scan.fail(nullptr, "not valid UTF-8");  // nor is a problem that quotes it
        fail(scan);
      } else {
        accept(behind);
      }
    }
    text.erase(0, taken);
    return now;
  }

  void fail(Scan& scan) {
    now = State::failed;
    problem = scan.problem();
  }

  void failAtRow(Scan& scan, std::string_view what) {
    const Path items{.name = kWrapped};
    const Path here{.parent = wrapped ? &items : nullptr, .index = rows};
    scan.fail(next == Part::row || next == Part::firstRow ? &here : nullptr, what);
    fail(scan);
  }

  /// Takes what is next. `behind`: what comes next then.
  bool take(Scan& scan, Part& behind) {
    arena.reset();
    switch (next) {
      case Part::begin:
        return takeBegin(scan, behind);
      case Part::firstRow:
        behind = wrapped ? Part::behindMember : Part::end;
        if (scan.take(']')) return true;
        [[fallthrough]];
      case Part::row:
        behind = Part::behindRow;
        return takeRow(scan);
      case Part::behindRow:
        return takeBehindRow(scan, behind);
      case Part::firstKey:
        behind = Part::end;
        if (scan.take('}')) return endObject(scan);
        [[fallthrough]];
      case Part::key:
        behind = Part::member;
        return takeKey(scan);
      case Part::member:
        return takeMember(scan, behind);
      case Part::behindMember:
        return takeBehindMember(scan, behind);
      case Part::end:
        break;
    }
    return scan.fail(nullptr, "not valid JSON: text after the end");
  }

  static bool takeBegin(Scan& scan, Part& behind) {
    const Kind kind = scan.kind();
    behind = kind == Kind::array ? Part::firstRow : Part::firstKey;
    if (kind == Kind::none) return scan.failSyntax(nullptr);
    return scan.take('[') || scan.take('{') ||
           scan.failExpected(nullptr, nameOf(Shape::list), nameOf(kind));
  }

  bool takeRow(Scan& scan) {
    const Path items{.name = kWrapped};
    const Path here{.parent = wrapped ? &items : nullptr, .index = rows};
    type.emplace(row);
    return Reading(scan, plans, arena).row(type, row, &here, wrapped ? 2 : 1);
  }

  bool takeBehindRow(Scan& scan, Part& behind) {
    const Path items{.name = kWrapped};
    const Path here{.parent = wrapped ? &items : nullptr, .index = rows};
    const Follows then = scan.follows(']');
    behind = then == Follows::another ? Part::row : wrapped ? Part::behindMember : Part::end;
    return then != Follows::neither || scan.failSyntax(&here);
  }

  bool takeKey(Scan& scan) {
    std::string_view name;
    if (!scan.key(name, nullptr)) return false;
    key = name;
    return keysSize + key.size() <= maxRowBytes || scan.fail(nullptr, kTooLarge);
  }

  [[nodiscard]] bool isList() const noexcept { return key == kWrapped && !found; }

  bool takeMember(Scan& scan, Part& behind) {
    const Path here{.name = key};
    const Kind kind = scan.kind();
    behind = Part::behindMember;
    // `"items": null` is an empty list.
    if (!isList() || kind == Kind::null || kind == Kind::none) return scan.check(&here, 1);
    behind = Part::firstRow;
    if (!scan.take('[')) return scan.failExpected(nullptr, "array", "object");
    return scan.enter(2, &here);
  }

  bool takeBehindMember(Scan& scan, Part& behind) {
    const Follows then = scan.follows('}');
    behind = then == Follows::another ? Part::key : Part::end;
    if (then == Follows::neither) return scan.failSyntax(nullptr);
    return then == Follows::another || endObject(scan);
  }

  bool endObject(Scan& scan) {
    if (!found) return scan.failExpected(nullptr, "array", "object");
    std::vector<std::string_view> names(keys.begin(), keys.end());
    return scan.unique(names, nullptr);
  }

  /// What was taken is complete and valid.
  void accept(Part behind) {
    const Part taken = std::exchange(next, behind);
    if (taken == Part::begin) wrapped = behind == Part::firstKey;
    if (behind == Part::member) keysSize += sizeof(std::string) + keys.emplace_back(key).size();
    if (taken == Part::member) found = found || isList();
    if (behind != Part::behindRow) return;
    ++rows;
    now = State::stopped;  // should it throw
    if (onRow(state, row)) now = State::more;
  }
};

RowStream::RowStream(const TypeOps& type, void* row, int maxDepth, std::size_t maxRowBytes,
                     OnRow onRow, void* state)
    : parts_(new Parts{.type = type,
                       .row = row,
                       .maxDepth = maxDepth,
                       .maxRowBytes = maxRowBytes,
                       .onRow = onRow,
                       .state = state}) {}
RowStream::~RowStream() = default;

RowStream::State RowStream::feed(std::string_view piece) { return parts_->feed(piece); }
RowStream::State RowStream::finish() { return parts_->finish(); }
const std::string& RowStream::problem() const noexcept { return parts_->problem; }
std::size_t RowStream::rows() const noexcept { return parts_->rows; }

}  // namespace kibo::inventory::detail
