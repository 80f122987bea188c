-- The first form of the records. One statement ends where a line ends in a semicolon.

CREATE TABLE audit (
    seq INTEGER NOT NULL,
    at VARCHAR(32) NOT NULL,
    local_time VARCHAR NOT NULL,
    user VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    responsible VARCHAR NOT NULL,
    action VARCHAR(40) NOT NULL,
    case_id VARCHAR NOT NULL,
    field_group VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    tier VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    previous_hash VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    CONSTRAINT pk_audit PRIMARY KEY (seq)
);

CREATE INDEX ix_audit_case_id ON audit (case_id);

CREATE TABLE case_file (
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    number VARCHAR(20) NOT NULL,
    call_name VARCHAR NOT NULL,
    status VARCHAR(40) NOT NULL,
    municipality VARCHAR NOT NULL,
    retention_profile VARCHAR(40) NOT NULL,
    opened_on DATE NOT NULL,
    closed_on DATE,
    same_person_case_id VARCHAR NOT NULL,
    CONSTRAINT pk_case_file PRIMARY KEY (seq),
    CONSTRAINT uq_case_file_id UNIQUE (id),
    CONSTRAINT uq_case_file_number UNIQUE (number)
);

CREATE INDEX ix_case_file_status ON case_file (status);

CREATE TABLE change (
    id INTEGER NOT NULL,
    at VARCHAR(32) NOT NULL,
    user VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    entry_id VARCHAR NOT NULL,
    "before" VARCHAR NOT NULL,
    "after" VARCHAR NOT NULL,
    undone_by INTEGER,
    CONSTRAINT pk_change PRIMARY KEY (id)
);

CREATE INDEX ix_change_case_id ON change (case_id);

CREATE INDEX ix_change_entry ON change (entry_id, id);

CREATE TABLE command (
    id VARCHAR NOT NULL,
    result VARCHAR NOT NULL,
    CONSTRAINT pk_command PRIMARY KEY (id)
);

CREATE TABLE draft (
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    step VARCHAR NOT NULL,
    saved_at VARCHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    content VARCHAR NOT NULL,
    typed VARCHAR NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (id)
);

CREATE INDEX ix_draft_kind ON draft (kind);

CREATE TABLE draft_source (
    draft_id VARCHAR NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_draft_source PRIMARY KEY (draft_id)
);

CREATE TABLE organisation (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    region VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    postcode VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    is_national BOOLEAN NOT NULL,
    source VARCHAR NOT NULL,
    CONSTRAINT pk_organisation PRIMARY KEY (id)
);

CREATE TABLE professional (
    id VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    reachable VARCHAR NOT NULL,
    CONSTRAINT pk_professional PRIMARY KEY (id)
);

CREATE INDEX ix_professional_organisation_id ON professional (organisation_id);

CREATE TABLE search_text (
    id INTEGER NOT NULL,
    case_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    entry_id VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    CONSTRAINT pk_search_text PRIMARY KEY (id),
    CONSTRAINT uq_search_text_entry_id UNIQUE (entry_id)
);

CREATE INDEX ix_search_text_case_id ON search_text (case_id);

