"""With the text doubled, on the narrowest phones, words and dates stay whole and no column is too thin to read."""

from playwright.sync_api import Page

from behaviour import OVERFLOW
from browser import NARROW, PHONE, chromium, hold_redirects, page_in, show
from checks import Checks
from site_pages import Site

DOUBLE = """() => { const root = document.documentElement;
  root.style.fontSize = parseFloat(getComputedStyle(root).fontSize) * 2 + 'px' }"""

# Blocks of running text, as lists of text nodes; pictures of paper are no text of the page's own.
BLOCKS = """
  const blocks = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || node.parentElement.closest('svg, script, .paper, .sheet, .wall, pre')) continue;
    let block = node.parentElement;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement
        && !['flex', 'grid'].some(kind => getComputedStyle(block.parentElement).display.endsWith(kind)))
      block = block.parentElement;
    if (!block.getClientRects().length) continue;
    blocks.set(block, [...(blocks.get(block) ?? []), node]);
  }
  const lines = rects => {
    const tops = [];
    for (const rect of rects)
      if (rect.width > 1 && !tops.some(top => Math.abs(top - rect.top) < rect.height * .6)) tops.push(rect.top);
    return tops.length;
  };
"""

# Long text in lines of less than four characters' width; cells of wide tables, which scroll, have a width of their own.
THIN = "() => {" + BLOCKS + """
  const thin = [];
  for (const [block, nodes] of blocks) {
    const words = nodes.map(node => node.data).join('').replace(/\\s+/g, '');
    const range = document.createRange();
    range.setStart(nodes[0], 0);
    range.setEnd(nodes.at(-1), nodes.at(-1).length);
    if (words.length < 10 || block.closest('table')) continue;
    const rects = [...range.getClientRects()];
    const left = Math.min(...rects.map(rect => rect.left)), right = Math.max(...rects.map(rect => rect.right));
    const count = lines(rects);
    if (count > 3 && right - left < 4 * parseFloat(getComputedStyle(block).fontSize))
      thin.push(`${count} lines: ${words.slice(0, 20)}`);
  }
  return thin;
}"""

# Dates, times and bracketed weekdays that a line end tears, though they would fit on a line.
TORN = "() => {" + BLOCKS + """
  const torn = [];
  const unit = /(\\d{4}年)?\\d{1,2}月(\\d{1,2}日)?|[（(](周|星期)[一二三四五六日][）)]|\\d{1,2}:\\d{2}([–-]\\d{1,2}:\\d{2})?/g;
  for (const [block, nodes] of blocks) {
    const text = nodes.map(node => node.data).join('');
    const place = offset => {
      for (const node of nodes) {
        if (offset <= node.length) return [node, offset];
        offset -= node.length;
      }
      return [nodes.at(-1), nodes.at(-1).length];
    };
    for (const match of text.matchAll(unit)) {
      const range = document.createRange();
      range.setStart(...place(match.index + 1));
      range.setStart(range.startContainer, range.startOffset - 1);
      range.setEnd(...place(match.index + match[0].length));
      const rects = [...range.getClientRects()];
      const width = rects.reduce((sum, rect) => sum + rect.width, 0);
      const style = getComputedStyle(block);
      const room = block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (lines(rects) > 1 && width < room * .98) torn.push(`${match[0]} in ${text.trim().slice(0, 30)}`);
    }
  }
  return torn;
}"""

# Words of the theme's own headings and leads that a line end tears; what editors wrote is theirs to word.
SPLIT = "() => {" + BLOCKS + """
  const split = [];
  const words = ['什么', '怎么', '律师', '社区', '街道', '调解', '免费', '打印', '半天', '电话'];
  for (const [block, nodes] of blocks) {
    if (!block.closest('h1, h2, .lead, .promise-main, .button, .more') || block.closest('[lang=zh-CN]:not(html)')) continue;
    for (const node of nodes)
      for (const word of words)
        for (let at = node.data.indexOf(word); at >= 0; at = node.data.indexOf(word, at + 1)) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          if (lines(range.getClientRects()) > 1) split.push(`${word} in ${node.data.trim().slice(0, 20)}`);
        }
  }
  return split;
}"""


def run(site: Site, checks: Checks) -> None:
    with chromium() as browser, page_in(browser, viewport=PHONE) as page:
        hold_redirects(page)
        for kind, path in (site.kinds | site.english_kinds).items():
            if path:
                show(page, site.url(path))
                page.evaluate(DOUBLE)
                for viewport in [PHONE, NARROW]:
                    page.set_viewport_size(viewport)
                    reads_well(page, f"{path} ({kind}) at {viewport['width']} px with the text doubled", checks)
        home(site, page, checks)


def reads_well(page: Page, where: str, checks: Checks) -> None:
    overflow = page.evaluate(OVERFLOW)
    checks.expect(overflow is None, f"{where} does not scroll sideways", overflow)
    checks.expect_none(page.evaluate(THIN), f"{where} has no thin columns")
    checks.expect_none(page.evaluate(TORN), f"{where} tears no date")
    if not any(kind in where for kind in ["(bulletin", "(annual"]):
        checks.expect_none(page.evaluate(SPLIT), f"{where} tears no word of its headings and leads")


def home(site: Site, page: Page, checks: Checks) -> None:
    """The lead of the home page is a paragraph and no column of single characters."""
    page.set_viewport_size(PHONE)
    show(page, site.url("index.html"))
    page.evaluate(DOUBLE)
    height = page.evaluate("document.querySelector('.opening .lead').getBoundingClientRect().height")
    checks.expect(height < 700, "the home page's lead is low enough to be read at once", f"{height} px")
