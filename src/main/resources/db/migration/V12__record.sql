create table unit_contact (
  id bigint not null,
  version bigint not null,
  unit varchar(10) not null,
  position varchar(100) not null,
  name varchar(50) not null,
  telephone varchar(40) not null,
  mail varchar(100) not null,
  preferred boolean not null,
  since date not null,
  handed_over_on date,
  successor bigint,
  hand_over_note varchar(500) not null,
  synthetic boolean not null,
  constraint pk_unit_contact primary key (id),
  constraint fk_unit_contact_unit foreign key (unit) references unit (code),
  constraint fk_unit_contact_successor foreign key (successor) references unit_contact (id),
  constraint ck_unit_contact_whoever_leaves_hands_over
    check ((handed_over_on is null and successor is null)
      or (handed_over_on is not null and successor is not null and not preferred))
);
create sequence unit_contact_seq start with 1 increment by 50;
create index ix_unit_contact_unit on unit_contact (unit, preferred);

create table dictionary_entry (
  dictionary varchar(30) not null,
  code varchar(30) not null,
  name varchar(50) not null,
  verified boolean not null,
  place integer not null,
  confirmed_by varchar(40),
  confirmed_at timestamp with time zone,
  constraint pk_dictionary_entry primary key (dictionary, code)
);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('CHANNEL_STATE', 'NORMAL', '正常', true, 1);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('CHANNEL_STATE', 'MIGRATED', '迁移', true, 2);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('CHANNEL_STATE', 'DELETED', '删除', true, 3);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('CHANNEL_STATE', 'CANCELLED', '注销', true, 4);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('CHANNEL_STATE', 'CLOSURE_ANNOUNCED', '已发关停公告', true, 5);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('CHANNEL_STATE', 'FROZEN', '冻结期', true, 6);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('SITE_TYPE', 'PORTAL', '门户网站', true, 1);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('SITE_TYPE', 'DEPARTMENT', '部门网站', false, 2);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('SITE_TYPE', 'SPECIAL', '专项网站', false, 3);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('FUNCTION_TYPE', 'PUBLISHING', '信息发布', false, 1);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('FUNCTION_TYPE', 'SERVICE', '政务服务', false, 2);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('FUNCTION_TYPE', 'INTERACTION', '互动交流', false, 3);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('COLUMN_CATEGORY', 'NEWS', '动态要闻', true, 1);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('COLUMN_CATEGORY', 'NOTICE', '通知公告、政策文件', true, 2);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('COLUMN_CATEGORY', 'PERSONNEL', '人事、规划', true, 3);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('COLUMN_CATEGORY', 'CONSULTING', '政务咨询', true, 4);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('COLUMN_CATEGORY', 'SURVEY', '调查征集', true, 5);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('COLUMN_CATEGORY', 'INTERVIEW', '互动访谈', true, 6);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('COLUMN_CATEGORY', 'DUE', '应更新', true, 7);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('COLUMN_CATEGORY', 'HOME', '首页', true, 8);
insert into dictionary_entry (dictionary, code, name, verified, place) values ('COLUMN_CATEGORY', 'BLANK', '空白', true, 9);

create table site_column (
  id bigint not null,
  version bigint not null,
  channel_id bigint not null,
  name varchar(200) not null,
  link varchar(500) not null,
  category varchar(30) not null,
  update_days integer,
  entrance varchar(20) not null,
  state varchar(20) not null,
  collected boolean not null,
  constraint pk_site_column primary key (id),
  constraint fk_site_column_channel foreign key (channel_id) references channel (id),
  constraint ck_site_column_days check (update_days is null or update_days between 1 and 366)
);
create sequence site_column_seq start with 1 increment by 50;
create index ix_site_column_channel on site_column (channel_id);

create table register_view (
  person varchar(40) not null,
  name varchar(80) not null,
  address varchar(1000) not null,
  saved_at timestamp with time zone not null,
  constraint pk_register_view primary key (person, name),
  constraint fk_register_view_person foreign key (person) references app_user (id)
);

create table register_habits (
  person varchar(40) not null,
  columns varchar(200) not null,
  constraint pk_register_habits primary key (person),
  constraint fk_register_habits_person foreign key (person) references app_user (id)
);

create table merge_decision (
  id bigint not null,
  unit varchar(10) not null,
  platform varchar(2) not null,
  members varchar(2000) not null,
  kind varchar(20) not null,
  channel_id bigint,
  reason varchar(1000) not null,
  decided_by varchar(40) not null,
  decided_at timestamp with time zone not null,
  constraint pk_merge_decision primary key (id),
  constraint fk_merge_decision_unit foreign key (unit) references unit (code),
  constraint fk_merge_decision_channel foreign key (channel_id) references channel (id),
  constraint ck_merge_decision_says_which_account_closes
    check ((kind = 'DISMISSED' and channel_id is null) or (kind <> 'DISMISSED' and channel_id is not null))
);
create sequence merge_decision_seq start with 1 increment by 50;
create index ix_merge_decision_unit on merge_decision (unit, platform);
create index ix_merge_decision_at on merge_decision (decided_at);
