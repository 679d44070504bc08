-- The tables of an export for evaluators, in PostgreSQL 15 or newer.
--
-- psql -f schema.sql -f load.sql -f figures.sql, in a folder that holds events.csv and the folder tables.
--
-- Names, types, keys and comments are those of datapackage.json, in its order, so that COPY needs no list of
-- columns. A missing value is null and never 0. Days are civil days in Finland; times have their offset.

create table cases (
  case_id text not null,
  person_id text not null,
  unit text not null,
  channel text not null,
  sex text,
  age_group text,
  language text,
  municipality text,
  opened date not null,
  closed date,
  episodes integer not null,
  contradictions text,
  primary key (case_id)
);

comment on table cases is 'One case on each row: whose, in which unit, and when.';
comment on column cases.case_id is 'the pseudonym of the case';
comment on column cases.person_id is 'the pseudonym of the person, the same in all their cases';
comment on column cases.unit is 'the unit that the case belonged to then';
comment on column cases.channel is 'how the case came about';
comment on column cases.sex is 'the sex that the identity code tells';
comment on column cases.age_group is 'the age in years at the opening, as a group';
comment on column cases.language is 'the language of service; other stands for rare ones';
comment on column cases.municipality is 'the number of the home municipality; empty under a protection order too';
comment on column cases.opened is 'the first opening';
comment on column cases.closed is 'the last closing; empty while the case is open';
comment on column cases.episodes is 'the number of episodes';
comment on column cases.contradictions is 'contradictions of the entries, codes with spaces between; empty without any';

create table episodes (
  case_id text not null,
  episode integer not null,
  unit text not null,
  opened date not null,
  closed date,
  closing_reason text,
  decided date,
  decision text,
  recommendation text,
  departs_from_recommendation boolean not null,
  team_proposed date,
  informed date,
  answered date,
  answer text,
  accepted date,
  contact date,
  contact_source text,
  grounds text,
  initiated date,
  assessment_started date,
  assessment_completed date,
  need_found boolean,
  wanted_close_persons integer not null,
  own_worker text,
  own_worker_day date,
  first_meeting date,
  plan_items integer not null,
  plan_obstacles integer not null,
  plan_agreed date,
  plan_agreements integer not null,
  primary key (case_id, episode),
  foreign key (case_id) references cases (case_id)
);

comment on table episodes is 'An episode from opening to closing; a reopening starts another.';
comment on column episodes.case_id is 'the pseudonym of the case';
comment on column episodes.episode is 'the episode, from 1';
comment on column episodes.unit is 'the unit that the case belonged to then';
comment on column episodes.opened is 'the day of the opening';
comment on column episodes.closed is 'the day of the closing';
comment on column episodes.closing_reason is 'why it was closed';
comment on column episodes.decided is 'the day of the decision after the identification';
comment on column episodes.decision is 'what was decided after the identification';
comment on column episodes.recommendation is 'what the screening recommended then';
comment on column episodes.departs_from_recommendation is 'whether the decision departs from the recommendation';
comment on column episodes.team_proposed is 'the first proposal of a team';
comment on column episodes.informed is 'the client was told about the team';
comment on column episodes.answered is 'the latest answer';
comment on column episodes.answer is 'what the client answered last';
comment on column episodes.accepted is 'the first yes';
comment on column episodes.contact is 'the contact that starts the statutory time';
comment on column episodes.contact_source is 'who made contact';
comment on column episodes.grounds is 'the grounds of section 36 of the Social Welfare Act, codes with spaces between';
comment on column episodes.initiated is 'the matter was initiated';
comment on column episodes.assessment_started is 'the assessment started';
comment on column episodes.assessment_completed is 'the assessment was completed';
comment on column episodes.need_found is 'whether a need was found';
comment on column episodes.wanted_close_persons is 'how many close persons the client wanted with them';
comment on column episodes.own_worker is 'whether an own worker was named, or a ground for none recorded';
comment on column episodes.own_worker_day is 'the naming of the own worker, or the ground';
comment on column episodes.first_meeting is 'the first meeting that was held';
comment on column episodes.plan_items is 'filled items of the plan, 0–11';
comment on column episodes.plan_obstacles is 'items with an obstacle recorded';
comment on column episodes.plan_agreed is 'the plan was agreed first';
comment on column episodes.plan_agreements is 'how often the plan was agreed';

