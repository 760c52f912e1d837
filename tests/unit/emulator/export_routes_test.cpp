#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

using Fields = std::vector<std::string>;

constexpr const char* kNightly =
    R"({"exportSettings":{"name":"nightly","fileFormat":"CSV","exportType":"LOCATION",
        "fileName":"stock","locationGroupIDs":[1,2],"house":{"rule":7},"ftpInformation":[]}})";

constexpr const char* kFtp =
    R"({"exportSettingsName":"nightly","exportSettingsFTP":{"name":"partner","ftpServer":"f.test",
        "ftpPort":22,"ftpDirectory":"/in","ftpUser":"u","ftpPassword":"p","colour":"blue"}})";

/// A service with the settings `nightly`, which have one FTP target, `partner`.
class ExportService : public ServiceTester {
 public:
  ExportService() {
    created = post("v1/export/create", kNightly);
    target = post("v1/export/ftp/create", kFtp);
  }

  Json settings() { return get("v1/export").body.at(0).at("exportSettings"); }

  Reply created{};
  Reply target{};
};

TEST(ExportSettings, AreKeptAsTheyCame) {
  ExportService tester;
  EXPECT_EQ(tester.created.body, (Json{{"exportSettingsName", "nightly"}}));
  EXPECT_EQ(tester.target.body,
            (Json{{"exportSettingsName", "nightly"}, {"exportSettingsFTPName", "partner"}}));
  const Json expected = Json::parse(R"({"name":"nightly","fileFormat":"CSV",
      "exportType":"LOCATION","fileName":"stock","locationGroupIDs":[1,2],"house":{"rule":7},
      "ftpInformation":[{"name":"partner","ftpServer":"f.test","ftpPort":22,"ftpDirectory":"/in",
        "ftpUser":"u","ftpPassword":"p","colour":"blue","exportSettingsID":1,
        "exportSettingsFTPID":1,"deliveryClass":"ExportDeliveryDefault"}],
      "s3Information":[],"gcsInformation":[]})");
  EXPECT_EQ(tester.settings(), expected);
  EXPECT_EQ(tester.get("v1/export?exportSettingsName=nightly").body,
            Json::array({{{"exportSettings", expected}}}));
  EXPECT_EQ(tester.get("v1/export?exportSettingsName=none").status, 404);
  EXPECT_EQ(ServiceTester().get("v1/export").body, Json::array());
}

TEST(ExportSettings, ChangeByWhatIsSent) {
  ExportService tester;
  tester.tenant = "7";
  const Reply reply = tester.post(
      "v1/export/update",
      R"({"exportSettings":{"name":"nightly","fileName":"all","exportType":null,"ftpInformation":[
          {"name":"partner","ftpPort":2222,"exportSettingsFTPID":9},
          {"name":"second","ftpServer":"g.test","ftpPort":21,"ftpDirectory":"/"}]}})");
  EXPECT_EQ(reply.body, Json::parse(R"({"name":"nightly","tenantID":7,"success":true,"messages":[],
                                        "numResults":1})"));
  const Json settings = tester.settings();
  EXPECT_EQ(settings.at("fileName"), "all");
  EXPECT_EQ(settings.at("exportType"), "LOCATION");
  EXPECT_EQ(settings.at("house"), (Json{{"rule", 7}}));
  const Json& targets = settings.at("ftpInformation");
  ASSERT_EQ(targets.size(), 2U);
  EXPECT_EQ(targets.at(0).at("ftpPort"), 2222);
  EXPECT_EQ(targets.at(0).at("ftpServer"), "f.test");
  EXPECT_EQ(targets.at(0).at("exportSettingsFTPID"), 1);
  EXPECT_EQ(targets.at(1).at("exportSettingsFTPID"), 2);
  tester.post("v1/export/update", R"({"exportSettings":{"name":"nightly","ftpInformation":[]}})");
  EXPECT_EQ(tester.settings(), settings);
}

struct TargetCase {
  const char* kind;
  const char* list;
  const char* field;
  const char* name;
  const char* id;
  const char* target;
  const char* change;
  const char* changed;
};

constexpr TargetCase kTargets[] = {
    {"ftp", "ftpInformation", "exportSettingsFTP", "exportSettingsFTPName", "exportSettingsFTPID",
     R"({"name":"t","ftpServer":"s","ftpPort":21,"ftpDirectory":"/","x":1})",
     R"({"name":"t","ftpServer":"z"})", "ftpServer"},
    {"s3", "s3Information", "exportSettingsS3", "exportSettingsS3Name", "exportSettingsS3ID",
     R"({"name":"t","region":"r","bucket":"s","x":1})", R"({"name":"t","bucket":"z"})", "bucket"},
    {"gcs", "gcsInformation", "exportSettingsGcs", "exportSettingsGcsName", "exportSettingsGcsID",
     R"({"name":"t","gcsBucket":"s","x":1})", R"({"name":"t","gcsBucket":"z"})", "gcsBucket"},
};

