#pragma once

// The rows, for the layers above: models and json share them, so they are kept with the models.
#include "models/record.hpp"
