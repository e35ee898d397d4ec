create table unit (
  code varchar(10) not null,
  name varchar(200) not null,
  kind varchar(30) not null,
  parent varchar(10),
  synthetic boolean not null,
  constraint pk_unit primary key (code),
  constraint fk_unit_parent foreign key (parent) references unit (code)
);
create index ix_unit_parent on unit (parent);

create table app_user (
  id varchar(40) not null,
  version bigint not null,
  display_name varchar(100) not null,
  unit_code varchar(10) not null,
  password_hash varchar(500) not null,
  active boolean not null,
  leader_level varchar(20),
  constraint pk_app_user primary key (id),
  constraint fk_app_user_unit foreign key (unit_code) references unit (code)
);
create index ix_app_user_unit on app_user (unit_code);

create table app_user_role (
  user_id varchar(40) not null,
  role varchar(30) not null,
  constraint pk_app_user_role primary key (user_id, role),
  constraint fk_app_user_role_user foreign key (user_id) references app_user (id)
);
