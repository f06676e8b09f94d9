from django.apps import AppConfig


class LettersConfig(AppConfig):
    name = "selvstyrt.letters"

    def ready(self) -> None:
        from selvstyrt.letters import jobs, ports

        ports.SOON.plug(jobs.soon)