CREATE TABLE absence (
    left_on VARCHAR(10),
    returned_on VARCHAR(10),
    reported VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_absence PRIMARY KEY (seq),
    CONSTRAINT uq_absence_id UNIQUE (id),
    CONSTRAINT fk_absence_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_absence_case_id ON absence (case_id);

CREATE TABLE assessment (
    kind VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    taken_on VARCHAR(10),
    taken_by VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_assessment PRIMARY KEY (seq),
    CONSTRAINT uq_assessment_id UNIQUE (id),
    CONSTRAINT fk_assessment_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_assessment_case_id ON assessment (case_id);

CREATE TABLE consent (
    decision VARCHAR(40) NOT NULL,
    recipient VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    recipient_kind VARCHAR(40),
    scope VARCHAR NOT NULL,
    basis VARCHAR(40) NOT NULL,
    form VARCHAR(40) NOT NULL,
    given_by VARCHAR NOT NULL,
    recorded_by VARCHAR NOT NULL,
    given_on DATE,
    withdrawn_on DATE,
    document_id VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_consent PRIMARY KEY (seq),
    CONSTRAINT uq_consent_id UNIQUE (id),
    CONSTRAINT fk_consent_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_consent_case_id ON consent (case_id);

CREATE TABLE contact_channel (
    address VARCHAR NOT NULL,
    allowed TEXT NOT NULL,
    forbidden TEXT NOT NULL,
    "when" VARCHAR NOT NULL,
    warning VARCHAR NOT NULL,
    is_safe VARCHAR(40) NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_contact_channel PRIMARY KEY (seq),
    CONSTRAINT uq_contact_channel_id UNIQUE (id),
    CONSTRAINT fk_contact_channel_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_contact_channel_case_id ON contact_channel (case_id);

CREATE TABLE contact_moment (
    at VARCHAR(32) NOT NULL,
    channel VARCHAR(40) NOT NULL,
    with_whom VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_contact_moment PRIMARY KEY (seq),
    CONSTRAINT uq_contact_moment_id UNIQUE (id),
    CONSTRAINT fk_contact_moment_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_contact_moment_case_id ON contact_moment (case_id);

CREATE TABLE criminal_case (
    complaint VARCHAR(40) NOT NULL,
    complaint_on VARCHAR(10),
    authority VARCHAR NOT NULL,
    report_number VARCHAR NOT NULL,
    prosecution_number VARCHAR NOT NULL,
    interview_kind VARCHAR NOT NULL,
    interview_on DATE,
    interview_at TIME,
    interview_place VARCHAR NOT NULL,
    expected VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_criminal_case PRIMARY KEY (seq),
    CONSTRAINT uq_criminal_case_id UNIQUE (id),
    CONSTRAINT fk_criminal_case_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_criminal_case_case_id ON criminal_case (case_id);

CREATE TABLE disclosure (
    at VARCHAR(32) NOT NULL,
    tier VARCHAR(40) NOT NULL,
    way VARCHAR(40) NOT NULL,
    recipient VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    basis VARCHAR(40),
    fields TEXT NOT NULL,
    copy_number INTEGER NOT NULL,
    referral_id VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_disclosure PRIMARY KEY (seq),
    CONSTRAINT uq_disclosure_id UNIQUE (id),
    CONSTRAINT fk_disclosure_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_disclosure_case_id ON disclosure (case_id);

CREATE TABLE document (
    kind VARCHAR(40) NOT NULL,
    name VARCHAR NOT NULL,
    media_type VARCHAR NOT NULL,
    size INTEGER NOT NULL,
    sha256 VARCHAR NOT NULL,
    added_on DATE,
    text VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (seq),
    CONSTRAINT uq_document_id UNIQUE (id),
    CONSTRAINT fk_document_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_document_case_id ON document (case_id);

CREATE TABLE document_content (
    document_id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_document_content PRIMARY KEY (document_id),
    CONSTRAINT fk_document_content_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_document_content_case_id ON document_content (case_id);

CREATE TABLE exploitation (
    form VARCHAR(40) NOT NULL,
    is_main BOOLEAN NOT NULL,
    phase VARCHAR(40) NOT NULL,
    victim_status VARCHAR(40) NOT NULL,
    sector VARCHAR NOT NULL,
    started VARCHAR(10),
    ended VARCHAR(10),
    places TEXT NOT NULL,
    certainty VARCHAR(40) NOT NULL,
    source_kind VARCHAR(40),
    source VARCHAR NOT NULL,
    means TEXT NOT NULL,
    debt_amount VARCHAR(32),
    debt_currency VARCHAR NOT NULL,
    debt_to VARCHAR NOT NULL,
    hours_worked VARCHAR NOT NULL,
    hours_paid VARCHAR NOT NULL,
    pay VARCHAR NOT NULL,
    deductions VARCHAR NOT NULL,
    living_conditions VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_exploitation PRIMARY KEY (seq),
    CONSTRAINT uq_exploitation_id UNIQUE (id),
    CONSTRAINT fk_exploitation_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_exploitation_case_id ON exploitation (case_id);

CREATE TABLE finding (
    kind VARCHAR(40) NOT NULL,
    source VARCHAR NOT NULL,
    happened_on VARCHAR(10),
    text VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_finding PRIMARY KEY (seq),
    CONSTRAINT uq_finding_id UNIQUE (id),
    CONSTRAINT fk_finding_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_finding_case_id ON finding (case_id);

CREATE TABLE legal_measure (
    kind VARCHAR(40) NOT NULL,
    started DATE,
    until DATE,
    carried_out_by VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_legal_measure PRIMARY KEY (seq),
    CONSTRAINT uq_legal_measure_id UNIQUE (id),
    CONSTRAINT fk_legal_measure_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_legal_measure_case_id ON legal_measure (case_id);

CREATE TABLE need (
    life_domain VARCHAR(40) NOT NULL,
    headline VARCHAR NOT NULL,
    wish VARCHAR NOT NULL,
    since VARCHAR(10),
    state VARCHAR(40) NOT NULL,
    helper VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_need PRIMARY KEY (seq),
    CONSTRAINT uq_need_id UNIQUE (id),
    CONSTRAINT fk_need_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_need_case_id ON need (case_id);

CREATE TABLE occupation (
    kind VARCHAR(40) NOT NULL,
    what VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    hours_per_week VARCHAR NOT NULL,
    started VARCHAR(10),
    ended VARCHAR(10),
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_occupation PRIMARY KEY (seq),
    CONSTRAINT uq_occupation_id UNIQUE (id),
    CONSTRAINT fk_occupation_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_occupation_case_id ON occupation (case_id);

CREATE TABLE person (
    role VARCHAR(40) NOT NULL,
    call_name VARCHAR NOT NULL,
    form_of_address VARCHAR NOT NULL,
    given_names VARCHAR NOT NULL,
    name_prefix VARCHAR NOT NULL,
    surname VARCHAR NOT NULL,
    aliases TEXT NOT NULL,
    birth_date VARCHAR(10),
    birth_date_certainty VARCHAR(40) NOT NULL,
    birth_note VARCHAR NOT NULL,
    birth_place VARCHAR NOT NULL,
    gender VARCHAR(40) NOT NULL,
    nationalities TEXT NOT NULL,
    stateless VARCHAR(40) NOT NULL,
    origin_note VARCHAR NOT NULL,
    languages TEXT NOT NULL,
    interpreter_needed VARCHAR(40) NOT NULL,
    interpreter_wish VARCHAR NOT NULL,
    alien_number VARCHAR NOT NULL,
    citizen_service_number VARCHAR NOT NULL,
    citizen_service_number_basis VARCHAR NOT NULL,
    moves_along VARCHAR(40) NOT NULL,
    has_parental_authority VARCHAR(40) NOT NULL,
    knows_of_case VARCHAR(40) NOT NULL,
    residence VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (seq),
    CONSTRAINT uq_person_id UNIQUE (id),
    CONSTRAINT fk_person_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_person_case_id ON person (case_id);

CREATE TABLE placement (
    kind VARCHAR(40) NOT NULL,
    facility VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    secrecy VARCHAR(40) NOT NULL,
    started VARCHAR(10),
    until DATE,
    ended VARCHAR(10),
    other_place_needed VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_placement PRIMARY KEY (seq),
    CONSTRAINT uq_placement_id UNIQUE (id),
    CONSTRAINT fk_placement_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_placement_case_id ON placement (case_id);

CREATE TABLE referral (
    serial INTEGER NOT NULL,
    organisation_id VARCHAR NOT NULL,
    professional_id VARCHAR NOT NULL,
    status VARCHAR(40) NOT NULL,
    purpose VARCHAR NOT NULL,
    question VARCHAR NOT NULL,
    basis VARCHAR(40),
    basis_note VARCHAR NOT NULL,
    consent_id VARCHAR NOT NULL,
    fields TEXT NOT NULL,
    reasons TEXT NOT NULL,
    kept_words TEXT NOT NULL,
    sent_on DATE,
    answer_due DATE,
    answered_on DATE,
    answer VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_referral PRIMARY KEY (seq),
    CONSTRAINT uq_referral_id UNIQUE (id),
    CONSTRAINT fk_referral_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_referral_case_id ON referral (case_id);

CREATE TABLE report (
    received_on DATE,
    received_at TIME,
    channel VARCHAR(40),
    reporter_name VARCHAR NOT NULL,
    reporter_role VARCHAR NOT NULL,
    reporter_organisation VARCHAR NOT NULL,
    organisation_kind VARCHAR(40),
    reporter_phone VARCHAR NOT NULL,
    reporter_email VARCHAR NOT NULL,
    reporter_reachable VARCHAR NOT NULL,
    urgency VARCHAR(40) NOT NULL,
    urgency_reason VARCHAR NOT NULL,
    client_knows VARCHAR(40) NOT NULL,
    request VARCHAR NOT NULL,
    background VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_report PRIMARY KEY (seq),
    CONSTRAINT uq_report_id UNIQUE (id),
    CONSTRAINT fk_report_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_report_case_id ON report (case_id);

CREATE TABLE residence (
    status VARCHAR(40) NOT NULL,
    entered_on VARCHAR(10),
    reflection_offered VARCHAR(40) NOT NULL,
    reflection_offered_on DATE,
    m55_sent_on DATE,
    dublin_country VARCHAR NOT NULL,
    fingerprints_on VARCHAR(10),
    permit_from DATE,
    permit_until DATE,
    earlier_status VARCHAR NOT NULL,
    documents VARCHAR NOT NULL,
    registered_in_brp VARCHAR(40) NOT NULL,
    registered_at VARCHAR NOT NULL,
    health_insurance VARCHAR NOT NULL,
    integration VARCHAR NOT NULL,
    wish VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_residence PRIMARY KEY (seq),
    CONSTRAINT uq_residence_id UNIQUE (id),
    CONSTRAINT fk_residence_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_residence_case_id ON residence (case_id);

CREATE TABLE safety (
    assessed_on DATE,
    acute_danger VARCHAR(40) NOT NULL,
    danger VARCHAR NOT NULL,
    threatened_others VARCHAR NOT NULL,
    address_known VARCHAR(40) NOT NULL,
    devices_safe VARCHAR(40) NOT NULL,
    address_secrecy VARCHAR(40) NOT NULL,
    measures VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_safety PRIMARY KEY (seq),
    CONSTRAINT uq_safety_id UNIQUE (id),
    CONSTRAINT fk_safety_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_safety_case_id ON safety (case_id);

CREATE TABLE task (
    kind VARCHAR(40) NOT NULL,
    title VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    due_on DATE,
    due_at VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    done_on DATE,
    note VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    case_id VARCHAR NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (seq),
    CONSTRAINT uq_task_id UNIQUE (id),
    CONSTRAINT fk_task_case_id FOREIGN KEY(case_id) REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_task_case_id ON task (case_id);

CREATE VIRTUAL TABLE search_words USING fts5(
    words, content='', contentless_delete=1, detail=none, prefix='1 2 3 4 5 6 7 8',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mc'"
);

CREATE VIRTUAL TABLE search_names USING fts5(
    words, content='', contentless_delete=1, tokenize='trigram'
);
