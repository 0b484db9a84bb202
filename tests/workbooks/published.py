"""What a website says besides its workbooks: its pages, plan.json and tables. And what a workbook must say the same as, one rule a function:
a Workbook, its path in the website and what is Published in, what is wrong with it out as a list of lines."""
import csv
import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workbook import LINK, MAIN, range_of

STATUSES = {"On target": "on-target", "Close to target": "close-to-target", "Off target": "off-target", "Not due": "not-due", "Not reported": "not-reported",
            "Better than target": "better-than-target", "Worse than target": "worse-than-target", "No target": "no-target"}
HYPERLINK = f"{MAIN}hyperlink"


@dataclass
class Published:
    base: str  # the address of the website's root; empty where it is not said
    anchors: dict  # a page's address to the ids in it
    files: set
    plan: dict
    tables: dict  # a table's name to its rows

    @staticmethod
    def read(site):
        site = Path(site)
        sitemap = site / "sitemap.xml"
        base = re.search(r"<loc>([^<]*)</loc>", sitemap.read_text(encoding="utf-8")).group(1) if sitemap.exists() else ""
        anchors = {}
        for page in site.rglob("index.html"):
            address = page.parent.relative_to(site).as_posix() + "/"
            anchors["" if address == "./" else address] = set(re.findall(r'\bid="([^"]*)"', page.read_text(encoding="utf-8")))
        tables = {}
        for file in (site / "data").glob("*.csv"):
            with open(file, encoding="utf-8-sig", newline="") as opened:
                tables[file.stem] = list(csv.DictReader(opened))
        files = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
        return Published(base, anchors, files, json.loads((site / "data" / "plan.json").read_text(encoding="utf-8")), tables)


def rows_of(sheet):
    """The rows of a sheet's table, each from heading (without its note) to text or number."""
    (top, left), (bottom, right) = range_of(sheet.tables[0].get("ref"))
    headings = [re.sub(r" \[note \d+\]$", "", sheet.cells[top, column]) for column in range(left, right + 1)]
    return [{heading: sheet.cells.get((row, left + i)) for i, heading in enumerate(headings)} for row in range(top + 1, bottom + 1)]


def table_rows(book, begins):
    """The rows of every table whose name begins so."""
    return [row for sheet in book.sheets if sheet.tables and sheet.tables[0].get("displayName").startswith(begins) for row in rows_of(sheet)]


def reports_of(path, published):
    """The ids of the reports that a workbook is about."""
    folder, name = path.split("/")[:2]
    if folder == "reports":
        return [name]
    found = [row["reports"].split() for row in published.tables.get("meetings", []) if row["id"] == name]
    return found[0] if folder == "meetings" and found else []


def counts_of(path, kind, published):
    counts = [report["counts"][kind] for report in published.plan["reports"] if report["id"] in reports_of(path, published)]
    return {key: sum(each[key] for each in counts) for key in (counts[0] if counts else {})}


def links_lead_to_pages(book, _path, published):
    """A link to the website leads to a page that is there, and to an anchor in it."""
    wrong = []
    for sheet in book.sheets:
        locations = {link.get(LINK): link.get("location") for link in sheet.xml.iter(HYPERLINK)}
        for identity, link in book.relationships(sheet.part).items():
            if not link.external or not published.base or not link.target.startswith(published.base):
                continue
            address, _, anchor = link.target[len(published.base):].partition("#")
            anchor = anchor or locations.get(identity) or ""
            if address not in published.anchors:
                wrong.append(f"{sheet.name}: no page {address}")
            elif anchor and anchor not in published.anchors[address]:
                wrong.append(f"{sheet.name}: {address} has no {anchor}")
    return wrong


def measures_are_counted(book, path, published):
    """The measures of a report, and how many of them have each status, are those of plan.json."""
    counts = counts_of(path, "measures", published)
    if not counts:
        return []
    rows = table_rows(book, "Measures_20")
    wrong = [] if len(rows) == counts["total"] else [f"{len(rows)} measures where plan.json counts {counts['total']}"]
    for word, key in STATUSES.items():
        shown = sum(row["Status"] == word for row in rows)
        if shown != counts.get(key, 0):
            wrong.append(f"{shown} measures are “{word}” where plan.json counts {counts.get(key, 0)}")
    return wrong


