"""All addresses of the platform, and the reference page."""

from django.urls import include, path

from selvstyrt.config.urls import *  # noqa: F403  # handlers too
from selvstyrt.config.urls import urlpatterns as all_of_it

urlpatterns = [path("", include("bench.reference")), *all_of_it]