TEST(ExportTarget, OfEachKindLivesFromCreationToDeletion) {
  for (const TargetCase& each : kTargets) {
    SCOPED_TRACE(each.kind);
    ServiceTester tester;
    tester.post("v1/export/create", kNightly);
    const auto send = [&](const std::string& what, const char* target) {
      Json body{{"exportSettingsName", "nightly"}};
      body[each.field] = Json::parse(target);
      return tester.post(std::string("v1/export/") + each.kind + '/' + what, body.dump());
    };
    const auto targets = [&] {
      return tester.get("v1/export").body.at(0).at("exportSettings").at(each.list);
    };
    EXPECT_EQ(send("create", each.target).body,
              (Json{{"exportSettingsName", "nightly"}, {each.name, "t"}}));
    EXPECT_EQ(send("create", each.target).status, 409);
    EXPECT_EQ(targets().at(0).at(each.changed), "s");
    const Reply updated = send("update", each.change);
    EXPECT_EQ(updated.status, 200) << updated.body;
    EXPECT_EQ(updated.body.at("success"), true);
    EXPECT_TRUE(updated.body.contains(each.id) || updated.body.at(each.name) == "t");
    EXPECT_EQ(targets().at(0).at(each.changed), "z");
    EXPECT_EQ(targets().at(0).at("x"), 1);
    EXPECT_EQ(targets().at(0).at(each.id), 1);
    EXPECT_EQ(targets().at(0).at("exportSettingsID"), 1);
    const std::string path = std::string("v1/export/") + each.kind;
    EXPECT_EQ(tester.del(path + "/none/t").status, 404);
    EXPECT_EQ(tester.del(path + "/nightly/u").status, 404);
    EXPECT_EQ(tester.del(path + "/nightly/t").body, (Json{{"deleted", 1}}));
    EXPECT_EQ(targets(), Json::array());
    EXPECT_EQ(send("update", each.target).status, 404);
  }
}

struct Refusal {
  const char* path;
  const char* body;
  int status;
  Fields fields{};
};

TEST(ExportSettings, AreRefused) {
  const Refusal refusals[] = {
      {"create", R"({})", 400, {"exportSettings"}},
      {"create", R"({"exportSettings":4})", 400, {"exportSettings"}},
      {"create",
       R"({"exportSettings":{}})",
       400,
       {"exportSettings.name", "exportSettings.fileFormat", "exportSettings.exportType"}},
      {"create",
       R"({"exportSettings":{"name":"n","fileFormat":"PDF","exportType":"LOCATION",
           "siteIDs":["1"],"ftpInformation":[{"name":"t"}]}})",
       400,
       {"exportSettings.fileFormat", "exportSettings.ftpInformation[0].ftpServer",
        "exportSettings.ftpInformation[0].ftpPort", "exportSettings.ftpInformation[0].ftpDirectory",
        "exportSettings.siteIDs[0]"}},
      {"create",
       R"({"exportSettings":{"name":"n","fileFormat":"XML","exportType":"LOCATION",
           "gcsInformation":[{"name":"t","gcsBucket":"b"},{"name":"t","gcsBucket":"b"}]}})",
       400,
       {"exportSettings.gcsInformation[1].name"}},
      {"create",
       R"({"exportSettings":{"name":"nightly","fileFormat":"XML","exportType":"LOCATION"}})", 409},
      {"update", R"({})", 400, {"exportSettings"}},
      {"update", R"({"exportSettings":{"name":"none"}})", 404},
      {"update",
       R"({"exportSettings":{"name":"nightly","zipFiles":1,"ftpInformation":[3,{"name":"n"}]}})",
       400,
       {"exportSettings.ftpInformation[0]", "exportSettings.ftpInformation[1].ftpServer",
        "exportSettings.ftpInformation[1].ftpPort", "exportSettings.ftpInformation[1].ftpDirectory",
        "exportSettings.zipFiles"}},
      {"ftp/create", R"({})", 400, {"exportSettingsName", "exportSettingsFTP"}},
      {"ftp/create",
       R"({"exportSettingsName":"none","exportSettingsFTP":{"name":"t","ftpServer":"s",
           "ftpPort":21,"ftpDirectory":"/"}})",
       404},
      {"ftp/update",
       R"({"exportSettingsName":"nightly","exportSettingsFTP":{"name":"partner","ftpPort":"a"}})",
       400,
       {"exportSettingsFTP.ftpPort"}},
      {"ftp/update",
       R"({"exportSettingsName":7,"exportSettingsFTP":3})",
       400,
       {"exportSettingsName", "exportSettingsFTP"}},
      {"s3/create",
       R"({"exportSettingsName":"nightly","exportSettingsS3":{"name":"t"}})",
       400,
       {"exportSettingsS3.region", "exportSettingsS3.bucket"}},
      {"gcs/update",
       R"({"exportSettingsName":"none","exportSettingsGcs":{"name":"t","gcsBucket":"b"}})", 404},
      {"", R"({})", 400, {"exportSettingsName"}},
      {"", R"({"exportSettingsName":"none"})", 404},
      {"", R"({"exportSettingsId":9})", 404},
      {"", R"({"exportSettingsName":"nightly","exportSettingsFTPName":"none"})", 404},
      {"", R"({"exportSettingsName":"nightly","exportSettingsFtpId":9})", 404},
  };
  ExportService tester;
  const Json before = tester.settings();
  for (const Refusal& refusal : refusals) {
    SCOPED_TRACE(std::string(refusal.path) + ' ' + refusal.body);
    const Reply reply = tester.post(std::string("v1/export/") + refusal.path, refusal.body);
    EXPECT_EQ(reply.status, refusal.status) << reply.body;
    EXPECT_EQ(reply.fields(), refusal.fields);
    if (reply.status == 409) {
      EXPECT_EQ(reply.body.at("error"), "JOB_ALREADY_EXISTS");
      EXPECT_TRUE(reply.body.at("message").is_string());
    }
  }
  EXPECT_EQ(tester.settings(), before);
  EXPECT_EQ(tester.get("v1/export").body.size(), 1U);
}

