-- The plain columns stay empty: a replica of the version before, which would write them, is refused.
set local lock_timeout = '3s';
alter table evidence alter column details_sealed set not null;
alter table evidence add constraint ck_evidence_plain check (assistance_category is null and disability_type is null
    and disability_level is null and living_alone is null and issuer is null);
alter table evidence_version alter column details_sealed set not null;
alter table evidence_version add constraint ck_evidence_version_plain check (assistance_category is null
    and disability_type is null and disability_level is null and living_alone is null and issuer is null);
alter table assessment alter column answers_sealed set not null;
alter table assessment add constraint ck_assessment_plain check (computation is null);
drop table assessment_answer;
-- A refusal without a reason is no decision (Social Assistance Law, art. 45).
alter table application add constraint ck_application_reason
    check (status not in ('RETURNED', 'REJECTED') or reason_sealed is not null);
alter table application add constraint ck_application_plain check (reason is null);
alter table need add constraint ck_need_plain check (reason is null);
alter table stage_clock add constraint ck_stage_clock_plain check (prolong_reason is null);
alter table person_merge alter column reason_sealed set not null;
alter table person_merge add constraint ck_person_merge_plain check (reason is null and decision_reason is null);
