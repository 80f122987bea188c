-- The trajectory: procedure, plan, closing, and what is due. One statement ends where a line ends
-- in a semicolon.

CREATE TABLE due_basis (
    case_id VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    made_for DATE NOT NULL,
    failure VARCHAR NOT NULL,
    residence VARCHAR(40),
    CONSTRAINT pk_due_basis PRIMARY KEY (case_id),
    CONSTRAINT fk_due_basis_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE rule_file (
    seq INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    version VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    user VARCHAR NOT NULL,
    began_at VARCHAR(32) NOT NULL,
    ended_at VARCHAR(32),
    CONSTRAINT pk_rule_file PRIMARY KEY (seq)
);

CREATE TABLE aftercare_contact (
    months INTEGER NOT NULL,
    due_on DATE,
    held_on DATE,
    outcome VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_aftercare_contact PRIMARY KEY (seq),
    CONSTRAINT uq_aftercare_contact_id UNIQUE (id),
    CONSTRAINT fk_aftercare_contact_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_aftercare_contact_case_id ON aftercare_contact (case_id);

CREATE TABLE closing (
    closed_on DATE,
    reason VARCHAR(40),
    destination VARCHAR(40) NOT NULL,
    destination_note VARCHAR NOT NULL,
    handed_over VARCHAR NOT NULL,
    with_aftercare BOOLEAN NOT NULL,
    reopened_on DATE,
    reopened_reason VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_closing PRIMARY KEY (seq),
    CONSTRAINT uq_closing_id UNIQUE (id),
    CONSTRAINT fk_closing_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_closing_case_id ON closing (case_id);

CREATE TABLE derived_line (
    seq INTEGER NOT NULL,
    case_id VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    "key" VARCHAR NOT NULL,
    rule_id VARCHAR NOT NULL,
    rule_version VARCHAR NOT NULL,
    "on" DATE,
    ended_on DATE,
    answer VARCHAR NOT NULL,
    derived_at VARCHAR(32) NOT NULL,
    replaced_at VARCHAR(32),
    CONSTRAINT pk_derived_line PRIMARY KEY (seq),
    CONSTRAINT fk_derived_line_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_derived_line_case_id ON derived_line (case_id);

CREATE TABLE domain_assessment (
    life_domain VARCHAR(40) NOT NULL,
    assessed_on DATE,
    level VARCHAR(40),
    situation VARCHAR NOT NULL,
    client_words VARCHAR NOT NULL,
    wish VARCHAR NOT NULL,
    assessed_by VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_domain_assessment PRIMARY KEY (seq),
    CONSTRAINT uq_domain_assessment_id UNIQUE (id),
    CONSTRAINT fk_domain_assessment_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_domain_assessment_case_id ON domain_assessment (case_id);

CREATE TABLE due_line (
    case_id VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    source VARCHAR(40) NOT NULL,
    "on" DATE NOT NULL,
    warn_from DATE NOT NULL,
    title_nl VARCHAR NOT NULL,
    title_en VARCHAR NOT NULL,
    why_nl VARCHAR NOT NULL,
    why_en VARCHAR NOT NULL,
    entry_id VARCHAR NOT NULL,
    entry_kind VARCHAR NOT NULL,
    rule_id VARCHAR NOT NULL,
    rule_version VARCHAR NOT NULL,
    checked BOOLEAN NOT NULL,
    lapses BOOLEAN NOT NULL,
    snoozed_until DATE,
    snooze_reason VARCHAR NOT NULL,
    CONSTRAINT pk_due_line PRIMARY KEY (case_id, "key"),
    CONSTRAINT fk_due_line_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE INDEX ix_due_line_day ON due_line ("on", case_id, warn_from, lapses, snoozed_until);

CREATE TABLE goal (
    life_domain VARCHAR(40) NOT NULL,
    track VARCHAR(40) NOT NULL,
    words VARCHAR NOT NULL,
    state VARCHAR(40) NOT NULL,
    started VARCHAR(10),
    until DATE,
    settled_on DATE,
    helper VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_goal PRIMARY KEY (seq),
    CONSTRAINT uq_goal_id UNIQUE (id),
    CONSTRAINT fk_goal_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_goal_case_id ON goal (case_id);

CREATE TABLE legal_event (
    kind VARCHAR(40) NOT NULL,
    "on" VARCHAR(10),
    until DATE,
    sent_on DATE,
    received_on DATE,
    ground VARCHAR(40),
    end_reason VARCHAR(40),
    outcome VARCHAR(40),
    is_final VARCHAR(40) NOT NULL,
    evidence VARCHAR(40),
    country VARCHAR NOT NULL,
    document_number VARCHAR NOT NULL,
    by_whom VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_legal_event PRIMARY KEY (seq),
    CONSTRAINT uq_legal_event_id UNIQUE (id),
    CONSTRAINT fk_legal_event_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_legal_event_case_id ON legal_event (case_id);

CREATE TABLE network_member (
    organisation_id VARCHAR NOT NULL,
    professional_id VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    does VARCHAR NOT NULL,
    started VARCHAR(10),
    ended VARCHAR(10),
    consent_id VARCHAR NOT NULL,
    knows_address VARCHAR(40) NOT NULL,
    phone VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_network_member PRIMARY KEY (seq),
    CONSTRAINT uq_network_member_id UNIQUE (id),
    CONSTRAINT fk_network_member_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_network_member_case_id ON network_member (case_id);

CREATE TABLE review (
    kind VARCHAR(40) NOT NULL,
    due_on DATE,
    held_on DATE,
    reason VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_review PRIMARY KEY (seq),
    CONSTRAINT uq_review_id UNIQUE (id),
    CONSTRAINT fk_review_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_review_case_id ON review (case_id);

CREATE TABLE safety_plan (
    made_on DATE,
    threat VARCHAR NOT NULL,
    reach VARCHAR NOT NULL,
    last_threat_on VARCHAR(10),
    address_known_by TEXT NOT NULL,
    address_known_to_danger VARCHAR(40) NOT NULL,
    phone_and_social VARCHAR NOT NULL,
    location_sharing VARCHAR(40) NOT NULL,
    digital_checked TEXT NOT NULL,
    digital_safety VARCHAR NOT NULL,
    children_and_school VARCHAR NOT NULL,
    work_and_route VARCHAR NOT NULL,
    contact_restrictions VARCHAR NOT NULL,
    code_word VARCHAR NOT NULL,
    what_to_do VARCHAR NOT NULL,
    brp_secrecy VARCHAR(40) NOT NULL,
    brp_secrecy_on DATE,
    judgement VARCHAR NOT NULL,
    judged_by VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_safety_plan PRIMARY KEY (seq),
    CONSTRAINT uq_safety_plan_id UNIQUE (id),
    CONSTRAINT fk_safety_plan_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_safety_plan_case_id ON safety_plan (case_id);

CREATE TABLE shelter_request (
    kind VARCHAR(40) NOT NULL,
    kind_words VARCHAR NOT NULL,
    asked_of VARCHAR NOT NULL,
    asked_on DATE,
    state VARCHAR(40) NOT NULL,
    list_position INTEGER,
    answer_due DATE,
    answered_on DATE,
    reason VARCHAR NOT NULL,
    placement_id VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_shelter_request PRIMARY KEY (seq),
    CONSTRAINT uq_shelter_request_id UNIQUE (id),
    CONSTRAINT fk_shelter_request_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_shelter_request_case_id ON shelter_request (case_id);

CREATE TABLE snooze (
    line_key VARCHAR NOT NULL,
    until DATE,
    reason VARCHAR NOT NULL,
    made_on DATE,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_snooze PRIMARY KEY (seq),
    CONSTRAINT uq_snooze_id UNIQUE (id),
    CONSTRAINT fk_snooze_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_snooze_case_id ON snooze (case_id);

ALTER TABLE placement ADD COLUMN kind_words VARCHAR NOT NULL DEFAULT '';

CREATE INDEX ix_placement_own_kind ON placement (kind_words) WHERE kind_words <> '';

ALTER TABLE placement ADD COLUMN end_reason VARCHAR(40);

ALTER TABLE placement ADD COLUMN paid_by VARCHAR NOT NULL DEFAULT '';

ALTER TABLE placement ADD COLUMN came_along TEXT NOT NULL DEFAULT '[]';

ALTER TABLE criminal_case ADD COLUMN threats VARCHAR NOT NULL DEFAULT '';

ALTER TABLE criminal_case ADD COLUMN lawyer VARCHAR NOT NULL DEFAULT '';

ALTER TABLE task ADD COLUMN stopped_on DATE;

ALTER TABLE task ADD COLUMN stopped_reason VARCHAR NOT NULL DEFAULT '';

ALTER TABLE task ADD COLUMN goal_id VARCHAR NOT NULL DEFAULT '';

ALTER TABLE consent ADD COLUMN renew_on DATE;

ALTER TABLE absence ADD COLUMN told TEXT NOT NULL DEFAULT '[]';

-- Where a client stays whose address is not open is no longer found by words. What else was
-- written there can be found again after the next correction.
DELETE FROM search_words WHERE rowid IN (
    SELECT t.id FROM search_text AS t JOIN placement AS p ON p.id = t.entry_id
    WHERE p.secrecy <> 'open'
);

UPDATE search_text SET words = ''
    WHERE entry_id IN (SELECT id FROM placement WHERE secrecy <> 'open');

ALTER TABLE disclosure ADD COLUMN reasons TEXT NOT NULL DEFAULT '[]';
