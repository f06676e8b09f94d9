"""A workbook made to harm is refused in words, quickly: it never ends in an error page."""

import io
import zipfile

import pytest

from selvstyrt.casework.forms.assess.spreadsheet_file import HEADERS, read_file, template
from selvstyrt.core.domain.errors import Refused

NOT_ONE = "not_a_spreadsheet"
XML = '<?xml version="1.0"?>'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
HEADINGS = "".join(
    f'<c r="{letter}1" t="inlineStr"><is><t>{headings[0]}</t></is></c>'
    for letter, headings in zip("ABCDEF", HEADERS.values(), strict=True)
)
GROWING = "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
LAUGHS = f'<!DOCTYPE l [<!ENTITY a "{"ha" * 40}">{GROWING}]>'
OUTSIDE = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


def workbook(part: str, content: str) -> bytes:
    """The empty template with one part replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template())) as whole, zipfile.ZipFile(made, "w") as changed:
        for each in whole.infolist():
            changed.writestr(each.filename, content.encode() if each.filename == part else whole.read(each))
    return made.getvalue()


def sheet(rows: str, before: str = "") -> bytes:
    data = f'<worksheet {MAIN}><sheetData><row r="1">{HEADINGS}</row>{rows}</sheetData></worksheet>'
    return workbook("xl/worksheets/sheet1.xml", f"{XML}{before}{data}")


def cell(content: str, kind: str = "n") -> str:
    return f'<row r="2"><c r="A2" t="{kind}">{content}</c></row>'


@pytest.mark.parametrize(
    "content",
    [
        sheet(cell("<is><t>&i;</t></is>", "inlineStr"), LAUGHS),
        sheet(cell("<is><t>&a;</t></is>", "inlineStr"), OUTSIDE),
        sheet(cell("<v>twelve</v>")),
        sheet(cell("<v>NaN</v>")),
        sheet(cell("<v>99999</v>", "s")),
        sheet('<row r="second"><c r="A2"><v>1</v></c></row>'),
        workbook("xl/worksheets/sheet1.xml", "<worksheet"),
        workbook("xl/workbook.xml", "<x"),
        workbook("xl/workbook.xml", f"<workbook {MAIN}/>"),
        workbook("[Content_Types].xml", "<Types/>"),
        template()[:-100],
        b"PK\x03\x04 and nothing more",
    ],
)
def test_a_damaged_or_malicious_workbook_is_no_spreadsheet(content: bytes) -> None:
    with pytest.raises(Refused, match=NOT_ONE):
        read_file("running.xlsx", content)


def test_a_row_number_without_end_makes_no_rows_without_end() -> None:
    with pytest.raises(Refused, match="too_many_rows"):
        read_file("running.xlsx", sheet('<row r="999999999"><c r="A999999999"><v>1</v></c></row>'))


def test_what_is_packed_to_fill_the_memory_is_not_unpacked() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/worksheets/sheet1.xml", b"0" * (61 * 1024 * 1024))
    with pytest.raises(Refused, match="too_big_inside"):
        read_file("running.xlsx", made.getvalue())
