-- Ends the connection of the writer: 'cut' at the statement, 'ends' at the commit.
create function end_connection() returns trigger
    language plpgsql as
$$
begin
    perform pg_terminate_backend(pg_backend_pid());
    return new;
end;
$$;

create trigger tr_sample_cut before insert on sample
    for each row when (new.name = 'cut') execute function end_connection();

create constraint trigger tr_sample_ends after insert on sample deferrable initially deferred
    for each row when (new.name = 'ends') execute function end_connection();
