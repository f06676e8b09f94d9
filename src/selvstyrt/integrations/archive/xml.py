"""Elements in the order the schemas ask for, as UTF-8 with its declaration."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any
from xml.etree import ElementTree as ET

NOARK = "http://www.arkivverket.no/standarder/noark5"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Writer:
    """Adds elements of one namespace."""

    def __init__(self, namespace: str) -> None:
        self.namespace = namespace

    def root(self, tag: str, **attributes: str) -> ET.Element:
        return ET.Element(f"{{{self.namespace}}}{tag}", attributes)

    def add(self, parent: ET.Element, name: str, value: Any = None, kind: str = "") -> ET.Element:
        """An element with this value; `kind` is the type of the standard that it specialises."""
        attributes = {f"{{{XSI}}}type": kind} if kind else {}
        child = ET.SubElement(parent, f"{{{self.namespace}}}{name}", attributes)
        if value is not None:
            child.text = plain(value)
        return child

    def all(self, parent: ET.Element, **values: Any) -> None:
        """These elements in this order; what is None is left out."""
        for name, value in values.items():
            if value is not None:
                self.add(parent, name, value)


def plain(value: Any) -> str:
    """As XML Schema writes it. Signs that XML cannot hold are left out."""
    if isinstance(value, datetime | date):
        return value.isoformat(timespec="seconds") if isinstance(value, datetime) else value.isoformat()
    return _NOT_IN_XML.sub("", str(value))


def written(root: ET.Element, namespace: str) -> bytes:
    """The file."""
    ET.register_namespace("", namespace)
    ET.register_namespace("xsi", XSI)
    ET.indent(root)
    made: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return made + b"\n"
