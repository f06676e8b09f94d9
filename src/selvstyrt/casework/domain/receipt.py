"""Receipt numbers: short, easy to read aloud, and a slip of the pen is noticed."""

from __future__ import annotations

# No 0/O, 1/I/L, S (5) or U (V): nothing that is taken for another. 29 signs, a prime, so that the check
# character notices every single wrong sign and every two that changed places.
SIGNS = "23456789ABCDEFGHJKMNPQRTVWXYZ"
BODY = 7
POSSIBLE = len(SIGNS) ** BODY


def receipt_number(turn: int) -> str:
    """The number that is number `turn` (0 ≤ turn < POSSIBLE), check character last: "7K3M-9TQ2"."""
    if not 0 <= turn < POSSIBLE:
        raise ValueError("No receipt number has this turn")
    signs = []
    for _ in range(BODY):
        turn, rest = divmod(turn, len(SIGNS))
        signs.append(SIGNS[rest])
    body = "".join(signs)
    whole = body + _check(body)
    return f"{whole[:4]}-{whole[4:]}"


def read_receipt(written: str) -> str | None:
    """What a person typed as a receipt number, in its proper form; None when it is not one."""
    signs = "".join(sign for sign in written.upper() if sign not in " -–").replace("S", "5").replace("U", "V")
    if len(signs) != BODY + 1 or any(sign not in SIGNS for sign in signs):
        return None
    return f"{signs[:4]}-{signs[4:]}" if signs[-1] == _check(signs[:-1]) else None


def _check(body: str) -> str:
    return SIGNS[sum(weight * SIGNS.index(sign) for weight, sign in enumerate(body, start=2)) % len(SIGNS)]
