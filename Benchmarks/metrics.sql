-- The metrics of a register as somebody would write them by hand for sqlite3: one pass over the
-- journal into narrow tables, then an aggregate for each metric. Run with TZ=Europe/Helsinki, and
-- with a table temp.weekday (day, n) of the days and the number of weekdays (arkipäivä) up to them.

CREATE TEMP TABLE entry AS
SELECT stream AS c, version AS v, kind AS k, date(occurred, 'localtime') AS d, payload AS p
FROM journal
WHERE stream >= 'case/' AND stream < 'case0' AND kind IN (
  'caseOpened', 'screeningRecorded', 'identificationDecided', 'clientInformed', 'invitationAnswered',
  'contactRecorded', 'assessmentStarted', 'meetingCalled', 'meetingHeld', 'topicRaised',
  'responsibilityAgreed', 'responsibilityCompleted', 'responsibilityCancelled', 'ownWorkerNamed',
  'planItemWritten', 'followUpScheduled', 'followUpHeld', 'goalSet', 'goalRated', 'caseClosed',
  'caseReopened', 'memberApproved', 'memberProposed'
);
CREATE INDEX temp.entry_kind ON entry (k, c, v);

-- Episodes: the opening and every reopening, up to the next closing.
CREATE TEMP TABLE episode AS
SELECT c, v, d AS opened, row_number() OVER w AS number,
  coalesce(lead(v) OVER w, 1000000) AS until
FROM entry WHERE k IN ('caseOpened', 'caseReopened') WINDOW w AS (PARTITION BY c ORDER BY v);
CREATE INDEX temp.episode_case ON episode (c, v, until);
CREATE TEMP TABLE closing AS
SELECT e.c, e.number, e.opened, e.v, e.until, x.d AS closed, x.v AS at,
  json_extract(x.p, '$.reason') AS reason, x.p
FROM episode e LEFT JOIN entry x ON x.k = 'caseClosed' AND x.c = e.c AND x.v > e.v AND x.v < e.until;
CREATE INDEX temp.closing_case ON closing (c, v, until);

-- M02: positive screenings of the complete ones.
CREATE TEMP TABLE screening AS
SELECT c, v, d, json_extract(p, '$.recommendation') AS said FROM entry WHERE k = 'screeningRecorded';
SELECT 'M02', sum(said = 'proposeTeam'), count(*), avg(said = 'proposeTeam')
FROM screening WHERE said <> 'cannotTell';

-- M03: positive screenings whose episode has the client told of a team within 30 days.
CREATE TEMP TABLE informed AS
SELECT x.c, e.number, min(x.d) AS d FROM entry x JOIN episode e
ON e.c = x.c AND x.v >= e.v AND x.v < e.until WHERE x.k = 'clientInformed' GROUP BY 1, 2;
CREATE INDEX temp.informed_case ON informed (c, number);
SELECT 'M03', sum(coalesce(i.d <= date(s.d, '+30 days'), 0)), count(*),
  avg(coalesce(i.d <= date(s.d, '+30 days'), 0))
FROM screening s JOIN episode e ON e.c = s.c AND s.v >= e.v AND s.v < e.until
LEFT JOIN informed i ON i.c = s.c AND i.number = e.number
WHERE s.said = 'proposeTeam' AND date(s.d, '+30 days') < :today AND coalesce(i.d >= s.d, 1);

-- M04: yes among the latest answers of episodes, postponed ones left out.
CREATE TEMP TABLE answer AS
SELECT e.c, e.number, x.d, json_extract(x.p, '$.answer') AS said,
  row_number() OVER (PARTITION BY e.c, e.number ORDER BY x.v DESC) AS place
FROM entry x JOIN episode e ON e.c = x.c AND x.v >= e.v AND x.v < e.until
WHERE x.k = 'invitationAnswered';
SELECT 'M04', sum(said = 'yes'), count(*), avg(said = 'yes')
FROM answer WHERE place = 1 AND said IN ('yes', 'no');

