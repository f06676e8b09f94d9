from django.apps import AppConfig


class LettersConfig(AppConfig):
    name = "selvstyrt.letters"
