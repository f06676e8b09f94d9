"""Answers to clarifications, append-only."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

import selvstyrt.core.clock
from selvstyrt.core.append_only import append_only


class Migration(migrations.Migration):

    dependencies = [
        ('casework', '0003_answering'),
        ('people', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='ClarificationAnswer',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=selvstyrt.core.clock.now, editable=False)),
                ('created_by', models.UUIDField(editable=False, null=True)),
                ('municipality', models.CharField(max_length=4)),
                ('code', models.CharField(max_length=40)),
                ('fingerprint', models.CharField(max_length=64)),
                ('reason', models.TextField()),
                ('answered_at', models.DateTimeField()),
                ('answered_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='clarification_answers', to='casework.case')),
            ],
            options={
                'ordering': ['answered_at', 'id'],
                'constraints': [models.UniqueConstraint(fields=('case', 'code', 'fingerprint'), name='clarification_answered_once'), models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='clarification_answer_has_reason')],
            },
        ),
        append_only("casework.ClarificationAnswer"),
    ]
