// Tag categories and their values.
#include <algorithm>

#include "emulator/enqueue.hpp"
#include "emulator/resources.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::size_t kMostCategories = 3;

constexpr FieldRule kTag[] = {
    {"tagValue", Kind::text, {}, {}, true},
    {"isDefault", Kind::boolean},
    {"percent", Kind::integer},
    {"tagID", Kind::id},
    {"created", Kind::text},
    {"updated", Kind::text},
};

constexpr FieldRule kCategory[] = {
    {"name", Kind::text, {}, {}, true}, {"tags", Kind::records, kTag},
    {"tagCategoryID", Kind::id},        {"created", Kind::text},
    {"deletion_job_ids", Kind::ids},
};

constexpr std::string_view kOwnTagFields[] = {"tagID", "created", "updated"};
constexpr std::string_view kOwnCategoryFields[] = {"tagCategoryID", "created", "deletion_job_ids",
                                                   "tags"};

Json* findCategory(const Context& context) {
  return context.state.tags.find(context.values.at("tagCategoryName"));
}

Answer noCategory(const Context& context) {
  return notFound("tag category " + context.values.at("tagCategoryName"));
}

Answer noTag(const Context& context) {
  return notFound("tag " + context.values.at("tagValue") + " in " +
                  context.values.at("tagCategoryName"));
}

/// Reads a body that changes what its path names: the name may be left out, and may not be another.
std::optional<Answer> readUpdate(const Context& context, std::span<const FieldRule> rules,
                                 std::string_view nameField, const std::string& name, Json& body) {
  if (auto refusal = readBody(context.request.body, {}, body)) return refusal;
  if (member(body, nameField) == nullptr) body[std::string(nameField)] = name;
  if (const auto problems = check(body, rules); !problems.empty()) return validationError(problems);
  if (body.at(std::string(nameField)) == name) return std::nullopt;
  return validationError({{std::string(nameField), "cannot be changed, it is " + name}});
}

/// The value as it was, if it was there, with what was sent over it.
Json mergedTag(const Json* known, const Json& sent, const std::string& now) {
  Json tag = known != nullptr ? *known : Json{{"tagValue", sent.at("tagValue")}};
  overlay(tag, sent, kOwnTagFields);
  if (known != nullptr && tag != *known) tag["updated"] = now;
  return tag;
}

/// Gives the values that are new their ids.
void enter(Context& context, Json& tags) {
  for (Json& tag : tags) {
    if (tag.contains("tagID")) continue;
    tag["tagID"] = context.state.tags.newTagId();
    tag["created"] = dateOfNow(context);
  }
}

/// Takes a value that is no more off the stock, as a job.
void startUntagging(Context& context, Json& category, const std::string& value) {
  State& state = context.state;
  auto name = category.at("name").get<std::string>();
  const std::size_t parts = countTagged(state.stock, name, value);
  const Job& job = enqueue(
      context, {.type = "DELETE",
                .itemCount = parts,
                .effect = [&stock = state.stock, name = std::move(name), value](auto /*finished*/) {
                  untag(stock, name, value);
                  return JobMessages{};
                }});
  category["deletion_job_ids"].push_back(job.id);
}

Answer getCategories(Context& context) { return answer(Json(context.state.tags.categories())); }

Answer getCategory(Context& context) {
  const Json* category = findCategory(context);
  return category != nullptr ? answer(*category) : noCategory(context);
}

Answer postCategory(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kCategory, body)) return std::move(*refusal);
  TagBook& book = context.state.tags;
  const auto name = body.at("name").get<std::string>();
  if (book.find(name) != nullptr) return alreadyThere("a tag category " + name);
  if (book.categories().size() >= kMostCategories) {
    return validationError({{"name", "a tenant has at most 3 tag categories"}});
  }
  Json category{{"tagCategoryID", nullptr}, {"name", name}, {"created", dateOfNow(context)}};
  overlay(category, body, kOwnCategoryFields);
  category["deletion_job_ids"] = Json::array();
  Json& tags = category["tags"] = Json::array();
  if (const Json* sent = member(body, "tags")) {
    for (const Json& tag : *sent) tags.push_back(mergedTag(nullptr, tag, {}));
  }
  if (const auto problems = problemsOf(category, book); !problems.empty()) {
    return validationError(problems);
  }
  enter(context, tags);
  return answer(book.add(std::move(category)));
}

