// Sets any number of counts, read from standard input as lines of LOCATION,UPC,QUANTITY, and says
// what is left to do: bulk_refresh -. Without an argument it sets three.
#include <cstdint>
#include <exception>
#include <iostream>
#include <kibo/inventory/bulk.hpp>
#include <sstream>
#include <stdexcept>
#include <string>

#include "connection.hpp"
#include "whole_number.hpp"

using namespace kibo::inventory;

namespace {

constexpr const char* kThree = "WRH01,TENT-2P,70\nWRH01,LAMP-01,12\nSTR01,LAMP-01,3\n";

/// Fills the item from the next line; false at the end.
bool readItem(std::istream& lines, BulkRefreshItem& item) {
  std::string line;
  if (!std::getline(lines, line)) return false;
  const auto first = line.find(',');
  const auto second = line.find(',', first + 1);
  if (second == std::string::npos) throw std::runtime_error("not LOCATION,UPC,QUANTITY: " + line);
  item.locationCode = line.substr(0, first);
  item.item.upc = line.substr(first + 1, second - first - 1);
  item.item.quantity = wholeNumber(line.substr(second + 1).c_str());
  return true;
}

}  // namespace

int main(int argc, char**) try {
  std::istringstream three(kThree);
  std::istream& lines = argc > 1 ? std::cin : three;
  const Connection connection;
  const BulkReport report = BulkApi(connection.configuration()).refresh([&](BulkRefreshItem& item) {
    return readItem(lines, item);
  });
  std::cout << report.itemsDone << " of " << report.itemsRead << " items set, in "
            << report.requests << " requests\n";
  for (const BulkChunk& chunk : report.remaining()) {
    std::cerr << chunk.locationCode << ": " << chunk.items << " items " << toString(chunk.state)
              << (chunk.error ? ", " + chunk.error->describe() : "") << '\n';
  }
  if (report.error) std::cerr << report.error->describe() << '\n';
  return report.complete() ? 0 : 1;
} catch (const std::exception& error) {  // a wrong argument or setting
  std::cerr << error.what() << '\n';
  return 1;
}
