"""Sizes, fonts, weight and metadata of the files, as poppler and qpdf read them."""

import getpass
import re
import socket
import subprocess

from checks import Checks
from pieces import Pieces, boxes, fonts, output, side_by_side

A4 = (210.0, 297.0)
A3 = (297.0, 420.0)
PAPERS = {"card.pdf": A4, "cards.pdf": A4, "notice.pdf": A4, "notice-a3.pdf": A3}
# Of a sheet of ten cards with its backs, a portrait included.
HEAVIEST_CARD = 80 * 1024
FAR = 0.1


def run(pieces: Pieces, checks: Checks) -> None:
    checks.expect(len(pieces.all) > 0, "there are printed pieces")
    for office in pieces.offices() + pieces.offices("en"):
        missing = [file.name for file in [office.card, *office.notices] if not file.exists()]
        checks.expect_none(missing, f"{pieces.name(office.folder)} has its printed pieces")
        if office.card.exists():
            size = office.card.stat().st_size
            checks.expect(size < HEAVIEST_CARD, f"{pieces.name(office.card)} is light", size)
    checks.expect(len(pieces.batches) > 0, "there are batches for streets and districts")
    for file, found in zip(pieces.all, side_by_side(examined, pieces.all)):
        name = pieces.name(file)
        pages, embedded, sound, text = found
        if (paper := PAPERS.get(file.name)) is not None:
            wrong = [page["Media"] for page in pages if not is_size(page["Media"], paper)]
            checks.expect_none(wrong, f"every page of {name} is {paper[0]} × {paper[1]} mm")
        outside = [page for page in pages if not lies_in(page["Trim"], page["Bleed"]) or
                   not lies_in(page["Bleed"], page["Media"])]
        checks.expect_none(outside, f"the boxes of {name} lie in each other")
        loose = [font["name"] for font in embedded if "no" in (font["embedded"], font["subset"], font["unicode"])]
        checks.expect_none(loose, f"every font of {name} is embedded, cut, and can be searched")
        checks.expect(sound, f"qpdf finds nothing wrong with {name}")
        checks.expect(re.search(r"^Title:\s+\S", text, re.MULTILINE) is not None, f"{name} has a title")
        checks.expect(not re.search("^(CreationDate|ModDate|Author):", text, re.MULTILINE),
                      f"{name} says nothing of who made it when", text)
        bytes_ = file.read_bytes()
        tells = [word for word in {socket.gethostname(), str(pieces.scratch)} if len(word) > 3 and word.encode() in bytes_]
        checks.expect_none(tells, f"{name} names neither the machine nor a folder of it")


def examined(file):
    sound = subprocess.run(["qpdf", "--check", str(file)], capture_output=True).returncode == 0
    return boxes(file), fonts(file), sound, output("pdfinfo", file)


def is_size(box: tuple, size: tuple) -> bool:
    return abs(box[2] - box[0] - size[0]) < FAR and abs(box[3] - box[1] - size[1]) < FAR


def lies_in(inner: tuple, outer: tuple) -> bool:
    slack = 0.01
    return (inner[0] >= outer[0] - slack and inner[1] >= outer[1] - slack
            and inner[2] <= outer[2] + slack and inner[3] <= outer[3] + slack)
