from selvstyrt.casework.domain.duration import DurationAnswer, months


def test_more_than_two_years_begins_in_month_25():
    assert months(DurationAnswer.MORE_THAN_TWO_YEARS) == (25, None)


def test_less_is_two_years_at_the_most():
    assert months(DurationAnswer.LESS) == (0, 24)


def test_not_known_stays_not_known():
    assert months(DurationAnswer.NOT_KNOWN) == (None, None)
