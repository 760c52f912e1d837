#include "json/mask_secrets.hpp"

#include <gtest/gtest.h>

#include <map>

#include "kibo/inventory/serialize.hpp"
#include "thing.hpp"

namespace kibo::inventory::detail {
namespace {

using testing::Thing;

TEST(MaskSecrets, ReplacesThoseThatAreSet) {
  std::map<std::string, std::vector<Thing>> things;
  things["a"] = {{.name = "geheim", .password = Secret("geheim")}, {.count = 1}};
  things["b"] = {{.password = Secret("")}};
  maskSecrets(typeOf<decltype(things)>(), &things);
  EXPECT_EQ(inventory::toJson(things["a"]), R"([{"name":"geheim","password":"***"},{"count":1}])");
  EXPECT_EQ(inventory::toJson(things["b"]), R"([{"password":"***"}])");
}

}  // namespace
}  // namespace kibo::inventory::detail
