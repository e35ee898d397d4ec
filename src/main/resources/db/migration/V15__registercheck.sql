create table register_check_round (
  id varchar(6) not null,
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  record_until date,
  close_until date,
  told_stage varchar(20),
  constraint pk_register_check_round primary key (id),
  constraint ck_register_check_round_closing_follows_filing
    check (record_until is null and close_until is null or close_until > record_until)
);

create table register_check (
  id varchar(20) not null,
  version bigint not null,
  quarter varchar(6) not null,
  unit varchar(10) not null,
  state varchar(20) not null,
  answer_kind varchar(20),
  listed integer not null,
  due_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  answered_by varchar(40),
  overdue_noted_at timestamp with time zone,
  approved_by varchar(40),
  county_confirmed_by varchar(40),
  county_confirmed_at timestamp with time zone,
  ended_at timestamp with time zone,
  last_opinion varchar(1000) not null,
  file_id varchar(36),
  file_name varchar(300),
  digest varchar(64),
  sealed_at timestamp with time zone,
  constraint pk_register_check primary key (id),
  constraint uq_register_check_one_per_unit_and_quarter unique (quarter, unit),
  constraint fk_register_check_unit foreign key (unit) references unit (code),
  constraint fk_register_check_file foreign key (file_id) references stored_file (id),
  constraint ck_register_check_nil_return_is_sealed
    check (answer_kind <> 'NIL_RETURN' or state <> 'ANSWERED' or file_id is not null),
  constraint fk_register_check_round foreign key (quarter) references register_check_round (id),
  constraint ck_register_check_answered_by_two
    check (approved_by is null or approved_by <> answered_by),
  constraint ck_register_check_county_confirms_what_others_did
    check (county_confirmed_by is null
      or (state = 'ANSWERED' and county_confirmed_by <> answered_by
        and (approved_by is null or county_confirmed_by <> approved_by)))
);

create table register_check_entry (
  id bigint not null,
  check_id varchar(20) not null,
  channel_id bigint,
  kind varchar(10) not null,
  platform varchar(2),
  code varchar(16),
  mark varchar(20) not null,
  right_name varchar(200) not null,
  right_state varchar(20),
  since date,
  explanation varchar(2000) not null,
  wrongly_included boolean,
  stopped_not_cancelled boolean,
  no_update_in_two_weeks boolean,
  entertainment boolean,
  unrelated boolean,
  screening_note varchar(1000),
  settlement varchar(10) not null,
  settlement_note varchar(1000) not null,
  settled_by varchar(40),
  constraint pk_register_check_entry primary key (id),
  constraint fk_register_check_entry_check foreign key (check_id) references register_check (id),
  constraint fk_register_check_entry_channel foreign key (channel_id) references channel (id),
  constraint ck_register_check_entry_only_unreported_lack_a_channel
    check (channel_id is not null or mark = 'UNREPORTED'),
  constraint ck_register_check_entry_five_questions_are_answered_together
    check (wrongly_included is null and stopped_not_cancelled is null
      and no_update_in_two_weeks is null and entertainment is null
      and unrelated is null and screening_note is null
      or wrongly_included is not null and stopped_not_cancelled is not null
      and no_update_in_two_weeks is not null and entertainment is not null
      and unrelated is not null and screening_note is not null)
);
create sequence register_check_entry_seq start with 1 increment by 50;
create index ix_register_check_file on register_check (file_id);
create index ix_register_check_entry_check on register_check_entry (check_id);
create index ix_register_check_entry_channel on register_check_entry (channel_id);
