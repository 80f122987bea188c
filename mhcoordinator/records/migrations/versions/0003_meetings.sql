-- Case meetings: the table, its agenda, and what was decided. One statement ends where a line
-- ends in a semicolon.

CREATE TABLE meeting (
    id VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    series VARCHAR NOT NULL,
    held_on DATE,
    starts_at VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    chair VARCHAR NOT NULL,
    basis VARCHAR(40),
    basis_note VARCHAR NOT NULL,
    closed_at VARCHAR(32),
    CONSTRAINT pk_meeting PRIMARY KEY (id)
);

CREATE TABLE participant (
    id VARCHAR NOT NULL,
    meeting_id VARCHAR NOT NULL,
    serial INTEGER NOT NULL,
    organisation_id VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    professional_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    secrecy VARCHAR(40) NOT NULL,
    has_left BOOLEAN NOT NULL,
    CONSTRAINT pk_participant PRIMARY KEY (id),
    CONSTRAINT fk_participant_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_participant_meeting_id ON participant (meeting_id);

CREATE TABLE agenda_item (
    meeting_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    question VARCHAR NOT NULL,
    minutes INTEGER NOT NULL,
    tier VARCHAR(40) NOT NULL,
    kept_words TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_agenda_item PRIMARY KEY (seq),
    CONSTRAINT uq_agenda_item_id UNIQUE (id),
    CONSTRAINT fk_agenda_item_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_agenda_item_case_id ON agenda_item (case_id);

CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);

CREATE TABLE seat (
    meeting_id VARCHAR NOT NULL,
    item_id VARCHAR NOT NULL,
    participant_id VARCHAR NOT NULL,
    basis VARCHAR(40),
    basis_note VARCHAR NOT NULL,
    fields TEXT NOT NULL,
    reasons TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_seat PRIMARY KEY (seq),
    CONSTRAINT uq_seat_id UNIQUE (id),
    CONSTRAINT fk_seat_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_seat_case_id ON seat (case_id);

CREATE INDEX ix_seat_meeting_id ON seat (meeting_id);

CREATE TABLE decision (
    meeting_id VARCHAR NOT NULL,
    item_id VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    text VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    due_on DATE,
    task_id VARCHAR NOT NULL,
    decided_on DATE,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_decision PRIMARY KEY (seq),
    CONSTRAINT uq_decision_id UNIQUE (id),
    CONSTRAINT fk_decision_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_decision_case_id ON decision (case_id);

CREATE INDEX ix_decision_meeting_id ON decision (meeting_id);

CREATE TABLE sent_pack (
    id VARCHAR NOT NULL,
    meeting_id VARCHAR NOT NULL,
    identity VARCHAR NOT NULL,
    sealed_at VARCHAR(32) NOT NULL,
    readable_until DATE NOT NULL,
    CONSTRAINT pk_sent_pack PRIMARY KEY (id),
    CONSTRAINT fk_sent_pack_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_sent_pack_meeting_id ON sent_pack (meeting_id);
