"""Root addresses: each room brings its own."""

from django.urls import include, path

from selvstyrt.config import pages
from selvstyrt.core.access import opens

urlpatterns = [
    path("", include("selvstyrt.web.urls")),
    path("", include("selvstyrt.guide.urls")),
    path("", include("selvstyrt.people.urls")),
    path("", include("selvstyrt.comparison.urls")),
    path("", include("selvstyrt.casework.urls")),
    path("letters/", include("selvstyrt.letters.urls")),
    path("ui/", include("selvstyrt.ui.urls")),
    path("integrations/", opens()(pages.integrations), name="integrations"),
    path("accounts/", include("selvstyrt.people.login.urls")),
]
handler403 = "selvstyrt.ui.views.forbidden"
handler404 = "selvstyrt.ui.views.not_found"
handler500 = "selvstyrt.guide.api.answers.broken"