/// The list of values is taken as a whole: what it leaves out is no more.
Answer putCategory(Context& context) {
  Json* known = findCategory(context);
  if (known == nullptr) return noCategory(context);
  Json body;
  const auto name = known->at("name").get<std::string>();
  if (auto refusal = readUpdate(context, kCategory, "name", name, body)) return std::move(*refusal);
  Json category = *known;
  overlay(category, body, kOwnCategoryFields);
  if (const Json* sent = member(body, "tags")) {
    Json& tags = category["tags"] = Json::array();
    for (const Json& tag : *sent) {
      const auto value = tag.at("tagValue").get<std::string>();
      tags.push_back(mergedTag(findTag(*known, value), tag, dateOfNow(context)));
    }
  }
  if (const auto problems = problemsOf(category, context.state.tags); !problems.empty()) {
    return validationError(problems);
  }
  enter(context, category.at("tags"));
  for (const Json& tag : known->at("tags")) {
    const auto value = tag.at("tagValue").get<std::string>();
    if (findTag(category, value) == nullptr) startUntagging(context, category, value);
  }
  return answer(*known = std::move(category));
}

Answer deleteCategory(Context& context) {
  Json* category = findCategory(context);
  if (category == nullptr) return noCategory(context);
  for (const Json& tag : category->at("tags")) {
    startUntagging(context, *category, tag.at("tagValue").get<std::string>());
  }
  context.state.tags.erase(context.values.at("tagCategoryName"));
  return answer({{"deleted", 1}});
}

/// Puts the value into the category, if the category then still holds. There is one default: a
/// value that becomes it takes it over.
Answer saveTag(Context& context, Json& known, Json tag) {
  Json category = known;
  const auto value = tag.at("tagValue").get<std::string>();
  if (valueOr(tag, "isDefault", false)) {
    for (Json& other : category.at("tags")) {
      if (valueOr(other, "isDefault", false)) other["isDefault"] = false;
    }
  }
  Json* place = findTag(category, value);
  if (place == nullptr) {
    category.at("tags").push_back(std::move(tag));
  } else {
    *place = std::move(tag);
  }
  if (const auto problems = problemsOf(category, context.state.tags); !problems.empty()) {
    return validationError(problems);
  }
  enter(context, category.at("tags"));
  known = std::move(category);
  return answer(*findTag(known, value));
}

Answer getTag(Context& context) {
  Json* category = findCategory(context);
  const Json* tag =
      category != nullptr ? findTag(*category, context.values.at("tagValue")) : nullptr;
  return tag != nullptr ? answer(*tag) : noTag(context);
}

Answer postTag(Context& context) {
  Json* category = findCategory(context);
  if (category == nullptr) return noCategory(context);
  Json body;
  if (auto refusal = readBody(context.request.body, kTag, body)) return std::move(*refusal);
  const auto value = body.at("tagValue").get<std::string>();
  if (findTag(*category, value) != nullptr) return alreadyThere("a tag " + value);
  return saveTag(context, *category, mergedTag(nullptr, body, {}));
}

Answer putTag(Context& context) {
  Json* category = findCategory(context);
  const std::string& value = context.values.at("tagValue");
  const Json* known = category != nullptr ? findTag(*category, value) : nullptr;
  if (known == nullptr) return noTag(context);
  Json body;
  if (auto refusal = readUpdate(context, kTag, "tagValue", value, body)) return std::move(*refusal);
  return saveTag(context, *category, mergedTag(known, body, dateOfNow(context)));
}

Answer deleteTag(Context& context) {
  Json* category = findCategory(context);
  const std::string& value = context.values.at("tagValue");
  if (category == nullptr || findTag(*category, value) == nullptr) return noTag(context);
  Json& tags = category->at("tags");
  tags.erase(
      std::ranges::find_if(tags, [&](const Json& tag) { return tag.at("tagValue") == value; }));
  startUntagging(context, *category, value);
  return answer({{"deleted", 1}});
}

constexpr Route kRoutes[] = {
    {"GET", "/api/commerce/inventory/v1/tagCategory", getCategories},
    {"POST", "/api/commerce/inventory/v1/tagCategory", postCategory},
    {"GET", "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}", getCategory},
    {"PUT", "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}", putCategory},
    {"DELETE", "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}", deleteCategory},
    {"POST", "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}/tag", postTag},
    {"GET", "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}/tag/{tagValue}", getTag},
    {"PUT", "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}/tag/{tagValue}", putTag},
    {"DELETE", "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}/tag/{tagValue}",
     deleteTag},
};

}  // namespace

std::span<const Route> tagRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
