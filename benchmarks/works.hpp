#pragma once

#include "report.hpp"

/// The works that are measured. Each checks first that all contenders come to the same end, and
/// throws when they do not.
namespace kibo::inventory::benchmarks {

/// One warm call after another: a query with an answer of 1 KB over a kept-alive connection, beside
/// a bare libcurl handle that sends and receives the same bytes.
void callWork(Report& report, std::size_t rounds);

/// An answer of 12,000 rows into typed rows.
void readWork(Report& report, std::size_t rounds);

/// A refresh of 12,000 items as JSON.
void writeWork(Report& report, std::size_t rounds);

}  // namespace kibo::inventory::benchmarks
