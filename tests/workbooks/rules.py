"""What every workbook keeps to, one rule a function: a Workbook in, what is wrong with it out as a list of lines.

The rules are those of the Government Analysis Function's “Releasing statistics in spreadsheets” that a program can check,
and that a file of others' text must not become a program.
"""
import math
import re

from workbook import MAIN, cell_of, range_of

SAFE_ADDRESS = re.compile(r"(https?://|mailto:|tel:)")
FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d.,%]+(\s|$))")  # but "+5" and "-3.2 points" are figures
ACTIVE = re.compile(r"vbaProject|/embeddings/|/activeX/|/externalLinks/|/queryTables/|connections\.xml|/ctrlProps/", re.IGNORECASE)


def package_is_whole(book):
    """Every relationship leads to a part of the package, and every part has a content type."""
    wrong = []
    for name in book.parts:
        if name.endswith(".rels"):
            source = name.replace("_rels/", "", 1)[: -len(".rels")] if name != "_rels/.rels" else ""
            wrong += [f"{name}: no part {r.target}" for r in book.relationships(source).values() if not r.external and r.target not in book.parts]
    types = book.xml["[Content_Types].xml"]
    known = {t.get("PartName", "").lstrip("/") for t in types} | {t.get("Extension") for t in types}
    return wrong + [f"{name}: no content type" for name in book.parts if name not in known and name.rsplit(".", 1)[-1] not in known]


def nothing_active(book):
    """No macro, no embedded object, no link to another workbook, no address that a browser would run."""
    wrong = [f"{name}: active content" for name in book.parts if ACTIVE.search(name)]
    for sheet in book.sheets:
        wrong += [f"{sheet.name}: links to {r.target[:60]}" for r in book.relationships(sheet.part).values() if r.external and not SAFE_ADDRESS.match(r.target)]
    return wrong


def document_is_described(book):
    """A title that reads as one, the author, keywords and the language are set: screen readers and records need them."""
    core = {e.tag.rsplit("}", 1)[1]: (e.text or "").strip() for e in book.xml["docProps/core.xml"]}
    wrong = [f"no {name}" for name in ("title", "creator", "keywords", "language") if not core.get(name)]
    return wrong + (["the title reads as a file name"] if " " not in core.get("title", " ") else [])


def sheets_open_at_the_start(book):
    """The first sheet is open, none is hidden, names are told apart, and on each the cursor is in A1 at 100 per cent."""
    wrong = ["opens on another sheet than the first" for v in book.root.iter(f"{MAIN}workbookView") if v.get("activeTab", "0") != "0"]
    wrong += [f"{s.name}: hidden" for s in book.sheets if s.state != "visible"]
    names = [s.name.casefold() for s in book.sheets]
    wrong += [f"{s.name}: a name used twice" for s in book.sheets if names.count(s.name.casefold()) > 1]
    for sheet in book.sheets:
        for view in sheet.xml.iter(f"{MAIN}sheetView"):
            if view.get("topLeftCell", "A1") != "A1" or view.get("zoomScale", "100") != "100":
                wrong.append(f"{sheet.name}: the view does not start in A1 at 100 per cent")
        wrong += [f"{sheet.name}: the cursor is in {s.get('activeCell')}" for s in sheet.xml.iter(f"{MAIN}selection") if s.get("activeCell", "A1") != "A1"]
    return wrong


def sheets_read_from_the_top(book):
    """A1 holds the sheet's title; nothing is merged, hidden, protected, or in a header or footer of the sheet's view."""
    wrong = [f"{s.name}: A1 holds no title" for s in book.sheets if not isinstance(s.cells.get((1, 1)), str)]
    for sheet in book.sheets:
        for tag in ("mergeCell", "sheetProtection"):
            wrong += [f"{sheet.name}: {tag}" for _ in sheet.xml.iter(f"{MAIN}{tag}")]
        for tag in ("row", "col"):
            wrong += [f"{sheet.name}: a hidden {tag}" for e in sheet.xml.iter(f"{MAIN}{tag}") if e.get("hidden") in ("1", "true")]
    return wrong


