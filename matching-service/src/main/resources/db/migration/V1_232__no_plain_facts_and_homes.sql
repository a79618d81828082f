-- The plain columns stay empty: a replica of the version before, which would write them, is refused.
set local lock_timeout = '3s';
alter table worker add constraint ck_worker_plain check (planning is null);
alter table plan_outcome alter column outcome_sealed set not null;
alter table plan_outcome add constraint ck_plan_outcome_plain check (outcome is null);
alter table person_facts alter column facts_sealed set not null;
alter table person_facts add constraint ck_person_facts_plain check (facts is null);
alter table match alter column explanation_sealed set not null;
alter table match add constraint ck_match_plain check (explanation is null);
alter table waitlist_entry alter column explanation_sealed set not null;
alter table waitlist_entry add constraint ck_waitlist_entry_plain check (explanation is null);
