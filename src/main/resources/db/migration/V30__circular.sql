create table circular (
  case_key varchar(64) not null,
  version bigint not null,
  quarter varchar(6) not null,
  sequence integer not null,
  corrects varchar(64),
  correction_reason varchar(1000) not null,
  state varchar(20) not null,
  revision integer not null,
  window_from date,
  window_to date,
  report_due_on date,
  report_due_minute integer,
  report_signed_by varchar(30),
  nil_report_required boolean,
  office_name varchar(200),
  organ_code varchar(40),
  rate_decimals integer,
  rate_rounding varchar(20),
  archived boolean not null,
  number_organ varchar(40),
  number_year integer,
  number_in_year integer,
  drafted_at timestamp with time zone,
  submitted_by varchar(40),
  submitted_at timestamp with time zone,
  reviewed_by varchar(40),
  reviewed_at timestamp with time zone,
  signed_by varchar(40),
  signed_at timestamp with time zone,
  issued_at timestamp with time zone,
  constraint pk_circular primary key (case_key),
  constraint uq_circular_sequence unique (quarter, sequence),
  constraint uq_circular_number unique (number_organ, number_year, number_in_year),
  constraint fk_circular_corrects foreign key (corrects) references circular (case_key),
  constraint ck_circular_correction_names_the_first check ((sequence = 1) = (corrects is null)),
  constraint ck_circular_window_in_order check (window_to >= window_from),
  constraint ck_circular_draft_keeps_house_style check (drafted_at is null or (office_name is not null and organ_code is not null and rate_decimals is not null and rate_rounding is not null)),
  constraint ck_circular_issued_has_date check (state <> 'ISSUED' or issued_at is not null),
  constraint ck_circular_issued_has_number check (state <> 'ISSUED' or archived or number_in_year is not null),
  constraint ck_circular_four_eyes check (reviewed_by <> submitted_by and signed_by <> submitted_by and signed_by <> reviewed_by)
);

create table circular_section (
  circular_key varchar(64) not null,
  section varchar(20) not null,
  body varchar(8000) not null,
  constraint pk_circular_section primary key (circular_key, section),
  constraint fk_circular_section_circular foreign key (circular_key) references circular (case_key)
);

create table circular_author (
  circular_key varchar(64) not null,
  user_id varchar(40) not null,
  constraint pk_circular_author primary key (circular_key, user_id),
  constraint fk_circular_author_circular foreign key (circular_key) references circular (case_key),
  constraint fk_circular_author_user foreign key (user_id) references app_user (id)
);

create table circular_row (
  circular_key varchar(64) not null,
  position integer not null,
  inspection_id bigint not null,
  website boolean not null,
  code varchar(16) not null,
  name varchar(200) not null,
  platform varchar(4) not null,
  platform_name varchar(60) not null,
  unit varchar(10) not null,
  unit_name varchar(200) not null,
  region_code varchar(10) not null,
  region varchar(200) not null,
  failed boolean not null,
  reason varchar(60) not null,
  problems varchar(2000) not null,
  failed_before boolean not null,
  synthetic boolean not null,
  constraint pk_circular_row primary key (circular_key, position),
  constraint fk_circular_row_circular foreign key (circular_key) references circular (case_key)
);

create table circular_receipt (
  id bigint not null,
  version bigint not null,
  circular_key varchar(64) not null,
  unit varchar(10) not null,
  sent_at timestamp with time zone not null,
  received_at timestamp with time zone,
  received_by varchar(40),
  constraint pk_circular_receipt primary key (id),
  constraint uq_circular_receipt_once_a_unit unique (circular_key, unit),
  constraint fk_circular_receipt_circular foreign key (circular_key) references circular (case_key),
  constraint fk_circular_receipt_unit foreign key (unit) references unit (code)
);
create sequence circular_receipt_seq start with 1 increment by 50;

-- One row an organ and year, locked while a number is given: a number that is rolled back is given again.
create table circular_number_series (
  id varchar(60) not null,
  last_number integer not null,
  constraint pk_circular_number_series primary key (id),
  constraint ck_circular_number_series_counts_up check (last_number >= 0)
);
-- Locked by whoever begins a series, since a row that is not there cannot be.
insert into circular_number_series (id, last_number) values ('-', 0);

create table stated_figure (
  id bigint not null,
  quarter varchar(6) not null,
  figure varchar(100) not null,
  stated varchar(60) not null,
  constraint pk_stated_figure primary key (id),
  constraint uq_stated_figure_once unique (quarter, figure)
);
create sequence stated_figure_seq start with 1 increment by 50;

create table printed_row (
  id bigint not null,
  quarter varchar(6) not null,
  region varchar(200) not null,
  name varchar(200) not null,
  platform varchar(4) not null,
  code varchar(16) not null,
  problem varchar(200) not null,
  constraint pk_printed_row primary key (id)
);
create sequence printed_row_seq start with 1 increment by 50;
create index ix_printed_row_quarter on printed_row (quarter, id);
