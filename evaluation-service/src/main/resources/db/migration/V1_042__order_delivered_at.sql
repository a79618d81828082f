-- An answer is not dated before the delivery it is about. Null for orders delivered before this column existed.
set local lock_timeout = '3s';

alter table order_fact add column delivered_at timestamptz;
