#include "runtime/core/str_text.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

namespace {

// What the table says of a code point: owned; nothing said: `missing`. false: an exception.
bool look_up(Value table, char32_t c, Owned& found, bool& missing) {
    found = Owned(get_item(table, Value::integer(c)));
    missing = !found;
    if (found) return true;
    if (!is_pending(lookup_error_type)) return false;
    clear_pending();
    return true;
}

bool append_found(std::string& out, Value found) {
    if (found.is_none()) return true;
    if (Str* const text = as_str(found)) return out.append(text->view()), true;
    if (!is_int(found)) return raise(type_error_type, "character mapping must return integer, None or str");
    auto const number = fitting_int64(found);
    if (!number || *number < 0 || *number > 0x10FFFF)
        return raise(value_error_type, "character mapping must be in range(0x110000)");
    append_utf8(out, static_cast<char32_t>(*number));
    return true;
}

constexpr uint8_t deleted = 0xFE, not_simple = 0xFF;

// The one ASCII character that comes out, `deleted` or `not_simple`.
uint8_t simple_result(Value found) {
    if (found.is_none()) return deleted;
    if (found.is_integer())
        return found.as_integer() >= 0 && found.as_integer() < 128 ? static_cast<uint8_t>(found.as_integer())
                                                                   : not_simple;
    Str* const text = as_str(found);
    return text && text->length == 1 && text->is_ascii() ? static_cast<uint8_t>(text->text[0]) : not_simple;
}

bool insert_pair(Dict& dict, char32_t from, Value to) { return insert(dict, Value::integer(from), to); }

// A dict of one argument: string keys become numbers.
Value table_of_dict(Value x) {
    Dict* const given = is_exactly(x, dict_type) ? &x.as<Dict>() : nullptr;
    if (!given) return raise(type_error_type, "if you give only one argument to maketrans it must be a dict");
    Ref<Dict> table = TRY(make_dict());
    uint32_t position = 0;
    while (DictEntry* const entry = next_entry(*given, position)) {
        Value key = entry->key;
        if (Str* const text = as_str(key)) {
            if (text->length != 1) return raise(value_error_type, "string keys in translate table must be of length 1");
            key = Value::integer(code_point_at(*text, 0));
        } else if (!is_int(key)) {
            return raise(type_error_type, "keys in translate table must be strings or integers");
        }
        TRY(insert(*table, key, entry->value));
    }
    return table.release_value();
}

Str* string_argument(Value value, int number) {
    Str* const text = as_str(value);
    if (!text) raise(type_error_type, "maketrans() argument {} must be str, not {}", number, shown_type(value));
    return text;
}

}  // namespace

Value str_translate(Str& self, Value table) {
    std::string out;
    out.reserve(self.bytes);
    // Of an ASCII text each character is asked for once, as long as nothing but single ASCII characters comes out. The
    // first other answer is asked for anew, as are all from there on: a table that is a program notices.
    uint8_t known[128];
    bool is_simple = self.is_ascii();
    if (is_simple) std::fill(std::begin(known), std::end(known), not_simple);
    for (char32_t const c : code_points(self.view())) {
        Owned found;
        bool missing;
        if (is_simple && known[c] == not_simple) {
            if (!look_up(table, c, found, missing)) return empty;
            known[c] = missing ? static_cast<uint8_t>(c) : simple_result(found);
            if (known[c] == not_simple) is_simple = false;
        }
        if (is_simple) {
            if (known[c] != deleted) out.push_back(static_cast<char>(known[c]));
            continue;
        }
        if (!look_up(table, c, found, missing)) return empty;
        if (missing)
            append_utf8(out, c);
        else if (!append_found(out, found))
            return empty;
    }
    return make_str(out).release_value();
}

Value str_maketrans(Value x, Value y, Value z) {
    Str* const to = y ? string_argument(y, 2) : nullptr;
    if (y && !to) return empty;
    Str* const removed = z ? string_argument(z, 3) : nullptr;
    if (z && !removed) return empty;
    if (!to) return table_of_dict(x);
    Str* const from = as_str(x);
    if (!from) return raise(type_error_type, "first maketrans argument must be a string if there is a second argument");
    if (from->length != to->length)
        return raise(value_error_type, "the first two maketrans arguments must have equal length");
    Ref<Dict> table = TRY(make_dict());
    char const* target = to->text;
    for (char32_t const c : code_points(from->view()))
        TRY(insert_pair(*table, c, Value::integer(next_code_point(target))));
    if (removed)
        for (char32_t const c : code_points(removed->view())) TRY(insert_pair(*table, c, none));
    return table.release_value();
}

}  // namespace gossamer
