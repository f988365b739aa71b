"""What stands for a file of the output in the list that is kept: enough to see that it changed, and no more than another machine would give too.

Files of text count by their bytes, but for the hashes in names of assets and pictures, so that one changed style sheet is one changed line. What fonts or
an encoder decide counts by what it holds: PDFs by boxes, words with their places and a small grey picture of each page; photos by size and such a picture;
drawings without their outlines.
"""

import hashlib
import re
from pathlib import Path

import pymupdf
from PIL import Image

GRID = 6
HASHED_NAME = re.compile(rb"(?<=[.-])[0-9a-f]{8}(?:[0-9a-f]{4})?(?=\.[a-z]{2,4}\b)")
DRAWING = re.compile(rb"<svg\b.*?</svg>", re.DOTALL)
OUTLINE = re.compile(rb"""\sd=(?:"[^"]*"|'[^']*')""")
FRACTION = re.compile(rb"(\d+)\.\d+")


def address_of(file: Path, root: Path) -> str:
    """Relative to the output folder, without the hash of the file's content."""
    return HASHED_NAME.sub(b"HASH", str(file.relative_to(root)).encode()).decode()


def describe(file: Path) -> str:
    """A digest; for what is looked at, a space and a grey picture behind it, which `agree` compares with some tolerance."""
    match file.suffix:
        case ".pdf":
            return of_pdf(file)
        case ".jpg" | ".png" | ".webp":
            return of_picture(file)
    return shortened(without_machine(file.read_bytes()))


def agree(kept: str, got: str) -> bool:
    """Grey values may differ by two of sixteen steps."""
    old, new = kept.split(" "), got.split(" ")
    if len(old) != len(new) or old[0] != new[0]:
        return False
    return all(
        len(a) == len(b) and all(abs(int(x, 16) - int(y, 16)) <= 2 for x, y in zip(a, b)) for a, b in zip(old[1:], new[1:]))


def shortened(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def without_machine(data: bytes) -> bytes:
    data = HASHED_NAME.sub(b"HASH", data)
    return DRAWING.sub(lambda drawing: FRACTION.sub(rb"\1", OUTLINE.sub(b"", drawing[0])), data)


def of_picture(file: Path) -> str:
    with Image.open(file) as image:
        size = f"{image.width}x{image.height}"
        return f"{size} {grey(image)}"


def of_pdf(file: Path) -> str:
    said, seen = [], []
    with pymupdf.open(file) as document:
        for number, page in enumerate(document):
            for box in (page.mediabox, page.trimbox, page.bleedbox):
                said.append(" ".join(str(round(value)) for value in box))
            for x, y, *_, word, _, _, _ in ((w[0], w[1], w[4], *w[5:]) for w in page.get_text("words")):
                said.append(f"{round(x)} {round(y)} {word}")
            if number < 2:
                pixels = page.get_pixmap(dpi=18, colorspace=pymupdf.csGRAY)
                seen.append(grey(Image.frombytes("L", (pixels.width, pixels.height), pixels.samples)))
        said.append(str(document.page_count))
        said.append(str(document.metadata.get("title")))
    return " ".join([shortened("\n".join(said).encode()), *seen])


def grey(image: Image.Image) -> str:
    """The picture in GRID × GRID cells, each a hexadecimal digit from black to white."""
    small = image.convert("L").resize((GRID, GRID), Image.Resampling.BOX)
    return "".join(f"{value >> 4:x}" for value in small.tobytes())
