-- What is asked for, who works on it, and what came of it. pg-boss keeps its own tables in the schema pgboss.

create table fleet.worker (
  id uuid primary key,
  host text not null,
  process integer not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);

create table fleet.run (
  id uuid primary key default gen_random_uuid(),
  provider text not null,
  environment text not null,
  specification text not null,
  pack text not null,
  -- The release that it is a run of, where one was named.
  tag text,
  -- The name of a schedule, or 'command'.
  asked_by text not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'queued', 'running', 'ended', 'cancelled', 'given up')),
  requested_at timestamptz not null default now(),
  queued_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  -- Of pg-boss.
  job uuid,
  worker uuid,
  attempt integer not null default 0,
  cancel_asked boolean not null default false,
  -- Bookings of it may stand at the provider: the next run of the provider cleans up first.
  uncleaned boolean not null default false,
  -- Below the folder of evidence.
  folder text,
  -- Where its page can be opened, when that is not in the folder.
  page text,
  outcome text,
  reason text,
  exit_code integer,
  product_version text,
  harness_version text,
  pack_sha256 text,
  configuration_sha256 text,
  duration_ms integer,
  bookings_left integer,
  passed integer,
  failed integer,
  warned integer
);

-- A provider never has two runs at once, and is not asked for the same again while that is open.
create unique index run_one_at_once on fleet.run (provider) where state in ('queued', 'running');
create unique index run_open_once on fleet.run (provider, specification, pack)
  where state in ('waiting', 'queued', 'running');
create index run_by_end on fleet.run (provider, specification, pack, ended_at) where state = 'ended';
create index run_by_state on fleet.run (state, environment, queued_at);
