"""arkivuttrekk.xml: what the extraction holds, in ADDML, with the checksum of each file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as ET

from selvstyrt.casework.domain.archiving import Parcel
from selvstyrt.core.clock import OSLO
from selvstyrt.integrations.archive.xml import Writer, written

NAMESPACE = "http://www.arkivverket.no/standarder/addml"
VERSION = "5.0"
_write = Writer(NAMESPACE)
# The file, and what is counted in it: the name and its path.
COUNTED = {
    "arkivstruktur": (("mappe", "//mappe"), ("registrering", "//registrering")),
    "endringslogg": (("endring", "//endring"),),
    "loependeJournal": (("journalregistrering", "//journalregistrering"),),
    "offentligJournal": (("journalregistrering", "//journalregistrering"),),
}


def extraction_list(
    parcel: Parcel, files: Mapping[str, bytes], counts: Mapping[str, int], documents: int
) -> bytes:
    """`files`: the XML files by name without ending; `counts`: how many of each counted thing."""
    root = _write.root("addml", name="Noark 5-arkivuttrekk")
    dataset = _write.add(root, "dataset")
    _write.add(dataset, "description", "Noark 5-arkivuttrekk")
    _about(_write.add(dataset, "reference"), parcel)
    whole = _write.add(_write.add(dataset, "dataObjects"), "dataObject")
    whole.set("name", "Noark 5-arkivuttrekk")
    info = _property(_write.add(whole, "properties"), "info")
    kind = _property(info, "type", "Noark 5")
    _property(kind, "version", VERSION)
    more = _property(info, "additionalInfo")
    _property(_property(more, "periode"), "inngaaendeSkille", "skarp")
    _property(_inner(more, "periode"), "utgaaendeSkille", "skarp")
    _property(more, "inneholderSkjermetInformasjon", "true", "boolean")
    _property(more, "omfatterDokumenterSomErKassert", "false", "boolean")
    _property(more, "inneholderDokumenterSomSkalKasseres", "false", "boolean")
    _property(more, "inneholderVirksomhetsspesifikkeMetadata", "false", "boolean")
    _property(more, "antallDokumentfiler", documents, "integer")
    inside = _write.add(whole, "dataObjects")
    for name, content in files.items():
        _file(inside, name, content, counts)
    return written(root, NAMESPACE)


def _about(reference: ET.Element, parcel: Parcel) -> None:
    told = _write.add(_write.add(reference, "context"), "additionalElements")
    creators = _write.add(told, "additionalElement")
    creators.set("name", "recordCreators")
    _element(_write.add(creators, "additionalElements"), "recordCreator", parcel.municipality)
    _element(told, "systemType", "Fagsystem")
    _element(told, "systemName", "Selvstyrt")
    _element(told, "archive", f"{parcel.municipality}: Selvstyrt")
    period = _write.add(
        _write.add(_write.add(reference, "content"), "additionalElements"), "additionalElement"
    )
    period.set("name", "archivalPeriod")
    days = _write.add(period, "properties")
    _single(days, "startDate", parcel.received_at.astimezone(OSLO).date())
    _single(days, "endDate", parcel.ended_at.astimezone(OSLO).date())


def _element(parent: ET.Element, name: str, value: str) -> None:
    made = _write.add(parent, "additionalElement")
    made.set("name", name)
    _write.add(made, "value", value)


def _single(parent: ET.Element, name: str, value: Any = None, kind: str = "") -> ET.Element:
    made = _write.add(parent, "property")
    made.set("name", name)
    if kind:
        made.set("dataType", kind)
    if value is not None:
        _write.add(made, "value", value)
    return made


def _property(parent: ET.Element, name: str, value: Any = None, kind: str = "") -> ET.Element:
    """A property in the parent's own list of properties."""
    if not parent.tag.endswith("}properties"):
        found = parent.find(f"{{{NAMESPACE}}}properties")
        parent = _write.add(parent, "properties") if found is None else found
    return _single(parent, name, value, kind)


def _inner(parent: ET.Element, name: str) -> ET.Element:
    found = parent.find(f"{{{NAMESPACE}}}properties/{{{NAMESPACE}}}property[@name='{name}']")
    if found is None:
        raise LookupError(name)
    return found


def _file(parent: ET.Element, name: str, content: bytes, counts: Mapping[str, int]) -> None:
    thing = _write.add(parent, "dataObject")
    thing.set("name", name)
    properties = _write.add(thing, "properties")
    file = _property(properties, "file")
    _property(file, "name", f"{name}.xml")
    _property(_property(file, "format", "XML"), "version", "1.0")
    checksum = _property(file, "checksum")
    _property(checksum, "algorithm", "SHA-256")
    _property(checksum, "value", hashlib.sha256(content).hexdigest())
    info = _property(properties, "info")
    for counted, path in COUNTED[name]:
        number = _property(info, "numberOfOccurrences", counted)
        _property(number, "elementPath", path)
        _property(number, "value", counts[counted], "integer")
