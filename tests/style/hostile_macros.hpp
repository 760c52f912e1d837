#pragma once

// Macros that well-known system headers define, and that a user may have before including ours. The
// standard headers come first: they are the user's own affair.
#include <algorithm>
#include <chrono>
#include <compare>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define small char
#define near
#define far
#define interface struct
#define DELETE 0x00010000L
#define ERROR 0
#define IN
#define OUT
#define OPTIONAL
#define TRUE 1
#define FALSE 0
#define Bool int
#define None 0L
#define Status int
#define Success 0
#define major(device) ((device) >> 8)
#define minor(device) ((device)&0xff)
#define unix 1
#define linux 1
#define check(x) (x)
#define GetObject GetObjectA
#define GetMessage GetMessageA
#define SendMessage SendMessageA
