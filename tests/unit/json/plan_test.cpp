#include "json/plan.hpp"

#include <gtest/gtest.h>

#include "all_models.hpp"
#include "json/padding.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::Plan;
using detail::Step;

TEST(Plan, KnowsWhereEveryMemberOfEveryModelIs) {
  for (const AnyModel& model : allModels()) {
    const AnyObject object = model.make();
    const AnyObject other = model.make();
    const Plan plan(model.record(), object.get());
    ASSERT_EQ(plan.steps.size(), model.record().fields.size());
    for (const Step& step : plan.steps) {
      EXPECT_EQ(step.member(other.get()), step.row().member(other.get())) << step.spelled();
    }
  }
}

TEST(Plan, FindsANameInATextThatIsSpelledSoToItsColon) {
  for (const AnyModel& model : allModels()) {
    const AnyObject object = model.make();
    for (const Step& step : Plan(model.record(), object.get()).steps) {
      std::string text = '"' + std::string(step.row().name) + "\":";
      EXPECT_EQ(step.spelled(), text);
      const std::size_t size = text.size();
      text += "1,\"more\":2}";
      detail::pad(text);
      EXPECT_TRUE(step.isAt(text.data())) << text;
      for (std::size_t place = 0; place < size; ++place) {
        std::string wrong = text;
        wrong[place] = '\x01';
        detail::pad(wrong);
        EXPECT_FALSE(step.isAt(wrong.data())) << text << " with another byte at " << place;
        wrong.resize(place);
        detail::pad(wrong);
        EXPECT_FALSE(step.isAt(wrong.data())) << wrong;
      }
    }
  }
}

TEST(Plans, MakeOneForEachRecord) {
  detail::Plans plans;
  std::vector<const Plan*> made;
  for (const AnyModel& model : allModels()) {
    made.push_back(&plans.of(model.record(), model.make().get()));
  }
  std::size_t i = 0;
  for (const AnyModel& model : allModels()) {
    EXPECT_EQ(&plans.of(model.record(), model.make().get()), made[i++]);
    EXPECT_EQ(&made[i - 1]->record, &model.record());
  }
}

}  // namespace
}  // namespace kibo::inventory::testing
