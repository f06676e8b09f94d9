from django.urls import path

from selvstyrt.web.views import front, home, promises

app_name = "web"
urlpatterns = [
    path("", front.front_page, name="front"),
    path("home/", home.home, name="home"),
    path("about/", promises.about, name="about"),
    path("accessibility/", promises.accessibility, name="accessibility"),
    path("privacy/", promises.privacy, name="privacy"),
]
