"""Reports and charts as their readers meet them: tables with headings, no page that moves sideways, charts that can be
read small, in the dark, on paper, without colour and without sight."""

import io

from PIL import Image

from browser import DESKTOP, NARROW, PHONE, chromium, page_in, show
from bulletins import printed, squeezed
from checks import Checks
from site_pages import Site

KINDS = ["reports", "report month", "report year", "annual", "district", "street"]

TABLES = """() => [...document.querySelectorAll('main .report, .chart table')].flatMap(table => {
  const wrong = [];
  if (!table.caption?.textContent.trim()) wrong.push('no caption');
  if (table.querySelectorAll('thead th:not([scope=col])').length) wrong.push('a heading without scope');
  if (!table.querySelector('thead th[scope=col]')) wrong.push('no headings');
  const region = table.closest('.table-scroll');
  const scrolls = region && region.scrollWidth > region.clientWidth;
  if (scrolls && !(region.tabIndex === 0 && region.getAttribute('aria-label'))) wrong.push('cannot be scrolled by keyboard');
  return wrong.map(w => `${table.caption?.textContent}: ${w}`);
})"""

# The pictures that are shown, each with its name, its finding and its smallest letters.
CHARTS = """() => [...document.querySelectorAll('.chart-picture')].filter(svg => svg.getBoundingClientRect().width).map(svg => {
  const box = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')];
  return {
    name: svg.getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id)?.textContent.trim()),
    smallest: Math.min(...texts.map(text => parseFloat(getComputedStyle(text).fontSize))),
    outside: texts.filter(text => { const b = text.getBoundingClientRect(); return b.left < box.left - 1 || b.right > box.right + 1; })
      .map(text => text.textContent),
    clashes: texts.filter((text, i) => { const a = text.getBoundingClientRect(); return texts.slice(i + 1).some(other => {
      const b = other.getBoundingClientRect();
      return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4; }); })
      .map(text => text.textContent),
  };
})"""

SMALL = "parseFloat(getComputedStyle(document.documentElement).fontSize) * .9"


def run(site: Site, checks: Checks) -> None:
    kinds = site.kinds | site.english_kinds
    with chromium() as browser, page_in(browser) as page:
        for kind in KINDS + [f"{kind}, English" for kind in KINDS]:
            path = kinds[kind]
            if not checks.expect(path is not None, f"the site has a page of the kind {kind}"):
                continue
            show(page, site.url(path))
            checks.expect_none(page.evaluate(TABLES), f"the tables of {path} have captions and headings")
            for width, viewport in {"320 px": NARROW, "360 px": PHONE, "1280 px": DESKTOP}.items():
                page.set_viewport_size(viewport)
                wide = page.evaluate("document.documentElement.scrollWidth")
                checks.expect(wide <= viewport["width"], f"{path} does not move sideways at {width}", wide)
                smallest = page.evaluate(SMALL)
                for chart in page.evaluate(CHARTS):
                    name = f"the chart “{chart['name'][0]}” of {path}"
                    checks.expect(all(chart["name"]) and len(chart["name"]) == 2, f"{name} tells its finding")
                    checks.expect(chart["smallest"] >= smallest - .1, f"{name} has letters of {smallest} px at {width}",
                                  chart["smallest"])
                    checks.expect_none(chart["outside"], f"{name} keeps its words inside at {width}")
                    checks.expect_none(chart["clashes"], f"{name} sets no word over another at {width}")
        looks(site.url(kinds["report month"]), page, checks)
        with page_in(browser) as fresh:
            paper(site, kinds, fresh, checks)


def looks(address: str, page, checks: Checks) -> None:
    """Bars stand out from the page, and a series from the other, in shades of grey, on screens and on paper."""
    page.set_viewport_size(DESKTOP)
    for scheme, media in [("light", "screen"), ("dark", "screen"), ("light", "print")]:
        page.emulate_media(color_scheme=scheme, media=media)
        show(page, address)
        solid, striped = [shades(page, f".chart-picture .chart-bar-{series} >> nth=1") for series in (1, 2)]
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor").strip("rgb()").split(",")
        paper = luminance([int(part) for part in ground])
        what = f"in {scheme} {media}"
        checks.expect(contrast(median(solid), paper) >= 3, f"bars stand out from the page {what}", median(solid))
        spread = contrast(max(striped), min(striped))
        checks.expect(spread >= 3, f"the second series shows its stripes {what}", spread)
        checks.expect(contrast(mean(solid), mean(striped)) >= 1.5, f"the two series differ in grey {what}",
                      (mean(solid), mean(striped)))


def shades(page, selector: str) -> list[float]:
    """The luminance of every pixel inside a bar, its edges apart."""
    picture = Image.open(io.BytesIO(page.locator(selector).screenshot())).convert("RGB")
    inner = picture.crop((4, 4, min(picture.width - 4, 80), picture.height - 4))
    return [luminance(pixel) for pixel in inner.getdata()]


def luminance(rgb) -> float:
    parts = [(part / 255) / 12.92 if part / 255 <= .04045 else ((part / 255 + .055) / 1.055) ** 2.4 for part in rgb]
    return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2]


def contrast(one: float, other: float) -> float:
    return (max(one, other) + .05) / (min(one, other) + .05)


def mean(values: list[float]) -> float:
    return sum(values) / len(values)


def median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def paper(site: Site, kinds: dict, page, checks: Checks) -> None:
    for kind in ["annual", "report month"]:
        path = kinds[kind]
        show(page, site.url(path))
        title = page.eval_on_selector("h1", "e => e.textContent")
        cells = page.eval_on_selector_all("main .report tbody :is(th, td)", "all => all.map(e => e.textContent.trim())")
        sheets = printed(page)
        text = squeezed("".join(sheets))
        checks.expect(squeezed(title) in text, f"{path} prints its title")
        missing = [cell for cell in set(cells) if squeezed(cell) not in text]
        checks.expect_none(missing, f"{path} prints every cell of its tables")
        for count, sheet in enumerate(sheets, start=1):
            checks.expect(f"—{count}—" in squeezed(sheet), f"{path} numbers sheet {count}", sheet[-40:])
        for words in ["找社区", "下载表格文件", "上个月"]:
            checks.expect(words not in text, f"{path} prints no “{words}”")
