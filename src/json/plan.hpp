#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

#include "json/record.hpp"

namespace kibo::inventory::detail {

/// How a field can be read and written where it is spelled plainly, without asking its type.
/// `other`: it cannot.
enum class Way : std::uint8_t { text, view, integer, number, boolean, word, other };

/// One field of a record, prepared: `"name":` as it stands in a text, and where the member is.
class Step {
 public:
  /// `object` is any of the record that the field is of.
  Step(const FieldRow& field, const void* object);

  [[nodiscard]] const FieldRow& row() const noexcept { return *row_; }
  [[nodiscard]] Way way() const noexcept { return way_; }
  [[nodiscard]] std::uint32_t offset() const noexcept { return offset_; }

  /// `"name":`
  [[nodiscard]] std::string_view spelled() const noexcept {
    return {reinterpret_cast<const char*>(words_.data()), size_};
  }

  /// The most bytes that `spell` writes.
  static constexpr std::size_t kMostSpelled = (kMaxNameLength + 3 + 7) / 8 * 8;

  /// Writes `"name":` to `out`, in whole words, and returns its end; what is behind that is of no
  /// use.
  char* spell(char* out) const noexcept {
    for (std::size_t i = 0; i <= lastWord_; ++i) {
      std::memcpy(out + i * sizeof(Word), &words_[i], sizeof(Word));
    }
    return out + size_;
  }

  [[nodiscard]] void* member(void* object) const noexcept {
    return static_cast<char*>(object) + offset_;
  }
  [[nodiscard]] const void* member(const void* object) const noexcept {
    return static_cast<const char*>(object) + offset_;
  }

  /// Whether the name comes next in a text that has `kPadding` zeros behind its end.
  [[nodiscard]] bool isAt(const char* at) const noexcept {
    std::size_t i = 0;
    for (; i < lastWord_; ++i, at += sizeof(Word)) {
      if (load(at) != words_[i]) return false;
    }
    return ((load(at) ^ words_[i]) & lastMask_) == 0;
  }

 private:
  using Word = std::uint64_t;
  static constexpr std::size_t kMostWords = kMostSpelled / sizeof(Word);

  static Word load(const char* at) noexcept {
    Word word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
  }

  std::array<Word, kMostWords> words_{};
  Word lastMask_ = 0;  // the bytes of the last word that count
  std::uint32_t lastWord_ = 0;
  std::uint32_t size_ = 0;  // in bytes
  std::uint32_t offset_ = 0;
  Way way_ = Way::other;
  const FieldRow* row_;
};

/// What is worth knowing of a record whose objects are many: its fields, prepared, and the order in
/// which they come. A service writes all rows alike, in this answer and the next, so the field
/// after this one is mostly the one that came after it before, and its name is compared first.
struct Plan {
  /// `object` is any of the record `of`.
  Plan(const Record& of, const void* object);

  const Record& record;
  std::vector<Step> steps{};
  std::array<std::uint8_t, kMaxFields + 1> next{};  // [0]: the first; [n + 1]: after field n
  std::uint64_t required = 0;                       // a bit for each required field
};

/// The plans of the records that were met. Records are told apart by their address: they are
/// constant data.
class Plans {
 public:
  Plan& of(const Record& record, const void* object);

 private:
  std::vector<std::unique_ptr<Plan>> plans_{};
};

}  // namespace kibo::inventory::detail
