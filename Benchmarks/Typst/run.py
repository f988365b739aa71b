"""Prints the same cards with Menpai and Typst, in turn, and compares time and memory.

    run.py --menpai PATH --bench PATH      # the release programs `menpai` and `menpai-bench`

Measured where the Python package `typst` is installed; without it, the run says how to get it. See docs/speed.md.
"""

import argparse
import importlib.metadata
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import cards

HERE = pathlib.Path(__file__).resolve().parent
FAMILY = "Noto Sans CJK SC"
SMALL_SITE = 10
# What Menpai may take of Typst's time, and of its memory.
ONE_FILE, BATCH, MEMORY = 1 / 15, 1 / 2, 1.0


class Failure(Exception):
    """Something that cannot be measured, in one sentence."""


class Run:
    """A process that ended well."""

    def __init__(self, *command):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            start = time.perf_counter()
            process = subprocess.Popen([str(word) for word in command], stdout=output, stderr=errors)
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0), errors.seek(0)
            self.output = output.read().decode()
            if process.returncode != 0:
                raise Failure(f"{command[0]} failed: {errors.read().decode()[-2000:]}{self.output[-2000:]}")
        self.processor = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss * 1024


class Samples:
    def __init__(self):
        self.seconds, self.processor, self.peak = [], [], []

    def add(self, run: Run, seconds: float | None = None):
        self.seconds.append(run.seconds if seconds is None else seconds)
        self.processor.append(run.processor)
        self.peak.append(run.peak)

    @property
    def time(self):
        return statistics.median(self.seconds)

    @property
    def memory(self):
        return statistics.median(self.peak)


class Menpai:
    """Sites of a synthetic city, built once, so that their pictures are ready for print as Typst's are."""

    def __init__(self, menpai: str, bench: str, folder: pathlib.Path, communities: int):
        self.menpai, self.bench, self.folder = menpai, bench, folder
        self.day = re.search(r"its day is (\S+)", self._city(communities, "batch").output)[1]
        self._city(SMALL_SITE, "small")
        for site in ("batch", "small"):
            Run(menpai, "build", "--site", folder / site, "--output", folder / "public", "--today", self.day,
                "--format", "json")  # fmt: skip
            shutil.rmtree(folder / "public")
        self.cards("batch", "--as", "html")
        self.pages = {
            path.name.removesuffix("-card.html"): path.read_text()
            for path in sorted((folder / "cards").glob("*-card.html"))
        }
        shutil.rmtree(folder / "cards")
        self.cards("small", "--as", "html")
        self.of_small_site = [
            path.name.removesuffix("-card.html") for path in sorted((folder / "cards").glob("*-card.html"))
        ]

    def _city(self, communities: int, name: str) -> Run:
        return Run(self.bench, "city", "--communities", communities, "--output", self.folder / name)

    def cards(self, site: str, *flags) -> Run:
        return Run(self.menpai, "cards", "--site", self.folder / site, "--today", self.day, "--output",
                   self.folder / "cards", "--format", "json", *flags)  # fmt: skip

    def inside(self, site: str, count: int) -> list[float]:
        """Seconds until everything is read, then for each of so many files; the process's own start not counted."""
        output = Run(self.bench, "cards", "--site", self.folder / site, "--files", count).output
        return [float(line.split()[1]) for line in output.splitlines()]

    def size(self, name: str) -> int:
        return (self.folder / "cards" / f"{name}.pdf").stat().st_size


class Typst:
    """card.typ beside the data, and the two font files that it needs and no others."""

    def __init__(self, folder: pathlib.Path, pages: dict[str, str]):
        self.root, self.fonts = folder / "typst", folder / "fonts"
        photos = self.root / "photos"
        photos.mkdir(parents=True), self.fonts.mkdir()
        shutil.copy(HERE / "card.typ", self.root)
        for weight in ("regular", "bold"):
            found = Run("fc-match", "-f", "%{family}\t%{file}", f"{FAMILY}:{weight}").output.split("\t")
            if FAMILY not in found[0]:
                raise Failure(f"the font {FAMILY} is not installed (apt-get install fonts-noto-cjk)")
            (self.fonts / pathlib.Path(found[1]).name).symlink_to(found[1])
        data = {name: cards.card(page, name, photos) for name, page in pages.items()}
        self.one = [self._put(name, [card]) for name, card in data.items()]
        self.all = self._put("all", list(data.values()))
        self.output = folder / "typst.pdf"

    def _put(self, name: str, content: list[dict]) -> pathlib.Path:
        path = self.root / f"{name}.json"
        path.write_text(json.dumps(content, ensure_ascii=False))
        return path

    def compile(self, *data: pathlib.Path, fonts: str = "") -> tuple[Run, list[float]]:
        run = Run(sys.executable, HERE / "compiling.py", self.root, fonts or self.fonts, self.output, *data)
        return run, json.loads(run.output)