-- M05 and M07: from the contact to the start of the assessment, in weekdays. The seven weekdays are
-- in force from 2025 (677/2023).
CREATE TEMP TABLE contact AS
SELECT e.c, e.number, json_extract(x.p, '$.day') AS contact, json_extract(x.p, '$.from') AS source,
  json_extract(x.p, '$.grounds') AS grounds,
  row_number() OVER (PARTITION BY e.c, e.number ORDER BY x.v DESC) AS place
FROM entry x JOIN episode e ON e.c = x.c AND x.v >= e.v AND x.v < e.until
WHERE x.k = 'contactRecorded';
CREATE TEMP TABLE started AS
SELECT e.c, e.number, json_extract(x.p, '$.day') AS started,
  row_number() OVER (PARTITION BY e.c, e.number ORDER BY x.v DESC) AS place
FROM entry x JOIN episode e ON e.c = x.c AND x.v >= e.v AND x.v < e.until
WHERE x.k = 'assessmentStarted';
CREATE INDEX temp.started_case ON started (c, number);
CREATE TEMP TABLE waiting AS
SELECT k.c, k.number, k.contact, k.source, k.grounds, s.started, l.closed,
  (SELECT n FROM weekday WHERE day = k.contact) AS first,
  (SELECT n FROM weekday WHERE day = s.started) AS last
FROM contact k LEFT JOIN started s ON s.c = k.c AND s.number = k.number AND s.place = 1
LEFT JOIN closing l ON l.c = k.c AND l.number = k.number
WHERE k.place = 1;
SELECT 'M05', sum(coalesce(started <= due, 0)), count(*), avg(coalesce(started <= due, 0))
FROM (SELECT *, (SELECT min(day) FROM weekday WHERE n = first + 7) AS due FROM waiting)
WHERE contact >= '2025-01-01' AND source <> 'other' AND grounds <> '[]'
  AND instr(grounds, 'childSpecialSupport') = 0 AND due < :today
  AND NOT (started IS NULL AND closed IS NOT NULL AND closed <= due);

CREATE TEMP TABLE length (metric TEXT, days INTEGER);
INSERT INTO length SELECT 'M07', last - first FROM waiting WHERE started IS NOT NULL;

-- M08: from the yes to the first meeting held.
CREATE TEMP TABLE venue AS
SELECT c, json_extract(p, '$.number') AS number,
  substr(json_extract(p, '$.venue.starts'), 1, 10) AS day FROM entry WHERE k = 'meetingCalled';
CREATE INDEX temp.venue_case ON venue (c, number);
CREATE TEMP TABLE held AS
SELECT x.c, e.number AS episode, json_extract(x.p, '$.meeting') AS number, u.day, x.p
FROM entry x JOIN episode e ON e.c = x.c AND x.v >= e.v AND x.v < e.until
JOIN venue u ON u.c = x.c AND u.number = json_extract(x.p, '$.meeting') WHERE x.k = 'meetingHeld';
CREATE INDEX temp.held_case ON held (c, number);
INSERT INTO length
SELECT 'M08', julianday(m.day) - julianday(a.d)
FROM (SELECT e.c, e.number, min(x.d) AS d FROM entry x
  JOIN episode e ON e.c = x.c AND x.v >= e.v AND x.v < e.until
  WHERE x.k = 'invitationAnswered' AND json_extract(x.p, '$.answer') = 'yes' GROUP BY 1, 2) a
JOIN (SELECT c, episode, min(day) AS day FROM held GROUP BY 1, 2) m
  ON m.c = a.c AND m.episode = a.number AND m.day >= a.d;

-- M09 and M11: who was there.
CREATE TEMP TABLE worker AS
SELECT substr(stream, 7) AS id, json_extract(payload, '$.sector') AS sector,
  json_extract(payload, '$.profession') AS profession
FROM journal WHERE stream >= 'staff/' AND stream < 'staff0' AND kind = 'staffAdded';
CREATE UNIQUE INDEX temp.worker_id ON worker (id);
CREATE TEMP TABLE present AS
SELECT h.c, h.number, json_extract(a.value, '$.participant.who') AS who, w.sector, w.profession
FROM held h, json_each(h.p, '$.attendance') a
LEFT JOIN worker w ON w.id = json_extract(a.value, '$.participant.staff')
WHERE json_extract(a.value, '$.presence') IN ('inPerson', 'remote');
CREATE TEMP TABLE meeting AS
SELECT c, number, max(who = 'client') AS client, count(DISTINCT sector) AS sectors,
  count(DISTINCT profession) AS professions,
  max(sector IS 'social') AND max(sector IS 'health') AS both
