"""Reads what stands on Menpai's cards from the HTML that `menpai cards --as html` makes, as data for card.typ."""

import base64
import html
import pathlib
import re
import struct
import zlib


class UnknownCard(Exception):
    """The card does not look like one of the default theme in a synthetic city."""


def card(page: str, name: str, folder: pathlib.Path) -> dict:
    """The texts of a page of HTML with both sides of a card; its photo and code are written into the folder."""
    front, back = re.findall(r"<svg .*?</svg>", page, re.S)
    return _front(front, _photo(front, name, folder)) | _back(back) | {"code": _code(back, name, folder)}


def _photo(side: str, name: str, folder: pathlib.Path) -> str | None:
    found = re.search(r'href="data:image/jpeg;base64,([^"]+)"', side)
    if not found:
        return None
    (folder / f"{name}.jpg").write_bytes(base64.b64decode(found[1]))
    return f"/{folder.name}/{name}.jpg"


def _code(side: str, name: str, folder: pathlib.Path) -> str:
    """The code as a picture of a pixel a module, which is the least that Typst can be given to draw."""
    runs = [tuple(map(int, run)) for run in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", side)]
    if not runs:
        raise UnknownCard(side)
    size = max(x + length for x, _, length in runs)
    rows = [bytearray([0] + [255] * size) for _ in range(size)]
    for x, y, length in runs:
        rows[y][x + 1 : x + 1 + length] = bytes(length)

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0))
    picture += chunk(b"IDAT", zlib.compress(b"".join(rows))) + chunk(b"IEND", b"")
    (folder / f"{name}.png").write_bytes(picture)
    return f"/{folder.name}/{name}.png"


class _Line:
    def __init__(self, attributes: str, content: str, inherited: str):
        values = dict(re.findall(r'([a-z-]+)="([^"]*)"', attributes))
        self.x, self.y = float(values["x"]), float(values["y"])
        self.fill = values.get("fill", "#000")
        self.is_strong = values.get("font-weight", inherited) == "700"
        self.text = html.unescape(re.sub(r"<[^>]+>", "", content))


def _lines(side: str) -> list[_Line]:
    head = side[: side.index(">")]
    inherited = re.search(r'font-weight="(\d+)"', head)
    weight = inherited[1] if inherited else "400"
    return [_Line(a, c, weight) for a, c in re.findall(r"<text ([^>]*)>(.*?)</text>", side, re.S)]


def _front(side: str, photo: str | None) -> dict:
    lines = _lines(side)
    head = [line for line in lines if line.fill == "#fff"]
    who = [line for line in lines if line.x == 24]
    when = [line for line in lines if line.x == 5]
    phone = next((index for index, line in enumerate(who) if line.fill == "#143a80"), None)
    if phone is None or not head:
        raise UnknownCard(side)
    return {
        "photo": photo,
        "street": _joined(line for line in head if not line.is_strong),
        "name": _joined(line for line in head if line.is_strong),
        "lawyer": _joined(line for line in who[:phone] if line.is_strong),
        "firm": _joined(line for line in who[:phone] if not line.is_strong),
        "phone": who[phone].text,
        "email": _joined(who[phone + 1 :]),
        "session": _joined(line for line in when if line.is_strong),
        "room": _joined(line for line in when if not line.is_strong),
        "free": _joined(line for line in lines if line.fill == "#a31c14"),
    }


def _back(side: str) -> dict:
    lines = _lines(side)
    # The line below the code, between what the lawyer does and who else helps.
    rule = re.search(r'<path d="M5 ([\d.]+)L85 ', side)
    if not rule:
        raise UnknownCard(side)
    above = [line for line in lines if line.y < float(rule[1])]
    below = [line for line in lines if line.y > float(rule[1])]
    labels = [line for line in below if line.y == below[0].y]
    numbers = [line for line in below if line.is_strong]
    rest = [line for line in below if line not in labels and line not in numbers]
    if len(labels) != len(numbers) or len(rest) < 2:
        raise UnknownCard(side)
    return {
        "title": _joined(line for line in above if line.is_strong),
        "promise": _paragraphs([line for line in above if line.x == 5 and not line.is_strong]),
        "caption": [line.text for line in above if line.x > 56],
        "contacts": [{"label": a.text, "number": b.text} for a, b in zip(labels, numbers)],
        "address": _joined(rest[:-1]),
        "url": rest[-1].text,
    }


def _joined(lines) -> str:
    return "".join(line.text for line in lines)


def _paragraphs(lines: list[_Line]) -> list[str]:
    """Lines of one paragraph are 9 pt times 1.28 apart."""
    leading = 9 * 1.28 / 72 * 25.4
    paragraphs: list[str] = []
    for index, line in enumerate(lines):
        if index > 0 and abs(line.y - lines[index - 1].y - leading) < 0.01:
            paragraphs[-1] += line.text
        else:
            paragraphs.append(line.text)
    return paragraphs
