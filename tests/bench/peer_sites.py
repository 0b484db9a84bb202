"""The benchmark's council as a Hugo site and as a Zola site: nested folders, figures as arrays in the front matter.

Both are made the way their makers advise for speed: sections rather than look-ups, cached partials, no link check, no taxonomy.
"""
import re
import shutil
from pathlib import Path

from corpus import QUARTERS
from files import quoted, write

HERE = Path(__file__).resolve().parent


def figures(item):
    def array(values):
        return ", ".join(f"{value:.{max(item['decimals'], 1)}f}" for value in values if value is not None)

    described = "".join(f"{key} = {quoted(item[key])}\n" for key in ("unit", "polarity", "owner", "source"))
    return (f"{described}decimals = {item['decimals']}\ntolerance = {item['tolerance']}\nfirst = {item['first']}\n"
            f"actual = [{array(item['actual'])}]\ntarget = [{array(item['target'])}]\n")


def own_keys(item):
    """What a template reads of an item beside its title, description and date."""
    lines = f"code = {quoted(item['id'])}\n"
    if item["kind"] == "activity":
        lines += f"lead = {quoted(item['lead'])}\ndue = {quoted(item['due'])}\nprogress = {item['progress']}\n"
    return lines + figures(item) if item["kind"] == "measure" else lines


def hugo_keys(item):
    return f"date = {item['date']}\ntype = {quoted(item['kind'])}\n{own_keys(item)}"


def zola_keys(item):
    date = f"date = {item['date']}\n" if item["kind"] == "measure" else ""  # Zola's sections have no date
    return f"{date}template = {quoted(item['kind'] + '.html')}\n[extra]\n{own_keys(item)}kind = {quoted(item['kind'])}\n"


def write_site(items, council, folder, peer):
    """`peer` is "hugo" or "zola", whose templates stand in the folder of that name here."""
    keys = {"hugo": hugo_keys, "zola": zola_keys}[peer]
    shutil.copytree(HERE / peer, folder)
    path = {}
    for item in items:
        path[item["id"]] = f"{path[item['parent']]}/{item['id']}" if item["parent"] else item["id"]
    for item in items:
        prose = re.sub(r"\(ref:([a-z]-\d+)\)", lambda m: f"(/{path[m[1]]}/)", item["narrative"])
        name = path[item["id"]] + (".md" if item["kind"] == "measure" else "/_index.md")
        front = f"title = {quoted(item['title'])}\ndescription = {quoted(item['summary'])}\n{keys(item)}"
        write(folder / "content" / name, f"+++\n{front}+++\n\n{prose}")
    if peer == "hugo":
        quarters = ", ".join(map(quoted, QUARTERS))
        write(folder / "data/council.toml", f"name = {quoted(council['name'])}\nquarters = [{quarters}]\n")
