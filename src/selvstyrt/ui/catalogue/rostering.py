"""Words for the codes of rostering: what is wrong with a problem, which rules a roster keeps, and what it breaks."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "rostering.not_a_name": _("“%(value)s” is not a name of 1–80 characters."),
    "rostering.not_a_time": _("“%(value)s” is not a time of day. Write it as 07:30."),
    "rostering.not_a_moment": _("“%(value)s” is not a date and time. Write it as 2027-01-04T07:30."),
    "rostering.no_time": _(
        "It does not say when: give start and end, from and to, or the first and last day."
    ),
    "rostering.not_a_wish": _("“%(value)s” is not a wish. A wish is a whole number from −2 to 2."),
    "rostering.not_a_pair": _("Give two different assistants."),
    "rostering.not_a_monday": _("%(day)s is not a Monday. Weeks start on Mondays."),
    "rostering.no_weeks": _("An average needs at least one week."),
    "rostering.horizon": _(
        "A roster is for 1 to %(most)s weeks, and this one is for %(weeks)s. Make it shorter and go on from its end."
    ),
    "rostering.no_assistants": _("There are no assistants. A roster needs at least one."),
    "rostering.too_many": _("%(given)s are more than the %(most)s that can be handled at once."),
    "rostering.no_needs": _("There is no need to cover. Say when assistance is needed."),
    "rostering.twice": _("“%(name)s” is there twice. Give each its own name."),
    "rostering.unknown_assistant": _("“%(name)s” is not among the assistants."),
    "rostering.unknown_need": _("“%(name)s” is not among the needs."),
    "rostering.outside": _("“%(name)s” starts outside the roster, which is from %(first)s to %(last)s."),
    "rostering.too_few_people": _(
        "“%(name)s” asks for %(wanted)s assistants at once; it can be from 1 to %(most)s."
    ),
    "rostering.cut_outside": _("“%(name)s” is to be cut at a time outside itself."),
    "rostering.needs_overlap": _(
        "“%(first)s” and “%(second)s” overlap. If both are needed, say that the second lies alongside."
    ),
    "rostering.need_too_long": _(
        "“%(name)s” is %(hours)s long, and nobody may work more than %(most)s. Say where it may be cut."
    ),
    "rostering.averaging_too_long": _(
        "Hours may be averaged over at most %(most)s weeks here, not %(weeks)s."
    ),
    "rostering.contract_too_long": _(
        "The contract of %(name)s is for at least %(hours)s a week, and the law allows at most %(most)s."
    ),
    "rostering.contracts_above_need": _(
        "The contracts come to at least %(hours)s, and the need is only %(most)s in all."
    ),
    "rostering.need_above_budget": _("The need is %(hours)s, and there are only %(most)s to spend."),
    "rostering.fixed_overlap": _("Two fixed shifts of %(name)s overlap on %(start)s."),
    "rostering.too_many_choices": _(
        "There are more than %(most)s ways to place shifts. Allow fewer cuts, or make the roster shorter."
    ),
    "rostering.not_this_format": _("“%(value)s” is not what this format has here."),
    "rostering.rule.two_places": _("In one place at a time"),
    "rostering.rule.daily_rest": _("Daily rest"),
    "rostering.rule.long_period_rest": _("Rest by a long working period"),
    "rostering.rule.weekly_rest": _("Weekly rest"),
    "rostering.rule.day_hours": _("Hours in a day"),
    "rostering.rule.day_total": _("Hours in a day, overtime included"),
    "rostering.rule.week_hours": _("Hours in a week"),
    "rostering.rule.average_week": _("Hours a week on average"),
    "rostering.rule.short_average": _("Hours a week on average over the short period"),
    "rostering.rule.total_week": _("Hours a week on average, overtime included"),
    "rostering.rule.sundays_on_end": _("Sundays and holidays in a row"),
    "rostering.rule.sundays_free": _("Free Sundays and holidays"),
    "rostering.rule.night_average": _("Hours of night workers on average"),
    "rostering.rule.young": _("Nobody under 18 on a proposed roster"),
    "rostering.rule.absent": _("Free while absent"),
    "rostering.rule.availability": _("Only when available"),
    "rostering.rule.elsewhere": _("Free while at work elsewhere"),
    "rostering.rule.contract_least": _("At least the hours of the contract"),
    "rostering.rule.contract_most": _("At most the hours of the contract"),
    "rostering.rule.skills": _("The skills that the need asks for"),
    "rostering.rule.together": _("Never at work together"),
    "rostering.rule.fixed": _("Fixed shifts stay"),
    "rostering.rule.budget": _("The hours there are to spend"),
    "rostering.rule.need": _("The need is covered"),
    "rostering.source.agreement": _("agreed"),
    "rostering.source.fact": _("as told"),
    "rostering.source.our_rule": _("our rule"),
    "rostering.want.cover": _("Needs covered"),
    "rostering.want.wishes": _("Wishes kept"),
    "rostering.want.sundays": _("Sundays and holidays shared fairly"),
    "rostering.want.nights": _("Nights shared fairly"),
    "rostering.want.continuity": _("The same people at the same times"),
    "rostering.want.short_shifts": _("Few short or split shifts"),
    "rostering.kind.active": _("Active work"),
    "rostering.kind.waking_night": _("Waking night"),
    "rostering.kind.resting_night": _("Resting night"),
    "rostering.outcome.complete": _("A lawful roster that covers every need."),
    "rostering.outcome.short": _("A lawful roster, but some needs lack somebody."),
    "rostering.outcome.impossible": _("There is no lawful roster for this. See what stands against it."),
    "rostering.outcome.not_found": _("No roster was found in the time given. Give it more, or ask for less."),
    "rostering.text.uncovered": _("Not covered:"),
    "rostering.text.price": _("Where it falls short, as a price:"),
    "rostering.text.why": _("These cannot all hold; without any one of them the others could:"),
    "rostering.text.why_not_least": _("These cannot all hold:"),
    "rostering.text.fixed_break": _("What was fixed breaks this by itself:"),
    "rostering.text.proven": _("Cost %(cost)s: there is no better roster."),
    "rostering.text.gap": _(
        "Cost %(cost)s. None can cost less than %(bound)s, so at most %(percent)s %% can be won."
    ),
    "rostering.text.not_looked_at": _(
        "%(name)s: these limits are not known, and were not looked at: %(rules)s."
    ),
}
