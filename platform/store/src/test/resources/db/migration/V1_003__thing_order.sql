create index ix_thing_occurred on thing (occurred_at, id);
