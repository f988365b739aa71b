"""Lets every system call of a build fail, one at a time, and looks at what becomes of the published site.

    Tests/Faults/run.py MENPAI            a sample of all cases, well under a minute
    FAULTS=all Tests/Faults/run.py MENPAI  every call with every error, an hour or so

A build of a sound site may end in two ways only: it is done, and the output is what a clean build makes, or it says in words
which path the machine refused and why (exit code 3). Afterwards a plain build, from the same sources and from others, makes what
a clean one makes. Nothing may end by a signal.
"""

import errno
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
SITE = HERE.parent / "Sites" / "minimal"
TODAY = "2026-11-23"

# What each call may come back with, as its manual page lists it.
ERRORS = {
    "open": ["EIO", "EACCES", "EMFILE", "ENFILE", "EINTR", "ENOSPC"],
    "opendir": ["EIO", "EACCES", "EMFILE", "EINTR"],
    "fdopendir": ["ENOMEM"],
    "readdir": ["EIO", "EINTR"],
    "stat": ["EIO", "EACCES", "EINTR"],
    "fstat": ["EIO", "EINTR", "changed"],
    "access": ["EIO", "EACCES"],
    "realpath": ["EIO", "EACCES", "ENOMEM"],
    "read": ["EIO", "EINTR", "short"],
    "write": ["EIO", "ENOSPC", "EFBIG", "EDQUOT", "EINTR", "short"],
    "rename": ["EIO", "ENOSPC", "EACCES"],
    "mkdir": ["EIO", "ENOSPC", "EACCES"],
    "unlink": ["EIO", "EACCES"],
    "fsync": ["EIO", "EINTR"],
    "mmap": ["ENOMEM"],
    "close": ["EIO"],
    "flock": ["EIO", "EINTR"],
}
HARMLESS = {"EINTR", "short"}  # fewer bytes than were asked for are no error either
WORDS = {
    "EIO": "the disk reported an error", "EACCES": "permission denied", "EMFILE": "too many files are open",
    "ENFILE": "too many files are open", "ENOSPC": "the disk is full", "EFBIG": "exceeds the size",
    "EDQUOT": "quota", "ENOMEM": "not enough memory",
    "changed": "keeps changing",
}  # fmt: skip


class Site:
    """A site in a folder of its own whose sources are in one of two states; changing them leaves every time as it was."""

    def __init__(self, folder, menpai, preload):
        self.root, self.menpai, self.preload = folder, menpai, preload
        self.state = "a"
        for state in "ab":
            shutil.copytree(SITE / "content", folder / f"content-{state}")
        changed = folder / "content-b"
        edit(changed / "communities" / "hehua.yaml", "0571-81230003", "0571-81230009")
        edit(changed / "firms" / "heming.yaml", "荷鸣律师事务所", "荷声律师事务所")
        (changed / "pages").mkdir()
        (changed / "pages" / "guide.md").write_text("---\ntitle: 指南\n---\n\n先打电话。\n", encoding="utf-8")
        gone = folder / "content-a" / "pages"
        gone.mkdir()
        (gone / "notice.md").write_text("---\ntitle: 通知\n---\n\n本周照常。\n", encoding="utf-8")
        overrides = folder / "site" / "overrides" / "strings"
        overrides.mkdir(parents=True)
        (folder / "content-a").rename(folder / "site" / "content")

    @property
    def site(self):
        return self.root / "site"

    def turn(self, state):
        if state != self.state:
            (self.site / "content").rename(self.root / f"content-{self.state}")
            (self.root / f"content-{state}").rename(self.site / "content")
            self.state = state

    def empty(self):
        for name in ["public", ".menpai"]:
            shutil.rmtree(self.site / name, ignore_errors=True)

    def build(self, flags, faults=None, limits=()):
        environment = {"LANG": "en_US.UTF-8", "PATH": os.environ["PATH"]}
        if faults is not None:
            environment |= {"LD_PRELOAD": str(self.preload), "FAULT_ROOTS": str(self.site), **faults}
        flags = flags if "--jobs" in flags else ["--jobs", "1", *flags]
        return subprocess.run(
            [self.menpai, "build", "--today", TODAY, *flags], cwd=self.site, env=environment,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=120,
            preexec_fn=lambda: [resource.setrlimit(limit, (value, value)) for limit, value in limits],
        )  # fmt: skip

    def published(self):
        public = self.site / "public"
        return {
            str(path.relative_to(public)): path.read_bytes()
            for path in sorted(public.rglob("*"))
            if path.is_file() and path.name != ".menpai-manifest"
        }

    def marks(self, top):
        """What tells whether anything in a folder was written, added or removed."""
        found = {}
        for path in [self.site / top, *(self.site / top).rglob("*")]:
            if path.exists() and path.name != "lock":
                status = path.lstat()
                found[str(path)] = None if path.is_dir() else (status.st_ino, status.st_size, status.st_mtime_ns)
        return found


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new), encoding="utf-8")


