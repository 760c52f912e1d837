#include "base/slot_pool.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

#include "process/child.hpp"

namespace kibo::inventory::detail {
namespace {

using testing::Child;

/// Counts its objects, and whether two threads ever had one at the same time.
struct Tool {
  explicit Tool(std::atomic<int>& counter) : alive(counter) { ++alive; }
  ~Tool() { --alive; }
  Tool(const Tool&) = delete;
  Tool& operator=(const Tool&) = delete;

  std::atomic<int>& alive;
  std::atomic<int> users{0};
  bool outdated = false;
};

class SlotPoolTest : public ::testing::Test {
 protected:
  std::unique_ptr<Tool> tool() { return std::make_unique<Tool>(alive_); }

  std::atomic<int> alive_{0};
};

TEST_F(SlotPoolTest, GivesOutWhatWasGivenLast) {
  SlotPool<Tool, 4> pool;
  EXPECT_EQ(pool.take(), nullptr);
  auto colder = tool();
  auto warmer = tool();
  const Tool* const first = colder.get();
  const Tool* const last = warmer.get();
  EXPECT_EQ(pool.give(std::move(colder)), nullptr);
  EXPECT_EQ(pool.give(std::move(warmer)), nullptr);
  EXPECT_EQ(pool.take().get(), last);
  EXPECT_EQ(pool.take().get(), first);
  EXPECT_EQ(pool.take(), nullptr);
}

TEST_F(SlotPoolTest, AThreadFindsWhatAnotherGave) {
  SlotPool<Tool> pool;
  std::thread([&] { pool.give(tool()); }).join();
  EXPECT_NE(pool.take(), nullptr);
}

TEST_F(SlotPoolTest, ReturnsWhatItHasNoRoomFor) {
  SlotPool<Tool, 2> pool;
  EXPECT_EQ(pool.give(tool()), nullptr);
  EXPECT_EQ(pool.give(tool()), nullptr);
  EXPECT_NE(pool.give(tool()), nullptr);
  EXPECT_EQ(alive_, 2);
}

TEST_F(SlotPoolTest, DestroysWhatIsOutdatedAndKeepsTheRest) {
  SlotPool<Tool, 4> pool;
  auto fresh = tool();
  const Tool* const kept = fresh.get();
  auto old = tool();
  old->outdated = true;
  pool.give(std::move(fresh));
  pool.give(std::move(old));
  pool.destroyIf([](const Tool& found) { return found.outdated; });
  EXPECT_EQ(alive_, 1);
  EXPECT_EQ(pool.take().get(), kept);
}

TEST_F(SlotPoolTest, DestroysWhatItHoldsInTheEnd) {
  {
    SlotPool<Tool> pool;
    pool.give(tool());
    EXPECT_EQ(alive_, 1);
  }
  EXPECT_EQ(alive_, 0);
}

TEST_F(SlotPoolTest, NoTwoThreadsHaveOneObject) {
  constexpr int kThreads = 8;
  constexpr int kTurns = 2000;
  std::atomic<int> shared{0};
  {
    SlotPool<Tool, 4> pool;  // fewer slots than threads
    std::vector<std::jthread> threads;
    for (int i = 0; i < kThreads; ++i) {
      threads.emplace_back([&] {
        for (int turn = 0; turn < kTurns; ++turn) {
          auto mine = pool.take();
          if (!mine) mine = tool();
          if (++mine->users != 1) ++shared;
          if (turn % 16 == 0) pool.destroyIf([](const Tool& found) { return found.users != 0; });
          --mine->users;
          pool.give(std::move(mine));
        }
      });
    }
    threads.clear();
    EXPECT_LE(alive_, 4);
    EXPECT_GE(alive_, 1);
  }
  EXPECT_EQ(shared, 0);
  EXPECT_EQ(alive_, 0);
}

TEST_F(SlotPoolTest, AChildHasWhatLayInIt) {
  SlotPool<Tool> pool;
  pool.give(tool());
  Child child([&] { return pool.take() != nullptr && pool.take() == nullptr; });
  EXPECT_EQ(child.end(), "well");
  EXPECT_NE(pool.take(), nullptr);
}

}  // namespace
}  // namespace kibo::inventory::detail
