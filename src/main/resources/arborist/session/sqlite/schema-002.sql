-- The journal in a third of its bytes. What all edits of an action say is said once, in the table action; of an edit's
-- subject four bytes are enough to find it by; bodies written from now on are packed (Packing.java), those that are there
-- stay as they were written.

DROP INDEX edit_of_problem;
DROP INDEX edit_of_subject;
DROP INDEX action_of_person;
DROP INDEX action_undoes;
ALTER TABLE edit RENAME TO edit_of_version_1;
DROP TABLE action;

-- One row a group of edits by one author: who acted, and between which rows of edit the edits lie.
CREATE TABLE action (
    row INTEGER PRIMARY KEY,
    grp BLOB NOT NULL,
    role TEXT NOT NULL,
    author TEXT NOT NULL,
    person TEXT,
    undoes BLOB,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;

INSERT INTO action (grp, role, author, person, undoes, first, last)
SELECT grp, role, author, person, undoes, min(seq), max(seq) FROM edit_of_version_1
GROUP BY grp, role, author, person, undoes ORDER BY min(seq);

CREATE INDEX action_of_group ON action (grp);
CREATE INDEX action_of_person ON action (person, last) WHERE person IS NOT NULL;

CREATE TABLE edit (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    problem INTEGER NOT NULL REFERENCES problem (row),
    clock INTEGER NOT NULL,
    action INTEGER NOT NULL REFERENCES action (row),
    time INTEGER NOT NULL,       -- milliseconds since 1970
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    subject BLOB NOT NULL,       -- the first four bytes of its id
    body ANY NOT NULL,           -- packed JSON, or JSON as text where the first version of the schema wrote it
    UNIQUE (problem, id)         -- ids are random: with the problem in front, what is written together lies together
) STRICT;

INSERT INTO edit (seq, id, problem, clock, action, time, kind, version, subject, body)
SELECT e.seq, e.id, e.problem, e.clock, a.row, e.time, e.kind, e.version, substr(e.subject, 1, 4), e.body
FROM edit_of_version_1 e JOIN action a ON a.grp = e.grp AND a.role = e.role AND a.author = e.author
    AND a.person IS e.person AND a.undoes IS e.undoes
ORDER BY e.seq;

DROP TABLE edit_of_version_1;
CREATE INDEX edit_of_problem ON edit (problem, clock);
CREATE INDEX edit_of_subject ON edit (problem, subject);

-- Problems whose state tables still have to be built anew, so that an opening need not look at all.
CREATE INDEX tally_behind ON tally (problem) WHERE behind;

CREATE VIEW edits AS
SELECT p.title AS problem, e.clock, e.kind, a.role, a.author, a.person,
    strftime('%Y-%m-%dT%H:%M:%fZ', e.time / 1000.0, 'unixepoch') AS time,
    lower(hex(e.id)) AS edit, lower(hex(a.grp)) AS action, lower(hex(a.undoes)) AS undoes, lower(hex(p.id)) AS problem_id
FROM edit e JOIN action a ON a.row = e.action JOIN problem p ON p.row = e.problem;
