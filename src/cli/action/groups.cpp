#include "cli/action/groups.hpp"

#include <array>
#include <string_view>

namespace kibo::inventory::cli {
namespace {

using Words = std::string_view;

constexpr std::array kExportColumns{Words("name"), Words("exportType"), Words("fileFormat"),
                                    Words("cronExpression")};
constexpr std::array kExportName{
    Parameter{"NAME", "exportSettingsName", Place::query, "Of the export settings"}};
constexpr std::array kExportInBody{
    Parameter{"NAME", "name", Place::bodyText, "Of the export settings"}};
constexpr std::array kExportRun{
    Parameter{"NAME", "exportSettingsName", Place::bodyText, "Of the export settings"},
    Parameter{"--ftp", "exportSettingsFTPName", Place::bodyText, "Only to this FTP target"},
    Parameter{"--s3", "exportSettingsS3Name", Place::bodyText, "Only to this S3 target"},
    Parameter{"--gcs", "exportSettingsGcsName", Place::bodyText, "Only to this GCS target"}};
constexpr std::array kExportInPath{
    Parameter{"NAME", "exportSettingsName", Place::path, "Of the export settings"}};

constexpr std::array kExports{
    Action{.name = "list",
           .summary = "List the export settings",
           .operation = "getExportSettings",
           .columns = kExportColumns,
           .answerMember = "exportSettings"},
    Action{.name = "show",
           .summary = "Show export settings, passwords masked",
           .operation = "getExportSettings",
           .example = "nightly",
           .parameters = kExportName,
           .answerMember = "exportSettings"},
    Action{.name = "create",
           .summary = "Make export settings, with the targets that they hold",
           .operation = "createExportSettings",
           .example = "nightly.json",
           .takesBody = true,
           .bodyMember = "exportSettings"},
    Action{.name = "update",
           .summary = "Change export settings",
           .operation = "updateExportSettings",
           .example = "nightly nightly.json",
           .parameters = kExportInBody,
           .takesBody = true,
           .bodyMember = "exportSettings"},
    Action{.name = "run",
           .summary = "Run an export now; the jobs do the work",
           .operation = "runExport",
           .example = "nightly",
           .parameters = kExportRun},
    Action{.name = "delete",
           .summary = "Delete export settings with all their targets",
           .operation = "deleteExportSettings",
           .example = "nightly --yes",
           .parameters = kExportInPath},
};

constexpr std::array kFetchColumns{
    Words("fetchFileConfigID"), Words("lockName"), Words("active"),
    Words("ftpServer"),         Words("bucket"),   Words("gcsBucket")};
constexpr std::array kFetchElement{
    Parameter{"ID", "fetchFileConfigID", Place::element, "Of the configuration"}};
constexpr std::array kFetchInBody{
    Parameter{"ID", "fetchFileConfigID", Place::bodyNumber, "Of the configuration"}};
constexpr std::array kFetchInPath{
    Parameter{"ID", "fetchFileConfigID", Place::path, "Of the configuration"}};

constexpr std::array kFetches{
    Action{.name = "list",
           .summary = "List the configurations",
           .operation = "getFetchConfig",
           .columns = kFetchColumns},
    Action{.name = "show",
           .summary = "Show a configuration, passwords masked",
           .operation = "getFetchConfig",
           .example = "1",
           .parameters = kFetchElement},
    Action{.name = "create",
           .summary = "Make a configuration",
           .operation = "saveFetchConfig",
           .example = "stores.json",
           .takesBody = true},
    Action{.name = "update",
           .summary = "Change a configuration",
           .operation = "saveFetchConfig",
           .example = "1 stores.json",
           .parameters = kFetchInBody,
           .takesBody = true},
    Action{.name = "test",
           .summary = "Connect as a configuration says, and list the files there",
           .operation = "testConnection",
           .example = "1",
           .parameters = kFetchInPath},
    Action{.name = "delete",
           .summary = "Delete a configuration",
           .operation = "deleteFetchConfig",
           .example = "1 --yes",
           .parameters = kFetchInPath},
};

constexpr std::array kTagColumns{Words("name"), Words("tagCategoryID"), Words("created"),
                                 Words("tags")};
constexpr std::array kTagInPath{
    Parameter{"CATEGORY", "tagCategoryName", Place::path, "Its name, e.g. Channel"}};

constexpr std::array kTagActions{
    Action{.name = "list",
           .summary = "List the categories with their values",
           .operation = "getTagCategoryAll",
           .columns = kTagColumns},
    Action{.name = "show",
           .summary = "Show a category",
           .operation = "getTagCategory",
           .example = "Channel",
           .parameters = kTagInPath},
    Action{.name = "delete",
           .summary = "Delete a category and its values",
           .operation = "deleteTagCategory",
           .example = "Channel --yes",
           .parameters = kTagInPath},
};

constexpr std::array kLocationColumns{Words("locationCode"), Words("locationName"),
                                      Words("active"),       Words("directShip"),
                                      Words("pickup"),       Words("countryCode")};
constexpr std::array kGroupColumns{Words("locationGroupCode"), Words("locationGroupID"),
                                   Words("locationCodes")};
constexpr std::array kLocationInPath{
    Parameter{"CODE", "locationCode", Place::path, "Of the location"}};

constexpr std::array kLocationActions{
    Action{.name = "list",
           .summary = "List all locations",
           .operation = "getLocations1",
           .columns = kLocationColumns},
    Action{.name = "show",
           .summary = "Show a location",
           .operation = "getLocations",
           .example = "WRH01",
           .parameters = kLocationInPath},
    Action{.name = "groups",
           .summary = "List the groups of locations",
           .operation = "getLocationGroups",
           .columns = kGroupColumns},
};

}  // namespace

Run declareExport(CLI::App& app) { return declareActions(app, kExports); }
Run declareFetch(CLI::App& app) { return declareActions(app, kFetches); }
Run declareTags(CLI::App& app) { return declareActions(app, kTagActions); }
Run declareLocations(CLI::App& app) { return declareActions(app, kLocationActions); }

}  // namespace kibo::inventory::cli
