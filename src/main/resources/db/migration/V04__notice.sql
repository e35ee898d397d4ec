create table notice (
  id bigint not null,
  recipient varchar(40) not null,
  case_key varchar(64) not null,
  text_key varchar(100) not null,
  facts varchar(2000) not null,
  sent_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint pk_notice primary key (id),
  constraint fk_notice_recipient foreign key (recipient) references app_user (id),
  constraint ck_notice_read_after_sent check (read_at is null or read_at >= sent_at)
);
create sequence notice_seq start with 1 increment by 50;
create index ix_notice_recipient on notice (recipient, sent_at);
create index ix_notice_case on notice (case_key, sent_at);
