"""Addresses of casework, in four parts: applying, assessing, deciding, complaining."""

from selvstyrt.casework.urls import apply, assess, complaint, decide, follow

app_name = "casework"
urlpatterns = [
    *apply.urlpatterns,
    *assess.urlpatterns,
    *decide.urlpatterns,
    *complaint.urlpatterns,
    *follow.urlpatterns,
]
