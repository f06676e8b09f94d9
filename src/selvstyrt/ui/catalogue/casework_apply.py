"""Words for applying, and for what the whole of `casework` shares: states, areas of life, channels."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    # The state of a case, as both sides read it
    "casework.state.draft": _("Draft, not sent"),
    "casework.state.submitted": _("Sent, the assessment has not begun"),
    "casework.state.in_assessment": _("Being assessed"),
    "casework.state.prepared": _("A decision is being checked"),
    "casework.state.decided": _("Decided, letter on its way"),
    "casework.state.delivered": _("Decision delivered"),
    "casework.state.closed": _("Closed"),
    "casework.state.withdrawn": _("Withdrawn"),
    # Areas of life
    "casework.area.personal_care": _("Getting up and personal care"),
    "casework.area.meals": _("Meals"),
    "casework.area.home": _("Home and housework"),
    "casework.area.health": _("Health I look after myself"),
    "casework.area.parenting": _("Being a parent"),
    "casework.area.work": _("Work"),
    "casework.area.study": _("Study and school"),
    "casework.area.leisure": _("Leisure and friends"),
    "casework.area.culture_sport": _("Culture and sport"),
    "casework.area.faith": _("Faith and philosophy of life"),
    "casework.area.organisations": _("Organisations and politics"),
    "casework.area.travel": _("Travel and getting around"),
    "casework.area.night": _("Night"),
    # Assistance from elsewhere
    "casework.arena.functional_assistance": _("Functional assistance at work (NAV)"),
    "casework.arena.school": _("Assistance at school"),
    "casework.arena.after_school": _("Assistance in after-school care"),
    "casework.arena.kindergarten": _("Assistance in kindergarten"),
    "casework.arena.respite": _("Respite"),
    "casework.arena.home_nursing": _("Home nursing"),
    "casework.arena.other": _("Something else"),
    # How often
    "casework.how_often.daily": _("Every day"),
    "casework.how_often.weekdays": _("Monday to Friday"),
    "casework.how_often.weekends": _("Saturday and Sunday"),
    "casework.how_often.weekly": _("Every week"),
    "casework.how_often.fortnightly": _("Every other week"),
    "casework.how_often.monthly": _("Every month"),
    "casework.how_often.other": _("It varies: about this many times a week"),
    # How many times, after how often
    "casework.once.daily": _("once a day"),
    "casework.once.weekdays": _("once a day, Monday to Friday"),
    "casework.once.weekends": _("once a day, Saturday and Sunday"),
    "casework.once.weekly": _("once a week"),
    "casework.once.fortnightly": _("once every other week"),
    "casework.once.monthly": _("once a month"),
    "casework.once.other": _("about once a week"),
    "casework.times.daily": _("%(times)s times a day"),
    "casework.times.weekdays": _("%(times)s times a day, Monday to Friday"),
    "casework.times.weekends": _("%(times)s times a day, Saturday and Sunday"),
    "casework.times.weekly": _("%(times)s times a week"),
    "casework.times.fortnightly": _("%(times)s times every other week"),
    "casework.times.monthly": _("%(times)s times a month"),
    "casework.times.other": _("about %(times)s times a week"),
    # Leading, duration, channel, what was sent
    "casework.leading.self": _("I lead the work myself"),
    "casework.leading.co_leader": _("I lead together with a co-leader"),
    "casework.leading.parent": _("A parent leads the work"),
    "casework.leading.not_decided": _("Not decided yet"),
    "casework.duration.more_than_two_years": _("More than two years"),
    "casework.duration.less": _("Two years or less"),
    "casework.duration.not_known": _("I don’t know"),
    "casework.channel.digital": _("Sent here"),
    "casework.channel.paper": _("Paper application, entered by the municipality"),
    "casework.channel.phone": _("Application by phone, entered by the municipality"),
    "casework.sent.application": _("Application"),
    "casework.sent.information": _("More information"),
    "casework.sent.answer": _("Answer to a question"),
    "casework.sent.withdrawal": _("Withdrawal"),
    # Meetings
    "casework.contact.home_visit": _("Home visit"),
    "casework.contact.call": _("Phone call"),
    "casework.contact.office": _("Meeting at the office"),
    # Why a case was opened by somebody
    "casework.purpose.apply": _("To write the application"),
    "casework.purpose.own_case": _("To follow the case as your helper"),
    "casework.purpose.read_file": _("To read a file of the case"),
    "casework.purpose.assess": _("To assess the application"),
    "casework.purpose.decide": _("To decide the case"),
    "casework.purpose.read_letter": _("To read a letter of the case"),
    "casework.purpose.register_people": _("To register who acts for whom, or another fact about the person"),
    "casework.purpose.enter_paper": _("To enter a paper application"),
    # Steps
    "casework.step.who": _("Who it is for"),
    "casework.step.life": _("The life I want"),
    "casework.step.areas": _("Where in life I want assistance"),
    "casework.step.needs": _("What I need"),
    "casework.step.elsewhere": _("Assistance from elsewhere"),
    "casework.step.leading": _("Who leads the assistants"),
    "casework.step.duration": _("How long the need will last"),
    "casework.step.contact": _("How we reach each other"),
    "casework.step.urgent": _("Is it urgent?"),
    "casework.step.attachments": _("Files"),
    "casework.step.check": _("Look it over and send"),
    "casework.step_help.life": _(
        "Tell in your own words how you want to live: what you do, would like to do, and what stands in the way. "
        "Short or long, as you like."
    ),
    "casework.step_help.areas": _(
        "Tick where you want assistance. You get one page for each, and only for those. You can tick more later."
    ),
    "casework.step_help.needs": _(
        "Tell one thing at a time. Nothing is counted for you beforehand: you tell how much time it takes in your life."
    ),
    "casework.step_help.elsewhere": _(
        "Do you get assistance from someone else, as at work, at school or as respite? It is shown beside what you "
        "apply for, as information. If not, just go on."
    ),
    "casework.step_help.leading": _(
        "The work leader says who assists, with what, when and where. A co-leader can help with it."
    ),
    "casework.step_help.duration": _("The law asks for this. Not knowing is a fine answer."),
    "casework.step_help.contact": _("The caseworker uses this to reach you in the way that suits you."),
    "casework.step_help.urgent": _(
        "If you cannot wait for an ordinary decision, the municipality has to act at once."
    ),
    "casework.step_help.attachments": _(
        "If you have papers that help to explain, you can add them. You do not have to. "
        "PDF, Word (DOCX), JPEG, PNG or HEIC, at most 20 MB each."
    ),
    # What is missing
    "casework.missing.anything": _(
        "Tell in a few words what you want assistance with. Then the application can be sent."
    ),
    "casework.missing.wanted_life": _("You have not told about the life you want."),
    "casework.missing.areas": _("You have not ticked where in life you want assistance."),
    "casework.missing.needs": _("You ticked this, but have not told what you need there."),
    "casework.missing.leading": _("You have not told who will lead the assistants."),
    "casework.missing.co_leader": _("You have not named the co-leader."),
    "casework.missing.duration": _("You have not told how long the need will last."),
    "casework.missing.urgent_why": _("You have not told why it is urgent."),
    # What cannot be done now
    "casework.not_your_move": _("This is for somebody else to do in this case."),
    "casework.wrong_state": _(
        "The case has come further since you opened the page, so this cannot be done now."
    ),
    "casework.changed_meanwhile": _(
        "Somebody else has just changed the case. Look at it again before you go on."
    ),
    "casework.times_out_of_range": _("Write how many times as a whole number from 1 to %(most)s."),
    "casework.no_time_given": _("Write how long, more than nothing."),
    "casework.more_than_a_week": _("This comes to more than the 168 hours there are in a week."),
    "casework.sum_more_than_a_week": _(
        "Together with what you have told before, this comes to more than the 168 hours there are in a week."
    ),
    "casework.one_or_two_helpers": _("Choose one or two assistants."),
    "casework.below_zero": _("The time cannot be below zero."),
    "casework.not_a_length": _("Write the time as 1,5 or 1:30 for one and a half hours, or as 45 min."),
    "casework.file_empty": _("The file is empty."),
    "casework.file_too_big": _("The file is bigger than %(most)s MB. Send it in parts, or make it smaller."),
    "casework.file_type": _(
        "The content of the file is not PDF, Word (DOCX), JPEG, PNG or HEIC, whatever its name says. "
        "It was not taken in."
    ),
    "casework.too_many_files": _(
        "There can be %(most)s files in a case. Take some away, or join them into one."
    ),
    "casework.no_such_municipality": _("This municipality does not use Selvstyrt yet. Contact it directly."),
    "casework.received_when": _("Write the date on which the application was received."),
    "casework.received_in_future": _("The date of receipt cannot be in the future."),
    "casework.received_too_long_ago": _("The date of receipt is more than a year ago. Is the year right?"),
    "casework.saved_elsewhere": _(
        "Something else has been saved here since you opened this page, maybe on another device. It is shown below. "
        "What you typed still stands in the form: save once more to keep it instead."
    ),
    "casework.saved_since_you_looked": _(
        "Something in the application has been changed since you opened this page, maybe on another device. "
        "Look it over once more, then send."
    ),
    "casework.no_longer_a_draft": _("The application is no longer a draft."),
    "casework.case_has_ended": _("The case has ended, so nothing more can be sent in it."),
    "casework.nothing_written": _("Write something first."),
    "casework.already_answered": _(
        "The question has been answered already. You can send this as more information."
    ),
    "casework.name_missing": _(
        "Nobody is registered with this number. Write the name to register the person."
    ),
}
