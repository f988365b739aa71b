"""A built site's pages, and one of each kind to look at closely."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

Predicate = Callable[[str], bool]


class Site:
    def __init__(self, root: Path, address: str) -> None:
        self.root = root
        self.address = address

    def url(self, page: str) -> str:
        """The address of a page, which is named by its path below the root: `communities/chaoyu/index.html`."""
        return f"{self.address}/{page.removesuffix('index.html')}"

    def text(self, page: str) -> str:
        return (self.root / page).read_text(encoding="utf-8")

    @cached_property
    def pages(self) -> list[str]:
        return sorted(str(path.relative_to(self.root)) for path in self.root.rglob("*.html"))

    @cached_property
    def redirects(self) -> list[str]:
        return [page for page in self.pages if 'http-equiv="refresh"' in self.text(page)]

    @cached_property
    def full_pages(self) -> list[str]:
        """Every page that stays, in both languages."""
        return [page for page in self.pages if page not in set(self.redirects)]

    def one_page(self, pattern: str) -> list[str]:
        """The pages of a folder: `communities/*/index.html`, without redirects."""
        found = sorted(str(path.relative_to(self.root)) for path in self.root.glob(pattern))
        return [page for page in found if page not in set(self.redirects)]

    def first(self, pattern: str, holds: Predicate = lambda _: True) -> str | None:
        return next((page for page in self.one_page(pattern) if holds(self.text(page))), None)

    @cached_property
    def offices(self) -> list[str]:
        """The offices that are open: those that offer a contact card. A community that was dissolved keeps its page."""
        return [page for page in self.one_page("communities/*/index.html") if 'card.html"' in self.text(page)]

    @cached_property
    def served(self) -> list[str]:
        """The offices to which somebody comes: those whose page promises that requests are taken up."""
        return [page for page in self.offices if "promise-main" in self.text(page)]

    @cached_property
    def kinds(self) -> dict[str, str | None]:
        """One page of each kind in Chinese; None where the site has no such page."""
        fixed = {
            name: self.first(f"{name}/index.html")
            for name in ["districts", "communities", "lawyers", "firms", "schools", "bulletins", "organisation",
                         "services", "about", "privacy", "basis", "legal-aid", "report-error", "press", "honours",
                         "events", "changes", "reports"]
        }
        office, lawyer = "communities/*/index.html", "lawyers/*/index.html"
        return {
            "home": self.first("index.html"),
            **fixed,
            "district": self.first("districts/*/index.html"),
            "street": self.first("streets/*/index.html"),
            "community": self.first(office, lambda text: 'class="call"' in text and 'class="slip"' not in text),
            "community without lawyer": self.first(office, lambda text: 'class="when"' not in text),
            "community with changes": self.first(office, lambda text: 'class="slip"' in text),
            "card": self.first("communities/*/card.html"),
            "notice": self.first("communities/*/notice.html"),
            "print": self.first("print/index.html"),
            "print district": self.first("print/districts/*/index.html"),
            "lawyer": self.first(lawyer, lambda text: 'class="call"' in text),
            "lawyer withdrawn": self.first(lawyer, lambda text: "noindex" in text),
            "firm": self.first("firms/*/index.html"),
            "school": self.first("schools/*/index.html"),
            "lawyer replaced": self.first(lawyer, lambda text: 'id="honours"' in text and 'class="notice"' in text),
            "community with earlier lawyers": self.first(office, lambda text: 'id="formerly"' in text),
            "bulletin": self.first("bulletins/*/index.html", lambda text: "<table" not in text),
            "bulletin with tables": self.first("bulletins/*/index.html", lambda text: "<table" in text),
            "bulletins of a year": self.first("bulletins/year/*/index.html"),
            "bulletins of a category": self.first("bulletins/category/*/index.html"),
            "honour year": self.first("honours/*/index.html", lambda text: 'class="unnamed"' in text),
            "month of events": self.first("events/*/index.html"),
            "report month": self.first("reports/*/index.html", lambda text: 'class="number untold"' in text
                                       and 'chart-bar-2' in text and "reports/2026-0" in text),
            "report year": self.first("reports/????/index.html", lambda text: 'id="honours"' in text),
            "annuals": self.first("annual/index.html"),
            "annual": self.first("annual/*/index.html"),
            "district's changes": self.first("changes/*/index.html"),
            "page": self.first("guide/index.html"),
            "redirect": self.redirects[0] if self.redirects else None,
            "404": self.first("404.html"),
        }

    @cached_property
    def english_kinds(self) -> dict[str, str | None]:
        return {
            f"{kind}, English": f"en/{page}" if page and (self.root / "en" / page).exists() else None
            for kind, page in self.kinds.items()
        }
