"""How much one form may carry: more is refused before a byte of it is laid on disk."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

MOST_BYTES = 100 * 1024 * 1024  # five files of the largest size taken


class WholeFormLimit(FileUploadHandler):
    """Stands before the handlers that keep files; each file's own limit is its form's matter."""

    def handle_raw_input(self, *given: Any, **more: Any) -> None:
        """Called once, with the input, its headers and the length of everything, before anything is read."""
        _input, _headers, content_length, *_rest = given
        if content_length > MOST_BYTES:
            raise RequestDataTooBig("The form with its files is too big")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Passed on to the next handler."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Nothing is kept here."""
