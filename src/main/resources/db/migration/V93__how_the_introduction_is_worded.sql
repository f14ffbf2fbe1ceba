-- The wording of the introduction that the officer chose; null for the one that follows from the
-- mandate.
alter table report_part
    add column introduction_variant text
        constraint report_part_introduction_variant_known
        check (introduction_variant in ('SEEK_AND_REPORT', 'SEEK_THEN_REPORT', 'INVITED', 'IN_PARAGRAPH'));
