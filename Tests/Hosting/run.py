"""Tries docs/hosting.md, as it is written, on nginx and Apache with Debian's own configuration.

Prints every failure and then `N passed, N failed`; exits with 1 on a failure. The command to build with is named by
MENPAI, else it is the debug build's.
"""

import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "Browser"))

from answers import Host, ask
from checks import Checks
from document import Document
from running import summary
from servers import Apache, Nginx
from site_files import built

DOMAIN, FOLDER = "/", "/lawyers/"


def nginx(server: Nginx, document: Document, folder: str) -> None:
    for name in ["/etc/nginx/conf.d/menpai.conf", "/etc/nginx/snippets/menpai.conf"]:
        server.write(name, document.file(name))
    if folder == DOMAIN:
        name = "/etc/nginx/sites-available/lawyers"
        server.write(name, document.file(name))
        server.run(document.commands(after=name))
    else:
        site = server.etc / "sites-available/default"
        text = site.read_text()
        site.write_text(re.sub(r"^}", lambda _: document.file("inside server { … }") + "}", text, count=1, flags=re.MULTILINE))


def apache(server: Apache, document: Document, folder: str) -> None:
    name = "/etc/apache2/conf-available/menpai.conf"
    server.write(name, document.file(name))
    name = "/etc/apache2/sites-available/lawyers.conf" if folder == DOMAIN else "/etc/apache2/conf-available/lawyers.conf"
    server.write(name, document.file(name))
    server.run(document.commands(after=name))


def htaccess(server: Apache, document: Document, folder: str) -> None:
    name = "/etc/apache2/conf-available/menpai-htaccess.conf"
    server.write(name, document.file(name))
    server.run(document.commands(after=name))
    errors = document.file(".htaccess")
    root = server.www / ("html" + folder)
    shared = document.file("/etc/apache2/conf-available/menpai.conf")
    (root / ".htaccess").write_text(shared + errors.replace("/404.html", f"{folder}404.html"))
    (root / "en/.htaccess").write_text(errors.replace("/404.html", f"{folder}en/404.html"))


WAYS = [
    ("nginx", Nginx, nginx, DOMAIN, "lawyers"),
    ("nginx, sub-folder", Nginx, nginx, FOLDER, "html/lawyers"),
    ("Apache", Apache, apache, DOMAIN, "lawyers"),
    ("Apache, sub-folder", Apache, apache, FOLDER, "html/lawyers"),
    (".htaccess", Apache, htaccess, DOMAIN, "html"),
    (".htaccess, sub-folder", Apache, htaccess, FOLDER, "html/lawyers"),
]


def main() -> int:
    checks = Checks()
    document = Document()
    with tempfile.TemporaryDirectory(prefix="menpai-hosting-") as scratch:
        Path(scratch).chmod(0o755)
        pages = {folder: built(Path(scratch) / f"site{index}", folder) for index, folder in enumerate([DOMAIN, FOLDER])}
        for index, (name, kind, set_up, folder, place) in enumerate(WAYS):
            started, failed = time.monotonic(), checks.failed
            server = kind(Path(scratch) / f"server{index}")
            shutil.copytree(pages[folder], server.www / place, dirs_exist_ok=True)
            set_up(server, document, folder)
            with server.running():
                ask(Host(name, server.port, folder, pages[folder], checks), document.header_file)
            verdict = "ok" if checks.failed == failed else f"{checks.failed - failed} failed"
            print(f"{name:<22} {time.monotonic() - started:5.1f} s  {verdict}", flush=True)
    return summary(checks)


if __name__ == "__main__":
    sys.exit(main())
