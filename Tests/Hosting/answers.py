"""What a server answers, asked as browsers, feed readers and the curious ask."""

import gzip
import http.client
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from checks import Checks
from site_files import CHINESE

TEXT = "; charset=utf-8"
# Every ending that a site publishes, and the types that are right for it.
TYPES = {
    ".html": {"text/html" + TEXT},
    ".css": {"text/css" + TEXT},
    ".txt": {"text/plain" + TEXT},
    ".csv": {"text/csv" + TEXT},
    ".ics": {"text/calendar" + TEXT},
    ".vcf": {"text/vcard" + TEXT},
    ".xml": {"text/xml" + TEXT, "application/xml" + TEXT},
    ".json": {"application/json" + TEXT},
    ".svg": {"image/svg+xml" + TEXT},
    ".jpg": {"image/jpeg"},
    ".png": {"image/png"},
    ".webp": {"image/webp"},
    ".pdf": {"application/pdf"},
    ".woff2": {"font/woff2"},
}
YEAR = "public, max-age=31536000, immutable"


@dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    def __getitem__(self, name: str) -> str:
        """A header's value; nothing where it was not sent, all of them where it was sent twice."""
        return ", ".join(self.headers.get_all(name, []))


class Host:
    """A site on a server."""

    def __init__(self, name: str, port: int, folder: str, root: Path, checks: Checks) -> None:
        self.name = name
        self.port = port
        self.folder = folder
        self.root = root
        self.checks = checks

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """`path` starts below the site, or with a slash at the server's root."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            address = path if path.startswith("/") else self.folder + quote(path, safe="/%")
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, address, headers={"Host": "lawyers.example.org"} | named)
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        finally:
            connection.close()
        # nginx adds its headers twice where a range turns out to lie beyond a file's end.
        said = set(answer["X-Content-Type-Options"].split(", ")) if answer.status == 416 else {answer["X-Content-Type-Options"]}
        self.expect(said == {"nosniff"}, f"{method} {path} says nosniff, once", answer["X-Content-Type-Options"])
        return answer

    def expect(self, condition: bool, what: str, detail: object = "") -> bool:
        return self.checks.expect(condition, f"{self.name}: {what}", detail)

    @cached_property
    def files(self) -> list[str]:
        paths = (path.relative_to(self.root) for path in sorted(self.root.rglob("*")) if path.is_file())
        return [str(path) for path in paths if not any(part.startswith(".") for part in path.parts)]

    @cached_property
    def samples(self) -> dict[str, str]:
        """A file of each ending, the largest, since small ones may be sent as they are."""
        largest = sorted(self.files, key=lambda name: (self.root / name).stat().st_size)
        return {Path(name).suffix: name for name in largest}

    def bytes(self, name: str) -> bytes:
        return (self.root / name).read_bytes()


def address(name: str) -> str:
    return name.removesuffix("index.html")


def types(host: Host) -> None:
    for ending, name in host.samples.items():
        answer = host.get(address(name))
        host.expect(answer.status == 200 and answer.body == host.bytes(name), f"{name} is sent as it is", answer.status)
        kind = answer["Content-Type"].lower()
        host.expect(kind in TYPES.get(ending, set()), f"{name} has the type of {ending}", kind)
        head = host.get(address(name), "HEAD")
        host.expect(head.status == 200 and not head.body and head["Content-Type"].lower() == kind, f"HEAD {name} is like GET", head.status)


def missing(host: Host) -> None:
    wanted = {"404.html": ["nothing/", "nothing.html", "assets/style.00000000.css", "pictures/nobody.0123456789ab.jpg", "旧刊/没有/"],
              "en/404.html": ["en/nothing/", "en/communities/nothing/index.html"]}
    for page, paths in wanted.items():
        for path in paths:
            answer = host.get(path)
            host.expect(answer.status == 404 and answer.body == host.bytes(page), f"{path} is answered with {page}", answer.status)
            host.expect(answer["Cache-Control"] == "no-cache", f"{path}, which is missing, is not kept", answer["Cache-Control"])
            policy(host, path, answer)
    links = re.findall(rb'(?:href|src)="(/[^"]*)"', host.bytes("404.html"))
    host.expect(bool(links), "the page for what is missing has links")
    for link in sorted(set(links)):
        host.expect(host.get(link.decode()).status == 200, f"the missing page's link {link.decode()} leads somewhere")


def errors(host: Host) -> None:
    refused = host.get("", "POST", Content_Length="0")
    host.expect(refused.status in {200, 405}, "nothing can be posted", refused.status)
    host.get("", "DELETE")
    beyond = host.get(host.samples[".jpg"], Range="bytes=99999999-")
    host.expect(beyond.status == 416, "a range beyond the end is refused", beyond.status)


def compression(host: Host) -> None:
    for ending, name in host.samples.items():
        answer = host.get(address(name), Accept_Encoding="gzip")
        is_text = any(kind.endswith(TEXT) for kind in TYPES.get(ending, set()))
        host.expect((answer["Content-Encoding"] == "gzip") == is_text, f"{name} is sent compressed only if it is text", answer["Content-Encoding"])
        if is_text:
            host.expect("accept-encoding" in answer["Vary"].lower(), f"{name} says that it varies", answer["Vary"])
            host.expect(answer["Content-Encoding"] != "gzip" or gzip.decompress(answer.body) == host.bytes(name), f"{name} is whole when compressed")


def caching(host: Host) -> None:
    for name in host.files:
        answer = host.get(address(name), "HEAD")
        is_hashed = name.startswith(("assets/", "pictures/"))
        host.expect(answer["Cache-Control"] == (YEAR if is_hashed else "no-cache"), f"{name} is kept as long as it should be", answer["Cache-Control"])
    for name in [*host.samples.values(), "index.html"]:
        for coding in ["identity", "gzip"]:
            first = host.get(address(name), Accept_Encoding=coding)
            for header, tag in [("If_None_Match", "ETag"), ("If_Modified_Since", "Last-Modified")]:
                again = host.get(address(name), Accept_Encoding=coding, **{header: first[tag]})
                host.expect(first[tag] != "" and again.status == 304, f"{name} ({coding}) is not sent again by its {tag}", again.status)
                host.expect(again["Cache-Control"] == first["Cache-Control"], f"{name} is kept as long as before", again["Cache-Control"])
        changed = host.get(address(name), If_None_Match='"another"')
        host.expect(changed.status == 200, f"{name} is sent to who has another", changed.status)


def hidden(host: Host) -> None:
    for folder in ["assets/", "pictures/", "old/", "旧刊/"]:
        answer = host.get(folder)
        names = {file.name.encode() for file in (host.root / folder).iterdir()}
        host.expect(answer.status in {403, 404} and not any(b'href="' + name in answer.body for name in names), f"{folder} is not listed", answer.status)
        host.expect(answer.body == host.bytes("404.html"), f"{folder} is answered with the site's own page")
    for name in [".menpai-manifest", ".menpai-building", ".git/config", ".git/", ".htaccess", "en/.git/config", "en/.htaccess"]:
        answer = host.get(name)
        host.expect(answer.status in {403, 404}, f"{name} is not served", answer.status)


def policy(host: Host, path: str, answer: Answer) -> None:
    """A page's header says what the page says, and that nobody frames it."""
    [own] = re.findall(rb'http-equiv="Content-Security-Policy" content="([^"]*)"', answer.body)
    wanted = own.decode() + "; frame-ancestors 'none'"
    host.expect(answer["Content-Security-Policy"] == wanted, f"{path} has its own policy as a header, and may not be framed", answer["Content-Security-Policy"])
    host.expect(answer["Referrer-Policy"] == "no-referrer", f"{path} tells nobody where a reader came from")