def tables_are_tables(book):
    """Tables start in column A, have their own names and headings, one heading row, no filter buttons, and do not overlap."""
    wrong, names = [], set()
    for sheet in book.sheets:
        taken = []
        for table in sheet.tables:
            name, (first, last) = table.get("displayName"), range_of(table.get("ref"))
            headings = [c.get("name") for c in table.iter(f"{MAIN}tableColumn")]
            shown = [sheet.cells.get((first[0], first[1] + i)) for i in range(len(headings))]
            if name.casefold() in names:
                wrong.append(f"{name}: a name used twice")
            if first[1] != 1:
                wrong.append(f"{name}: starts in another column than A")
            if headings != shown or len({h.casefold() for h in headings}) < len(headings) or not all(headings):
                wrong.append(f"{name}: headings {headings} over cells {shown}")
            if table.find(f"{MAIN}autoFilter") is not None:
                wrong.append(f"{name}: filter buttons")
            if last[0] <= first[0] or last[1] - first[1] + 1 != len(headings):
                wrong.append(f"{name}: {table.get('ref')} does not fit its headings")
            if any(first[0] <= b[0] and a[0] <= last[0] for a, b in taken):
                wrong.append(f"{name}: overlaps another table")
            taken.append((first, last))
            names.add(name.casefold())
    return wrong


def cells_are_values(book):
    """No formula, no error, numbers finite and as numbers, and no text that a program would take for a formula."""
    wrong = []
    for sheet in book.sheets:
        wrong += [f"{sheet.name}!{r}: a formula" for r in sheet.formulas] + [f"{sheet.name}!{r}: an error" for r in sheet.errors]
        for (row, column), value in sheet.cells.items():
            where = f"{sheet.name}, row {row}, column {column}"
            if isinstance(value, float):
                wrong += [] if math.isfinite(value) else [f"{where}: {value}"]
            elif FORMULA.match(value) or value != value.strip() or len(value) > 32767:
                wrong.append(f"{where}: {value[:40]!r}")
            elif re.fullmatch(r"-?\d[\d,]*(\.\d+)?%?", value):
                wrong.append(f"{where}: the number {value} as text")
    return wrong


def drawings_are_described(book):
    """Every chart and picture has a text that says what it shows."""
    wrong = []
    for name, xml in book.xml.items():
        if re.fullmatch(r"xl/drawings/drawing\d+\.xml", name):
            wrong += [f"{name}: {e.get('name')} has no description" for e in xml.iter() if e.tag.endswith("}cNvPr") and e.get("id") != "0" and not e.get("descr")]
    return wrong


def links_lead_somewhere(book):
    """A link inside the workbook names a sheet that is there."""
    names, wrong = {s.name for s in book.sheets}, []
    for sheet in book.sheets:
        for link in sheet.xml.iter(f"{MAIN}hyperlink"):
            target = link.get("location")
            if not target or link.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"):
                continue
            name, _, cell = target.rpartition("!")
            if name.strip("'").replace("''", "'") not in names or not cell or not cell_of(cell.split(":")[0]):
                wrong.append(f"{sheet.name}!{link.get('ref')}: leads to {target}")
    return wrong


def words_fit(book):
    """No word of a table is wider than its column, as far as its letters tell: 1.2 of them to a unit of width. One of more than 40
    letters is in no language: it is broken at the column's edge."""
    wrong = []
    for sheet in book.sheets:
        widths = {}
        for column in sheet.xml.iter(f"{MAIN}col"):
            for number in range(int(column.get("min")), min(int(column.get("max")), 200) + 1):
                widths[number] = float(column.get("width"))
        rows = {row for table in sheet.tables for row in range(range_of(table.get("ref"))[0][0], range_of(table.get("ref"))[1][0] + 1)}
        for (row, column), value in sheet.cells.items():
            longest = max(value.split(), key=len) if row in rows and isinstance(value, str) and value else ""
            if 40 >= len(longest) > 1.2 * widths.get(column, 9):
                wrong.append(f"{sheet.name}, row {row}, column {column}: {longest} is wider than its column")
    return wrong


ALL = (package_is_whole, nothing_active, document_is_described, sheets_open_at_the_start, sheets_read_from_the_top, tables_are_tables,
       cells_are_values, drawings_are_described, links_lead_somewhere, words_fit)
