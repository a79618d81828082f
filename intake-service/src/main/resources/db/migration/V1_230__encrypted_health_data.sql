-- Columns for what is encrypted from now on; the migration in Java that follows moves the values of before.
set local lock_timeout = '3s';
alter table evidence add column details_sealed text;
alter table evidence alter column issuer drop not null;
alter table evidence drop constraint ck_evidence_category;
alter table evidence drop constraint ck_evidence_disability;
alter table evidence drop constraint ck_evidence_living;
alter table evidence_version add column details_sealed text;
alter table evidence_version alter column issuer drop not null;
comment on column evidence.details_sealed is 'Category, disability, living arrangement and issuer, as JSON.';

alter table assessment add column answers_sealed text;
comment on column assessment.answers_sealed is 'Answer to each item, as JSON.';

alter table application add column reason_sealed text;
alter table application drop constraint ck_application_reason;
alter table need add column reason_sealed text;
alter table stage_clock add column prolong_reason_sealed text;
alter table person_merge add column reason_sealed text;
alter table person_merge add column decision_reason_sealed text;
alter table person_merge alter column reason drop not null;
