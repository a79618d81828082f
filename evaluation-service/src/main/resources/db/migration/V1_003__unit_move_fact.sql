-- One row per movement of units that matching told of; a movement is named by the match and its version, so the same
-- event twice is one row. Sums over these rows are the ledger; nothing is counted up.
create table unit_move_fact (
    match_id uuid        not null,
    version  bigint      not null,
    need_id  uuid        not null,
    move     text        not null,
    units    integer     not null,
    visit_id uuid,
    noted_at timestamptz not null,
    constraint unit_move_fact_pk primary key (match_id, version),
    constraint unit_move_fact_move_ck
        check (move in ('HELD', 'COMMITTED', 'HELD_RELEASED', 'CONSUMED', 'COMMITTED_RELEASED')),
    constraint unit_move_fact_units_ck check (units >= 0),
    constraint unit_move_fact_visit_ck check ((move = 'CONSUMED') = (visit_id is not null))
);
create index unit_move_fact_visit_ix on unit_move_fact (visit_id) where visit_id is not null;
