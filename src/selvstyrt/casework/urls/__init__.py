"""Addresses of casework, in parts: moving, applying, assessing, deciding, complaining, following."""

from selvstyrt.casework.urls import apply, assess, complaint, decide, follow, moving

app_name = "casework"
# Moving before applying, whose steps would take its address for theirs.
urlpatterns = [
    *moving.urlpatterns,
    *apply.urlpatterns,
    *assess.urlpatterns,
    *decide.urlpatterns,
    *complaint.urlpatterns,
    *follow.urlpatterns,
]
