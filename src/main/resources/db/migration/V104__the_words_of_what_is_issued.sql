-- What stands in an issued language version, to be searched: the words of its HTML file.
create table issued_text (
    symbol   text not null,
    language official_language not null,
    -- The words to be searched, divided by blanks in languages that have none.
    words    text not null,
    search   tsvector not null generated always as (to_tsvector(
        case language
            when 'en' then 'english'::regconfig
            when 'fr' then 'french'::regconfig
            when 'es' then 'spanish'::regconfig
            when 'ru' then 'russian'::regconfig
            when 'ar' then 'arabic'::regconfig
            else 'simple'::regconfig
        end, words)) stored,
    constraint issued_text_pk primary key (symbol, language)
);
create index issued_text_search on issued_text using gin (search);

insert into issued_text (symbol, language, words)
select symbol, language,
       regexp_replace(
           regexp_replace(convert_from(content, 'UTF8'), '<style>.*?</style>', ' ', 'g'), '<[^>]*>', ' ', 'g')
  from issued_file where format = 'HTML';
