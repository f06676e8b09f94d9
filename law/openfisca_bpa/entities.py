"""Entities: the law on BPA is asked about one person at a time; a parent's or child's needs are inputs."""

from openfisca_core.entities import build_entity

Person = build_entity(
    key="person",
    plural="persons",
    label="Person",
    doc="The person whose need of assistance is assessed.",
    is_person=True,
)
entities = [Person]