create table screenings (
  case_id text not null,
  kind text not null,
  number integer not null,
  episode integer not null,
  unit text not null,
  day date not null,
  instrument text not null,
  version text,
  score numeric,
  band text,
  answered integer not null,
  alerts integer not null,
  recommendation text,
  complete boolean not null,
  primary key (case_id, kind, number),
  foreign key (case_id, episode) references episodes (case_id, episode)
);

comment on table screenings is 'A screening of the identification or a result of another instrument, no answers.';
comment on column screenings.case_id is 'the pseudonym of the case';
comment on column screenings.kind is 'screening or other instrument';
comment on column screenings.number is 'the number in the case';
comment on column screenings.episode is 'the episode, from 1';
comment on column screenings.unit is 'the unit that the case belonged to then';
comment on column screenings.day is 'the day';
comment on column screenings.instrument is 'the instrument';
comment on column screenings.version is 'its version';
comment on column screenings.score is 'the score';
comment on column screenings.band is 'the band of the score';
comment on column screenings.answered is 'items answered';
comment on column screenings.alerts is 'the number of alerts';
comment on column screenings.recommendation is 'the recommendation';
comment on column screenings.complete is 'whether the answers were enough';

create table needs (
  case_id text not null,
  need integer not null,
  episode integer not null,
  unit text not null,
  day date not null,
  area integer not null,
  nature text not null,
  importance integer,
  primary key (case_id, need),
  foreign key (case_id, episode) references episodes (case_id, episode)
);

comment on table needs is 'A need (section 11 of the Social Welfare Act) without its description.';
comment on column needs.case_id is 'the pseudonym of the case';
comment on column needs.need is 'the number in the case';
comment on column needs.episode is 'the episode, from 1';
comment on column needs.unit is 'the unit that the case belonged to then';
comment on column needs.day is 'the day';
comment on column needs.area is 'the point of section 11 of the Social Welfare Act, 1–10';
comment on column needs.nature is 'how long it lasts';
comment on column needs.importance is 'how important the client finds it, 0–10';

create table members (
  case_id text not null,
  member integer not null,
  episode integer not null,
  unit text not null,
  participant text not null,
  close_person integer,
  staff_id text,
  capacity text not null,
  profession text,
  sector text,
  need integer not null,
  proposed date not null,
  accepted date,
  ended date,
  stage text not null,
  primary key (case_id, member),
  foreign key (case_id, episode) references episodes (case_id, episode),
  foreign key (case_id, need) references needs (case_id, need)
);

comment on table members is 'A member of the team, those who declined or left too.';
comment on column members.case_id is 'the pseudonym of the case';
comment on column members.member is 'the number in the case';
comment on column members.episode is 'the episode, from 1';
comment on column members.unit is 'the unit that the case belonged to then';
comment on column members.participant is 'who: the client, a close person, staff, or somebody from outside';
comment on column members.close_person is 'the number of the close person in the case';
comment on column members.staff_id is 'the pseudonym of the staff member';
comment on column members.capacity is 'as what they belong to the team';
comment on column members.profession is 'the staff’s profession';
comment on column members.sector is 'the staff’s sector';
comment on column members.need is 'the number in the case';
comment on column members.proposed is 'the day of the first proposal';
comment on column members.accepted is 'the first day of the membership';
comment on column members.ended is 'the last day of the membership';
comment on column members.stage is 'how far it has come';

create table meetings (
  case_id text not null,
  meeting integer not null,
  episode integer not null,
  unit text not null,
  called date not null,
  day date not null,
  mode text not null,
  minutes_planned integer not null,
  stage text not null,
  moves integer not null,
  client_present boolean,
  workers_only_reason boolean not null,
  close_persons integer not null,
  people_present integer not null,
  sectors integer not null,
  professions integer not null,
  social_and_health boolean not null,
  topics integer not null,
  first_topic_by text,
  minutes_closed date,
  primary key (case_id, meeting),
  foreign key (case_id, episode) references episodes (case_id, episode)
);

