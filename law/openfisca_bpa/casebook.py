"""The casebook: the cases worked out by hand, and whether the law answers them exactly as written.

OpenFisca's own runner compares numbers as 32-bit floats, so it does not see an øre in 300,000 kr. This one does.
"""

from datetime import date

from openfisca_core.simulation_builder import SimulationBuilder

from openfisca_bpa.registers import cases


def all_cases():
    """Every case in one list: dicts with name, description, period, input and output."""
    return [case for of_variable in cases().values() for case in of_variable]


def answered(system, case, *, trace=False):
    """The simulation of a case, and what it answers otherwise than written: name → answer."""
    builder, period = SimulationBuilder(), str(case["period"])
    builder.set_default_period(period)
    simulation = builder.build_from_dict(system, dict(case.get("input") or {}))
    simulation.trace = trace
    found = {name: _plain(simulation.calculate(name, period)) for name in case["output"]}
    return simulation, {
        name: value for name, value in found.items() if not _same(value, case["output"][name])
    }


def _plain(column):
    return (column.decode_to_str() if hasattr(column, "decode_to_str") else column).tolist()[0]


def _same(value, written):
    if isinstance(value, date) or isinstance(written, date):
        return str(value) == str(written)
    return type(value) is type(written) and value == written
