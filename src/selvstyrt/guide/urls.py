from django.urls import URLPattern, include, path

from selvstyrt.core.access import opens
from selvstyrt.guide.api.answers import answering, no_address
from selvstyrt.guide.api.law import api
from selvstyrt.guide.api.openapi import openapi
from selvstyrt.guide.views import law
from selvstyrt.guide.views.reforms import law_reforms


def open_to_anyone() -> list[URLPattern]:
    """The addresses of the API, each declared as a page is: it asks for no login."""
    patterns, _app, _space = api.urls
    asked = [each for each in patterns if isinstance(each, URLPattern) and each.name != "api-root"]
    for each in asked:
        each.callback = opens()(answering(each.callback))
    return [*asked, path("<path:slug>", no_address, name="no_address")]


app_name = "guide"
urlpatterns = [
    path("law/", law.law_index, name="law"),
    path("law/coverage/", law.law_coverage, name="coverage"),
    path("law/reforms/", law_reforms, name="reforms"),
    path("law/api/", law.law_api, name="law_api"),
    path("law/<slug:slug>/", law.law_page, name="rule"),
    path("api/openapi.json", openapi, name="openapi"),
    path("api/", include((open_to_anyone(), "api"))),
]