comment on table meetings is 'A meeting of the team, cancelled ones too.';
comment on column meetings.case_id is 'the pseudonym of the case';
comment on column meetings.meeting is 'the number in the case';
comment on column meetings.episode is 'the episode, from 1';
comment on column meetings.unit is 'the unit that the case belonged to then';
comment on column meetings.called is 'the day of the call';
comment on column meetings.day is 'the day of the meeting';
comment on column meetings.mode is 'in person, remote or both';
comment on column meetings.minutes_planned is 'planned length, min';
comment on column meetings.stage is 'what became of it';
comment on column meetings.moves is 'how often it was moved';
comment on column meetings.client_present is 'whether the client was there, in person or remotely';
comment on column meetings.workers_only_reason is 'whether the reason for meeting without the client was recorded';
comment on column meetings.close_persons is 'close persons there';
comment on column meetings.people_present is 'people there';
comment on column meetings.sectors is 'how many sectors were there';
comment on column meetings.professions is 'how many professions were there';
comment on column meetings.social_and_health is 'whether both social welfare and health care were there';
comment on column meetings.topics is 'the number of topics';
comment on column meetings.first_topic_by is 'who raised the first topic';
comment on column meetings.minutes_closed is 'the minutes were closed first';

create table attendance (
  case_id text not null,
  meeting integer not null,
  place integer not null,
  episode integer not null,
  participant text not null,
  close_person integer,
  staff_id text,
  profession text,
  sector text,
  presence text not null,
  present boolean not null,
  primary key (case_id, meeting, place),
  foreign key (case_id, episode) references episodes (case_id, episode),
  foreign key (case_id, meeting) references meetings (case_id, meeting)
);

comment on table attendance is 'Somebody invited to, or at, a meeting that was held.';
comment on column attendance.case_id is 'the pseudonym of the case';
comment on column attendance.meeting is 'the number in the case';
comment on column attendance.place is 'the number in the case';
comment on column attendance.episode is 'the episode, from 1';
comment on column attendance.participant is 'who: the client, a close person, staff, or somebody from outside';
comment on column attendance.close_person is 'the number of the close person in the case';
comment on column attendance.staff_id is 'the pseudonym of the staff member';
comment on column attendance.profession is 'the staff’s profession';
comment on column attendance.sector is 'the staff’s sector';
comment on column attendance.presence is 'how they were there';
comment on column attendance.present is 'there in person or remotely';

create table topics (
  case_id text not null,
  topic integer not null,
  meeting integer not null,
  place integer not null,
  episode integer not null,
  raised_by text not null,
  outcome text,
  primary key (case_id, topic),
  foreign key (case_id, episode) references episodes (case_id, episode),
  foreign key (case_id, meeting) references meetings (case_id, meeting)
);

comment on table topics is 'A topic of a meeting, without its words.';
comment on column topics.case_id is 'the pseudonym of the case';
comment on column topics.topic is 'the number in the case';
comment on column topics.meeting is 'the number in the case';
comment on column topics.place is 'the number in the case';
comment on column topics.episode is 'the episode, from 1';
comment on column topics.raised_by is 'who raised it';
comment on column topics.outcome is 'what became of it';

create table responsibilities (
  case_id text not null,
  responsibility integer not null,
  episode integer not null,
  unit text not null,
  agreed date not null,
  basis text not null,
  basis_number integer not null,
  first_due date not null,
  due date not null,
  holder text not null,
  member integer,
  stage text not null,
  done date,
  cancelled date,
  cancelled_by_closing boolean not null,
  rescheduled integer not null,
  handed_over integer not null,
  primary key (case_id, responsibility),
  foreign key (case_id, episode) references episodes (case_id, episode)
);

