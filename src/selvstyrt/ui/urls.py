from django.urls import path
from django.views.i18n import set_language

from selvstyrt.core.access import opens
from selvstyrt.ui import views

app_name = "ui"
urlpatterns = [
    path("language/", opens()(set_language), name="set_language"),
    path("appearance/", views.appearance, name="appearance"),
    path("stay/", views.stay, name="stay"),
    path("parts/", views.parts, name="parts"),
]
