"""A council of N measures as plain values: what the benchmark's goldthread content and Hugo and Zola sites are made from.

N measures (twelve quarters of actuals and targets, some begun late, some with the last quarter not in), N/2 activities, N/10
outcomes, N/50 priorities, each with a narrative of about 150 words of GitHub-flavoured Markdown: headings, a list with links
to two other items, an outer link, a table. The same N gives the same council. Links are written (ref:ID).
"""
import datetime
import random

QUARTERS = [f"{year}-{(year + 1) % 100:02d} Q{quarter}" for year in (2022, 2023, 2024) for quarter in (1, 2, 3, 4)]
COUNCIL = {"name": "Exampleshire Council performance", "base": "https://performance.example.gov.uk"}

UNITS = [("%", 55, 97, 1), ("days", 4, 60, 1), ("number", 40, 4000, 0), ("£ per head", 8, 400, 2), ("tonnes", 100, 9000, 0),
         ("minutes", 3, 45, 1), ("score out of 10", 4, 9, 2)]  # name, least, most, decimals
SERVICES = ["Housing", "Adult Social Care", "Children's Services", "Highways", "Waste and Recycling", "Libraries", "Planning",
            "Revenues and Benefits", "Parks", "Public Health", "Licensing", "Customer Services", "Environmental Health",
            "Community Safety", "Leisure", "Economic Development"]
MEASURED = ["household waste sent for recycling", "major planning applications decided in time", "calls answered",
            "homes brought back into use", "new claims processed", "care assessments completed", "potholes repaired",
            "children in care with a settled placement", "library visits", "missed bin collections", "council tax collected",
            "complaints answered at stage one", "food premises broadly compliant", "affordable homes completed",
            "households in temporary accommodation", "street lights repaired", "school places allocated",
            "adults supported to live at home", "fly-tips cleared", "invoices paid within terms"]
WHERE = ["across the borough", "in the northern wards", "in the town centre", "for working-age adults", "for families with children",
         "in rural parishes", "in priority neighbourhoods", "for tenants & leaseholders"]
VERBS = ["Improve", "Reduce delays in", "Deliver", "Strengthen", "Modernise", "Extend", "Review", "Sustain"]
WORK = ["repairs and voids", "early help", "kerbside recycling", "road resurfacing", "the customer contact centre",
        "local plan delivery", "fostering recruitment", "reablement", "employment support", "town-centre events",
        "enforcement patrols", "digital self-service", "energy-efficiency retrofit", "active-travel routes"]
AIMS = ["A fair and thriving economy", "Safe and connected places", "Healthy and independent lives", "A greener borough",
        "Every child achieving", "A council that works for you"]
SENTENCES = ["Performance in the quarter was {result}, mainly because {cause}.",
             "The {service} team has {action} and expects the effect to be seen by the end of the year.",
             "Compared with the same period last year the position is {result}, although {cause}.",
             "Managers have {action}; progress is reported to the scrutiny panel every six weeks.",
             "Demand remains high {where}, and *two posts* are still being covered by agency staff.",
             "Benchmarking with **similar authorities** suggests that the result is {result}.",
             "Residents told us {where} that waiting times matter most, so the service has {action}.",
             "A `one-off` data correction was applied in the second quarter after {cause}."]
RESULTS = ["above target", "slightly below target", "in line with expectations", "better than forecast", "under pressure",
           "broadly stable", "weaker than planned"]
CAUSES = ["a number of complex cases were closed together", "the new contract started later than planned",
          "sickness absence rose in December", "the backlog from the system change has been cleared",
          "severe weather reduced the number of working days", "the grant conditions changed part-way through the year"]
ACTIONS = ["recruited three permanent officers", "moved appointments online", "agreed a recovery plan with the contractor",
           "introduced weekly case reviews", "re-let the largest lots", "published a revised timetable"]
WARDS = ["Abbey", "Brook", "Castle", "Dene", "Eastgate", "Foxhill", "Grange"]


def sentence(chance):
    return chance.choice(SENTENCES).format(result=chance.choice(RESULTS), cause=chance.choice(CAUSES), action=chance.choice(ACTIONS),
                                           service=chance.choice(SERVICES), where=chance.choice(WHERE))


