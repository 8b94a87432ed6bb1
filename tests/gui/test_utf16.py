"""Places in the article and places in Qt's document are the same places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from attache.gui.utf16 import Positions, displayable, units

TEXTS = st.text(alphabet=st.sampled_from("a é“\n🐟𝒳漢\u0000\u2028\ufdd0\r"), max_size=60)


@given(TEXTS)
def test_every_place_leads_there_and_back(text: str) -> None:
    positions = Positions(text)
    for offset in range(len(text) + 1):
        assert (
            positions.to_qt(offset) == len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
        )
        assert positions.from_qt(positions.to_qt(offset)) == offset
    assert units(text) == positions.to_qt(len(text))


@given(TEXTS)
def test_qts_document_holds_a_displayable_text_letter_for_letter(text: str) -> None:
    shown = displayable(text)
    assert len(shown) == len(text)
    document = QTextDocument()
    document.setPlainText(shown)
    assert document.toPlainText() == shown
    assert document.characterCount() == units(shown) + 1
