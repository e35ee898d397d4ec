create table self_check (
  case_key varchar(64) not null,
  version bigint not null,
  quarter varchar(6) not null,
  unit_code varchar(10) not null,
  unit_name varchar(200) not null,
  state varchar(20) not null,
  opened_at timestamp with time zone not null,
  first_due_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  period_from date,
  period_until date,
  cut_off_on date,
  visits integer,
  page_views integer,
  bounce_rate numeric(5, 2),
  mean_handling_days numeric(6, 2),
  service_guides integer,
  registered_accounts integer,
  accounts_opened integer,
  accounts_cancelled integer,
  security_scans integer,
  incidents integer,
  drills integer,
  trainings integer,
  trainees integer,
  satisfaction numeric(5, 2),
  verdict varchar(30),
  problems varchar(2000) not null,
  measures varchar(2000) not null,
  next_steps varchar(2000) not null,
  written_by varchar(40),
  sealed_by varchar(40),
  sealed_at timestamp with time zone,
  first_sealed_at timestamp with time zone,
  digest varchar(64),
  file_id varchar(36),
  file_name varchar(300),
  file_digest varchar(64),
  received_by varchar(40),
  received_at timestamp with time zone,
  filed_at timestamp with time zone,
  return_reason varchar(1000),
  constraint pk_self_check primary key (case_key),
  constraint fk_self_check_unit foreign key (unit_code) references unit (code),
  constraint uq_self_check_one_per_unit_and_quarter unique (quarter, unit_code),
  constraint ck_self_check_cut_off_in_period check (
    cut_off_on is null or (cut_off_on >= period_from and cut_off_on <= period_until)),
  constraint fk_self_check_file foreign key (file_id) references stored_file (id),
  constraint ck_self_check_sealed_has_digest check ((sealed_at is null) = (digest is null)),
  constraint ck_self_check_sealed_before_received check (
    state not in ('RECEIVING', 'ACCEPTED', 'FILED') or sealed_at is not null)
);
create index ix_self_check_file on self_check (file_id);
create index ix_self_check_unit on self_check (unit_code, quarter);

create table self_check_run (
  case_key varchar(64) not null,
  place integer not null,
  run_from date not null,
  run_until date not null,
  result varchar(500) not null,
  constraint pk_self_check_run primary key (case_key, place),
  constraint fk_self_check_run_report foreign key (case_key) references self_check (case_key),
  constraint ck_self_check_run_in_order check (run_until >= run_from)
);

create table self_check_author (
  case_key varchar(64) not null,
  user_id varchar(40) not null,
  constraint pk_self_check_author primary key (case_key, user_id),
  constraint fk_self_check_author_report foreign key (case_key) references self_check (case_key),
  constraint fk_self_check_author_user foreign key (user_id) references app_user (id)
);

create table self_check_line (
  case_key varchar(64) not null,
  place integer not null,
  section varchar(20) not null,
  name varchar(100) not null,
  quantity integer not null,
  settled integer not null,
  constraint pk_self_check_line primary key (case_key, place),
  constraint fk_self_check_line_report foreign key (case_key) references self_check (case_key),
  constraint ck_self_check_line_settled_at_most_received check (
    settled >= 0 and settled <= quantity)
);

create table self_check_remainder (
  case_key varchar(64) not null,
  section varchar(20) not null,
  explanation varchar(2000) not null,
  constraint pk_self_check_remainder primary key (case_key, section),
  constraint fk_self_check_remainder_report foreign key (case_key)
    references self_check (case_key)
);
