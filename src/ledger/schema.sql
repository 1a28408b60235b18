-- schema.sql: the ledger, a file that outlives the program
--
-- Tables hold articles as they were coded; views are the public interface and
-- stay what they are while meta.schema keeps its number. Rows are never edited:
-- an article that is coded again by another lexicon or model loses its rows and
-- gets new ones, under the same uid.
--
-- uid      32 hexadecimal digits made from content alone: the same article, claim
--          or event has the same uid on every machine, in every ledger.
-- id       a number within this ledger, for joining.
-- n        1, 2, 3 ... within the article, as in a1, c1, e1 of the JSON output.
-- *_byte   half-open range of article.bytes, which are kept as received:
--          substr(bytes, from_byte + 1, to_byte - from_byte).
-- NULL     not known, or not said; each column tells which.
--
-- Nothing here depends on the clock, the machine or the number of threads.

-- What this file is. One row each of: schema (the number of this layout).
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who coded: one row per program, lexicon and model that wrote here.
CREATE TABLE coder (
    id      INTEGER PRIMARY KEY,
    program TEXT NOT NULL,            -- '0.1.0'
    lexicon TEXT NOT NULL,            -- hexadecimal, from its content
    model   TEXT NOT NULL,            -- hexadecimal, from its content
    UNIQUE (program, lexicon, model)
) STRICT;

-- One row per article, refused ones too: articles in = coded + refused.
CREATE TABLE article (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    coder      INTEGER NOT NULL REFERENCES coder(id),
    path       TEXT,                  -- where it was first read; NULL: not said
    record     INTEGER NOT NULL,      -- number in that file, from 1
    record_id  TEXT,                  -- the input's own id
    url        TEXT,
    outlet     TEXT,                  -- who published it
    language   TEXT,                  -- as stated by the input
    fate       TEXT NOT NULL CHECK (fate IN ('coded', 'refused')),
    reason     TEXT,                  -- why refused, or what was cut
    marks      TEXT NOT NULL,         -- limits that were hit, separated by blanks; '' none
    title      TEXT,
    title_from_byte INTEGER,          -- NULL: stated beside the article
    title_to_byte   INTEGER,
    byline     TEXT,                  -- names separated by '; '
    agency     TEXT,
    dateline   TEXT,
    earliest   TEXT,                  -- publication day, 'YYYY-MM-DD'; earliest = latest
    latest     TEXT,                  --   when it is one day, NULL when the article does not say
    published_precision TEXT CHECK (published_precision IN ('day', 'month', 'year', 'interval')),
    published_how        TEXT,
    published_confidence REAL,
    published_from_byte  INTEGER,     -- the date's own words; NULL: stated beside the article
    published_to_byte    INTEGER,
    body       TEXT,                  -- what is article, without the page around it
    bytes      BLOB,                  -- as received; NULL when refused
    CHECK (fate = 'coded' OR reason IS NOT NULL),
    CHECK (fate = 'refused' OR bytes IS NOT NULL),
    CHECK (latest >= earliest)
) STRICT;

-- Words of titles and bodies; its rows follow those of article (write.c, not a trigger:
-- SQLite lets no trigger of an untrusted file write to it). SELECT rowid FROM article_words WHERE article_words MATCH '"peace talks"'.
CREATE VIRTUAL TABLE article_words USING fts5(
    title, body, content='article', content_rowid='id', tokenize='unicode61 remove_diacritics 2');

-- Who is named in an article, in the role of that day. Not merged across articles.
CREATE TABLE actor (
    id        INTEGER PRIMARY KEY,
    article   INTEGER NOT NULL REFERENCES article(id),
    n         INTEGER NOT NULL CHECK (n > 0),
    name      TEXT NOT NULL,          -- canonical, or the words of the text
    kind      TEXT NOT NULL           -- DM_ACTOR_KINDS
              CHECK (kind IN ('unknown', 'person', 'organisation', 'group', 'country', 'people')),
    country   TEXT,                   -- ISO 3166-1 alpha-3, or UNO EUR IGO NGO IMG MNC ISM
    sectors   TEXT,                   -- PLOVER sectors separated by blanks, the first one primary
    role      TEXT,                   -- as printed
    member_of TEXT,                   -- names separated by '; '
    wikidata  TEXT,                   -- 'Q...'
    code      TEXT,                   -- of the user's own dictionary: 'USAGOV'; NULL: none was used, or it says nothing
    UNIQUE (article, n)
) STRICT;

