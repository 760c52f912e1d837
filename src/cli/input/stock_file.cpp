#include "cli/input/stock_file.hpp"

#include "cli/input/column_choice.hpp"
#include "cli/input/csv_rows.hpp"
#include "cli/input/json_rows.hpp"

namespace kibo::inventory::cli {
namespace {

InputFormat formatOf(const InputOptions& options) {
  if (options.format) return *options.format;
  std::string_view name = options.file;
  if (name.ends_with(".gz")) name.remove_suffix(3);
  return name.ends_with(".jsonl") ? InputFormat::jsonLines : InputFormat::csv;
}

std::string problemOf(const InputOptions& options) {
  if (std::string_view("\"\r\n\0", 4).find(options.delimiter) != std::string_view::npos) {
    return "the delimiter of CSV cannot be a quote, a line break or NUL";
  }
  return checkColumnNames(options.columns);
}

void skipByteOrderMark(TextWindow& text) {
  constexpr std::string_view mark = "\xef\xbb\xbf";
  while (text.text().size() < mark.size() && text.extend()) {
  }
  if (text.text().starts_with(mark)) text.skip(mark.size(), 0);
}

}  // namespace

class StockFile::Reader {
 public:
  Reader(ByteSource source, std::string location, OnBadRow onBadRow)
      : source_(std::move(source)),
        text_(source_),
        location_(std::move(location)),
        onBadRow_(std::move(onBadRow)) {}

  Result<void> begin(const InputOptions& options) {
    skipByteOrderMark(text_);
    if (text_.failure()) return *text_.failure();
    if (text_.text().empty()) return fileError(source_.name(), "is empty");
    if (formatOf(options) == InputFormat::jsonLines) {
      rows_ = std::make_unique<JsonRows>(text_, options);
      return {};
    }
    auto rows = CsvRows::open(text_, source_.name(), options);
    if (!rows) return std::move(rows).error();
    rows_ = *std::move(rows);
    return {};
  }

  bool next(BulkRefreshItem& row) {
    for (;;) {
      row.locationCode.clear();
      const Row read = rows_->next(row, origin_);
      if (read == Row::end) return false;
      if (read == Row::good) {
        if (row.locationCode.empty()) row.locationCode = location_;
        const std::string_view lack = checkRow(row);
        if (lack.empty()) return ++goodRows_, true;
        origin_.reason = lack;
      }
      ++badRows_;
      if (onBadRow_) onBadRow_(origin_);
    }
  }

  [[nodiscard]] std::uint64_t goodRows() const noexcept { return goodRows_; }
  [[nodiscard]] std::uint64_t badRows() const noexcept { return badRows_; }
  [[nodiscard]] std::uint64_t line() const noexcept { return origin_.line; }
  [[nodiscard]] const ByteSource& source() const noexcept { return source_; }
  [[nodiscard]] const std::optional<Error>& failure() const noexcept { return text_.failure(); }

 private:
  ByteSource source_;
  TextWindow text_;
  std::string location_;
  OnBadRow onBadRow_;
  std::unique_ptr<RowReader> rows_{};
  BadRow origin_{};
  std::uint64_t goodRows_ = 0;
  std::uint64_t badRows_ = 0;
};

StockFile::StockFile(std::unique_ptr<Reader> reader) noexcept : reader_(std::move(reader)) {}
StockFile::StockFile(StockFile&&) noexcept = default;
StockFile& StockFile::operator=(StockFile&&) noexcept = default;
StockFile::~StockFile() = default;

Result<StockFile> StockFile::open(const InputOptions& options, OnBadRow onBadRow) {
  if (auto problem = problemOf(options); !problem.empty()) {
    return Error{.kind = ErrorKind::configuration,
                 .delivery = Delivery::notSent,
                 .message = std::move(problem)};
  }
  auto source = ByteSource::open(options.file);
  if (!source) return std::move(source).error();
  auto reader = std::make_unique<Reader>(*std::move(source), options.location, std::move(onBadRow));
  auto begun = reader->begin(options);
  if (!begun) return std::move(begun).error();
  return StockFile(std::move(reader));
}

bool StockFile::next(BulkRefreshItem& row) { return reader_->next(row); }
std::uint64_t StockFile::goodRows() const noexcept { return reader_->goodRows(); }
std::uint64_t StockFile::badRows() const noexcept { return reader_->badRows(); }
std::uint64_t StockFile::line() const noexcept { return reader_->line(); }
std::uint64_t StockFile::bytesRead() const noexcept { return reader_->source().bytesRead(); }
std::optional<std::uint64_t> StockFile::bytes() const noexcept { return reader_->source().bytes(); }
const std::optional<Error>& StockFile::failure() const noexcept { return reader_->failure(); }

}  // namespace kibo::inventory::cli
