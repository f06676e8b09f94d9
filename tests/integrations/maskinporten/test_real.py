from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from tests.integrations.svarut.server import TOKEN, SvarUtServer, start

from selvstyrt.core import clock
from selvstyrt.integrations.maskinporten.real import Maskinporten
from selvstyrt.letters.ports import DeliveryFailed

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture
def server() -> Iterator[SvarUtServer]:
    mind = SvarUtServer()
    running = start(mind)
    yield mind
    running.shutdown()
    running.server_close()


def client(key, issuer):
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Maskinporten(issuer=issuer, client="our-client", key=pem.decode(), key_id="key-1")


def test_the_claim_is_signed_short_lived_and_meant_for_maskinporten(key, server):
    with clock.at(NOON):
        assert client(key, server.url)() == TOKEN
    said = jwt.decode(
        server.claims[0],
        key.public_key(),
        algorithms=["RS256"],
        audience=server.url,
        options={"verify_exp": False, "verify_iat": False},
    )
    assert (said["iss"], said["scope"]) == ("our-client", "ks:fiks")
    assert 0 < said["exp"] - said["iat"] <= 120
    assert jwt.get_unverified_header(server.claims[0])["kid"] == "key-1"


def test_a_token_is_kept_until_shortly_before_it_ends(key, server):
    tokens = client(key, server.url)
    for seconds in (0, 60, 108, 110):
        with clock.at(NOON + timedelta(seconds=seconds)):
            tokens()
    assert len(server.claims) == 2


def test_no_token_is_no_access(key):
    with pytest.raises(DeliveryFailed, match="no_access"):
        client(key, "http://127.0.0.1:9")()
