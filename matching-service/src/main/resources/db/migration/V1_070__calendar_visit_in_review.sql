-- A visit whose proof is reviewed is in the calendar: its unit stays committed until the decision.
set local lock_timeout = '3s';
alter table calendar_visit drop constraint ck_calendar_visit_status;
alter table calendar_visit add constraint ck_calendar_visit_status
    check (status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED', 'NO_SHOW', 'CANCELLED', 'VOIDED'));
