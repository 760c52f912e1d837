#include "json/convert.hpp"

#include <gtest/gtest.h>

#include "all_models.hpp"
#include "kibo/inventory/models/fetch_config.hpp"
#include "kibo/inventory/models/location.hpp"
#include "lenient_thing.hpp"
#include "random_value.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::Record;

template <class To, class From>
To converted(const From& from) {
  To to;
  detail::convertFields(recordOf(&from), &from, recordOf(&to), &to);
  return to;
}

/// Has some of the members of `Thing`, and one of its own.
struct ThingRequest {
  std::optional<std::int64_t> count{};
  std::optional<double> ratio{};
  std::optional<Secret> password{};
  std::vector<std::string> words{};
  std::optional<std::string> flag{};  // of another type than the answer's
  std::optional<std::string> schedule{};
  Extras extras{};

  bool operator==(const ThingRequest&) const = default;
};

constexpr detail::FieldRow kThingRequestFields[] = {
    detail::field<&ThingRequest::count>("count"),
    detail::field<&ThingRequest::ratio>("ratio"),
    detail::field<&ThingRequest::password>("password"),
    detail::field<&ThingRequest::words>("words"),
    detail::field<&ThingRequest::flag>("flag"),
    detail::field<&ThingRequest::schedule>("schedule"),
};

const Record& recordOf(const ThingRequest*) noexcept {
  static constexpr Record kRecord =
      detail::recordWithExtras<ThingRequest>("ThingRequest", kThingRequestFields);
  return kRecord;
}

TEST(Convert, CopiesWhatBothHaveAndTheExtras) {
  const Thing answer = fromJson<Thing>(R"({"count":0,"flag":true,"name":"n","password":"hush",
      "words":["a","b"],"tags":{"t":"v"},"new":{"a":1}})")
                           .value();
  EXPECT_EQ(toJson(converted<ThingRequest>(answer)),
            R"({"count":0,"password":"hush","words":["a","b"],"new":{"a":1}})");
}

TEST(Convert, SendsAnExtraUntilTheMemberOfThatNameIsSet) {
  const Thing answer = fromJson<Thing>(R"({"schedule":"daily"})").value();
  auto request = converted<ThingRequest>(answer);
  EXPECT_EQ(toJson(request), R"({"schedule":"daily"})");
  request.schedule = "weekly";
  EXPECT_EQ(toJson(request), R"({"schedule":"weekly"})");
}

TEST(Convert, LeavesOutWhatTheAnswerHasInTheWrongType) {
  const LenientThing answer = fromJson<LenientThing>(R"({"deleted":true,"new":1})").value();
  EXPECT_EQ(toJson(converted<ThingRequest>(answer)), R"({"new":1})");
}

TEST(Convert, NamesAFieldOfUnlikeTypes) {
  EXPECT_EQ(detail::firstUnlikeField(recordOf(static_cast<const Thing*>(nullptr)),
                                     recordOf(static_cast<const ThingRequest*>(nullptr))),
            "flag");
}

TEST(Convert, FindsNoFieldOfUnlikeTypesInTheModelsThatAreConverted) {
  const auto unlike = []<class From, class To>(const From* from, const To* to) {
    return detail::firstUnlikeField(recordOf(from), recordOf(to));
  };
  EXPECT_EQ(unlike(static_cast<const LocationResponse*>(nullptr),
                   static_cast<const LocationRequest*>(nullptr)),
            "");
  EXPECT_EQ(unlike(static_cast<const MFetchFileConfig*>(nullptr),
                   static_cast<const FetchFileConfigRequest*>(nullptr)),
            "");
}

/// Words in odd spelling, secrets, records in records, dictionaries, open values: all of a model.
TEST(Convert, CopiesEveryModelWholeIntoItself) {
  for (const AnyModel& model : allModels()) {
    SCOPED_TRACE(model.record().name);
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
      const AnyObject object = model.make();
      RandomValue(seed, 0.6).fill(*model.type, object.get());
      const AnyObject copy = model.make();
      detail::convertFields(model.record(), object.get(), model.record(), copy.get());
      EXPECT_TRUE(model.equal(object.get(), copy.get()));
    }
  }
}

}  // namespace
}  // namespace kibo::inventory::testing