class Scenario:
    """A build to be disturbed: from which published state, of which sources, how."""

    def __init__(self, name, before, sources, flags):
        self.name, self.before, self.sources, self.flags = name, before, sources, flags

    def prepare(self, site):
        """- site is published and in state `a`, or is to be."""
        if self.before is None:
            site.empty()
        site.turn(self.sources)


SCENARIOS = [
    Scenario("full", None, "a", ["--without", "pdf"]),
    Scenario("changed", "a", "b", ["--without", "pdf"]),
    Scenario("unchanged", "a", "a", ["--without", "pdf"]),
    Scenario("printed", "a", "b", []),
]


class Runner:
    def __init__(self, number, scratch, menpai, preload):
        self.site = Site(scratch / f"site-{number}", menpai, preload)
        self.clean, self.flags, self.calls = {}, None, {}
        self.builds = 0

    def plain(self, state, flags):
        self.site.turn(state)
        self.builds += 1
        return self.site.build(flags)

    def settle(self, flags):
        """Learns what clean builds make, and leaves state `a` published."""
        if flags == self.flags:
            return
        self.flags, self.clean = flags, {}
        for state in "ba":
            self.site.empty()
            result = self.plain(state, flags)
            assert result.returncode == 0, result.stderr
            self.clean[state] = self.site.published()
        assert self.clean["a"] != self.clean["b"]

    def count(self, scenario):
        """The calls of a build that nothing disturbs, as (number, name, path)."""
        self.settle(scenario.flags)
        scenario.prepare(self.site)
        log = self.site.root / "calls"
        log.unlink(missing_ok=True)
        result = self.site.build(scenario.flags, {"FAULT_LOG": str(log)})
        assert result.returncode == 0, result.stderr
        assert self.site.published() == self.clean[scenario.sources]
        self.plain("a", scenario.flags)
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [(int(number), name, path) for number, name, path in (line.split(" ", 2) for line in lines)]

    def run(self, case):
        """What is wrong with the case; an empty list where nothing is."""
        scenario, number, call, path, error, always, goes_back = case
        self.settle(scenario.flags)
        scenario.prepare(self.site)
        before = [self.site.marks(top) for top in ["public", ".menpai"]]
        code = 0 if error in ("short", "changed") else getattr(errno, error)
        log = self.site.root / "failed"
        log.unlink(missing_ok=True)
        faults = {"FAULT_AT": str(number), "FAULT_ERROR": str(code), "FAULT_LOG": str(log)}
        if always:
            faults["FAULT_ALWAYS"] = "1"
        self.builds += 1
        try:
            result = self.site.build(scenario.flags, faults)
        except subprocess.TimeoutExpired:
            return self.again(scenario, goes_back, ["it did not end in two minutes"])
        failed = log.read_text(encoding="utf-8", errors="replace").split(" ", 2)
        # Which call has that number can differ by a few, as files that are young are looked at more closely.
        wrong = self.judge(scenario, error, always, failed[2].strip() if len(failed) > 2 else path, result)
        after = [self.site.marks(top) for top in ["public", ".menpai"]]
        if result.returncode != 0 and "output folder is as it was" in result.stderr and after[0] != before[0]:
            wrong.append("it says that the output is as it was, and it is not: " + difference(after[0], before[0]))
        if after == before and scenario.before and not wrong:
            self.site.turn("a")
            return []
        return self.again(scenario, goes_back, wrong)

    def judge(self, scenario, error, always, path, result):
        text = result.stderr
        if result.returncode == 0:
            if self.site.published() != self.clean[scenario.sources]:
                return ["exit code 0 with another output: " + difference(self.site.published(), self.clean[scenario.sources])]
            return []
        if result.returncode != 3 or error in HARMLESS:
            return [f"exit code {result.returncode}: {text.strip()[:300]}"]
        wrong = []
        if WORDS[error] not in text:
            wrong.append(f"no words for {error}: {text.strip()[:300]}")
        parts = [part.removeprefix(".menpai-new-") for part in re.split("/", path.removeprefix(str(self.site.site))) if part not in ("", ".")]
        # What fails for good may fail first, and be told, where it was called before the one that was counted.
        if not always and parts and not any(part in text for part in parts):
            wrong.append(f"no path: {text.strip()[:300]}")
        return wrong

    def again(self, scenario, goes_back, wrong):
        """Plain builds afterwards: of the same sources and then of others, or of others at once."""
        for state in ["a"] if goes_back else ["b", "a"] if scenario.sources == "b" else ["a", "b", "a"]:
            result = self.plain(state, scenario.flags)
            published = self.site.published()
            if result.returncode != 0:
                wrong.append(f"the next build of {state} fails: {result.stderr.strip()[:300]}")
            elif published != self.clean[state]:
                wrong.append(f"the next build of {state} does not mend it: " + difference(published, self.clean[state]))
        if wrong:
            self.flags = None
        return wrong


    def exhausted(self, trials):
        """Builds that run short of something; what is wrong of all of them."""
        failures = []
        flags = ["--jobs", "4", "--force"]
        self.settle(flags)
        for name, limits, faults in trials:
            case = f"{name} {limits[0][1] if limits else 0}"
            for _ in range(3):
                self.site.empty()
                result = self.site.build(flags, faults, limits)
                # Where libraries stop differs from run to run; what took their memory is not always known afterwards.
                if result.returncode >= 0:
                    break
            if "error while loading shared libraries" in result.stderr:
                continue  # the system's loader, before the first line of Menpai
            if result.returncode == 0:
                if self.site.published() != self.clean["a"]:
                    failures.append(f"{case}: exit code 0 with another output")
            elif result.returncode != 3 or SHORTAGES[name] not in result.stderr:
                failures.append(f"{case}: exit code {result.returncode}: {result.stderr.strip()[:300]}")
            if self.plain("a", flags).returncode or self.site.published() != self.clean["a"]:
                failures.append(f"{case}: the next build does not mend it")
            self.builds += 2
        return failures


