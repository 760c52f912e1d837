#include "cli/sync/file_rows.hpp"

#include <stdexcept>
#include <utility>

#include "cli/command.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::uint64_t kTold = 5;

}  // namespace

struct FileRows::State {
  BadRows badRows = BadRows::keep;
  std::string rejectName{};
  std::optional<StockFile> file{};
  std::optional<RejectFile> rejects{};
  bool rejectsFailed = false;
  std::optional<std::string> ending{};  ///< The bad row that ends the reading.
  Duplicates duplicates{};

  void take(const BadRow& row) {
    const std::string line = "line " + std::to_string(row.line) + ": " + row.reason;
    if (badRows == BadRows::end) {
      if (!ending) ending = line;
      return;
    }
    if (!rejects && !rejectsFailed) {
      auto created = RejectFile::create(rejectName);
      if (created) {
        rejects.emplace(*std::move(created));
      } else {
        giveUpRejects(created.error());
      }
    }
    if (rejects && !rejectsFailed) {
      rejects->write(row);
      if (rejects->failure()) giveUpRejects(*rejects->failure());
    }
    const std::uint64_t count = file ? file->badRows() : 1;
    if (count <= kTold || rejectsFailed) complain(line);
    if (count == kTold + 1 && !rejectsFailed) complain("further bad rows are in " + rejectName);
  }

  void giveUpRejects(const Error& error) {
    rejectsFailed = true;
    complain(error.message + "; bad rows are told here");
  }
};

FileRows::FileRows(std::unique_ptr<State> state) noexcept : state_(std::move(state)) {}
FileRows::FileRows(FileRows&&) noexcept = default;
FileRows::~FileRows() = default;

Result<FileRows> FileRows::open(const InputOptions& input, BadRows badRows,
                                std::string rejectFile) {
  auto state = std::make_unique<State>();
  state->badRows = badRows;
  state->rejectName = std::move(rejectFile);
  auto file = StockFile::open(input, [to = state.get()](const BadRow& row) { to->take(row); });
  if (!file) return std::move(file).error();
  state->file.emplace(*std::move(file));
  return FileRows(std::move(state));
}

bool FileRows::next(BulkRefreshItem& row) {
  const bool more = state_->file->next(row);
  if (state_->ending) throw std::runtime_error(*state_->ending);
  if (more) {
    state_->duplicates.add(row);
  } else if (state_->file->failure()) {
    throw std::runtime_error(state_->file->failure()->message);
  }
  return more;
}

const StockFile& FileRows::file() const noexcept { return *state_->file; }

std::string FileRows::rejectFile() const {
  return state_->rejects ? state_->rejectName : std::string();
}

std::optional<std::uint64_t> FileRows::countDuplicates() {
  const auto count = state_->duplicates.count();
  if (count) return *count;
  complain(count.error().message);
  return std::nullopt;
}

}  // namespace kibo::inventory::cli
