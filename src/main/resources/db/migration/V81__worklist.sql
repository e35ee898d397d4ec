create table work_habits (
  person varchar(40) not null,
  opens_next boolean not null,
  single_keys boolean not null,
  constraint pk_work_habits primary key (person),
  constraint fk_work_habits_person foreign key (person) references app_user (id)
);

create table saved_view (
  person varchar(40) not null,
  name varchar(80) not null,
  address varchar(1000) not null,
  saved_at timestamp with time zone not null,
  constraint pk_saved_view primary key (person, name),
  constraint fk_saved_view_person foreign key (person) references app_user (id)
);
