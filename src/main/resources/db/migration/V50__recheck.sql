create table recheck (
  id varchar(70) not null,
  version bigint not null,
  case_key varchar(64) not null,
  round integer not null,
  quarter varchar(6) not null,
  unit_code varchar(10) not null,
  unit_name varchar(200) not null,
  state varchar(20) not null,
  opened_at timestamp with time zone not null,
  inspector varchar(40),
  decided_at timestamp with time zone,
  reviewer varchar(40),
  confirmed_at timestamp with time zone,
  return_reason varchar(1000),
  constraint pk_recheck primary key (id),
  constraint uq_recheck_one_per_round unique (case_key, round),
  constraint fk_recheck_case foreign key (case_key) references rectification_case (case_key),
  constraint ck_recheck_four_eyes check (reviewer is null or reviewer <> inspector)
);
create index ix_recheck_quarter on recheck (quarter, unit_code);

create table recheck_hand (
  recheck_id varchar(70) not null,
  person varchar(40) not null,
  constraint pk_recheck_hand primary key (recheck_id, person),
  constraint fk_recheck_hand_recheck foreign key (recheck_id) references recheck (id)
);

create table recheck_item (
  id bigint not null,
  recheck_id varchar(70) not null,
  item_id bigint not null,
  number integer not null,
  channel_name varchar(200) not null,
  channel_code varchar(20) not null,
  problem varchar(500) not null,
  result varchar(20),
  reason varchar(1000) not null,
  decided_by varchar(40),
  decided_at timestamp with time zone,
  constraint pk_recheck_item primary key (id),
  constraint uq_recheck_item_once unique (recheck_id, item_id),
  constraint fk_recheck_item_recheck foreign key (recheck_id) references recheck (id),
  constraint fk_recheck_item_problem foreign key (item_id) references rectification_item (id),
  constraint ck_recheck_item_decided_has_reason check (
    result is null or (decided_by is not null and reason <> ''))
);
create sequence recheck_item_seq start with 1 increment by 50;

create table recheck_hint (
  recheck_item_id bigint not null,
  place integer not null,
  kind varchar(30) not null,
  fact varchar(500) not null,
  constraint pk_recheck_hint primary key (recheck_item_id, place),
  constraint fk_recheck_hint_item foreign key (recheck_item_id) references recheck_item (id)
);

create table recheck_evidence (
  recheck_item_id bigint not null,
  place integer not null,
  file_id varchar(36) not null,
  constraint pk_recheck_evidence primary key (recheck_item_id, place),
  constraint fk_recheck_evidence_item foreign key (recheck_item_id) references recheck_item (id),
  constraint fk_recheck_evidence_file foreign key (file_id) references stored_file (id)
);
create index ix_recheck_evidence_file on recheck_evidence (file_id);
