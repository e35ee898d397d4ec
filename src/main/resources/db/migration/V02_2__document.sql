create table stored_file (
  id varchar(36) not null,
  name varchar(300) not null,
  kind varchar(10) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  uploaded_by varchar(40) not null,
  uploaded_at timestamp with time zone not null,
  constraint pk_stored_file primary key (id),
  constraint ck_stored_file_not_empty check (size_bytes > 0)
);
create index ix_stored_file_sha256 on stored_file (sha256);