SHORTAGES = {
    "descriptors": "too many files are open", "memory": "not enough memory", "file size": "ulimit -f", "threads": "resources",
}  # fmt: skip


def trials():
    """Too few descriptors, too little memory, files too large, no threads."""
    megabyte = 1 << 20
    step = 20 if os.environ.get("FAULTS") == "all" else 100
    return [
        *(("descriptors", [(resource.RLIMIT_NOFILE, count)], {}) for count in (4, 5, 6, 8, 12, 20)),
        *(("memory", [(resource.RLIMIT_AS, size * megabyte)], {}) for size in range(100, 640, step)),
        *(("file size", [(resource.RLIMIT_FSIZE, size)], {}) for size in (0, 1000, 20_000)),
        ("threads", [], {"FAULT_THREADS": "1"}),
    ]


def difference(found, wanted):
    odd = sorted(path for path in found.keys() | wanted.keys() if found.get(path, 0) != wanted.get(path, 0))
    return f"{len(odd)} files, {', '.join(odd[:4])}"


def cases(runner):
    """Every call of every scenario with every error it can have."""
    for scenario in SCENARIOS:
        for number, call, path in runner.count(scenario):
            for error in ERRORS.get(call, ["EIO"]):
                for always in [False, True] if error in ("ENOSPC", "EMFILE", "EIO", "changed") else [False]:
                    yield (scenario, number, call, path, error, always)


