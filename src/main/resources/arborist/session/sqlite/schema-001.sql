-- What a session file holds. Ids are 16 bytes; a row number is local to the file and never leaves it.
-- The table edit is the truth; every table below it is what the edits add up to, and may be built anew from them.

CREATE TABLE problem (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    title TEXT,                  -- null until the edit that adds the problem is there
    task TEXT,
    gold TEXT,                   -- JSON array
    verifiable INTEGER,
    collection TEXT,
    split TEXT,
    removed INTEGER NOT NULL DEFAULT 0,
    question TEXT,
    attributes TEXT
) STRICT;

-- Kept beside the journal so that lists and totals need not count.
CREATE TABLE tally (
    problem INTEGER PRIMARY KEY REFERENCES problem (row),
    clock INTEGER NOT NULL DEFAULT 0,
    edits INTEGER NOT NULL DEFAULT 0,
    runs INTEGER NOT NULL DEFAULT 0,
    samples INTEGER NOT NULL DEFAULT 0,
    open INTEGER NOT NULL DEFAULT 0,
    expanded INTEGER NOT NULL DEFAULT 0,
    pruned INTEGER NOT NULL DEFAULT 0,
    solved INTEGER NOT NULL DEFAULT 0,
    dead_end INTEGER NOT NULL DEFAULT 0,
    behind INTEGER NOT NULL DEFAULT 0 -- 1 while the state tables still have to be built anew from the edits
) STRICT;

CREATE TABLE edit (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    problem INTEGER NOT NULL REFERENCES problem (row),
    clock INTEGER NOT NULL,
    grp BLOB NOT NULL,
    role TEXT NOT NULL,
    author TEXT NOT NULL,
    person TEXT,
    time INTEGER NOT NULL,       -- milliseconds since 1970
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    subject BLOB NOT NULL,
    undoes BLOB,
    body TEXT NOT NULL,          -- JSON
    UNIQUE (problem, id)         -- ids are random: with the problem in front, what is written together lies together
) STRICT;
CREATE INDEX edit_of_problem ON edit (problem, clock, id);
CREATE INDEX edit_of_subject ON edit (problem, subject);