FROM present GROUP BY c, number;
SELECT 'M09', sum(client), (SELECT count(*) FROM held), 1.0 * sum(client) / (SELECT count(*) FROM held)
FROM meeting;
SELECT 'M11', sum(sectors), count(*), avg(sectors) FROM meeting WHERE sectors > 0;
SELECT 'M11-both', sum(both), count(*), avg(professions) FROM meeting WHERE sectors > 0;

-- M12: the first topic is the client's.
CREATE TEMP TABLE topic AS
SELECT c, json_extract(p, '$.meeting') AS meeting, json_extract(p, '$.by.who') AS who,
  row_number() OVER (PARTITION BY c, json_extract(p, '$.meeting') ORDER BY v) AS place
FROM entry WHERE k = 'topicRaised';
CREATE INDEX temp.topic_case ON topic (c, meeting, place);
SELECT 'M12', sum(t.who = 'client'), count(*), avg(t.who = 'client')
FROM held h JOIN topic t ON t.c = h.c AND t.meeting = h.number AND t.place = 1;

-- M13 and M17: responsibilities.
CREATE TEMP TABLE promise AS
SELECT c, v, json_extract(p, '$.number') AS number, json_extract(p, '$.due') AS due,
  json_extract(p, '$.basis.on') AS basis FROM entry WHERE k = 'responsibilityAgreed';
SELECT 'M13', sum(basis IN ('need', 'goal')), count(*), avg(basis IN ('need', 'goal')) FROM promise;
CREATE TEMP TABLE done AS
SELECT c, json_extract(p, '$.responsibility') AS number, max(json_extract(p, '$.day')) AS day
FROM entry WHERE k = 'responsibilityCompleted' GROUP BY 1, 2;
CREATE INDEX temp.done_case ON done (c, number);
CREATE TEMP TABLE lapsed AS
SELECT l.c, j.value AS number, max(l.at) AS at FROM closing l, json_each(l.p, '$.cancelled') j
WHERE l.closed IS NOT NULL GROUP BY 1, 2;
CREATE INDEX temp.lapsed_case ON lapsed (c, number);
CREATE TEMP TABLE restored AS
SELECT x.c, j.value AS number, max(x.v) AS at FROM entry x, json_each(x.p, '$.restored') j
WHERE x.k = 'caseReopened' GROUP BY 1, 2;
CREATE INDEX temp.restored_case ON restored (c, number);
SELECT 'M17', sum(coalesce(d.day <= p.due, 0)), count(*), avg(coalesce(d.day <= p.due, 0))
FROM promise p LEFT JOIN done d ON d.c = p.c AND d.number = p.number
LEFT JOIN lapsed l ON l.c = p.c AND l.number = p.number
LEFT JOIN restored r ON r.c = p.c AND r.number = p.number
WHERE p.due < :today AND (l.at IS NULL OR r.at > l.at);

-- M14: cases open today with an own worker.
SELECT 'M14', sum(o.c IS NOT NULL), count(*), avg(o.c IS NOT NULL)
FROM closing l LEFT JOIN (SELECT DISTINCT c FROM entry WHERE k = 'ownWorkerNamed') o ON o.c = l.c
WHERE l.until = 1000000 AND l.opened <= :today AND (l.closed IS NULL OR l.closed > :today);

-- M15: filled items of plans.
SELECT 'M15', sum(items), 11 * count(*), sum(items) / (11.0 * count(*))
FROM (SELECT c, count(DISTINCT json_extract(p, '$.item')) AS items FROM entry
  WHERE k = 'planItemWritten' GROUP BY c);

