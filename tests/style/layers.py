"""Checks that includes follow the layers and that each third-party header stays where it belongs."""

import re

import tree

# Lowest first; a folder may include itself and what stands below it. The folders that are not
# listed (testing, emulator, cli) stand beside the library and may use everything.
LAYERS = ["base", "models", "json", "http", "auth", "runtime", "api", "helpers"]

# Private headers that stand lower than their folder.
LOWER = {
    # Says what a row of a model is, and knows no JSON: the models are described with it.
    "json/record.hpp": "base",
}

# Public headers that only some layers may include. All others are values and interfaces without
# behaviour (settings, options, errors, messages), open to every layer.
PUBLIC = [
    (re.compile(r"kibo/inventory/models/"), "models"),
    (re.compile(r"kibo/inventory/json\.hpp"), "json"),
    (re.compile(r"kibo/inventory/\w+_api\.hpp"), "api"),
    (re.compile(r"kibo/inventory/(pager|job_waiter|bulk)\.hpp"), "helpers"),
    (re.compile(r"kibo/inventory\.hpp"), "helpers"),
    (re.compile(r"kibo/inventory/testing/"), None),
]

BESIDE = r"src/(emulator|testing|cli)/"

# Where a third-party header may be included.
THIRD_PARTY = [
    (re.compile(r"curl/"), re.compile(r"src/http/curl_\w+\.[ch]pp|tests/|benchmarks/")),
    (re.compile(r"simdjson"), re.compile(r"src/json/|tests/|benchmarks/")),
    (re.compile(r"nlohmann/"),
     re.compile(rf"include/kibo/inventory/json\.hpp|{BESIDE}|tests/|benchmarks/|examples/")),
    (re.compile(r"openssl/"), re.compile(r"src/|tests/|benchmarks/")),
    (re.compile(r"nghttp2/"), re.compile(r"tests/fault/http2_\w+\.[ch]pp")),
    (re.compile(r"httplib"), re.compile(r"src/emulator/|tests/|benchmarks/")),
    (re.compile(r"CLI/"), re.compile(r"src/cli/")),
    (re.compile(r"g(test|mock)/"), re.compile(r"tests/")),
    (re.compile(r"(benchmark|valgrind)/"), re.compile(r"benchmarks/")),
]

INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.MULTILINE)


def layer_of(header):
    """The layer of an included header of ours; None means: not for the layers at all."""
    for pattern, layer in PUBLIC:
        if pattern.match(header):
            return layer
    if header.startswith("kibo/"):
        return "base"
    return LOWER.get(header, header.split("/")[0])


def check_ours(path, header):
    folder = path.parts[1] if path.parts[0] == "src" else None
    if path.parts[0] == "include" and not header.startswith("kibo/"):
        yield f"{path}: a public header includes {header}, which is not installed"
    if folder not in LAYERS:
        return
    layer = layer_of(header)
    if layer not in LAYERS:
        yield f"{path}: the library includes {header}, which stands beside it"
    elif LAYERS.index(layer) > LAYERS.index(folder):
        yield f"{path}: {folder} includes {header} of {layer}, a layer above it"


def check_foreign(path, header):
    for pattern, allowed in THIRD_PARTY:
        if pattern.match(header):
            if not allowed.match(str(path)):
                yield f"{path}: {header} may not be included here"
            return
    if "/" in header and not header.startswith(("sys/", "netinet/", "arpa/")):
        yield f"{path}: {header} is not a header that the project knows"
    elif header.endswith(".h") and path.parts[0] == "include":
        yield f"{path}: a public header includes {header}"


problems = []
files = tree.code_files()
own = {str(path.relative_to("src")) for path in files if path.parts[0] == "src"}
for path in files:
    if path.parts[:2] == ("tests", "package"):
        continue  # Its consumers are other people's programs.
    for quote, header in INCLUDE.findall((tree.ROOT / path).read_text()):
        ours = header.startswith("kibo/") or header in own
        if ours:
            problems += check_ours(path, header)
        elif quote == "<":
            problems += check_foreign(path, header)
        elif path.parts[0] in ("include", "src"):
            problems.append(f"{path}: {header} is not found from src or include")
tree.finish(problems, f"{len(files)} files keep to the layers")