-- Where an actor is named.
CREATE TABLE mention (
    article   INTEGER NOT NULL REFERENCES article(id),
    n         INTEGER NOT NULL CHECK (n > 0),
    actor     INTEGER NOT NULL REFERENCES actor(id),
    from_byte INTEGER NOT NULL CHECK (from_byte >= 0),
    to_byte   INTEGER NOT NULL,
    text      TEXT NOT NULL,
    CHECK (to_byte > from_byte),
    PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- Somebody says something.
CREATE TABLE claim (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    article   INTEGER NOT NULL REFERENCES article(id),
    n         INTEGER NOT NULL CHECK (n > 0),
    speaker   INTEGER REFERENCES actor(id),      -- NULL: nobody is named
    speaker_from_byte INTEGER,
    speaker_to_byte   INTEGER,
    speaker_text      TEXT,
    cue_from_byte     INTEGER,                   -- the reporting words; NULL: there are none
    cue_to_byte       INTEGER,
    cue_text          TEXT,
    form      TEXT NOT NULL                      -- DM_FORMS
              CHECK (form IN ('direct', 'mixed', 'indirect')),
    stance    TEXT NOT NULL                      -- DM_STANCES
              CHECK (stance IN ('affirm', 'deny', 'allege', 'demand', 'promise', 'suppose')),
    factivity TEXT NOT NULL                      -- DM_FACTIVITIES: what the outlet's words make of the content
              CHECK (factivity IN ('nonfactive', 'factive', 'counterfactive')),
    first_day TEXT,                              -- when it was said; NULL: not known
    last_day  TEXT,
    parent    INTEGER REFERENCES claim(id)       -- the claim this one is told in
              DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (article, n),
    UNIQUE (id, article),
    CHECK (speaker_to_byte > speaker_from_byte),
    CHECK (cue_to_byte > cue_from_byte)
) STRICT;

-- What is said: one row per piece ("...," he said, "...").
CREATE TABLE claim_content (
    claim     INTEGER NOT NULL REFERENCES claim(id),
    n         INTEGER NOT NULL CHECK (n > 0),
    from_byte INTEGER NOT NULL CHECK (from_byte >= 0),
    to_byte   INTEGER NOT NULL,
    text      TEXT NOT NULL,
    CHECK (to_byte > from_byte),
    PRIMARY KEY (claim, n)
) STRICT, WITHOUT ROWID;

-- Who did what to whom, as one article has it.
CREATE TABLE event (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    article   INTEGER NOT NULL REFERENCES article(id),
    n         INTEGER NOT NULL CHECK (n > 0),
    claim     INTEGER,                           -- whose word it is; NULL: the outlet's own
    type      TEXT                               -- DM_EVENT_TYPES; NULL: CAMEO 01, which PLOVER drops, or an own type
              CHECK (type IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT',
                              'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION',
                              'MOBILIZE', 'COERCE', 'ASSAULT')),
    mode      TEXT,
    contexts  TEXT,                              -- separated by blanks
    cameo     TEXT NOT NULL,                     -- '173'; '': CAMEO has no code for the own type
    quad      INTEGER NOT NULL CHECK (quad BETWEEN 1 AND 4),
    goldstein REAL NOT NULL,
    status    TEXT NOT NULL                      -- DM_EVENT_STATUSES
              CHECK (status IN ('actual', 'historical', 'future', 'hypothetical', 'negated')),
    first_day TEXT,                              -- when; NULL: not known
    last_day  TEXT,
    day_precision TEXT CHECK (day_precision IN ('day', 'month', 'year', 'interval')),
    day_how   TEXT,
    place     TEXT,                              -- where; NULL: not said
    place_country TEXT,
    latitude  REAL,
    longitude REAL,
    geonames  INTEGER,
    place_how TEXT,
    dead      INTEGER,                           -- counts; NULL: not said
    injured   INTEGER,
    arrested  INTEGER,
    crowd     INTEGER,
    from_byte INTEGER NOT NULL CHECK (from_byte >= 0),   -- the sentence or clause
    to_byte   INTEGER NOT NULL,
    text      TEXT NOT NULL,
    trigger_from_byte INTEGER,                   -- the words that coded it
    trigger_to_byte   INTEGER,
    trigger_text      TEXT,
    rule      TEXT NOT NULL,                     -- what coded it: 'expel-envoy'
    confidence REAL NOT NULL,
    own       TEXT,                              -- type of the user's own lexicon: 'BORDER'; NULL: none
    own_mode  TEXT,
    actor_code     TEXT,                         -- by verbs of the user's own: 'USAGOV'; NULL: by our rules
    recipient_code TEXT,
    issues    TEXT,                              -- of the user's, in its sentence: 'AID,2;TRADE,1'; NULL: none
    UNIQUE (article, n),
    CHECK (to_byte > from_byte),
    CHECK (trigger_to_byte > trigger_from_byte),
    FOREIGN KEY (claim, article) REFERENCES claim(id, article)
) STRICT;

