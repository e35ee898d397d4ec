create table indicator_set (
  id varchar(40) not null,
  version bigint not null,
  name varchar(200) not null,
  document_number varchar(100) not null,
  territory varchar(100) not null,
  valid_from date not null,
  valid_to date,
  bonus_above decimal(6,2) not null,
  bonus_most decimal(6,2) not null,
  constraint pk_indicator_set primary key (id),
  constraint ck_indicator_set_ends_after_it_begins check (valid_to is null or valid_to >= valid_from)
);

create sequence indicator_seq start with 1 increment by 50;
create table indicator (
  id bigint not null,
  set_id varchar(40) not null,
  code varchar(20) not null,
  place integer not null,
  kind varchar(20) not null,
  subject varchar(20) not null,
  heading boolean not null,
  name varchar(200) not null,
  label varchar(60) not null,
  rule varchar(1000) not null,
  per_item decimal(6,2),
  cap decimal(6,2),
  limit_days integer,
  text_pair boolean not null,
  service boolean not null,
  mark varchar(20) not null,
  confirmed_at timestamp with time zone,
  confirmed_by varchar(40),
  constraint pk_indicator primary key (id),
  constraint fk_indicator_set foreign key (set_id) references indicator_set (id),
  constraint uq_indicator_code_in_set unique (set_id, code)
);

create table inspection_cycle (
  quarter varchar(6) not null,
  version bigint not null,
  state varchar(30) not null,
  window_from date not null,
  window_to date not null,
  rated_months varchar(100) not null,
  register_check_due_on date not null,
  cycle_ends_on date not null,
  failed_before_included boolean not null,
  website_rounds integer not null,
  city_portal_counted boolean not null,
  seed varchar(64) not null,
  batch_size integer not null,
  indicator_set_id varchar(40) not null,
  opened_at timestamp with time zone not null,
  opened_by varchar(40) not null,
  planned_at timestamp with time zone,
  planned_by varchar(40),
  drawn_at timestamp with time zone,
  verified_at timestamp with time zone,
  verified_by varchar(40),
  published_at timestamp with time zone,
  closed_at timestamp with time zone,
  constraint pk_inspection_cycle primary key (quarter),
  constraint fk_inspection_cycle_set foreign key (indicator_set_id) references indicator_set (id),
  constraint ck_inspection_cycle_window_in_order check (window_to >= window_from)
);

create table inspection_cycle_sample (
  quarter varchar(6) not null,
  platform varchar(10) not null,
  sample_size integer not null,
  constraint pk_inspection_cycle_sample primary key (quarter, platform),
  constraint fk_inspection_cycle_sample_cycle foreign key (quarter) references inspection_cycle (quarter),
  constraint ck_inspection_cycle_sample_not_negative check (sample_size >= 0)
);

create table inspection_cycle_target (
  quarter varchar(6) not null,
  place integer not null,
  code varchar(16) not null,
  constraint pk_inspection_cycle_target primary key (quarter, place),
  constraint uq_inspection_cycle_target_once unique (quarter, code),
  constraint fk_inspection_cycle_target_cycle foreign key (quarter) references inspection_cycle (quarter)
);

create table inspection_cycle_inspector (
  quarter varchar(6) not null,
  place integer not null,
  user_id varchar(40) not null,
  constraint pk_inspection_cycle_inspector primary key (quarter, place),
  constraint fk_inspection_cycle_inspector_cycle foreign key (quarter) references inspection_cycle (quarter),
  constraint fk_inspection_cycle_inspector_user foreign key (user_id) references app_user (id)
);

create sequence inspection_draw_seq start with 1 increment by 50;
create table inspection_draw (
  id bigint not null,
  quarter varchar(6) not null,
  platform varchar(10) not null,
  algorithm varchar(40) not null,
  seed varchar(64) not null,
  frame_size integer not null,
  frame_hash varchar(64) not null,
  wanted integer not null,
  drawn_at timestamp with time zone not null,
  constraint pk_inspection_draw primary key (id),
  constraint uq_inspection_draw_once_a_platform unique (quarter, platform),
  constraint fk_inspection_draw_cycle foreign key (quarter) references inspection_cycle (quarter)
);

create table inspection_draw_member (
  draw_id bigint not null,
  place integer not null,
  member varchar(40) not null,
  must_include boolean not null,
  drawn boolean not null,
  constraint pk_inspection_draw_member primary key (draw_id, place),
  constraint fk_inspection_draw_member_draw foreign key (draw_id) references inspection_draw (id)
);

create sequence inspection_seq start with 1 increment by 50;
create table inspection (
  id bigint not null,
  version bigint not null,
  quarter varchar(6) not null,
  channel_id bigint not null,
  kind varchar(20) not null,
  code varchar(20),
  platform varchar(10),
  name varchar(200) not null,
  unit_code varchar(10) not null,
  unit_name varchar(200) not null,
  county varchar(10),
  county_name varchar(200),
  portal boolean not null,
  synthetic boolean not null,
  counted boolean not null,
  failed_before boolean not null,
  batch integer not null,
  inspector varchar(40),
  state varchar(20) not null,
  verdict varchar(20) not null,
  reason varchar(20) not null,
  score decimal(6,2),
  failed_months varchar(100) not null,
  inspected_at timestamp with time zone,
  inspected_by varchar(40),
  return_reason varchar(1000) not null,
  overturned_at timestamp with time zone,
  constraint pk_inspection primary key (id),
  constraint uq_inspection_channel_once_a_quarter unique (quarter, channel_id),
  constraint ck_inspection_failed_has_reason check ((verdict = 'FAILED') = (reason <> 'NONE')),
  constraint fk_inspection_cycle foreign key (quarter) references inspection_cycle (quarter)
);
create index ix_inspection_batch on inspection (quarter, batch);
create index ix_inspection_channel on inspection (channel_id, quarter);

create table inspection_author (
  inspection_id bigint not null,
  user_id varchar(40) not null,
  constraint pk_inspection_author primary key (inspection_id, user_id),
  constraint fk_inspection_author_inspection foreign key (inspection_id) references inspection (id),
  constraint fk_inspection_author_user foreign key (user_id) references app_user (id)
);

create sequence finding_seq start with 1 increment by 50;
create table finding (
  id bigint not null,
  inspection_id bigint not null,
  indicator_id varchar(20) not null,
  kind varchar(20) not null,
  points decimal(6,2) not null,
  label varchar(60) not null,
  description varchar(1000) not null,
  page_address varchar(1000) not null,
  wrong_text varchar(500) not null,
  right_text varchar(500) not null,
  observed_on date,
  last_updated_on date,
  state varchar(20) not null,
  found_at timestamp with time zone not null,
  found_by varchar(40) not null,
  decided_at timestamp with time zone,
  decided_by varchar(40),
  constraint pk_finding primary key (id),
  constraint fk_finding_inspection foreign key (inspection_id) references inspection (id),
  constraint ck_finding_points_not_negative check (points >= 0)
);
create index ix_finding_inspection on finding (inspection_id);

create table finding_evidence (
  finding_id bigint not null,
  place integer not null,
  file_id varchar(36) not null,
  constraint pk_finding_evidence primary key (finding_id, place),
  constraint fk_finding_evidence_finding foreign key (finding_id) references finding (id)
);