def policies(host: Host, header_file: dict[str, str]) -> None:
    for name in host.files:
        if name.endswith(".html") and b"http-equiv=\"Content-Security-Policy\"" in host.bytes(name):
            policy(host, name, host.get(address(name)))
    for ending in [".pdf", ".svg", ".json"]:
        answer = host.get(host.samples[ending])
        host.expect(answer["Content-Security-Policy"] == "", f"a file of {ending} has no policy that is meant for pages")
    home = host.get("")
    sent = {name: home[name] for name in header_file}
    host.expect(sent == header_file, "the lines for `_headers` say the same", sent)


def chinese(host: Host) -> None:
    page = host.get(CHINESE + "/")
    host.expect(page.status == 200 and page.body == host.bytes(CHINESE + "/index.html"), "a Chinese address is found", page.status)
    bare = host.get(CHINESE)
    target = urlsplit(bare["Location"]).path
    host.expect(bare.status == 301 and unquote(target) == host.folder + CHINESE + "/", "it is found without its last slash too", bare["Location"])
    host.expect("immutable" not in bare["Cache-Control"], "where it leads is asked for again")


def ranges(host: Host) -> None:
    name = host.samples[".pdf"]
    part = host.get(name, Range="bytes=0-99")
    size = len(host.bytes(name))
    host.expect(part.status == 206 and part.body == host.bytes(name)[:100], "a part of a PDF can be asked for", part.status)
    host.expect(part["Content-Range"] == f"bytes 0-99/{size}", "it says which part it is", part["Content-Range"])


def ask(host: Host, header_file: dict[str, str]) -> None:
    """Everything that a host must do for the site."""
    for question in [types, missing, errors, compression, caching, hidden, chinese, ranges]:
        question(host)
    policies(host, header_file)
