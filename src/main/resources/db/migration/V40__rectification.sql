create table rectification_case (
  case_key varchar(64) not null,
  version bigint not null,
  quarter varchar(6) not null,
  unit_code varchar(10) not null,
  unit_name varchar(200) not null,
  county_code varchar(10),
  circular_key varchar(64) not null,
  circular_number varchar(100) not null,
  demanded_level varchar(20) not null,
  ordered_at timestamp with time zone not null,
  state varchar(20) not null,
  round integer not null,
  due_at timestamp with time zone not null,
  received_at timestamp with time zone,
  submitted_by varchar(40),
  sealed_by varchar(40),
  county_approved_by varchar(40),
  city_approved_by varchar(40),
  closed_at timestamp with time zone,
  constraint pk_rectification_case primary key (case_key),
  constraint fk_rectification_case_unit foreign key (unit_code) references unit (code),
  constraint uq_one_case_per_unit_and_quarter unique (quarter, unit_code),
  constraint ck_rectification_rounds_start_at_one check (round >= 1),
  constraint ck_rectification_over_has_date
    check ((state in ('CLOSED', 'WITHDRAWN')) = (closed_at is not null)),
  constraint ck_rectification_leader_is_not_clerk
    check (sealed_by is null or submitted_by is null or sealed_by <> submitted_by),
  constraint ck_rectification_county_is_neither
    check (county_approved_by is null or (county_approved_by <> submitted_by and county_approved_by <> sealed_by)),
  constraint ck_rectification_city_is_none_of_them
    check (city_approved_by is null or (city_approved_by <> submitted_by and city_approved_by <> sealed_by
      and (county_approved_by is null or city_approved_by <> county_approved_by)))
);
create index ix_rectification_case_state on rectification_case (state, due_at);

create table rectification_author (
  case_key varchar(64) not null,
  author varchar(40) not null,
  constraint pk_rectification_author primary key (case_key, author),
  constraint fk_rectification_author_case foreign key (case_key) references rectification_case (case_key)
);

create table rectification_item (
  id bigint not null,
  version bigint not null,
  case_key varchar(64) not null,
  number integer not null,
  inspection_id bigint not null,
  channel_id bigint not null,
  channel_name varchar(200) not null,
  channel_code varchar(20) not null,
  platform varchar(10),
  problem varchar(100) not null,
  description varchar(2000) not null,
  veto boolean not null,
  found_on date not null,
  failed_before varchar(400) not null,
  state varchar(20) not null,
  cause varchar(1000) not null,
  measure varchar(1000) not null,
  finished_on date,
  responsible varchar(100) not null,
  recheck_result varchar(20),
  rechecked_at timestamp with time zone,
  closed_at timestamp with time zone,
  constraint pk_rectification_item primary key (id),
  constraint fk_rectification_item_case foreign key (case_key) references rectification_case (case_key),
  constraint uq_rectification_item_number unique (case_key, number),
  constraint ck_item_is_struck_off_only_after_passed_recheck
    check (state <> 'CLOSED' or recheck_result = 'RECTIFIED'),
  constraint ck_item_out_of_ledger_has_date check ((state = 'OPEN') = (closed_at is null)),
  constraint ck_item_not_finished_before_found check (finished_on is null or finished_on >= found_on)
);
create sequence rectification_item_seq start with 1 increment by 50;
create index ix_rectification_item_channel on rectification_item (channel_id, state);

create table rectification_item_finding (
  item_id bigint not null,
  place integer not null,
  finding_id bigint not null,
  constraint pk_rectification_item_finding primary key (item_id, place),
  constraint fk_rectification_item_finding_item foreign key (item_id) references rectification_item (id)
);

create table rectification_evidence (
  item_id bigint not null,
  place integer not null,
  file_id varchar(36) not null,
  round integer not null,
  moment varchar(10) not null,
  file_name varchar(200) not null,
  uploaded_by varchar(40) not null,
  uploaded_at timestamp with time zone not null,
  constraint pk_rectification_evidence primary key (item_id, place),
  constraint fk_rectification_evidence_item foreign key (item_id) references rectification_item (id)
);

create table rectification_past_answer (
  item_id bigint not null,
  place integer not null,
  round integer not null,
  cause varchar(1000) not null,
  measure varchar(1000) not null,
  finished_on date,
  responsible varchar(100) not null,
  result varchar(20) not null,
  rechecked_at timestamp with time zone not null,
  constraint pk_rectification_past_answer primary key (item_id, place),
  constraint fk_rectification_past_answer_item foreign key (item_id) references rectification_item (id),
  constraint ck_past_answer_did_not_pass check (result <> 'RECTIFIED')
);

create table rectification_carry_over (
  item_id bigint not null,
  place integer not null,
  from_quarter varchar(6) not null,
  to_quarter varchar(6) not null,
  carried_at timestamp with time zone not null,
  constraint pk_rectification_carry_over primary key (item_id, place),
  constraint fk_rectification_carry_over_item foreign key (item_id) references rectification_item (id),
  constraint uq_item_is_carried_once_into_a_quarter unique (item_id, to_quarter),
  constraint ck_item_is_carried_forward check (to_quarter > from_quarter)
);
create index ix_rectification_carry_over_to on rectification_carry_over (to_quarter);

create table sealed_report (
  case_key varchar(64) not null,
  place integer not null,
  round integer not null,
  file_id varchar(36) not null,
  file_name varchar(200) not null,
  digest varchar(64) not null,
  level varchar(20) not null,
  sealed_by varchar(40) not null,
  sealed_at timestamp with time zone not null,
  voided boolean not null,
  constraint pk_sealed_report primary key (case_key, place),
  constraint fk_sealed_report_case foreign key (case_key) references rectification_case (case_key)
);

create table report_return (
  case_key varchar(64) not null,
  place integer not null,
  round integer not null,
  from_state varchar(20) not null,
  to_state varchar(20) not null,
  reason varchar(1000) not null,
  returned_by varchar(40) not null,
  returned_at timestamp with time zone not null,
  constraint pk_report_return primary key (case_key, place),
  constraint fk_report_return_case foreign key (case_key) references rectification_case (case_key)
);

create table rectification_extension (
  case_key varchar(64) not null,
  place integer not null,
  reason varchar(1000) not null,
  until timestamp with time zone not null,
  due_before timestamp with time zone not null,
  requested_by varchar(40) not null,
  requested_at timestamp with time zone not null,
  state varchar(20) not null,
  decided_by varchar(40),
  decided_at timestamp with time zone,
  decision varchar(1000) not null,
  constraint pk_rectification_extension primary key (case_key, place),
  constraint fk_rectification_extension_case foreign key (case_key) references rectification_case (case_key),
  constraint ck_extension_is_not_decided_by_who_asked check (decided_by is null or decided_by <> requested_by)
);

create table rectification_objection (
  case_key varchar(64) not null,
  place integer not null,
  item_id bigint not null,
  reason varchar(1000) not null,
  raised_by varchar(40) not null,
  raised_at timestamp with time zone not null,
  state varchar(20) not null,
  decided_by varchar(40),
  decided_at timestamp with time zone,
  decision varchar(1000) not null,
  constraint pk_rectification_objection primary key (case_key, place),
  constraint fk_rectification_objection_case foreign key (case_key) references rectification_case (case_key),
  constraint fk_rectification_objection_item foreign key (item_id) references rectification_item (id),
  constraint ck_objection_is_not_decided_by_who_raised_it check (decided_by is null or decided_by <> raised_by)
);
