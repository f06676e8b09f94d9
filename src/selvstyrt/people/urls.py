from django.urls import path

from selvstyrt.people.views import login, me, staff

app_name = "people"
urlpatterns = [
    path("login/", login.login, name="login"),
    path("login/demo/", login.demo_login, name="demo_login"),
    path("login/first-time/", login.first_time, name="first_time"),
    path("logout/", login.logout, name="logout"),
    path("invitation/<str:secret>/", login.invitation, name="invitation"),
    path("act-as/", me.act_as, name="act_as"),
    path("me/", me.me, name="me"),
    path("me/contact/", me.contact, name="contact"),
    path("me/letters/", me.reservation, name="reservation"),
    path("me/helpers/new/", me.authority, name="authority"),
    path("me/helpers/<uuid:authority>/withdraw/", me.withdraw, name="withdraw"),
    path("staff/", staff.staff, name="staff"),
    path("staff/new/", staff.new_role, name="new_role"),
    path("staff/<uuid:assignment>/last-day/", staff.last_day, name="last_day"),
    path("staff/<uuid:assignment>/invitation/", staff.invite_staff, name="invite_staff"),
]