def narrative(chance, links):
    lines = ["## What happened this quarter", "", " ".join(sentence(chance) for _ in range(2)), "", "### Actions", ""]
    for title, item in links:
        lines.append(f"- {sentence(chance)} (see [{title}](ref:{item}))")
    lines.append(f"- {sentence(chance)}")
    closing, year = sentence(chance), chance.randint(2021, 2025)
    lines += ["", f"{closing} Further detail is in the [annual report](https://www.example.gov.uk/annual-report/{year}).\n"]
    lines += ["| Ward | Last year | This year | Change |", "|:-----|----------:|----------:|:------:|"]
    for ward in chance.sample(WARDS, 3):
        before, now = chance.randint(20, 900), chance.randint(20, 900)
        lines.append(f"| {ward} | {before} | {now} | {'up' if now > before else 'down'} |")
    return "\n".join(lines) + "\n"


def figures(chance, least, most, decimals):
    """Index of the first quarter, twelve actuals and twelve targets; None where there is none."""
    base = chance.uniform(least, most)
    first = 0 if chance.random() < 0.8 else chance.randint(1, 6)
    late = 1 if chance.random() < 0.1 else 0
    value, actual = base * chance.uniform(0.85, 1.15), []
    for quarter in range(12):
        value *= chance.uniform(0.94, 1.07)
        actual.append(round(value, decimals) if first <= quarter < 12 - late else None)
    target = [round(base * (1 + 0.004 * quarter), decimals) if quarter >= first else None for quarter in range(12)]
    return first, actual, target


def measure(chance, number, parent):
    unit, least, most, decimals = chance.choice(UNITS)
    polarity = chance.choice(["high", "high", "low"])
    first, actual, target = figures(chance, least, most, decimals)
    title = f"{'Percentage' if unit == '%' else 'Level'} of {chance.choice(MEASURED)} {chance.choice(WHERE)}"
    return {"id": f"m-{number:05d}", "kind": "measure", "parent": parent, "title": title, "unit": unit, "polarity": polarity,
            "decimals": decimals, "tolerance": chance.choice([0.05, 0.1, 0.1]), "owner": chance.choice(SERVICES),
            "source": f"Internal {chance.choice(['case', 'finance', 'contact', 'asset'])} system", "first": first, "actual": actual,
            "target": target}


def make(measures):
    """Every item, parents before children: priorities, outcomes, activities, measures."""
    chance = random.Random(1)
    counts = {"p": max(1, measures // 50), "o": max(1, measures // 10), "a": max(1, measures // 2), "m": measures}
    items = {kind: [] for kind in counts}

    def parent(kind, above, i):
        return items[above][i * counts[above] // counts[kind]]["id"]

    for i in range(counts["p"]):
        items["p"].append({"id": f"p-{i + 1:04d}", "kind": "priority", "parent": "", "title": f"{AIMS[i % len(AIMS)]}: {chance.choice(WHERE)}"})
    for i in range(counts["o"]):
        title = f"{chance.choice(WORK).capitalize()} is {chance.choice(['effective', 'fair', 'timely', 'resilient'])} {chance.choice(WHERE)}"
        items["o"].append({"id": f"o-{i + 1:05d}", "kind": "outcome", "parent": parent("o", "p", i), "title": title})
    for i in range(counts["a"]):
        title = f"{chance.choice(VERBS)} {chance.choice(WORK)} {chance.choice(WHERE)}"
        items["a"].append({"id": f"a-{i + 1:05d}", "kind": "activity", "parent": parent("a", "o", i), "title": title,
                           "lead": chance.choice(SERVICES), "due": f"{chance.randint(2025, 2028)}-03-31", "progress": chance.randint(0, 100)})
    for i in range(counts["m"]):
        items["m"].append(measure(chance, i + 1, parent("m", "a", i)))

    every = [item for kind in items.values() for item in kind]
    for item in every:
        links = [chance.choice(items[chance.choice("ommaap")]) for _ in range(2)]
        item["date"] = (datetime.date(2025, 1, 6) + datetime.timedelta(days=chance.randint(0, 140))).isoformat()
        item["narrative"] = narrative(chance, [(link["title"], link["id"]) for link in links])
        item["summary"] = sentence(chance).replace("*", "").replace("`", "")
    return every
