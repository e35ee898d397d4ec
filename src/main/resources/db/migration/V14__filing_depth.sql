alter table filing add column first_published_on date;
alter table filing add column exception varchar(1000) default '' not null;
