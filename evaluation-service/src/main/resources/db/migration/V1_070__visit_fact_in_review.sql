-- A visit whose proof is reviewed is known and does not count until it is confirmed.
set local lock_timeout = '3s';
alter table visit_fact drop constraint ck_visit_fact_status;
alter table visit_fact add constraint ck_visit_fact_status
    check (status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED', 'VOIDED', 'NO_SHOW', 'CANCELLED'));
