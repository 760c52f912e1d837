"""What is measured and what it must reach. A work is a group of programs that take turns; a row
compares two ways of a work, or holds one against a limit."""

import dataclasses

import programs


@dataclasses.dataclass(frozen=True)
class Row:
    work: str
    ours: str
    theirs: str = ""        # a way; none: our figure itself is held against the limit
    name: str = ""          # of the other way, for people
    measure: str = "cost"   # see MEASURES in report.py
    limit: float | None = None  # none: only reported
    unit: str = "calls"     # what is counted in a second
    each: int = 1           # how many of them one work has


def read(place):
    return [programs.json_works(place, "read"), programs.node_json(place, "read")]


def write(place):
    return [programs.json_works(place, "write"), programs.node_json(place, "write")]


def stream(place):
    return [programs.streamed(place)]


def call(place):
    return [programs.calls(place, "http", "library"),
            programs.calls(place, "http", "bare"),
            programs.calls(place, "https", "library", site="https"),
            programs.calls(place, "https", "bare", site="https"),
            programs.calls(place, "http2", "library-http2", site="http2"),
            programs.vendor(place, "https")]


def threads(place):
    each = [programs.calls(place, f"{count} threads", way, count=25600, threads=count)
            for count in (1, 8, 64) for way in ("library", "bare")]
    return [*each,
            programs.calls(place, "64 threads, TLS", "library", site="https", count=25600,
                           threads=64),
            programs.vendor(place, "64 threads, TLS", count=3000, warm_up=640, in_flight=64)]


def fresh(place):
    return [programs.calls(place, "fresh", "library", work="adjust", site="https", count=200),
            programs.calls(place, "fresh", "bare", work="adjust", site="https", count=200),
            programs.calls(place, "new", "library", work="adjust",
                           site="https without resumption", count=100),
            programs.calls(place, "new", "bare", work="adjust",
                           site="https without resumption", count=100)]


def whole(place):
    large, small = "https 12,000 rows", "https 100 rows"
    return [programs.calls(place, "12,000", "library", site=large, count=20),
            programs.calls(place, "12,000", "bare", site=large, count=20),
            programs.calls(place, "12,000 views", "library", work="query-views", site=large,
                           count=20),
            programs.vendor(place, "12,000", site=large, count=12, warm_up=6),
            programs.calls(place, "100", "library", site=small, count=600),
            programs.calls(place, "100", "bare", site=small, count=600),
            programs.vendor(place, "100", site=small, count=500, warm_up=150),
            programs.calls(place, "refresh", "library", work="refresh", site="https", count=40),
            programs.vendor(place, "refresh", work="refresh", count=40, warm_up=20)]


def once(place):
    ways = ("empty", "library", "library, one authority", "vendor")
    return [programs.once(place, way) for way in ways]


def sync(place):
    return [*(programs.sync(place, "sync", way, 1_000_000) for way in ("library", "bare", "vendor")),
            programs.sync(place, "large sync", "library", 5_000_000)]


def headers(place):
    return [programs.compiled(place)]


BY_HAND, DOM, SAX = "simdjson on-demand by hand", "nlohmann's DOM and conversion", "nlohmann's SAX"
BARE, OWN_HANDLES, VENDOR = "bare libcurl handle", "a bare handle each", "the vendor's SDK"
NODE = "Node, buffer to objects"
ROWS = {"unit": "rows", "each": 12000}
ITEMS = {"unit": "items", "each": 12000}
STREAM = {"unit": "rows"}

READ, VIEWS = "read 12,000 rows", "read 12,000 rows as views"
WRITE, GZIP = "write 12,000 items", "gzip, level 1, of that body"
HTTP, HTTPS = "warm call, 1 KB answer, HTTP", "warm call, 1 KB answer, TLS"
FRESH = "adjust, fresh TLS connection, session resumed"
NEW = "adjust, new TLS connection, verified"
ONCE = "one-shot process, TLS, with token"
HEADERS = "g++ -O2 of <kibo/inventory.hpp> and one call"

SYNC = "`sync` of 1,000,000 rows at 26 locations, TLS"
SYNC_ROWS = {"unit": "rows", "each": 1_000_000}

