"""Coverage: every provision and how far it is modelled."""

from __future__ import annotations

from openfisca_bpa import registers
from selvstyrt.rules.domain.covered import Covered, CoveredState


def coverage() -> tuple[Covered, ...]:
    """The whole register, theme by theme."""
    return tuple(
        Covered(
            provision=each.provision,
            title=each.title,
            state=CoveredState(each.state),
            remark=each.remark,
            variables=each.variables,
            theme=each.theme,
        )
        for each in registers.coverage()
    )
