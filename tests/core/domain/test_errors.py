from selvstyrt.core.domain.errors import Message, Refused


def test_a_refusal_carries_a_code_and_what_fills_it_in() -> None:
    refused = Refused("casework.wrong_state", verb="close_case", state="draft")
    assert refused.code == str(refused) == "casework.wrong_state"
    assert refused.params == {"verb": "close_case", "state": "draft"}


def test_messages_are_equal_by_what_they_say() -> None:
    assert Message("core.x", (("n", 1),)) == Message("core.x", (("n", 1),))
