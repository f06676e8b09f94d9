"""Addresses of casework, in three parts: applying, assessing, deciding."""

from selvstyrt.casework.urls import apply, assess, decide

app_name = "casework"
urlpatterns = [*apply.urlpatterns, *assess.urlpatterns, *decide.urlpatterns]