comment on table responsibilities is 'A responsibility that was agreed, without words; one person answers for it by a day.';
comment on column responsibilities.case_id is 'the pseudonym of the case';
comment on column responsibilities.responsibility is 'the number in the case';
comment on column responsibilities.episode is 'the episode, from 1';
comment on column responsibilities.unit is 'the unit that the case belonged to then';
comment on column responsibilities.agreed is 'agreed';
comment on column responsibilities.basis is 'what it rests on';
comment on column responsibilities.basis_number is 'the number in the case';
comment on column responsibilities.first_due is 'the day agreed first';
comment on column responsibilities.due is 'the day that holds';
comment on column responsibilities.holder is 'who answers for it';
comment on column responsibilities.member is 'the number of the member in the table members';
comment on column responsibilities.stage is 'how far it has come';
comment on column responsibilities.done is 'done';
comment on column responsibilities.cancelled is 'cancelled';
comment on column responsibilities.cancelled_by_closing is 'whether the closing cancelled it';
comment on column responsibilities.rescheduled is 'how often it got another day';
comment on column responsibilities.handed_over is 'how often it got another holder';

create table goals (
  case_id text not null,
  goal integer not null,
  episode integer not null,
  unit text not null,
  day date not null,
  need integer not null,
  scale boolean not null,
  weight integer not null,
  primary key (case_id, goal),
  foreign key (case_id, episode) references episodes (case_id, episode),
  foreign key (case_id, need) references needs (case_id, need)
);

comment on table goals is 'A goal without words.';
comment on column goals.case_id is 'the pseudonym of the case';
comment on column goals.goal is 'the number in the case';
comment on column goals.episode is 'the episode, from 1';
comment on column goals.unit is 'the unit that the case belonged to then';
comment on column goals.day is 'the day';
comment on column goals.need is 'the number in the case';
comment on column goals.scale is 'whether it has a scale of its own, −2…+2';
comment on column goals.weight is 'the weight';

create table ratings (
  case_id text not null,
  goal integer not null,
  place integer not null,
  episode integer not null,
  unit text not null,
  day date not null,
  viewpoint text not null,
  rating integer not null,
  follow_up integer,
  primary key (case_id, place),
  foreign key (case_id, episode) references episodes (case_id, episode),
  foreign key (case_id, goal) references goals (case_id, goal)
);

comment on table ratings is 'A rating of a goal from −2 to +2 in somebody’s view.';
comment on column ratings.case_id is 'the pseudonym of the case';
comment on column ratings.goal is 'the number in the case';
comment on column ratings.place is 'the number in the case';
comment on column ratings.episode is 'the episode, from 1';
comment on column ratings.unit is 'the unit that the case belonged to then';
comment on column ratings.day is 'the day';
comment on column ratings.viewpoint is 'whose view';
comment on column ratings.rating is 'the rating, −2…+2';
comment on column ratings.follow_up is 'the number of the follow-up; empty is the baseline';

create table follow_ups (
  case_id text not null,
  follow_up integer not null,
  episode integer not null,
  unit text not null,
  scheduled date not null,
  planned date not null,
  held date,
  next_step text,
  experience boolean not null,
  cancelled boolean not null,
  primary key (case_id, follow_up),
  foreign key (case_id, episode) references episodes (case_id, episode)
);

comment on table follow_ups is 'A follow-up that was scheduled, held or not.';
comment on column follow_ups.case_id is 'the pseudonym of the case';
comment on column follow_ups.follow_up is 'the number in the case';
comment on column follow_ups.episode is 'the episode, from 1';
comment on column follow_ups.unit is 'the unit that the case belonged to then';
comment on column follow_ups.scheduled is 'scheduled';
comment on column follow_ups.planned is 'the day planned';
comment on column follow_ups.held is 'held';
comment on column follow_ups.next_step is 'what comes next';
comment on column follow_ups.experience is 'whether the client’s experience was recorded';
comment on column follow_ups.cancelled is 'whether the closing cancelled it';

create table permissions (
  case_id text not null,
  permission integer not null,
  episode integer not null,
  unit text not null,
  day date not null,
  kind text not null,
  valid_from date not null,
  valid_until date,
  recipients integer not null,
  items integer not null,
  by_representative boolean not null,
  withdrawn date,
  primary key (case_id, permission),
  foreign key (case_id, episode) references episodes (case_id, episode)
);

