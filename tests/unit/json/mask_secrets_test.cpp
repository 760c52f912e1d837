#include "json/mask_secrets.hpp"

#include <gmock/gmock.h>

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

Thing withExtra(std::string_view name, std::string_view json) {
  Thing thing;
  thing.extras.set(name, json);
  return thing;
}

TEST(MaskSecrets, ReplacesTextThatIsCalledLikeASecret) {
  for (const char* name : {"sftpPassword", "SECRET", "authToken", "credentials", "apiKey", "key"}) {
    std::vector<Thing> things{withExtra(name, R"("ge\\heim\"")")};
    maskSecrets(typeOf<decltype(things)>(), &things);
    EXPECT_EQ(things[0].extras.find(name), R"("***")") << name;
  }
  for (const auto& [name, json] : {std::pair{"keyName", R"("a")"}, std::pair{"password", "12"},
                                   std::pair{"tokens", R"(["a"])"}, std::pair{"name", R"("a")"},
                                   std::pair{"note", R"({"a":"token"})"}}) {
    Thing thing = withExtra(name, json);
    maskSecrets(typeOf<Thing>(), &thing);
    EXPECT_EQ(thing.extras.find(name), json) << name;
  }
}

TEST(MaskSecrets, LooksIntoUnknownObjects) {
  Thing thing = withExtra("sftp", R"([{"user":"u","p\u0061ssword":"a\"b","key":1,"port":"x"}])");
  maskSecrets(typeOf<Thing>(), &thing);
  EXPECT_EQ(thing.extras.find("sftp"),
            R"([{"user":"u","p\u0061ssword":"***","key":1,"port":"x"}])");
}

TEST(MaskedSecrets, AreThoseThatAreTheMask) {
  std::vector<Thing> things{{.name = "***", .password = Secret("***")},
                            {.password = Secret("****")},
                            withExtra("ftp", R"({"password":"***"})"),
                            withExtra("note", R"("***")")};
  EXPECT_THAT(maskedSecrets(typeOf<decltype(things)>(), &things),
              ::testing::ElementsAre("[0].password is masked: read it with secrets shown",
                                     "[2].ftp is masked: read it with secrets shown"));
}

}  // namespace
}  // namespace kibo::inventory::detail
