"""nginx and Apache, started on this machine with Debian's own configuration, in a folder instead of /etc and /var."""

import os
import re
import shlex
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

PATH = os.environ.get("PATH", "")


class Server:
    """A copy of a server's configuration: `etc` for its folder of /etc, `www` for /var/www, `port` for 80."""

    name: str

    def __init__(self, scratch: Path) -> None:
        self.root = scratch
        self.etc = scratch / "etc" / self.name
        self.www = scratch / "www"
        self.log = scratch / "log"
        for folder in [self.www / "html", self.log, scratch / "run"]:
            folder.mkdir(parents=True)
        # The server gives up its privileges where the tests run with some, and has to find its way all the same.
        for folder in [scratch, *scratch.rglob("*")]:
            folder.chmod(0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        shutil.copytree(f"/etc/{self.name}", self.etc, symlinks=True)
        for file in sorted(self.etc.rglob("*")):
            if file.is_symlink():
                target = os.readlink(file)
                file.unlink()
                file.symlink_to(self.here(target))
            elif file.is_file():
                file.write_text(self.here(file.read_text(errors="surrogateescape")), errors="surrogateescape")

    def here(self, text: str) -> str:
        """A text of the configuration, its absolute places and its port replaced by this copy's."""
        text = text.replace(f"/etc/{self.name}", str(self.etc)).replace("/var/www", str(self.www))
        text = text.replace(f"/var/log/{self.name}", str(self.log)).replace("/run/", f"{self.root}/run/")
        text = re.sub(r"^(\s*)listen \[::\]:80.*;$", "", text, flags=re.MULTILINE)
        return re.sub(r"^(\s*(?:listen|Listen) |<VirtualHost \*:)80\b",
                      lambda found: found[1] + ("" if "*" in found[1] else "127.0.0.1:") + str(self.port),
                      text, flags=re.MULTILINE)

    def write(self, name: str, text: str) -> None:
        """A file of the document, named as it is there."""
        Path(self.here(name)).write_text(self.here(text))

    def run(self, commands: list[str]) -> None:
        """The commands that follow it there; the server is started later, so nothing is reloaded."""
        for command in commands:
            words = shlex.split(self.here(command.removeprefix("sudo ")))
            if words[0] == "systemctl":
                continue
            result = subprocess.run(words, env=self.environment, capture_output=True, text=True)
            if result.returncode != 0:
                raise RuntimeError(f"{command}: {result.stdout}{result.stderr}")

    @property
    def environment(self) -> dict[str, str]:
        return {"PATH": PATH, "HOME": str(self.root)}

    @property
    def command(self) -> list[str]:
        raise NotImplementedError

    @contextmanager
    def running(self):
        process = subprocess.Popen(self.command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                   text=True)
        try:
            self.wait(process)
            yield
        finally:
            process.terminate()
            process.wait(10)
            process.stdout.close()

    def wait(self, process: subprocess.Popen) -> None:
        deadline = time.monotonic() + 30
        while process.poll() is None and time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.02)
        process.terminate()
        logs = "".join(file.read_text() for file in sorted(self.log.glob("*error.log")))
        raise RuntimeError(f"{self.name} did not start: {process.stdout.read()}{logs}")


class Nginx(Server):
    name = "nginx"

    def __init__(self, scratch: Path) -> None:
        super().__init__(scratch)
        main = self.etc / "nginx.conf"
        text = main.read_text()
        # Compiled-in places that only root may write to.
        kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        places = "".join(f"{kind}_temp_path {self.root}/run/{kind};\n" for kind in kept)
        text = re.sub(r"^http \{$", f"http {{\n{places}", text, flags=re.MULTILINE)
        main.write_text(text if os.getuid() == 0 else re.sub(r"^user .*$", "", text, flags=re.MULTILINE))

    @property
    def command(self) -> list[str]:
        return ["nginx", "-c", str(self.etc / "nginx.conf"), "-g", "daemon off;"]


class Apache(Server):
    name = "apache2"

    @property
    def environment(self) -> dict[str, str]:
        places = {"CONFDIR": self.etc, "RUN_DIR": self.root / "run", "LOCK_DIR": self.root / "run", "LOG_DIR": self.log,
                  "PID_FILE": self.root / "run/apache2.pid", "RUN_USER": "www-data", "RUN_GROUP": "www-data",
                  "STATE_DIRECTORY": self.root / "run"}
        return super().environment | {f"APACHE_{name}": str(place) for name, place in places.items()}

    @property
    def command(self) -> list[str]:
        return ["apache2", "-d", str(self.etc), "-f", str(self.etc / "apache2.conf"), "-D", "FOREGROUND"]
