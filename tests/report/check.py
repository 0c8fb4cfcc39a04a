"""Reads reports with Python's HTML parser and compares each with what is meant by it.

usage: check.py FOLDER

Beside each NAME.html there is a NAME.json: "check_ins" as `checkin list --json` gives them, those of the report;
"photos" as `photo list --json` does, the chosen ones that are whole; "texts", each of which is the whole text of an
element; "like", the name of a report that has the same elements in the same order.
"""

import base64
import json
import pathlib
import re
import sys
import unicodedata
from html.parser import HTMLParser

VOID = {"meta", "img", "br", "path", "circle"}
KNOWN = VOID | set(
    "html head title style body header main footer section h1 h2 p ul ol li table caption thead tbody tr th td div"
    " span svg figure figcaption".split()
)
ATTRIBUTES = set(
    "role tabindex aria-label lang dir charset http-equiv content name class id aria-labelledby aria-hidden scope src alt viewbox d cx cy r"
    .split()
)


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.texts, self.tables, self.images, self.ids = [], [], [], [], [], set()
        self.labels, self.comments, self.declared = [], [], []
        self.feed(text)
        self.close()
        assert not self.open, f"left open: {self.open}"

    def handle_starttag(self, tag, attributes):
        assert tag in KNOWN, f"an element <{tag}>"
        given = dict(attributes)
        assert len(given) == len(attributes), f"an attribute twice: {attributes}"
        for name, value in attributes:
            assert name in ATTRIBUTES, f"an attribute {name}={value!r} of <{tag}>"
            assert name != "src" or value.startswith("data:image/jpeg;base64,"), value[:80]
        self.tags.append((tag, given.get("class"), given.get("scope")))
        if tag == "img":
            self.images.append(given)
        if "id" in given:
            assert given["id"] not in self.ids, given["id"]
            self.ids.add(given["id"])
        if "aria-labelledby" in given:
            self.labels.append(given["aria-labelledby"])
        if tag == "table":
            around = [attributes.get("class") for _, attributes, _ in self.open]
            self.tables.append((around[-1] if around else None, given.get("class"), []))
        if tag == "tr":
            self.tables[-1][2].append([])
        # Dioxus closes those that hold nothing as well; HTML's own void elements it leaves open.
        if tag not in {"meta", "img", "br"}:
            self.open.append((tag, given, []))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in {"meta", "img", "br"}:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        opened, attributes, text = self.open.pop()
        assert opened == tag, f"</{tag}> closes <{opened}>"
        text = "".join(text)
        if tag not in {"style", "title"}:
            self.texts.append(text)
        if tag in {"td", "th"}:
            self.tables[-1][2][-1].append(text)
        if self.open and tag != "style":
            self.open[-1][2].append(text)

    def handle_data(self, data):
        if self.open:
            self.open[-1][2].append(data)
        else:
            assert not data.strip(), f"text outside: {data!r}"

    def handle_comment(self, data):
        self.comments.append(data)

    def handle_decl(self, data):
        self.declared.append(data)

    def unknown_decl(self, data):
        raise AssertionError(f"a declaration {data!r}")

    def handle_pi(self, data):
        raise AssertionError(f"an instruction {data!r}")


def plain(words):
    """Words without what a page may leave out or add: spaces, marks of direction, control characters."""
    return "".join(c for c in words if unicodedata.category(c) not in {"Cc", "Cf", "Zs", "Zl", "Zp"})


def segments(jpeg):
    """The markers of a JPEG up to its picture."""
    at = 2
    while at < len(jpeg):
        assert jpeg[at] == 0xFF, "a marker"
        marker = jpeg[at + 1]
        yield marker
        if marker == 0xDA:
            return
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")


def read(file):
    return file.read_bytes().decode("utf-8")


def check(file):
    text = read(file)
    assert text.startswith("<!doctype html>\n<!-- Afterglow: report -->\n<html lang=")
    page = Page(text)
    meant = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    assert page.declared == ["doctype html"] and page.comments == [" Afterglow: report "], page.comments
    assert "default-src 'none'" in text and "://" not in text, "it loads nothing"
    assert set(page.labels) <= page.ids
    assert [tag for tag, *_ in page.tags].count("h1") == 1

    shown = {plain(text) for text in page.texts}
    for words in meant.get("texts", []):
        assert plain(words) in shown, f"{words!r} is not there as it was written"

    if "check_ins" in meant:
        days = [rows for around, _, rows in page.tables if around == "wide days"]
        found = {}
        for rows in days:
            signs = rows[0][1:]
            for head, *cells in rows[1:]:
                day = int(re.search(r", day (\d+)", head).group(1))
                cells = {sign: cell for sign, cell in zip(signs, cells, strict=True) if cell != "not noted"}
                if cells:
                    found[day] = {sign.lower(): cell.lower() for sign, cell in cells.items()}
        wanted = {one["day"]: one["signs"] for one in meant["check_ins"] if one["signs"]}
        assert found == wanted, f"{found}\n{wanted}"
        # When each was first noted, when most, and how it was last: counted here once more.
        degrees = ["none", "mild", "medium", "strong"]
        summary = {}
        for sign in sorted({sign for signs in wanted.values() for sign in signs}):
            noted = [(day, signs[sign]) for day, signs in sorted(wanted.items()) if sign in signs]
            there = [one for one in noted if one[1] != "none"]
            if there:
                most = max(there, key=lambda one: (degrees.index(one[1]), -one[0]))
                summary[sign] = [f"Day {day}: {degree}" for day, degree in (there[0], most, noted[-1])]
        rows = [rows for _, own, rows in page.tables if own == "summary"]
        told = {name.lower(): [first, most.split(" (")[0], last] for name, first, most, last in (rows[0][1:] if rows else [])}
        assert told == summary, f"{told}\n{summary}"

    if "photos" in meant:
        assert len(page.images) == len(meant["photos"]), page.images
        for image, photo in zip(page.images, meant["photos"], strict=True):
            jpeg = base64.b64decode(image["src"].split(",", 1)[1], validate=True)
            assert jpeg[:2] == b"\xff\xd8"
            # APP0 says how it is written; any other application's segment could say where.
            spoken = [marker for marker in segments(jpeg) if 0xE1 <= marker <= 0xEF or marker == 0xFE]
            assert not spoken, f"segments {spoken}"
            if photo["day"] is not None:
                assert image["alt"].startswith(f"Day {photo['day']}, "), image["alt"]

    if "like" in meant:
        other = Page(read(file.parent / meant["like"]))
        assert page.tags == other.tags, "words became elements"


def main():
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.html"))
    files = [file for file in files if file.with_suffix(".json").exists()]
    for file in files:
        try:
            check(file)
        except AssertionError as problem:
            sys.exit(f"{file.name}: {problem}")
    print(len(files))


main()
