-- Import jobs, and what people have said of the columns of a layout. A job's row changes while it runs; what was said is
-- only ever added, and the newest row of a layout counts.

-- One job for the same bytes: a cancelled or failed one starts again.
create table import_job (
  authority text not null,
  id uuid not null,
  sha256 text not null,
  name text not null,
  byte_count bigint not null,
  state text not null,
  step text not null,
  attempt integer not null,
  preview json,
  project_count integer not null,
  held_back_count integer not null,
  failure jsonb,
  reading_id uuid,
  created_at timestamptz not null,
  created_by text not null,
  constraint import_job_pk primary key (authority, id),
  constraint import_job_sha256_unique unique (authority, sha256),
  constraint import_job_authority_fk foreign key (authority) references finance_authority (code),
  constraint import_job_reading_fk foreign key (authority, reading_id) references reading (authority, id),
  constraint import_job_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint import_job_state_check check (state in ('queued', 'reading', 'preview', 'loaded', 'cancelled', 'failed'))
);

create table import_mapping (
  authority text not null,
  id uuid not null,
  fingerprint text not null,
  headings jsonb not null,
  roles jsonb not null,
  created_at timestamptz not null,
  created_by text not null,
  constraint import_mapping_pk primary key (authority, id),
  constraint import_mapping_authority_fk foreign key (authority) references finance_authority (code),
  constraint import_mapping_fingerprint_check check (fingerprint ~ '^[0-9a-f]{64}$')
);

create index import_mapping_fingerprint_index on import_mapping (authority, fingerprint, id);

alter table import_job enable row level security;
alter table import_job force row level security;
create policy import_job_tenant on import_job
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table import_mapping enable row level security;
alter table import_mapping force row level security;
create policy import_mapping_tenant on import_mapping
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);
