-- Loads an export into the tables of schema.sql; a table comes after those it refers to.
\set ON_ERROR_STOP on
begin;
\copy cases from 'tables/cases.csv' with (format csv, header match, encoding 'UTF8')
\copy episodes from 'tables/episodes.csv' with (format csv, header match, encoding 'UTF8')
\copy screenings from 'tables/screenings.csv' with (format csv, header match, encoding 'UTF8')
\copy needs from 'tables/needs.csv' with (format csv, header match, encoding 'UTF8')
\copy members from 'tables/members.csv' with (format csv, header match, encoding 'UTF8')
\copy meetings from 'tables/meetings.csv' with (format csv, header match, encoding 'UTF8')
\copy attendance from 'tables/attendance.csv' with (format csv, header match, encoding 'UTF8')
\copy topics from 'tables/topics.csv' with (format csv, header match, encoding 'UTF8')
\copy responsibilities from 'tables/responsibilities.csv' with (format csv, header match, encoding 'UTF8')
\copy goals from 'tables/goals.csv' with (format csv, header match, encoding 'UTF8')
\copy ratings from 'tables/ratings.csv' with (format csv, header match, encoding 'UTF8')
\copy follow_ups from 'tables/follow_ups.csv' with (format csv, header match, encoding 'UTF8')
\copy permissions from 'tables/permissions.csv' with (format csv, header match, encoding 'UTF8')
\copy metrics from 'tables/metrics.csv' with (format csv, header match, encoding 'UTF8')
\copy events from 'events.csv' with (format csv, header match, encoding 'UTF8')
commit;
create index on events ("case", occurred);
analyze;
