"""Type is as large as old eyes need it, and stays away from where the knife goes, as MuPDF reads it."""

from pathlib import Path

import pymupdf

from checks import Checks
from pieces import MM, Pieces, boxes, side_by_side

SMALLEST = 9.0
SAFE = 4.0
CARD = (90.0, 54.0)
# MuPDF's boxes of texts reach from side bearing to side bearing.
SLACK = 0.4


def run(pieces: Pieces, checks: Checks) -> None:
    offices = pieces.offices() + pieces.offices("en")
    for office, spans in zip(offices, side_by_side(lambda office: cell_spans(office.card), offices)):
        name = pieces.name(office.card)
        small = [f"{text} {size:.2f}" for text, size, _ in spans if size < SMALLEST - .01]
        checks.expect_none(small, f"nothing on {name} is smaller than {SMALLEST} pt")
        lawyer = office.data.get("lawyer") or {}
        if "name" in lawyer:
            checks.expect(largest(spans, lawyer["name"]) >= 14, f"{name} prints the lawyer's name at 14 pt or more",
                          largest(spans, lawyer["name"]))
        if "phone" in lawyer:
            size = largest(spans, digits(lawyer["phone"]))
            checks.expect(size >= 16, f"{name} prints the telephone at 16 pt or more", size)
        near = [text for text, _, box in spans
                if box[0] < SAFE - SLACK or box[2] > CARD[0] - SAFE + SLACK]
        checks.expect_none(near, f"no text of {name} comes near the cut")
    for office in offices:
        lawyer = office.data.get("lawyer") or {}
        for notice, least in zip(office.notices, [60, 60 * 297 / 210]):
            spans = page_spans(notice, 0)
            name = pieces.name(notice)
            if "phone" in lawyer:
                size = largest(spans, digits(lawyer["phone"]))
                checks.expect(size >= least - .05, f"{name} prints the telephone at {least:.0f} pt or more", size)
            if "name" in lawyer:
                size = largest(spans, lawyer["name"])
                checks.expect(size >= least * 28 / 60, f"{name} prints the lawyer's name large", size)


def cell_spans(card: Path) -> list[tuple[str, float, tuple]]:
    """Texts of the first card of both sides: text, size in points, box in millimetres from the card's corner."""
    found = []
    for number, page in enumerate(boxes(card)):
        left, top = page["Trim"][0], page["Media"][3] - page["Trim"][3]
        if number % 2:  # Backs are mirrored: the first card lies in the last column.
            left = page["Trim"][2] - CARD[0]
        for text, size, box in page_spans(card, number):
            middle = (box[0] + box[2]) / 2 - left, (box[1] + box[3]) / 2 - top
            if 0 < middle[0] < CARD[0] and 0 < middle[1] < CARD[1]:
                found.append((text, size, (box[0] - left, box[1] - top, box[2] - left, box[3] - top)))
    return found


def page_spans(file: Path, number: int) -> list[tuple[str, float, tuple]]:
    with pymupdf.open(file) as document:
        page = document[number].get_text("dict")
    return [(span["text"], span["size"], tuple(edge / MM for edge in span["bbox"]))
            for block in page["blocks"] for line in block.get("lines", []) for span in line["spans"]]


def largest(spans: list, wanted: str) -> float:
    """The size of the largest text that holds the wanted one, white space and hyphens apart."""
    def bare(text: str) -> str:
        return "".join(letter for letter in text if letter not in " -\u2002\u3000")
    return max((size for text, size, _ in spans if bare(wanted) in bare(text)), default=0)


def digits(phone: str) -> str:
    """As it is written on paper: a mobile number as it is, a landline with its area code."""
    number = phone.removeprefix("+86")
    return number if number.startswith("1") or number.startswith("400") else "0" + number
