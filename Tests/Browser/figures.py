"""Nobody can work out a total that is not published, from everything that is; and tables, charts and data agree.

Reads only what is published: every report.csv and the tables of the reports' pages. For each kind of service and year
the months' figures of the streets are unknown whole numbers of an integer program; each published total is a row of it.
Every total that is not told must be able to be two different numbers at least.
"""

import csv
import re
from collections import defaultdict
from html import unescape
from pathlib import Path

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

from checks import Checks
from site_pages import Site

SENSITIVE = ["consultations", "mediations", "documents", "hotline", "requests"]
FEW, WITHHELD = "<5", "withheld"
# No total of the sample city is near it.
MANY = 100_000

HEADS = {
    "驻点": "visits", "法律咨询": "consultations", "法治讲座": "lectures", "调解员培训": "mediator_trainings",
    "参与调解": "mediations", "审核文书": "documents", "电话邮件答复": "hotline", "服务需求": "requests",
    "志愿者人次": "volunteers", "按时受理": "requests_in_time", "社区": "communities", "有律师的": "with_lawyer",
    "应报月报": "reports_expected", "已收月报": "reports_received", "迟报月报": "reports_late",
}

# An area: ("city", ""), ("district", id) or ("street", id).
Area = tuple[str, str]


class Published:
    """What the report.csv files say: rows by period and area."""

    def __init__(self, root: Path) -> None:
        self.rows: dict[str, dict[Area, dict[str, str]]] = defaultdict(dict)
        self.parent: dict[Area, Area] = {}
        self.disagreeing: list[str] = []
        for path in sorted((root / "reports").glob("*/report.csv")):
            with path.open(encoding="utf-8-sig", newline="") as file:
                for row in csv.DictReader(file):
                    self.add(row, path)

    def add(self, row: dict[str, str], path: Path) -> None:
        area = (row["level"], row["street"] or row["district"])
        known = self.rows[row["period"]].setdefault(area, row)
        if known != row:
            self.disagreeing.append(f"{path}: {row['period']} {area}")
        if row["level"] == "district":
            self.parent[area] = ("city", "")
        elif row["level"] == "street":
            self.parent[area] = ("district", row["district"])

    def children(self, period: str, area: Area) -> list[Area]:
        return [other for other in self.rows[period] if self.parent.get(other) == area]

    @property
    def years(self) -> list[str]:
        return [period for period in self.rows if len(period) == 4]

    def months(self, year: str) -> list[str]:
        return sorted(period for period in self.rows if period.startswith(year + "-"))


