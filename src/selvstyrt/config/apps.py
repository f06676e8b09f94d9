from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "selvstyrt.config"
    label = "config"

    def ready(self) -> None:
        from selvstyrt.config.wiring import wire

        wire()
