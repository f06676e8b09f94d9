"""Hearing before a decision, the municipality's own table of times, and the guard's mark on every decision."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

import selvstyrt.core.clock
from selvstyrt.core.append_only import append_only

_DECISION = append_only("casework.Decision")


def open_decisions(apps, editor):
    """The table is made anew below; its triggers are put back after that."""
    _DECISION.reverse_code(apps, editor)


def mark(apps, editor):
    """Each decision from before gets its mark: it could not have been confirmed with anything open then either."""
    decision, check = (apps.get_model("casework", name) for name in ("Decision", "GuardCheck"))
    for each in decision._base_manager.all():
        check._base_manager.create(
            id=each.proposal_id,
            municipality=each.municipality,
            created_by=each.confirmed_by_id,
            proposal_id=each.proposal_id,
            checked_at=each.confirmed_at,
            open_count=0,
        )
        decision._base_manager.filter(pk=each.pk).update(guard_check_id=each.proposal_id)
    if editor.connection.vendor == "postgresql":  # the table cannot be altered while its keys wait to be checked
        editor.execute("SET CONSTRAINTS ALL IMMEDIATE")


class Migration(migrations.Migration):

    dependencies = [
        ('casework', '0007_following'),
        ('people', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='AdvanceNotice',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=selvstyrt.core.clock.now, editable=False)),
                ('created_by', models.UUIDField(editable=False, null=True)),
                ('municipality', models.CharField(max_length=4)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='advance_notices', to='casework.case')),
                ('sent_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('sent_at', models.DateTimeField()),
                ('planned_minutes', models.PositiveIntegerField()),
                ('reason', models.TextField()),
                ('answer_by', models.DateField()),
                ('answer', models.TextField(blank=True)),
                ('answered_at', models.DateTimeField(null=True)),
                ('answered_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['sent_at'],
                'constraints': [models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='advance_notice_has_reason'), models.CheckConstraint(condition=models.Q(models.Q(('answer', ''), ('answered_at__isnull', True)), models.Q(('answered_at__isnull', False), models.Q(('answer', ''), _negated=True)), _connector='OR'), name='advance_notice_answer_has_time')],
            },
        ),
        migrations.CreateModel(
            name='CallNote',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=selvstyrt.core.clock.now, editable=False)),
                ('created_by', models.UUIDField(editable=False, null=True)),
                ('municipality', models.CharField(max_length=4)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='call_notes', to='casework.case')),
                ('at', models.DateTimeField()),
                ('with_whom', models.CharField(max_length=300)),
                ('text', models.TextField()),
                ('withheld_because', models.TextField(blank=True)),
            ],
            options={
                'ordering': ['at'],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('with_whom', ''), _negated=True), models.Q(('text', ''), _negated=True)), name='call_note_is_written')],
            },
        ),
        migrations.CreateModel(
            name='FamilyWish',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=selvstyrt.core.clock.now, editable=False)),
                ('created_by', models.UUIDField(editable=False, null=True)),
                ('municipality', models.CharField(max_length=4)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='family_wishes', to='casework.case')),
                ('who', models.CharField(max_length=200)),
                ('area', models.CharField(choices=[('personal_care', 'personal_care'), ('meals', 'meals'), ('home', 'home'), ('health', 'health'), ('parenting', 'parenting'), ('work', 'work'), ('study', 'study'), ('leisure', 'leisure'), ('culture_sport', 'culture_sport'), ('faith', 'faith'), ('organisations', 'organisations'), ('travel', 'travel'), ('night', 'night')], max_length=20)),
                ('wants_to_help', models.BooleanField()),
                ('text', models.TextField()),
                ('written_on', models.DateField()),
                ('valid_to', models.DateField(null=True)),
            ],
            options={
                'ordering': ['created_at'],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('who', ''), _negated=True), models.Q(('text', ''), _negated=True)), name='family_wish_is_written'), models.CheckConstraint(condition=models.Q(('valid_to__isnull', True), ('valid_to__gte', models.F('written_on')), _connector='OR'), name='family_wish_in_order')],
            },
        ),
        migrations.CreateModel(
            name='NormTime',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=selvstyrt.core.clock.now, editable=False)),
                ('created_by', models.UUIDField(editable=False, null=True)),
                ('municipality', models.CharField(max_length=4)),
                ('area', models.CharField(choices=[('personal_care', 'personal_care'), ('meals', 'meals'), ('home', 'home'), ('health', 'health'), ('parenting', 'parenting'), ('work', 'work'), ('study', 'study'), ('leisure', 'leisure'), ('culture_sport', 'culture_sport'), ('faith', 'faith'), ('organisations', 'organisations'), ('travel', 'travel'), ('night', 'night')], max_length=20)),
                ('task', models.CharField(max_length=200)),
                ('times_a_week', models.PositiveSmallIntegerField()),
                ('minutes_each_time', models.PositiveSmallIntegerField()),
            ],
            options={
                'ordering': ['area', 'task'],
                'constraints': [models.UniqueConstraint(fields=('municipality', 'area', 'task'), name='norm_time_once'), models.CheckConstraint(condition=models.Q(('times_a_week__gte', 1), ('minutes_each_time__gte', 1), models.Q(('task', ''), _negated=True)), name='norm_time_is_some')],
            },
        ),
        migrations.CreateModel(
            name='GuardCheck',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=selvstyrt.core.clock.now, editable=False)),
                ('created_by', models.UUIDField(editable=False, null=True)),
                ('municipality', models.CharField(max_length=4)),
                ('proposal', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='guard_check', to='casework.proposal')),
                ('checked_at', models.DateTimeField()),
                ('open_count', models.PositiveSmallIntegerField()),
                ('answered', models.JSONField(default=list)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('open_count', 0)), name='guard_check_nothing_open'), models.CheckConstraint(condition=models.Q(('id', models.F('proposal'))), name='guard_check_of_its_proposal')],
            },
        ),
        migrations.AlterField(
            model_name='sentitem',
            name='kind',
            field=models.CharField(choices=[('application', 'application'), ('information', 'information'), ('answer', 'answer'), ('withdrawal', 'withdrawal'), ('complaint', 'complaint'), ('complaint_comment', 'complaint_comment'), ('complaint_withdrawn', 'complaint_withdrawn'), ('notice_answer', 'notice_answer')], max_length=20),
        ),
        migrations.RunPython(open_decisions, _DECISION.code),
        migrations.AddField(
            model_name='decision',
            name='guard_check',
            field=models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='casework.guardcheck'),
        ),
        migrations.RunPython(mark, migrations.RunPython.noop),
        migrations.AlterField(
            model_name='decision',
            name='guard_check',
            field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='casework.guardcheck'),
        ),
        migrations.AddConstraint(
            model_name='decision',
            constraint=models.CheckConstraint(condition=models.Q(('guard_check', models.F('proposal'))), name='decision_checked_by_the_guard'),
        ),
        append_only("casework.Decision"),
        append_only("casework.GuardCheck"),
        append_only("casework.CallNote"),
        append_only("casework.FamilyWish"),
        append_only("casework.AdvanceNotice", but=("answer", "answered_at", "answered_by")),
    ]
