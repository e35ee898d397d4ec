create table platform (
  letters varchar(2) not null,
  name varchar(50) not null,
  verified boolean not null,
  place integer not null,
  confirmed_by varchar(40),
  confirmed_at timestamp with time zone,
  constraint pk_platform primary key (letters)
);
insert into platform (letters, name, verified, place) values ('WX', '微信公众号', true, 1);
insert into platform (letters, name, verified, place) values ('XL', '新浪微博', true, 2);
insert into platform (letters, name, verified, place) values ('TT', '今日头条', false, 3);
insert into platform (letters, name, verified, place) values ('DY', '抖音', false, 4);
insert into platform (letters, name, verified, place) values ('KS', '快手', false, 5);
insert into platform (letters, name, verified, place) values ('AP', '移动客户端', false, 6);
insert into platform (letters, name, verified, place) values ('XC', '小程序', false, 7);
insert into platform (letters, name, verified, place) values ('SP', '微信视频号', false, 8);
insert into platform (letters, name, verified, place) values ('RM', '人民号', false, 9);
insert into platform (letters, name, verified, place) values ('BJ', '百家号', false, 10);
insert into platform (letters, name, verified, place) values ('TX', '腾讯微视', false, 11);
insert into platform (letters, name, verified, place) values ('QE', '企鹅号', false, 12);
insert into platform (letters, name, verified, place) values ('SH', '搜狐号', false, 13);
insert into platform (letters, name, verified, place) values ('PP', '澎湃号', false, 14);
insert into platform (letters, name, verified, place) values ('QT', '其他', false, 99);

create table channel (
  id bigint not null,
  version bigint not null,
  kind varchar(10) not null,
  code varchar(16),
  live_code varchar(16),
  platform varchar(2),
  name varchar(200) not null,
  unit varchar(10) not null,
  state varchar(20) not null,
  address varchar(500) not null,
  owner varchar(200) not null,
  platform_account varchar(200) not null,
  introduction varchar(1000) not null,
  icp_number varchar(100) not null,
  responsible varchar(100) not null,
  phone varchar(50) not null,
  note varchar(2000) not null,
  synthetic boolean not null,
  site_type varchar(30) not null,
  site_level varchar(10),
  domain varchar(200) not null,
  police_number varchar(200) not null,
  party_organ_mark varchar(200) not null,
  wechat_id varchar(200) not null,
  function_type varchar(30) not null,
  watch varchar(20),
  opened_on date,
  supervisor varchar(200) not null,
  operator varchar(200) not null,
  certification varchar(200) not null,
  last_quarter varchar(6),
  last_verdict varchar(10),
  screening varchar(30),
  last_update_on date,
  constraint pk_channel primary key (id),
  constraint uq_channel_code_among_running unique (live_code),
  constraint ck_channel_only_accounts_have_a_platform
    check ((kind = 'WEBSITE' and platform is null) or (kind = 'ACCOUNT' and platform is not null)),
  constraint fk_channel_unit foreign key (unit) references unit (code),
  constraint fk_channel_platform foreign key (platform) references platform (letters)
);
create sequence channel_seq start with 1 increment by 50;
-- Whatever the list is narrowed by stands in it, so that skipping and counting rows reads nothing else.
create index ix_channel_unit on channel
  (unit, kind desc, platform, id, state, last_verdict, screening, last_update_on);
-- For pages near the end, on databases that read no index backwards.
create index ix_channel_unit_back on channel
  (unit desc, kind, platform desc, id desc, state, last_verdict, screening, last_update_on);
create index ix_channel_state on channel (state, unit, kind desc, platform, id);
create index ix_channel_platform on channel (platform, unit, kind desc, id, state);
create index ix_channel_verdict on channel (last_verdict, unit, kind desc, platform, id, state);
create index ix_channel_screening on channel (screening, unit, kind desc, platform, id, state);
create index ix_channel_code on channel (code);
create index ix_channel_kind on channel (kind, state, platform);

create table channel_name (
  channel_id bigint not null,
  place integer not null,
  since date not null,
  name varchar(200) not null,
  constraint pk_channel_name primary key (channel_id, place),
  constraint fk_channel_name_channel foreign key (channel_id) references channel (id)
);

create table channel_fact (
  channel_id bigint not null,
  place integer not null,
  since date not null,
  what varchar(10) not null,
  value_text varchar(200) not null,
  reason varchar(500) not null,
  constraint pk_channel_fact primary key (channel_id, place),
  constraint fk_channel_fact_channel foreign key (channel_id) references channel (id)
);

create table channel_state (
  channel_id bigint not null,
  place integer not null,
  since date not null,
  state varchar(20) not null,
  reason varchar(500) not null,
  constraint pk_channel_state primary key (channel_id, place),
  constraint fk_channel_state_channel foreign key (channel_id) references channel (id)
);

create table filing (
  id varchar(20) not null,
  version bigint not null,
  kind varchar(10) not null,
  state varchar(30) not null,
  unit varchar(10) not null,
  channel_id bigint,
  channel_kind varchar(10) not null,
  platform varchar(2),
  code varchar(16),
  name varchar(200) not null,
  address varchar(500) not null,
  owner varchar(200) not null,
  platform_account varchar(200) not null,
  introduction varchar(1000) not null,
  icp_number varchar(100) not null,
  responsible varchar(100) not null,
  phone varchar(50) not null,
  decided_on date,
  effective_on date,
  confirmed_on date,
  reason varchar(2000) not null,
  proof varchar(1000) not null,
  claimed_code varchar(16),
  started_at timestamp with time zone not null,
  written_by varchar(40) not null,
  approved_by varchar(40),
  county_reviewed_by varchar(40),
  city_reviewed_by varchar(40),
  ended_at timestamp with time zone,
  last_opinion varchar(1000) not null,
  constraint pk_filing primary key (id),
  constraint fk_filing_unit foreign key (unit) references unit (code),
  constraint fk_filing_channel foreign key (channel_id) references channel (id),
  constraint fk_filing_platform foreign key (platform) references platform (letters),
  constraint uq_filing_code_among_openings_under_way unique (claimed_code),
  constraint ck_filing_author_does_not_approve check (approved_by is null or approved_by <> written_by)
);
create table filing_author (
  filing_id varchar(20) not null,
  author varchar(40) not null,
  constraint pk_filing_author primary key (filing_id, author),
  constraint fk_filing_author_filing foreign key (filing_id) references filing (id)
);

create table filing_proof (
  filing_id varchar(20) not null,
  place integer not null,
  file_id varchar(36) not null,
  file_name varchar(300) not null,
  uploaded_by varchar(40) not null,
  uploaded_at timestamp with time zone not null,
  constraint pk_filing_proof primary key (filing_id, place),
  constraint fk_filing_proof_filing foreign key (filing_id) references filing (id),
  constraint fk_filing_proof_file foreign key (file_id) references stored_file (id)
);
create index ix_filing_proof_file on filing_proof (file_id);

create table filing_year (
  id integer not null,
  last integer not null,
  constraint pk_filing_year primary key (id)
);
-- Locked by whoever begins a year, since a row that is not there cannot be.
insert into filing_year (id, last) values (0, 0);
create index ix_filing_channel on filing (channel_id, state);
create index ix_filing_unit on filing (unit, started_at);
