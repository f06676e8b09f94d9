"""Which sections a reference names, and their address."""

from __future__ import annotations

import pytest

from selvstyrt.rules.domain.paragraph import sections, slug


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("pbrl § 2-1 d (4)", ("pbrl § 2-1 d",)),
        ("pbrl § 2-1 d", ("pbrl § 2-1 d",)),
        ("pbrl § 2-1", ("pbrl § 2-1",)),
        ("hol § 3-6 (1) nr. 2; pbrl § 2-1 d (1)", ("hol § 3-6", "pbrl § 2-1 d")),
        ("pbrl § 2-1 d (1); pbrl § 2-1 d (2)", ("pbrl § 2-1 d",)),
        ("pbrl § 2-1 d (1), hol § 3-2 (1) nr. 6 b", ("pbrl § 2-1 d", "hol § 3-2")),
        ("pbrl § 2-1 d (1), (2)", ("pbrl § 2-1 d",)),
        ("aml §§ 10-4, 10-5; FOR-2022-06-03-969 § 9", ("aml § 10-4", "aml § 10-5", "FOR-2022-06-03-969 § 9")),
        ("nfvl §§ 11 (3), 12, 13", ("nfvl § 11", "nfvl § 12", "nfvl § 13")),
        ("FOR-2022-06-03-969 §§ 9–17 a", ("FOR-2022-06-03-969 §§ 9–17 a",)),
        ("fvl § 11 a", ("fvl § 11 a",)),
        ("fvl § 29", ("fvl § 29",)),
        ("aml § 10-4 første ledd", ("aml § 10-4",)),
        ("Uloba–Fagforbundet 2014", ("Uloba–Fagforbundet 2014",)),
        ("Hdir rundskriv IS-4/2024", ("Hdir rundskriv IS-4",)),
        ("", ()),
    ],
)
def test_the_sections_of_a_reference(reference: str, found: tuple[str, ...]) -> None:
    assert sections(reference) == found


@pytest.mark.parametrize(
    ("section", "address"),
    [
        ("pbrl § 2-1 d", "pbrl-2-1-d"),
        ("egenandelsforskriften § 10", "egenandelsforskriften-10"),
        ("Uloba–Fagforbundet 2014", "uloba-fagforbundet-2014"),
        ("likestillings- og diskrimineringsloven § 20 på", "likestillings-og-diskrimineringsloven-20-pa"),
    ],
)
def test_the_address_is_plain(section: str, address: str) -> None:
    assert slug(section) == address
