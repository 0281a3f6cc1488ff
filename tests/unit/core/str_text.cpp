// Expectations are CPython 3.13's.
#include "runtime/core/str_text.hpp"

#include <doctest/doctest.h>

#include "runtime/core/characters.hpp"
#include "runtime/core/str_search.hpp"

using namespace gossamer;

TEST_CASE("case mappings may change the length") {
    CHECK(upper_case("stra\xC3\x9F\x65") == "STRASSE");
    CHECK(title_case("\xC3\x9F\xEF\xAC\x81") == "Ss\xEF\xAC\x81");
    CHECK(lower_case("\xC4\xB0") == "i\xCC\x87");
    CHECK(folded_case("\xC3\x9F\xEF\xAC\x83") == "ssffi");
    CHECK(swapped_case("a\xC3\x9F\x42") == "ASSb");
    CHECK(capitalized("\xC7\x86"
                      "AB") == "\xC7\x85"
                               "ab");
}

TEST_CASE("a sigma at the end of a word") {
    CHECK(lower_case("\xCE\xA3") == "\xCF\x83");
    CHECK(lower_case("A\xCE\xA3") == "a\xCF\x82");
    CHECK(lower_case("A\xCE\xA3.") == "a\xCF\x82.");
    CHECK(lower_case("A\xCE\xA3"
                     "B") == "a\xCF\x83"
                             "b");
    // Marks between the letters do not count.
    CHECK(lower_case("A\xCC\x81\xCE\xA3\xCC\x81") == "a\xCC\x81\xCF\x82\xCC\x81");
}

TEST_CASE("lone surrogates pass through") {
    CHECK(upper_case("a\xED\xA0\x80z") == "A\xED\xA0\x80Z");
    CHECK(characters::is_printable(0xD800) == false);
}

TEST_CASE("characters that Unicode 15.1 brought") {
    CHECK(characters::is_alpha(0x2EBF0));
    CHECK(characters::is_printable(0x2FFC));
    CHECK(characters::is_numeric(0x4EAC));
    CHECK(characters::is_identifier_part(0x30FB));
}

TEST_CASE("searching bytes") {
    CHECK(find_bytes("abcabc", "ca") == 2);
    CHECK(find_bytes("abc", "", 3) == 3);
    CHECK(find_bytes("abc", "", 4) == not_found);
    CHECK(find_last_bytes("abcabc", "abc") == 3);
    CHECK(find_last_bytes("aab", "aa") == 0);
    CHECK(find_last_bytes("abc", "abcd") == not_found);
    CHECK(count_bytes("aaaa", "aa") == 2);
    CHECK(count_bytes("aaaa", "a", 3) == 3);
}
