#include "history.hpp"

#include <algorithm>
#include <sstream>

namespace kibo::inventory::testing {
namespace {

using Kind = RefreshOrder::Change;

bool toldThatNothingHappened(const Change& change) {
  return !change.succeeded &&
         (change.told == Delivery::notSent || change.told == Delivery::incomplete ||
          change.told == Delivery::rejected);
}

/// Whether carrying out `older` after `newer` leaves another stock than the order of submission.
bool undoes(const Change& older, const Change& newer) {
  return older.location == newer.location && older.submittedAt < newer.submittedAt &&
         (older.kind == Kind::refresh || newer.kind == Kind::refresh);
}

bool repeatsWhatWasOverwritten(const History& history, const Change& change) {
  return std::ranges::any_of(change.sent, [&](const Sent& sent) {
    return sent.attempt > 1 && std::ranges::any_of(history.changes(), [&](const Change& newer) {
             return undoes(change, newer) && newer.submittedAt < sent.at;
           });
  });
}

const char* brokenBy(const History& history, const Change& change) {
  const auto times =
      std::ranges::count_if(change.sent, [](const Sent& sent) { return sent.carriedOutAt > 0; });
  const bool adjust = change.kind == Kind::adjust;
  if (adjust && times > 1) return "an adjust was carried out more than once";
  if (adjust && change.succeeded && times != 1) return "an adjust succeeded, and was not once";
  if (change.succeeded && times == 0) return "a success that never happened";
  if (toldThatNothingHappened(change) && times > 0) return "carried out, and told otherwise";
  if (static_cast<int>(change.sent.size()) != change.attempts - change.neverLeft) {
    return "not one request for each attempt";
  }
  if (repeatsWhatWasOverwritten(history, change)) return "a repeat of what was overwritten";
  return nullptr;
}

void show(std::ostream& out, const Change& change) {
  out << (change.kind == Kind::adjust ? "  adjust" : "  refresh") << " of location "
      << change.location << ", submitted at " << change.submittedAt << ":";
  for (const Sent& sent : change.sent) {
    out << " attempt " << sent.attempt << " sent at " << sent.at;
    if (sent.carriedOutAt > 0) out << " and carried out at " << sent.carriedOutAt;
    out << ',';
  }
  out << ' ' << change.attempts << " attempts, " << change.neverLeft << " of which never left, "
      << (change.succeeded ? "success" : toString(change.told)) << '\n';
}

}  // namespace

std::size_t History::submit(Kind kind, int location) {
  changes_.push_back({.kind = kind, .location = location, .submittedAt = ++now_});
  return changes_.size() - 1;
}

void History::send(std::size_t change, int attempt, bool underWay) {
  changes_[change].sent.push_back({.attempt = attempt, .at = ++now_, .underWay = underWay});
}

void History::carryOut(std::size_t change) {
  Sent& sent = changes_[change].sent.back();
  sent.carriedOutAt = ++now_;
  sent.underWay = false;
}

bool History::arriveLate() {
  Sent* first = nullptr;
  for (Change& change : changes_) {
    for (Sent& sent : change.sent) {
      if (sent.underWay && (first == nullptr || sent.at < first->at)) first = &sent;
    }
  }
  if (first == nullptr) return false;
  first->carriedOutAt = ++now_;
  first->underWay = false;
  return true;
}

void History::end(std::size_t change, bool succeeded, Delivery told, int attempts) {
  changes_[change].succeeded = succeeded;
  changes_[change].told = told;
  changes_[change].attempts = attempts;
}

std::string brokenPromise(const History& history) {
  for (const Change& change : history.changes()) {
    if (const char* const broken = brokenBy(history, change)) {
      std::ostringstream text;
      text << broken << ":\n";
      show(text, change);
      text << "of all changes\n";
      for (const Change& any : history.changes()) show(text, any);
      return text.str();
    }
  }
  return {};
}

}  // namespace kibo::inventory::testing
