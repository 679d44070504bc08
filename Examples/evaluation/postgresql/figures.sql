-- Prints the figures of the loaded tables as CSV.
\pset format csv

create temporary view ordered as
  select "case", activity, occurred, substring(event from '[0-9]+$')::integer as version from events;

-- How many rows were loaded.
select 'rows' as figure, 'events' as "group", count(*) as value from events;

\pset tuples_only on

select 'rows', name, rows
from (
  select 'attendance' as name, count(*) as rows from attendance
  union all select 'cases', count(*) from cases
  union all select 'episodes', count(*) from episodes
  union all select 'follow_ups', count(*) from follow_ups
  union all select 'goals', count(*) from goals
  union all select 'meetings', count(*) from meetings
  union all select 'members', count(*) from members
  union all select 'metrics', count(*) from metrics
  union all select 'needs', count(*) from needs
  union all select 'permissions', count(*) from permissions
  union all select 'ratings', count(*) from ratings
  union all select 'responsibilities', count(*) from responsibilities
  union all select 'screenings', count(*) from screenings
  union all select 'topics', count(*) from topics
) as loaded
order by name;

-- From the first event of a case to its last, in seconds; a case of one event has 0.
with span as (
  select extract(epoch from max(occurred) - min(occurred)) as seconds from events group by "case"
), figures as (
  select count(*) as cases, avg(seconds) as mean, max(seconds) as longest,
    percentile_cont(array[0.25, 0.5, 0.75]) within group (order by seconds) as q
  from span
)
select 'durations.' || name, '', value
from figures, unnest(
  array['cases', 'mean', 'q1', 'median', 'q3', 'longest'],
  array[cases, mean, q[1], q[2], q[3], longest]
) as figure (name, value);

-- Which event comes straight after which.
with step as (
  select activity || ' > ' || lead(activity) over (partition by "case" order by occurred, version) as pair from ordered
)
select 'directly-follows', pair, count(*) from step where pair is not null group by pair order by pair collate "C";

-- How many different courses there are, and a sum over them all.
with course as (
  select string_agg(activity, ' > ' order by occurred, version) as variant from ordered group by "case"
), counted as (
  select variant, count(*) as cases from course group by variant
)
select name, '', value
from (
  select count(*)::text as count, md5(string_agg(cases || ' ' || variant, E'\n' order by variant collate "C")) as sum
  from counted
) as figures, unnest(array['variants.count', 'variants.md5'], array[count, sum]) as figure (name, value);

-- M02: complete screenings, and those of them that recommend a team.
with figures as (
  select coalesce(unit, '') as unit, count(*) filter (where recommendation = 'proposeTeam') as hits, count(*) as rows
  from screenings
  where kind = 'identification' and recommendation <> 'cannotTell'
  group by rollup (unit)
)
select 'M02.' || name, unit, value
from figures, unnest(array['numerator', 'denominator'], array[hits, rows]) with ordinality as figure (name, value, place)
order by unit collate "C", place;

-- M04: answers, and those of them that are a yes.
with figures as (
  select coalesce(unit, '') as unit, count(*) filter (where answer = 'yes') as hits, count(*) as rows
  from episodes
  where answer in ('yes', 'no')
  group by rollup (unit)
)
select 'M04.' || name, unit, value
from figures, unnest(array['numerator', 'denominator'], array[hits, rows]) with ordinality as figure (name, value, place)
order by unit collate "C", place;

-- M08: calendar days from the yes to the first meeting, where there are both.
with figures as (
  select coalesce(unit, '') as unit, count(*) as rows,
    percentile_cont(array[0.25, 0.5, 0.75]) within group (order by first_meeting - accepted) as q
  from episodes
  where first_meeting >= accepted
  group by rollup (unit)
)
select 'M08.' || name, unit, value
from figures, unnest(array['count', 'q1', 'median', 'q3'], array[rows, q[1], q[2], q[3]])
  with ordinality as figure (name, value, place)
order by unit collate "C", place;

-- M09: meetings that were held, and those of them at which the client was.
with figures as (
  select coalesce(unit, '') as unit, count(*) filter (where client_present) as hits, count(*) as rows
  from meetings
  where stage = 'held'
  group by rollup (unit)
)
select 'M09.' || name, unit, value
from figures, unnest(array['numerator', 'denominator'], array[hits, rows]) with ordinality as figure (name, value, place)
order by unit collate "C", place;

-- M12: held meetings with topics, and those of them whose first topic the client raised.
with figures as (
  select coalesce(unit, '') as unit, count(*) filter (where first_topic_by = 'client') as hits, count(*) as rows
  from meetings
  where stage = 'held' and first_topic_by is not null
  group by rollup (unit)
)
select 'M12.' || name, unit, value
from figures, unnest(array['numerator', 'denominator'], array[hits, rows]) with ordinality as figure (name, value, place)
order by unit collate "C", place;

-- D02: days open of closed cases, all episodes together.
with length as (
  select case_id, sum(closed - opened) as days
  from episodes
  group by case_id having count(closed) = count(*) and min(closed - opened) >= 0
), figures as (
  select coalesce(unit, '') as unit, count(*) as rows, percentile_cont(array[0.25, 0.5, 0.75]) within group (order by days) as q
  from cases join length using (case_id)
  group by rollup (unit)
)
select 'D02.' || name, unit, value
from figures, unnest(array['count', 'q1', 'median', 'q3'], array[rows, q[1], q[2], q[3]])
  with ordinality as figure (name, value, place)
order by unit collate "C", place;
