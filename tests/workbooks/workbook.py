"""An Excel workbook as its package holds it: parts, relationships, sheets, cells, tables. Read with the standard library alone."""
import posixpath
import re
import xml.etree.ElementTree as ElementTree
import zipfile
from dataclasses import dataclass, field

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
CELL = re.compile(r"([A-Z]+)(\d+)")


@dataclass
class Relationship:
    kind: str
    target: str  # a part's name, or an address where external
    external: bool


@dataclass
class Sheet:
    name: str
    state: str
    part: str
    xml: ElementTree.Element
    cells: dict = field(default_factory=dict)  # (row, column) from 1 to text, or to a float
    formulas: list = field(default_factory=list)  # references of cells with a formula
    errors: list = field(default_factory=list)  # references of cells that hold an error
    tables: list = field(default_factory=list)  # their elements


def column_number(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def cell_of(reference):
    """(row, column) of a reference such as B7."""
    letters, row = CELL.fullmatch(reference.replace("$", "")).groups()
    return int(row), column_number(letters)


def range_of(reference):
    """((first row, first column), (last row, last column)) of a reference such as A4:F20."""
    first, _, last = reference.partition(":")
    return cell_of(first), cell_of(last or first)


class Workbook:
    def __init__(self, parts):
        """`parts` are the package's members: name to bytes. Raises ParseError or KeyError where it is no workbook."""
        self.parts = parts
        self.xml = {name: ElementTree.fromstring(data) for name, data in parts.items() if name.endswith((".xml", ".rels"))}
        root = next(r for r in self.relationships("").values() if r.kind == "officeDocument").target
        self.root = self.xml[root]
        shared = next((r.target for r in self.relationships(root).values() if r.kind == "sharedStrings"), None)
        self.strings = ["".join(t.text or "" for t in item.iter(f"{MAIN}t")) for item in self.xml[shared]] if shared else []
        links = self.relationships(root)
        self.sheets = [self.read_sheet(s.get("name"), s.get("state", "visible"), links[s.get(LINK)].target) for s in self.root.iter(f"{MAIN}sheet")]

    @staticmethod
    def parts_of(file):
        with zipfile.ZipFile(file) as package:
            if bad := package.testzip():
                raise zipfile.BadZipFile(f"{bad} fails its checksum")
            return {name: package.read(name) for name in package.namelist()}

    def relationships(self, part):
        """The relationships of a part by id; of the package where `part` is empty."""
        folder, name = posixpath.split(part)
        listed = self.xml.get(posixpath.join(folder, "_rels", f"{name}.rels"), ())
        found = {}
        for r in listed:
            external = r.get("TargetMode") == "External"
            target = r.get("Target")
            found[r.get("Id")] = Relationship(r.get("Type").rsplit("/", 1)[1], target if external else posixpath.normpath(posixpath.join("/", folder, target))[1:], external)
        return found

    def read_sheet(self, name, state, part):
        sheet = Sheet(name, state, part, self.xml[part])
        for cell in sheet.xml.iter(f"{MAIN}c"):
            reference, kind = cell.get("r"), cell.get("t", "n")
            if cell.find(f"{MAIN}f") is not None:
                sheet.formulas.append(reference)
            value = cell.findtext(f"{MAIN}v")
            if kind == "e":
                sheet.errors.append(reference)
            elif kind == "inlineStr":
                sheet.cells[cell_of(reference)] = "".join(t.text or "" for t in cell.iter(f"{MAIN}t"))
            elif value is not None:
                sheet.cells[cell_of(reference)] = self.strings[int(value)] if kind == "s" else value if kind == "str" else float(value)
        sheet.tables = [self.xml[r.target] for r in self.relationships(part).values() if r.kind == "table"]
        return sheet
