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
