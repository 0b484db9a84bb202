"""The pages of a further language: each text is in it, or says that it is in the main one.

A word that only English sentences have tells an English text: in an element of the page's own language it is a fault. What has no
element of its own (a title, an attribute) is judged on pages that have nothing in the main language, for it can say no language.
"""
import re
from html.parser import HTMLParser

# None of them is a Welsh word, nor one of the demonstration's names.
TELLING = frozenset("""the of and for with was were are have has had which from this that these their been than each who what when where how
  under between about into also there because not our its by on""".split())
WORD = re.compile(r"[\w'’]+")
UNSAID = {"meta": ("content",), "html": ("data-head",)}
EVERY = ("alt", "title", "aria-label", "placeholder", "label")
EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())
NOT_WORDS = frozenset(("script", "style", "code"))


class Texts(HTMLParser):
    """The texts of a page by the language they stand in, and what stands in no element of its own."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []  # (element, language)
        self.by_language = {}
        self.unsaid = []

    def language(self):
        return next((language for _, language in reversed(self.open) if language), "")

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        names = EVERY + UNSAID.get(tag, ())
        self.unsaid += [given[name] for name in names if given.get(name)]
        if tag not in EMPTY:
            self.open.append((tag, given.get("lang") or ""))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in EMPTY:
            self.open.pop()

    def handle_endtag(self, tag):
        for place in range(len(self.open) - 1, -1, -1):
            if self.open[place][0] == tag:
                del self.open[place:]
                return

    def handle_data(self, data):
        text = " ".join(data.split())
        if not text or not self.open or self.open[-1][0] in NOT_WORDS:
            return
        if self.open[-1][0] == "title":
            self.unsaid.append(text)
        else:
            self.by_language.setdefault(self.language(), []).append(text)


def is_english(text):
    return any(word.lower() in TELLING for word in WORD.findall(text))


def english_on(html, language):
    """The English texts of a page in `language` that do not say what they are."""
    page = Texts()
    page.feed(html)
    found = [text for text in page.by_language.get(language, []) if is_english(text)]
    if not set(page.by_language) - {language}:
        found += [text for text in page.unsaid if is_english(text)]
    return found


FAULTY = '<html lang="cy"><head><title>{}</title></head><body><p>Biniau</p>{}</body></html>'


def prove(tally):
    """The check itself, on pages that have each fault and on one that has none."""
    english = "The bins of the town"
    faults = {"in a text": FAULTY.format("Biniau", f"<p>{english}</p>"), "in a title": FAULTY.format(english, ""),
              "in an attribute": FAULTY.format("Biniau", f'<table aria-label="{english}"></table>')}
    for where, html in faults.items():
        tally.test(f"English {where} of a Welsh page can be found", "" if english_on(html, "cy") == [english] else "it was not")
    sound = FAULTY.format(english, f'<p>Gweler <span lang="en-GB">{english}</span> ar y we</p>')
    tally.test("English that says so is none of it", "\n".join(english_on(sound, "cy")))


def one_language(tally, public):
    """Every page of a further language of the website."""
    prove(tally)
    folders = sorted(page.parent.name for page in public.glob("*/404.html"))
    tally.test("there is a further language", "" if folders else "no folder has a 404.html")
    for folder in folders:
        wrong = {}
        for page in sorted((public / folder).rglob("*.html")):
            for text in english_on(page.read_text(encoding="utf-8"), folder):
                wrong.setdefault(text, page.relative_to(public))
        lines = [f"{page}: {text[:150]}" for text, page in wrong.items()]
        tally.test(f"every text of {folder}/ is in its language or says that it is not", "\n".join([f"{len(lines)} texts", *lines[:40]] if lines else []))
