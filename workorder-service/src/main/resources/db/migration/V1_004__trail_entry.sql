-- What was done to an order, in a chain: each row holds the hash of the one before, so that no row can be altered,
-- removed or slipped in without it showing (Social Assistance Law, art. 70: service records must not be falsified).
create table trail_entry (
    order_id    uuid        not null,
    position    integer     not null,
    action      text        not null,
    actor       text        not null,
    detail      text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    previous    text        not null,
    hash        text        not null,
    constraint pk_trail_entry primary key (order_id, position)
);
create function refuse_trail_change() returns trigger language plpgsql as
$$ begin raise exception 'trail_entry is append-only'; end $$;
create trigger tr_trail_entry_append_only before update or delete on trail_entry
    for each row execute function refuse_trail_change();
