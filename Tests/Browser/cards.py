"""Print from the browser: cards of true size with nothing cut off or colliding, and office pages made for a wall."""

import re

from playwright.sync_api import Page

from browser import chromium, page_in, show
from checks import Checks
from plain import plain_site
from site_pages import Site

PX_PER_MM = 96 / 25.4
CARD = (90 * PX_PER_MM, 54 * PX_PER_MM)
PAPER = {"width": 794, "height": 1123}
PT = 96 / 72

# Each card's size, what leaves it, and which of its texts touch each other or stand too small.
LAYOUT = """least => [...document.querySelectorAll('.card')].map(card => {
  const box = card.getBoundingClientRect(), problems = [];
  if (card.scrollHeight > card.clientHeight) problems.push(`${card.scrollHeight - card.clientHeight} px too tall`);
  if (card.scrollWidth > card.clientWidth) problems.push(`${card.scrollWidth - card.clientWidth} px too wide`);
  const leaves = [...card.querySelectorAll('*')].filter(e => !e.children.length || e.matches('p, dd, dt'))
    .filter(e => e.getClientRects().length && (e.textContent.trim() || e.matches('img')));
  const name = e => `“${(e.textContent.trim() || e.alt).slice(0, 16)}”`;
  for (const e of leaves) {
    if (parseFloat(getComputedStyle(e).fontSize) < least - .02) problems.push(`${name(e)} is too small`);
    const range = document.createRange();
    range.selectNodeContents(e);
    for (const r of e.matches('img') ? [e.getBoundingClientRect()] : range.getClientRects())
      if (r.left < box.left || r.right > box.right + .5 || r.top < box.top || r.bottom > box.bottom + .5)
        { problems.push(`${name(e)} leaves the card`); break; }
    if (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline')
      problems.push(`${name(e)} is cut off`);
  }
  // Across, the ink counts; down, the line boxes do, since a font's own box is taller than its line.
  const ink = e => {
    const frame = e.getBoundingClientRect(), range = document.createRange();
    range.selectNodeContents(e);
    const words = range.getBoundingClientRect(), solid = e.matches('img, .card-seal, .photo');
    const across = solid ? frame : words;
    return {left: across.left, right: across.right, top: frame.top, bottom: frame.bottom};
  };
  const blocks = leaves.filter(e => getComputedStyle(e).display !== 'inline');
  for (const [i, a] of blocks.entries()) for (const b of blocks.slice(i + 1)) {
    if (a.contains(b) || b.contains(a)) continue;
    const p = ink(a), q = ink(b);
    const across = Math.min(p.right, q.right) - Math.max(p.left, q.left);
    const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
    if (across > .5 && down > .5) problems.push(`${name(a)} and ${name(b)} overlap`);
  }
  return {width: box.width, height: box.height, problems: [...new Set(problems)]};
})"""

# The longest texts that records may bring, put where a card shows them.
WORST = """([sessions, lines]) => {
  const all = (selector, text) => document.querySelectorAll(selector).forEach(e => e.textContent = text);
  const glyphs = n => '翠苑一区求是新村文三路古荡湾'.repeat(n).slice(0, n);
  all('.card-plate b', glyphs(12));
  document.querySelectorAll('.card-name').forEach(e => e.firstChild.data = '阿布都热合曼·买买提江 ');
  all('.card-firm', glyphs(40));
  document.querySelectorAll('.card-when').forEach(part => {
    part.querySelectorAll('.card-session').forEach(e => e.remove());
    for (const words of ['每周一下午2点到5点', '每周三晚上6点到9点', '每月第二个周六上午9点到11点半'].slice(-sessions).reverse()) {
      const p = document.createElement('p');
      p.className = 'card-session';
      p.textContent = words;
      part.prepend(p);
    }
  });
  all('.card-room', glyphs(24));
  document.querySelectorAll('.card-back').forEach(card => {
    const list = card.querySelector('dl');
    card.querySelectorAll('.card-line').forEach(e => e.remove());
    for (let n = 0; n < lines; n++) {
      const p = document.createElement('p');
      p.className = 'card-line';
      p.textContent = glyphs(28);
      list.before(p);
    }
    card.querySelector('.card-address').lastChild.data = glyphs(80);
  });
}"""


