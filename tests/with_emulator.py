"""Runs a command against an emulator of its own: with_emulator.py KIBO_INVENTORY COMMAND...

The command finds it through the KIBO_* variables, and kibo-inventory itself on the PATH.
"""

import os
import pathlib
import re
import subprocess
import sys

tool = pathlib.Path(sys.argv[1])
credentials = {
    "KIBO_CLIENT_ID": "KIBO_APP.1.0.0.Release",
    "KIBO_SHARED_SECRET": "the-only-one-that-will-do",
}
emulator = subprocess.Popen(
    [tool, "emulator", "--port", "0", "--client-id", credentials["KIBO_CLIENT_ID"]],
    stdout=subprocess.PIPE, text=True, env=os.environ | credentials)
try:
    greeting = emulator.stdout.readline()
    url = re.search(r"https?://\S+", greeting)
    if not url:
        sys.exit(f"The emulator printed no URL but {greeting!r}.")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KIBO_")}
    environment |= credentials | {
        "KIBO_API_HOST": url[0],
        "KIBO_AUTH_HOST": url[0],
        "KIBO_TENANT": "26507",
        "KIBO_SITE": "41315",
        "PATH": f"{tool.parent}{os.pathsep}{os.environ['PATH']}",
    }
    sys.exit(subprocess.run(sys.argv[2:], env=environment, check=False).returncode)
finally:
    emulator.terminate()
    emulator.wait()
