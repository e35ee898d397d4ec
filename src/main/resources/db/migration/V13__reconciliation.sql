-- Locked by whoever imports or compares: two people of one source wait for each other.
create table reconciled_source (
  source varchar(20) not null,
  constraint pk_reconciled_source primary key (source)
);
insert into reconciled_source (source) values ('NATIONAL');
insert into reconciled_source (source) values ('PROVINCIAL');

create table source_snapshot (
  id bigint not null,
  source varchar(20) not null,
  taken_on date not null,
  file_id varchar(36) not null,
  file_name varchar(300) not null,
  sha256 varchar(64) not null,
  websites boolean not null,
  accounts boolean not null,
  rows_taken integer not null,
  rows_refused integer not null,
  matched integer not null,
  imported_by varchar(40) not null,
  imported_at timestamp with time zone not null,
  compared_at timestamp with time zone not null,
  constraint pk_source_snapshot primary key (id),
  constraint uq_source_snapshot_content_once_a_source unique (source, sha256),
  constraint fk_source_snapshot_source foreign key (source) references reconciled_source (source),
  constraint fk_source_snapshot_file foreign key (file_id) references stored_file (id)
);
create sequence source_snapshot_seq start with 1 increment by 50;
create index ix_source_snapshot_file on source_snapshot (file_id);

create table source_refusal (
  snapshot_id bigint not null,
  place integer not null,
  line integer not null,
  fault varchar(30) not null,
  detail varchar(200) not null,
  cells varchar(4000) not null,
  constraint pk_source_refusal primary key (snapshot_id, place),
  constraint fk_source_refusal_snapshot foreign key (snapshot_id) references source_snapshot (id)
);

create table source_row (
  id bigint not null,
  snapshot_id bigint not null,
  line integer not null,
  row_key varchar(300) not null,
  kind varchar(10) not null,
  code varchar(16),
  platform varchar(2),
  name varchar(200) not null,
  unit varchar(10) not null,
  unit_stated boolean not null,
  state varchar(20) not null,
  address varchar(500) not null,
  owner varchar(500) not null,
  platform_account varchar(500) not null,
  channel_id bigint,
  constraint pk_source_row primary key (id),
  constraint uq_source_row_once_a_snapshot unique (snapshot_id, row_key),
  constraint fk_source_row_snapshot foreign key (snapshot_id) references source_snapshot (id),
  constraint fk_source_row_channel foreign key (channel_id) references channel (id)
);
create sequence source_row_seq start with 1 increment by 50;
create index ix_source_row_channel on source_row (channel_id, snapshot_id);

create table source_sameness (
  id bigint not null,
  source varchar(20) not null,
  row_key varchar(300) not null,
  channel_id bigint not null,
  same boolean not null,
  decided_by varchar(40) not null,
  decided_at timestamp with time zone not null,
  constraint pk_source_sameness primary key (id),
  constraint uq_source_sameness_said_once unique (source, row_key, channel_id),
  constraint fk_source_sameness_channel foreign key (channel_id) references channel (id)
);
create sequence source_sameness_seq start with 1 increment by 50;

create table tip (
  id bigint not null,
  version bigint not null,
  medium varchar(20) not null,
  state varchar(20) not null,
  teller varchar(100) not null,
  told_on date not null,
  channel_id bigint,
  about varchar(200) not null,
  what varchar(2000) not null,
  note varchar(1000) not null,
  difference_id bigint,
  logged_by varchar(40) not null,
  logged_at timestamp with time zone not null,
  settled_by varchar(40),
  settled_at timestamp with time zone,
  constraint pk_tip primary key (id),
  constraint fk_tip_channel foreign key (channel_id) references channel (id)
);
create sequence tip_seq start with 1 increment by 50;
create index ix_tip_channel on tip (channel_id);

create table tip_file (
  tip_id bigint not null,
  place integer not null,
  file_id varchar(36) not null,
  file_name varchar(300) not null,
  constraint pk_tip_file primary key (tip_id, place),
  constraint fk_tip_file_tip foreign key (tip_id) references tip (id),
  constraint fk_tip_file_file foreign key (file_id) references stored_file (id)
);
create index ix_tip_file_file on tip_file (file_id);

create table difference (
  id bigint not null,
  version bigint not null,
  source varchar(20) not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  field varchar(20),
  subject varchar(400) not null,
  here_value varchar(500) not null,
  there_value varchar(500) not null,
  channel_id bigint,
  row_key varchar(300),
  channel_kind varchar(10) not null,
  platform varchar(2),
  code varchar(16),
  name varchar(200) not null,
  unit varchar(10) not null,
  first_snapshot bigint,
  last_snapshot bigint,
  closed_by_snapshot bigint,
  tip_id bigint,
  opened_at timestamp with time zone not null,
  note varchar(1000) not null,
  due_on date,
  asked_at timestamp with time zone,
  reply varchar(1000) not null,
  replied_by varchar(40),
  replied_at timestamp with time zone,
  settled_by varchar(40),
  settled_at timestamp with time zone,
  constraint pk_difference primary key (id),
  constraint ck_difference_asked_until_a_day check (state <> 'ASKED' or due_on is not null),
  constraint fk_difference_channel foreign key (channel_id) references channel (id),
  constraint fk_difference_unit foreign key (unit) references unit (code),
  constraint fk_difference_first foreign key (first_snapshot) references source_snapshot (id),
  constraint fk_difference_last foreign key (last_snapshot) references source_snapshot (id),
  constraint fk_difference_closed_by foreign key (closed_by_snapshot) references source_snapshot (id),
  constraint fk_difference_tip foreign key (tip_id) references tip (id)
);
create sequence difference_seq start with 1 increment by 50;
create index ix_difference_source on difference (source, state, channel_kind);
create index ix_difference_unit on difference (unit, state);
create index ix_difference_channel on difference (channel_id);
alter table tip add constraint fk_tip_difference foreign key (difference_id) references difference (id);