CREATE INDEX event_by_claim ON event(claim) WHERE claim IS NOT NULL;
CREATE INDEX event_by_type ON event(type, first_day);

-- Where the article tells the same event again.
CREATE TABLE event_retold (
    event     INTEGER NOT NULL REFERENCES event(id),
    n         INTEGER NOT NULL CHECK (n > 0),
    from_byte INTEGER NOT NULL CHECK (from_byte >= 0),
    to_byte   INTEGER NOT NULL,
    text      TEXT NOT NULL,
    CHECK (to_byte > from_byte),
    PRIMARY KEY (event, n)
) STRICT, WITHOUT ROWID;

-- The words that an event's counts come from.
CREATE TABLE event_count (
    event     INTEGER NOT NULL REFERENCES event(id),
    n         INTEGER NOT NULL CHECK (n > 0),
    what      TEXT NOT NULL CHECK (what IN ('dead', 'injured', 'arrested', 'crowd')),
    number    INTEGER NOT NULL CHECK (number >= 0),
    from_byte INTEGER NOT NULL CHECK (from_byte >= 0),
    to_byte   INTEGER NOT NULL,
    text      TEXT NOT NULL,
    CHECK (to_byte > from_byte),
    PRIMARY KEY (event, n)
) STRICT, WITHOUT ROWID;

