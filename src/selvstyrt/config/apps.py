from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "selvstyrt.config"
    label = "config"
