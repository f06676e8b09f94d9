"""A small local server that speaks SvarUt's and Maskinporten's formats, for the tests of the adapters."""

from __future__ import annotations

import email
import json
import threading
import urllib.parse
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ACCOUNT = "3f1a8f0e-9a1c-4d3e-8a6e-0f2b7d5c9e11"
SHIPMENT = "d6b23522-ddf3-462a-8140-16e59e1f476d"
TOKEN = "a-token-from-maskinporten"


@dataclass
class SvarUtServer:
    """What it was asked, and what it is to answer."""

    status: str = "SENDT_PRINT"
    known: dict[str, str] = field(default_factory=dict)
    refusal: tuple[int, dict[str, Any]] | None = None
    garbage: bool = False
    posted: list[tuple[dict[str, Any], list[tuple[str, bytes]]]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    claims: list[str] = field(default_factory=list)
    url: str = ""

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, Any]:
        address = urllib.parse.urlsplit(path)
        if (method, address.path) == ("POST", "/token"):
            form = urllib.parse.parse_qs(body.decode())
            self.claims.append(form["assertion"][0])
            return 200, {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 119, "scope": "ks:fiks"}
        self.headers.append(headers)
        if self.refusal:
            return self.refusal
        if self.garbage:
            return 200, ["what?"]
        sends = f"/api/v2/kontoer/{ACCOUNT}/forsendelser/"
        if (method, address.path) == ("GET", sends):
            wanted = urllib.parse.parse_qs(address.query)["eksternRef"][0]
            return 200, {"forsendelseIds": [self.known[wanted]] if wanted in self.known else []}
        if (method, address.path) == ("POST", sends):
            return 200, {"id": self.take(headers["content-type"], body)}
        if (method, address.path) == ("POST", f"/api/v3/kontoer/{ACCOUNT}/forsendelser/status"):
            ids = json.loads(body)["id"]
            at = "2026-11-22T11:33:55.008+01:00"
            return 200, {
                "statuser": [{"id": i, "sisteStatusEndring": at, "status": self.status} for i in ids]
            }
        if (method, address.path) == ("GET", f"/api/v2/forsendelser/{SHIPMENT}/hendelser"):
            return 200, {
                "hendelser": [
                    {"tidspunkt": "22.11.2026 11:30:00", "hendelse": "Mottatt, og tildelt forsendelse-id"},
                    {"tidspunkt": "2026-11-22T10:31:00Z", "hendelse": "Metadata er validert OK"},
                ]
            }
        return 404, {"status": 404, "message": f"No such address: {method} {address.path}"}

    def take(self, content_type: str, body: bytes) -> str:
        """Read the multipart request as SvarUt does: metadata first, then files named as in the metadata."""
        message = email.message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
        first, *files = [part for part in message.walk() if not part.is_multipart()]
        assert first.get_param("name", header="content-disposition") == "forsendelse"
        metadata = json.loads(first.get_payload(decode=True))
        sent = [(str(part.get_filename()), bytes(part.get_payload(decode=True))) for part in files]
        assert [name for name, _ in sent] == [each["filnavn"] for each in metadata["dokumenter"]]
        self.posted.append((metadata, sent))
        self.known[metadata["eksternReferanse"]] = SHIPMENT
        return SHIPMENT


def start(mind: Any) -> ThreadingHTTPServer:
    """Serve `mind.answer` on a free port of this machine until `shutdown`."""

    class Handler(BaseHTTPRequestHandler):
        def reply(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, said = mind.answer(self.command, self.path, headers, body)
            content = json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = reply  # noqa: N815 - the name http.server asks for
        do_POST = reply  # noqa: N815 - the same

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: the test's own output is enough."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    mind.url = f"http://127.0.0.1:{server.server_address[1]}"
    return server
