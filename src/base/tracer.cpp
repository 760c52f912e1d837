#include "kibo/inventory/tracer.hpp"

namespace kibo::inventory {

Span::~Span() = default;

Tracer::~Tracer() = default;

}  // namespace kibo::inventory
