from django.urls import path

from selvstyrt.letters.views import letter, outbox

app_name = "letters"
urlpatterns = [
    path("outbox/", outbox.outbox, name="outbox"),
    path("<uuid:letter_id>/", letter.letter, name="letter"),
    path("<uuid:letter_id>/letter.pdf", letter.letter_pdf, name="letter_pdf"),
]
