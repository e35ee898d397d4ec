create table form_draft (
  person varchar(40) not null,
  form varchar(400) not null,
  item_id varchar(64),
  content varchar(200000) not null,
  edition integer not null,
  saved_at timestamp with time zone not null,
  constraint pk_form_draft primary key (person, form),
  constraint fk_form_draft_person foreign key (person) references app_user (id),
  constraint fk_form_draft_item foreign key (item_id) references work_item (id),
  constraint ck_form_draft_edition check (edition >= 1)
);
create index ix_form_draft_item on form_draft (item_id, person);
create index ix_form_draft_saved on form_draft (saved_at);
