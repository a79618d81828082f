-- A version of a rule is proposed by one officer and approved by another; versions from before are in force as they were. The
-- defaults serve replicas of the version before during an update.
alter table eligibility_rule
    add column status          text        not null default 'APPROVED',
    add column revision        bigint      not null default 1,
    add column lock_version    bigint      not null default 0,
    add column reason          text,
    add column last_step_at    timestamptz,
    add column decided_at      timestamptz,
    add column decided_by      text,
    add column decision_reason text,
    add column approved_at     timestamptz;

update eligibility_rule set last_step_at = occurred_at, revision = version, approved_at = recorded_at;

alter table eligibility_rule
    alter column last_step_at set not null,
    alter column last_step_at set default now(),
    add constraint ck_eligibility_rule_status check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    add constraint ck_eligibility_rule_decision check (status <> 'PROPOSED' or decided_at is null);
