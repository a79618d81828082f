-- What people answered, as it was entered. One answer per order and respondent.
create table satisfaction_answer (
    id               uuid        not null,
    version          bigint      not null,
    order_id         uuid        not null,
    area_code        text        not null,
    service_item     text        not null,
    rating           text        not null,
    respondent       text        not null,
    channel          text        not null,
    client_reference text,
    created_by       text        not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    backfilled       boolean     not null,
    backfill_reason  text,
    constraint satisfaction_answer_pk primary key (id),
    constraint satisfaction_answer_respondent_uk unique (order_id, respondent),
    constraint satisfaction_answer_reference_uk unique (created_by, client_reference),
    constraint satisfaction_answer_rating_ck
        check (rating in ('VERY_SATISFIED', 'SATISFIED', 'NEUTRAL', 'DISSATISFIED', 'VERY_DISSATISFIED')),
    constraint satisfaction_answer_respondent_ck check (respondent in ('PERSON', 'GUARDIAN', 'CARER')),
    constraint satisfaction_answer_channel_ck check (channel in ('PHONE', 'VISIT', 'ONLINE', 'DESK', 'PAPER')),
    constraint satisfaction_answer_backfill_ck check (not backfilled or backfill_reason is not null)
);
comment on column satisfaction_answer.client_reference is 'Given by the caller, never reused: what must not double carries it for ever.';
