-- How many rows were loaded.
select 'rows' as figure, name as "group", rows::text as value
from loaded
order by name <> 'events', name;

-- From the first event of a case to its last, in seconds; a case of one event has 0.
with span as (
  select epoch(max(occurred)) - epoch(min(occurred)) as seconds from events group by "case"
), figures as (
  select count(*) as cases, avg(seconds) as mean, quantile_cont(seconds, [0.25, 0.5, 0.75]) as q, max(seconds) as longest
  from span
)
select unnest(['durations.cases', 'durations.mean', 'durations.q1', 'durations.median', 'durations.q3', 'durations.longest']),
  '', unnest([cases, mean, q[1], q[2], q[3], longest])::text
from figures;

-- Which event comes straight after which.
with step as (
  select activity || ' > ' || lead(activity) over (partition by "case" order by occurred, version) as pair from events
)
select 'directly-follows', pair, count(*)::text from step where pair is not null group by pair order by pair;

-- How many different courses there are, and a sum over them all.
with course as (
  select string_agg(activity, ' > ' order by occurred, version) as variant from events group by "case"
), counted as (
  select variant, count(*) as cases from course group by variant
), figures as (
  select count(*)::text as count, md5(string_agg(cases || ' ' || variant, chr(10) order by variant)) as md5 from counted
)
select unnest(['variants.count', 'variants.md5']), '', unnest([count, md5]) from figures;

-- M02: complete screenings, and those of them that recommend a team.
with figures as (
  select coalesce(unit, '') as unit, count(*) filter (recommendation = 'proposeTeam') as hits, count(*) as rows
  from screenings
  where kind = 'identification' and recommendation <> 'cannotTell'
  group by rollup (unit) order by unit
)
select unnest(['M02.numerator', 'M02.denominator']), unit, unnest([hits, rows])::text from figures;

-- M04: answers, and those of them that are a yes.
with figures as (
  select coalesce(unit, '') as unit, count(*) filter (answer = 'yes') as hits, count(*) as rows
  from episodes
  where answer in ('yes', 'no')
  group by rollup (unit) order by unit
)
select unnest(['M04.numerator', 'M04.denominator']), unit, unnest([hits, rows])::text from figures;

-- M08: calendar days from the yes to the first meeting, where there are both.
with figures as (
  select coalesce(unit, '') as unit, count(*) as rows, quantile_cont(first_meeting - accepted, [0.25, 0.5, 0.75]) as q
  from episodes
  where first_meeting >= accepted
  group by rollup (unit) order by unit
)
select unnest(['M08.count', 'M08.q1', 'M08.median', 'M08.q3']), unit, unnest([rows, q[1], q[2], q[3]])::text from figures;

-- M09: meetings that were held, and those of them at which the client was.
with figures as (
  select coalesce(unit, '') as unit, count(*) filter (client_present) as hits, count(*) as rows
  from meetings
  where stage = 'held'
  group by rollup (unit) order by unit
)
select unnest(['M09.numerator', 'M09.denominator']), unit, unnest([hits, rows])::text from figures;

-- M12: held meetings with topics, and those of them whose first topic the client raised.
with figures as (
  select coalesce(unit, '') as unit, count(*) filter (first_topic_by = 'client') as hits, count(*) as rows
  from meetings
  where stage = 'held' and first_topic_by is not null
  group by rollup (unit) order by unit
)
select unnest(['M12.numerator', 'M12.denominator']), unit, unnest([hits, rows])::text from figures;

-- D02: days open of closed cases, all episodes together.
with length as (
  select case_id, sum(closed - opened) as days
  from episodes
  group by case_id having count(closed) = count(*) and min(closed - opened) >= 0
), figures as (
  select coalesce(unit, '') as unit, count(*) as rows, quantile_cont(days, [0.25, 0.5, 0.75]) as q
  from cases join length using (case_id)
  group by rollup (unit) order by unit
)
select unnest(['D02.count', 'D02.q1', 'D02.median', 'D02.q3']), unit, unnest([rows, q[1], q[2], q[3]])::text from figures;