WORKS = {
    "read": (read, [
        Row(READ, "read/library", "read/simdjson by hand", BY_HAND, "cost", 1.25, **ROWS),
        Row(READ, "read/library", "read/nlohmann DOM", DOM, "speed", 10, **ROWS),
        Row(READ, "read/library", "read/nlohmann SAX", SAX, "speed", **ROWS),
        Row(READ, "read/library", "read/node", NODE, "speed", 3, **ROWS),
        Row(VIEWS, "read/views", "read/simdjson tape", "simdjson's tape alone", "cost", 1.5,
            **ROWS),
    ]),
    "stream": (stream, [
        Row("streamed answer of 1,000,000 rows", "stream/library", measure="grown", limit=16,
            **STREAM),
    ]),
    "write": (write, [
        Row(WRITE, "write/library", "write/by hand", "append writer by hand", "cost", 1.3, **ITEMS),
        Row(WRITE, "write/library", "write/nlohmann DOM", "nlohmann's DOM and dump", "speed",
            **ITEMS),
        Row(WRITE, "write/library", "write/node", "Node, objects to buffer", "speed", 5, **ITEMS),
        Row(GZIP, "write/gzip", measure="time", **ITEMS),
    ]),
    "call": (call, [
        Row(HTTP, "http/library", "http/bare", BARE, "cost", 1.2),
        Row(HTTP, "http/library", measure="allocations", limit=12),
        Row(HTTPS, "https/library", "https/bare", BARE, "cost", 1.15),
        Row(HTTPS, "https/library", "https/vendor", VENDOR, "speed", 3),
        Row("the same, HTTP/2", "http2/library-http2", "https/library", "HTTP/1.1", "cost"),
    ]),
    "threads": (threads, [
        Row("1 thread, HTTP", "1 threads/library", "1 threads/bare", OWN_HANDLES, "rate"),
        Row("8 threads, HTTP", "8 threads/library", "8 threads/bare", OWN_HANDLES, "rate"),
        Row("64 threads, HTTP", "64 threads/library", "64 threads/bare", OWN_HANDLES, "rate", 0.9),
        Row("64 threads, TLS", "64 threads, TLS/library", "64 threads, TLS/vendor",
            "the vendor's SDK, 64 promises", "speed", 4),
    ]),
    "fresh": (fresh, [
        Row(FRESH, "fresh/library", "fresh/bare", BARE, "cost", 1.2),
        Row(NEW, "new/library", "new/bare", BARE, "cost"),
        Row(NEW, "new/library", measure="time", limit=3e-3),
    ]),
    "whole": (whole, [
        Row("query, 12,000 rows, TLS", "12,000/library", "12,000/vendor", VENDOR, "speed", 3),
        Row("query, 12,000 rows, TLS", "12,000/library", "12,000/vendor", VENDOR, "memory", 0.25),
        Row("query, 12,000 rows, TLS", "12,000/library", "12,000/bare", "receive only", "cost"),
        Row("the same, as views", "12,000 views/library", "12,000/bare", "receive only", "cost"),
        Row("query, 100 rows, TLS", "100/library", "100/vendor", VENDOR, "speed", 4),
        Row("query, 100 rows, TLS", "100/library", "100/bare", "receive only", "cost"),
        Row("refresh, 12,000 items, TLS", "refresh/library", "refresh/vendor", VENDOR, "speed"),
    ]),
    "once": (once, [
        Row(ONCE, "once/library", "once/empty", "an empty program", "more", 20e-3),
        Row(ONCE, "once/library", "once/vendor", VENDOR, "speed", 8),
        Row("the same, one authority trusted", "once/library, one authority", "once/empty",
            "an empty program", "more"),
    ]),
    "sync": (sync, [
        Row(SYNC, "sync/library", "sync/bare", "a loop by hand, bare libcurl", "cost", 2,
            **SYNC_ROWS),
        Row(SYNC, "sync/library", "sync/vendor", VENDOR, "speed", 8, **SYNC_ROWS),
        Row(SYNC, "sync/library", measure="peak", limit=64, **SYNC_ROWS),
        Row("the same of 5,000,000 rows", "large sync/library", "sync/library",
            "1,000,000 rows", "memory", 1.1),
    ]),
    "headers": (headers, [
        Row(HEADERS, "headers/library", measure="time", limit=1.5),
        Row(HEADERS, "headers/library", measure="foreign", limit=0),
    ]),
}