-- One row a group of edits: who acted, and between which rows of edit the group's edits lie.
CREATE TABLE action (
    row INTEGER PRIMARY KEY,
    grp BLOB NOT NULL UNIQUE,
    person TEXT,
    undoes BLOB,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
CREATE INDEX action_of_person ON action (person, last) WHERE person IS NOT NULL;
CREATE INDEX action_undoes ON action (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE run (
    row INTEGER PRIMARY KEY,
    problem INTEGER NOT NULL REFERENCES problem (row),
    id BLOB NOT NULL,
    strategy TEXT NOT NULL,
    prompt_version TEXT,
    prompts BLOB,                -- a payload's hash
    model TEXT,
    seed INTEGER,
    parent BLOB,
    program_version TEXT NOT NULL,
    oracle INTEGER NOT NULL,
    status TEXT NOT NULL,
    reason TEXT,
    chosen TEXT NOT NULL,        -- JSON array of ids
    answer TEXT,
    removed INTEGER NOT NULL DEFAULT 0,
    parameters TEXT NOT NULL,
    attributes TEXT NOT NULL,
    UNIQUE (problem, id)
) STRICT;

CREATE TABLE call (
    row INTEGER PRIMARY KEY,
    problem INTEGER NOT NULL REFERENCES problem (row),
    id BLOB NOT NULL,
    run BLOB,
    purpose TEXT NOT NULL,
    model TEXT,
    messages BLOB,               -- a payload's hash
    response BLOB,               -- a payload's hash
    finish_reason TEXT,
    started INTEGER,             -- milliseconds since 1970
    first_token INTEGER,         -- milliseconds from the start
    took INTEGER,                -- milliseconds
    input INTEGER,               -- tokens
    cached INTEGER,
    reasoning INTEGER,
    output INTEGER,
    cost TEXT,                   -- US dollars, every digit kept
    asked TEXT NOT NULL,
    accepted TEXT NOT NULL,
    dropped TEXT NOT NULL,
    UNIQUE (problem, id)
) STRICT;

CREATE TABLE thought (
    row INTEGER PRIMARY KEY,
    problem INTEGER NOT NULL REFERENCES problem (row),
    id BLOB NOT NULL,
    parent INTEGER REFERENCES thought (row),
    run BLOB,
    kind TEXT NOT NULL,
    reasoning TEXT NOT NULL,
    completeness TEXT NOT NULL,
    first_completeness TEXT,     -- null where it never changed
    search TEXT NOT NULL DEFAULT 'OPEN',
    given_up INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0,
    call BLOB,
    call_from INTEGER,
    call_to INTEGER,
    text_version INTEGER NOT NULL,
    reason TEXT,
    note TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    first_text TEXT,             -- null where it never changed
    attributes TEXT NOT NULL,
    UNIQUE (problem, id)
) STRICT;
-- In the order of rows, so that a problem is read as it lies on the disk.
CREATE INDEX thought_of_problem ON thought (problem);
CREATE INDEX thought_growing ON thought (row) WHERE completeness = 'GROWING';

-- The text so far of thoughts that are still growing, for the case that the program ends before they do.
CREATE TABLE growing (
    thought INTEGER PRIMARY KEY REFERENCES thought (row),
    text TEXT NOT NULL
) STRICT;

CREATE TABLE verdict (
    row INTEGER PRIMARY KEY,
    thought INTEGER NOT NULL REFERENCES thought (row),
    id BLOB NOT NULL,
    verifier TEXT NOT NULL,
    version TEXT NOT NULL,
    aspect TEXT NOT NULL,
    outcome TEXT NOT NULL,
    text_version INTEGER NOT NULL,
    oracle INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    UNIQUE (thought, id)
) STRICT;

CREATE TABLE score (
    row INTEGER PRIMARY KEY,
    thought INTEGER NOT NULL REFERENCES thought (row),
    id BLOB NOT NULL,
    scorer TEXT NOT NULL,
    version TEXT NOT NULL,
    person INTEGER NOT NULL,
    value REAL NOT NULL,
    min REAL,
    max REAL,
    higher_is_better INTEGER NOT NULL,
    readings INTEGER NOT NULL,
    scope TEXT NOT NULL,
    text_version INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    UNIQUE (thought, id)
) STRICT;

CREATE TABLE label (
    row INTEGER PRIMARY KEY,
    thought INTEGER NOT NULL REFERENCES thought (row),
    id BLOB NOT NULL,
    target TEXT NOT NULL,        -- span, step, path, solution or pair
    span_from INTEGER,
    span_to INTEGER,
    other BLOB,                  -- the sample of a solution, the other thought of a pair
    scheme TEXT NOT NULL,
    guideline TEXT NOT NULL,
    value TEXT,
    annotator TEXT NOT NULL,
    took INTEGER,                -- milliseconds
    suggestion TEXT,
    text_version INTEGER NOT NULL,
    remark TEXT NOT NULL,
    UNIQUE (thought, id)
) STRICT;

CREATE TABLE link (
    row INTEGER PRIMARY KEY,
    thought INTEGER NOT NULL REFERENCES thought (row),
    id BLOB NOT NULL,
    type TEXT NOT NULL,
    target INTEGER NOT NULL REFERENCES thought (row),
    UNIQUE (thought, id)
) STRICT;

CREATE TABLE attachment (
    row INTEGER PRIMARY KEY,
    thought INTEGER NOT NULL REFERENCES thought (row),
    id BLOB NOT NULL,
    role TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,       -- a payload's hash
    UNIQUE (thought, id)
) STRICT;

CREATE TABLE sample (
    row INTEGER PRIMARY KEY,
    problem INTEGER NOT NULL REFERENCES problem (row),
    id BLOB NOT NULL,
    run BLOB NOT NULL,
    leaf BLOB NOT NULL,
    place INTEGER NOT NULL,
    status TEXT NOT NULL,
    struck INTEGER NOT NULL DEFAULT 0,
    rule TEXT,                   -- null until an answer was looked for
    answer TEXT,
    answer_thought BLOB,
    answer_from INTEGER,
    answer_to INTEGER,
    UNIQUE (problem, id)
) STRICT;

CREATE TABLE backup (
    row INTEGER PRIMARY KEY,
    problem INTEGER NOT NULL REFERENCES problem (row),
    id BLOB NOT NULL,
    run BLOB NOT NULL,
    reward REAL NOT NULL,
    path TEXT NOT NULL,          -- JSON array of ids, root first
    UNIQUE (problem, id)
) STRICT;

CREATE TABLE choice (
    problem INTEGER NOT NULL REFERENCES problem (row),
    name TEXT NOT NULL,
    value TEXT NOT NULL,         -- JSON
    PRIMARY KEY (problem, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE payload (
    row INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,   -- SHA-256 of the bytes
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE VIEW thoughts AS
SELECT p.title AS problem, lower(hex(t.id)) AS thought, lower(hex(above.id)) AS parent, lower(hex(t.run)) AS run,
    t.kind, t.search, t.reason, t.completeness, t.given_up, t.removed, t.text, t.note, t.attributes,
    printf('%016x', t.text_version) AS text_version, lower(hex(p.id)) AS problem_id
FROM thought t JOIN problem p ON p.row = t.problem LEFT JOIN thought above ON above.row = t.parent;

CREATE VIEW scores AS
SELECT p.title AS problem, lower(hex(t.id)) AS thought, lower(hex(s.id)) AS score, s.scorer, s.version, s.person,
    s.value, s.min, s.max, s.higher_is_better, s.readings, s.scope, s.evidence,
    s.text_version <> t.text_version AS stale, lower(hex(p.id)) AS problem_id
FROM score s JOIN thought t ON t.row = s.thought JOIN problem p ON p.row = t.problem;

CREATE VIEW labels AS
SELECT p.title AS problem, lower(hex(t.id)) AS thought, lower(hex(l.id)) AS label, l.target, l.span_from, l.span_to,
    lower(hex(l.other)) AS other, l.scheme, l.guideline, l.value, l.annotator, l.took, l.suggestion, l.remark,
    l.text_version <> t.text_version AS stale, lower(hex(p.id)) AS problem_id
FROM label l JOIN thought t ON t.row = l.thought JOIN problem p ON p.row = t.problem;

CREATE VIEW runs AS
SELECT p.title AS problem, lower(hex(r.id)) AS run, r.strategy, r.model, r.seed, r.prompt_version, r.parameters,
    r.status, r.reason, r.answer, r.chosen, r.removed, lower(hex(r.parent)) AS parent, r.program_version, r.oracle,
    r.attributes, lower(hex(p.id)) AS problem_id
FROM run r JOIN problem p ON p.row = r.problem;
