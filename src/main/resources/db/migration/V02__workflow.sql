create table work_item (
  id varchar(64) not null,
  process varchar(40) not null,
  case_key varchar(64) not null,
  task_key varchar(80) not null,
  task_name varchar(200) not null,
  form_key varchar(200) not null,
  role varchar(30) not null,
  acting_unit varchar(10),
  case_unit varchar(10) not null,
  county varchar(10),
  quarter varchar(6),
  title varchar(200) not null,
  subject varchar(300) not null,
  batch integer not null,
  priority integer not null,
  state varchar(20) not null,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone,
  previous_by varchar(40),
  assignee varchar(40),
  owner varchar(40),
  held boolean not null,
  parent_id varchar(64),
  completed_at timestamp with time zone,
  completed_by varchar(40),
  completed_for varchar(40),
  outcome varchar(40),
  opinion varchar(4000) not null,
  shelf varchar(60) not null,
  started_by varchar(40),
  case_ended_at timestamp with time zone,
  constraint pk_work_item primary key (id),
  constraint fk_work_item_parent foreign key (parent_id) references work_item (id),
  constraint ck_work_item_done_has_date check (state = 'OPEN' or completed_at is not null)
);
create index ix_work_item_assignee on work_item (assignee, state);
-- Each list in its own order, so that a page is read off one index however long the list is.
create index ix_work_item_shelf on work_item (shelf, due_at asc nulls last, created_at, id);
create index ix_work_item_arrived on work_item (shelf, created_at desc, id);
create index ix_work_item_all on work_item (state, due_at asc nulls last, created_at, id);
create index ix_work_item_county on work_item (county, state, due_at asc nulls last, created_at, id);
create index ix_work_item_started on work_item (started_by, created_at desc, id);
create index ix_work_item_case on work_item (process, case_key, created_at);
create index ix_work_item_parent on work_item (parent_id);
create index ix_work_item_done on work_item (completed_by, completed_at desc, id);
create index ix_work_item_done_for on work_item (completed_for, completed_at desc, id);

create table audit_entry (
  id bigint not null,
  happened_at timestamp with time zone not null,
  actor varchar(40) not null,
  event varchar(80) not null,
  subject varchar(64) not null,
  facts varchar(4000) not null,
  constraint pk_audit_entry primary key (id)
);
create sequence audit_entry_seq start with 1 increment by 50;
create index ix_audit_entry_subject on audit_entry (subject, happened_at);
create index ix_audit_entry_actor on audit_entry (actor, happened_at);
create index ix_audit_entry_time on audit_entry (happened_at);

create table demo_clock (
  id integer not null,
  offset_ms bigint not null,
  constraint pk_demo_clock primary key (id)
);