TEST(ExportSettings, AreDeletedWithTheirTargets) {
  ExportService tester;
  EXPECT_EQ(tester.del("v1/export/none").status, 404);
  EXPECT_EQ(tester.del("v1/export/nightly").body, (Json{{"deleted", 1}}));
  EXPECT_EQ(tester.get("v1/export").body, Json::array());
  EXPECT_EQ(tester.post("v1/export/create", kNightly).status, 200);
  EXPECT_EQ(tester.settings().at("ftpInformation"), Json::array());
}

TEST(ExportRun, IsAJobForEachActiveTarget) {
  ExportService tester;
  tester.post("v1/export/update", R"({"exportSettings":{"name":"nightly","s3Information":[
      {"name":"a","region":"r","bucket":"b"},
      {"name":"off","region":"r","bucket":"b","active":false}]}})");
  const Reply run = tester.post("v1/export", R"({"exportSettingsName":"nightly","userID":5})");
  EXPECT_EQ(run.body, Json::parse(R"({"exportInventoryJobResponses":[
      {"exportSettingsID":1,"jobID":1},{"exportSettingsID":1,"jobID":2}]})"));
  tester.clock->advance(5s);
  const Json jobs = tester.get("v1/queue?types=EXPORT&owner=5").body;
  ASSERT_EQ(jobs.size(), 2U);
  for (const Json& job : jobs) EXPECT_EQ(job.at("status"), "SUCCESS");
}

struct RunCase {
  const char* run;
  std::size_t jobs;
  const char* status;
};

TEST(ExportRun, GoesToTheTargetThatItNames) {
  const RunCase cases[] = {
      {R"({"exportSettingsName":"nightly","exportSettingsFTPName":"partner"})", 1, "SUCCESS"},
      {R"({"exportSettingsId":1,"exportSettingsFtpId":1,"development":true})", 1, "SUCCESS"},
      {R"({"exportSettingsName":"nightly","exportSettingsGcsName":"off"})", 1, "FAILED"},
  };
  for (const RunCase& each : cases) {
    ExportService tester;
    tester.post("v1/export/gcs/create", R"({"exportSettingsName":"nightly",
        "exportSettingsGcs":{"name":"off","gcsBucket":"b","active":false}})");
    const Reply run = tester.post("v1/export", each.run);
    ASSERT_EQ(run.status, 200) << each.run << run.body;
    EXPECT_EQ(run.body.at("exportInventoryJobResponses").size(), each.jobs) << each.run;
    tester.clock->advance(3s);
    EXPECT_EQ(tester.get("v1/queue/1").body.at("status"), each.status) << each.run;
  }
}

TEST(ExportRun, FailsWhenItHasNowhereToGo) {
  ServiceTester tester;
  tester.post("v1/export/create", kNightly);
  tester.post("v1/export", R"({"exportSettingsName":"nightly"})");
  tester.clock->advance(3s);
  const Json job = tester.get("v1/queue/1").body;
  EXPECT_EQ(job.at("status"), "FAILED");
  EXPECT_EQ(job.at("messages").size(), 1U);
}

TEST(ExportRun, FailsWhenItsSettingsGoBeforeItEnds) {
  ExportService tester;
  tester.post("v1/export", R"({"exportSettingsName":"nightly"})");
  tester.clock->advance(1s);
  tester.del("v1/export/nightly");
  tester.clock->advance(2s);
  EXPECT_EQ(tester.get("v1/queue/1").body.at("status"), "FAILED");
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
