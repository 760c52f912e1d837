"""The servers that the calls are measured against: a local nginx, or without it the project's."""

import os
import pathlib
import shutil
import socket
import subprocess
import time

TOKEN = '{"access_token":"' + "t" * 256 + '","token_type":"Bearer","expires_in":3600}'
LARGEST_INLINE = 3000  # bytes of an answer that nginx takes from its configuration

HEAD = """\
daemon off;
user root root;
master_process off;
pid "{folder}/nginx.pid";
error_log "{folder}/nginx.log";
worker_rlimit_nofile 4096;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  log_format sessions '$server_port $ssl_session_reused';
  keepalive_requests 1000000;
  client_max_body_size 16m;
  client_body_buffer_size 1m;
  default_type application/json;
  client_body_temp_path "{folder}/body";
  proxy_temp_path "{folder}/proxy";
  fastcgi_temp_path "{folder}/fastcgi";
  uwsgi_temp_path "{folder}/uwsgi";
  scgi_temp_path "{folder}/scgi";
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:sessions:1m;
  ssl_certificate "{folder}/server.pem";
  ssl_certificate_key "{folder}/server.key";
"""

SERVER = """\
  server {{
    listen 127.0.0.1:{port}{flags};
    {more}
    location /api/platform/applications/ {{ return 200 '{token}'; }}
    location /api/platform/tenants/ {{
      return 200 '{{"id":26507,"domain":"127.0.0.1:{port}"}}';
    }}
    location ~ /adjust$ {{
      access_log "{folder}/adjust.log" sessions;
      return 200 '{{"jobID":7}}';
    }}
    location ~ /refresh$ {{ return 200 '{{"jobID":7}}'; }}
    location ~ /queue/ {{ return 200 '{{"jobID":7,"status":"SUCCESS","success":true}}'; }}
    {answer}
  }}
"""

NO_RESUMPTION = "ssl_session_cache off; ssl_session_tickets off;"

# name: (scheme, rows of the answer, what is added to `listen`, what else the server has)
SITES = {
    "http": ("http", 2, "", ""),
    "https": ("https", 2, " ssl", ""),
    "http2": ("https", 2, " ssl http2", ""),
    "https 100 rows": ("https", 100, " ssl", ""),
    "https 12,000 rows": ("https", 12000, " ssl", ""),
    "https without resumption": ("https", 2, " ssl", NO_RESUMPTION),
}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def answers(port, timeout=10):
    """Whether something listens there, as soon as it does."""
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return True
        os.sched_yield()
    return False


def answer_of(folder, rows):
    """A small answer stands in the configuration. nginx gives out files for GET alone: a large one
    is the page of an error that every request gets, and its status is replaced."""
    file = folder / f"answer-{rows}.json"
    if file.stat().st_size <= LARGEST_INLINE:
        return f"location / {{ return 200 '{file.read_text()}'; }}"
    return (f"root \"{folder}\"; location = /{file.name} {{ }} "
            f"location / {{ error_page 418 =200 /{file.name}; return 418; }}")


def configuration(folder, ports):
    text = HEAD.format(folder=folder)
    for name, (_, rows, flags, more) in SITES.items():
        text += SERVER.format(folder=folder, port=ports[name], flags=flags, more=more, token=TOKEN,
                              answer=answer_of(folder, rows))
    return text + "}\n"


class OwnServer:
    """The project's server, for an answer or for `rows` of them in a stream."""

    def __init__(self, program, answer, rows=0):
        self.process = subprocess.Popen([program, answer, str(rows)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


class Nginx:
    """Runs as one process, which is stopped by its number."""

    def __init__(self, folder):
        self.folder = folder
        self.ports = {name: free_port() for name in SITES}
        (folder / "nginx.conf").write_text(configuration(folder, self.ports))
        self.process = subprocess.Popen(
            [shutil.which("nginx") or "/usr/sbin/nginx", "-p", str(folder), "-e",
             str(folder / "nginx.log"), "-c", str(folder / "nginx.conf")],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if not all(answers(port) for port in self.ports.values()):
            self.stop()
            raise RuntimeError("nginx does not serve: " + (folder / "nginx.log").read_text())

    def url(self, site):
        return f"{SITES[site][0]}://127.0.0.1:{self.ports[site]}"

    def resumed(self, site):
        """Of the requests for an adjust, each on a connection of its own: how many came over a
        session that was resumed, and how many there were."""
        lines = (self.folder / "adjust.log").read_text().splitlines()
        seen = [line.split()[1:] for line in lines if line.split()[0] == str(self.ports[site])]
        return sum(reused == ["r"] for reused in seen), len(seen)

    def stop(self):
        self.process.terminate()
        self.process.wait()

    @staticmethod
    def present():
        return bool(shutil.which("nginx") or pathlib.Path("/usr/sbin/nginx").exists())
