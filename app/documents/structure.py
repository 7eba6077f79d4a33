"""The tree of what is on the pages, as PDF readers know it."""

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from app.documents.tags import HEAD, Mark, Place


def add_structure(pdf: Pdf, marks: Sequence[Mark]) -> None:
    """Hang every marked piece of ink into one tree, in the order it was drawn."""
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array()))
    document = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root))
    document.K = Array()
    root.K.append(document)
    elements: dict[Place, Object] = {(): document}
    owners: list[list[Object]] = [[] for _ in pdf.pages]
    for mark in marks:
        element = _element(pdf, elements, mark.place)
        page = pdf.pages[mark.page].obj
        element.K.append(Dictionary(Type=Name.MCR, Pg=page, MCID=mark.number))
        if mark.alternative:
            element.Alt = String(mark.alternative)
        if mark.box:
            element.A = _attributes("Layout", BBox=Array(mark.box), Placement=Name.Block)
        owners[mark.page].append(element)
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=_numbers(pdf, owners)))
    root.ParentTreeNextKey = len(owners)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _element(pdf: Pdf, elements: dict[Place, Object], place: Place) -> Object:
    """Return the element at ``place``, made with those above it where they are missing."""
    if place not in elements:
        above = _element(pdf, elements, place[:-1])
        role = place[-1][0]
        made = pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{role}"), P=above, K=Array())
        )
        if role == "TH":
            scope = Name.Column if HEAD in place else Name.Row
            made.A = _attributes("Table", Scope=scope)
        above.K.append(made)
        elements[place] = made
    return elements[place]


def _attributes(owner: str, **values: Object) -> Dictionary:
    return Dictionary(
        {"/O": Name(f"/{owner}"), **{f"/{name}": one for name, one in values.items()}}
    )


def _numbers(pdf: Pdf, owners: Sequence[Sequence[Object]]) -> Array:
    """Say for each page, and each number on it, which element the ink belongs to."""
    numbers = Array()
    for index, (page, elements) in enumerate(zip(pdf.pages, owners, strict=True)):
        page.obj.StructParents = index
        page.obj.Tabs = Name.S
        numbers.append(index)
        numbers.append(pdf.make_indirect(Array(elements)))
    return numbers
