#include "cli/output/output_option.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace kibo::inventory::cli {
namespace {

/// By the number of the enumerator.
constexpr std::array kFormats{"table", "json", "csv"};

}  // namespace

void declareOutput(CLI::App& app, OutputFormat& into) {
  app.add_option_function<std::string>(
         "--output",
         [&into](const std::string& name) {
           into = static_cast<OutputFormat>(std::ranges::find(kFormats, name) - kFormats.begin());
         },
         "How the answer is written")
      ->type_name("FORMAT")
      ->check(CLI::IsMember(std::vector<std::string>(kFormats.begin(), kFormats.end())))
      ->default_str(kFormats.at(static_cast<std::size_t>(into)));
}

}  // namespace kibo::inventory::cli
