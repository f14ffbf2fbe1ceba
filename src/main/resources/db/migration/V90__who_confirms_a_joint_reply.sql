-- A call may ask each State that a joint reply names to confirm it. What the States answer is only
-- added to: the latest answer of a State to a revision holds.

alter table call_for_views
    add column joint_states_confirm boolean not null default false,
    add constraint call_for_views_confirmed_if_allowed check (joint_replies_allowed or not joint_states_confirm);

alter table revision
    -- What the call asked when the revision was submitted.
    add column joint_states_confirm boolean not null default false;

create table joint_answer (
    id            bigint generated always as identity constraint joint_answer_pk primary key,
    revision_id   bigint not null constraint joint_answer_revision_fk references revision,
    state_code    char(3) not null constraint joint_answer_state_fk references member_state,
    answer        text not null
        constraint joint_answer_known check (answer in ('CONFIRMED', 'DECLINED', 'WITHDRAWN')),
    reason        text,
    given_at      timestamptz not null,
    given_by      text not null,
    given_by_name text not null,
    constraint joint_answer_reason check (answer = 'CONFIRMED' or btrim(reason) <> '')
);
create index joint_answer_by_revision on joint_answer (revision_id);
create trigger joint_answer_is_frozen before update or delete on joint_answer
    for each row execute function refuse_change();
