#include "kibo/inventory/models/export_settings.hpp"

#include <gtest/gtest.h>

#include "kibo/inventory/models/export_responses.hpp"
#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

TEST(ExportSettings, WordsAreThoseOfTheService) {
  const ExportSettings settings{.fileFormat = ExportFileFormat::csv,
                                .exportType = ExportType::aggregate,
                                .floor = ExportFloor::max,
                                .ltd = ExportLtd::min,
                                .productMapping = ProductCodeSwap::skuWithUpc,
                                .safetyStock = ExportSafetyStock::sum};
  EXPECT_EQ(toJson(settings),
            R"({"fileFormat":"CSV","exportType":"AGGREGATE","floor":"FLOOR_MAX","ltd":"LTD_MIN",)"
            R"("productMapping":"SWAP_SKU_WITH_UPC","safetyStock":"SAFETY_STOCK_SUM"})");
  EXPECT_EQ(Open<ExportFloor>("FLOOR_AVG").value(), ExportFloor::avg);
  EXPECT_EQ(Open<ExportLtd>("LTD_SUM").value(), ExportLtd::sum);
  EXPECT_EQ(Open<ProductCodeSwap>("SWAP_PART_NUMBER_WITH_UPC").value(),
            ProductCodeSwap::partNumberWithUpc);
}

TEST(ExportSettings, OnlyWhatIsSetIsSent) {
  // An empty list of FTP targets would be an order to remove those that are there.
  EXPECT_EQ(toJson(ExportSettings{.name = "n", .zipFiles = true}),
            R"({"name":"n","zipFiles":true})");
}

TEST(ExportSettings, SecretsAreSentButNeverPrinted) {
  const ExportSettings settings{
      .ftpInformation = {{.name = "f", .ftpPassword = Secret("hidden-1")}},
      .s3Information = {{.s3Key = Secret("hidden-2"), .secret = Secret("hidden-3")}}};
  const std::string json = toJson(settings);
  const std::string printed = print(settings);
  for (const char* hidden : {"hidden-1", "hidden-2", "hidden-3"}) {
    EXPECT_NE(json.find(hidden), std::string::npos);
    EXPECT_EQ(printed.find(hidden), std::string::npos);
  }
}

TEST(ExportInventoryJobResponse, ReadsAnIdInQuotes) {
  for (const char* json : {R"({"jobID":12})", R"({"jobID":"12"})"}) {
    EXPECT_EQ(fromJson<ExportInventoryJobResponse>(json)->jobID, 12) << json;
  }
  const auto wrong = fromJson<ExportInventoryJobResponse>(R"({"jobID":"twelve"})");
  ASSERT_FALSE(wrong);
  EXPECT_NE(wrong.error().message.find("jobID"), std::string::npos);
}

}  // namespace
}  // namespace kibo::inventory
