"""Who may open what, written by hand before the view: a page without a row here fails the tests.

A row is an address, whose case it points into (`.` where it points into none), and what each of these meets:

    anon  nobody logged in                    disq  a colleague who is disqualified from the case
    own   the person whose case it is         appr  Geir, who approves
    help  Elin, by that person's authority    adm   Geir, who sets the municipality up
    par   Leila, for her son Omar             oth   a caseworker of another municipality
    case  Torunn, whose case it is            gov   Hilde, of the county governor
    coll  a colleague of Torunn's             str   Stranger

    o  it opens                    l  sent to log in
    p  may, but only by a button   >  sent on to another page
    -  does not exist for them     x  refused, and told why

Whoever meets `-` or `l` meets the same, or `p`, when they send a form there (tested with POST too).
The cases: ingrid is a draft, omar and marit are being assessed, synnove waits for approval, aslak is decided,
delivered and complained over, and his complaint, the only one, is sent on to Hilde, who has taken it.
"""

WHO = ("anon", "own", "help", "par", "case", "coll", "disq", "appr", "adm", "oth", "gov", "str")

TABLE = """
                                case     anon own  help par  case coll disq appr adm  oth  gov  str
# Anyone's pages
web:front                       .        o    o    o    o    o    o    o    o    o    o    o    o
web:about                       .        o    o    o    o    o    o    o    o    o    o    o    o
web:accessibility               .        o    o    o    o    o    o    o    o    o    o    o    o
web:privacy                     .        o    o    o    o    o    o    o    o    o    o    o    o
guide:law                       .        o    o    o    o    o    o    o    o    o    o    o    o
guide:coverage                  .        o    o    o    o    o    o    o    o    o    o    o    o
guide:reforms                   .        o    o    o    o    o    o    o    o    o    o    o    o
guide:law_api                   .        o    o    o    o    o    o    o    o    o    o    o    o
guide:rule                      .        o    o    o    o    o    o    o    o    o    o    o    o
guide:openapi                   .        o    o    o    o    o    o    o    o    o    o    o    o
guide:api:law_parameters        .        o    o    o    o    o    o    o    o    o    o    o    o
guide:api:law_variables         .        o    o    o    o    o    o    o    o    o    o    o    o
guide:api:law_assess            .        p    p    p    p    p    p    p    p    p    p    p    p
guide:api:law_explain           .        p    p    p    p    p    p    p    p    p    p    p    p
guide:api:no_address            .        -    -    -    -    -    -    -    -    -    -    -    -
integrations                    .        o    o    o    o    o    o    o    o    o    o    o    o
ui:parts                        .        o    o    o    o    o    o    o    o    o    o    o    o
ui:appearance                   .        p    p    p    p    p    p    p    p    p    p    p    p
ui:stay                         .        p    p    p    p    p    p    p    p    p    p    p    p
ui:set_language                 .        >    >    >    >    >    >    >    >    >    >    >    >
# Coming in and going out
people:login                    .        o    >    >    >    >    >    >    >    >    >    >    >
people:demo_login               .        p    p    p    p    p    p    p    p    p    p    p    p
people:first_time               .        >    >    >    >    >    >    >    >    >    >    >    >
people:invitation               .        -    -    -    -    -    -    -    -    -    -    -    -
people:logout                   .        p    p    p    p    p    p    p    p    p    p    p    p
account_login                   .        >    >    >    >    >    >    >    >    >    >    >    >
account_inactive                .        >    >    >    >    >    >    >    >    >    >    >    >
account_request_login_code      .        o    >    >    >    >    >    >    >    >    >    >    >
account_confirm_login_code      .        >    >    >    >    >    >    >    >    >    >    >    >
socialaccount_login_cancelled   .        >    >    >    >    >    >    >    >    >    >    >    >
openid_connect_login            .        -    -    -    -    -    -    -    -    -    -    -    -
openid_connect_callback         .        -    -    -    -    -    -    -    -    -    -    -    -
mfa_login_webauthn              .        >    >    >    >    >    >    >    >    >    >    >    >
# Oneself
web:home                        .        l    o    o    o    o    o    o    o    o    o    o    o
people:act_as                   .        l    p    p    p    p    p    p    p    p    p    p    p
people:me                       .        l    o    o    o    o    o    o    o    o    o    o    o
people:contact                  .        l    o    o    o    o    o    o    o    o    o    o    o
people:reservation              .        l    o    o    o    o    o    o    o    o    o    o    o
people:authority                .        l    o    o    o    o    o    o    o    o    o    o    o
people:withdraw                 .        l    p    p    p    p    p    p    p    p    p    p    p
mfa_list_webauthn               .        l    o    o    o    o    o    o    o    o    o    o    o
mfa_index                       .        l    >    >    >    >    >    >    >    >    >    >    >
mfa_add_webauthn                .        l    o    o    o    o    o    o    o    o    o    o    o
mfa_remove_webauthn             .        l    -    -    -    -    -    -    -    -    -    -    -
letters:outbox                  .        l    o    o    o    o    o    o    o    o    o    o    o
# The municipality's own set-up
people:staff                    .        l    -    -    -    -    -    -    -    o    -    -    -
people:new_role                 .        l    -    -    -    -    -    -    -    o    -    -    -
people:invite_staff             .        l    -    -    -    -    -    -    -    o    -    -    -
people:last_day                 .        l    -    -    -    -    -    -    -    o    -    -    -
casework:setup                  .        l    -    -    -    -    -    -    -    o    -    -    -
casework:import_decisions       .        l    -    -    -    -    -    -    -    o    -    -    -
casework:import_template        .        l    -    -    -    -    -    -    -    o    -    -    -
casework:import_report          .        l    -    -    -    -    -    -    -    o    -    -    -
casework:imported_decisions     .        l    o    o    o    o    o    o    o    o    o    -    o
casework:norm_times             .        l    -    -    -    -    -    -    -    o    -    -    -
casework:remove_norm_time       .        l    -    -    -    -    -    -    -    p    -    -    -
casework:archive                .        l    -    -    -    o    o    o    -    o    o    -    -
casework:stand_ins              .        l    -    -    -    o    o    o    -    o    o    -    -
casework:end_stand_in           .        l    -    -    -    p    p    p    -    p    p    -    -
# Applying: a draft is the applicant's own
casework:start_application      .        l    o    o    o    -    -    -    -    -    -    -    o
casework:enter_paper            .        l    -    -    -    o    o    o    -    -    o    -    -
casework:kept_for_another       .        x    x    x    x    x    x    x    x    x    x    x    x
casework:step                   ingrid   l    o    o    -    -    -    -    -    -    -    -    -
casework:step                   omar     l    l    -    >    -    -    -    -    -    -    -    -
casework:step                   aslak    l    >    >    -    -    -    -    -    -    -    -    -
casework:change_need            ingrid   l    o    o    -    -    -    -    -    -    -    -    -
casework:change_need            omar     l    l    -    -    -    -    -    -    -    -    -    -
casework:remove_need            ingrid   l    p    p    -    -    -    -    -    -    -    -    -
casework:remove_arena           ingrid   l    p    p    -    -    -    -    -    -    -    -    -
casework:remove_attachment      ingrid   l    p    p    -    -    -    -    -    -    -    -    -
casework:discard_draft          ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:discard_draft          omar     l    l    -    -    p    p    -    -    -    -    -    -
casework:withdraw_application   ingrid   l    o    o    -    -    -    -    -    -    -    -    -
casework:withdraw_application   omar     l    l    -    o    -    -    -    -    -    -    -    -
casework:withdraw_application   aslak    l    o    o    -    -    -    -    -    -    -    -    -
casework:receipt                ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:receipt                omar     l    l    -    o    -    -    -    -    -    -    -    -
casework:receipt                aslak    l    o    o    -    -    -    -    -    -    -    -    -
# One's own cases
casework:own_cases              .        l    o    o    o    -    -    -    -    -    -    -    o
casework:own_case               ingrid   l    >    >    -    -    -    -    -    -    -    -    -
casework:own_case               omar     l    l    -    o    -    -    -    -    -    -    -    -
casework:own_case               aslak    l    o    o    -    -    -    -    -    -    -    -    -
casework:sent_item              omar     l    l    -    o    -    -    -    -    -    -    -    -
casework:sent_item              aslak    l    o    o    -    -    -    -    -    -    -    -    -
casework:send_information       omar     l    l    -    o    -    -    -    -    -    -    -    -
casework:send_information       marit    l    o    o    -    -    -    -    -    -    -    -    -
casework:answer_question        omar     l    l    -    o    -    -    -    -    -    -    -    -
casework:answer_advance_notice  aslak    l    o    o    -    -    -    -    -    -    -    -    -
casework:attachment             ingrid   l    o    o    -    -    -    -    -    -    -    -    -
casework:attachment             omar     l    l    -    o    o    o    -    o    -    -    -    -
# Moving: what the person takes along is the person's own; ingrid's draft is about a move from Oddevik
casework:take_decision_along    ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:take_decision_along    aslak    l    o    o    -    -    -    -    -    -    -    -    -
casework:take_imported_along    ingrid   l    o    o    -    -    -    -    -    -    -    -    -
casework:my_move                ingrid   l    o    o    -    -    -    -    -    -    -    -    -
casework:my_move                aslak    l    -    -    -    -    -    -    -    -    -    -    -
casework:change_move            ingrid   l    o    o    -    -    -    -    -    -    -    -    -
casework:change_move            aslak    l    -    -    -    -    -    -    -    -    -    -    -
# The case in the municipality: what was sent, to those who are not disqualified
casework:worklist               .        l    -    -    -    o    o    o    o    -    o    -    -
casework:case                   ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:case                   omar     l    l    -    -    o    o    -    o    -    -    -    -
casework:case                   aslak    l    -    -    -    o    o    -    o    -    -    -    -
casework:case_application       ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:case_application       omar     l    l    -    -    o    o    -    o    -    -    -    -
casework:case_application       aslak    l    -    -    -    o    o    -    o    -    -    -    -
casework:case_dialogue          ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:case_dialogue          omar     l    l    -    -    o    o    -    o    -    -    -    -
casework:case_dialogue          aslak    l    -    -    -    o    o    -    o    -    -    -    -
casework:case_assessment        ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:case_assessment        omar     l    l    -    -    o    o    -    o    -    -    -    -
casework:case_assessment        aslak    l    -    -    -    o    o    -    o    -    -    -    -
casework:case_law               ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:case_law               omar     l    l    -    -    o    o    -    o    -    -    -    -
casework:case_law               aslak    l    -    -    -    o    o    -    o    -    -    -    -
casework:whole_law              ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:whole_law              omar     l    l    -    -    o    o    -    o    -    -    -    -
casework:whole_law              aslak    l    -    -    -    o    o    -    o    -    -    -    -
casework:case_history           ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:case_history           omar     l    l    -    -    o    o    -    o    -    -    -    -
casework:case_history           aslak    l    -    -    -    o    o    -    o    -    -    -    -
casework:case_people             omar     l    l    -    -    o    o    -    o    -    -    -    -
casework:take_case              omar     l    l    -    -    p    p    -    -    -    -    -    -
casework:take_case              ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:assign_case            omar     l    l    -    -    o    o    -    o    -    -    -    -
casework:assign_case            ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:hand_over_case         omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:hand_over_case         ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:declare_disqualified   omar     l    l    -    -    o    o    -    o    -    -    -    -
casework:declare_disqualified   ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:ask_question           omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:ask_question           marit    l    -    -    -    o    o    -    -    -    -    -    -
casework:ask_question           ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:book_meeting           omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:book_meeting           marit    l    -    -    -    o    o    -    -    -    -    -    -
casework:book_meeting           ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:record_view            omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:record_view            marit    l    -    -    -    o    o    -    -    -    -    -    -
casework:record_view            ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:notify_in_advance      omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:notify_in_advance      marit    l    -    -    -    o    o    -    -    -    -    -    -
casework:notify_in_advance      ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:enter_notice_answer    aslak    l    -    -    -    o    o    -    -    -    -    -    -
casework:note_call              omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:note_call              aslak    l    -    -    -    o    o    -    -    -    -    -    -
casework:note_call              ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:record_family_wish     omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:record_family_wish     ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:answer_clarification   marit    l    -    -    -    o    o    -    -    -    -    -    -
casework:answer_clarification   omar     l    l    -    -    -    -    -    -    -    -    -    -
casework:minute_meeting         omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:begin_assessment       omar     l    l    -    -    p    p    -    -    -    -    -    -
casework:begin_assessment       ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:add_assessment_line    omar     l    l    -    -    p    p    -    -    -    -    -    -
casework:add_assessment_line    ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:split_assessment_line  omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:split_assessment_line  marit    l    -    -    -    o    o    -    -    -    -    -    -
# The people of a case: registered by caseworkers who are not disqualified from any case of the person
casework:add_parent             omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:add_parent             ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:end_parent             omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:add_guardian           omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:add_guardian           marit    l    -    -    -    o    o    -    -    -    -    -    -
casework:add_guardian           ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:end_guardian           marit    l    -    -    -    o    o    -    -    -    -    -    -
casework:protect_address        omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:protect_address        aslak    l    -    -    -    o    o    -    -    -    -    -    -
casework:protect_address        ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:invite_party           omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:invite_party           ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:note_death             marit    l    -    -    -    o    o    -    -    -    -    -    -
casework:note_death             ingrid   l    -    -    -    -    -    -    -    -    -    -    -
# Deciding: one prepares, another confirms
casework:send_preliminary_reply omar     l    l    -    -    o    o    -    -    -    -    -    -
casework:send_preliminary_reply ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:prepare                marit    l    -    -    -    o    o    -    -    -    -    -    -
casework:prepare                ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:approvals              .        l    -    -    -    -    -    -    o    -    -    -    -
casework:proposal               synnove  l    -    -    -    -    -    -    o    -    -    -    -
casework:proposal               marit    l    -    -    -    -    -    -    -    -    -    -    -
casework:confirm_decision       synnove  l    -    -    -    -    -    -    p    -    -    -    -
casework:confirm_decision       ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:return_proposal        synnove  l    -    -    -    -    -    -    p    -    -    -    -
casework:return_proposal        ingrid   l    -    -    -    -    -    -    -    -    -    -    -
# The decision, its letter and the whole case
casework:decision               synnove  l    -    -    -    -    -    -    -    -    -    -    -
casework:decision               aslak    l    o    o    -    o    o    -    o    -    -    -    -
casework:decision_law           synnove  l    -    -    -    -    -    -    -    -    -    -    -
casework:decision_law           aslak    l    o    o    -    o    o    -    o    -    -    -    -
casework:retry_delivery         aslak    l    -    -    -    p    p    -    p    -    -    -    -
casework:retry_delivery         ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:close_case             aslak    l    -    -    -    p    p    -    -    -    -    -    -
casework:close_case             ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:case_file              omar     l    l    -    o    o    o    -    o    -    -    -    -
casework:case_file              aslak    l    o    o    -    o    o    -    o    -    -    -    -
casework:case_file_archive      omar     l    l    -    o    o    o    -    o    -    -    -    -
casework:case_file_archive      aslak    l    o    o    -    o    o    -    o    -    -    -    -
# How like cases are decided
comparison:taking_part          .        l    -    -    -    -    -    -    o    -    -    -    -
comparison:leave_comparison     .        l    -    -    -    -    -    -    p    -    -    -    -
comparison:like_decisions       ingrid   l    -    -    -    -    -    -    -    -    -    -    -
comparison:like_decisions       omar     l    l    -    o    o    o    -    o    -    -    -    -
comparison:like_decisions       aslak    l    o    o    -    o    o    -    o    -    -    -    -
casework:hand_over_to_archive   ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:hand_over_to_archive   aslak    l    -    -    -    -    -    -    -    -    -    -    -
# Complaining: the person's own, then the municipality's, then the county governor's once it is sent on
casework:own_complaint          ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:own_complaint          aslak    l    o    o    -    -    -    -    -    -    -    -    -
casework:complain               marit    l    -    -    -    -    -    -    -    -    -    -    -
casework:complain               aslak    l    >    >    -    -    -    -    -    -    -    -    -
casework:send_complaint         marit    l    -    -    -    -    -    -    -    -    -    -    -
casework:send_complaint         aslak    l    >    >    -    -    -    -    -    -    -    -    -
casework:comment_complaint      marit    l    -    -    -    -    -    -    -    -    -    -    -
casework:comment_complaint      aslak    l    o    o    -    -    -    -    -    -    -    -    -
casework:withdraw_complaint     marit    l    -    -    -    -    -    -    -    -    -    -    -
casework:withdraw_complaint     aslak    l    o    o    -    -    -    -    -    -    -    -    -
casework:complaints             .        l    -    -    -    o    o    o    o    -    o    -    -
casework:case_complaint         marit    l    -    -    -    -    -    -    -    -    -    -    -
casework:case_complaint         aslak    l    -    -    -    o    o    -    o    -    -    -    -
casework:check_complaint        aslak    l    -    -    -    -    -    -    -    -    -    -    -
casework:complaint_statement    aslak    l    -    -    -    -    -    -    -    -    -    -    -
casework:forward_complaint      aslak    l    -    -    -    p    p    -    -    -    -    -    -
casework:forward_complaint      marit    l    -    -    -    p    p    -    -    -    -    -    -
casework:ask_again              ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:ask_again              aslak    l    o    o    -    -    -    -    -    -    -    -    -
casework:follow_case            marit    l    -    -    -    -    -    -    -    -    -    -    -
casework:follow_case            aslak    l    -    -    -    o    o    -    -    -    -    -    -
casework:complaint_change       aslak    l    -    -    -    -    -    -    -    -    -    -    -
casework:change_after_complaint aslak    l    -    -    -    p    p    -    -    -    -    -    -
casework:change_after_complaint marit    l    -    -    -    p    p    -    -    -    -    -    -
casework:renewals               .        l    -    -    -    o    o    o    o    -    o    -    -
casework:reversals              .        l    -    -    -    o    o    o    o    -    o    o    -
casework:story                  ingrid   l    -    -    -    -    -    -    -    -    -    -    -
casework:story                  marit    l    o    o    -    o    o    -    o    -    -    -    -
casework:story                  aslak    l    o    o    -    o    o    -    o    -    -    o    -
casework:appeals                .        l    -    -    -    -    -    -    -    -    -    o    -
casework:appeal                 aslak    l    -    -    -    -    -    -    -    -    -    o    -
casework:take_appeal            aslak    l    -    -    -    -    -    -    -    -    -    p    -
casework:write_appeal           aslak    l    -    -    -    -    -    -    -    -    -    o    -
casework:decide_appeal          aslak    l    -    -    -    -    -    -    -    -    -    p    -
casework:decide_appeal_deferral aslak    l    -    -    -    -    -    -    -    -    -    o    -
casework:request_documents      aslak    l    -    -    -    -    -    -    -    -    -    o    -
casework:appeal_paper           aslak    l    -    -    -    -    -    -    -    -    -    o    -
casework:decide_deferral        aslak    l    -    -    -    o    -    -    -    -    -    -    -
casework:answer_document_request aslak   l    -    -    -    o    -    -    -    -    -    -    -
casework:answered_file          aslak    l    o    o    -    o    o    -    o    -    -    -    -
casework:take_appeal            aslak    l    -    -    -    -    -    -    -    -    -    p    -
casework:write_appeal           aslak    l    -    -    -    -    -    -    -    -    -    o    -
casework:decide_appeal          aslak    l    -    -    -    -    -    -    -    -    -    p    -
casework:decide_appeal_deferral aslak    l    -    -    -    -    -    -    -    -    -    o    -
casework:request_documents      aslak    l    -    -    -    -    -    -    -    -    -    o    -
casework:appeal_paper           aslak    l    -    -    -    -    -    -    -    -    -    o    -
casework:decide_deferral        aslak    l    -    -    -    o    -    -    -    -    -    -    -
casework:answer_document_request aslak   l    -    -    -    o    -    -    -    -    -    -    -
casework:answered_file          aslak    l    o    o    -    o    o    -    o    -    -    -    -
casework:register_appeal        .        l    -    -    -    -    -    -    -    -    -    o    -
casework:supervision_requests   .        l    -    -    -    -    -    -    -    -    -    o    -
casework:answer_supervision     .        l    -    -    -    -    -    -    -    -    -    o    -
casework:supervision            .        l    o    o    o    -    -    -    -    -    -    -    o
casework:request_supervision    .        l    o    o    o    -    -    -    -    -    -    -    o
# For a complaint from outside the platform alone
casework:add_appeal_point       aslak    l    -    -    -    -    -    -    -    -    -    -    -
casework:add_appeal_files       aslak    l    -    -    -    -    -    -    -    -    -    -    -
casework:note_withdrawal        aslak    l    -    -    -    -    -    -    -    -    -    -    -
# Only after a change in the person's favour
casework:claim_costs            aslak    l    -    -    -    -    -    -    -    -    -    -    -
casework:decide_costs           aslak    l    -    -    -    -    -    -    -    -    -    -    -
casework:decide_appeal_costs    aslak    l    -    -    -    -    -    -    -    -    -    -    -
casework:appeal_file            aslak    l    -    -    -    -    -    -    -    -    -    o    -
letters:letter                  aslak    l    o    o    -    o    o    -    o    -    -    -    -
letters:letter_pdf              aslak    l    o    o    -    o    o    -    o    -    -    -    -
"""

# Addresses of other packages: who may open them is theirs to say. Each with the reason it is there.
OF_OTHERS: dict[str, str] = {}
