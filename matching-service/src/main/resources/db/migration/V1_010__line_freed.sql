-- Lines whose units came free. Whoever frees units only leaves a note here: it holds the line, and calling waiting
-- needs from there would wait for the ones being matched just now, which in turn wait for the line.
create table line_freed (
    id      bigint generated always as identity,
    line_id uuid not null,
    constraint pk_line_freed primary key (id),
    constraint fk_line_freed_line foreign key (line_id) references contract_line (id)
);
comment on table line_freed is 'Read and emptied by matching, before it looks at the next need.';