-- The actors and recipients of an event.
CREATE TABLE event_party (
    event     INTEGER NOT NULL REFERENCES event(id),
    side      TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
    n         INTEGER NOT NULL CHECK (n > 0),
    actor     INTEGER NOT NULL REFERENCES actor(id),
    from_byte INTEGER,                           -- the words that name the party here
    to_byte   INTEGER,
    text      TEXT,
    CHECK (to_byte > from_byte),
    PRIMARY KEY (event, side, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_party_by_actor ON event_party(actor);

-- ---- an allegation never becomes a fact ---------------------------------------

-- What is told inside somebody's words is somebody's word. (The ground for a demand or promise is not, nor what a refusal
-- names: in "asked them to leave after the raid", "refused to bow to the threats" the outlet tells of raid and threats.)
CREATE TRIGGER event_has_its_claim BEFORE INSERT ON event
WHEN NEW.claim IS NULL AND EXISTS (
    SELECT 1 FROM claim JOIN claim_content ON claim_content.claim = claim.id
    WHERE claim.article = NEW.article AND claim.stance NOT IN ('demand', 'promise')
      AND NOT (claim.stance = 'deny' AND claim_content.n = 1 AND claim_content.text LIKE 'to %')
      AND claim_content.from_byte <= NEW.trigger_from_byte AND claim_content.to_byte >= NEW.trigger_to_byte) BEGIN
    SELECT RAISE(ABORT, 'an event told by somebody stands under his claim');
END;

CREATE TRIGGER event_keeps_its_claim BEFORE UPDATE OF claim ON event
WHEN OLD.claim IS NOT NULL AND NEW.claim IS NOT OLD.claim BEGIN
    SELECT RAISE(ABORT, 'an event keeps the claim it stands under');
END;

CREATE TRIGGER claim_keeps_its_speaker BEFORE UPDATE OF speaker, speaker_text, stance, factivity ON claim
WHEN NEW.speaker IS NOT OLD.speaker OR NEW.speaker_text IS NOT OLD.speaker_text OR NEW.stance IS NOT OLD.stance
    OR NEW.factivity IS NOT OLD.factivity BEGIN
    SELECT RAISE(ABORT, 'a claim keeps its speaker and its stance');
END;

-- ---- views: the public interface ----------------------------------------------

-- Articles, without their bytes.
CREATE VIEW articles AS
SELECT uid AS article, path, record, record_id, url, outlet, language, fate, reason, marks, title, byline, agency,
       dateline, CASE WHEN earliest = latest THEN earliest END AS published, earliest, latest,
       published_precision, published_how, published_confidence
FROM article;

-- What could not be read, and why.
CREATE VIEW refused AS
SELECT uid AS article, path, record, record_id, reason, marks FROM article WHERE fate = 'refused';

-- One row per claim: who said what, and with which stance.
CREATE VIEW claims AS
SELECT claim.uid AS claim, article.uid AS article, article.outlet, article.title,
       coalesce(actor.name, claim.speaker_text) AS speaker, actor.country AS speaker_country,
       actor.sectors AS speaker_sectors, actor.role AS speaker_role,
       claim.cue_text AS cue, claim.form, claim.stance, claim.factivity,
       (SELECT group_concat(text, ' ... ') FROM (SELECT text FROM claim_content
         WHERE claim_content.claim = claim.id ORDER BY n)) AS content,
       claim.first_day, claim.last_day, parent.uid AS parent
FROM claim
JOIN article ON article.id = claim.article
LEFT JOIN actor ON actor.id = claim.speaker
LEFT JOIN claim AS parent ON parent.id = claim.parent;

-- One row per article and event. According to whom is part of the row: claim is NULL
-- when the outlet says so itself, else speaker and stance tell whose word it is
-- (speaker is NULL when nobody is named).
CREATE VIEW reports AS
SELECT event.uid AS report, article.uid AS article, article.outlet, article.url, article.title,
       CASE WHEN article.earliest = article.latest THEN article.earliest END AS published,
       event.type, event.mode, event.contexts, event.cameo, event.quad, event.goldstein, event.status,
       (SELECT group_concat(name, '; ') FROM (SELECT actor.name FROM event_party JOIN actor ON actor.id = event_party.actor
         WHERE event_party.event = event.id AND side = 'actor' ORDER BY event_party.n)) AS actors,
       (SELECT group_concat(country, ' ') FROM (SELECT DISTINCT actor.country FROM event_party JOIN actor ON actor.id = event_party.actor
         WHERE event_party.event = event.id AND side = 'actor' AND actor.country IS NOT NULL ORDER BY event_party.n)) AS actor_countries,
       (SELECT group_concat(name, '; ') FROM (SELECT actor.name FROM event_party JOIN actor ON actor.id = event_party.actor
         WHERE event_party.event = event.id AND side = 'recipient' ORDER BY event_party.n)) AS recipients,
       (SELECT group_concat(country, ' ') FROM (SELECT DISTINCT actor.country FROM event_party JOIN actor ON actor.id = event_party.actor
         WHERE event_party.event = event.id AND side = 'recipient' AND actor.country IS NOT NULL ORDER BY event_party.n)) AS recipient_countries,
       event.first_day, event.last_day, event.day_precision, event.day_how,
       event.place, event.place_country, event.latitude, event.longitude, event.geonames,
       event.dead, event.injured, event.arrested, event.crowd,
       claim.uid AS claim, coalesce(speaker.name, claim.speaker_text) AS speaker,
       speaker.country AS speaker_country, claim.stance, claim.factivity, claim.cue_text AS cue,
       event.text, event.trigger_text AS "trigger", event.from_byte, event.to_byte, event.rule, event.confidence,
       event.own, event.own_mode, event.actor_code, event.recipient_code, event.issues
FROM event
JOIN article ON article.id = event.article
LEFT JOIN claim ON claim.id = event.claim
LEFT JOIN actor AS speaker ON speaker.id = claim.speaker;

-- One row per report: who vouches for it, and which way. `teller` is NULL when the claim names nobody; the
-- outlet's own word has no claim. What is told not to have happened is denied, whoever says so; so is what somebody
-- denies or doubts to be so ("denied allegations of", "did not think that").
CREATE VIEW positions AS
SELECT report, article, type, actors, recipients, first_day, last_day, claim, stance, status,
       CASE WHEN claim IS NULL THEN coalesce(outlet, 'the outlet') ELSE speaker END AS teller,
       CASE WHEN coalesce(stance, 'affirm') IN ('demand', 'promise', 'suppose') THEN stance
            WHEN stance = 'deny' AND status = 'hypothetical' THEN 'deny'
            WHEN status IN ('future', 'hypothetical') THEN 'suppose'
            WHEN (coalesce(stance, 'affirm') = 'deny') <> (status = 'negated') THEN 'deny'
            ELSE 'affirm' END AS position
FROM reports;

-- One row per type, actors and recipients: who says that it happened, who that it did not.
CREATE VIEW sides AS
WITH told AS (
    SELECT type, actors, recipients, position, teller, count(*) AS n FROM positions
    WHERE position IN ('affirm', 'deny') GROUP BY type, actors, recipients, position, teller ORDER BY teller)
SELECT type, actors, recipients, sum(n) AS reports,
       group_concat(CASE WHEN position = 'affirm' THEN coalesce(teller, '(nobody named)') END, '; ') AS affirmed_by,
       group_concat(CASE WHEN position = 'deny' THEN coalesce(teller, '(nobody named)') END, '; ') AS denied_by
FROM told GROUP BY type, actors, recipients;

INSERT INTO meta (key, value) VALUES ('schema', '1');
