"""The structure tree of a page: which marked content is a heading, a paragraph, a quotation."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFObject

from attache.export.pdf.objects import Objects, array, dictionary, name, string

_ROOT, _WHOLE = "attache.structure", "attache.structure.document"


@dataclass(slots=True)
class _Element:
    role: str
    language: str
    contents: list[int] = field(default_factory=list)
    links: list[PDFObject] = field(default_factory=list)


class Tags:
    """Elements in reading order, each with the numbers of its content on the page."""

    def __init__(self) -> None:
        self._elements: list[_Element] = []
        self._named: dict[str, _Element] = {}
        self._contents: list[_Element] = []

    def opened(self, role: str, language: str = "", key: str = "") -> int:
        """The number of new content of an element: of the one with that key, where there is one
        (a quote that goes on in the next column), else of a new one; `language` where it is not
        the document's."""
        element = self._named.get(key) if key else None
        if element is None:
            element = _Element(role, language)
            self._elements.append(element)
            if key:
                self._named[key] = element
        self._contents.append(element)
        element.contents.append(len(self._contents) - 1)
        return len(self._contents) - 1

    def link(self, key: str, annotation: PDFObject) -> None:
        """The element of that key is also what this annotation leads from; annotations are
        numbered (``StructParent``) from 1 in the order of their elements."""
        self._named[key].links.append(annotation)

    def write(self, objects: Objects) -> None:
        """Put the tree into the document; the page must have been shown."""
        root, whole = objects.reserve(_ROOT), objects.reserve(_WHOLE)
        kids = []
        parents: dict[int, PDFObject] = {}  # by the number of the content
        linked: list[PDFObject] = []  # by the number of the annotation
        for number, element in enumerate(self._elements):
            label = f"{_ROOT}.{number}"
            inner = objects.reserve(f"{label}.link") if element.links else objects.reserve(label)
            entries: dict[str, object] = {
                "Type": name("StructElem"),
                "S": name(element.role),
                "P": whole,
                "Pg": objects.page(),
                "K": array([inner]) if element.links else array(element.contents),
            }
            if element.language:
                entries["Lang"] = string(element.language)
            kids.append(objects.refer(dictionary(entries), label))
            if element.links:
                objects.refer(self._link(objects, element, kids[-1]), f"{label}.link")
                linked += [inner] * len(element.links)
            parents.update(dict.fromkeys(element.contents, inner))
        document = {"Type": name("StructElem"), "S": name("Document"), "P": root, "K": array(kids)}
        objects.refer(dictionary(document), _WHOLE)
        numbers: list[object] = [0, array([parents[key] for key in sorted(parents)])]
        for number, reference in enumerate(linked):
            numbers += [number + 1, reference]
        tree = {
            "Type": name("StructTreeRoot"),
            "K": whole,
            "ParentTree": dictionary({"Nums": array(numbers)}),
            "ParentTreeNextKey": len(linked) + 1,
        }
        tree_reference = objects.refer(dictionary(tree), _ROOT)
        objects.catalog(StructTreeRoot=tree_reference, MarkInfo=dictionary({"Marked": "true"}))
        objects.of_page(StructParents=0, Tabs=name("S"))

    @staticmethod
    def _link(objects: Objects, element: _Element, parent: PDFObject) -> PDFObject:
        """The link inside an element: its content, and the annotations that it leads from."""
        annotations = [
            dictionary({"Type": name("OBJR"), "Pg": objects.page(), "Obj": annotation})
            for annotation in element.links
        ]
        return dictionary(
            {
                "Type": name("StructElem"),
                "S": name("Link"),
                "P": parent,
                "Pg": objects.page(),
                "K": array([*element.contents, *annotations]),
            }
        )
