create table model_deployment (
  deployment_id varchar(64) not null,
  model varchar(40) not null,
  version integer not null,
  file_name varchar(200) not null,
  sha256 varchar(64) not null,
  note varchar(500) not null,
  deployed_by varchar(40) not null,
  deployed_at timestamp with time zone not null,
  constraint pk_model_deployment primary key (deployment_id),
  constraint uq_model_deployment_one_version_once unique (model, version),
  constraint fk_model_deployment_by foreign key (deployed_by) references app_user (id)
);
