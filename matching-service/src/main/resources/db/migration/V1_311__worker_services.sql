-- The services a worker does are published, so that they are judged at the door too; the other planning data stay encrypted.
alter table worker add column services text[];
comment on column worker.services is 'The services of the planning data; null means all. Rows from before follow with the next change of the planning.';
