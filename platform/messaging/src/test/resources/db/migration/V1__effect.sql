-- What handlers did, once per event if all is well.
create table effect (
    id       bigint generated always as identity,
    event_id uuid    not null,
    key      text    not null,
    version  bigint  not null,
    amount   integer not null,
    constraint pk_effect primary key (id)
);
