create table substitution (
  id bigint not null,
  absent varchar(40) not null,
  deputy varchar(40) not null,
  first_day date not null,
  last_day date not null,
  reason varchar(800) not null,
  arranged_by varchar(40) not null,
  arranged_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint pk_substitution primary key (id),
  constraint fk_substitution_absent foreign key (absent) references app_user (id),
  constraint fk_substitution_deputy foreign key (deputy) references app_user (id),
  constraint fk_substitution_arranged_by foreign key (arranged_by) references app_user (id),
  constraint ck_substitution_two_people check (absent <> deputy),
  constraint ck_substitution_days check (last_day >= first_day)
);
create sequence substitution_seq start with 1 increment by 50;
create index ix_substitution_deputy on substitution (deputy, last_day);
create index ix_substitution_absent on substitution (absent, last_day);

create table handling (
  id bigint not null,
  item_id varchar(64) not null,
  process varchar(40) not null,
  case_key varchar(64) not null,
  task_name varchar(200) not null,
  deed varchar(40) not null,
  actor varchar(40) not null,
  on_behalf_of varchar(40),
  recipients varchar(4000) not null,
  remark varchar(4000) not null,
  happened_at timestamp with time zone not null,
  constraint pk_handling primary key (id),
  constraint fk_handling_item foreign key (item_id) references work_item (id)
);
create sequence handling_seq start with 1 increment by 50;
create index ix_handling_case on handling (process, case_key, happened_at);
create index ix_handling_item on handling (item_id, happened_at);

create table countersign (
  id bigint not null,
  item_id varchar(64) not null,
  mode varchar(20) not null,
  asked_by varchar(40) not null,
  asked_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint pk_countersign primary key (id),
  constraint fk_countersign_item foreign key (item_id) references work_item (id)
);
create sequence countersign_seq start with 1 increment by 50;
create index ix_countersign_item on countersign (item_id, asked_at);

create table countersign_signer (
  countersign_id bigint not null,
  position integer not null,
  person varchar(40) not null,
  state varchar(20) not null,
  signature_id varchar(64),
  constraint pk_countersign_signer primary key (countersign_id, position),
  constraint fk_countersign_signer_of foreign key (countersign_id) references countersign (id),
  constraint fk_countersign_signer_item foreign key (signature_id) references work_item (id)
);

create table case_copy (
  id bigint not null,
  kind varchar(20) not null,
  item_id varchar(64) not null,
  process varchar(40) not null,
  case_key varchar(64) not null,
  case_unit varchar(10) not null,
  quarter varchar(6),
  task_key varchar(80) not null,
  task_name varchar(200) not null,
  title varchar(200) not null,
  subject varchar(300) not null,
  sender varchar(40) not null,
  recipient varchar(40) not null,
  message varchar(4000) not null,
  sent_at timestamp with time zone not null,
  read_at timestamp with time zone,
  remark varchar(4000) not null,
  constraint pk_case_copy primary key (id),
  constraint fk_case_copy_recipient foreign key (recipient) references app_user (id),
  constraint ck_case_copy_read_after_sent check (read_at is null or read_at >= sent_at)
);
create sequence case_copy_seq start with 1 increment by 50;
create index ix_case_copy_recipient on case_copy (recipient, read_at desc nulls first, sent_at desc, id);
create index ix_case_copy_case on case_copy (process, case_key, sent_at);

create table reading (
  item_id varchar(64) not null,
  reader varchar(40) not null,
  read_at timestamp with time zone not null,
  constraint pk_reading primary key (item_id, reader),
  constraint fk_reading_item foreign key (item_id) references work_item (id)
);