def run(site: Site, checks: Checks) -> None:
    bare = [path for path in site.offices if not (site.root / path).with_name("card.html").is_file()]
    checks.expect_none(bare, "every office has its card")
    with plain_site() as plain, chromium() as browser, page_in(browser, viewport=PAPER) as page:
        page.emulate_media(media="print")
        plain_cards(plain, page, checks)
        for kind in ["community", "community without lawyer", "community with changes"]:
            if site.kinds[kind]:
                show(page, site.url(site.kinds[kind]))
                hangs_on_a_wall(page, checks, site.kinds[kind])


def plain_cards(site: Site, page: Page, checks: Checks) -> None:
    cards = site.one_page("communities/*/card.html")
    for path in [*cards, *site.one_page("en/communities/*/card.html")]:
        show(page, site.url(path))
        lies_well(page, checks, path)
    for path in longest(site, cards):
        for sessions, lines in [(1, 0), (2, 1), (3, 3)]:
            show(page, site.url(path))
            page.evaluate(WORST, [sessions, lines])
            what = f"{path} with the longest texts, {sessions} sessions and {lines} lines of its own"
            lies_well(page, checks, what)
        prints_two_sheets(page, checks, what)
    if cards:
        show(page, site.url(cards[0]))
        prints_two_sheets(page, checks, cards[0])


def longest(site: Site, cards: list[str]) -> list[str]:
    """A card with a lawyer, one with a photo missing, one without a lawyer: the shapes that a front has."""
    shapes = [lambda text: "<img" in text, lambda text: "photo-initial" in text, lambda text: "card-phone" not in text]
    found = [next((path for path in cards if shape(site.text(path))), None) for shape in shapes]
    return sorted({path for path in found if path})


def lies_well(page: Page, checks: Checks, what: str) -> None:
    cards = page.evaluate(LAYOUT, 7 * PT)
    checks.expect(len(cards) == 20, f"{what} has ten fronts and ten backs", len(cards))
    wrong = [f"{card['width']:.1f} × {card['height']:.1f} px" for card in cards
             if abs(card["width"] - CARD[0]) > .5 or abs(card["height"] - CARD[1]) > .5]
    checks.expect_none(wrong, f"every card of {what} measures 90 × 54 mm")
    checks.expect_none(list(dict.fromkeys(problem for card in cards for problem in card["problems"])),
                       f"nothing collides or is cut off on {what}")


def prints_two_sheets(page: Page, checks: Checks, what: str) -> None:
    sizes = pdf_pages(page.pdf(prefer_css_page_size=True, print_background=True))
    checks.expect(len(sizes) == 2, f"{what} prints on two sides of one sheet", len(sizes))
    checks.expect(all(is_a4(size) for size in sizes), f"{what} prints on A4", sizes)


def hangs_on_a_wall(page: Page, checks: Checks, path: str) -> None:
    """An office's page on paper: A4, no navigation, nothing cut off at its edges."""
    for part in [".masthead", ".crumbs", ".colophon nav", ".buttons"]:
        hidden = page.eval_on_selector_all(part, "all => all.every(e => !e.getClientRects().length)")
        checks.expect(hidden, f"{path} prints without {part}")
    for part in [".plate-office h1", ".promise-main"]:
        if part == ".plate-office h1" or page.locator(part).count():
            checks.expect(page.locator(part).first.is_visible(), f"{path} prints its {part}")
    width = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    checks.expect(width[0] <= width[1], f"{path} is not cut off at the paper's edge", width)
    sizes = pdf_pages(page.pdf(prefer_css_page_size=True, print_background=True))
    checks.expect(all(is_a4(size) for size in sizes), f"{path} prints on A4", sizes)
    checks.expect(len(sizes) <= 2, f"{path} prints on two pages at most", len(sizes))


def pdf_pages(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points; Chromium writes its page objects in the open."""
    boxes = re.findall(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", pdf)
    return [(float(width), float(height)) for width, height in boxes]


def is_a4(size: tuple[float, float]) -> bool:
    return abs(size[0] - 595.28) < 1 and abs(size[1] - 841.89) < 1
