"""Text is easy to read: strong contrast in both schemes, and an English page whose own words are English."""

from browser import PHONE, chromium, hold_redirects, page_in, show
from checks import Checks
from site_pages import Site

# The weakest contrast of visible text over the nearest painted background (a gradient counts as the colour under it).
CONTRAST = """() => {
  const channel = v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
  const parse = s => { const n = s.match(/[\\d.]+/g).map(Number); return n.length > 3 ? n : [...n, 1]; };
  const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
  const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3]));
  const ground = e => {
    const layers = [];
    for (; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reduceRight((under, top) => over(top, under), [255, 255, 255]);
  };
  const weak = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !e.getClientRects().length || e.closest('[aria-hidden=true]')) continue;
    const style = getComputedStyle(e), back = ground(e);
    const a = light(over(parse(style.color), back)), b = light(back);
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
    if (ratio < (large ? 4.5 : 7)) weak.push(`${ratio.toFixed(1)}:1 “${walker.currentNode.data.trim().slice(0, 20)}”`);
  }
  return weak;
}"""

# Labels and menus that still stand in Chinese on an English page; names of people, firms and places may.
UNTRANSLATED = """() => [...document.querySelectorAll(
    '.masthead nav a, .skip, .crumbs li:first-child, main dt, main .button, main .call-words, .plate-under, .hotline, .leaf, .session')]
  .filter(e => !e.closest('[lang=zh-CN]')).map(e => e.textContent.trim()).filter(words => /[\\u3400-\\u9fff]/.test(words))"""


def run(site: Site, checks: Checks) -> None:
    with chromium() as browser, page_in(browser, viewport=PHONE) as page:
        hold_redirects(page)
        for kind, path in site.kinds.items():
            if not path:
                continue
            show(page, site.url(path))
            for scheme in ["light", "dark"]:
                page.emulate_media(color_scheme=scheme)
                checks.expect_none(page.evaluate(CONTRAST),
                                   f"text of {path} ({kind}, {scheme}) has a contrast of 7:1, large text 4.5:1")
        for kind, path in site.english_kinds.items():
            # A redirect's button bears the name of the page it leads to.
            if path and not kind.startswith("redirect"):
                show(page, site.url(path))
                checks.expect_none(page.evaluate(UNTRANSLATED), f"the labels of {path} ({kind}) are in English")
