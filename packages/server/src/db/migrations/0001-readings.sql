-- Imported readings and their findings. Rules: authority first in every key, named constraints, whole 分,
-- row-level security as the second fence behind the predicate in every query.

-- Code list, the same on every node: the finance bureaus of this installation.
create table finance_authority (
  code text not null,
  name text not null,
  constraint finance_authority_pk primary key (code),
  constraint finance_authority_code_check check (code ~ '^[0-9]{6}$')
);

-- One row: whether this database holds a demo or real data. Demo data never enters a real one.
create table installation (
  id smallint not null,
  kind text not null,
  created_at timestamptz not null,
  constraint installation_pk primary key (id),
  constraint installation_single_check check (id = 1),
  constraint installation_kind_check check (kind in ('demo', 'real'))
);

create table source_document (
  authority text not null,
  id uuid not null,
  sha256 text not null,
  name text not null,
  format text not null,
  byte_count bigint not null,
  content bytea not null,
  source_text text,
  constraint source_document_pk primary key (authority, id),
  constraint source_document_sha256_unique unique (authority, sha256),
  constraint source_document_authority_fk foreign key (authority) references finance_authority (code),
  constraint source_document_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
);

-- record and report are json, not jsonb: they keep every character of a damaged file, which jsonb refuses.
create table reading (
  authority text not null,
  id uuid not null,
  source_id uuid not null,
  form text not null,
  title text,
  department text,
  fiscal_year integer,
  money_unit text,
  project_count integer not null,
  indicator_count integer not null,
  total_fen bigint,
  error_count integer not null,
  warning_count integer not null,
  info_count integer not null,
  rulebook_id text not null,
  rulebook_version text not null,
  profile text not null,
  record json not null,
  report json not null,
  created_at timestamptz not null,
  created_by text not null,
  constraint reading_pk primary key (authority, id),
  constraint reading_source_unique unique (authority, source_id),
  constraint reading_source_fk foreign key (authority, source_id) references source_document (authority, id)
);

create table project (
  authority text not null,
  reading_id uuid not null,
  position integer not null,
  name text not null,
  code text,
  spending_unit text,
  category text,
  total_fen bigint,
  raw jsonb not null,
  constraint project_pk primary key (authority, reading_id, position),
  constraint project_reading_fk foreign key (authority, reading_id) references reading (authority, id)
);

create table indicator (
  authority text not null,
  reading_id uuid not null,
  project_position integer not null,
  position integer not null,
  level1 text,
  level2 text,
  name text not null,
  annual_kind text,
  annual_op text,
  annual_value double precision,
  annual_unit text,
  period_kind text,
  period_op text,
  period_value double precision,
  period_unit text,
  weight double precision,
  raw jsonb not null,
  constraint indicator_pk primary key (authority, reading_id, project_position, position),
  constraint indicator_project_fk foreign key (authority, reading_id, project_position)
    references project (authority, reading_id, position)
);

create table finding (
  authority text not null,
  reading_id uuid not null,
  position integer not null,
  rule text not null,
  severity text not null,
  project_position integer,
  indicator_position integer,
  field text,
  message_zh text not null,
  message_en text not null,
  raw jsonb not null,
  constraint finding_pk primary key (authority, reading_id, position),
  constraint finding_reading_fk foreign key (authority, reading_id) references reading (authority, id),
  constraint finding_severity_check check (severity in ('info', 'warning', 'error'))
);

create table import_run (
  authority text not null,
  id uuid not null,
  reading_id uuid not null,
  file_name text not null,
  program_version text not null,
  actor text not null,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  constraint import_run_pk primary key (authority, id),
  constraint import_run_reading_fk foreign key (authority, reading_id) references reading (authority, id)
);

create index finding_rule_index on finding (authority, rule);
create index import_run_reading_index on import_run (authority, reading_id);

alter table source_document enable row level security;
alter table source_document force row level security;
create policy source_document_tenant on source_document
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table reading enable row level security;
alter table reading force row level security;
create policy reading_tenant on reading
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table project enable row level security;
alter table project force row level security;
create policy project_tenant on project
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table indicator enable row level security;
alter table indicator force row level security;
create policy indicator_tenant on indicator
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table finding enable row level security;
alter table finding force row level security;
create policy finding_tenant on finding
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table import_run enable row level security;
alter table import_run force row level security;
create policy import_run_tenant on import_run
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);
