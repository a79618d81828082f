-- Evidence can be ended, voided and corrected; each version stays readable with who, when and why.
set local lock_timeout = '3s';
alter table evidence add column revision bigint not null default 1;
alter table evidence add column status text not null default 'VALID';
alter table evidence add column ended_on date;
alter table evidence add column reason_code text;
alter table evidence add column last_step_at timestamptz default now();
update evidence set last_step_at = occurred_at;
alter table evidence alter column last_step_at set not null;
alter table evidence add constraint ck_evidence_revision check (revision > 0);
alter table evidence add constraint ck_evidence_status check (status in ('VALID', 'ENDED', 'VOIDED'));
alter table evidence add constraint ck_evidence_ended check ((status <> 'ENDED') or (ended_on is not null));
alter table evidence add constraint ck_evidence_ended_on check (ended_on >= valid_from);
comment on column evidence.ended_on is 'Last day, set by an officer; valid_until is the last day that the document states.';

create table evidence_version (
    id                  uuid        not null,
    evidence_id         uuid        not null,
    version             bigint      not null,
    step                text        not null,
    type                text        not null,
    assistance_category text,
    disability_type     integer,
    disability_level    integer,
    living_alone        boolean,
    valid_from          date        not null,
    valid_until         date,
    issuer              text        not null,
    status              text        not null,
    ended_on            date,
    reason_code         text,
    note_sealed         text,
    occurred_at         timestamptz not null,
    recorded_at         timestamptz not null,
    backfilled          boolean     not null,
    backfill_reason     text,
    recorded_by         text        not null,
    constraint pk_evidence_version primary key (id),
    constraint fk_evidence_version_evidence foreign key (evidence_id) references evidence (id),
    constraint uk_evidence_version_number unique (evidence_id, version),
    constraint ck_evidence_version_step check (step in ('ADDED', 'ENDED', 'VOIDED', 'CORRECTED')),
    constraint ck_evidence_version_status check (status in ('VALID', 'ENDED', 'VOIDED')),
    constraint ck_evidence_version_reason check ((step = 'ADDED') = (reason_code is null))
);
comment on table evidence_version is 'Evidence as it was after each step; rows are not changed.';
-- The first version has the id of the evidence: ids are in the order of time, and pages are read by id.
insert into evidence_version (id, evidence_id, version, step, type, assistance_category, disability_type, disability_level,
    living_alone, valid_from, valid_until, issuer, status, occurred_at, recorded_at, backfilled, backfill_reason, recorded_by)
select id, id, 1, 'ADDED', type, assistance_category, disability_type, disability_level,
    living_alone, valid_from, valid_until, issuer, 'VALID', occurred_at, recorded_at, backfilled, backfill_reason, created_by
from evidence;
