"""The printed pieces of a built site, and readers for them."""

import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Callable, Iterable
from xml.etree import ElementTree

MM = 72 / 25.4


@dataclass
class Office:
    """A community's folder on the site, and what its data file says."""

    folder: Path

    @cached_property
    def data(self) -> dict:
        return json.loads((self.folder / "office.json").read_text())

    @property
    def card(self) -> Path:
        return self.folder / "card.pdf"

    @property
    def notices(self) -> list[Path]:
        return [self.folder / "notice.pdf", self.folder / "notice-a3.pdf"]


class Pieces:
    def __init__(self, root: Path, scratch: Path) -> None:
        self.root = root
        self.scratch = scratch

    def offices(self, language: str = "") -> list[Office]:
        folder = self.root / language / "communities"
        return [Office(data.parent) for data in sorted(folder.glob("*/office.json"))]

    @cached_property
    def batches(self) -> list[Path]:
        return sorted((self.root / "print").glob("**/cards.pdf"))

    @cached_property
    def all(self) -> list[Path]:
        return sorted(self.root.rglob("*.pdf"))

    def name(self, file: Path) -> str:
        return str(file.relative_to(self.root))


def output(*command: object) -> str:
    """What a reader prints; its failure is the test's."""
    result = subprocess.run([str(part) for part in command], capture_output=True)
    if result.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: {result.stderr.decode(errors='replace')}")
    return result.stdout.decode()


def boxes(file: Path) -> list[dict[str, tuple[float, float, float, float]]]:
    """Each page's boxes in millimetres, as poppler reads them: left, bottom, right, top."""
    text = output("pdfinfo", "-box", "-f", 1, "-l", 9999, file)
    pages: dict[int, dict[str, tuple[float, float, float, float]]] = {}
    for number, name, numbers in re.findall(r"^Page\s+(\d+) (\w+)Box:\s+(.*)$", text, re.MULTILINE):
        corners = tuple(float(part) / MM for part in numbers.split())
        pages.setdefault(int(number), {})[name] = corners
    return [pages[number] for number in sorted(pages)]


def fonts(file: Path) -> list[dict[str, str]]:
    """Name, embedding and subsetting of every font, as poppler reads them."""
    found = []
    for line in output("pdffonts", file).splitlines()[2:]:
        embedded, subset, to_unicode = re.search(r"\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$", line).groups()
        found.append({"name": line.split()[0], "embedded": embedded, "subset": subset, "unicode": to_unicode})
    return found


def picture(file: Path, page: int, dpi: int, target: Path, *options: object) -> Path:
    """A page as a PNG in grey."""
    output("pdftoppm", "-r", dpi, "-gray", "-png", "-singlefile", "-f", page, "-l", page, *options, file,
           target.with_suffix(""))
    return target


def decoded(images: list[Path]) -> dict[Path, list[str]]:
    """The contents of all QR codes that zbar finds in each of the images."""
    result = subprocess.run(["zbarimg", "--quiet", "--xml", "-S*.enable=0", "-Sqrcode.enable=1", *map(str, images)],
                            capture_output=True, text=True)
    found: dict[Path, list[str]] = {image: [] for image in images}
    for source in ElementTree.fromstring(result.stdout).iterfind("{*}source"):
        found[Path(source.get("href"))] = [data.text for data in source.iterfind(".//{*}data")]
    return found


def side_by_side(work: Callable, items: Iterable) -> list:
    """The work for each item, on all processors: the readers are processes of their own."""
    with ThreadPoolExecutor() as workers:
        return list(workers.map(work, items))
