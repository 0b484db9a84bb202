"""The benchmark's council as a goldthread content folder, so that the work equals the Hugo site's.

How the corpus maps, where the two differ:
- a measure names the outcome above the activity that is its parent in the corpus: goldthread knows no measure under an activity;
- a summary is a priority's `summary`, an activity's latest update, and else the first paragraph of the prose;
- owners and leads, the names of services, become posts; progress has no place: an activity that is due and was half done is `done`;
- a last quarter that is not in yet is `source_lag = 1`; a percentage over 100 says so (`allowed`).
"""
import math
import re

from files import quoted, write

AS_AT = "2025-05-30"  # after the last date in the corpus
YEARS = ("2022-23", "2023-24", "2024-25")
FOLDER = {"priority": "priorities", "outcome": "outcomes", "activity": "activities", "measure": "measures"}


def post(service):
    return re.sub(r"[^a-z0-9]+", "-", service.lower().replace("'", "")).strip("-")


def by_year(values, decimals):
    """Twelve values as a table of quarters a year."""
    lines = []
    for i, year in enumerate(YEARS):
        cells = [f"q{q + 1} = {values[4 * i + q]:.{decimals}f}" for q in range(4) if values[4 * i + q] is not None]
        if cells:
            lines.append(f"{year} = {{ {', '.join(cells)} }}\n")
    return "".join(lines)


def of_activity(item):
    done = f"done = {item['due']}\n" if item["due"] <= AS_AT and item["progress"] >= 50 else ""
    return (f"outcome = {quoted(item['parent'])}\nlead = {quoted(post(item['lead']))}\ndue = {item['due']}\n{done}plans = [\"corporate-plan-2022\"]\n"
            f"updates_given = [ {{ on = {item['date']}, text = {quoted(item['summary'])} }} ]\n")


def of_measure(item, parents):
    most = max(value for value in item["actual"] + item["target"] if value is not None)
    better = {"high": "higher", "low": "lower"}[item["polarity"]]
    lines = (f"outcome = {quoted(parents[item['parent']])}\nunit = {quoted(item['unit'])}\nbetter = {quoted(better)}\nkind = \"snapshot\"\n"
             f"decimals = {item['decimals']}\nfrequency = \"quarter\"\ntolerance = \"{round(100 * item['tolerance'])}%\"\n"
             f"owner = {quoted(post(item['owner']))}\nsource = {quoted(item['source'])}\n")
    if item["actual"][-1] is None:
        lines += "source_lag = 1\n"
    if item["unit"] == "%" and most > 100:
        lines += f"allowed = [0, {10 * math.ceil(most / 10)}]\n"
    return lines


def keys(item, parents):
    match item["kind"]:
        case "priority":
            return f"number = {int(item['id'][2:])}\nsummary = {quoted(item['summary'])}\n"
        case "outcome":
            return f"priority = {quoted(item['parent'])}\n"
        case "activity":
            return of_activity(item)
        case "measure":
            return of_measure(item, parents)


def write_content(items, council, folder):
    folder_of = {item["id"]: FOLDER[item["kind"]] for item in items}
    parents = {item["id"]: item["parent"] for item in items}
    write(folder / "site.toml", f"council = {quoted(council['name'])}\nas_at = {AS_AT}\nbase_url = \"{council['base']}/\"\nlanguage = \"en-GB\"\n"
          'year_start = "apr"\nnation = "england"\nlicence = "OGL-UK-3.0"\ncontact = "performance@example.gov.uk"\n'
          'status = { scheme = "tolerance", tolerance = "5%", rollup = "share" }\n')
    services = sorted({item[key] for item in items for key in ("owner", "lead") if key in item})
    write(folder / "posts.toml", "".join(f"[{post(s)}]\ntitle = {quoted('Head of ' + s)}\n" for s in services))
    write(folder / "bodies/cabinet.md", '+++\ntitle = "Cabinet"\nkind = "members"\nmeets = "monthly"\n+++\n')
    write(folder / "plans/tiers.toml",
          '[corporate-plan]\ntitle = "Corporate Plan"\nhorizon = "6 years"\nmeasured_by = ["Performance report"]\nreviewed_by = ["cabinet"]\n')
    years = ", ".join(f'"{year}-{year % 100 + 1}"' for year in range(2022, 2028))
    write(folder / "plans/corporate-plan-2022.md", '+++\ntitle = "Corporate Plan 2022 to 2028"\ntier = "corporate-plan"\n'
          f'years = [{years}]\nstatus = "published"\n+++\nWhat we will do, and how everyone can see whether we did.\n')
    for item in items:
        prose = re.sub(r"\(ref:([a-z]-\d+)\)", lambda m: f"(../{folder_of[m[1]]}/{m[1]}.md)", item["narrative"])
        lead = "" if item["kind"] == "activity" else item["summary"] + "\n\n"
        write(folder / folder_of[item["id"]] / f"{item['id']}.md", f"+++\ntitle = {quoted(item['title'])}\n{keys(item, parents)}+++\n{lead}{prose}")
        if item["kind"] == "measure":
            decimals = item["decimals"]
            write(folder / "figures" / f"{item['id']}.toml", f"[target]\n{by_year(item['target'], decimals)}[actual]\n{by_year(item['actual'], decimals)}")
