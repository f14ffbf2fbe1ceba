-- How deep the contents go (0 for none), and the dates behind the job number.
alter table report_part
    add column contents_depth smallint not null default 2
        constraint report_part_contents_depth_known check (contents_depth between 0 and 3),
    add column job_dates date[] not null default '{}'
        constraint report_part_job_dates_follow_a_number check (job_number is not null or job_dates = '{}');

-- The summary of the report in the words of each language version; null for none.
alter table report_wording add column summary jsonb;

-- The words that were issued, as a number: a technical reissue has to say the same. Null for what
-- was issued before this was kept.
alter table report_issue
    add column words_sha256 char(64)
        constraint report_issue_words_sha256_is_one check (words_sha256 ~ '^[0-9a-f]{64}$');
