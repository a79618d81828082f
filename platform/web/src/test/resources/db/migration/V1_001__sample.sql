create table sample (id uuid primary key, name text not null);
create unique index uk_sample_same on sample (name) where name = 'same';
