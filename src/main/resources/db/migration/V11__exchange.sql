create table register_import (
  id bigint not null,
  kind varchar(10) not null,
  state varchar(10) not null,
  -- Filled while the import is under way: only one at a time may be.
  open_slot varchar(10),
  file_name varchar(300) not null,
  sha256 varchar(64) not null,
  unknown_columns varchar(4000) not null,
  uploaded_by varchar(40) not null,
  uploaded_at timestamp with time zone not null,
  rows_done integer not null,
  rows_total integer not null,
  sign_at timestamp with time zone not null,
  failure varchar(4000) not null,
  closed_by varchar(40),
  closed_at timestamp with time zone,
  constraint pk_register_import primary key (id),
  constraint uq_register_import_only_one_under_way unique (open_slot)
);
create sequence register_import_seq start with 1 increment by 50;
create index ix_register_import_uploaded on register_import (uploaded_at);

create table register_import_row (
  import_id bigint not null,
  line integer not null,
  outcome varchar(10) not null,
  label varchar(300) not null,
  cells varchar(200000) not null,
  faults varchar(4000) not null,
  changes varchar(200000) not null,
  reason varchar(4000) not null,
  asks_rename boolean not null,
  renames boolean not null,
  constraint pk_register_import_row primary key (import_id, line),
  constraint fk_register_import_row_import foreign key (import_id) references register_import (id)
);
create index ix_register_import_row_outcome on register_import_row (import_id, outcome, line);
