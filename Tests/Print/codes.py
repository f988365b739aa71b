"""Every QR code leads to its office's page, also through a poor camera."""

from pathlib import Path

import pymupdf
from PIL import Image, ImageFilter

from checks import Checks
from pieces import MM, Office, Pieces, boxes, decoded, picture, side_by_side

CARD = (90.0, 54.0)
CARDS_ON_A_SHEET = [(column, row) for row in range(5) for column in range(2)]
# So many sheets are read whole, card by card; of the others, one of the ten cards, which are one drawing placed ten times.
WHOLE_SHEETS = 4
# Around a notice's code, in millimetres; more of a page of 35 megapixels tells no more.
AROUND = 12.0
FORMS = {"at 300 dpi": 300, "at 150 dpi, blurred": 150}


def run(pieces: Pieces, checks: Checks) -> None:
    offices = pieces.offices() + pieces.offices("en")
    whole = {office.card for office in offices[::max(1, len(offices) // WHOLE_SHEETS)]}
    read = side_by_side(lambda office: codes(pieces, office, office.card in whole), offices)
    for office, found in zip(offices, read):
        for (file, form), texts in found.items():
            expected = [office.data["url"]] * (len(CARDS_ON_A_SHEET) if file in whole else 1)
            checks.expect(texts == expected, f"each code of {pieces.name(file)} is read {form}", texts)


def codes(pieces: Pieces, office: Office, is_whole: bool) -> dict[tuple[Path, str], list[str]]:
    """What is read of each of the office's files in each form."""
    images: dict[tuple[Path, str], list[Path]] = {}
    for file in [office.card, *office.notices]:
        is_card = file == office.card
        number, part = (2, card_part(file, is_whole)) if is_card else (1, code_part(file))
        for form, dpi in FORMS.items():
            stem = f"{pieces.name(file)}-{dpi}".replace("/", "-")
            image = picture(file, number, dpi, pieces.scratch / f"{stem}.png", *cut(part, dpi))
            # A blur of a pixel is a camera a little out of focus.
            images[file, form] = cards(image, dpi, is_card and is_whole, is_blurred=dpi == 150)
    found = decoded([image for group in images.values() for image in group])
    for image in found:
        image.unlink()
    return {key: [text for image in group for text in found[image]] for key, group in images.items()}


def card_part(card: Path, is_whole: bool) -> tuple:
    page = boxes(card)[1]
    left, top = page["Trim"][0], page["Media"][3] - page["Trim"][3]
    return left, top, *((CARD[0] * 2, CARD[1] * 5) if is_whole else CARD)


def code_part(notice: Path) -> tuple:
    """Where the notice's code stands, which is a link for whoever reads the file on a screen."""
    with pymupdf.open(notice) as document:
        place = [edge / MM for edge in document[0].get_links()[0]["from"]]
    return place[0] - AROUND, place[1] - AROUND, place[2] - place[0] + 2 * AROUND, place[3] - place[1] + 2 * AROUND


def cards(image: Path, dpi: int, is_sheet: bool, is_blurred: bool) -> list[Path]:
    """The image, or each card of a sheet for itself, as a camera is held over one."""
    scale = dpi / 25.4
    with Image.open(image) as opened:
        seen = opened.filter(ImageFilter.GaussianBlur(radius=1)) if is_blurred else opened.copy()
    files = []
    for column, row in CARDS_ON_A_SHEET if is_sheet else [(0, 0)]:
        files.append(image.with_suffix(f".{column}{row}.pgm"))
        box = (column * CARD[0], row * CARD[1], (column + 1) * CARD[0], (row + 1) * CARD[1])
        (seen.crop([round(edge * scale) for edge in box]) if is_sheet else seen).save(files[-1])
    image.unlink()
    return files


def cut(part: tuple, dpi: int) -> list[object]:
    """The options of pdftoppm for a part of a page: left, top, width and height in millimetres."""
    pixels = [round(length * MM / 72 * dpi) for length in part]
    return ["-x", pixels[0], "-y", pixels[1], "-W", pixels[2], "-H", pixels[3]]