class Program:
    """The integer program of one kind and year."""

    def __init__(self, published: Published, kind: str, year: str) -> None:
        self.published, self.kind, self.year = published, kind, year
        self.columns: dict[tuple[str, Area], int] = {}
        self.sums: list[tuple[dict[int, int], float, float]] = []
        self.hidden: dict[str, list[int]] = {}
        for month in published.months(year):
            for area in published.rows[month]:
                if not published.children(month, area):
                    self.columns[month, area] = len(self.columns)
        self.received = len(self.columns)
        for month in published.months(year):
            for area, row in published.rows[month].items():
                self.learn(self.below(month, area), row, self.least(month, area), f"{month} {area}")
        for area, row in published.rows[year].items():
            below = [column for month in published.months(year) for column in self.below(month, area)]
            # That a sum of the year is withheld tells nothing of its size.
            self.learn(below, row, 0, f"{year} {area}")
        if kind == "requests":
            for column in range(self.received):
                self.sums.append(({column: 1, column + self.received: -1}, 0, MANY))

    def below(self, month: str, area: Area) -> list[int]:
        """The unknowns that an area's total of a month is the sum of."""
        if (month, area) in self.columns:
            return [self.columns[month, area]]
        return [column for child in self.published.children(month, area) for column in self.below(month, child)]

    def least(self, month: str, area: Area) -> int:
        """The smallest number that may stand behind a published cell."""
        cell = self.published.rows[month][area][self.kind]
        if cell not in (FEW, WITHHELD):
            return int(cell)
        if cell == FEW:
            return 1
        # Totals of less than five are withheld only where they are sums of ones.
        parts = [self.least(month, child) for child in self.published.children(month, area)]
        return 4 if sum(parts) == 4 else 5

    def learn(self, below: list[int], row: dict[str, str], least: int, name: str) -> None:
        cell = row[self.kind]
        low, high = {FEW: (1, 4), WITHHELD: (least, MANY)}.get(cell) or (int(cell), int(cell))
        self.sums.append(({column: 1 for column in below}, low, high))
        # A sum of the year that is withheld may be of any size; what is small of it is in its months.
        if cell == FEW or (cell == WITHHELD and least > 0):
            self.hidden[name] = below
        share = row["requests_in_time"]
        if self.kind == "requests" and share:
            first = -(-int(share) * int(cell) // 100)
            last = -(-(int(share) + 1) * int(cell) // 100) - 1
            self.sums.append(({column + self.received: 1 for column in below}, first, last))

    def given_away(self) -> list[str]:
        """The totals that can only be one number."""
        size = self.received * (2 if self.kind == "requests" else 1)
        entries = [(index, column, factor)
                   for index, (terms, _, _) in enumerate(self.sums) for column, factor in terms.items()]
        rows, columns, factors = zip(*entries)
        matrix = csr_matrix((factors, (rows, columns)), shape=(len(self.sums), size))
        constraint = LinearConstraint(matrix, [low for _, low, _ in self.sums], [high for _, _, high in self.sums])
        least: dict[str, float] = {}
        most: dict[str, float] = {}
        given = []
        for name, below in self.hidden.items():
            for sign in (1, -1):
                if name in least and least[name] < most[name]:
                    break
                objective = numpy.zeros(size)
                objective[below] = sign
                # Far from the truth is far enough: a bound keeps the program finite.
                result = milp(objective, constraints=constraint, integrality=numpy.ones(size),
                              bounds=Bounds(0, MANY))
                if result.x is None:
                    return [f"{self.kind} {self.year}: what is published contradicts itself ({result.message})"]
                # One solution shows two possible values of many totals at once.
                for other, unknowns in self.hidden.items():
                    value = round(result.x[unknowns].sum())
                    least[other] = min(least.get(other, value), value)
                    most[other] = max(most.get(other, value), value)
            if least[name] == most[name]:
                given.append(f"{self.kind} {name} is {least[name]}")
        return given


def run(site: Site, checks: Checks) -> None:
    published = Published(site.root)
    checks.expect(bool(published.years), "the city publishes reports of years")
    checks.expect_none(published.disagreeing, "the year's data and the months' agree")
    hidden = 0
    for year in published.years:
        for kind in SENSITIVE:
            program = Program(published, kind, year)
            hidden += len(program.hidden)
            checks.expect_none(program.given_away(), f"nobody can work out {kind} of {year} that are not told")
    checks.expect(hidden > 100, "the sample city has small totals to hide", hidden)
    checks.expect(finds_what_is_told(published), "the same program finds a total when one that protects it is told")
    checks.expect_none(tables(site, published), "tables and charts show what the data say")
    print(f"{hidden} totals are not told")


def finds_what_is_told(published: Published) -> bool:
    """Whether the program finds a street's total once the one that was withheld for its sake is told."""
    kind = "mediations"
    for year in published.years:
        for month in published.months(year):
            for area, row in published.rows[month].items():
                streets = [published.rows[month][street] for street in published.children(month, area)]
                few = [street for street in streets if street[kind] == FEW]
                withheld = [street for street in streets if street[kind] == WITHHELD]
                if area[0] != "district" or not row[kind].isdigit() or (len(few), len(withheld)) != (1, 1):
                    continue
                told = sum(int(street[kind]) for street in streets if street[kind].isdigit())
                # As if the small one were 2.
                withheld[0][kind] = str(int(row[kind]) - told - 2)
                found = Program(published, kind, year).given_away()
                withheld[0][kind] = WITHHELD
                return f"{kind} {month} ('street', '{few[0]['street']}') is 2" in found
    return False


def tables(site: Site, published: Published) -> list[str]:
    """Cells of the reports' pages, tables behind charts among them, that say something else than the data."""
    problems = []
    compared = 0
    for page in site.one_page("reports/*/index.html"):
        period = page.split("/")[1]
        names = {row["name"]: area for area, row in published.rows[period].items()}
        for table in re.findall(r"<table.*?</table>", site.text(page), re.S):
            heads = [text(cell) for cell in re.findall(r"<th scope=\"col\".*?</th>", table, re.S)]
            for line in re.findall(r"<tr.*?</tr>", table, re.S):
                head = re.search(r"<th scope=\"row\">(.*?)</th>", line, re.S)
                row = head and described(head[1], period, names, published)
                if not row:
                    continue
                for name, cell in zip(heads[1:], re.findall(r"<td.*?</td>", line, re.S)):
                    field = HEADS.get(name)
                    if field and (shown := text(cell)) != (said := spoken(row[field], field)):
                        problems.append(f"{page}: {text(head[1])}, {name}: {shown!r}, in the data {said!r}")
                    compared += 1
    return problems if compared > 1000 else [*problems, f"only {compared} cells were compared"]


def described(head: str, period: str, names: dict[str, Area], published: Published) -> dict[str, str] | None:
    """The data's row of a table's row: by its link, else by its name or month."""
    if link := re.search(r'href="[^"]*/(district|street)s/([^/"]+)/"', head):
        return published.rows[period].get((link[1], link[2]))
    if month := re.match(r"(\d{4})年(\d{1,2})月$", text(head)):
        return published.rows[f"{month[1]}-{int(month[2]):02}"].get(("city", ""))
    area = names.get(text(head))
    return published.rows[period].get(area) if area else None


def spoken(cell: str, field: str) -> str:
    """A cell of the data as a Chinese page words it."""
    if field == "requests_in_time":
        return f"{cell}%" if cell else "—"
    return "不公布" if cell == WITHHELD else cell


def text(fragment: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", fragment)).strip()
