-- Organisations over time, budget rounds, plans with immutable revisions, their way through the workflow and its history.
-- plan_head and plan_count hold what changes; everything else is only ever added.

-- Departments and spending units; what they are called and whose they are is dated in organisation_name.
create table organisation (
  authority text not null,
  id uuid not null,
  kind text not null,
  created_at timestamptz not null,
  constraint organisation_pk primary key (authority, id),
  constraint organisation_authority_fk foreign key (authority) references finance_authority (code),
  constraint organisation_kind_check check (kind in ('department', 'unit'))
);

-- The row in force on a day is the newest one not after it. `ended` closes an organisation: merged, split or dissolved.
create table organisation_name (
  authority text not null,
  organisation_id uuid not null,
  valid_from date not null,
  name text not null,
  code text,
  parent_id uuid,
  ended boolean not null,
  reason text,
  constraint organisation_name_pk primary key (authority, organisation_id, valid_from),
  constraint organisation_name_organisation_fk foreign key (authority, organisation_id) references organisation (authority, id),
  constraint organisation_name_parent_fk foreign key (authority, parent_id) references organisation (authority, id)
);

create table budget_round (
  authority text not null,
  id uuid not null,
  fiscal_year integer not null,
  title text not null,
  profile text not null,
  deadlines jsonb not null,
  opened_at timestamptz not null,
  constraint budget_round_pk primary key (authority, id)
);

create table plan (
  authority text not null,
  id uuid not null,
  round_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  base_plan_id uuid,
  reason text,
  created_at timestamptz not null,
  created_by text not null,
  constraint plan_pk primary key (authority, id),
  constraint plan_round_fk foreign key (authority, round_id) references budget_round (authority, id),
  constraint plan_organisation_fk foreign key (authority, organisation_id) references organisation (authority, id),
  constraint plan_base_fk foreign key (authority, base_plan_id) references plan (authority, id),
  constraint plan_kind_check check (kind in ('plan', 'additional', 'adjustment', 'erratum'))
);

create table plan_revision (
  authority text not null,
  plan_id uuid not null,
  number integer not null,
  digest text not null,
  content json not null,
  origin jsonb not null,
  report json not null,
  rulebook_version text not null,
  profile text not null,
  error_count integer not null,
  warning_count integer not null,
  info_count integer not null,
  created_at timestamptz not null,
  created_by text not null,
  constraint plan_revision_pk primary key (authority, plan_id, number),
  constraint plan_revision_plan_fk foreign key (authority, plan_id) references plan (authority, id),
  constraint plan_revision_digest_check check (digest ~ '^[0-9a-f]{64}$')
);

create table plan_head (
  authority text not null,
  plan_id uuid not null,
  round_id uuid not null,
  organisation_id uuid not null,
  state text not null,
  disclosure text not null,
  project text not null,
  unit text not null,
  department text not null,
  total_fen bigint,
  revision integer not null,
  digest text not null,
  approved_revision integer,
  published_revision integer,
  error_count integer not null,
  warning_count integer not null,
  info_count integer not null,
  history_length integer not null,
  history_digest text not null,
  updated_at timestamptz not null,
  constraint plan_head_pk primary key (authority, plan_id),
  constraint plan_head_plan_fk foreign key (authority, plan_id) references plan (authority, id),
  constraint plan_head_disclosure_check check (disclosure in ('public', 'onApplication', 'internal', 'classified'))
);

-- One link of a plan's hash chain: digest = SHA-256 of the link before and of this link's own content.
create table plan_event (
  authority text not null,
  plan_id uuid not null,
  sequence integer not null,
  kind text not null,
  payload json not null,
  actor text not null,
  actor_role text not null,
  at timestamptz not null,
  previous_digest text not null,
  digest text not null,
  constraint plan_event_pk primary key (authority, plan_id, sequence),
  constraint plan_event_plan_fk foreign key (authority, plan_id) references plan (authority, id),
  constraint plan_event_kind_check check (kind in ('created', 'saved', 'moved', 'undone', 'waived', 'commented', 'reviewed', 'disclosed'))
);

-- The authority's own chain over the heads of its plans.
create table history_seal (
  authority text not null,
  sequence integer not null,
  heads json not null,
  at timestamptz not null,
  previous_digest text not null,
  digest text not null,
  constraint history_seal_pk primary key (authority, sequence)
);

create table finding_waiver (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  rule text not null,
  indicator text,
  reason text not null,
  until date,
  created_at timestamptz not null,
  created_by text not null,
  constraint finding_waiver_pk primary key (authority, id),
  constraint finding_waiver_plan_fk foreign key (authority, plan_id) references plan (authority, id)
);

create table plan_comment (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  revision integer not null,
  thread_id uuid,
  place text,
  text text not null,
  created_at timestamptz not null,
  created_by text not null,
  constraint plan_comment_pk primary key (authority, id),
  constraint plan_comment_plan_fk foreign key (authority, plan_id) references plan (authority, id)
);

-- Counters of a round, kept in the transaction of every save and move; a list never counts.
create table plan_count (
  authority text not null,
  round_id uuid not null,
  organisation_id uuid not null,
  state text not null,
  plans integer not null,
  total_fen bigint not null,
  constraint plan_count_pk primary key (authority, round_id, organisation_id, state),
  constraint plan_count_round_fk foreign key (authority, round_id) references budget_round (authority, id)
);

create index plan_head_list_index on plan_head (authority, round_id, plan_id);
create index plan_head_state_index on plan_head (authority, round_id, state, plan_id);
create index plan_head_organisation_index on plan_head (authority, organisation_id, plan_id);
create index plan_comment_plan_index on plan_comment (authority, plan_id, id);
create index finding_waiver_plan_index on finding_waiver (authority, plan_id);

alter table organisation enable row level security;
alter table organisation force row level security;
create policy organisation_tenant on organisation
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table organisation_name enable row level security;
alter table organisation_name force row level security;
create policy organisation_name_tenant on organisation_name
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table budget_round enable row level security;
alter table budget_round force row level security;
create policy budget_round_tenant on budget_round
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table plan enable row level security;
alter table plan force row level security;
create policy plan_tenant on plan
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table plan_revision enable row level security;
alter table plan_revision force row level security;
create policy plan_revision_tenant on plan_revision
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table plan_head enable row level security;
alter table plan_head force row level security;
create policy plan_head_tenant on plan_head
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table plan_event enable row level security;
alter table plan_event force row level security;
create policy plan_event_tenant on plan_event
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table history_seal enable row level security;
alter table history_seal force row level security;
create policy history_seal_tenant on history_seal
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table finding_waiver enable row level security;
alter table finding_waiver force row level security;
create policy finding_waiver_tenant on finding_waiver
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table plan_comment enable row level security;
alter table plan_comment force row level security;
create policy plan_comment_tenant on plan_comment
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);

alter table plan_count enable row level security;
alter table plan_count force row level security;
create policy plan_count_tenant on plan_count
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);
