from django.urls import path

from selvstyrt.comparison.views import like, taking_part

app_name = "comparison"
urlpatterns = [
    path("like-decisions/<uuid:case_id>/", like.like, name="like_decisions"),
    path("comparison/", taking_part.taking_part, name="taking_part"),
    path("comparison/leave/", taking_part.leave, name="leave_comparison"),
]
