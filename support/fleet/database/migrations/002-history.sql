-- What each run that ended found, as its verdicts.json tells it.

create table fleet.endpoint_result (
  run uuid not null references fleet.run on delete cascade,
  endpoint text not null,
  title text not null,
  place integer not null,
  outcome text not null,
  passed integer not null,
  failed integer not null,
  planned integer not null,
  primary key (run, endpoint)
);

create table fleet.requirement_result (
  run uuid not null references fleet.run on delete cascade,
  requirement text not null,
  level text not null,
  outcome text not null,
  endpoints text[] not null,
  primary key (run, requirement)
);
create index requirement_result_by_requirement on fleet.requirement_result (requirement, outcome);
