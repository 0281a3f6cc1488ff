// Expectations are what CPython 3.13 gives for hash() with the same PYTHONHASHSEED.
#include "runtime/core/str_hash.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace gossamer;

namespace {

struct Text {
    std::string_view text;
    bool is_ascii;
};
constexpr std::array<Text, 8> texts = {{{"abc", true},
                                        {"a", true},
                                        {"", true},
                                        {"caf\xC3\xA9", false},
                                        {"\xE2\x82\xAC", false},
                                        {"a\xF0\x9F\x98\x80", false},
                                        {"\xED\xA0\x80x", false},
                                        {"hello world, this is long", true}}};

void check(uint32_t seed, std::array<int64_t, 8> const& expected) {
    HashKey const key = hash_key_of_seed(seed);
    for (size_t i = 0; i < texts.size(); ++i) {
        CAPTURE(i);
        CHECK(hash_of_text(texts[i].text, texts[i].is_ascii, key) == expected[i]);
    }
}

}  // namespace

TEST_CASE("texts hash as in CPython with the same seed") {
    check(0, {-4594863902769663758, 4644417185603328019, 0, 137524001917817222, -5529981157763016009,
              -6970120874385731343, -661544577070205241, 7650859633215404784});
    check(1, {-4667308735975688587, -3012895188637184397, 0, 2420579699203294547, 4443362316794630049,
              7860550542609649698, 5775525082101955620, -4526064855385444927});
    check(12345, {2962436275791859092, -8961251314296359281, 0, 7941446595553291186, -458755641747810198,
                  7079958908864315534, -2298869249670722510, -6899915838988235823});
}

TEST_CASE("bytes hash as the text with the same bytes") {
    HashKey const key = hash_key_of_seed(1);
    CHECK(hash_of_bytes("abc", key) == hash_of_text("abc", true, key));
    CHECK(hash_of_bytes("", key) == 0);
}
