"""Calendars and feeds as other programs read them."""

from collections import defaultdict
from pathlib import Path

import feedparser
from icalendar import Calendar

from checks import Checks
from site_pages import Site


def run(site: Site, checks: Checks) -> None:
    calendars(site, checks)
    feeds(site, checks)


def calendars(site: Site, checks: Checks) -> None:
    paths = sorted(site.root.rglob("*.ics"))
    checks.expect(any(path.name == "events.ics" for path in paths), "the site has calendars of events")
    # By language: the words of an event differ, and nothing else.
    seen: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    cancelled = 0
    for path in paths:
        name = str(path.relative_to(site.root))
        raw = path.read_bytes()
        lines = raw.split(b"\r\n")
        checks.expect_none([line for line in lines if len(line) > 75], f"{name}: no line is longer than 75 octets")
        checks.expect_none([line for line in lines if not decodes(line)], f"{name}: no character is cut in two")
        events = Calendar.from_ical(raw).walk("VEVENT")
        checks.expect_none([error for event in events for error in event.errors], f"{name}: every property can be read")
        uids = [str(event["UID"]) for event in events]
        checks.expect(len(uids) == len(set(uids)), f"{name}: every event has a name of its own")
        for event in events:
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            checks.expect(start < end and start.utcoffset().total_seconds() == 8 * 3600,
                          f"{name}: {event['UID']} begins before it ends, in the zone of China")
            if event.get("STATUS") == "CANCELLED":
                cancelled += 1
                checks.expect(event["SEQUENCE"] > 0, f"{name}: {event['UID']} is a later version of what was announced")
            language = "en" if name.startswith("en/") else "zh"
            seen[language, str(event["UID"])][event.to_ical().decode()].append(name)
    checks.expect(cancelled > 0, "calendars tell what was cancelled")
    checks.expect_none([uid for uid, texts in seen.items() if len(texts) > 1],
                       "an event is the same in every calendar that holds it")
    chinese = {uid for language, uid in seen if language == "zh"}
    english = {uid for language, uid in seen if language == "en"}
    checks.expect(not english or chinese == english, "an event has one name in every language")


def decodes(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def feeds(site: Site, checks: Checks) -> None:
    paths = sorted(site.root.rglob("feed.xml"))
    checks.expect(any(path.parent.name == "changes" for path in paths), "the site has a feed of changes")
    for path in paths:
        name = str(path.relative_to(site.root))
        feed = feedparser.parse(path.read_bytes())
        checks.expect(not feed.bozo and feed.version == "atom10", f"{name}: a reader of feeds finds no fault",
                      feed.get("bozo_exception", feed.version))
        lacking = [key for key in ["title", "id", "updated"] if not feed.feed.get(key)]
        checks.expect_none(lacking, f"{name}: the feed has what RFC 4287 asks for")
        ids = [entry.id for entry in feed.entries]
        checks.expect(len(ids) == len(set(ids)), f"{name}: every entry has an id of its own")
        days = [entry.updated for entry in feed.entries]
        checks.expect(days == sorted(days, reverse=True), f"{name}: the latest comes first")
        for entry in feed.entries:
            target = entry.link.split("#")[0].removeprefix(base(feed))
            checks.expect((site.root / Path(target) / "index.html").is_file() or (site.root / target).is_file(),
                          f"{name}: {entry.id} leads to a page of the site", entry.link)


def base(feed: feedparser.FeedParserDict) -> str:
    """Where the site is published: the feed's own address up to the host."""
    return "/".join(feed.feed.id.split("/")[:3]) + "/"
