"""Who may open what, written by hand before the view: a page without a row here fails the tests.

A row is an address, whose case it points into (`.` where it points into none), and what each of these meets:

    anon  nobody logged in                    disq  a colleague who is disqualified from the case
    own   the person whose case it is         appr  Geir, who approves
    help  Elin, by that person's authority    adm   Geir, who sets the municipality up
    par   Leila, for her son Omar             oth   a caseworker of another municipality
    case  Torunn, whose case it is            gov   Hilde, of the county governor, no appeal made
    coll  a colleague of Torunn's             str   Stranger

    o  it opens                    l  sent to log in
    p  may, but only by a button   >  sent on to another page
    -  does not exist for them     x  refused

Whoever meets `-` or `l` meets the same when they press the button by hand (tested with POST too).
The cases: ingrid is a draft, omar and marit are being assessed, synnove waits for approval, aslak is decided
and delivered.
"""

WHO = ("anon", "own", "help", "par", "case", "coll", "disq", "appr", "adm", "oth", "gov", "str")

TABLE = """
                                case     anon own help par case coll disq appr adm oth gov str
web:front                       .        o    o   o    o   o    o    o    o    o   o   o   o
web:home                        .        l    o   o    o   o    o    o    o    o   o   o   o
web:about                       .        o    o   o    o   o    o    o    o    o   o   o   o
web:accessibility               .        o    o   o    o   o    o    o    o    o   o   o   o
web:privacy                     .        o    o   o    o   o    o    o    o    o   o   o   o
integrations                    .        o    o   o    o   o    o    o    o    o   o   o   o
"""

# Addresses of other packages: who may open them is theirs to say. Each with the reason it is there.
OF_OTHERS: dict[str, str] = {}
