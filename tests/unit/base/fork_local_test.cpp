#include "base/fork_local.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

#include "process/child.hpp"

namespace kibo::inventory::detail {
namespace {

using testing::Child;

/// Counts its objects that live in this process.
struct Counted {
  explicit Counted(int& alive) : alive_(alive) { ++alive_; }
  ~Counted() { --alive_; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;

  int& alive_;
};

TEST(ForkLocal, IsOneObjectInOneProcess) {
  ForkLocal<int> number;
  number.get() = 7;
  EXPECT_EQ(number.get(), 7);
  EXPECT_EQ(number.ifMade(), &number.get());
}

TEST(ForkLocal, AChildGetsAFreshObject) {
  ForkLocal<int> number([] { return std::make_unique<int>(3); });
  number.get() = 7;
  Child child([&] {
    const bool none = number.ifMade() == nullptr;
    const bool fresh = number.get() == 3;
    number.get() = 8;
    return none && fresh && *number.ifMade() == 8;
  });
  EXPECT_EQ(child.end(), "well");
  EXPECT_EQ(number.get(), 7);
}

TEST(ForkLocal, ALockThatTheParentHoldsIsFreeInTheChild) {
  ForkLocal<std::mutex> mutex;
  const std::lock_guard lock(mutex.get());
  Child child([&] {
    const std::lock_guard own(mutex.get());
    return true;
  });
  EXPECT_EQ(child.end(), "well");
}

TEST(ForkLocal, AChildDestroysItsOwnObjectOnly) {
  int alive = 0;
  {
    ForkLocal<Counted> counted([&] { return std::make_unique<Counted>(alive); });
    EXPECT_EQ(alive, 1);
    Child child([&] {
      static_cast<void>(counted.get());
      const bool two = alive == 2;  // the parent's, as it was, and the child's
      counted.~ForkLocal();
      return two && alive == 1;
    });
    EXPECT_EQ(child.end(), "well");
    Child unused([&] {
      counted.~ForkLocal();
      return alive == 1;
    });
    EXPECT_EQ(unused.end(), "well");
  }
  EXPECT_EQ(alive, 0);
}

TEST(ForkLocal, AllThreadsOfAChildGetTheSameObject) {
  ForkLocal<std::atomic<int>> count;
  Child child([&] {
    constexpr int threads = 16;
    std::latch start(threads);
    {
      std::vector<std::jthread> running;
      for (int i = 0; i < threads; ++i) {
        running.emplace_back([&] {
          start.arrive_and_wait();
          ++count.get();
        });
      }
    }
    return count.get() == threads;
  });
  EXPECT_EQ(child.end(), "well");
  EXPECT_EQ(count.get(), 0);
}

TEST(ForkLocal, AChildThatCouldNotMakeItMayTryAgain) {
  int made = 0;
  ForkLocal<int> number([&] {
    if (++made == 2) throw std::runtime_error("not now");
    return std::make_unique<int>(made);
  });
  Child child([&] {
    try {
      static_cast<void>(number.get());
      return false;
    } catch (const std::runtime_error&) {
      return number.get() == 3;
    }
  });
  EXPECT_EQ(child.end(), "well");
}

}  // namespace
}  // namespace kibo::inventory::detail
