#include <vector>

#include "json/check.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/inventory_views.hpp"
#include "target.hpp"
#include "unit/json/dom_verdict.hpp"
#include "unit/json/streamed.hpp"

namespace kibo::inventory::testing {
namespace {

void judgedLikeAnotherParser(const std::string& text) {
  const auto checked = detail::checkJson(text);
  if (!checked && refusedByRule(checked.error().message)) return;
  const Verdict other = domVerdict(text);
  require(other == Verdict::unknown || checked.has_value() == (other == Verdict::valid),
          "what is JSON is what another parser takes for it");
}

void readAlikeInEveryWay(const std::string& text, std::size_t pieceSize) {
  const auto whole = readWhole<InventoryResponse>(text);
  const auto stream = streamed<InventoryResponse>(text, [pieceSize] { return pieceSize; });
  require(agree(stream, whole), "a stream comes to what reading the whole does");

  InventoryViews views;
  const auto viewed = views.read(text);
  require((viewed ? "none" : viewed.error().message) == whole.problem,
          "views are refused as owned rows are");
  require(!viewed || views.size() == whole.rows.size(), "there are as many views as rows");
}

}  // namespace
}  // namespace kibo::inventory::testing

// The size of the pieces of a stream, then the JSON.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kibo::inventory::testing;
  Input input(data, size);
  const std::size_t pieceSize = 1 + input.number() % 512;
  const std::string text = input.rest();
  judgedLikeAnotherParser(text);
  readAlikeInEveryWay(text, pieceSize);
  return 0;
}
