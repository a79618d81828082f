-- What is recorded of a visit can be corrected by another person: the review decides so, or an officer until the order is closed.
set local lock_timeout = '3s';
alter table visit_review drop constraint ck_visit_review_decision;
alter table visit_review add constraint ck_visit_review_decision check (decision in ('CONFIRM', 'VOID', 'CORRECT'));

create table visit_correction (
    id                      uuid        not null,
    visit_id                uuid        not null,
    visit_version           bigint      not null,
    started_before          timestamptz not null,
    ended_before            timestamptz not null,
    started_after           timestamptz not null,
    ended_after             timestamptz not null,
    verification_before     text        not null,
    exceptions_before       varchar[]   not null,
    check_in_before         jsonb       not null,
    check_out_before        jsonb       not null,
    check_in_before_sealed  text        not null,
    check_out_before_sealed text        not null,
    reason_code             text        not null,
    reason_sealed           text        not null,
    corrected_by            text        not null,
    occurred_at             timestamptz not null,
    recorded_at             timestamptz not null,
    constraint pk_visit_correction primary key (id),
    constraint fk_visit_correction_visit foreign key (visit_id) references visit (id),
    constraint uk_visit_correction_version unique (visit_id, visit_version),
    constraint ck_visit_correction_times check (ended_before > started_before and ended_after > started_after)
);
comment on table visit_correction is 'Corrections of visits: what was recorded before, who corrected it and why; rows are added and never changed.';
comment on column visit_correction.visit_version is 'Version of the visit after the correction.';
comment on column visit_correction.check_in_before_sealed is
    'The proof of before contains an exact point, therefore it is encrypted: the value that visit.check_in_sealed had.';
comment on column visit_correction.reason_sealed is 'Free text about a person, therefore encrypted.';
create function visit_correction_refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'visit_correction is append-only'; end $$;
create trigger tr_visit_correction_append_only before update or delete on visit_correction
    for each row execute function visit_correction_refuse_change();
