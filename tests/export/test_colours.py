"""Paper, web page and Word show a country in one colour: the reader's own, or the slot it has."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from attache.export import exported
from attache.export.page_options import PageOptions
from attache.palette import CHIP_TEXT, SLOTS, Choice, Theme, colour, contrast, slots
from export.articles import article
from export.reading_back import pages, words

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OWN = "#7a1f5c"


def _word(data: bytes) -> dict[str, str]:
    """The colour of each country's heading."""
    with ZipFile(BytesIO(data)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    found = {}
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(f"{W}val") == "Heading2":
            code = "".join(node.text or "" for node in paragraph.iter(f"{W}t")).split()[0]
            shade = paragraph.find(f"{W}r/{W}rPr/{W}color")
            assert shade is not None
            found[code] = f"#{shade.get(f'{W}val')}".lower()
    return found


def _web(data: bytes) -> dict[str, str]:
    """The colour of each country where the page is printed."""
    printed = data.decode().partition("@media print{")[2].partition("</style>")[0]
    return dict(re.findall(r"\.c-([A-Z]+)\{--country:(#[0-9a-f]{6})\}", printed))


def _paper(data: bytes) -> set[str]:
    """All colours of areas on the page."""
    fills = [getattr(item, "non_stroking_color", None) for page in pages(data) for item in page]
    shades = [fill for fill in fills if isinstance(fill, (tuple, list)) and len(fill) == 3]
    return {"#" + "".join(f"{round(part * 255):02x}" for part in shade) for shade in shades}


@pytest.mark.parametrize(
    "kept",
    [
        (),
        (("NO", OWN),),
        (("NO", 3), ("DK", OWN)),
        (("NO", 7), ("DK", 7)),  # two that never met before
        (("NO", "#fefefe"), ("DK", 2)),  # illegible on paper as it is
    ],
)
def test_a_country_has_one_colour_everywhere(kept: tuple[tuple[str, Choice], ...]) -> None:
    options = PageOptions(slots=kept)
    window = slots(["NO", "DK"], dict(kept))
    expected = {code: colour(choice, Theme.PAPER) for code, choice in window.items()}
    word = _word(exported(article(), "docx", options))
    assert {code: word[code] for code in expected} == expected
    assert _web(exported(article(), "html", options)) == expected
    assert set(expected.values()) <= _paper(exported(article(), "pdf", options))


def test_the_readers_own_colour_is_none_of_ours() -> None:
    """Else the tests above could not tell."""
    assert OWN not in {shade for row in SLOTS for shade in row}
    assert colour(OWN, Theme.PAPER) == OWN


def test_without_colour_each_country_keeps_code_name_and_order() -> None:
    """Printed in greys the hues are gone: what tells countries apart must stand in words."""
    shown = words(exported(article(), "pdf", PageOptions()))
    places = [shown.index(head) for head in ("NO Norway", "DK Denmark", "– Country not stated")]
    assert places == sorted(places)


@pytest.mark.parametrize("slot", range(len(SLOTS)))
def test_the_code_on_its_chip_is_legible_in_grey(slot: int) -> None:
    """A printer's grey is the luma of the colour (ITU-R BT.601)."""
    shade = colour(slot, Theme.PAPER)
    red, green, blue = (int(shade[i : i + 2], 16) for i in (1, 3, 5))
    grey = round(0.299 * red + 0.587 * green + 0.114 * blue)
    assert contrast(f"#{grey:02x}{grey:02x}{grey:02x}", CHIP_TEXT[Theme.PAPER]) >= 4.5