-- M16: follow-ups within a week of their day.
CREATE TEMP TABLE followup AS
SELECT x.c, x.v, json_extract(x.p, '$.number') AS number, json_extract(x.p, '$.day') AS planned
FROM entry x WHERE x.k = 'followUpScheduled';
CREATE TEMP TABLE followed AS
SELECT c, v, json_extract(p, '$.followUp') AS number, json_extract(p, '$.day') AS day
FROM entry WHERE k = 'followUpHeld';
CREATE INDEX temp.followed_case ON followed (c, number);
SELECT 'M16', sum(coalesce(h.day <= date(f.planned, '+7 days'), 0)), count(*),
  avg(coalesce(h.day <= date(f.planned, '+7 days'), 0))
FROM followup f LEFT JOIN followed h ON h.c = f.c AND h.number = f.number
WHERE date(f.planned, '+7 days') < :today AND (h.day IS NOT NULL OR NOT EXISTS (
  SELECT 1 FROM closing l WHERE l.c = f.c AND l.at > f.v));

-- M19: the change of T from the first rating to the last at a follow-up, by the first viewpoint that
-- has both; every weight here is 1.
CREATE TEMP TABLE rating AS
SELECT c, v, json_extract(p, '$.goal') AS goal, json_extract(p, '$.viewpoint') AS viewpoint,
  json_extract(p, '$.rating') AS rating, json_extract(p, '$.followUp') AS followup
FROM entry WHERE k = 'goalRated';
CREATE TEMP TABLE span AS
SELECT c, goal, viewpoint,
  coalesce(min(CASE WHEN followup IS NULL THEN v END), min(v)) AS first,
  max(CASE WHEN followup IS NOT NULL THEN v END) AS last
FROM rating GROUP BY c, goal, viewpoint HAVING count(*) > 1;
CREATE INDEX temp.rating_case ON rating (c, v);
CREATE TEMP TABLE change AS
SELECT s.c, s.goal, a.rating AS first, b.rating AS last, row_number() OVER (
  PARTITION BY s.c, s.goal
  ORDER BY CASE s.viewpoint WHEN 'worker' THEN 1 WHEN 'client' THEN 2 ELSE 3 END) AS place
FROM span s JOIN rating a ON a.c = s.c AND a.v = s.first JOIN rating b ON b.c = s.c AND b.v = s.last
WHERE s.last <> s.first;
SELECT 'M19', sum(gain), count(*), avg(gain) FROM (
  SELECT 10.0 * sum(last - first) / sqrt(0.7 * count(*) + 0.3 * count(*) * count(*)) AS gain
  FROM change WHERE place = 1 GROUP BY c);

-- M20: evaluations of goals at follow-ups with all three viewpoints.
SELECT 'M20', sum(views = 3), count(*), avg(views = 3)
FROM (SELECT c, goal, followup, count(DISTINCT viewpoint) AS views FROM rating
  WHERE followup IS NOT NULL GROUP BY 1, 2, 3);

-- M24: early endings among the closings that were not followed by a reopening.
SELECT 'M24', sum(reason IN ('clientWish', 'moved', 'death', 'contactLost')), count(*),
  avg(reason IN ('clientWish', 'moved', 'death', 'contactLost'))
FROM closing WHERE closed IS NOT NULL AND until = 1000000;

-- D01 and D02: how long cases last.
INSERT INTO length
SELECT 'D01', julianday(closed) - julianday(opened) FROM closing WHERE number = 1 AND closed IS NOT NULL;
INSERT INTO length
SELECT 'D02', sum(julianday(closed) - julianday(opened)) FROM closing GROUP BY c
HAVING count(*) = count(closed);

-- Medians and quartiles by linear interpolation.
CREATE TEMP TABLE ranked AS
SELECT metric, days, row_number() OVER (PARTITION BY metric ORDER BY days) - 1 AS place FROM length;
CREATE UNIQUE INDEX temp.ranked_place ON ranked (metric, place);
WITH total AS (SELECT metric, max(place) AS last FROM ranked GROUP BY metric),
point (q) AS (VALUES (0.25), (0.5), (0.75), (0.9))
SELECT t.metric, q, t.last + 1,
  a.days + (b.days - a.days) * (t.last * q - CAST(t.last * q AS INTEGER))
FROM total t, point
JOIN ranked a ON a.metric = t.metric AND a.place = CAST(t.last * q AS INTEGER)
JOIN ranked b ON b.metric = t.metric AND b.place = min(t.last, a.place + 1)
ORDER BY t.metric, q;
