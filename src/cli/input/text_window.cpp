#include "cli/input/text_window.hpp"

#include <utility>

namespace kibo::inventory::cli {
namespace {

constexpr std::size_t kBlock = std::size_t{256} << 10;
constexpr std::size_t kRoom = TextWindow::kLongest + kBlock;

}  // namespace

// Left as it comes: pages that are never reached cost nothing.
TextWindow::TextWindow(ByteSource& source)
    : source_(source), buffer_(new char[kRoom]), begin_(buffer_.get()), end_(begin_) {}

bool TextWindow::extend() {
  const std::size_t held = text().size();
  if (ended_ || held > kLongest) return false;
  if (kRoom - static_cast<std::size_t>(end_ - buffer_.get()) < kBlock) {
    std::memmove(buffer_.get(), begin_, held);
    begin_ = buffer_.get();
    end_ = begin_ + held;
  }
  auto got = source_.read({end_, kBlock});
  if (!got) {
    failure_ = std::move(got).error();
    ended_ = true;
    return false;
  }
  ended_ = *got == 0;
  end_ += *got;
  return !ended_;
}

Line TextWindow::lineWithMore(std::string_view& text) {
  lineSize_ = 0;
  for (std::size_t searched = this->text().size(); extend(); searched = this->text().size()) {
    if (const char* const found = findBreak(searched)) return take(text, found);
  }
  text = this->text();
  if (judge(text) == Line::tooLong) return Line::tooLong;
  // What was read before a failure may be half a row.
  if (text.empty() || failure_) return Line::end;
  lineSize_ = text.size();
  text = withoutReturn(end_);
  return Line::whole;
}

void TextWindow::skipLine() {
  while (lineSize_ == 0) {
    if (const char* const found = findBreak(0)) {
      lineSize_ = static_cast<std::size_t>(found - begin_) + 1;
    } else {
      begin_ = end_;
      if (!extend()) return;
    }
  }
  skip(std::exchange(lineSize_, 0), 1);
}

}  // namespace kibo::inventory::cli
