#include "cli/token_command.hpp"

#include <memory>
#include <string>

#include "cli/common_options.hpp"
#include "cli/failure.hpp"
#include "kibo/inventory/job_api.hpp"
#include "kibo/inventory/logger.hpp"

namespace kibo::inventory::cli {
namespace {

/// Hears of a new token how long it is good for. Used by one thread.
class TokenLife final : public Logger {
 public:
  [[nodiscard]] bool wants(LogLevel level) const override { return level == LogLevel::info; }

  void log(const LogRecord& record) override {
    if (record.event != "token.renewed") return;
    granted_ = true;
    for (const LogField& field : record.fields) {
      if (field.name == "life_seconds") seconds_ = field.value;
    }
  }

  [[nodiscard]] bool granted() const { return granted_; }

  /// Nothing when the service did not say.
  [[nodiscard]] Cell seconds() const { return seconds_.empty() ? Cell() : Cell::bare(seconds_); }

 private:
  bool granted_ = false;
  std::string seconds_{};
};

Table tableOf(const Configuration& configuration, const TokenLife& life, bool answered) {
  return {
      .columns = {{.name = "tenant", .align = Align::right},
                  {.name = "api"},
                  {.name = "auth"},
                  {.name = "client"},
                  {.name = "token"},
                  {.name = "lifeSeconds", .align = Align::right},
                  {.name = "answered"}},
      .rows = {{configuration.settings().tenantId, configuration.apiUrl(), configuration.authUrl(),
                configuration.settings().clientId, "granted", life.seconds(), answered}}};
}

int run(const CommonOptions& options) {
  auto settings = commandSettings(options.configFile);
  if (!settings) return fail(settings.error(), kWrongUsage);
  const auto life = std::make_shared<TokenLife>();
  settings->logger = life;
  const auto configuration = Configuration::create(*std::move(settings));
  if (!configuration) return fail(configuration.error(), kWrongUsage);
  // The least that a token is needed for.
  const auto jobs = JobApi(*configuration).getJobs({.limit = 1});
  if (life->granted() && !print(tableOf(*configuration, *life, jobs.has_value()), options.output)) {
    return kFailure;
  }
  return jobs ? kSuccess : fail(jobs.error(), exitCodeOf(jobs.error(), Effect::read));
}

}  // namespace

Run declareToken(CLI::App& app) {
  const auto options = std::make_shared<CommonOptions>();
  declareCommon(app, *options);
  app.footer(
      "Gets a token and asks for one job with it. Shows nothing secret. Example: kibo-inventory "
      "token --config shop.conf");
  return [options] { return run(*options); };
}

}  // namespace kibo::inventory::cli
