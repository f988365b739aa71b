"""The PDF, the SVG and the page of HTML of a piece show the same things in the same places."""

import os
import subprocess
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

from browser import chromium, page_in
from checks import Checks
from pieces import Pieces, boxes, output
from sample import PROJECT, TODAY

DPI = 200
BLEED = 3.0
# Where one pixel is dark and the other light after the edges have been softened, of all pixels.
MOST_DIFFERENT = 0.004
# A quarter of a millimetre.
SHIFT = 2
DESIGNS = {"card": 3.0, "card-large": 3.0, "notice": 0.0}
COMMUNITIES = ["chaoyu", "hetangli", "luting"]


def run(pieces: Pieces, checks: Checks) -> None:
    folder = pieces.scratch / "three"
    for design in DESIGNS:
        for form in ["pdf", "svg", "html"]:
            sheet = [] if design == "notice" else ["--sheet", "single"]
            cards(folder, design, form, sheet if form == "pdf" else [])
    with (chromium() as browser,
          page_in(browser, viewport={"width": 900, "height": 1300}, device_scale_factor=DPI / 96) as page):
        for community in COMMUNITIES:
            for design, bleed in DESIGNS.items():
                stem = folder / f"{community}-{design}"
                for number, side in enumerate(["front", "back"][: 1 if design == "notice" else 2]):
                    paper = trimmed(stem.with_suffix(".pdf"), number + 1, pieces.scratch)
                    page.goto(f"file://{stem}-{side}.svg")
                    svg = cut(screenshot(page, "svg"), paper.size, bleed)
                    page.goto(f"file://{stem}.html")
                    html = cut(screenshot(page, f"svg#{side}"), paper.size, 0)
                    for name, picture in [("SVG", svg), ("HTML", html)]:
                        what = f"{community}'s {design}, {side}: {name} and PDF"
                        checks.expect(abs(picture.width - paper.width) < 3 and abs(picture.height - paper.height) < 3,
                                      f"{what} are of one size", (picture.size, paper.size))
                        share = different(picture, paper)
                        checks.expect(share < MOST_DIFFERENT, f"{what} show the same", f"{share:.2%} of the pixels differ")
                        if share >= MOST_DIFFERENT and (keep := os.environ.get("KEEP_PICTURES")):
                            picture.save(Path(keep) / f"{community}-{design}-{side}-{name}.png")
                            paper.save(Path(keep) / f"{community}-{design}-{side}-PDF.png")


def cards(folder: Path, design: str, form: str, more: list[str]) -> None:
    command = os.environ.get("MENPAI", str(PROJECT / ".build/debug/menpai"))
    # As PDF several communities lie in one file.
    for group in [[one] for one in COMMUNITIES] if form == "pdf" else [COMMUNITIES]:
        selection = [argument for community in group for argument in ("--community", community)]
        subprocess.run([command, "cards", "--site", str(PROJECT), "--today", TODAY, *selection,
                        "--design", design, "--as", form, "--output", str(folder), *more],
                       check=True, capture_output=True)


def trimmed(file: Path, number: int, scratch: Path) -> Image.Image:
    """A page within its trim."""
    page = boxes(file)[number - 1]
    target = scratch / "trimmed.png"
    output("pdftoppm", "-r", DPI, "-gray", "-png", "-singlefile", "-f", number, "-l", number, file, target.with_suffix(""))
    scale = DPI / 25.4
    left, top = page["Trim"][0] - page["Media"][0], page["Media"][3] - page["Trim"][3]
    width, height = page["Trim"][2] - page["Trim"][0], page["Trim"][3] - page["Trim"][1]
    with Image.open(target) as image:
        box = [round(edge * scale) for edge in (left, top, left + width, top + height)]
        return image.crop(box).convert("L")


def screenshot(page, selector: str) -> Image.Image:
    return Image.open(BytesIO(page.locator(selector).first.screenshot())).convert("L")


def cut(picture: Image.Image, size: tuple[int, int], bleed: float) -> Image.Image:
    edge = round(bleed * DPI / 25.4)
    return picture.crop((edge, edge, picture.width - edge, picture.height - edge))


def different(one: Image.Image, other: Image.Image) -> float:
    """Of the pixels that differ much even when edges are softened, which readers draw in ways of their own, after the
    pictures were laid on each other: a browser's begins at a whole pixel of the screen."""
    size = min(one.width, other.width) - 2 * SHIFT, min(one.height, other.height) - 2 * SHIFT
    soft = other.filter(ImageFilter.GaussianBlur(2)).crop((SHIFT, SHIFT, SHIFT + size[0], SHIFT + size[1]))
    blurred = one.filter(ImageFilter.GaussianBlur(2))
    shares = []
    for x in range(2 * SHIFT + 1):
        for y in range(2 * SHIFT + 1):
            histogram = ImageChops.difference(blurred.crop((x, y, x + size[0], y + size[1])), soft).histogram()
            shares.append(sum(histogram[72:]) / (size[0] * size[1]))
    return min(shares)