def sample(everything, count):
    """So many cases, each kind of call and error and each kind of file as often as may be."""
    groups = {}
    for case in everything:
        scenario, _, call, path, error, always = case
        kind = re.sub(r"[0-9a-f]{8,}|[0-9]+", "#", path.rsplit("/site/", 1)[-1])
        groups.setdefault((scenario.name, call, error, always), {}).setdefault(kind, []).append(case)
    chance = random.Random(11)
    rows = []
    for group in groups.values():
        kinds = list(group.values())
        chance.shuffle(kinds)
        rows.append([chance.choice(kind) for kind in kinds])
    chance.shuffle(rows)
    chosen = []
    for turn in range(max(map(len, rows), default=0)):
        chosen += [row[turn] for row in rows if turn < len(row)]
    return chosen[:count]


def main():
    menpai = Path(sys.argv[1]).resolve()
    fast = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="faults-", dir=fast if fast.is_dir() else None) as folder:
        scratch = Path(folder)
        preload = scratch / "faults.so"
        compiler = shutil.which("gcc") or shutil.which("clang")
        subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", preload, HERE / "faults.c", "-ldl"], check=True)
        runners = [Runner(number, scratch, menpai, preload) for number in range(os.cpu_count() or 1)]
        everything = list(cases(runners[0]))
        is_all = os.environ.get("FAULTS") == "all"
        chosen = everything if is_all else sample(everything, int(os.environ.get("FAULTS", "100")))
        # Runs of one scenario follow each other: what a clean build makes is then learnt once.
        chosen.sort(key=lambda case: (SCENARIOS.index(case[0]), case[1]))
        failures, shortages = run_all(chosen, trials(), runners)
    print(f"Faults: {len(chosen)} of {len(everything)} cases, {sum(r.builds for r in runners)} builds, {len(failures)} failures")
    print(f"Shortages: {len(trials())} cases, {len(shortages)} failures")
    for text in shortages:
        print(f"  {text}")
    for (scenario, call, error), count in sorted(Counter((f[0][0].name, f[0][2], f[0][4]) for f in failures).items()):
        print(f"  {scenario}: {call} with {error}: {count}")
    for case, wrong in failures[: 400 if is_all else 20]:
        scenario, number, call, path, error, always, goes_back = case
        print(f"{scenario.name}: {call} number {number} fails with {error}{' from then on' if always else ''}: {path}")
        for text in wrong:
            print(f"    {text}")
    sys.exit(1 if failures or shortages else 0)


def run_all(chosen, trials, runners):
    failures, shortages, lock = [], [], threading.Lock()
    queue = [(*case, index % 2 == 0) for index, case in enumerate(chosen)]
    size = len(queue) // len(runners) + 1

    def work(runner, part, trials):
        for case in part:
            wrong = runner.run(case)
            if wrong:
                with lock:
                    failures.append((case, wrong))
        found = runner.exhausted(trials)
        with lock:
            shortages.extend(found)

    threads = [
        threading.Thread(target=work, args=(runner, queue[at * size : (at + 1) * size], trials[at :: len(runners)]))
        for at, runner in enumerate(runners)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(failures, key=lambda failure: (SCENARIOS.index(failure[0][0]), failure[0][1])), shortages


if __name__ == "__main__":
    main()
