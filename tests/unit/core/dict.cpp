// The table of dicts: what look-ups, growth and order promise to C++ code.
#include "tests/unit/binding/session.hpp"

#include "runtime/core/dict_table.hpp"

using namespace session;

namespace {

std::string keys_of(Dict& dict) {
    std::string text;
    uint32_t position = 0;
    while (DictEntry* entry = next_entry(dict, position)) {
        if (!text.empty()) text += ' ';
        REQUIRE(append_repr(text, entry->key));
    }
    return text;
}

Ref<Dict> counted(int64_t begin, int64_t end) {
    Ref<Dict> dict = make_dict();
    for (int64_t i = begin; i < end; ++i) REQUIRE(insert(*dict, Value::integer(i), Value::integer(i * 10)));
    return dict;
}

}  // namespace

TEST_CASE("a dict keeps the order of insertion") {
    Session session;
    Ref<Dict> const dict = counted(0, 6);
    Owned const taken(*take(*dict, Value::integer(2)));
    CHECK(taken.get() == Value::integer(20));
    REQUIRE(insert(*dict, Value::integer(2), none));
    REQUIRE(insert(*dict, Value::integer(0), none));  // there already: it stays where it is
    CHECK(keys_of(*dict) == "0 1 3 4 5 2");
    CHECK(dict->size() == 6);
}

TEST_CASE("names are found without running anything") {
    Session session;
    Ref<Dict> const dict = make_dict();
    Str* const name = intern("a name that nobody else has");
    CHECK(get(*dict, name) == empty);
    put(*dict, name, Value::integer(1));
    CHECK(get(*dict, name) == Value::integer(1));
    Ref<Str> const twin = make_str("a name that nobody else has");
    CHECK(get(*dict, twin.get()) == Value::integer(1));
    CHECK(dict->only_strings);
    REQUIRE(insert(*dict, Value::integer(5), none));
    CHECK_FALSE(dict->only_strings);
    CHECK(get(*dict, name) == Value::integer(1));
    CHECK(remove(*dict, name));
    CHECK_FALSE(remove(*dict, name));
}

TEST_CASE("the version changes with the keys, not with the values") {
    Session session;
    Ref<Dict> const dict = counted(0, 3);
    uint32_t const before = version_of_keys(*dict);
    REQUIRE(insert(*dict, Value::integer(1), none));
    CHECK(dict->drawn_version == before);
    REQUIRE(insert(*dict, Value::integer(7), none));
    CHECK(dict->drawn_version != before);
    CHECK(version_of_keys(*dict) != before);
}

TEST_CASE("a dict grows when CPython's does") {
    Session session;
    Ref<Dict> const dict = make_dict();
    std::string sizes;
    uint32_t bits = 0;
    for (int64_t i = 0; i < 100; ++i) {
        REQUIRE(insert(*dict, Value::integer(i), none));
        if (dict->index_bits != bits) sizes += std::to_string(i + 1) + ":" + std::to_string(dict->index_bits) + " ";
        bits = dict->index_bits;
    }
    CHECK(sizes == "1:3 6:4 11:5 22:6 43:7 86:8 ");
}

TEST_CASE("popping the last entry gives its place back") {
    Session session;
    Ref<Dict> const dict = counted(0, 4);
    for (int round = 0; round < 20; ++round) {
        DictEntry const entry = dicts::unlink_last(*dict);
        CHECK(entry.key == Value::integer(3));
        REQUIRE(insert(*dict, Value::integer(3), none));
    }
    CHECK(keys_of(*dict) == "0 1 2 3");
}

TEST_CASE("entries can be put in front") {
    Session session;
    Ref<Dict> const dict = counted(0, 3);
    for (int64_t i = 10; i < 30; ++i) dicts::prepend(*dict, Value::integer(i), none, i);
    CHECK(keys_of(*dict).starts_with("29 28 27"));
    CHECK(keys_of(*dict).ends_with("10 0 1 2"));
    for (int64_t i = 10; i < 30; ++i) CHECK(contains(*dict, Value::integer(i)) == true);
    REQUIRE(insert(*dict, Value::integer(99), none));
    CHECK(keys_of(*dict).ends_with("0 1 2 99"));
}

TEST_CASE("many keys, inserted and removed") {
    Session session;
    Ref<Dict> const dict = make_dict();
    for (int64_t i = 0; i < 20000; ++i) REQUIRE(insert(*dict, Value::integer(i * 7919), Value::integer(i)));
    for (int64_t i = 0; i < 20000; i += 2) {
        Owned const taken(*take(*dict, Value::integer(i * 7919)));
        CHECK(taken.get() == Value::integer(i));
    }
    CHECK(dict->size() == 10000);
    for (int64_t i = 0; i < 20000; ++i) CHECK(*contains(*dict, Value::integer(i * 7919)) == (i % 2 == 1));
    Ref<Dict> const copy = copy_of(*dict);
    CHECK(copy->size() == 10000);
    CHECK(keys_of(*copy) == keys_of(*dict));
    clear(*dict);
    CHECK(dict->size() == 0);
    CHECK(contains(*dict, Value::integer(7919)) == false);
}

TEST_CASE("an unhashable key is an error, also for an empty dict") {
    Session session;
    Ref<Dict> const dict = make_dict();
    Ref<List> const key = make_list();
    CHECK_FALSE(lookup(*dict, key.value()).has_value());
    CHECK(shown(empty) == "TypeError: unhashable type: 'list'");
    CHECK_FALSE(insert(*dict, key.value(), none));
    CHECK(shown(empty) == "TypeError: unhashable type: 'list'");
}
