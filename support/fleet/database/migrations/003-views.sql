-- For dashboards: docs/fleet.md describes each view. They stay as they are when tables change.

-- How good an outcome is that rests on judgements, as gpc compare has it; nothing for one that does not.
create function fleet.goodness(outcome text) returns integer language sql immutable as $$
  select case outcome when 'failed' then 0 when 'waived' then 0 when 'warned' then 1 when 'passed' then 2 end
$$;

create view fleet.ended_run as
  select run.*, lag(id) over of_the_same as previous, lead(id) over of_the_same is null as is_latest
  from fleet.run
  where state = 'ended' and outcome is not null
  window of_the_same as (partition by provider, specification, pack order by ended_at, id);

create view fleet.provider_trend as
  select provider, environment, specification, pack, id as run, tag, product_version, ended_at,
    outcome, passed, failed, warned, duration_ms
  from fleet.ended_run;

create view fleet.endpoint_trend as
  select run.provider, run.specification, run.pack, result.endpoint, run.id as run, run.tag, run.ended_at,
    result.outcome, result.passed, result.failed, result.planned
  from fleet.endpoint_result result join fleet.ended_run run on run.id = result.run;

create view fleet.requirement_trend as
  select run.provider, run.specification, run.pack, result.requirement, result.level, run.id as run, run.tag,
    run.product_version, run.ended_at, result.outcome
  from fleet.requirement_result result join fleet.ended_run run on run.id = result.run;

-- What is worse in a run than in the one before it of the same provider, specification and pack.
create view fleet.regression as
  select run.provider, run.specification, run.pack, after.requirement, after.level, run.ended_at, run.is_latest,
    run.id as run, run.previous, before.outcome as before, after.outcome as after
  from fleet.ended_run run
  join fleet.requirement_result after on after.run = run.id
  join fleet.requirement_result before on before.run = run.previous and before.requirement = after.requirement
  where fleet.goodness(after.outcome) < fleet.goodness(before.outcome);

-- What is worse in the latest run of each provider than in its last run of a release.
create function fleet.regression_since(release text)
  returns table (provider text, specification text, pack text, requirement text, level text,
    ended_at timestamptz, run uuid, previous uuid, before text, after text)
  language sql stable as $$
  with released as (
    select distinct on (provider, specification, pack) id, provider, specification, pack
    from fleet.ended_run where tag = release
    order by provider, specification, pack, ended_at desc
  )
  select run.provider, run.specification, run.pack, after.requirement, after.level, run.ended_at, run.id,
    released.id, before.outcome, after.outcome
  from fleet.ended_run run
  join released using (provider, specification, pack)
  join fleet.requirement_result after on after.run = run.id
  join fleet.requirement_result before on before.run = released.id and before.requirement = after.requirement
  where run.is_latest and fleet.goodness(after.outcome) < fleet.goodness(before.outcome)
$$;

-- Requirements whose outcome changed back and forth although product, pack and configuration stayed the same.
create view fleet.flaky_requirement as
  with judged as (
    select run.provider, run.specification, run.pack, run.product_version, result.requirement, run.ended_at,
      result.outcome, lag(result.outcome) over (
        partition by run.provider, run.specification, run.pack, run.product_version, run.pack_sha256,
          run.configuration_sha256, result.requirement
        order by run.ended_at, run.id) as earlier
    from fleet.requirement_result result join fleet.ended_run run on run.id = result.run
    where fleet.goodness(result.outcome) is not null
  )
  select provider, specification, pack, product_version, requirement, count(*)::integer as runs,
    count(*) filter (where outcome <> earlier)::integer as changes,
    count(*) filter (where outcome = 'failed')::integer as failed, max(ended_at) as last_seen
  from judged
  group by provider, specification, pack, product_version, requirement
  having count(*) filter (where outcome <> earlier) >= 2;

-- How much there is to do: what workers are scaled by.
create view fleet.queue as
  select environment, count(*) filter (where state <> 'running')::integer as waiting,
    count(*) filter (where state = 'running')::integer as running
  from fleet.run where state in ('waiting', 'queued', 'running')
  group by environment;
