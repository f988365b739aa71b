"""Text is easy to read: strong contrast in both schemes, and no English page left in Chinese."""

import re

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

CHINESE = re.compile(r"[\u3400-\u9fff]")

# Chinese that stands outside an element marked lang="zh…", on an English page.
UNMARKED = """() => {
  const found = [];
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.data.trim();
    if (/[\\u3400-\\u9fff]/.test(words) && !walker.currentNode.parentElement.closest('[lang|=zh]')) found.push(words.slice(0, 24));
  }
  return found;
}"""


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
