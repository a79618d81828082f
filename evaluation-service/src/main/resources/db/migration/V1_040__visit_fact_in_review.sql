-- A visit whose proof is reviewed is known and does not count until it is confirmed.
set local lock_timeout = '3s';
alter table visit_fact drop constraint visit_fact_status_ck;
alter table visit_fact add constraint visit_fact_status_ck
    check (status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED', 'VOIDED', 'NO_SHOW', 'CANCELLED'));