def measured(menpai: Menpai, typst: Typst, rounds: int) -> dict:
    ours = ["one", "inside", "site", "kept", "batch"]
    theirs = ["typst one", "typst default", "typst kept", "typst batch", "python"]
    samples = {name: Samples() for name in ours + theirs}
    sizes = {}
    for turn in range(rounds):
        for some in range(5):
            data = typst.one[(turn * 5 + some) % len(typst.one)]
            run, times = typst.compile(data)
            samples["typst one"].add(run, times[0])
            sizes["typst one"] = typst.output.stat().st_size
            run, times = typst.compile(data, fonts="-")
            samples["typst default"].add(run, times[0])
            name = menpai.of_small_site[(turn * 5 + some) % len(menpai.of_small_site)]
            samples["one"].add(menpai.cards("small", "--community", name))
            sizes["one"] = menpai.size(f"{name}-card")
            samples["inside"].seconds.append(sum(menpai.inside("small", 1)))
            samples["site"].add(menpai.cards("batch", "--community", data.stem))
        run, times = typst.compile(*typst.one[:40])
        for seconds in times[1:]:
            samples["typst kept"].add(run, seconds)
        for seconds in menpai.inside("batch", 40)[2:]:
            samples["kept"].seconds.append(seconds)
        run, times = typst.compile(typst.all)
        samples["typst batch"].add(run, times[0])
        sizes["typst batch"] = typst.output.stat().st_size
        samples["batch"].add(menpai.cards("batch"))
        sizes["batch"] = menpai.size("card")
        samples["python"].add(typst.compile()[0])
    return samples | {"sizes": sizes}


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1e3:,.2f} ms" if seconds < 0.01 else f"{seconds * 1e3:,.1f} ms"


def megabytes(amount: float) -> str:
    return f"{amount / 1e6:,.1f} MB"


def table(rows: list[list[str]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["| " + " | ".join(
        cell.ljust(width) if column == 0 else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths))) + " |" for row in rows]  # fmt: skip
    rule = ["-" * width if column == 0 else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
    lines.insert(1, "| " + " | ".join(rule) + " |")
    return "\n".join(lines)


def report(found: dict, pages: int, communities: int) -> str:
    sizes, python = found["sizes"], found["python"].memory

    def row(title, ours, theirs, is_whole=False):
        return [
            title, milliseconds(found[ours].time), milliseconds(found[theirs].time),
            f"1/{found[theirs].time / found[ours].time:.1f}",
            megabytes(found[ours].memory) if is_whole else "",
            megabytes(found[theirs].memory - python) if is_whole else "",
            f"{sizes[ours] / 1e3:,.0f} KB" if is_whole else "",
            f"{sizes[theirs] / 1e3:,.0f} KB" if is_whole else "",
        ]  # fmt: skip

    rows = [
        ["the same cards", "Menpai", "Typst", "time", "Menpai's peak", "Typst's peak", "Menpai's file",
         "Typst's file"],
        row(f"a file of one sheet, fresh process (site of {SMALL_SITE})", "one", "typst one", is_whole=True),
        row("the same, Menpai without its process's start either", "inside", "typst one"),
        row("the same, Typst looking for fonts itself, as it does by default", "one", "typst default"),
        row(f"the same, of a site of {communities}", "site", "typst one"),
        row("a file of one sheet, process that is kept", "kept", "typst kept"),
        row(f"a file of {pages} pages, fresh process", "batch", "typst batch", is_whole=True),
    ]

    def verdict(title, ours, theirs, most, limit):
        word = "reached" if ours <= theirs * most else "MISSED"
        return f"- {title}: at most {limit} of Typst's, is {ours / theirs:.3f}: {word}"

    one, batch = found["one"], found["batch"]
    verdicts = [
        verdict("one file, the whole process against the compile call", one.time, found["typst one"].time,
                ONE_FILE, "1/15"),
        verdict("one file, both in a process that is kept", found["kept"].time, found["typst kept"].time,
                ONE_FILE, "1/15"),
        verdict("500 pages, the whole process against the compile call", batch.time,
                found["typst batch"].time, BATCH, "1/2"),
        verdict("memory for one file", one.memory, found["typst one"].memory - python, MEMORY, "1"),
        verdict("memory for 500 pages", batch.memory, found["typst batch"].memory - python, MEMORY, "1"),
    ]  # fmt: skip
    notes = (
        "Menpai's fresh process is all of `menpai cards`: it starts, reads and checks the site's records, opens the "
        "fonts, draws and writes the file.\nTypst's is its compile call alone, with both font files named, no tags, "
        f"photos and codes that are made already,\nand {megabytes(python)} of Python's own memory taken off its peak."
    )
    return "\n\n".join([table(rows), notes, "\n".join(verdicts)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--menpai", required=True)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--communities", type=int, default=250, help="two pages each")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    try:
        version = importlib.metadata.version("typst")
    except importlib.metadata.PackageNotFoundError:
        print("Typst is not installed, so it was not measured; "
              "get it from PyPI with `pip install typst` and run this again.")
        return
    memory = "/dev/shm"
    place = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="menpai-bench-", dir=place) as scratch:
        folder = pathlib.Path(scratch)
        menpai = Menpai(options.menpai, options.bench, folder, options.communities)
        typst = Typst(folder, menpai.pages)
        found = measured(menpai, typst, options.rounds)
    print(f"Typst {version}, medians of {options.rounds} rounds.\n")
    print(report(found, 2 * options.communities, options.communities))


if __name__ == "__main__":
    try:
        main()
    except (Failure, cards.UnknownCard) as failure:
        sys.exit(str(failure))
