#include "cli/input/stock_file.hpp"

#include <zlib.h>

#include "sync_fixture.hpp"

namespace kibo::inventory::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Rows as `location/upc=quantity`, and bad ones as `line: reason`.
struct Rows {
  std::vector<std::string> good{};
  std::vector<std::string> bad{};
};

struct StockFileRows : ::testing::Test {
  Rows read(const std::string& text, InputOptions options = {}) {
    options.file = folder.write("stock", text);
    Rows rows;
    auto file = StockFile::open(options, [&](const BadRow& bad) {
      rows.bad.push_back(std::to_string(bad.line) + ": " + bad.reason);
    });
    if (!file) {
      ADD_FAILURE() << file.error().message;
      return rows;
    }
    BulkRefreshItem row;
    while (file->next(row)) {
      last = row;
      rows.good.push_back(row.locationCode + "/" + row.item.upc.value_or("-") + "=" +
                          std::to_string(row.item.quantity.value()));
    }
    if (file->failure()) rows.bad.push_back(file->failure()->message);
    EXPECT_EQ(file->goodRows(), rows.good.size());
    return rows;
  }

  static std::string packed(const std::string& text) {
    std::string out(compressBound(static_cast<uLong>(text.size())) + 64, '\0');
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
  }

  static constexpr const char* kHeader = "location,upc,quantity\n";
  TemporaryFolder folder;
  BulkRefreshItem last{};
};

TEST_F(StockFileRows, QuotesKeepDelimitersQuotesAndLineBreaks) {
  const Rows rows = read(std::string("\xef\xbb\xbf\"location\",upc,quantity\r\n") +
                         "W1,\"a,\"\"b\"\"\",1\r\n\r\n\"W\n1\",c,\"2\"\r\nW1,d,x\r\nW1,e,3");
  EXPECT_THAT(rows.good, ElementsAre("W1/a,\"b\"=1", "W\n1/c=2", "W1/e=3"));
  EXPECT_THAT(rows.bad, ElementsAre(HasSubstr("6: quantity \"x\"")));
}

TEST_F(StockFileRows, AQuoteThatIsNotClosedCostsItsLineAlone) {
  const Rows rows = read(kHeader + std::string("W1,\"a,1\nW1,b,2\nW1,c,3\n"));
  EXPECT_THAT(rows.good, ElementsAre("W1/b=2", "W1/c=3"));
  EXPECT_THAT(rows.bad, ElementsAre("2: has a quote that is not closed"));
}

TEST_F(StockFileRows, RowsOverTheEdgeOfABlockAreWhole) {
  std::string text = kHeader;
  std::vector<std::string> expected;
  for (int i = 0; i < 60'000; ++i) {
    const std::string upc = "product-" + std::to_string(i);
    text += i % 3 == 0 ? "\"W1\",\"" + upc + "\"," : "W1," + upc + ",";
    text += std::to_string(i) + "\n";
    expected.push_back("W1/" + upc + "=" + std::to_string(i));
  }
  EXPECT_EQ(read(text).good, expected);
  EXPECT_EQ(read(packed(text)).good, expected);
}

TEST_F(StockFileRows, PackedFilesMayHaveSeveralMembers) {
  const Rows rows = read(packed(kHeader + std::string("W1,a,1\n")) + packed("W1,b,2\n"));
  EXPECT_THAT(rows.good, ElementsAre("W1/a=1", "W1/b=2"));
}

TEST_F(StockFileRows, APackedFileThatIsCutOffOrBrokenSaysSoBehindWhatIsWhole) {
  std::string text = kHeader;
  for (int i = 0; i < 100'000; ++i) text += "W1," + std::to_string(i * 7919) + ",1\n";
  std::string file = packed(text);
  const Rows cut = read(file.substr(0, file.size() - 100));
  EXPECT_LT(cut.good.size(), 100'000U);
  EXPECT_THAT(cut.bad, ElementsAre(HasSubstr("stock")));
  file[file.size() / 2] = static_cast<char>(~file[file.size() / 2]);
  EXPECT_FALSE(read(file).bad.empty());
}

TEST_F(StockFileRows, OtherFieldsAreRead) {
  const Rows rows = read(
      "LOCATIONCODE|sku|quantity|safetyStock|floor|LTD|tags|note\n"
      "W1|s-1|-5|2||3.5|Channel=Web;Condition=New|ignored\n",
      {.delimiter = '|'});
  EXPECT_THAT(rows.good, ElementsAre("W1/-=-5"));
  EXPECT_THAT(rows.bad, IsEmpty());
  EXPECT_EQ(last.item, (RefreshItem{.sku = "s-1",
                                    .quantity = -5,
                                    .safetyStock = 2,
                                    .LTD = 3.5,
                                    .tags = {{"Channel", "Web"}, {"Condition", "New"}}}));
}

TEST_F(StockFileRows, AFieldOfOneRowIsNotThatOfTheNext) {
  static_cast<void>(read("location,upc,quantity,safetyStock,tags\nW1,a,1,5,A=B\nW1,b,2,,\n"));
  EXPECT_EQ(last.item, (RefreshItem{.upc = "b", .quantity = 2}));
}

TEST_F(StockFileRows, SeveralNamesAndBrokenTagsAreBad) {
  const Rows rows =
      read("location,upc,sku,quantity,tags\nW1,a,b,1,\nW1,a,,1,Web\nW1,a,,1,A=B;A=C\n");
  EXPECT_THAT(rows.good, IsEmpty());
  EXPECT_THAT(rows.bad, ElementsAre(HasSubstr("2: has several names"), HasSubstr("3: tags"),
                                    HasSubstr("4: tags have the category A twice")));
}

TEST_F(StockFileRows, JsonLinesAreStrict) {
  const Rows rows = read(R"({"location":"W1","upc":"a","quantity":1,"tags":{"A":"B"}}
{"location":"W1","upc":"b","quantity":"2"}
{"location":"W1","upc":"c","quantity":2.5}
{"location":"W1","upc":"d","quantity":1,"quantity":2}
{"location":"W1","upc":"e","quantity":1,"colour":"red"}
[1]
not JSON

{"location":"W1","upc":"f","quantity":7})",
                         {.format = InputFormat::jsonLines});
  EXPECT_EQ(rows.good.front(), "W1/a=1");
  EXPECT_EQ(rows.good.back(), "W1/f=7");
  EXPECT_EQ(rows.good.size() + rows.bad.size(), 8U);
  const auto badLine = [&](const std::string& line) {
    return std::ranges::any_of(rows.bad,
                               [&](const std::string& bad) { return bad.starts_with(line); });
  };
  for (const char* line : {"3: ", "4: ", "5: ", "6: ", "7: "}) EXPECT_TRUE(badLine(line)) << line;
}

}  // namespace
}  // namespace kibo::inventory::cli
