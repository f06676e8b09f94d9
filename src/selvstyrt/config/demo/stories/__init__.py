"""The stories of the demo world, told through the same actions that people use."""

from collections.abc import Callable
from datetime import date

from selvstyrt.config.demo.stories.aslak import tell_aslak
from selvstyrt.config.demo.stories.ingrid import tell_ingrid
from selvstyrt.config.demo.stories.marit import tell_marit
from selvstyrt.config.demo.stories.office import tell_office
from selvstyrt.config.demo.stories.omar import tell_omar
from selvstyrt.config.demo.stories.synnove import tell_synnove

STORIES: tuple[Callable[[date], None], ...] = (
    tell_office,
    tell_aslak,
    tell_marit,
    tell_synnove,
    tell_omar,
    tell_ingrid,
)
