// What ./scripts/demo runs: an emulator of the service in this process, and a client that asks it
// for stock over HTTP, changes the stock, waits for the jobs and checks what became of it.
//
//   demo [DATA.jsonl]    inventory records, one JSON object a line; without it the sample is used
//
// Ends with 1 when a figure is not what the changes must have made of it.
#include <algorithm>
#include <chrono>
#include <iomanip>
#include <iostream>
#include <kibo/inventory.hpp>
#include <kibo/inventory/testing/emulator.hpp>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

using namespace kibo::inventory;
using namespace std::chrono_literals;

namespace {

using Products = std::vector<std::string>;
using Figure = std::int64_t;

constexpr std::size_t kProducts = 3;
constexpr std::size_t kLocationsShown = 4;

/// One change to make, and what is known of it as the demo goes on.
struct Change {
  enum class Kind { adjust, refresh } kind{};
  Figure amount{};  ///< To add, or to set.
  std::string location{};
  std::string product{};
  Figure before{};
  Figure jobID{};
  std::string states{};  ///< As they were seen, in order.

  [[nodiscard]] Figure expected() const { return kind == Kind::adjust ? before + amount : amount; }
  [[nodiscard]] std::string text() const {
    if (kind == Kind::refresh) return "= " + std::to_string(amount);
    return amount < 0 ? "- " + std::to_string(-amount) : "+ " + std::to_string(amount);
  }
};

/// The first products that the data name.
Products firstProducts(const InventoryApi& inventory) {
  Products products;
  const auto rows = inventory.getInventory({.type = InventoryRequestType::any, .limit = 1'000});
  for (const InventoryResponse& row : rows.value()) {
    if (products.size() == kProducts) break;
    if (row.upc && std::ranges::find(products, *row.upc) == products.end()) {
      products.push_back(*row.upc);
    }
  }
  if (products.empty()) throw std::runtime_error("the data name no product by upc");
  return products;
}

void load(testing::Emulator& emulator, const char* file) {
  const auto count = file == nullptr ? emulator.loadSample() : emulator.loadFile(file).value();
  std::cout << "An emulator serves " << count << " records of "
            << (file == nullptr ? "the sample" : file) << " at " << emulator.url() << ".\n";
}

/// The stock of the products at every location that knows them, also where there is none.
InventoryRows ask(const InventoryApi& inventory, const Products& products) {
  InventoryRequest request{
      .type = InventoryRequestType::any, .limit = 10'000, .includeNegativeInventory = true};
  for (const std::string& product : products) request.items.push_back({.upc = product});
  return inventory.postQueryInventory(request).value();
}

Figure onHand(const InventoryResponse* row) { return row == nullptr ? 0 : row->onHand.value_or(0); }

/// Adjusts of the first product, refreshes of the others, each of another record of the data.
std::vector<Change> plan(const InventoryRows& stock, const Products& products) {
  struct Row {
    Change::Kind kind;
    Figure amount;
    std::size_t product;
    std::size_t location;
  };
  constexpr Row rows[] = {{Change::Kind::adjust, 25, 0, 0},
                          {Change::Kind::adjust, -3, 0, 1},
                          {Change::Kind::refresh, 40, 1, 0},
                          {Change::Kind::refresh, 12, 2, 2}};
  std::vector<Change> changes;
  for (const Row& row : rows) {
    if (row.product >= products.size()) continue;
    const auto records = stock.at(products[row.product]);
    if (row.location >= records.size()) continue;
    changes.push_back({.kind = row.kind,
                       .amount = row.amount,
                       .location = records[row.location]->locationCode.value_or(""),
                       .product = products[row.product],
                       .before = onHand(records[row.location])});
  }
  return changes;
}

/// Hands a change to the service, which queues it as a job.
Figure request(const InventoryApi& inventory, const Change& change) {
  const auto answer =
      change.kind == Change::Kind::adjust
          ? inventory.adjust({.locationCode = change.location,
                              .items = {{.upc = change.product, .quantity = change.amount}}})
          : inventory.refresh({.locationCode = change.location,
                               .items = {{.upc = change.product, .quantity = change.amount}}});
  return answer.value().jobID;
}

/// Waits for the jobs and notes their states. Throws the error of the first that failed.
void waitFor(const JobApi& jobs, std::vector<Change>& changes) {
  std::map<Figure, std::string> states;
  std::vector<Figure> jobIDs;
  for (const Change& change : changes) jobIDs.push_back(change.jobID);
  const auto note = [&states](const JobQueueResponse& job) {
    std::string& seen = states[job.jobID.value_or(0)];
    seen.append(seen.empty() ? "" : ", ").append(job.status.word());
  };
  const WaitOptions often{.timeout = 1min, .interval = 5ms, .maxInterval = 5ms, .onProgress = note};
  for (const JobOutcome& outcome : jobs.waitAll(jobIDs, often)) (void)outcome.result.value();
  for (Change& change : changes) change.states = states[change.jobID];
}

void cell(const std::string& text, int width) {
  std::cout << std::left << std::setw(width) << text;
}
void cell(Figure figure, int width) { std::cout << std::right << std::setw(width) << figure; }

void printStock(const InventoryRows& stock, const Products& products) {
  std::cout << "\nStock\n  product         location     on hand   available\n";
  for (const std::string& product : products) {
    const auto records = stock.at(product);
    for (std::size_t i = 0; i < std::min(records.size(), kLocationsShown); ++i) {
      cell("  " + product, 18);
      cell(records[i]->locationCode.value_or(""), 10);
      cell(onHand(records[i]), 10);
      cell(records[i]->available.value_or(0), 12);
      std::cout << '\n';
    }
    if (records.size() > kLocationsShown) {
      std::cout << "  " << product << " is known at " << records.size() << " locations in all.\n";
    }
  }
}

/// Whether every figure is what the change must have made of it.
bool printChanges(const std::vector<Change>& changes, const InventoryRows& stock) {
  bool right = !changes.empty();
  std::cout << "\nChanges of what is on hand\n"
               "  product         location      before    change     after     job  states\n";
  for (const Change& change : changes) {
    const Figure after = onHand(stock.find(change.location, change.product));
    cell("  " + change.product, 18);
    cell(change.location, 10);
    cell(change.before, 10);
    cell("      " + change.text(), 14);
    cell(after, 6);
    cell(change.jobID, 8);
    std::cout << "  " << change.states;
    if (after != change.expected()) std::cout << "  WRONG: not " << change.expected();
    right = right && after == change.expected();
    std::cout << '\n';
  }
  return right;
}

}  // namespace

int main(int argc, char** argv) try {
  testing::Emulator emulator;
  load(emulator, argc > 1 ? argv[1] : nullptr);
  const Configuration configuration(emulator.settings());
  const InventoryApi inventory(configuration);

  const Products products = firstProducts(inventory);
  const InventoryRows before = ask(inventory, products);
  printStock(before, products);

  std::vector<Change> changes = plan(before, products);
  for (Change& change : changes) change.jobID = request(inventory, change);
  waitFor(JobApi(configuration), changes);

  const bool right = printChanges(changes, ask(inventory, products));
  const auto counts = emulator.counts();
  std::cout << "\nThe emulator had " << counts.requests << " requests, of which "
            << counts.tokenRequests << " for a token, and took " << counts.adjustsAccepted
            << " adjusts and " << counts.refreshesAccepted << " refreshes.\n"
            << (right ? "All figures are right.\n" : "A figure is wrong.\n");
  return right ? 0 : 1;
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return 1;
}
