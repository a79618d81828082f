-- Who may have a service, as data in versions: a decision names the version it was made by and can be made again.
create table eligibility_rule (
    id               uuid        not null,
    service_item     text        not null,
    version          integer     not null,
    valid_from       date        not null,
    valid_until      date,
    conditions       text        not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    created_by       text        not null,
    client_reference text,
    constraint pk_eligibility_rule primary key (id),
    constraint uk_eligibility_rule_version unique (service_item, version),
    constraint uk_eligibility_rule_reference unique (created_by, client_reference),
    constraint ck_eligibility_rule_version check (version > 0),
    constraint ck_eligibility_rule_period check (valid_until is null or valid_until >= valid_from),
    constraint ck_eligibility_rule_conditions check (conditions is json object)
);

-- In a target group, and found by the six-item instrument not to manage alone.
insert into eligibility_rule (id, service_item, version, valid_from, conditions, occurred_at, recorded_at, backfilled,
                              created_by)
values ('018cc251-f400-7000-8000-000000000101', 'HOME_COOKING', 1, '2024-01-01',
        '{"anyGroupOf":["SPECIAL_HARDSHIP","CHILD_IN_DIFFICULTY","SEVERE_DISABILITY","SERIOUS_ILLNESS","VULNERABLE_ELDER","LOW_INCOME"],"anyLevelOf":[{"instrument":"SELF_CARE_6","levels":["PARTIAL_CARE","FULL_CARE"]}]}',
        '2024-01-01T00:00:00+08:00', '2024-01-01T00:00:00+08:00', false, 'system');
