-- Ends told of needs that are not known yet: a need whose end comes before its confirmation is never matched.
create table need_end (
    need_id uuid   not null,
    status  text   not null,
    version bigint not null,
    constraint pk_need_end primary key (need_id),
    constraint ck_need_end_status check (status in ('WITHDRAWN', 'CLOSED'))
);
