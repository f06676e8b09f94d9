"""Settings, read from the environment. Without any, the platform runs on SQLite on this machine."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import dj_database_url
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from selvstyrt.config.secret import secret_key

ROOMS_FOLDER = Path(__file__).resolve().parents[1]
PROJECT = ROOMS_FOLDER.parents[1]
VAR = Path(os.environ.get("SELVSTYRT_VAR", PROJECT / "var"))
DEBUG = False
TESTING = "PYTEST_VERSION" in os.environ
ALLOWED_HOSTS = os.environ.get("SELVSTYRT_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
HTTPS = os.environ.get("SELVSTYRT_HTTPS") == "1"
if HTTPS and "SELVSTYRT_SECRET_KEY" not in os.environ:
    raise ImproperlyConfigured("Set SELVSTYRT_SECRET_KEY: a production server never makes up its own")
SECRET_KEY = secret_key(VAR)

ROOMS = ["web", "guide", "comparison", "casework", "letters", "people", "ui", "core"]
INSTALLED_APPS = [
    "selvstyrt.config",
    *(f"selvstyrt.{room}" for room in ROOMS),
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.mfa",
    "csp",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "selvstyrt.people.middleware.ActorMiddleware",
]
ROOT_URLCONF = "selvstyrt.config.urls"
WSGI_APPLICATION = "selvstyrt.config.wsgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "selvstyrt.people.context.who",
                "selvstyrt.web.context.navigation",
            ],
            "builtins": ["selvstyrt.ui.templatetags.ui"],
        },
    }
]
FORM_RENDERER = "selvstyrt.ui.forms.Renderer"

DATABASES: dict[str, Any] = {
    "default": dj_database_url.config(
        env="TEST_POSTGRES_URL" if TESTING else "DATABASE_URL",
        default=f"sqlite:///{VAR / 'selvstyrt.sqlite3'}",
        conn_max_age=60,
        conn_health_checks=True,
    )
}
if TESTING:  # a database of its own for each process, so that several runs can go on at once
    on_sqlite = DATABASES["default"]["ENGINE"].endswith("sqlite3")
    name = f"test_selvstyrt_{os.getpid()}"
    DATABASES["default"]["TEST"] = {"NAME": str(VAR / f"{name}.sqlite3") if on_sqlite else name}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["CONN_MAX_AGE"] = None
    DATABASES["default"]["OPTIONS"] = {
        # Writers queue at BEGIN instead of failing half-way; readers never wait (WAL).
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # Recursive triggers: a row of an append-only table cannot be deleted by replacing it either.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-64000; "
        "PRAGMA recursive_triggers=ON;",
    }
# Shared by all processes: attempts to log in are counted there. Nothing else is kept in a cache.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "shared_cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},  # few would let somebody push the count of others out
    },
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.Account"
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/home/"
LOGOUT_REDIRECT_URL = "/"

# Login: national e-ID through OpenID Connect, passkeys, codes by e-mail for invited people. No passwords.
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
ACCOUNT_ADAPTER = "selvstyrt.people.login.accounts.AccountAdapter"
SOCIALACCOUNT_ADAPTER = "selvstyrt.people.login.national_id.NationalIdLogin"
MFA_ADAPTER = "selvstyrt.people.login.accounts.PasskeyAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # an invitation reached the address, or there is none
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
# How many proxies of the operator's own stand in front: the visitor is whom the first of them saw.
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("SELVSTYRT_PROXIES", "0"))
SOCIALACCOUNT_STORE_TOKENS = False
MFA_SUPPORTED_TYPES = ["webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_FORMS = {"add_webauthn": "selvstyrt.people.forms.PasskeyForm"}
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS  # browsers allow it for localhost only
# Codes and invitations go where other notices go; in a demo they are printed by the server.
_EMAIL = "smtp" if os.environ.get("SELVSTYRT_EMAIL") == "smtp" else "console"
EMAIL_BACKEND = f"django.core.mail.backends.{_EMAIL}.EmailBackend"
OIDC_ISSUER = os.environ.get("SELVSTYRT_OIDC_ISSUER", "").rstrip("/")
# The form that begins the login is sent on to the provider, which browsers count as the form's action. ID-porten
# has its login page at "login." before the issuer's own name.
LOGIN_ORIGINS = [OIDC_ISSUER, OIDC_ISSUER.replace("://", "://login.", 1)] if OIDC_ISSUER else []
SOCIALACCOUNT_PROVIDERS: dict[str, Any] = {
    "openid_connect": {
        "APPS": [
            {
                "provider_id": "idporten",
                "name": "ID-porten",
                "client_id": os.environ.get("SELVSTYRT_OIDC_CLIENT_ID", ""),
                "secret": os.environ.get("SELVSTYRT_OIDC_CLIENT_SECRET", ""),
                "settings": {
                    "server_url": OIDC_ISSUER,
                    "fetch_userinfo": False,  # everything needed is in the signed id_token
                    "oauth_pkce_enabled": True,
                    "scope": ["openid", "profile"],
                    "auth_params": {"acr_values": "idporten-loa-high"},
                },
            }
        ]
    }
}

LANGUAGE_CODE = "nb"
LANGUAGES = [("nb", _("Bokmål")), ("nn", _("Nynorsk")), ("en", _("English"))]
LOCALE_PATHS = [
    ROOMS_FOLDER / "integrations" / "locale",  # the only room that is no app
    ROOMS_FOLDER / "ui" / "locale_thirdparty",  # what other packages say, where they lack our languages
]
LANGUAGE_COOKIE_NAME = "language"
LANGUAGE_COOKIE_SAMESITE = "Lax"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Oslo"

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
MEDIA_ROOT = VAR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if TESTING
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 25 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "selvstyrt.config.uploads.WholeFormLimit",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
FILE_UPLOAD_PERMISSIONS, FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o600, 0o700  # for the platform's own user only

SESSION_COOKIE_AGE = 60 * 60  # one hour from the last request
SESSION_SAVE_EVERY_REQUEST = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "selvstyrt.ui.views.stale_form"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
        "form-action": ["'self'", *LOGIN_ORIGINS],
    }
}

# Where people log in, as written in notices; and the mail server that SELVSTYRT_EMAIL=smtp uses.
SELVSTYRT_ADDRESS = os.environ.get("SELVSTYRT_ADDRESS", "http://localhost:8000")
EMAIL_HOST = os.environ.get("SELVSTYRT_SMTP_HOST", "localhost")
EMAIL_PORT = int(os.environ.get("SELVSTYRT_SMTP_PORT", "25"))
EMAIL_HOST_USER = os.environ.get("SELVSTYRT_SMTP_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("SELVSTYRT_SMTP_PASSWORD", "")
EMAIL_USE_TLS = os.environ.get("SELVSTYRT_SMTP_TLS") == "1"
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = os.environ.get("SELVSTYRT_SMTP_FROM", "selvstyrt@localhost")

TASKS: dict[str, Any] = {
    "default": {
        "BACKEND": "django_tasks.backends.immediate.ImmediateBackend"
        if TESTING
        else "django_tasks_db.DatabaseBackend"
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
