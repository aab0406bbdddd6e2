-- Finding documents by their words. What is searched in a table follows from the descriptions of the kinds: each migrate
-- ends with deriving it into columns of the table (apps/api/src/core/migrate/derive-search.ts). A migration that changes
-- one of these functions drops "searchNames" and "searchWords" in public and history, and they are made anew.
--
-- The bodies are bound to what they call when they are made, so they mean the same under every search_path: in the
-- past, where it is "asof, public", and in a restore, where it is empty. They are declared immutable although unaccent
-- and the names of configurations could be changed by hand; nothing here does.

-- English words by their stems, and no word left out: "talks" finds "talk", and "the who" finds itself.
create text search dictionary search_english (template = snowball, language = english);
create text search configuration search_english (copy = simple);
alter text search configuration search_english alter mapping for asciiword, word with search_english;

-- Cyrillic and Arabic letters as English newspapers write them, near enough for two spellings to meet. Trigrams know
-- only the letters of the database's own locale, which may be "C": in Latin letters every database compares alike.
create function search_latin(given text) returns text immutable strict parallel safe cost 50 return
  translate(translate(translate(translate(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(
      given,
      'щ', 'shch'), 'ш', 'sh'), 'ч', 'ch'), 'ж', 'zh'), 'х', 'kh'), 'ц', 'ts'), 'ю', 'yu'), 'я', 'ya'), 'є', 'ye'),
      'خ', 'kh'), 'چ', 'ch'), 'ش', 'sh'), 'ښ', 'sh'), 'ژ', 'zh'), 'ږ', 'zh'), 'غ', 'gh'), 'څ', 'ts'), 'ځ', 'dz'),
      -- Left out: soft and hard signs, hamza and ayn, short vowels, and the joiners between letters.
      U&'\044C\044A\0621\0639\0640\064B\064C\064D\064E\064F\0650\0651\0652\0653\0654\0655\0670\200C\200D', ''),
      'абвгґдеёзиіїйклмнопрстуфыэ',
      'abvggdeeziiiyklmnoprstufye'),
      'اآأإٱبپتټطةثسصجحهۀدډذزضظرړفقکكګگلمنڼوؤیيىئېۍ',
      'aaaaabpttttsssjhhhddzzzzrrfqkkkglmnnooiiiiii'),
      '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
      '01234567890123456789');

-- One spelling for all that means the same word: no accents, no capitals, Latin letters, words with one space between.
-- Letters of other scripts stay as they are. The list is of what separates words, so that it needs no locale.
create function search_fold(given text) returns text immutable strict parallel safe cost 50 return
  btrim(regexp_replace(
    case
      when octet_length(given) = length(given) then lower(given)
      else (select case when octet_length(plain) = length(plain) then plain else search_latin(plain) end
        from (select lower(unaccent(given))) as folded(plain))
    end,
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u0589\u05be\u05c3\u05f3\u05f4\u060c\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u206f\u20a0-\u2bff\u3000-\u3004\u3008-\u3020\u30fb\ufe00-\ufe6f\uff01-\uff0f\uff1a-\uff20]+',
    ' ', 'g'));

-- All the names in one line, each word with a space before it, for trigrams and for "a word begins so".
create function search_names(names text[]) returns text immutable strict parallel safe cost 100 return
  ' ' || search_fold(array_to_string(names, ' '));

-- All the words: as they stand, for words that are still being typed, and by their stems.
create function search_words(texts text[]) returns tsvector immutable strict parallel safe cost 1000 return
  (select to_tsvector('simple', folded) || to_tsvector('search_english', folded)
    from (select search_fold(array_to_string(texts, ' '))) as one(folded));
