"""Every QR code leads to its office's page, also through a poor camera."""

from pathlib import Path

from PIL import Image, ImageFilter

from checks import Checks
from pieces import MM, Office, Pieces, boxes, decoded, picture, side_by_side

CARDS_ON_A_SHEET = 10
CARD = (90.0, 54.0)
# So many sheets are read whole; of the others, one of the ten cards, which are one drawing placed ten times.
WHOLE_SHEETS = 4


def run(pieces: Pieces, checks: Checks) -> None:
    offices = pieces.offices() + pieces.offices("en")
    whole = set(office.card for office in offices[::max(1, len(offices) // WHOLE_SHEETS)])
    read = side_by_side(lambda office: card_codes(pieces, office, office.card in whole), offices)
    for office, (sharp, blurred) in zip(offices, read):
        expected = [office.data["url"]] * (CARDS_ON_A_SHEET if office.card in whole else 1)
        name = pieces.name(office.card)
        checks.expect(sharp == expected, f"the codes of {name} are read at 300 dpi", sharp)
        checks.expect(blurred == expected, f"the codes of {name} are read at 150 dpi, blurred", blurred)
    notices = [(office, notice) for office in offices for notice in office.notices]
    read = side_by_side(lambda item: notice_codes(pieces, *item), notices)
    for (office, notice), (sharp, blurred) in zip(notices, read):
        name = pieces.name(notice)
        checks.expect(sharp == [office.data["url"]], f"the code of {name} is read at 300 dpi", sharp)
        checks.expect(blurred == [office.data["url"]], f"the code of {name} is read at 150 dpi, blurred", blurred)


def card_codes(pieces: Pieces, office: Office, is_whole: bool) -> tuple[list[str], list[str]]:
    if is_whole:
        return sharp_and_blurred(pieces, office, office.card, 2, None)
    page = boxes(office.card)[1]
    corner = page["Trim"][0], page["Media"][3] - page["Trim"][3]
    return sharp_and_blurred(pieces, office, office.card, 2, (*corner, *CARD))


def notice_codes(pieces: Pieces, office: Office, notice: Path) -> tuple[list[str], list[str]]:
    # The code stands in the lower right quarter; more of a page of 17 or 35 megapixels tells no more.
    left, bottom, right, top = boxes(notice)[0]["Media"]
    width, height = (right - left) / 2, (top - bottom) / 2
    return sharp_and_blurred(pieces, office, notice, 1, (width, height, width, height))


def sharp_and_blurred(
    pieces: Pieces, office: Office, file: Path, page: int, part: tuple | None
) -> tuple[list[str], list[str]]:
    """What is read at 300 dpi, and at 150 dpi through a blur of a pixel, which is a camera a little out of focus.

    `part` is left, top, width and height in millimetres.
    """
    language = "en" if "en" in file.relative_to(pieces.root).parts else "zh"
    stem = f"{language}-{office.folder.name}-{file.stem}"
    sharp = picture(file, page, 300, pieces.scratch / f"{stem}.png", *cut(part, 300))
    codes = decoded(sharp)
    blurred = pieces.scratch / f"{stem}-blurred.png"
    with Image.open(picture(file, page, 150, blurred, *cut(part, 150))) as image:
        image.filter(ImageFilter.GaussianBlur(radius=1)).save(blurred)
    found = codes, decoded(blurred)
    sharp.unlink()
    blurred.unlink()
    return found


def cut(part: tuple | None, dpi: int) -> list[object]:
    """The options of pdftoppm for a part of a page."""
    if part is None:
        return []
    pixels = [round(length * MM / 72 * dpi) for length in part]
    return ["-x", pixels[0], "-y", pixels[1], "-W", pixels[2], "-H", pixels[3]]
