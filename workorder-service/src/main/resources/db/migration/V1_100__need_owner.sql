-- To whom a need belongs after files of one person were merged, or a merge was undone. The events of a need keep the
-- person in whose file it was registered.
create table need_owner (
    need_id   uuid   not null,
    moves     bigint not null,
    person_id uuid   not null,
    constraint pk_need_owner primary key (need_id),
    constraint ck_need_owner_moves check (moves >= 0)
);
comment on column need_owner.moves is 'How often the need was moved: a move with a lower number arrived late and has no effect.';
