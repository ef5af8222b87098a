-- What is taken back keeps its row, so that it comes back to its place.
ALTER TABLE call ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE verdict ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE score ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE label ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE link ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sample ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE backup ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

-- What was taken back before has no row: these problems are built anew from their edits at the next opening.
UPDATE tally SET behind = 1 WHERE problem IN (SELECT problem FROM edit WHERE kind = 'remove');

-- Undo goes by when an action began, since a run that goes on for hours is no newer than what was done meanwhile.
DROP INDEX action_of_person;
CREATE INDEX action_of_person ON action (person, first) WHERE person IS NOT NULL;

DROP VIEW scores;
CREATE VIEW scores AS
SELECT p.title AS problem, lower(hex(t.id)) AS thought, lower(hex(s.id)) AS score, s.scorer, s.version, s.person,
    s.value, s.min, s.max, s.higher_is_better, s.readings, s.scope, s.evidence,
    s.text_version <> t.text_version AS stale, lower(hex(p.id)) AS problem_id
FROM score s JOIN thought t ON t.row = s.thought JOIN problem p ON p.row = t.problem WHERE NOT s.removed;

DROP VIEW labels;
CREATE VIEW labels AS
SELECT p.title AS problem, lower(hex(t.id)) AS thought, lower(hex(l.id)) AS label, l.target, l.span_from, l.span_to,
    lower(hex(l.other)) AS other, l.scheme, l.guideline, l.value, l.annotator, l.took, l.suggestion, l.remark,
    l.text_version <> t.text_version AS stale, lower(hex(p.id)) AS problem_id
FROM label l JOIN thought t ON t.row = l.thought JOIN problem p ON p.row = t.problem WHERE NOT l.removed;

-- Whether a group was undone is asked for each write to it.
CREATE INDEX action_undoes ON action (undoes) WHERE undoes IS NOT NULL;

-- A running search leaves what a person decided as it is.
ALTER TABLE thought ADD COLUMN by_person INTEGER NOT NULL DEFAULT 0;
