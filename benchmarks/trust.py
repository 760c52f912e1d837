"""Certificates for the local servers, and who trusts them.

With the folder of the system's authorities mounted over, the authority of the benchmark is one of
them: all ways run with the trust store that they use by default, which is what is slow to read.
That needs a mount namespace of our own (scripts/bench asks for one); without it a bundle of the
same authorities is named to each way.
"""

import os
import pathlib
import shutil
import subprocess

OWN_MOUNTS = "KIBO_BENCHMARKS_OWN_MOUNTS"  # set by scripts/bench


def openssl(folder, *arguments):
    done = subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True,
                          text=True)
    return done.stdout.strip()


def make_certificates(folder):
    """An authority in ca.pem, and a server's certificate for 127.0.0.1 that it has signed."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc"]
    openssl(folder, "req", "-x509", *key, "-subj", "/CN=Authority of a benchmark", "-days", "2",
            "-keyout", "ca.key", "-out", "ca.pem")
    openssl(folder, "req", *key, "-subj", "/CN=127.0.0.1", "-keyout", "server.key", "-out",
            "server.csr")
    (folder / "names.txt").write_text("subjectAltName=IP:127.0.0.1\n")
    openssl(folder, "x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
            "-days", "2", "-extfile", "names.txt", "-out", "server.pem")


def system_bundle():
    """What libcurl trusts by default on this machine; None when it has no such file."""
    done = subprocess.run(["curl-config", "--ca"], check=True, capture_output=True, text=True)
    bundle = pathlib.Path(done.stdout.strip() or "/nonexistent")
    return bundle if bundle.is_file() else None


def trust(folder):
    """Makes the authority one of the system's. Returns the bundle to name to each way: empty when
    the default is to be used."""
    system = system_bundle()
    ours = (folder / "ca.pem").read_text()
    if system is None or OWN_MOUNTS not in os.environ:
        (folder / "bundle.pem").write_text((system.read_text() if system else "") + ours)
        return str(folder / "bundle.pem")
    authorities = folder / "authorities"
    shutil.copytree(system.parent, authorities, symlinks=True)
    bundle = authorities / system.name
    text = system.read_text() + ours
    bundle.unlink()
    bundle.write_text(text)
    name = openssl(folder, "x509", "-in", "ca.pem", "-noout", "-hash")
    (authorities / f"{name}.0").write_text(ours)
    subprocess.run(["mount", "--bind", authorities, system.parent], check=True)
    return ""