def activities_are_counted(book, path, published):
    """As many activities as plan.json counts."""
    counts = counts_of(path, "activities", published)
    rows = table_rows(book, "Activities_20")
    return [f"{len(rows)} activities where plan.json counts {counts['total']}"] if counts and len(rows) != counts["total"] else []


def whole(reference, ids):
    """The id that a reference stands for: a long one is cut, and ends in full stops."""
    return next(i for i in ids if i.startswith(reference[:-3])) if reference.endswith("...") else reference


def period_label(figure):
    start, end = date.fromisoformat(figure["start"]), date.fromisoformat(figure["end"])
    return f"{start:%b} to {end:%b %Y}" if start.year == end.year and start.month != end.month else None


def figures_are_the_same(book, path, published):
    """An actual is the value that plan.json has for the measure and its period."""
    measures, wrong = {measure["id"]: measure for measure in published.plan["measures"]}, []
    released = {report["id"] for report in published.plan["reports"] if report["released"]}
    for row in table_rows(book, "Measures_20") if reports_of(path, published) else []:
        if not isinstance(row["Actual"], float):
            continue
        for figure in measures[whole(row["Reference"], measures)]["figures"]:
            if period_label(figure) == row["Period"] and figure["period"].split()[-1] in ("q1", "q2", "q3", "q4"):
                if "r" in (figure["flag"] or "").split() and released & set(reports_of(path, published)):
                    continue  # a released report stays as it was
                if figure["value"] is None or abs(float(figure["value"]) - row["Actual"]) > 1e-9:
                    wrong.append(f"{row['Reference']}, {row['Period']}: {row['Actual']} where plan.json has {figure['value']}")
    return wrong


def thread_names_parents(book, path, published):
    """In the thread each item stands once in a report, and what it is part of is what plan.json says."""
    parents = {}
    for kind, above in (("outcomes", "priority"), ("measures", "outcome"), ("activities", "outcome")):
        parents.update({item["id"]: item.get(above) for item in published.plan[kind]})
    wrong = []
    for row in table_rows(book, "Thread_20"):
        parent = parents.get(row["Reference"])
        if parent and row["Reference of what it is part of"] not in (parent, "[z]"):
            wrong.append(f"{row['Reference']} is part of {row['Reference of what it is part of']} where plan.json has {parent}")
    return wrong


def meetings_are_listed(book, path, published):
    """The calendar has every meeting and every step of a timetable that the tables have."""
    if not path.startswith("calendar/"):
        return []
    wrong = []
    for table, begins in (("meetings", "Meetings"), ("timetable", "Timetable_of_reports")):
        expected, shown = len(published.tables.get(table, [])), len(table_rows(book, begins))
        if expected != shown:
            wrong.append(f"{shown} rows of {begins} where {table}.csv has {expected}")
    return wrong


ALL = (links_lead_to_pages, measures_are_counted, activities_are_counted, figures_are_the_same, thread_names_parents, meetings_are_listed)


def expected_workbooks(published):
    """The paths of all workbooks that there should be: one a report, one a meeting that two reports go to, one of the calendar."""
    meetings = published.tables.get("meetings", [])
    calendar = bool(meetings or published.tables.get("calendar") or published.tables.get("timetable"))
    names = [file.rsplit("/", 1)[1] for file in sorted(published.files) if file.endswith(".xlsx")]
    endings = [f"-{report['id']}-appendix.xlsx" for report in published.plan["reports"]] + ["-calendar.xlsx"]
    slug = next((name[: -len(ending)] for name in names for ending in endings if name.endswith(ending)), "no-workbook")
    paths = {f"reports/{report['id']}/{slug}-{report['id']}-appendix.xlsx" for report in published.plan["reports"]}
    paths |= {f"meetings/{m['id']}/{slug}-{m['id']}-appendix.xlsx" for m in meetings if len(m["reports"].split()) >= 2}
    return paths | ({f"calendar/{slug}-calendar.xlsx"} if calendar else set())
