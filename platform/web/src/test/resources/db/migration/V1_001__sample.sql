create table sample (id uuid primary key, name text not null);
create unique index ux_sample_same on sample (name) where name = 'same';