comment on table permissions is 'A permission without its recipients and contents.';
comment on column permissions.case_id is 'the pseudonym of the case';
comment on column permissions.permission is 'the number in the case';
comment on column permissions.episode is 'the episode, from 1';
comment on column permissions.unit is 'the unit that the case belonged to then';
comment on column permissions.day is 'the day';
comment on column permissions.kind is 'which of the kinds';
comment on column permissions.valid_from is 'valid from';
comment on column permissions.valid_until is 'the last day; empty is until further notice';
comment on column permissions.recipients is 'the number of recipients';
comment on column permissions.items is 'items named';
comment on column permissions.by_representative is 'whether a representative gave it';
comment on column permissions.withdrawn is 'the day of the withdrawal';

create table metrics (
  metric text not null,
  kind text not null,
  counted text not null,
  dimension text not null,
  group_code text not null,
  period_from date,
  period_to date,
  as_of date not null,
  status text not null,
  reason text,
  suppressed boolean not null,
  threshold integer not null,
  numerator integer,
  denominator integer,
  figure numeric,
  low numeric,
  high numeric,
  lower_quartile numeric,
  upper_quartile numeric,
  p90 numeric,
  mean numeric,
  waits integer,
  waits_ended integer,
  wait_median integer,
  wait_median_low integer,
  wait_median_high integer,
  waiting_30 numeric,
  waiting_60 numeric,
  waiting_90 numeric,
  primary key (metric, dimension, group_code)
);

comment on table metrics is 'A metric of everybody and by unit; figures of small groups are hidden.';
comment on column metrics.metric is 'the identifier of the metric';
comment on column metrics.kind is 'what kind of figure';
comment on column metrics.counted is 'what is counted';
comment on column metrics.dimension is 'everybody together (none) or one unit';
comment on column metrics.group_code is 'the unit; total for everybody, unknown without a unit';
comment on column metrics.period_from is 'the first day of the period; empty is from the beginning';
comment on column metrics.period_to is 'the last day of the period; empty is up to as_of';
comment on column metrics.as_of is 'the day of what was known';
comment on column metrics.status is 'what can be said of it';
comment on column metrics.reason is 'why there is no figure';
comment on column metrics.suppressed is 'whether figures are hidden, as the group is small or gives a small one away';
comment on column metrics.threshold is 'the smallest number of persons shown';
comment on column metrics.numerator is 'the numerator';
comment on column metrics.denominator is 'the denominator, or how many a mean or a time is of';
comment on column metrics.figure is 'a share 0–1, a mean, a score or a median in days';
comment on column metrics.low is 'the 95 % interval of a share (Wilson), lower end';
comment on column metrics.high is 'its upper end';
comment on column metrics.lower_quartile is 'lower quartile, days';
comment on column metrics.upper_quartile is 'upper quartile, days';
comment on column metrics.p90 is '90th percentile, days';
comment on column metrics.mean is 'mean, days';
comment on column metrics.waits is 'waits that began in the period; empty without a curve or when it is hidden';
comment on column metrics.waits_ended is 'those that have ended';
comment on column metrics.wait_median is 'median wait (Kaplan–Meier), days';
comment on column metrics.wait_median_low is 'its 95 % low end';
comment on column metrics.wait_median_high is 'its 95 % high end';
comment on column metrics.waiting_30 is 'the share still waiting at 30 days';
comment on column metrics.waiting_60 is 'the share still waiting at 60 days';
comment on column metrics.waiting_90 is 'the share still waiting at 90 days';

create table events (
  "case" text not null,
  event text not null,
  activity text not null,
  part text not null,
  occurred timestamptz not null,
  recorded timestamptz not null,
  resource text,
  profession text,
  sector text,
  unit text not null,
  episode integer not null,
  days_late integer not null,
  primary key (event)
);

comment on table events is 'Every entry of a case that stands, as an event; from events.csv.';
comment on column events."case" is 'the pseudonym of the case: case_id of the other tables';
comment on column events.event is 'the case and the number of the entry in it, which orders events at the same moment';
comment on column events.activity is 'what happened';
comment on column events.part is 'the part of the process it belongs to';
comment on column events.occurred is 'when it happened';
comment on column events.recorded is 'when it was written down';
comment on column events.resource is 'the pseudonym of whoever wrote it';
comment on column events.profession is 'their profession';
comment on column events.sector is 'their side of the service system';
comment on column events.unit is 'the unit that the case belonged to then';
comment on column events.episode is 'the episode, from 1';
comment on column events.days_late is 'calendar days from the event to its writing down';
