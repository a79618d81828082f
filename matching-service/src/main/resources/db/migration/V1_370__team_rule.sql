-- The rule about the staff of a provider, in versions; the kind of a provider, because the rule is for social work organisations.
-- The default serves replicas of the version before during an update.
set local lock_timeout = '3s';
alter table provider
    add column kind text not null default 'SOCIAL_WORK_ORGANISATION',
    add constraint ck_provider_kind
        check (kind in ('SOCIAL_WORK_ORGANISATION', 'VOLUNTEER_GROUP', 'ENTERPRISE', 'SITE'));

create table team_rule (
    number     integer not null,
    valid_from date    not null,
    conditions text    not null,
    source_zh  text    not null,
    source_en  text    not null,
    constraint pk_team_rule primary key (number),
    constraint ck_team_rule_number check (number > 0),
    constraint ck_team_rule_conditions check (conditions is json array)
);
comment on table team_rule is 'Versions are added, never changed: days that were judged stay judged by them.';

insert into team_rule (number, valid_from, conditions, source_zh, source_en)
values (1, '2024-10-01',
        '[{"code":"DEDICATED_STAFF","required":12,"anyOf":[]},
          {"code":"INTERMEDIATE_SOCIAL_WORKERS","required":1,"anyOf":["INTERMEDIATE_SW","SENIOR_SW"]},
          {"code":"JUNIOR_SOCIAL_WORKERS","required":3,"anyOf":["ASSISTANT_SW"],"surplusOf":"INTERMEDIATE_SOCIAL_WORKERS"},
          {"code":"SOCIAL_WORK_STAFF","required":1,"anyOf":["ASSISTANT_SW","INTERMEDIATE_SW","SENIOR_SW"]},
          {"code":"NURSING_STAFF","required":1,"anyOf":["NURSE","ELDERLY_CAREGIVER"]},
          {"code":"REHABILITATION_STAFF","required":1,"anyOf":["REHAB_THERAPIST"]}]',
        '昌吉州试点报告（卢华、唐丽娟、马小勇）：专职人员不少于12人，中级社工师不少于1人，初级社工师不少于3人，社工、护理、康复专业搭配；各专业至少1人为起始值。',
        'Report of the Changji pilot (Lu Hua, Tang Lijuan, Ma Xiaoyong): at least 12 dedicated staff, 1 intermediate and 3 junior social workers, mixed social work, nursing and rehabilitation; at least one of each profession is a starting value.');

create table team_rule_break (
    id           uuid        not null,
    lock_version bigint      not null,
    provider_id  uuid        not null,
    org_code     text        not null,
    conditions   text        not null,
    broken_from  date        not null,
    broken_until date,
    noticed_at   timestamptz not null,
    ended_at     timestamptz,
    end_reason   text,
    constraint pk_team_rule_break primary key (id),
    constraint fk_team_rule_break_provider foreign key (provider_id) references provider (id),
    constraint ck_team_rule_break_conditions check (conditions is json array),
    constraint ck_team_rule_break_period check (broken_until is null or broken_until >= broken_from),
    constraint ck_team_rule_break_end check ((end_reason is null) = (ended_at is null) and (end_reason is null) = (broken_until is null)),
    constraint ck_team_rule_break_reason check (end_reason in ('MET_AGAIN', 'CONDITIONS_CHANGED', 'CONTRACT_OVER'))
);
create unique index uk_team_rule_break_open on team_rule_break (provider_id) where end_reason is null;
create index ix_team_rule_break_provider on team_rule_break (provider_id, id);
comment on index uk_team_rule_break_open is 'A provider has one open notice.';
comment on index ix_team_rule_break_provider is 'Officers read the notices of the providers of their area.';
