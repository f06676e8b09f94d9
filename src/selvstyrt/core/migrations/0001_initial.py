from django.db import migrations, models

import selvstyrt.core.clock
from selvstyrt.core.append_only import append_only


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("at", models.DateTimeField(default=selvstyrt.core.clock.now)),
                ("verb", models.CharField(max_length=60)),
                ("person", models.UUIDField()),
                ("acting_for", models.UUIDField(null=True)),
                ("role", models.CharField(max_length=20)),
                ("organisation", models.UUIDField(null=True)),
                ("municipality", models.CharField(blank=True, max_length=4)),
                ("object_type", models.CharField(max_length=40)),
                ("object_id", models.UUIDField()),
                ("data", models.JSONField(default=dict)),
            ],
            options={"indexes": [models.Index(fields=["object_id", "id"], name="event_object")]},
        ),
        migrations.CreateModel(
            name="Reading",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("at", models.DateTimeField(default=selvstyrt.core.clock.now)),
                ("person", models.UUIDField()),
                ("role", models.CharField(max_length=20)),
                ("organisation", models.UUIDField(null=True)),
                ("purpose", models.CharField(max_length=60)),
                ("holder", models.UUIDField()),
                ("object_type", models.CharField(max_length=40)),
                ("object_id", models.UUIDField()),
            ],
            options={"indexes": [models.Index(fields=["holder", "-at"], name="reading_holder")]},
        ),
        append_only("core.Event"),
        append_only("core.Reading"),
    ]
