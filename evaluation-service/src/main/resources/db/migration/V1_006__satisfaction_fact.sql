-- One row per answer to "how satisfied are you". The order and the need it belongs to may become known later: group
-- and person are joined when asked for.
create table satisfaction_fact (
    answer_id    uuid        not null,
    version      bigint      not null,
    order_id     uuid        not null,
    area_code    text        not null,
    service_item text        not null,
    rating       text        not null,
    answered_at  timestamptz not null,
    civil_day    date        not null,
    backfilled   boolean     not null,
    noted_at     timestamptz not null,
    constraint satisfaction_fact_pk primary key (answer_id),
    constraint satisfaction_fact_rating_ck
        check (rating in ('VERY_SATISFIED', 'SATISFIED', 'NEUTRAL', 'DISSATISFIED', 'VERY_DISSATISFIED'))
);
create index satisfaction_fact_scope_ix on satisfaction_fact (civil_day, area_code text_pattern_ops);
create index satisfaction_fact_order_ix on satisfaction_fact (order_id);
