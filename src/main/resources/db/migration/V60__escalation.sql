create table escalation (
  escalation_key varchar(64) not null,
  version bigint not null,
  case_key varchar(64) not null,
  number integer not null,
  round integer not null,
  quarter varchar(6) not null,
  unit_code varchar(10) not null,
  unit_name varchar(200) not null,
  reason varchar(20) not null,
  state varchar(20) not null,
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  proposed_by varchar(40),
  overdue_working_days integer,
  failed_rechecks integer,
  failed_quarters integer,
  previous_measure varchar(30),
  measure varchar(30),
  basis varchar(500) not null,
  decided_by varchar(40),
  decided_at timestamp with time zone,
  opinion varchar(1000) not null,
  letter varchar(1000000) not null,
  letter_file varchar(36),
  delivered_at timestamp with time zone,
  interview_on date,
  interview_place varchar(500),
  interview_words varchar(4000),
  recorded_by varchar(40),
  constraint pk_escalation primary key (escalation_key),
  constraint uq_escalation_number unique (case_key, number),
  constraint fk_escalation_case foreign key (case_key) references rectification_case (case_key),
  constraint fk_escalation_letter foreign key (letter_file) references stored_file (id),
  constraint ck_escalation_approved_by_somebody check (
    state not in ('APPROVED', 'DELIVERED', 'INTERVIEWED') or decided_by is not null),
  constraint ck_escalation_is_not_approved_by_who_proposed_it check (
    state not in ('APPROVED', 'DELIVERED', 'INTERVIEWED')
    or proposed_by is null or decided_by <> proposed_by)
);
create index ix_escalation_opened on escalation (opened_at);

create table escalation_interviewed (
  escalation_key varchar(64) not null,
  position_held varchar(30) not null,
  constraint pk_escalation_interviewed primary key (escalation_key, position_held),
  constraint fk_escalation_interviewed_escalation foreign key (escalation_key)
    references escalation (escalation_key)
);

create table escalation_commitment (
  escalation_key varchar(64) not null,
  place integer not null,
  promise varchar(500) not null,
  due_on date not null,
  constraint pk_escalation_commitment primary key (escalation_key, place),
  constraint fk_escalation_commitment_escalation foreign key (escalation_key)
    references escalation (escalation_key)
);
