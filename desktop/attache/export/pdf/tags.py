"""The structure tree of a page: which marked content is a heading, a paragraph, a quotation."""

from __future__ import annotations

from attache.export.pdf.objects import Objects, array, dictionary, name, string

_ROOT, _WHOLE = "attache.structure", "attache.structure.document"


class Tags:
    """Elements in reading order, each with the number of its content on the page."""

    def __init__(self) -> None:
        self._elements: list[tuple[str, str]] = []

    def opened(self, role: str, language: str = "") -> int:
        """The number of a new element's content; `language` where it is not the document's."""
        self._elements.append((role, language))
        return len(self._elements) - 1

    def write(self, objects: Objects) -> None:
        """Put the tree into the document; the page must have been shown."""
        root, whole = objects.reserve(_ROOT), objects.reserve(_WHOLE)
        page = objects.page()
        kids = []
        for number, (role, language) in enumerate(self._elements):
            element = {
                "Type": name("StructElem"),
                "S": name(role),
                "P": whole,
                "Pg": page,
                "K": number,
            }
            if language:
                element["Lang"] = string(language)
            kids.append(objects.refer(dictionary(element), f"{_ROOT}.{number}"))
        document = {"Type": name("StructElem"), "S": name("Document"), "P": root, "K": array(kids)}
        objects.refer(dictionary(document), _WHOLE)
        parents = dictionary({"Nums": array([0, array(kids)])})
        tree = {"Type": name("StructTreeRoot"), "K": whole, "ParentTree": parents}
        tree_reference = objects.refer(dictionary(tree), _ROOT)
        objects.catalog(StructTreeRoot=tree_reference, MarkInfo=dictionary({"Marked": "true"}))
        objects.of_page(StructParents=0, Tabs=name("S"))
