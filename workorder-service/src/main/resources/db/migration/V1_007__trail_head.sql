-- How long each chain is and what it ends with: without it the last links could be cut off and nothing would show.
create table trail_head (
    order_id uuid    not null,
    length   integer not null,
    hash     text    not null,
    constraint pk_trail_head primary key (order_id),
    constraint ck_trail_head_length check (length > 0)
);
insert into trail_head (order_id, length, hash)
select distinct on (order_id) order_id, position, hash from trail_entry order by order_id, position desc;
create trigger tr_trail_entry_no_truncate before truncate on trail_entry
    for each statement execute function refuse_trail_change();
