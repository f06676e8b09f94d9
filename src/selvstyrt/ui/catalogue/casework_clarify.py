"""Words for clarifications: of each rule its short name, what it says, and what clears it."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "casework.clarification_blocks": _(
        "The law demands this. It is cleared by changing the case, not by a reason."
    ),
    "casework.clarification_reason_missing": _("Write why it is right as it stands."),
    "casework.clarify.basic_needs": _("Basic needs not fully covered"),
    "casework.clarify.basic_needs.says": _(
        "Personal care, meals or health get fewer hours than were asked for. Economy is no defence "
        "where vital needs "
        "are left open. How is the rest of the need met?"
    ),
    "casework.clarify.basic_needs.clears": _("What was asked is given, or you write how the rest is met."),
    "casework.clarify.social_life": _("Social life refused without an individual reason"),
    "casework.clarify.social_life.says": _(
        "A part of life outside the home is refused in a few words, or in the same words as "
        "another part. The person is "
        "to see why in just their case."
    ),
    "casework.clarify.social_life.clears": _(
        "Each refusal has a reason of its own, or you write why these words are enough."
    ),
    "casework.clarify.children_not_weighed": _("The children’s best interests"),
    "casework.clarify.children_not_weighed.says": _(
        "Hours for being a parent are cut. How it comes out for the children is to be weighed, also for brothers "
        "and sisters. Nothing is written about it in the assessment."
    ),
    "casework.clarify.children_not_weighed.clears": _(
        "The weighing is written in the assessment, or you write it here."
    ),
    "casework.clarify.elsewhere_ignored": _("Hours from others not looked at"),
    "casework.clarify.elsewhere_ignored.says": _(
        "The person has assistance from others (%(count)s), and something is cut. No reason says "
        "how those hours were "
        "looked at. They do not change the right to BPA."
    ),
    "casework.clarify.elsewhere_ignored.clears": _(
        "A reason names them, or you write how they were looked at."
    ),
    "casework.clarify.health_mixed": _("Health and assistance in one"),
    "casework.clarify.health_mixed.says": _(
        "Hours may stand as the wrong kind of service: care of the person that is kept out of the "
        "count as health, or "
        "words of nursing in a line that counts. Health hours do not count towards the right, and "
        "all other hours do."
    ),
    "casework.clarify.health_mixed.clears": _(
        "The line is split or gets another kind, or you write why the kind is right."
    ),
    "casework.clarify.near_threshold": _("Close below a threshold"),
    "casework.clarify.near_threshold.says": _(
        "%(counted)s count, and the law draws a line at %(threshold)s. So little can hang on one estimate, and "
        "the file holds no minutes of a home visit. What documents the hours?"
    ),
    "casework.clarify.near_threshold.clears": _(
        "A home visit is minuted, the hours change, or you write what documents them."
    ),
    "casework.clarify.threshold_reasons": _("Main reasons that are a number"),
    "casework.clarify.threshold_reasons.says": _(
        "The main reasons seem to rest on a number of hours in the law alone. That number decides "
        "how help is "
        "organised, and is no reason for giving less."
    ),
    "casework.clarify.threshold_reasons.clears": _(
        "The main reasons are about the person, or you write why they are enough."
    ),
    "casework.clarify.economy": _("Economy as a ground"),
    "casework.clarify.economy.says": _(
        "The words “%(words)s” stand among the reasons. The municipality’s economy is no ground "
        "for giving less than what "
        "is sound. Is it a ground here?"
    ),
    "casework.clarify.economy.clears": _("The words are taken out, or you write what they mean here."),
    "casework.clarify.family": _("Family counted on"),
    "casework.clarify.family.says": _(
        "The reason for giving less names family. Nobody is bound to help a grown relative, and no written wish of "
        "theirs for this part of life is kept in the case."
    ),
    "casework.clarify.family.clears": _(
        "Their written wish is kept under “Dialogue”, the reason no longer counts on family, or you write why it "
        "stands."
    ),
    "casework.clarify.norm_hours": _("Hours from a norm"),
    "casework.clarify.norm_hours.says": _(
        "The words “%(words)s” stand among the reasons. A norm cannot replace looking at the "
        "person. What was looked at here?"
    ),
    "casework.clarify.norm_hours.clears": _("The words are taken out, or you write what was looked at."),
    "casework.clarify.norm_table": _("Hours equal to the table"),
    "casework.clarify.norm_table.says": _(
        "Less than asked is given, and the hours are to the minute those of the municipality’s own table. A table "
        "cannot replace looking at the person. What was looked at here?"
    ),
    "casework.clarify.norm_table.clears": _(
        "The hours are the person’s own, or you write what was looked at."
    ),
    "casework.clarify.article_19": _("The right to live independently (CRPD art. 19)"),
    "casework.clarify.article_19.says": _(
        "Less than asked is given, and no reason names the right to live independently and take "
        "part. Since 1 January "
        "2026 the convention goes before other laws. How was it weighed?"
    ),
    "casework.clarify.article_19.clears": _(
        "A reason says how article 19 was weighed, or you write it here."
    ),
    "casework.clarify.moved_hours": _("A new need covered by moving hours"),
    "casework.clarify.moved_hours.says": _(
        "More is asked for than the %(before)s of the last decision, and %(now)s are given. It "
        "looks as if hours were "
        "moved from a need that is still there."
    ),
    "casework.clarify.moved_hours.clears": _(
        "The new need gets its own hours, or you write why the old need is smaller."
    ),
    "casework.clarify.less_than_before": _("Fewer hours than before"),
    "casework.clarify.less_than_before.says": _(
        "The last decision gave %(before)s, and this gives %(now)s. What has changed in the "
        "person’s life since then?"
    ),
    "casework.clarify.less_than_before.clears": _("The hours are not cut, or you write what has changed."),
    "casework.clarify.no_advance_notice": _("Advance notice of fewer hours"),
    "casework.clarify.no_advance_notice.says": _(
        "The person has %(before)s now, and this gives %(now)s. No advance notice of so few hours has been answered, "
        "or had its time run out."
    ),
    "casework.clarify.no_advance_notice.clears": _(
        "A notice is sent under “Dialogue” and answered or its time is out, the hours are not cut, or you write why no "
        "notice is needed."
    ),
    "casework.clarify.refusal_not_heard": _("Heard before a refusal"),
    "casework.clarify.refusal_not_heard.says": _(
        "A need is refused. The person has not been told what you are thinking of, with time to answer, before it is "
        "decided."
    ),
    "casework.clarify.refusal_not_heard.clears": _(
        "A notice is sent under “Dialogue” and answered or its time is out, or you write how the person was heard."
    ),
    "casework.clarify.open_ended_cut": _("Cut in a decision without an end"),
    "casework.clarify.open_ended_cut.says": _(
        "The decision from %(since)s has no last day. To cut it is to reverse it, and a reversal "
        "needs a ground in the "
        "law. Which one?"
    ),
    "casework.clarify.open_ended_cut.clears": _(
        "The hours are not cut, or you write the ground for the reversal."
    ),
    "casework.clarify.time_limited_cut": _("Cut before the last day"),
    "casework.clarify.time_limited_cut.says": _(
        "The decision that runs now lasts to %(last)s, and this one takes hours away before that. "
        "Can it wait, or what is "
        "the ground for the reversal?"
    ),
    "casework.clarify.time_limited_cut.clears": _(
        "The new decision starts after that day, or you write the ground."
    ),
    "casework.clarify.short_period": _("A short decision for a lasting need"),
    "casework.clarify.short_period.says": _(
        "The decision ends on %(last)s, although the need is expected to last for more than two "
        "years. Why should the "
        "person have to apply again so soon?"
    ),
    "casework.clarify.short_period.clears": _("The period is longer, or you write why it is short."),
    "casework.clarify.takes_leading": _("A condition on who, what, where or when"),
    "casework.clarify.takes_leading.says": _(
        "The words “%(words)s” stand in the conditions. In BPA it is the work leader who decides "
        "who helps, with what, "
        "where and when. Does the condition take that away?"
    ),
    "casework.clarify.takes_leading.clears": _(
        "The condition is taken out or changed, or you write why it is needed."
    ),
    "casework.clarify.limits_travel": _("A condition on travel"),
    "casework.clarify.limits_travel.says": _(
        "The words “%(words)s” stand in the conditions. A life includes going places. Does the "
        "condition stop the "
        "assistant from coming along?"
    ),
    "casework.clarify.limits_travel.clears": _(
        "The condition is taken out or changed, or you write its ground."
    ),
    "casework.clarify.reports_private_life": _("A condition on reporting"),
    "casework.clarify.reports_private_life.says": _(
        "The words “%(words)s” stand in the conditions. Hours can be accounted for without telling "
        "what the days are "
        "used for. Does the condition ask for more?"
    ),
    "casework.clarify.reports_private_life.clears": _(
        "The condition asks for hours alone, or you write its ground."
    ),
    "casework.clarify.co_payment_untold": _("Co-payment not told"),
    "casework.clarify.co_payment_untold.says": _(
        "The decision gives hours and does not say what they cost the person, or that they cost nothing. How will the "
        "person get to know?"
    ),
    "casework.clarify.co_payment_untold.clears": _(
        "The terms say what is to be paid or that nothing is, or you write how it is told."
    ),
    "casework.clarify.co_payment_without_ground": _("Co-payment without a ground"),
    "casework.clarify.co_payment_without_ground.says": _(
        "Something is to be paid, and every hour given is personal care or of a kind that no rule lets you charge for. "
        "Which rule do you rest on?"
    ),
    "casework.clarify.co_payment_without_ground.clears": _("Nothing is to be paid, or you write the ground."),
    "casework.clarify.complaint_limit_missing": _("The time limit for complaints"),
    "casework.clarify.complaint_limit_missing.says": _(
        "A letter of the decision does not say until when one can complain."
    ),
    "casework.clarify.complaint_limit_missing.clears": _(
        "The letter tells the day. If it does not, tell those who run the platform."
    ),
    "casework.clarify.complaint_body_missing": _("Who decides complaints"),
    "casework.clarify.complaint_body_missing.says": _(
        "The letter of the decision does not name the county governor who decides complaints: none is registered for "
        "the municipality."
    ),
    "casework.clarify.complaint_body_missing.clears": _(
        "The municipality’s county governor is registered by those who run the platform."
    ),
    "casework.clarify.complaint_way_missing": _("How to complain"),
    "casework.clarify.complaint_way_missing.says": _(
        "The letter of the decision bears no address to send a complaint to, or does not say how to complain."
    ),
    "casework.clarify.complaint_way_missing.clears": _(
        "The administrator writes the municipality’s address in the letterhead, under “The municipality’s set-up”."
    ),
}
