"""The tags of a document written into its PDF, in place of what WeasyPrint itself would write.

As it paints, WeasyPrint puts a numbered mark around each line of text and each picture. One function of its own then
says what the marks are: `add_tags` here stands for that one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element

import pydyf
from weasyprint.formatting_structure.boxes import MarginBox, ReplacedBox
from weasyprint.layout.absolute import AbsolutePlaceholder

from pawb.render.large_print.tags import Area, Mark, Tag, Tree, UntaggedContent

PDF_2 = "http://iso.org/pdf2/ssn"
"""The roles of PDF 2.0: it no longer has those of `OLD`, and for a note set apart from the text it has a new one."""
OLD = ("BlockQuote", "TOC", "TOCI", "Reference")
NEW = {"Note": "Aside"}

POINTS = 0.75
"""In a pixel of CSS."""


def add_tags(html: Element, pdf: Any, document: Any, pdf_version: str, page_streams: Sequence[Any]) -> None:
    """Tag `pdf`, which was made of `html`: every mark belongs to an element, or is an artifact.

    All but the first argument are those of `weasyprint.pdf.add_tags`. Raises UntaggedContent.
    """
    if not document.metadata.lang:
        raise UntaggedContent("<html>")
    tree = Tree(html)
    walk = Walk(tree)
    for number, (page, stream) in enumerate(zip(document.pages, page_streams, strict=True)):
        walk.page(number, page, stream)
    elements = _write(tree.document, pdf, pdf_version)
    _lead(tree, walk, elements, pdf)
    pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})


class Walk:
    """A walk through the boxes of every page, in which each mark and each link comes to its tag."""

    def __init__(self, tree: Tree) -> None:
        self.bookmarked: list[Element] = []
        """The elements of the bookmarks, in their order."""
        self.links: list[tuple[Element, Any]] = []
        """The annotation of each line of a link."""
        self._tree = tree

    def page(self, number: int, page: Any, stream: Any) -> None:
        """Walk through one page, of which `stream` is what was painted."""
        self._number, self._height = number, page.height
        self._marks: dict[Any, Mapping[str, Any]] = stream._tags
        self._artifacts: dict[int, str] = {}
        for box in page._page_box.all_children():
            self._box(box, "/Pagination" if isinstance(box, MarginBox) else "")
        if self._marks:
            raise UntaggedContent(", ".join(str(box) for box in self._marks))
        self._set_apart(stream)

    def _box(self, box: Any, artifact: str) -> None:
        if isinstance(box, AbsolutePlaceholder):
            box = box._box
        element = box.element
        if element is not None:
            if box.bookmark_label and box.style["bookmark_level"] != "none":
                self.bookmarked.append(element)
            if box.is_leader or self._tree.decorative(element, self._number):
                artifact = artifact or "/Layout"
        if mark := self._marks.pop(box, None):
            if artifact or not (isinstance(box, ReplacedBox) or box.text.strip()):
                self._artifacts[mark["mcid"]] = artifact or "/Layout"
            else:
                self._tag(box).kids.append(Mark(self._number, mark["mcid"]))
        elif box.link_annotation and not artifact:
            self._tree.tag(element).kids.append(Area(self._number, box.link_annotation))
            self.links.append((element, box.link_annotation))
        elif box.element_tag in ("th", "td") and not artifact:
            self._tree.tag(element)  # an empty cell is a cell too
        for child in box.all_children():
            self._box(child, artifact)

    def _tag(self, box: Any) -> Tag:
        if box.element_tag.endswith("::marker"):
            return self._tree.label(box.element, box.style["list_style_type"])
        if not isinstance(box, ReplacedBox):
            return self._tree.place(box.element)
        figure = self._tree.tag(box.element)
        left, top = box.content_box_x(), self._height - box.content_box_y()
        corners = (left, top - box.height, left + box.width, top)
        figure.attributes["Layout"] = {"BBox": pydyf.Array(POINTS * corner for corner in corners)}
        return figure

    def _set_apart(self, stream: Any) -> None:
        """Turn each mark that is an artifact into one, where it stands in what was painted."""
        painted, left = stream.stream, dict(self._artifacts)
        for place, item in enumerate(painted):
            if isinstance(item, pydyf.Dictionary) and (kind := left.pop(item.get("MCID"), "")):
                painted[place - 1 : place + 1] = "/Artifact", pydyf.Dictionary({"Type": kind})
        if left:
            raise UntaggedContent(f"{left}")


def _write(document: Tag, pdf: Any, version: str) -> dict[Tag, Any]:
    """Write every tag, and which tag each mark and link belongs to; what was written for each tag."""
    root = pydyf.Dictionary({"Type": "/StructTreeRoot"})
    pdf.add_object(root)
    namespace = pydyf.Dictionary({"Type": "/Namespace", "NS": pydyf.String(PDF_2)})
    if version == "2.0":
        pdf.add_object(namespace)
        root["Namespaces"] = pydyf.Array([namespace.reference])
    pages = pdf.page_references
    elements = {tag: pydyf.Dictionary() for tag in document.below()}
    for element in elements.values():
        pdf.add_object(element)
    references = {tag: element.reference for tag, element in elements.items()}
    marked: list[dict[int, bytes]] = [{} for _ in pages]
    areas: list[bytes] = []
    names: dict[str, bytes] = {}
    for tag, element in elements.items():
        own = next((kid.page for kid in tag.kids if isinstance(kid, Mark)), None)
        element |= {
            "S": f"/{NEW.get(tag.role, tag.role) if version == '2.0' else tag.role}",
            "P": references[tag.parent] if tag.parent else root.reference,
            "K": pydyf.Array(),
            **{name: pydyf.String(text) for name, text in tag.texts.items()},
        }
        if version == "2.0" and tag.role not in OLD:
            element["NS"] = namespace.reference
        if own is not None:
            element["Pg"] = pages[own]
        if tag.attributes:
            element["A"] = pydyf.Array(pydyf.Dictionary({"O": f"/{o}", **a}) for o, a in tag.attributes.items())
        if "ID" in tag.texts:
            names[tag.texts["ID"]] = references[tag]
        for kid in tag.kids:
            match kid:
                case Tag():
                    element["K"].append(references[kid])
                case Mark(page, number):
                    marked[page][number] = references[tag]
                    here = {"Type": "/MCR", "Pg": pages[page], "MCID": number}
                    element["K"].append(number if page == own else pydyf.Dictionary(here))
                case Area(page, annotation):
                    annotation["StructParent"] = len(pages) + len(areas)
                    areas.append(references[tag])
                    there = {"Type": "/OBJR", "Pg": pages[page], "Obj": annotation.reference}
                    element["K"].append(pydyf.Dictionary(there))
    numbers = pydyf.Array()
    for page, by_number in enumerate(marked):
        last = max(by_number, default=-1)
        numbers += page, pydyf.Array(by_number.get(number, "null") for number in range(last + 1))
    for place, reference in enumerate(areas, start=len(pages)):
        numbers += place, reference
    parents = pydyf.Dictionary({"Nums": numbers})
    pdf.add_object(parents)
    root |= {"K": references[document], "ParentTree": parents.reference, "ParentTreeNextKey": len(pages) + len(areas)}
    if names:
        sorted_names = [entry for name in sorted(names) for entry in (pydyf.String(name), names[name])]
        root["IDTree"] = pydyf.Dictionary({"Names": pydyf.Array(sorted_names)})
    pdf.catalog["StructTreeRoot"] = root.reference
    return elements


def _lead(tree: Tree, walk: Walk, elements: Mapping[Tag, Any], pdf: Any) -> None:
    """Let links and bookmarks lead to a tag, not only to a point on a page, and links be called by their words.

    Source: ISO 32000-2, 12.3.2.3 (structure destinations); older readers follow the point.
    """
    names = pdf.catalog["Names"]["Dests"]["Names"] if "Names" in pdf.catalog else []
    points = {name.string: point for name, point in zip(names[::2], names[1::2], strict=True)}
    anchors = {element.get("id"): element for element in tree.document.element.iter()}

    def go_to(element: Element, point: Any) -> Any:
        tag = pydyf.Array([elements[tree.nearest(element)].reference, *point[1:]])
        return pydyf.Dictionary({"S": "/GoTo", "D": point, "SD": tag})

    for element, annotation in walk.links:
        annotation["Contents"] = pydyf.String(" ".join("".join(element.itertext()).split()))
        if target := annotation.pop("Dest", None):
            annotation["A"] = go_to(anchors[target.string], points[target.string])
            around = tree.nearest(element).parent
            if around and around.role == "Reference":
                elements[around]["Ref"] = pydyf.Array([elements[tree.nearest(anchors[target.string])].reference])
    bookmarks = (item for item in pdf.objects if isinstance(item, pydyf.Dictionary) and "Title" in item)
    for element, bookmark in zip(walk.bookmarked, bookmarks, strict=True):
        bookmark["A"] = go_to(element, bookmark.pop("Dest"))
        bookmark["SE"] = elements[tree.nearest(element)].reference
