"""Which program does a work in which way: tables of commands, each with what it needs."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile

import contenders
import local_servers
import trust

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent


class Place:
    """What the programs need: their folder, the bodies, the servers, the vendor's SDK."""

    def __init__(self, build):
        self.build = build
        self.scratch = tempfile.TemporaryDirectory(prefix="kibo-benchmarks-")
        self.folder = pathlib.Path(self.scratch.name)
        contenders.run([build / "make_data", self.folder])
        self.notes = []
        self.node = shutil.which("node")
        if not self.node:
            self.notes.append("Node is not present")
        self.vendor = self.vendor_sdk()
        self.stream = local_servers.OwnServer(build / "server", self.folder / "answer-100.json",
                                              STREAMED_ROWS)
        self.nginx = self.plain = None
        self.bundle = ""
        if local_servers.Nginx.present():
            trust.make_certificates(self.folder)
            self.bundle = trust.trust(self.folder)
            self.nginx = local_servers.Nginx(self.folder)
        else:
            self.notes.append("nginx is not present: the project's own server took the calls over "
                              "HTTP, and nothing was measured over TLS")
            self.plain = local_servers.OwnServer(build / "server", self.folder / "answer-2.json")

    def vendor_sdk(self):
        """The folder where npm has put the vendor's SDK, in the version that the tests use."""
        folder = self.build / "vendor_sdk"
        folder.mkdir(exist_ok=True)
        shutil.copy(ROOT / "tests" / "vendor_sdk" / "package.json", folder)
        npm = shutil.which("npm")
        install = [npm, "install", "--no-audit", "--no-fund", "--no-package-lock",
                   "--ignore-scripts"]
        if npm and self.node and subprocess.run(install, cwd=folder, capture_output=True,
                                                check=False).returncode == 0:
            return folder
        self.notes.append("the vendor's SDK is not present")
        return None

    def url(self, site):
        if self.nginx:
            return self.nginx.url(site)
        if site == "http":
            return self.plain.url
        raise contenders.Missing(site)

    def close(self):
        for server in (self.stream, self.nginx, self.plain):
            if server:
                server.stop()
        self.scratch.cleanup()


STREAMED_ROWS = 1_000_000
LOCATIONS = 26  # of a file of stock

# A user's program, compiled as users compile.
USER = """\
#include <kibo/inventory.hpp>
int main() {
  const kibo::inventory::Configuration configuration({.tenantId = 1, .clientId = "id"});
  const kibo::inventory::InventoryApi inventory(configuration);
  const auto rows = inventory.postQueryInventory({.items = {{.upc = "CampStove_001"}}});
  return rows ? 0 : 1;
}
"""

FOREIGN_HEADERS = ("curl/", "simdjson", "nlohmann", "openssl/", "httplib")


def json_works(place, work):
    """Reading and writing in memory: Google Benchmark shuffles the ways."""
    def program(rounds):
        text, _ = contenders.run([
            place.build / "json_works", place.folder, f"--benchmark_filter=^{work}/",
            "--benchmark_min_time=0.15", "--benchmark_enable_random_interleaving=true"])
        for line in map(json.loads, text.splitlines()):
            if "way" in line:
                rounds.take(line["way"], line)
            else:
                rounds.facts.update(line)
    return program


def node_json(place, work):
    def program(rounds):
        if not place.node:
            raise contenders.Missing("node")
        for line in contenders.figures_of([place.node, HERE / "node_json.mjs", place.folder]):
            if line["way"].startswith(work):
                rounds.take(line["way"], line)
    return program


def streamed(place):
    def program(rounds):
        figures = contenders.figures_of([place.build / "stream_work", place.stream.url])
        if not figures["check"].startswith(f"{STREAMED_ROWS} rows, "):
            raise RuntimeError(f"rows are missing: {figures['check']}")
        rounds.take("stream/library", figures)
    return program


def calls(place, scene, way, work="query", site="http", count=2000, threads=1):
    """`count` calls of call_works; the way is the scene's name and that of the way."""
    def program(rounds):
        rounds.take(f"{scene}/{way}", contenders.figures_of(
            [place.build / "call_works", way, work, place.url(site), place.bundle, str(count),
             str(threads)]))
    return program


def vendor_command(place, work, site, *numbers):
    if not place.vendor:
        raise contenders.Missing("vendor")
    host = place.url(site).removeprefix("https://")
    command = [place.node, HERE / "vendor_calls.mjs", work, host, *map(str, numbers)]
    authority = {"NODE_EXTRA_CA_CERTS": str(place.folder / "ca.pem")}
    return command, {"cwd": place.vendor, "environment": authority}


def vendor(place, scene, work="query", site="https", count=1500, warm_up=500, in_flight=1):
    def program(rounds):
        command, where = vendor_command(place, work, site, count, warm_up, in_flight)
        rounds.take(f"{scene}/vendor", contenders.figures_of(command, **where))
    return program


def stock_file(place, rows):
    """A CSV with so many rows, the locations in turn."""
    file = place.folder / f"stock-{rows}.csv"
    if not file.exists():
        with file.open("w", encoding="utf-8") as out:
            out.write("locationCode,upc,quantity\n")
            out.writelines(f"WRH{row % LOCATIONS:02},{100000000000 + row // LOCATIONS},"
                           f"{row * 7919 % 500}\n" for row in range(rows))
    return file


def sync(place, scene, way, rows):
    """A file's way to the service, the whole process."""
    def program(rounds):
        url, where, file = place.url("https"), {}, stock_file(place, rows)
        if way == "bare":
            command = [place.build / "sync_bare", file, url, place.bundle]
        elif way == "vendor":
            command, where = vendor_command(place, "sync", "https")
            command[1:] = [HERE / "vendor_sync.mjs", file, url.removeprefix("https://")]
        elif place.bundle:
            raise contenders.Missing("mounts of our own, for the tool to trust the server")
        else:
            command = [place.build.parent / "src" / "kibo-inventory", "sync", file, "--quiet"]
            where = {"environment": {"KIBO_TENANT": "26507", "KIBO_CLIENT_ID": "benchmark",
                                     "KIBO_SHARED_SECRET": "of a benchmark",
                                     "KIBO_API_HOST": url, "KIBO_AUTH_HOST": url}}
        rounds.take(f"{scene}/{way}", contenders.process_with_peak(command, **where))
    return program


def once(place, way):
    """Whole processes, the token included."""
    def program(rounds):
        where = {}
        if way == "empty":
            command = [place.build / "empty"]
        elif way == "vendor":
            command, where = vendor_command(place, "query", "https", 1, 0, 1)
        else:
            bundle = place.bundle if way == "library" else place.folder / "ca.pem"
            command = [place.build / "one_shot", place.url("https"), bundle]
        rounds.take(f"once/{way}", contenders.process_of(command, **where))
    return program


def compiled(place):
    """The compiler's CPU time for a user's file, and which foreign headers it saw."""
    def program(rounds):
        source = place.folder / "user.cpp"
        source.write_text(USER)
        compiler = [os.environ.get("CXX", "g++"), "-std=c++20", "-O2", "-Iinclude", source]
        # A compiler that keeps results would give its own time.
        where = {"cwd": ROOT, "environment": {"CCACHE_DISABLE": "1"}}
        figures = contenders.process_of([*compiler, "-c", "-o", os.devnull], **where)
        seen, _ = contenders.run([*compiler, "-M"], **where)
        rounds.take("headers/library",
                    {**figures, "foreign": sum(seen.count(name) for name in FOREIGN_HEADERS)})
    return program
