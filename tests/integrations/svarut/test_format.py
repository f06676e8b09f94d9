import pytest

from selvstyrt.integrations.svarut import format as svarut
from selvstyrt.letters.domain.delivery import DeliveryState
from selvstyrt.letters.domain.document import Recipient
from selvstyrt.letters.ports import DeliveryFailed, Shipment


def shipment(recipient, title="Vedtak"):
    return Shipment("letter-1", title, b"%PDF", recipient, "nb")


@pytest.mark.parametrize(
    "recipient",
    [
        Recipient("Synnøve", ("Fjordgata 4",)),
        Recipient("Synnøve", (), "99", "Fjordvik"),
        Recipient(" ", (), "6999", "Fjordvik"),
    ],
)
def test_a_letter_without_a_whole_address_is_stopped_before_it_is_sent(recipient):
    with pytest.raises(DeliveryFailed, match="address_incomplete"):
        svarut.shipment_data(shipment(recipient))


def test_an_address_of_many_lines_fits_in_three():
    data = svarut.shipment_data(shipment(Recipient("Synnøve", ("a", "b", "c", "d"), "6999", "Fjordvik")))
    assert data["mottaker"]["adresselinje3"] == "c, d"
    assert "adresselinje4" not in data["mottaker"]


def test_a_title_is_at_most_a_thousand_characters():
    data = svarut.shipment_data(shipment(Recipient("Synnøve", (), "6999", "Fjordvik"), title="x" * 2000))
    assert len(data["tittel"]) == 1000


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("MOTTATT", DeliveryState.SENT),
        ("AKSEPTERT", DeliveryState.SENT),
        ("KLAR_FOR_MOTTAK", DeliveryState.SENT),
        ("VARSLET", DeliveryState.SENT),
        ("SENDT_SDP", DeliveryState.SENT),
        ("SENDT_PRINT", DeliveryState.SENT),
        ("SENDT_DIGITALT", DeliveryState.DELIVERED),
        ("LEVERT_SDP", DeliveryState.DELIVERED),
        ("PRINTET", DeliveryState.DELIVERED),
        ("MANUELT_HANDTERT", DeliveryState.DELIVERED),
        ("LEST", DeliveryState.OPENED),
        ("AVVIST", DeliveryState.FAILED),
        ("IKKE_LEVERT", DeliveryState.FAILED),
        ("FEILET_UNDER_MOTTAK", DeliveryState.FAILED),
        ("SLETTET", DeliveryState.SENT),
        ("A_STATE_OF_NEXT_YEAR", DeliveryState.SENT),
    ],
)
def test_what_the_states_of_svarut_mean(word, state):
    assert svarut.state_of(word) is state


def test_every_state_of_svarut_is_in_the_table_above():
    table = test_what_the_states_of_svarut_mean.pytestmark[0].args[1]
    assert {word for word, _ in table} >= {each.value for each in svarut.ShipmentStatus}
